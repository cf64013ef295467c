/** What the user has arranged: kept in the webview's state, so that a reload of the window brings it back. */
import { effect, signal, type Signal } from '@preact/signals';
import { readState, writeState } from '../host.ts';
import { isJsonObject, type JsonValue } from '../../src/base/json.ts';
import type { ColumnWidths } from '../../src/contract/columnWidths.ts';

export type TimeMode = 'session' | 'wall' | 'since';
export type DirectionFilter = 'all' | 'client' | 'server';
export type DetailsTab = 'tree' | 'raw' | 'docs' | 'exchange';
/** Panes that are tabs where there is little height. */
export type PaneTab = 'conversation' | 'events' | 'details';
export type BottomTab = 'timeline' | 'findings' | 'session' | 'usage';

const bottomTabs: readonly unknown[] = ['timeline', 'findings', 'session', 'usage'];

export function isBottomTab(value: unknown): value is BottomTab {
  return bottomTabs.includes(value);
}

/** Edits of the session that were not sent, by the path of their field, and of which recording. */
export interface KeptEdits {
  readonly of: string;
  readonly edits: readonly (readonly [path: string, value: JsonValue])[];
  /** What is written in fields and is no JSON yet; absent in what older versions kept. */
  readonly unfinished?: readonly (readonly [path: string, text: string, message: string])[];
  readonly credentialsLeftOut: boolean;
}

/** The output of a function call that is being written, and of which recording. */
export interface KeptAnswer {
  readonly of: string;
  readonly itemId: string;
  readonly text: string;
  readonly thenRespond: boolean;
}

/** What is written in the place of a held frame, and was not sent: of which recording, and of which entry. */
export interface KeptHeldDraft {
  readonly of: string;
  readonly n: number;
  readonly text: string;
}

/** Where the event table was read, where it does not follow its end: its first row, and how many there were when the end was last seen. */
interface EventsPlace {
  readonly of: string;
  readonly n: number;
  readonly seen: number;
}

/** Where the conversation was read: its first entry, and how much of that is above the view; how many entries were seen, where not all. */
export interface ConversationPlace {
  readonly of: string;
  readonly key: string;
  readonly abovePx: number;
  readonly seen?: number;
}

export const playbackSpeeds: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2];

const saved = ((): Readonly<Record<string, unknown>> => {
  const state = readState('view');
  return isJsonObject(state) ? state : {};
})();

function kept<Value>(key: string, initial: Value, isValid: (value: unknown) => boolean): Signal<Value> {
  const value = saved[key];
  return signal(isValid(value) ? (value as Value) : initial);
}
const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown) =>
    values.includes(value);
const isText = (value: unknown) => typeof value === 'string';
const isBoolean = (value: unknown) => typeof value === 'boolean';
const isShare = (value: unknown) => typeof value === 'number' && value > 0 && value < 1;
const isMaybe = (test: (value: unknown) => boolean) => (value: unknown) => value === undefined || test(value);
const isNumber = (value: unknown) => typeof value === 'number';
const isPlace = (value: unknown) => isJsonObject(value) && isNumber(value['n']) && isText(value['of']);
const isEventsPlace = (value: unknown) => isPlace(value) && isJsonObject(value) && isNumber(value['seen']);
const isConversationPlace = (value: unknown) =>
  isJsonObject(value) &&
  isText(value['of']) &&
  isText(value['key']) &&
  isNumber(value['abovePx']) &&
  isMaybe(isNumber)(value['seen']);
const isEdit = (value: unknown) => Array.isArray(value) && value.length === 2 && isText(value[0]);
const isUnfinished = (value: unknown) => Array.isArray(value) && value.length === 3 && value.every(isText);
const isListOf = (value: unknown, test: (member: unknown) => boolean) => Array.isArray(value) && value.every(test);
const isEdits = (value: unknown) =>
  isJsonObject(value) &&
  isText(value['of']) &&
  isListOf(value['edits'], isEdit) &&
  isListOf(value['unfinished'] ?? [], isUnfinished);
const isAnswer = (value: unknown) =>
  isJsonObject(value) &&
  ['of', 'itemId', 'text'].every((member) => isText(value[member])) &&
  isBoolean(value['thenRespond']);
const isHeldDrafts = (value: unknown) =>
  isListOf(value, (one) => isPlace(one) && isJsonObject(one) && isText(one['text']));
const isTabList = (value: unknown) => Array.isArray(value) && value.every(isBottomTab);
const isTextList = (value: unknown) => Array.isArray(value) && value.every(isText);

const persistent = {
  filter: kept('filter', '', isText),
  direction: kept<DirectionFilter>('direction', 'all', oneOf('all', 'client', 'server')),
  timeMode: kept<TimeMode>('timeMode', 'session', oneOf('session', 'wall', 'since')),
  folding: kept('folding', true, isBoolean),
  detailsTab: kept<DetailsTab>('detailsTab', 'tree', oneOf('tree', 'raw', 'docs', 'exchange')),
  bottomTab: kept<BottomTab | null>('bottomTab', null, oneOf(...bottomTabs, null)),
  /** Panes that take all the room when they are open: findings and waits are read beside the events that they are about. */
  maximised: kept<readonly BottomTab[]>('maximised', [], isTabList),
  paneTab: kept<PaneTab>('paneTab', 'events', oneOf('conversation', 'events', 'details')),
  selectedFindingId: kept<string | undefined>('selectedFindingId', undefined, isMaybe(isText)),
  composerOpen: kept('composerOpen', true, isBoolean),
  /** Where panes stack, composer and details are folded until they are asked for. */
  narrowComposerOpen: kept('narrowComposerOpen', false, isBoolean),
  narrowDetailsOpen: kept('narrowDetailsOpen', false, isBoolean),
  composerMode: kept<'form' | 'json'>('composerMode', 'form', oneOf('form', 'json')),
  /** Answers are played as they come. */
  autoplay: kept('autoplay', false, isBoolean),
  playbackSpeed: kept('playbackSpeed', 1, oneOf(...playbackSpeeds)),
  /** Shares of the available length. */
  conversationShare: kept('conversationShare', 0.335, isShare),
  narrowConversationShare: kept('narrowConversationShare', 0.42, isShare),
  detailsShare: kept('detailsShare', 0.42, isShare),
  composerShare: kept('composerShare', 0.22, isShare),
  bottomShare: kept('bottomShare', 0.62, isShare),
  /** The selected row of the event table. */
  selectedN: kept<number | undefined>('selectedN', undefined, isMaybe(isNumber)),
  /** The item selected in the conversation, or that of the selected row. */
  selectedItemId: kept<string | undefined>('selectedItemId', undefined, isMaybe(isText)),
  /** Whether the event table stays at its end; not known until the session is. */
  following: kept<boolean | undefined>('following', undefined, isMaybe(isBoolean)),
  /** Where one reads; written once nobody scrolls. */
  eventsPlace: kept<EventsPlace | undefined>('eventsPlace', undefined, isMaybe(isEventsPlace)),
  conversationPlace: kept<ConversationPlace | undefined>('conversationPlace', undefined, isMaybe(isConversationPlace)),
  /** Whether the bar is there that steps through the log, and the entry that is looked at, of which recording; absent is now. */
  travelOpen: kept('travelOpen', false, isBoolean),
  travel: kept<{ readonly n: number; readonly of: string } | undefined>('travel', undefined, isMaybe(isPlace)),
  /** Rows up to this one were cleared from view, of which recording; see `clearedRows.ts`. */
  cleared: kept<{ readonly n: number; readonly of: string } | undefined>('cleared', undefined, isMaybe(isPlace)),
  /** Refused items that were put away, each by its recording and its entry. */
  dismissed: kept<readonly string[]>('dismissed', [], isTextList),
  sessionEdits: kept<KeptEdits | undefined>('sessionEdits', undefined, isMaybe(isEdits)),
  answer: kept<KeptAnswer | undefined>('answer', undefined, isMaybe(isAnswer)),
  heldDrafts: kept<readonly KeptHeldDraft[]>('heldDrafts', [], isHeldDrafts),
  /** What is written in the composer. */
  draft: kept('draft', '', isText),
  /** The `previous_item_id` that *Insert after…* wrote into the draft: of the one item that is sent next, and no other. */
  insertedAfter: kept<string | undefined>('insertedAfter', undefined, isMaybe(isText)),
};

export const view = {
  ...persistent,
  /** Widths of columns that were chosen, and texts sent from the composer, newest last: the host keeps them, see `sharedView.ts`. */
  columnPx: signal<ColumnWidths>({}),
  history: signal<readonly string[]>([]),
  /** Of a held frame one sees first what can be done about it, and not the tab that was chosen for others. */
  heldTab: signal(true),
  recordingComposerOpen: signal(false),
  composerAboveBottomOpen: signal(false),
  shortComposerOpen: signal(false),
  narrow: signal(false),
  /** Too little height for panes one below the other. */
  short: signal(false),
  /** A folded composer, which is one line, has no room for words on all of its buttons. */
  tight: signal(false),
};

/** More than this is a file's content rather than something written: it is not kept. */
const KEPT_CHARACTERS = 2_000_000;
/** What is long is written down when nobody has typed for a moment, or when the panel is left. */
const LONG_CHARACTERS = 50_000;
const WRITE_AFTER_MS = 200;
const WRITE_LONG_AFTER_MS = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;
let unwritten: (() => void) | undefined;
let first = true;
effect(() => {
  const all = Object.fromEntries(Object.entries(persistent).map(([key, one]) => [key, one.value]));
  if (first) {
    first = false;
    return;
  }
  const most = Math.max(persistent.draft.value.length, persistent.answer.value?.text.length ?? 0);
  clearTimeout(timer);
  unwritten = () => writeState('view', { ...all, ...leftOut() });
  timer = setTimeout(writeDown, most > LONG_CHARACTERS ? WRITE_LONG_AFTER_MS : WRITE_AFTER_MS);
});

/** What is kept in place of texts that are too long. */
function leftOut(): object {
  const { draft, answer, sessionEdits } = persistent;
  return {
    ...(draft.peek().length > KEPT_CHARACTERS && { draft: '' }),
    ...((answer.peek()?.text.length ?? 0) > KEPT_CHARACTERS && { answer: undefined }),
    ...(lengthOf(sessionEdits.peek()) > KEPT_CHARACTERS && { sessionEdits: undefined }),
  };
}

function writeDown(): void {
  clearTimeout(timer);
  unwritten?.();
  unwritten = undefined;
}

// Whoever goes to another tab of the editor leaves this page first, and it may be thrown away then.
window.addEventListener('blur', writeDown);

function lengthOf(edits: KeptEdits | undefined): number {
  const values = (edits?.edits ?? []).map(([, value]) => (typeof value === 'string' ? value : JSON.stringify(value)));
  const texts = (edits?.unfinished ?? []).map(([, text]) => text);
  return [...values, ...texts].reduce((sum, { length }) => sum + length, 0);
}

const narrowQuery = window.matchMedia('(max-width: 899px)');
view.narrow.value = narrowQuery.matches;
narrowQuery.addEventListener('change', () => (view.narrow.value = narrowQuery.matches));
const tightQuery = window.matchMedia('(max-width: 1199px)');
view.tight.value = tightQuery.matches;
tightQuery.addEventListener('change', () => (view.tight.value = tightQuery.matches));
const shortQuery = window.matchMedia('(max-height: 599px)');
view.short.value = shortQuery.matches;
shortQuery.addEventListener('change', () => (view.short.value = shortQuery.matches));
