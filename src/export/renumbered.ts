/** A part of a log as a log of its own: its entries are counted anew, and what is said of one goes along. */
import { numberAt } from '../base/json.ts';
import { HELD, INJECTED, RELEASED, type Entry } from '../protocol/entry.ts';
import { MARK, STUB } from '../session/lifecycle.ts';

/** Entries that say something of another one, and the member of their details that says of which. */
const members: Readonly<Record<string, string>> = {
  [MARK]: 'ofN',
  [STUB]: 'output_n',
  [INJECTED]: 'frameN',
  [HELD]: 'frameN',
  [RELEASED]: 'frameN',
};

/** What is said of entries that are not in the part is left out: in it they would be another entry's. */
export function* renumbered(entries: Iterable<Entry>): Generator<{ readonly entry: Entry; readonly n: number }, void> {
  const numbers = new Map<number, number>();
  for (const entry of entries) {
    const n = numbers.size + 1;
    const member = entry.kind === 'lifecycle' ? members[entry.at] : undefined;
    const other = entry.kind === 'lifecycle' && member !== undefined ? numberAt(entry.details, member) : undefined;
    const otherN = other === undefined ? undefined : numbers.get(other);
    if (other !== undefined && otherN === undefined) continue;
    numbers.set(entry.n, n);
    if (entry.kind === 'frame' || member === undefined || otherN === undefined) yield { entry, n };
    else {
      const { kind, monoMs, wallMs, at, details } = entry;
      yield { entry: { kind, n, monoMs, wallMs, at, details: { ...details, [member]: otherN } }, n };
    }
  }
}
