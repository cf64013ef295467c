/**
 * A log as everything reads it: entries in order, each made when it is asked for. A plain array of entries is one; so is
 * a recording on disk, which keeps only an index in memory and reads a payload when somebody looks at it. So loops over
 * the log may look at times, directions and sizes freely, while `text` and `details` may cost a read.
 */
import type { DeltaLane } from './deltaLane.ts';
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

/** Entries that are announced, with what was found out about them when they were written down. */
export interface ReadEntries extends EntryLog {
  /** By index the run of deltas that a frame of the server's goes on; undefined for everything else, and of all when they are announced. */
  readonly lanes: readonly (DeltaLane | undefined)[];
  /** Frames of runs lie in these bytes, and by index where their deltas begin and end. */
  readonly bytes: Uint8Array;
  readonly deltaStarts: Uint32Array;
  readonly deltaEnds: Uint32Array;
  deltaOf(index: number): string;
  /** What is said of the entry at `index` is at `from + index` in here. */
  readonly columns: EntryColumns;
  readonly from: number;
}

export interface EntryColumns {
  /** NaN where there is no time. */
  readonly monoMs: Float64Array;
  readonly wallMs: Float64Array;
  /** Bytes of the frame. */
  readonly length: Uint32Array;
}

export function areRead(entries: Iterable<Entry>): entries is ReadEntries {
  return 'lanes' in entries;
}
