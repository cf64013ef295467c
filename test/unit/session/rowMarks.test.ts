import { expect, it } from 'vitest';
import type { LifecycleEntry } from '../../../src/protocol/entry.ts';
import { project } from '../../../src/session/projection.ts';
import { markDetails, markOf } from '../../../src/session/rowMarks.ts';

const entry = (n: number, details: LifecycleEntry['details']): LifecycleEntry => ({
  kind: 'lifecycle',
  n,
  monoMs: n,
  wallMs: n,
  at: 'mark',
  details,
});

it('tells the last word about each entry, in the order of the log', () => {
  const state = project([
    entry(1, { ofN: 9, marked: true }),
    entry(2, { ofN: 3, marked: true, note: 'one' }),
    entry(3, { ofN: 3, marked: false, note: 'two' }),
    entry(4, { ofN: 9, marked: false }),
    entry(5, { ofN: 12, marked: true }),
  ]);
  expect([...state.marks.values()]).toEqual([
    { n: 3, marked: false, note: 'two' },
    { n: 12, marked: true },
  ]);
  expect(state.rows.map(({ what }) => what)).toEqual([
    '#9 marked',
    '#3 marked, note “one”',
    '#3 not marked, note “two”',
    '#9 not marked',
    '#12 marked',
  ]);
});

it('takes nothing from details that are none', () => {
  for (const ofN of [undefined, 'x', 0, -1, 1.5]) expect(markOf({ ofN, marked: true })).toBeUndefined();
  expect(markOf({ ofN: 2, marked: 'yes', note: 7 })).toEqual({ n: 2, marked: false });
  expect(markOf({ ofN: 2, note: 'x'.repeat(5000) })?.note).toHaveLength(2000);
});

it('takes no more marks than a person sets, and changes of those that are there', () => {
  const many = Array.from({ length: 3000 }, (_, at) => entry(at + 1, { ofN: at + 1, marked: true }));
  const { marks } = project([...many, entry(3001, { ofN: 1, marked: false, note: 'still' })]);
  expect(marks.size).toBe(2000);
  expect(marks.get(1)).toEqual({ n: 1, marked: false, note: 'still' });
});

it('reads what it writes', () => {
  for (const mark of [
    { n: 4, marked: true },
    { n: 4, marked: false, note: 'why' },
  ]) {
    expect(markOf(markDetails(mark))).toEqual(mark);
  }
});
