/** The text in the composer. It is the truth: the form writes into it, and exactly it is sent. */
import { computed, signal, type Signal } from '@preact/signals';
import { isJsonObject, objectAt, stringAt, type JsonObject, type JsonValue } from '../../src/base/json.ts';
import type { ClientRewrite } from '../../src/protocol/rewriteClientEvent.ts';
import { notTaken } from '../../src/protocol/notTaken.ts';
import { withValueAt, type JsonPath } from '../../src/protocol/jsonPath.ts';
import { eventSpec } from '../../src/protocol/catalog.ts';
import {
  eventTemplate,
  eventTemplates,
  firstTemplate,
  templateFor,
  type EventTemplate,
} from '../../src/protocol/templates.ts';
import { pretty } from '../base/pretty.ts';
import { focusPart, sendText, store } from '../state/panel.ts';
import { documentation } from '../state/eventHelp.ts';
import {
  callId,
  dialect,
  freshEventId,
  isOwnEventId,
  isRecording,
  sessionType,
  templateContext,
} from '../state/session.ts';
import { view } from '../state/viewState.ts';

const HISTORY_LENGTH = 50;
/** Longer texts (audio, mostly) are not kept in the history. */
const HISTORY_TEXT_LIMIT = 20_000;

export const draft = view.draft;
/** What one does first in a session of this type. */
const openingTemplate = computed(() => {
  const input = objectAt(objectAt(store.live.header.value?.session, 'audio'), 'input');
  return firstTemplate(templateContext.value, objectAt(input, 'transcription') !== undefined);
});
const chosenId = signal<string | undefined>(undefined);
/** The template last chosen; what is written may have moved on from it. */
export const chosenTemplate = computed(() => chosenId.value ?? openingTemplate.value);

const lastSent = signal<{ readonly n: number; readonly left: string } | undefined>(undefined);
/** The entry made by the last send of the composer, as long as what it left in the box was not changed. */
export const sentN = computed(() => (lastSent.value?.left === draft.value ? lastSent.value.n : undefined));

/** A rewrite that was taken: what it did, and what was written before. */
export const rewritten = signal<{ readonly rewrite: ClientRewrite; readonly before: string } | undefined>(undefined);

/** Whether the composer is unfolded, by the room there is. */
export const composerOpen = computed(() => openSignal().value);

export function setComposerOpen(open: boolean): void {
  openSignal().value = open;
}

/** Folded at first in a recording, where nothing can be sent, where panes stack, and above the bottom pane. */
function openSignal(): Signal<boolean> {
  const header = store.live.header.value;
  if (header && isRecording(header)) return view.recordingComposerOpen;
  if (view.narrow.value) return view.narrowComposerOpen;
  return view.bottomTab.value === null ? view.composerOpen : view.composerAboveBottomOpen;
}

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
/** What is documented of the event that the form writes. */
export const formDocumentation = computed(() => {
  const template = formTemplate.value;
  if (!template) return undefined;
  // As the template makes it for an empty session: neither ids nor what is typed change what is documented.
  const type = sessionType.value;
  const event = template.make({
    dialect: dialect.value,
    ...(type && { sessionType: type }),
    eventId: '',
    items: [],
    openCalls: [],
    toolNames: [],
  });
  return documentation({ text: JSON.stringify(event), dialect: dialect.value }).value;
});

/** Those of this session's dialect, those that it does not take last; what stops a call's playback only in a call. Anything else can be written as JSON. */
export function offeredTemplates(): readonly OfferedTemplate[] {
  const offered = eventTemplates
    .filter(
      ({ type }) =>
        eventSpec(type)?.dialects.includes(dialect.value) === true &&
        (type !== 'output_audio_buffer.clear' || callId.value !== undefined),
    )
    .map((template) => ({ template, refusal: notTaken(template.type, dialect.value, sessionType.value) }));
  return [
    ...offered.filter(({ refusal }) => refusal === undefined),
    ...offered.filter(({ refusal }) => refusal !== undefined),
  ];
}

export interface OfferedTemplate {
  readonly template: EventTemplate;
  /** Why a session of this type refuses it. It can be sent all the same. */
  readonly refusal: string | undefined;
}

/** What the box was filled with by itself, as long as nobody has changed it. */
let filledText: string | undefined;

/** Fills an empty box; what kind of session it is may come later, and with it another event to begin with. */
export function fillUntouched(): void {
  if (!store.live.header.value || (draft.value !== '' && draft.value !== filledText)) return;
  if (draft.value !== '' && formTemplate.value?.id === chosenTemplate.value) return;
  begin();
  filledText = templateText(chosenTemplate.value);
  draft.value = filledText;
}

function templateText(id: string): string {
  return pretty(eventTemplate(id).make({ ...templateContext.value, eventId: freshEventId() }));
}

/** Fills the box with a template and this session's ids. */
export function fillTemplate(id: string): void {
  chosenId.value = id;
  begin();
  draft.value = templateText(id);
}

/** The same, and unfolds the composer. */
export function openTemplate(id: string, mode?: 'form' | 'json'): void {
  fillTemplate(id);
  if (mode) view.composerMode.value = mode;
  setComposerOpen(true);
}

/** Another event comes into the box: what was said of the one before does not hold for it. */
function begin(): void {
  lastSent.value = undefined;
  rewritten.value = undefined;
}

/** Puts an event into the box with a fresh id, to be looked at and sent from there. */
export function putEvent(event: JsonObject): void {
  // An error names the event it is about only if that had an id.
  editAgain(JSON.stringify('event_id' in event ? event : { ...event, event_id: '' }));
}

/** Writes the event in the box in this session's dialect; nothing is sent by it. */
export function takeRewrite(rewrite: ClientRewrite): void {
  rewritten.value = { rewrite, before: draft.value };
  draft.value = pretty(rewrite.event);
}

/** Puts back what was written before the rewrite. */
export function undoRewrite(): void {
  if (rewritten.value) draft.value = rewritten.value.before;
  rewritten.value = undefined;
}

/** Puts an event into the box with a fresh id, so that its answer can be told from the first one's. */
export function editAgain(text: string): void {
  begin();
  let value: JsonValue | undefined;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    value = undefined;
  }
  try {
    draft.value = isJsonObject(value)
      ? pretty('event_id' in value ? { ...value, event_id: freshEventId() } : value)
      : text;
  } catch {
    // Too deep to be written anew: it goes into the box as it was.
    draft.value = text;
  }
  setComposerOpen(true);
  view.composerMode.value = 'json';
  focusPart('composer');
}

/** Changes one member of what is written; undefined takes it out. */
export function setMember(path: JsonPath, value: JsonValue | undefined): void {
  const event = draftEvent.value;
  if (event) draft.value = pretty(withValueAt(event, path, value));
}

/** Sends what is in the box, to the letter; the id this panel gave it is used up, so the box gets the next one. */
export async function sendDraft(): Promise<void> {
  const text = draft.value;
  const id = stringAt(draftEvent.value, 'event_id');
  const left = isOwnEventId(id) ? withId(text, id) : text;
  draft.value = left;
  const n = await sendText(text);
  if (n === undefined) return;
  lastSent.value = { n, left };
  rewritten.value = undefined;
  if (text.length <= HISTORY_TEXT_LIMIT) {
    view.history.value = [...view.history.value.filter((old) => old !== text), text].slice(-HISTORY_LENGTH);
  }
}

/** Puts a text that was sent before into the box, with a fresh event id where it has one; its layout stays. */
export function recall(text: string): void {
  rewritten.value = undefined;
  draft.value = text;
  const usedId = stringAt(draftEvent.value, 'event_id');
  if (usedId !== undefined && usedId !== '') draft.value = withId(text, usedId);
}

function withId(text: string, usedId: string): string {
  return text.replace(`"${usedId}"`, `"${freshEventId()}"`);
}
