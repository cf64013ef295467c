/** The text in the composer. It is the truth: the form writes into it, and exactly it is sent. */
import { computed, signal } from '@preact/signals';
import { isJsonObject, stringAt, type JsonObject, type JsonValue } from '../../src/base/json.ts';
import { clientProblems } from '../../src/protocol/clientProblems.ts';
import { withValueAt, type JsonPath } from '../../src/protocol/jsonPath.ts';
import { eventTemplate, templateFor } from '../../src/protocol/templates.ts';
import { focusPart, sendText } from '../state/panel.ts';
import { dialect, nextEventId, renewEventId, templateContext } from '../state/session.ts';
import { view } from '../state/viewState.ts';

const HISTORY_LENGTH = 50;
/** Longer texts (audio, mostly) are not kept in the history. */
const HISTORY_TEXT_LIMIT = 20_000;

export const draft = view.draft;
/** The template last chosen; what is written may have moved on from it. */
export const chosenTemplate = signal('conversation.item.create: user text');

export const draftEvent = computed<JsonObject | undefined>(() => {
  try {
    const value = JSON.parse(draft.value) as JsonValue;
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
});

/** The template whose form fits what is written. */
export const formTemplate = computed(() => templateFor(draftEvent.value));
export const problems = computed(() => (draft.value.trim() === '' ? [] : clientProblems(draft.value, dialect.value)));

/** Puts a template with this session's ids into the box. */
export function openTemplate(id: string, mode?: 'form' | 'json'): void {
  chosenTemplate.value = id;
  draft.value = pretty(eventTemplate(id).make(templateContext.value));
  if (mode) view.composerMode.value = mode;
  view.composerOpen.value = true;
}

/** Puts an event into the box with a fresh id, so that its answer can be told from the first one's. */
export function editAgain(text: string): void {
  let value: JsonValue | undefined;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    value = undefined;
  }
  try {
    draft.value = isJsonObject(value) ? pretty('event_id' in value ? { ...value, event_id: nextEventId.value } : value) : text;
  } catch {
    // Too deep to be written anew: it goes into the box as it was.
    draft.value = text;
  }
  view.composerOpen.value = true;
  view.composerMode.value = 'json';
  focusPart('composer');
}

/** Changes one member of what is written; undefined takes it out. */
export function setMember(path: JsonPath, value: JsonValue | undefined): void {
  const event = draftEvent.value;
  if (event) draft.value = pretty(withValueAt(event, path, value));
}

/** Sends what is in the box, to the letter; afterwards the box has the same text with a fresh event id. */
export async function sendDraft(): Promise<void> {
  const text = draft.value;
  const n = await sendText(text);
  if (n === undefined) return;
  if (text.length <= HISTORY_TEXT_LIMIT) {
    view.history.value = [...view.history.value.filter((old) => old !== text), text].slice(-HISTORY_LENGTH);
  }
  const usedId = stringAt(draftEvent.value, 'event_id');
  renewEventId();
  // Edited while the host was sending: that text is left alone.
  if (draft.value === text && usedId !== undefined && usedId !== '') {
    draft.value = text.replace(`"${usedId}"`, `"${nextEventId.value}"`);
  }
}

/** Two spaces a level, short objects and lists on one line: what a person would write. */
export function pretty(value: JsonValue, indent = '', limit = 72): string {
  const flat = flatText(value);
  if (typeof value !== 'object' || value === null || flat.length + indent.length <= limit - 24) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((one) => inner + pretty(one, inner)).join(',\n')}\n${indent}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const lines = members.map(([key, member]) => `${inner}${JSON.stringify(key)}: ${pretty(member ?? null, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function flatText(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(flatText).join(', ')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return members.length === 0
    ? '{}'
    : `{ ${members.map(([key, member]) => `${JSON.stringify(key)}: ${flatText(member ?? null)}`).join(', ')} }`;
}
