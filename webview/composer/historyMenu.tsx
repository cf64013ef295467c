import { isJsonObject, type JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { parseFrame } from '../../src/protocol/parse.ts';
import { describeItem } from '../../src/session/describe.ts';
import { MenuButton } from '../base/menu.tsx';
import { view } from '../state/viewState.ts';
import { recall } from './draft.ts';

/** What was sent from the composer, newest first. */
export function HistoryMenu() {
  const history = view.history.value;
  return (
    <MenuButton
      class="sent-before"
      appearance="icon"
      icon="history"
      label={t('Sent before')}
      menuLabel={t('Sent before')}
      direction="up"
      align="end"
      wide
      disabledReason={history.length === 0 ? t('nothing was sent from here yet') : undefined}
      entries={() =>
        history
          .slice(-20)
          .reverse()
          .map((text, index) => ({
            key: String(index),
            ...wordsOf(text),
            title: text.slice(0, TITLE_CHARACTERS),
            run: () => recall(text),
          }))
      }
    />
  );
}

const TITLE_CHARACTERS = 2000;

/** What tells an event from others of its kind, then its kind. */
function wordsOf(text: string): { label: string; detail: string } {
  const oneLine = text.replace(/\s+/g, ' ');
  const frame = parseFrame(text);
  if (!frame.event || frame.type === undefined) return { label: oneLine.slice(0, 80), detail: t('not an event') };
  const { item, session, response, ...rest } = frame.event;
  const kind = [frame.type, writtenOut(rest)].filter(Boolean).join('  ');
  const what = isJsonObject(item) ? describeItem(item) : writtenOut(session ?? response ?? rest);
  return { label: (what === '' ? frame.type : what).slice(0, 80), detail: kind.slice(0, 160) };
}

/** The members that are not said by the kind of event. */
function writtenOut(value: JsonValue): string {
  if (!isJsonObject(value)) return JSON.stringify(value);
  return Object.entries(value)
    .filter(([key]) => key !== 'type' && key !== 'event_id')
    .map(([key, one]) => `${key} ${JSON.stringify(one)}`)
    .join(', ');
}
