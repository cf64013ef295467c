/** What is being changed in the session editor, before it is sent. */
import { batch, computed, signal } from '@preact/signals';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/base/json.ts';
import { parsePath, pathText, valueAt, withValueAt } from '../../src/protocol/jsonPath.ts';
import type { SessionField } from '../../src/protocol/sessionField.ts';
import {
  changedFields,
  lockReason,
  plannedGroups,
  plannedValue,
  sessionUpdate,
  type SessionPlan,
} from '../../src/protocol/sessionUpdate.ts';
import { unmetFields } from '../../src/session/findings/sessionDiff.ts';
import type { Unfinished } from '../base/jsonField.tsx';
import { settled } from '../base/settled.ts';
import { entryTime } from '../state/clock.ts';
import { store } from '../state/panel.ts';
import { dialect, nextEventId, sendBlock } from '../state/session.ts';
import { outOfRange } from './fieldRange.ts';
import { refusalOf } from './refusals.ts';

/** New values by the path of their field. */
export const edits = signal<ReadonlyMap<string, JsonValue>>(new Map());
/** Fields in which something is written that is not JSON yet. */
export const invalid = signal<ReadonlyMap<string, Unfinished>>(new Map());
/** Begins the key of what is written in a tool of the list, which is no field of its own. */
export const UNNAMED_KEY = 'tools: ';
/** Grows when edits are thrown away, or made elsewhere than in their controls: those then forget what was written in them. */
export const discards = signal(0);
/** The configuration in effect, once the server has told it. */
export const effective = settled(() => store.header.value?.session);
/** What the client asked the session to be, all updates together. */
export const requested = settled(() => store.header.value?.requestedSession);

/** Why nothing can be changed: there is nobody to send an update to. */
export const readOnlyReason = computed(() =>
  store.steady.value?.connection.phase === 'connecting' ? undefined : sendBlock.value,
);

export const plan = computed<SessionPlan>(() => ({
  dialect: dialect.value,
  effective: effective.value,
  edits: edits.value,
}));
export const groups = computed(() => plannedGroups(plan.value));
/** What would be sent; undefined when nothing is changed. */
export const update = computed(() => sessionUpdate({ ...plan.value, eventId: nextEventId.value }));
/** Paths of the fields that the update changes. */
export const changed = computed(() => new Set(changedFields(plan.value).map(({ path }) => pathText(path))));
/** Fields that are edited, those included in which something unfinished is written. */
export const editedKeys = computed(() => new Set([...changed.value, ...invalid.value.keys()]));

export function planned(field: SessionField): JsonValue | undefined {
  return plannedValue(field, plan.value);
}

/** The session as it would be if the update were taken: for words about several fields at once. */
export const plannedSession = computed<JsonObject>(() =>
  groups.value
    .flatMap(({ fields }) => fields)
    .filter(
      ({ whole }) =>
        whole === undefined || isJsonObject(valueAt(effective.value, whole)) || edits.value.has(pathText(whole)),
    )
    .reduce<JsonObject>((session, field) => {
      const value = planned(field);
      const isInside = field.whole === undefined || isJsonObject(valueAt(session, field.whole));
      return value === undefined || !isInside ? session : withValueAt(session, field.path, value);
    }, {}),
);

/** An emptied control: "" for a text, [] for a list, null for the rest. */
export function setEdit(field: SessionField, value: JsonValue | undefined): void {
  const current = valueAt(effective.value, field.path);
  edits.value = new Map(edits.value).set(pathText(field.path), value ?? (Array.isArray(current) ? [] : null));
}

/** Edits of several fields at once, made by a preset: over those that are there. */
export function addEdits(more: ReadonlyMap<string, JsonValue>): void {
  batch(() => {
    edits.value = new Map([...edits.value, ...more]);
    discards.value++;
  });
}

export function setInvalid(key: string, unfinished: Unfinished | undefined): void {
  if (invalid.value.get(key)?.text === unfinished?.text) return;
  const next = new Map(invalid.value);
  if (unfinished === undefined) next.delete(key);
  else next.set(key, unfinished);
  invalid.value = next;
}

/** Throws away what was written in a field, or in all of them. */
export function discard(key?: string): void {
  const next = new Map(key === undefined ? [] : edits.value);
  if (key !== undefined) next.delete(key);
  const stillInvalid = new Map(key === undefined ? [] : invalid.value);
  if (key !== undefined) stillInvalid.delete(key);
  batch(() => {
    edits.value = next;
    invalid.value = stillInvalid;
    discards.value++;
  });
}

/** What the edits amount to, as members of a session: for a preset of the changed fields alone. */
export function changedMembers(): JsonObject {
  return [...edits.value]
    .filter(([key]) => changed.value.has(key))
    .reduce<JsonObject>((session, [key]) => {
      const path = parsePath(key);
      return withValueAt(session, path, valueAt(plannedSession.value, path));
    }, {});
}

const assistantHasSpoken = computed(() => store.steady.value?.assistantHasSpoken ?? false);
const firstSpeech = computed(() => {
  if (!assistantHasSpoken.value) return undefined;
  const row = store.rows.find(({ dir, type }) => dir === 'server' && /^response\.(?:output_)?audio\.delta$/.test(type));
  return row?.monoMs == null ? undefined : entryTime(row);
});

/** Why a field cannot be changed now, or undefined when it can. */
export function lockOf({ lock }: SessionField): string | undefined {
  return lockReason(lock, {
    effective: effective.value,
    assistantHasSpoken: assistantHasSpoken.value,
    ...(firstSpeech.value !== undefined && { firstSpokeAt: firstSpeech.value }),
  });
}

const unmet = computed(() =>
  requested.value && effective.value ? unmetFields(requested.value, effective.value).map(({ path }) => path) : [],
);
const heads = computed(
  () => new Set(groups.value.flatMap(({ fields }) => fields.flatMap(({ whole }) => (whole ? pathText(whole) : [])))),
);

/** No text was asked for, and there is one: servers restore their default for an empty one. */
export function hasOwnText({ path }: SessionField): boolean {
  const current = valueAt(effective.value, path);
  return valueAt(requested.value, path) === '' && typeof current === 'string' && current !== '';
}

/** Fields whose new value the server is known to refuse, and with them the whole update. */
export const outOfRangeEdits = computed(() =>
  groups.value
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const key = pathText(field.path);
      const warning = changed.value.has(key) ? outOfRange(field.hint, edits.value.get(key)) : undefined;
      return warning === undefined ? [] : [{ key, warning }];
    }),
);

/** Asked for, and what is in effect is something else: not taken, refused, or not answered yet. */
export function differs(field: SessionField): boolean {
  const key = pathText(field.path);
  if (valueAt(requested.value, field.path) === '') return hasOwnText(field) || refusalOf(field.path) !== undefined;
  const own = heads.value.has(key) ? [key, `${key}.type`, `${key}.model`] : undefined;
  return unmet.value.some((path) => (own ? own.includes(path) : path === key || path.startsWith(`${key}.`)));
}
