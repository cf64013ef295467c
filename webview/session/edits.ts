/** What is being changed in the session editor, before it is sent. */
import { batch, computed, signal } from '@preact/signals';
import { isJsonObject, jsonEquals, type JsonValue } from '../../src/base/json.ts';
import { pathText, valueAt } from '../../src/protocol/jsonPath.ts';
import type { SessionField } from '../../src/protocol/sessionFields.ts';
import { changedFields, sessionUpdate } from '../../src/protocol/sessionUpdate.ts';
import { store } from '../state/panel.ts';
import { dialect, nextEventId } from '../state/session.ts';

/** New values by the path of their field. */
export const edits = signal<ReadonlyMap<string, JsonValue>>(new Map());
/** Fields in which something is written that is not JSON yet, with what is wrong with it. */
export const invalid = signal<ReadonlyMap<string, string>>(new Map());
/** Grows when edits are thrown away: controls then forget what was written in them. */
export const discards = signal(0);
/** The configuration in effect, once the server has told it. */
export const effective = computed(() => store.header.value?.session);
/** What would be sent; undefined when nothing is changed. */
export const update = computed(() =>
  sessionUpdate({ dialect: dialect.value, effective: effective.value, edits: edits.value, eventId: nextEventId.value }),
);
/** Paths of the fields that the update changes. */
export const changed = computed(
  () =>
    new Set(
      changedFields({ dialect: dialect.value, effective: effective.value, edits: edits.value }).map(({ path }) =>
        pathText(path),
      ),
    ),
);

/** An emptied control: "" for a text, [] for a list, null for the rest. */
export function setEdit(field: SessionField, value: JsonValue | undefined): void {
  const current = valueAt(effective.value, field.path);
  edits.value = new Map(edits.value).set(pathText(field.path), value ?? (Array.isArray(current) ? [] : null));
}

export function setInvalid(key: string, message: string | undefined): void {
  if (invalid.value.get(key) === message) return;
  const next = new Map(invalid.value);
  if (message === undefined) next.delete(key);
  else next.set(key, message);
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

/** Asked for, and what is in effect is something else: not taken, refused, or not answered yet. */
export function differs(field: SessionField): boolean {
  const asked = valueAt(store.header.value?.requestedSession, field.path);
  const current = valueAt(effective.value, field.path);
  if (asked === undefined || field.whole !== undefined) return false;
  if (!isJsonObject(asked) || !isJsonObject(current)) return !jsonEquals(asked, current ?? (asked === '' ? '' : null));
  return Object.entries(asked).some(([key, value]) => !isJsonObject(value) && !jsonEquals(value, current[key]));
}
