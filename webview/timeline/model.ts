/** Turns, waits and latencies of the session in the store, and which part of the clock is shown. */
import { computed, signal } from '@preact/signals';
import { latenciesOf } from '../../src/session/timing/latencies.ts';
import { gapsIn, scaled } from '../../src/session/timing/timeScale.ts';
import { TimingMarks } from '../../src/session/timing/timingMarks.ts';
import { turnTimings, type TurnTiming } from '../../src/session/timing/turnTiming.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { store } from '../state/panel.ts';
import { leadingSilenceMs, measuredVersion } from './silence.ts';

let marks = new TimingMarks();
store.onRows(({ fromIndex, olderChanged }) => {
  if (fromIndex === 0 && olderChanged) marks = new TimingMarks();
});

export const turns = computed<readonly TurnTiming[]>(() => {
  void store.rowsVersion.value;
  void measuredVersion.value;
  const items = new Map<string, ConversationItem>();
  for (const item of store.live.items) items.set(item.peek().id, item.peek());
  marks.read(store.rows);
  const source = {
    rows: store.rows,
    items,
    order: [...store.live.order.value],
    responses: new Map(store.live.responses.value),
  };
  return turnTimings(source, marks, { leadingSilenceMs, nowMs: store.live.header.value?.nowMonoMs ?? 0 });
});

export const latencies = computed(() => latenciesOf(turns.value, marks, store.rows));

/** Whether silence between turns is left out of the picture. */
export const collapsed = signal(true);

const gaps = computed(() => (collapsed.value ? gapsIn(turns.value.flatMap(({ bars }) => bars)) : []));
export const shownGaps = gaps;

/** Where a time stands in the picture, in milliseconds from its beginning. */
export function place(ms: number): number {
  return scaled(ms, gaps.value);
}

export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

export const whole = computed<Span>(() => {
  const first = turns.value[0]?.startMs ?? 0;
  const last = turns.value.reduce((most, { endMs }) => Math.max(most, endMs), first);
  return { startMs: place(first), endMs: Math.max(place(last), place(first) + 100) };
});

/** The part of the picture that is looked at; undefined is the newest turn. */
export const chosenSpan = signal<Span | undefined>(undefined);
export const chosenTurn = signal<number | undefined>(undefined);

export const turn = computed<TurnTiming | undefined>(
  () => turns.value.find(({ number }) => number === chosenTurn.value) ?? turns.value.at(-1),
);

export const span = computed<Span>(() => chosenSpan.value ?? spanOf(turn.value) ?? whole.value);

function spanOf(one: TurnTiming | undefined): Span | undefined {
  if (!one) return undefined;
  const [startMs, endMs] = [place(one.startMs), place(one.endMs)];
  const margin = Math.max(50, (endMs - startMs) * 0.04);
  return { startMs: startMs - margin, endMs: endMs + margin };
}

export function showTurn(number: number): void {
  chosenTurn.value = number;
  chosenSpan.value = undefined;
}

/** Nearer where `factor` is below 1; the place at `share` of the width stays where it is. */
export function zoom(factor: number, share = 0.5): void {
  const { startMs, endMs } = span.peek();
  const width = Math.min((whole.peek().endMs - whole.peek().startMs) * 1.1, Math.max(20, (endMs - startMs) * factor));
  const at = startMs + (endMs - startMs) * share;
  move({ startMs: at - width * share, endMs: at + width * (1 - share) });
}

/** By a share of what is seen. */
export function pan(share: number): void {
  const { startMs, endMs } = span.peek();
  const by = (endMs - startMs) * share;
  move({ startMs: startMs + by, endMs: endMs + by });
}

function move({ startMs, endMs }: Span): void {
  const margin = (endMs - startMs) / 2;
  const least = whole.peek().startMs - margin;
  const most = Math.max(least, whole.peek().endMs + margin - (endMs - startMs));
  const start = Math.min(most, Math.max(least, startMs));
  chosenSpan.value = { startMs: start, endMs: start + endMs - startMs };
}
