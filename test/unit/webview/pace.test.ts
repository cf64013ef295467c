import { computed, effect, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pace } from '../../../webview/base/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A value that is worked out from a signal and takes so long, and how often that was done. */
function workedOut(tookMs: () => number) {
  const source = signal(0);
  const pace = new Pace(() => source.value);
  let runs = 0;
  const value = computed(() =>
    pace.timed(() => {
      runs++;
      vi.advanceTimersByTime(tookMs());
      return source.value;
    }),
  );
  const seen: number[] = [];
  effect(() => void seen.push(value.value));
  return { source, pace, seen, runs: () => runs };
}

it('works out at once what takes no time, whenever something changes', () => {
  const { source, seen } = workedOut(() => 0);
  for (const next of [1, 2, 3]) source.value = next;
  expect(seen).toEqual([0, 1, 2, 3]);
});

it('works out what takes long now and then, and in the end from what is there', () => {
  const { source, seen, runs } = workedOut(() => 100);
  for (let next = 1; next <= 100; next++) {
    source.value = next;
    vi.advanceTimersByTime(50);
  }
  // Five seconds, of which each run leaves nineteen parts of twenty to others.
  expect(runs()).toBeLessThanOrEqual(4);
  vi.advanceTimersByTime(5000);
  expect(seen.at(-1)).toBe(100);
});

it('does not wait where it is told so', () => {
  const { source, pace, seen } = workedOut(() => 100);
  source.value = 1;
  expect(seen).toEqual([0]);
  pace.now();
  expect(seen).toEqual([0, 1]);
});
