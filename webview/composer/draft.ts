/** The text in the composer. It is the truth: the form writes into it, and exactly it is sent. */
import { computed, signal, type Signal } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import { isJsonObject, objectAt, stringAt, type JsonObject, type JsonValue } from '../../src/base/json.ts';
import type { ClientRewrite } from '../../src/protocol/rewriteClientEvent.ts';
import { notTaken } from '../../src/protocol/notTaken.ts';
import { editJson, type JsonEdit } from '../../src/protocol/jsonEdit.ts';
import { pathText, type JsonPath } from '../../src/protocol/jsonPath.ts';
import { eventSpec } from '../../src/protocol/catalog.ts';
import { parseSequence } from '../../src/protocol/eventSequence.ts';
import {
  eventTemplate,
  eventTemplates,
  firstTemplate,
  templateFor,
  type EventTemplate,
} from '../../src/protocol/templates.ts';
import { pretty as laidOut } from '../../src/base/prettyJson.ts';
import { withEscapes } from '../../src/base/invisible.ts';
import { ask, focusPart, sendText, store } from '../state/panel.ts';
import {
  callId,
  dialect,
  freshEventId,
  OWN_EVENT_ID,
  isOwnEventId,
  isRecording,
  respondBlock,
  sessionType,
  templateContext,
} from '../state/session.ts';
import { keepInHistory } from '../state/sharedView.ts';
import { view } from '../state/viewState.ts';

export const draft = view.draft;
/** What one does first in a session of this type. */
const openingTemplate = computed(() => {
  const input = objectAt(objectAt(store.liveSteady.value?.session, 'audio'), 'input');
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

/** Folded at first in a recording, where nothing can be sent, where panes stack or are tabs, and above the bottom pane. */
function openSignal(): Signal<boolean> {
  const header = store.liveSteady.value;
  if (header && isRecording(header)) return view.recordingComposerOpen;
  if (view.short.value) return view.shortComposerOpen;
  if (view.narrow.value) return view.narrowComposerOpen;
  return view.bottomTab.value === null ? view.composerOpen : view.composerAboveBottomOpen;
}

/** Undefined while what is written is no JSON. */
const draftValue = computed<JsonValue | undefined>(() => {
  try {
    return JSON.parse(draft.value) as JsonValue;
  } catch {
    return undefined;
  }
});
export const draftEvent = computed(() => (isJsonObject(draftValue.value) ? draftValue.value : undefined));

/** The steps of what is written, where that is a list of events. */
export const draftSequence = computed(() => parseSequence(draft.value));

/** The template whose form fits what is written. */
export const formTemplate = computed(() => templateFor(draftEvent.value));
/**
 * Those of this session's dialect, then those that it does not take, then those of the other dialect alone: sent on purpose
 * they show what a server says to them. What stops a call's playback only in a call.
 */
export function offeredTemplates(): readonly OfferedTemplate[] {
  const offered = eventTemplates
    .filter(({ type }) => type !== 'output_audio_buffer.clear' || callId.value !== undefined)
    .map((template): OfferedTemplate => {
      const dialects = eventSpec(template.type)?.dialects ?? [];
      const refusal = notTaken(template.type, dialect.value, sessionType.value);
      if (!dialects.includes(dialect.value)) return { template, group: 'otherDialect', refusal };
      return { template, group: refusal === undefined ? 'taken' : 'notTaken', refusal };
    });
  return offerGroups.flatMap((group) => offered.filter((one) => one.group === group));
}

const offerGroups = ['taken', 'notTaken', 'otherDialect'] as const;

export interface OfferedTemplate {
  readonly template: EventTemplate;
  readonly group: (typeof offerGroups)[number];
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

/** What the template chosen last has put into the box. */
let madeText: string | undefined;

/** Fills the box with a template and this session's ids. */
export function fillTemplate(id: string): void {
  chosenId.value = id;
  begin();
  madeText = templateText(id);
  draft.value = madeText;
}

/** The same, and unfolds the composer. */
export function openTemplate(id: string, mode?: 'form' | 'json'): void {
  fillTemplate(id);
  if (mode) view.composerMode.value = mode;
  setComposerOpen(true);
}

/** What was written of events that others took the place of, by their templates: it is there again when one comes back. */
const leftDrafts = new Map<string, string>();

/** Another event is chosen: nothing that somebody has written is lost by it. */
export function chooseTemplate(id: string): void {
  const before = formTemplate.peek()?.id;
  if (before === id) {
    setComposerOpen(true);
    return;
  }
  // What nobody has touched is made anew: its ids are those of the session as it was.
  if (before !== undefined && draft.peek() !== filledText && draft.peek() !== madeText)
    leftDrafts.set(before, draft.peek());
  openTemplate(id);
  draft.value = leftDrafts.get(id) ?? draft.peek();
}

/** Another event comes into the box: what was said of the one before does not hold for it. */
function begin(): void {
  lastSent.value = undefined;
  rewritten.value = undefined;
  view.insertedAfter.value = undefined;
  shownFields.value = [];
}

/** Puts the event of a finding's fix into the box, to be looked at and sent from there. By its id the finding knows it again. */
export function putFix(event: JsonObject): void {
  begin();
  draft.value = pretty(event);
  showComposer();
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
  showComposer();
}

function showComposer(): void {
  setComposerOpen(true);
  view.composerMode.value = 'json';
  focusPart('composer');
}

/** What is written into the box reads as it is sent: a text box shows no character that nobody sees. */
function pretty(value: JsonValue): string {
  return withEscapes(laidOut(value));
}

/** Longer texts are changed where they change, and not laid out anew. */
const LAID_OUT_CHARACTERS = 20_000;

/** Changes the text at one place. What somebody laid out themselves stays as it is but for that. */
export function changeDraft(edit: JsonEdit): void {
  const text = draft.value;
  const value = draftValue.value;
  if (value === undefined) return;
  // What moves takes the fields that were asked for with it; the next entry must not inherit them.
  if (edit.op === 'move' || (edit.op === 'remove' && typeof edit.path.at(-1) === 'number')) {
    const list = `${pathText(edit.path.slice(0, -1))}[`;
    shownFields.value = shownFields.value.filter((name) => !name.startsWith(list));
  }
  const isOurs = text.length <= LAID_OUT_CHARACTERS && isLaidOut(text, value);
  const changed = editJson(text, edit);
  draft.value = isOurs ? pretty(JSON.parse(changed) as JsonValue) : changed;
}

function isLaidOut(text: string, value: JsonValue): boolean {
  try {
    return pretty(value) === text;
  } catch {
    // Too deep to be laid out.
    return false;
  }
}

/** Changes one member of what is written; undefined takes it out. */
export function setMember(path: JsonPath, value: JsonValue | undefined): void {
  changeDraft(value === undefined ? { op: 'remove', path } : { op: 'set', path, value });
}

/** Paths of members that have a field though they are not written, because somebody asked for them. */
export const shownFields = signal<readonly string[]>([]);

export function setShownField(path: JsonPath, shown: boolean): void {
  const name = pathText(path);
  const others = shownFields.value.filter((one) => one !== name);
  if (!shown) shownFields.value = others;
  else if (others.length === shownFields.value.length) shownFields.value = [...others, name];
}

/** Sends what is in the box, to the letter; the id this panel gave it is used up, so the box gets the next one. */
export async function sendDraft(): Promise<void> {
  const text = draft.value;
  if (draftSequence.value) {
    await sendList(text);
    return;
  }
  const left = leaveNext(text);
  const n = await sendText(text);
  if (n === undefined) {
    putBack(text, left);
    return;
  }
  view.insertedAfter.value = undefined;
  lastSent.value = { n, left };
  rewritten.value = undefined;
  keepInHistory(text);
}

/** Why what is written cannot be sent with a request for a response after it. */
export const thenRespondBlock = computed<string | undefined>(() => {
  if (respondBlock.value !== undefined) return respondBlock.value;
  if (draft.value === '') return t('nothing is written');
  if (draftSequence.value) return t('a list says itself what follows');
  return store.steady.value?.sequence?.phase === 'running' ? t('a list of events is being sent') : undefined;
});

/** The event in the box and then the request for a response, as one list: the second waits for the first. */
export async function sendThenRespond(): Promise<void> {
  const text = draft.value;
  const left = leaveNext(text);
  const isItem = stringAt(draftEvent.value, 'type') === 'conversation.item.create';
  const wait = isItem ? '{"wait":"conversation.item.*"},' : '';
  const respond = JSON.stringify({ type: 'response.create', event_id: freshEventId() });
  lastSent.value = undefined;
  if (await ask('sendSequence', { text: `[${text},${wait}${respond}]` })) {
    view.following.value = true;
    view.insertedAfter.value = undefined;
    keepInHistory(text);
  } else putBack(text, left);
}

/** Puts into the box what is left in it by sending: the same with a fresh id, and at the end if a menu had put it elsewhere. */
function leaveNext(text: string): string {
  const id = stringAt(draftEvent.value, 'event_id');
  if (isOwnEventId(id)) draft.value = withId(text, id);
  // What somebody wrote there themselves is meant, and stays.
  const { value: placed } = view.insertedAfter;
  if (placed !== undefined && stringAt(draftEvent.value, 'previous_item_id') === placed) {
    setMember(['previous_item_id'], undefined);
  }
  return draft.value;
}

/** What was not sent has not used up its id, by which the finding that a fix is for knows it. */
function putBack(text: string, left: string): void {
  if (draft.value === left) draft.value = text;
}

/** Ids that this panel made are used up, so the box gets others. */
async function sendList(text: string): Promise<void> {
  const ids = new RegExp(`("event_id"\\s*:\\s*)"(?:${OWN_EVENT_ID.source})"`, 'g');
  const left = text.replace(ids, (_, name: string) => `${name}"${freshEventId()}"`);
  draft.value = left;
  lastSent.value = undefined;
  if (!(await ask('sendSequence', { text }))) {
    putBack(text, left);
    return;
  }
  view.following.value = true;
  keepInHistory(text);
}

/** The beginning of a list: what is written, and what to wait for. */
export function makeList(): void {
  const inner = draft.value.trim().replace(/\n/g, '\n  ');
  draft.value = `[\n  ${inner},\n  { "wait": "response.done" }\n]`;
  view.composerMode.value = 'json';
}

/** Puts a text that was sent before into the box, with a fresh event id where it has one; its layout stays. */
export function recall(text: string): void {
  rewritten.value = undefined;
  draft.value = text;
  const usedId = stringAt(draftEvent.value, 'event_id');
  if (usedId !== undefined && usedId !== '') draft.value = withId(text, usedId);
}

/** The same, of a text that the editor has; shows it. */
export function putText(text: string): void {
  begin();
  recall(text);
  showComposer();
}

function withId(text: string, usedId: string): string {
  return text.replace(`"${usedId}"`, `"${freshEventId()}"`);
}
