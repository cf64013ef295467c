import type { Entry, RecordingHeader } from '../protocol/entry.ts';
import type { SessionState } from '../session/state.ts';

/** A log that is read entry by entry: it may be longer than memory. Arrays are such lists, too. */
export interface EntryList extends Iterable<Entry> {
  readonly length: number;
  /** Entry `n` is at index `n - 1`. */
  at(index: number): Entry | undefined;
}

/** What an export is made from: the log with its header. */
export interface ExportSource {
  readonly header: RecordingHeader | undefined;
  readonly entries: EntryList;
}

/** The same with the state that the log gives. */
export interface ExportedSession extends ExportSource {
  readonly state: SessionState;
}

/** Entries `fromN` to `toN`, both included. */
export interface EntryRange {
  readonly fromN: number;
  readonly toN: number;
}

export function isWithin({ fromN, toN }: EntryRange, n: number): boolean {
  return n >= fromN && n <= toN;
}
