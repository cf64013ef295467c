/** A part of a log as a log of its own: its entries are counted anew, and what is said of one goes along. */
import type { Entry } from '../protocol/entry.ts';
import { MARK } from '../session/lifecycle.ts';
import { markOf } from '../session/rowMarks.ts';

/** Marks of entries that are not in the part are left out: in it they would be another entry's. */
export function* renumbered(entries: Iterable<Entry>): Generator<{ readonly entry: Entry; readonly n: number }, void> {
  const numbers = new Map<number, number>();
  for (const entry of entries) {
    const n = numbers.size + 1;
    const mark = entry.kind === 'lifecycle' && entry.at === MARK ? markOf(entry.details) : undefined;
    const ofN = mark && numbers.get(mark.n);
    if (mark && ofN === undefined) continue;
    numbers.set(entry.n, n);
    if (entry.kind === 'frame' || ofN === undefined) yield { entry, n };
    else {
      const { kind, monoMs, wallMs, at, details } = entry;
      yield { entry: { kind, n, monoMs, wallMs, at, details: { ...details, ofN } }, n };
    }
  }
}
