/**
 * A log as everything reads it: entries in order, each made when it is asked for. A plain array of entries is one; so is
 * a recording on disk, which keeps only an index in memory and reads a payload when somebody looks at it. So loops over
 * the log may look at times, directions and sizes freely, while `text` and `details` may cost a read.
 */
import type { Entry } from './entry.ts';

export interface EntryLog extends Iterable<Entry> {
  readonly length: number;
  /** The entry at this index, counted from 0, as an array's `at`: a negative one counts from the end. */
  at(index: number): Entry | undefined;
  /** The entries from index `start` up to, not including, `end`, as an array's `slice`. */
  slice(start?: number, end?: number): EntryLog;
}

/** Entry `n`, counted from 1 as everywhere in the log; undefined where there is none. */
export function entryAt(log: EntryLog, n: number): Entry | undefined {
  return n >= 1 ? log.at(n - 1) : undefined;
}
