/** Edits of the session that were not sent: they come back with a panel that was hidden, for the same session, without credentials. */
import { batch, effect, untracked } from '@preact/signals';
import type { JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import type { Unfinished } from '../base/jsonField.tsx';
import { notice } from '../state/panel.ts';
import { logName } from '../state/session.ts';
import { view, type KeptEdits } from '../state/viewState.ts';
import { discards, edits, invalid, UNNAMED_KEY } from './edits.ts';
import { withoutCredentials } from './secretMembers.ts';
import { setAsJson } from './view.ts';

/** Where there may be a credential in what is no JSON, and cannot be taken out of it. */
const CREDENTIALS = /"(?:authorization|headers)"/;

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
    view.sessionEdits.value = keptOf(of, edits.value, invalid.value);
  });
}

function putBack(of: string): void {
  const kept = view.sessionEdits.value;
  if (kept?.of !== of) return;
  const unfinished = kept.unfinished ?? [];
  batch(() => {
    edits.value = new Map(kept.edits);
    invalid.value = new Map(unfinished.map(([key, text, message]) => [key, { text, message }]));
    for (const [key] of unfinished) setAsJson(key, true);
    discards.value++;
  });
  isIncomplete = kept.credentialsLeftOut;
  if (isIncomplete) {
    const text = t(
      'What was edited in the session and not sent is here again, but for the credentials of MCP servers: enter them again before you send it.',
    );
    notice.value = { kind: 'info', text };
  }
}

function keptOf(
  of: string,
  all: ReadonlyMap<string, JsonValue>,
  written: ReadonlyMap<string, Unfinished>,
): KeptEdits | undefined {
  const own = [...written].filter(([key]) => !key.startsWith(UNNAMED_KEY));
  isIncomplete &&= all.size > 0 || own.length > 0;
  if (all.size === 0 && own.length === 0) return undefined;
  let credentialsLeftOut = isIncomplete;
  const kept = [...all].map(([key, whole]) => {
    const { value, count } = withoutCredentials(whole);
    credentialsLeftOut ||= count > 0;
    return [key, value] as const;
  });
  const unfinished = own.flatMap(([key, { text, message }]) => {
    const isSecret = CREDENTIALS.test(text);
    credentialsLeftOut ||= isSecret;
    return isSecret ? [] : [[key, text, message] as const];
  });
  return { of, edits: kept, unfinished, credentialsLeftOut };
}
