/**
 * Makes the smallest `session.update` that carries a set of edits: `session.type` (GA asks for it always), then only
 * what changed, and whole the objects that a server would otherwise fill up with defaults.
 */
import { isJsonObject, jsonEquals, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import type { Dialect } from './catalog.ts';
import { clientEventToBeta } from './dialectEvents.ts';
import { pathText, valueAt, withValueAt, type JsonPath } from './jsonPath.ts';
import { sessionGroups, type SessionField, type SessionLock } from './sessionFields.ts';

/** New values by `pathText` of the field. */
export type SessionEdits = ReadonlyMap<string, JsonValue>;

export interface SessionUpdateInput {
  readonly dialect: Dialect;
  /** The session as the server last told it, in GA's shape. */
  readonly effective: JsonObject | undefined;
  readonly edits: SessionEdits;
  readonly eventId: string;
}

/** The edits that differ from what is in effect. */
export function changedFields({
  dialect,
  effective,
  edits,
}: Omit<SessionUpdateInput, 'eventId'>): readonly SessionField[] {
  return allFields(dialect).filter((field) => {
    if (!isApplicable(field, { effective, edits })) return false;
    const edit = edits.get(pathText(field.path));
    return edit !== undefined && !sameChoice(edit, valueAt(effective, field.path));
  });
}

/** Whether a field means anything after the update: a part needs its object, and maybe one of a certain type. */
export function isApplicable(
  { whole, onlyFor }: SessionField,
  { effective, edits }: Pick<SessionUpdateInput, 'effective' | 'edits'>,
): boolean {
  if (whole === undefined) return true;
  const key = pathText(whole);
  const object = edits.has(key) ? edits.get(key) : valueAt(effective, whole);
  if (!isJsonObject(object)) return false;
  const type = stringAt(object, 'type');
  return onlyFor === undefined || type === undefined || type === onlyFor;
}

/** The event to send, or undefined when nothing differs from what is in effect. */
export function sessionUpdate(input: SessionUpdateInput): JsonObject | undefined {
  const { dialect, effective, edits } = input;
  const changed = changedFields(input);
  if (changed.length === 0) return undefined;
  let session: JsonObject = { type: stringAt(effective, 'type') ?? 'realtime' };
  for (const field of changed) {
    const value = edits.get(pathText(field.path));
    const { whole } = field;
    if (whole && !isJsonObject(valueAt(session, whole))) {
      session = withValueAt(session, whole, startOf(whole, valueAt(effective, whole), edits));
    }
    session = withValueAt(session, field.path, value);
  }
  const event = { type: 'session.update', event_id: input.eventId, session };
  return dialect === 'ga' ? event : clientEventToBeta(event);
}

/** The object an edited part goes into: the one in effect, without the members that are not set. */
function startOf(whole: JsonPath, effective: JsonValue | undefined, edits: SessionEdits): JsonObject {
  const key = pathText(whole);
  const base = edits.has(key) ? edits.get(key) : effective;
  const entries = isJsonObject(base) ? Object.entries(base) : [];
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

/** Choosing `server_vad` where it is on already changes nothing, though the effective object says more. */
function sameChoice(edit: JsonValue, effective: JsonValue | undefined): boolean {
  if (!isJsonObject(edit) || !isJsonObject(effective)) return jsonEquals(edit, effective ?? null);
  return Object.entries(edit).every(([key, value]) => jsonEquals(value, effective[key]));
}

function allFields(dialect: Dialect): readonly SessionField[] {
  return sessionGroups(dialect).flatMap(({ fields }) => fields);
}

/** Why a locked field cannot be changed now, or undefined when it can. */
export function lockReason(
  lock: SessionLock | undefined,
  state: { readonly effective: JsonObject | undefined; readonly assistantHasSpoken: boolean },
): string | undefined {
  switch (lock) {
    case 'model':
      return 'Fixed by the URL. Another model needs another connection.';
    case 'voice':
      return state.assistantHasSpoken ? 'Locked since the assistant first spoke (cannot_update_voice).' : undefined;
    case 'tracing':
      return (state.effective?.['tracing'] ?? null) === null
        ? undefined
        : 'Once tracing is on, it stays on for the whole session.';
    case undefined:
      return undefined;
  }
}
