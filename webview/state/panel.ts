/** The one store, the one connection, and what a user can ask of the host. Failures are shown, never swallowed. */
import { computed, effect, signal, untracked } from '@preact/signals';
import { CONTRACT_VERSION, type Batch, type PanelRequests } from '../../src/contract/messages.ts';
import type { PanelCommand } from '../../src/contract/panelCommands.ts';
import type { FixChoice } from '../../src/session/findings/finding.ts';
import { describeError } from '../../src/base/errors.ts';
import { afterRender } from '../base/afterRender.ts';
import { focusBottomPane } from '../base/focusFirst.ts';
import { connectToHost, writeState, type HostListeners } from '../host.ts';
import { setMaximised } from './maximised.ts';
import { SessionStore } from './sessionStore.ts';
import { isBottomTab, view, type PaneTab } from './viewState.ts';

type FocusPart = Parameters<HostListeners['focus']>[0]['part'];

export const store = new SessionStore(() => host.request('ready', { version: CONTRACT_VERSION }));

// After a reload of the window the host restores the panel from this recording.
const recordingName = computed(() => store.header.value?.recording?.fileName);
effect(() => {
  const fileName = recordingName.value;
  if (fileName !== undefined) writeState('recording', fileName);
});

const batchListeners = new Set<(incoming: Batch) => void>();

/** Calls back as soon as a batch arrives, before the store takes it in: for what cannot wait for the next repaint. */
export function onBatch(listener: (incoming: Batch) => void): void {
  batchListeners.add(listener);
}

type TravelListeners = Pick<HostListeners, 'travelProgress' | 'travel'>;
let travelListeners: TravelListeners | undefined;

/** What the host says of the past that was asked for. */
export function onTravel(listeners: TravelListeners): void {
  travelListeners = listeners;
}

const priceListeners = new Set<HostListeners['prices']>();

/** Calls back when the setting of the prices was changed. */
export function onPrices(listener: HostListeners['prices']): void {
  priceListeners.add(listener);
}

const focusers = new Map<FocusPart, () => void>();
/** Gets the focus as soon as it is drawn. */
let awaited: FocusPart | undefined;
/** A pane that comes later than this was opened by somebody who is elsewhere by then. */
const AWAITED_MS = 1000;
let waiting: ReturnType<typeof setTimeout> | undefined;
let runCommand: ((command: PanelCommand) => void) | undefined;

/** What does the editor's commands. */
export function onCommand(run: (command: PanelCommand) => void): () => void {
  runCommand = run;
  return () => (runCommand = undefined);
}

let writeText: ((text: string) => void) | undefined;

/** What puts a text that the editor has into the composer. */
export function onWrite(write: (text: string) => void): () => void {
  writeText = write;
  return () => (writeText = undefined);
}

let fixPutter: ((findingId: string, choice: FixChoice) => void) | undefined;

/** What puts the event of a finding's fix into the composer. */
export function onPutFix(put: (findingId: string, choice: FixChoice) => void): () => void {
  fixPutter = put;
  return () => (fixPutter = undefined);
}

const host = connectToHost({
  batch: (incoming) => {
    for (const listener of batchListeners) listener(incoming);
    store.receive(incoming);
  },
  reveal: ({ n, itemId, findingId, putFix }) => {
    if (findingId !== undefined) {
      selectFinding(findingId);
      if (putFix) fixPutter?.(findingId, putFix);
    } else if (n !== undefined) selectRowSoon(n);
    else if (itemId !== undefined) selectItem(itemId);
  },
  focus: ({ part }) => {
    if (isBottomTab(part)) {
      view.bottomTab.value = part;
      afterRender(focusBottomPane);
    } else focusPart(part);
  },
  write: ({ text }) => writeText?.(text),
  run: ({ command }) => runCommand?.(command),
  travelProgress: (told) => travelListeners?.travelProgress(told),
  travel: (told) => travelListeners?.travel(told),
  prices: (prices) => {
    for (const listener of priceListeners) listener(prices);
  },
});

effect(() => {
  const [n, itemId] = [view.selectedN.value, view.selectedItemId.value];
  host.notify('selected', { ...(n !== undefined && { n }), ...(itemId !== undefined && { itemId }) });
});

/** Something the user should read: what a button tried, and why it failed. */
export interface Notice {
  readonly text: string;
  readonly kind: 'error' | 'info';
  /** The request that failed; the notice goes away when the same is tried again. */
  readonly method?: keyof PanelRequests;
  /** What can be done instead. */
  readonly action?: { readonly label: string; readonly run: () => void };
}
export const notice = signal<Notice | undefined>(undefined);
let readAloud: ((text: string) => void) | undefined;

/** What reads texts aloud. */
export function onAnnounce(read: (text: string) => void): () => void {
  readAloud = read;
  return () => (readAloud = undefined);
}

/** What comes at once is said at once: one text in the place of another would take its words from it. */
let unsaid: string[] = [];

/** Has screen readers say what one who looks at the panel sees change. */
export function announce(text: string): void {
  unsaid.push(text);
  if (unsaid.length > 1) return;
  queueMicrotask(() => {
    readAloud?.([...new Set(unsaid)].join(' · '));
    unsaid = [];
  });
}

/**
 * A row, or the first row of an item, asked to scroll into view: the event table listens. `nearest` no further than needed;
 * `late` with what led up to it above it; `first` at the top, as it was before.
 */
export type Revealed =
  { readonly n: number; readonly align?: 'nearest' | 'late' | 'first' } | { readonly itemId: string };
export const revealed = signal<Revealed | undefined>(undefined);

/** An item asked to scroll into view: the conversation listens. */
export const shownItem = signal<{ readonly itemId: string } | undefined>(undefined);

/** Registers what the host's `focus` message does for a part of the panel. */
export function onFocus(part: FocusPart, focus: () => void): () => void {
  focusers.set(part, focus);
  if (awaited === part) {
    awaited = undefined;
    focus();
  }
  return () => {
    if (focusers.get(part) === focus) focusers.delete(part);
  };
}

export function focusPart(part: FocusPart): void {
  const focus = focusers.get(part);
  awaited = undefined;
  if (focus) {
    focus();
    return;
  }
  // The pane below has all the room, or the details are folded: what gets it back must be drawn first.
  makeRoom(part === 'conversation' || part === 'details' ? part : 'events');
  if (part === 'details') view.narrowDetailsOpen.value = true;
  awaited = part;
  clearTimeout(waiting);
  waiting = setTimeout(() => (awaited = undefined), AWAITED_MS);
}

/** Asks the host; a failure becomes a notice and `undefined`. */
export async function ask<Method extends keyof PanelRequests>(
  method: Method,
  params: PanelRequests[Method]['params'],
): Promise<PanelRequests[Method]['result'] | undefined> {
  if (notice.peek()?.method === method) notice.value = undefined;
  try {
    return await request(method, params);
  } catch (error) {
    notice.value = { kind: 'error', text: describeError(error), method };
    return undefined;
  }
}

/** Asks the host; rejects with its error. For callers that show the failure themselves. */
export async function request<Method extends keyof PanelRequests>(
  method: Method,
  params: PanelRequests[Method]['params'],
): Promise<PanelRequests[Method]['result']> {
  return await (host.request(method, params as never) as Promise<PanelRequests[Method]['result']>);
}

/** How many events were sent from here, not counting lists. */
export const sends = signal(0);

/** Sends exactly this text, and shows the end of the log; resolves with its entry number, or undefined when the host could not. */
export async function sendText(text: string): Promise<number | undefined> {
  sends.value++;
  const n = (await ask('send', { text }))?.n;
  // What somebody causes is what they want to see.
  if (n !== undefined) view.following.value = true;
  return n;
}

export function reportProblem(message: string): void {
  host.notify('problem', { message });
}

/** Tells the host that what is shown is the session as it is. */
export function tellBackToNow(): void {
  host.notify('backToNow', {});
}

export function copyText(text: string): void {
  void ask('copy', { text });
}

/** The row that the host asked for and that is not there yet: a long recording fills in. */
const comingN = signal<number | undefined>(undefined);
effect(() => {
  void store.rowsVersion.value;
  const n = comingN.value;
  if (n !== undefined && n <= store.columns.length) untracked(() => selectRow(n, { reveal: true }));
});

/** At once, or as soon as it is there, unless something else is selected until then. */
function selectRowSoon(n: number): void {
  comingN.value = n;
}

/** Nothing that was asked for is gone to any more when it comes. */
export function stayHere(): void {
  comingN.value = undefined;
  revealed.value = undefined;
}

export function selectRow(n: number, { reveal = false } = {}): void {
  comingN.value = undefined;
  const row = store.row(n);
  const cause = store.row(row?.answers?.clientN);
  view.selectedN.value = n;
  const itemId = row?.itemId ?? cause?.itemId;
  view.selectedItemId.value = itemId;
  if (itemId !== undefined) shownItem.value = { itemId };
  revealed.value = reveal ? { n } : undefined;
  // Where the conversation has all the room, the row is in another tab.
  const isCovered = view.short.peek() && view.narrow.peek() && view.paneTab.peek() === 'conversation';
  if (reveal && isCovered) view.paneTab.value = 'events';
}

/** The row that is selected: the same until something of it changes, however many others come. */
export const selectedRow = computed(() => {
  void store.rowsVersion.value;
  return store.row(view.selectedN.value);
});

/** Opens the Findings tab with one of them selected. */
export function selectFinding(id: string): void {
  comingN.value = undefined;
  view.selectedFindingId.value = id;
  view.bottomTab.value = 'findings';
}

/** Shows the rest of the panel again where the bottom pane has taken all its room; where panes are tabs, this one. */
export function makeRoom(pane: PaneTab = 'events'): void {
  setMaximised(false);
  if (!view.short.peek()) return;
  view.bottomTab.value = null;
  view.shortComposerOpen.value = false;
  view.paneTab.value = pane;
}

/** With the entry that carried it last, unless one of its own is selected. */
export function selectItem(itemId: string, { reveal = true } = {}): void {
  comingN.value = undefined;
  view.selectedItemId.value = itemId;
  if (store.row(view.selectedN.peek())?.itemId !== itemId) view.selectedN.value = store.item(itemId)?.value.lastItemN;
  if (reveal) {
    revealed.value = { itemId };
    shownItem.value = { itemId };
  }
}
