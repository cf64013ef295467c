import { computed, effect, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { figure } from '../../../webview/base/figure.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A figure of a signal, what was seen of it, and how often it was worked out. */
function followed() {
  const source = signal(0);
  let runs = 0;
  const shown = figure(() => {
    runs++;
    return source.value * 10;
  });
  const seen: number[] = [];
  effect(() => void seen.push(shown.value));
  return { source, shown, seen, runs: () => runs };
}

it('follows at once after a rest, and again after the next', () => {
  const { source, seen } = followed();
  for (const next of [1, 2, 3]) {
    vi.advanceTimersByTime(250);
    source.value = next;
  }
  expect(seen).toEqual([0, 10, 20, 30]);
});

it('follows what streams four times a second, to its last value, and works out nothing between', () => {
  const { source, shown, seen, runs } = followed();
  for (let next = 1; next <= 100; next++) {
    vi.advanceTimersByTime(20);
    source.value = next;
  }
  // Two seconds.
  expect(seen.length).toBeLessThanOrEqual(9);
  expect(runs()).toBeLessThanOrEqual(10);
  vi.advanceTimersByTime(350);
  expect(shown.value).toBe(1000);
  const runsThen = runs();
  vi.advanceTimersByTime(10_000);
  expect(runs()).toBe(runsThen);
});

it('can be read within what follows something else', () => {
  const { source, shown } = followed();
  const words = computed(() => `${shown.value} rows`);
  vi.advanceTimersByTime(250);
  source.value = 7;
  expect(words.value).toBe('70 rows');
});

it('does not wait where somebody asked for it', () => {
  const rows = signal(0);
  const filter = signal('');
  let runs = 0;
  const shown = figure(
    () => {
      runs++;
      return `${rows.value} ${filter.peek()}`;
    },
    () => filter.value,
  );
  rows.value = 1;
  filter.value = 'a';
  expect(shown.value).toBe('1 a');
  rows.value = 2;
  expect(shown.value).toBe('1 a');
  vi.advanceTimersByTime(350);
  expect(shown.value).toBe('2 a');
  expect(runs).toBe(4);
});
