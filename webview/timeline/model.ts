/** Turns, waits and latencies of the session in the store, and which part of the clock is shown. Copies nothing: what is shown follows from the store. */
import { computed, effect, signal } from '@preact/signals';
import { billOf, type Bill } from '../../src/session/cost/bills.ts';
import { latenciesOf, turnWait, type Moment } from '../../src/session/timing/latencies.ts';
import { TimingMarks } from '../../src/session/timing/timingMarks.ts';
import { turnTimings, type KnownTiming, type TurnTiming } from '../../src/session/timing/turnTiming.ts';
import { turnsOf, type Turn } from '../../src/session/timing/turns.ts';
import type { ConversationItem, EventRow } from '../../src/session/state.ts';
import { Pace } from '../base/pace.ts';
import { prices } from '../state/costs.ts';
import { store } from '../state/panel.ts';
import { isLive, logName } from '../state/session.ts';
import type { SessionCopy } from '../state/sessionCopy.ts';
import { leadingSilenceMs, measuredVersion } from './silence.ts';
import { waitScaleMs } from './waitScale.ts';

let marks = new TimingMarks();
let known = new Map<number, KnownTiming>();

/** The session's clock while somebody looks; the rows' own time else. */
export const tickMs = signal(0);
export const nowMs = computed(() => Math.max(tickMs.value, store.live.header.value?.nowMonoMs ?? 0));

/** Of all turns of a long session. */
const pace = new Pace(() => {
  const { itemsVersion, order, responses } = store.live;
  return [
    store.rowsVersion.value,
    itemsVersion.value,
    order.value,
    responses.value,
    measuredVersion.value,
    nowMs.value,
  ];
});

/** The marks of the rows in the store: read on, or anew where the store shows another log or an earlier entry. */
export const timingMarks = computed(() =>
  pace.timed(() => {
    if (marks.count > store.rows.length) reset();
    return { marks: marks.read(store.rows, store.live.holds.value) };
  }),
);

function reset(): void {
  marks = new TimingMarks();
  known = new Map();
}
store.onRows(({ fromIndex, olderChanged }) => {
  if (fromIndex !== 0 || !olderChanged) return;
  reset();
  pace.now();
});

export const turnList = computed<readonly Turn[]>(() =>
  pace.timed(() => turnsIn(store.live, store.rows, timingMarks.value.marks)),
);

function turnsIn(copy: SessionCopy, rows: readonly EventRow[], read: TimingMarks): readonly Turn[] {
  void copy.itemsVersion.value;
  const items = new Map<string, ConversationItem>();
  for (const item of copy.items) items.set(item.peek().id, item.peek());
  const source = { rows, items, order: [...copy.order.value], responses: new Map(copy.responses.value) };
  return turnsOf(source, read.speechStarts);
}

/** Turns whose times the log tells. */
export const turns = computed<readonly TurnTiming[]>(() =>
  pace.timed(() => {
    const { marks: read } = timingMarks.value;
    return turnTimings(turnList.value, store.rows, read, { leadingSilenceMs, nowMs: nowMs.value, known });
  }),
);

/** The turns that the conversation shows: in the past, what was known of them then. */
const shownTurns = computed<{ readonly list: readonly Turn[]; readonly timings: readonly TurnTiming[] }>(() => {
  const past = store.past.value;
  if (!past) return { list: turnList.value, timings: turns.value };
  void pace.version.value;
  const rows = store.rows.slice(0, past.n);
  const read = new TimingMarks().read(rows, past.holds.value);
  const pastMs = past.header.value?.nowMonoMs ?? 0;
  const list = turnsIn(past, rows, read);
  return { list, timings: turnTimings(list, rows, read, { leadingSilenceMs, nowMs: pastMs }) };
});

/** A turn, and its times where the log has any. */
export interface TurnStart {
  readonly turn: Turn;
  readonly timing: TurnTiming | undefined;
}

/** By the item with which each begins. */
export const turnStarts = computed<ReadonlyMap<string, TurnStart>>(() => {
  const { list, timings } = shownTurns.value;
  const timed = new Map(timings.map((timing) => [timing.number, timing]));
  return new Map(list.map((turn) => [turn.items[0]?.id ?? '', { turn, timing: timed.get(turn.number) }]));
});

export const latencies = computed(() => latenciesOf(turns.value, timingMarks.value.marks, store.rows));

/** By what the waits of the turns are drawn. */
export const waitScale = computed(() => waitScaleMs(turns.value.map((one) => turnWait(one)?.ms ?? 0)));

export interface TurnBill {
  readonly number: number;
  readonly bill: Bill;
}

export const turnBills = computed<readonly TurnBill[]>(() =>
  turnList.value.map(({ number, responses, items }) => ({ number, bill: billOf(responses, items, prices.value) })),
);

export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** The shortest stretch that is shown. */
const NARROWEST_MS = 50;
/** A recording this short is shown whole. */
const SHORT_SESSION_MS = 45_000;
/** A live session is followed in a window of this width, which steps so that the lines in it stand still. */
const FOLLOWED_MS = 16_000;
const FOLLOW_STEP_MS = 4_000;

export const whole = computed<Span>(() => {
  const startMs = Math.min(0, turns.value[0]?.startMs ?? 0);
  const lastMs = turns.value.reduce((most, { endMs }) => Math.max(most, endMs), 0);
  const endMs = Math.max(lastMs, nowMs.value, startMs + 1000);
  return { startMs, endMs: endMs + (endMs - startMs) * 0.01 };
});

/** What was chosen to be looked at; undefined follows the session. */
export const chosenSpan = signal<Span | undefined>(undefined);
export const chosenTurn = signal<number | undefined>(undefined);

/** A wait that was asked for: it is marked in the chart. */
export interface ShownWait {
  readonly label: string;
  readonly from: Moment;
  readonly to: Moment;
}
export const shownWait = signal<ShownWait | undefined>(undefined);

const lastEntryMs = computed(() => {
  void store.rowsVersion.value;
  return store.rows.at(-1)?.monoMs ?? 0;
});

/** What is shown of a live session where nothing else was chosen. */
const followed = computed<Span>(() => {
  const { startMs } = whole.value;
  const end = Math.ceil((nowMs.value + 1000) / FOLLOW_STEP_MS) * FOLLOW_STEP_MS;
  const shownEnd = Math.max(startMs + FOLLOWED_MS, end);
  const window = { startMs: shownEnd - FOLLOWED_MS, endMs: shownEnd };
  // While nothing happens there is nothing to follow: what happened last is what one looks for.
  const last = turns.value.at(-1);
  return last && lastEntryMs.value < window.startMs ? spanOf(last) : window;
});

/** Where a live session was followed to: that it ends moves nothing. */
const followedTo = signal<{ log: string | undefined; span: Span; turn: number | undefined } | undefined>(undefined);
effect(() => {
  if (isLive.value) followedTo.value = { log: logName.value, span: followed.value, turn: turns.value.at(-1)?.number };
});
const ended = computed(() => (!isLive.value && followedTo.value?.log === logName.value ? followedTo.value : undefined));

export const turn = computed<TurnTiming | undefined>(() => {
  const all = turns.value;
  const number = chosenTurn.value ?? ended.value?.turn;
  return all.find((one) => one.number === number) ?? (isLive.value ? all.at(-1) : all[0]);
});

export const span = computed<Span>(() => {
  if (chosenSpan.value) return chosenSpan.value;
  if (isLive.value) return followed.value;
  if (ended.value) return ended.value.span;
  const { startMs, endMs } = whole.value;
  if (endMs - startMs <= SHORT_SESSION_MS || !turn.value) return whole.value;
  return spanOf(turn.value);
});

function spanOf({ startMs, endMs }: Span): Span {
  const margin = Math.max(100, (endMs - startMs) * 0.06);
  return { startMs: startMs - margin, endMs: endMs + margin };
}

export function fitTurn(number: number): void {
  chosenTurn.value = number;
  const timing = turns.peek().find((one) => one.number === number);
  if (timing) chosenSpan.value = spanOf(timing);
}

/** Selects a turn, and shows it unless enough of it is in view. */
export function showTurn(number: number): void {
  chosenTurn.value = number;
  const timing = turns.peek().find((one) => one.number === number);
  const { startMs, endMs } = span.peek();
  if (timing && (timing.startMs < startMs || timing.startMs > endMs - (endMs - startMs) * 0.2)) fitTurn(number);
}

/** Brings a stretch into view where it is not. */
export function showStretch({ startMs, endMs }: Span): void {
  const shown = span.peek();
  if (startMs >= shown.startMs && endMs <= shown.endMs && endMs - startMs > (shown.endMs - shown.startMs) / 100) return;
  const margin = Math.max(500, (endMs - startMs) * 0.5);
  chosenSpan.value = { startMs: startMs - margin, endMs: endMs + margin };
}

/** The turn that an entry belongs to: the last one that had begun. */
export function turnOfEntry(n: number): TurnTiming | undefined {
  return turns.value.findLast(({ fromN }) => fromN <= n);
}

export function turnAt(ms: number): TurnTiming | undefined {
  return turns.peek().findLast(({ startMs }) => startMs <= ms);
}

/** Nearer where `factor` is below 1; the place at `share` of the width stays where it is. */
export function zoom(factor: number, share = 0.5): void {
  const { startMs, endMs } = span.peek();
  const all = whole.peek();
  const width = Math.min((all.endMs - all.startMs) * 1.05, Math.max(NARROWEST_MS, (endMs - startMs) * factor));
  const at = startMs + (endMs - startMs) * share;
  move({ startMs: at - width * share, endMs: at + width * (1 - share) });
}

/** By a share of what is seen. */
export function pan(share: number): void {
  const { startMs, endMs } = span.peek();
  const by = (endMs - startMs) * share;
  move({ startMs: startMs + by, endMs: endMs + by });
}

/** To a stretch that lies in the session, or reaches a little beyond it. */
export function move({ startMs, endMs }: Span): void {
  const width = Math.max(NARROWEST_MS, endMs - startMs);
  const all = whole.peek();
  const beyond = width * 0.25;
  const most = Math.max(all.startMs - beyond, all.endMs + beyond - width);
  const start = Math.min(most, Math.max(all.startMs - beyond, startMs));
  chosenSpan.value = { startMs: start, endMs: start + width };
}
