/** Edits of the session that were not sent: they come back with a panel that was hidden, for the same session, without credentials. */
import { effect, untracked } from '@preact/signals';
import type { JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { notice } from '../state/panel.ts';
import { logName } from '../state/session.ts';
import { view, type KeptEdits } from '../state/viewState.ts';
import { edits } from './edits.ts';
import { withoutCredentials } from './secretMembers.ts';

/** All of them together; what is longer is not written down at each key. */
const KEPT_CHARACTERS = 100_000;

/** What was put back lacks credentials: that is said again, until it is sent or discarded. */
let isIncomplete = false;

/** Puts back what was kept of this session, once it is known which one it is, and keeps what is written from then on. */
export function keepEdits(): () => void {
  let isBack = false;
  return effect(() => {
    const of = logName.value;
    if (of === undefined) return;
    if (!isBack) untracked(() => putBack(of));
    isBack = true;
    view.sessionEdits.value = keptOf(of, edits.value);
  });
}

function putBack(of: string): void {
  const kept = view.sessionEdits.value;
  if (kept?.of !== of || kept.edits.length === 0) return;
  edits.value = new Map(kept.edits);
  isIncomplete = kept.credentialsLeftOut;
  if (isIncomplete) {
    const text = t(
      'What was edited in the session and not sent is here again, but for the credentials of MCP servers: enter them again before you send it.',
    );
    notice.value = { kind: 'info', text };
  }
}

function keptOf(of: string, all: ReadonlyMap<string, JsonValue>): KeptEdits | undefined {
  isIncomplete &&= all.size > 0;
  if (all.size === 0) return undefined;
  let characters = 0;
  let credentialsLeftOut = isIncomplete;
  const kept = [...all].flatMap(([key, whole]) => {
    const { value, count } = withoutCredentials(whole);
    const length = JSON.stringify(value).length;
    if (characters + length > KEPT_CHARACTERS) return [];
    characters += length;
    credentialsLeftOut ||= count > 0;
    return [[key, value] as const];
  });
  return { of, edits: kept, credentialsLeftOut };
}
