/**
 * Makes the smallest `session.update` that carries a set of edits: `session.type` (GA asks for it always), then only
 * what changed, and whole the objects that a server would otherwise fill up with defaults.
 */
import { isJsonObject, jsonEquals, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { t } from '../base/l10n.ts';
import type { Dialect } from './catalog.ts';
import { clientEventToBeta } from './dialectEvents.ts';
import { sessionTypeOf } from './dialectSession.ts';
import { parsePath, pathText, valueAt, withValueAt, type JsonPath } from './jsonPath.ts';
import type { SessionField, SessionGroup, SessionLock } from './sessionField.ts';
import { sessionGroups, type SessionKind } from './sessionFields.ts';

/** New values by `pathText` of the field. */
export type SessionEdits = ReadonlyMap<string, JsonValue>;

export interface SessionPlan {
  readonly dialect: Dialect;
  /** The session as the server last told it, in GA's shape. */
  readonly effective: JsonObject | undefined;
  readonly edits: SessionEdits;
}

export interface SessionUpdateInput extends SessionPlan {
  readonly eventId: string;
}

/** The edits that differ from what would be without them. */
export function changedFields(plan: SessionPlan): readonly SessionField[] {
  return plannedGroups(plan)
    .flatMap(({ fields }) => fields)
    .filter((field) => {
      const edit = plan.edits.get(pathText(field.path));
      if (edit === undefined || !isApplicable(field, plan)) return false;
      return !isAsEdited(edit, withoutOwnEdit(field, plan), field, plan);
    });
}

/** All groups of the session, with the members that only it or its edits have. */
export function plannedGroups(plan: SessionPlan): readonly SessionGroup[] {
  const edited = [...plan.edits].reduce<JsonObject>(
    (made, [key, value]) => withValueAt(made, parsePath(key), value),
    {},
  );
  return sessionGroups(kindOf(plan), plan.effective, edited);
}

export function kindOf({ dialect, effective }: SessionPlan): SessionKind {
  return { dialect, sessionType: sessionTypeOf(effective) ?? 'realtime' };
}

/** Whether a field means anything after the update: a part needs its object, and maybe one of a certain type. */
export function isApplicable({ whole, appliesTo }: SessionField, { effective, edits }: SessionPlan): boolean {
  if (whole === undefined) return true;
  const key = pathText(whole);
  const object = edits.has(key) ? edits.get(key) : valueAt(effective, whole);
  return isJsonObject(object) && (appliesTo?.(object) ?? true);
}

/** What a field would be after the update. */
export function plannedValue(field: SessionField, plan: SessionPlan): JsonValue | undefined {
  const key = pathText(field.path);
  return plan.edits.has(key) ? plan.edits.get(key) : withoutOwnEdit(field, plan);
}

/** What would be sent for the field if it were not edited itself: of a part what its object, as it would be sent, says. */
function withoutOwnEdit({ path, whole }: SessionField, plan: SessionPlan): JsonValue | undefined {
  if (whole === undefined || !plan.edits.has(pathText(whole))) return valueAt(plan.effective, path);
  return startOf(whole, plan)[String(path.at(-1))];
}

/** The event to send, or undefined when nothing differs from what is in effect. */
export function sessionUpdate(input: SessionUpdateInput): JsonObject | undefined {
  const { dialect, effective, edits } = input;
  const changed = changedFields(input);
  if (changed.length === 0) return undefined;
  let session: JsonObject = { type: stringAt(effective, 'type') ?? 'realtime' };
  for (const field of changed) {
    const edit = edits.get(pathText(field.path));
    const isHead = isJsonObject(edit) && partsOf(field.path, input).length > 0;
    const whole = isHead ? field.path : field.whole;
    if (whole && !isJsonObject(valueAt(session, whole))) session = withValueAt(session, whole, startOf(whole, input));
    // An emptied part is left out of its object: the server fills in its default.
    if (!isHead) session = withValueAt(session, field.path, field.whole && edit === null ? undefined : edit);
  }
  const event = { type: 'session.update', event_id: input.eventId, session };
  return dialect === 'ga' ? event : clientEventToBeta(event);
}

/**
 * The object an edited part goes into: the one in effect, without the members that are not set, and of another type
 * only those that this type has, too.
 */
function startOf(whole: JsonPath, plan: SessionPlan): JsonObject {
  const edit = plan.edits.get(pathText(whole));
  const effective = valueAt(plan.effective, whole);
  const kept = isJsonObject(effective) ? effective : {};
  const base = isJsonObject(edit) ? edit : {};
  const parts = partsOf(whole, plan);
  const isKept = (key: string): boolean => {
    if (!isJsonObject(edit) || sameChoice(edit, effective)) return true;
    const part = parts.find(({ path }) => path.at(-1) === key);
    return part !== undefined && (part.appliesTo?.(edit) ?? true);
  };
  const entries = Object.entries(kept).filter(([key, value]) => value !== null && isKept(key));
  return { ...Object.fromEntries(entries), ...base };
}

function partsOf(whole: JsonPath, plan: SessionPlan): readonly SessionField[] {
  const fields = plannedGroups(plan).flatMap((group) => group.fields);
  return fields.filter((field) => field.whole !== undefined && pathText(field.whole) === pathText(whole));
}

/** Of an object with fields for its parts, and of an option, what it names is compared; of anything else all of it. */
function isAsEdited(edit: JsonValue, now: JsonValue | undefined, field: SessionField, plan: SessionPlan): boolean {
  const isOption = field.options.some(({ value }) => jsonEquals(value, edit));
  return isOption || partsOf(field.path, plan).length > 0 ? sameChoice(edit, now) : jsonEquals(edit, now ?? null);
}

/** Choosing `server_vad` where it is on already changes nothing, though the effective object says more. */
function sameChoice(edit: JsonValue, effective: JsonValue | undefined): boolean {
  if (!isJsonObject(edit) || !isJsonObject(effective)) return jsonEquals(edit, effective ?? null);
  return Object.entries(edit).every(([key, value]) => jsonEquals(value, effective[key]));
}

/** Why a locked field cannot be changed now, or undefined when it can. */
export function lockReason(
  lock: SessionLock | undefined,
  state: {
    readonly effective: JsonObject | undefined;
    readonly assistantHasSpoken: boolean;
    /** On the session's clock, as text. */
    readonly firstSpokeAt?: string;
  },
): string | undefined {
  switch (lock) {
    case 'model':
      return t('Fixed by the URL. Another model needs another connection.');
    case 'voice':
      if (!state.assistantHasSpoken) return undefined;
      return state.firstSpokeAt === undefined
        ? t('Locked since the assistant first spoke (cannot_update_voice).')
        : t('Locked since the assistant first spoke, {0} (cannot_update_voice).', state.firstSpokeAt);
    case 'tracing':
      return (state.effective?.['tracing'] ?? null) === null
        ? undefined
        : t('Once tracing is on, it stays on for the whole session.');
    case 'server':
      return t('The server gives it; no update changes it.');
    case undefined:
      return undefined;
  }
}
