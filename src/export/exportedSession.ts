import type { RecordingHeader } from '../protocol/entry.ts';
import type { EntryLog } from '../protocol/entryLog.ts';
import type { SessionState } from '../session/state.ts';

/** A log with its header: what an export is made from. */
export interface LoggedSession {
  readonly header: RecordingHeader | undefined;
  readonly entries: EntryLog;
}

/** The same with the state that the log gives. */
export interface ExportedSession extends LoggedSession {
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
