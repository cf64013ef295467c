import { window } from 'vscode';
import type { PanelRequests } from '../contract/messages.ts';
import { sessionRefusalAdvice } from '../transport/refusalAdvice.ts';
import type { LiveSession } from './liveSession.ts';
import { phrase, t, translated } from '../base/l10n.ts';

type Change = PanelRequests['reconnectWith']['params']['change'];

/** Says in the server's own words why it refused the session, and offers what can be done about it. */
export async function explainRefusal(
  session: LiveSession,
  reconnectWith: (change: Change) => Promise<void>,
): Promise<void> {
  const { connection, errors } = session.state;
  if (connection.phase !== 'refused') return;
  const code =
    connection.closeCode === undefined
      ? ''
      : t(' (close code {0}{1})', connection.closeCode, connection.closeReason ? `, ${connection.closeReason}` : '');
  const said = connection.message ?? errors.at(-1)?.message ?? phrase('no reason given');
  const errorCode = errors.at(-1)?.code;
  // An HTTP refusal's message ends with the advice already.
  const advice = connection.closeCode === undefined ? undefined : sessionRefusalAdvice(errorCode, session.target);
  const message = [t('{0} refused the session: {1}{2}', session.name, said, code), advice && translated(advice)]
    .filter(Boolean)
    .join(' ');
  const choices = choicesFor(session.target.kind, errorCode);
  const choice = await window.showErrorMessage(message, ...choices.map(([title]) => title));
  const change = choices.find(([title]) => title === choice)?.[1];
  if (change) await reconnectWith(change);
}

function choicesFor(kind: LiveSession['target']['kind'], errorCode: string | null | undefined): [string, Change][] {
  if (kind === 'simulator') return [];
  if (kind === 'custom' && errorCode === 'missing_model') return [[t('Add a Model and Reconnect…'), 'model']];
  return [[t('Enter Another Key…'), 'key']];
}
