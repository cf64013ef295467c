/**
 * What the conversation pane lists: the server's items in the server's order, and beside them what is not (yet) in the
 * conversation: client items that wait for an answer or were refused, out-of-band answers, responses that went wrong.
 */
import { computed, signal } from '@preact/signals';
import { plainRow } from '../../src/session/eventRows.ts';
import type { EventRow, RealtimeResponse } from '../../src/session/state.ts';
import { holdStateOf, isHeldUp, openHolds } from '../state/holds.ts';
import { store } from '../state/panel.ts';
import { logName } from '../state/session.ts';
import { view } from '../state/viewState.ts';

export type Entry =
  | { readonly kind: 'item'; readonly key: string; readonly id: string; readonly outOfBand: boolean }
  /** A request for a response that has not reached the server. */
  | { readonly kind: 'unasked'; readonly key: string; readonly row: EventRow }
  | { readonly kind: 'ghost'; readonly key: string; readonly row: EventRow }
  | { readonly kind: 'response'; readonly key: string; readonly response: RealtimeResponse };

type Aside = { readonly n: number; readonly entry: Entry };

const DISMISSED_KEPT = 200;
const CREATE = 'conversation.item.create';
const RESPOND = 'response.create';
/** Behind all that there is. */
const AT_END = Number.MAX_SAFE_INTEGER / 2;

/** Entries are numbered anew in each session; its recording tells one from another. */
function dismissalOf(n: number): string {
  return `${logName.value ?? ''} ${n}`;
}

export function isDismissed(n: number): boolean {
  return view.dismissed.value.includes(dismissalOf(n));
}

/** Puts what was refused away: it stays so when the panel was hidden, or the window reloaded. */
export function dismiss(n: number): void {
  view.dismissed.value = [...view.dismissed.value, dismissalOf(n)].slice(-DISMISSED_KEPT);
}

/** Client events that wait for an answer or were refused; kept so that not all rows are read at each repaint. */
const openRows = new Map<number, EventRow>();
/** All client events on items: which of them were open at an earlier time. */
const itemEventNs: number[] = [];
const liveOpen = signal<Open>({ ghosts: [], events: new Map() });
/** Entry of the last client event on each item. */
const lastEventNs = new Map<string, number>();
let scanned = 0;
/** All requests for responses. */
const askedNs: number[] = [];

interface Open {
  /** Items that wait, or were refused. */
  readonly ghosts: readonly EventRow[];
  /** By item: the client event on it (delete, truncate, retrieve) that waits for an answer, or was the last one and was refused. */
  readonly events: ReadonlyMap<string, EventRow>;
}

store.onRows(({ fromIndex, olderChanged }) => {
  if (fromIndex === 0 && olderChanged) {
    scanned = 0;
    openRows.clear();
    itemEventNs.length = 0;
    askedNs.length = 0;
    lastEventNs.clear();
  }
  for (; scanned < store.columns.length; scanned++) {
    if (!store.columns.exchangeOf(scanned)) continue;
    const row = store.row(scanned + 1);
    if (row?.type === RESPOND) askedNs.push(row.n);
    if (!row || !row.type.startsWith('conversation.item.')) continue;
    openRows.set(row.n, row);
    itemEventNs.push(row.n);
    if (row.type !== CREATE && row.itemId !== undefined) lastEventNs.set(row.itemId, row.n);
  }
  for (const n of openRows.keys()) {
    const row = store.row(n);
    if (row && isOpen(row)) openRows.set(n, row);
    else openRows.delete(n);
  }
  const open = openOf(openRows.values(), lastEventNs);
  const { ghosts, events } = liveOpen.peek();
  const isSame = open.ghosts.length === ghosts.length && open.ghosts.every((row, index) => row === ghosts[index]);
  if (isSame && open.events.size === 0 && events.size === 0) return;
  liveOpen.value = { ghosts: isSame ? ghosts : open.ghosts, events: open.events };
});

const open = computed<Open>(() => {
  const past = store.past.value;
  if (!past) return liveOpen.value;
  const isOver = !['open', 'connecting', 'none'].includes(past.header.value?.connection.phase ?? 'none');
  const rows = itemEventNs.flatMap((n) => (n <= past.n ? (store.row(n) ?? []) : []));
  const lastNs = new Map(
    rows.flatMap(({ type, itemId, n }) => (type === CREATE || itemId === undefined ? [] : [[itemId, n]])),
  );
  return openOf(rows.map((row) => rowAsOf(row, past.n, isOver)).filter(isOpen), lastNs);
});
/** What was sent about an item and waits for its answer, or was refused. */
export const eventByItem = computed(() => open.value.events);
const ghosts = computed(() => open.value.ghosts);
/** Requests for responses that are held, or wait behind a held frame. */
const unasked = computed<readonly EventRow[]>(() => {
  const hold = openHolds.value.find(({ dir }) => dir === 'client');
  if (!hold) return [];
  void store.rowsVersion.value;
  const { past } = store;
  return askedNs.flatMap((n) => {
    const row = n >= hold.n && n <= (past.value?.n ?? Infinity) ? store.row(n) : undefined;
    return row && isHeldUp(holdStateOf(row)) ? [row] : [];
  });
});

function isOpen({ type, exchange }: EventRow): boolean {
  const status = exchange?.status;
  return status === 'pending' || status === 'refused' || (type === CREATE && status === 'unanswered');
}

/** @param lastNs entry of the last client event on each item: a refusal before it is no news */
function openOf(rows: Iterable<EventRow>, lastNs: ReadonlyMap<string, number>): Open {
  const events = new Map<string, EventRow>();
  const ghosts: EventRow[] = [];
  for (const row of rows) {
    if (row.type === CREATE) ghosts.push(row);
    else if (row.itemId !== undefined && (row.exchange?.status === 'pending' || lastNs.get(row.itemId) === row.n)) {
      events.set(row.itemId, row);
    }
  }
  return { ghosts, events };
}

/** A client event as it was after entry `n`: what came later had not answered it. */
function rowAsOf(row: EventRow, n: number, isOver: boolean): EventRow {
  const { exchange } = row;
  if (!exchange || (exchange.answerN ?? Infinity) <= n) return row;
  if (exchange.status === 'no-answer-expected' || (exchange.status === 'unanswered' && isOver)) return row;
  return { ...plainRow(row), exchange: { clientN: exchange.clientN, status: 'pending' } };
}

export const entries = computed<readonly Entry[]>(() => {
  void store.itemsVersion.value;
  const inOrder = new Set(store.order.value);
  const asides = asidesOf(inOrder);
  const list: Entry[] = [];
  let next = 0;
  // An aside stands after the last item that was there before it; the order of items is the server's alone.
  const before = store.order.value.map((id) => acceptedN(id) ?? store.item(id)?.peek().createdN ?? 0);
  const laterMin = new Array<number>(before.length);
  for (let index = before.length - 1, least = Infinity; index >= 0; index--) {
    least = Math.min(least, before[index] ?? 0);
    laterMin[index] = least;
  }
  store.order.value.forEach((id, index) => {
    for (let aside = asides[next]; aside && aside.n < (laterMin[index] ?? 0); aside = asides[++next])
      list.push(aside.entry);
    if (store.item(id)) list.push({ kind: 'item', key: id, id, outOfBand: false });
  });
  for (const aside of asides.slice(next)) list.push(aside.entry);
  return list;
});

/** The client's entry that made an item, which may be much older than the answer to it. */
function acceptedN(id: string): number | undefined {
  const clientN = store.row(store.item(id)?.peek().createdN)?.answers?.clientN;
  return store.row(clientN)?.type === CREATE ? clientN : undefined;
}

function asidesOf(inOrder: ReadonlySet<string>): Aside[] {
  let lastAcceptedN = 0;
  for (const id of inOrder) lastAcceptedN = Math.max(lastAcceptedN, acceptedN(id) ?? 0);
  const asides: Aside[] = ghosts.value
    .filter(({ n }) => !isDismissed(n))
    .map((row) => ({
      // What waits stands at the end, where it will most likely go, unless a later item was accepted already.
      n: row.exchange?.status === 'pending' && row.n > lastAcceptedN ? AT_END + row.n : row.n,
      entry: { kind: 'ghost', key: `ghost-${row.n}`, row },
    }));
  for (const row of unasked.value) {
    asides.push({ n: AT_END + row.n, entry: { kind: 'unasked', key: `unasked-${row.n}`, row } });
  }
  for (const response of store.responses.value.values()) {
    for (const id of response.itemIds) {
      const item = store.item(id)?.value;
      if (item && !item.inConversation && !inOrder.has(id)) {
        asides.push({ n: item.createdN, entry: { kind: 'item', key: `aside-${id}`, id, outOfBand: true } });
      }
    }
    if (isWorthANote(response)) {
      asides.push({
        n: response.doneN ?? response.cutOffN ?? response.createdN,
        entry: { kind: 'response', key: response.id, response },
      });
    }
  }
  return asides.sort((left, right) => left.n - right.n);
}

function isWorthANote({ status, cutOffN }: RealtimeResponse): boolean {
  return cutOffN !== undefined || status === 'failed' || status === 'cancelled' || status === 'incomplete';
}
