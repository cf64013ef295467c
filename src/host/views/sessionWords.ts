/** A live session's state in a word and a mark, the same in the view and in the status bar. */
import { stringAt } from '../../base/json.ts';
import { t } from '../../base/l10n.ts';
import type { Connection, SessionState } from '../../session/state.ts';

export interface SessionWords {
  readonly state: 'connecting' | 'live' | 'closed' | 'refused' | 'failed';
  /** The same for people. */
  readonly label: string;
  /** A codicon and, where it means something, a colour of the theme. */
  readonly icon: string;
  readonly color?: string;
  /** Of the session's configuration, once the server told it. */
  readonly model?: string;
}

const marks: Readonly<Record<Connection['phase'], Omit<SessionWords, 'model'>>> = {
  none: { state: 'connecting', label: t('connecting'), icon: 'loading~spin' },
  connecting: { state: 'connecting', label: t('connecting'), icon: 'loading~spin' },
  open: { state: 'live', label: t('live'), icon: 'circle-filled', color: 'charts.green' },
  closed: { state: 'closed', label: t('closed'), icon: 'circle-large-outline' },
  refused: { state: 'refused', label: t('refused'), icon: 'error', color: 'list.errorForeground' },
  failed: { state: 'failed', label: t('failed'), icon: 'error', color: 'list.errorForeground' },
};

/** @param isReconnecting its panel waits for a new session that takes its place, or for it to be open as that */
export function sessionWords({ connection, effectiveSession }: SessionState, isReconnecting = false): SessionWords {
  const model = stringAt(effectiveSession, 'model');
  const mark = isReconnecting ? { ...marks.connecting, label: t('reconnecting') } : marks[connection.phase];
  return { ...mark, ...(model !== undefined && { model }) };
}
