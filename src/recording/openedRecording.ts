/** What opening a file gives, whichever way it was opened. */
import type { RecordingHeader } from '../protocol/entry.ts';
import type { EntryLog } from '../protocol/entryLog.ts';

/** A line that could not be read. */
export interface Damage {
  /** Counted from 1, in its file. */
  readonly line: number;
  readonly byteOffset: number;
}

/** The part of a file that is still to be looked through: what is found is added to the entries that are there. */
export interface Rest {
  /** How much of the file was looked through by now, from 0 to 1. */
  readonly share: number;
  /** Rejects with `recording-unreadable`: then the entries are those before that place. */
  readonly done: Promise<void>;
}

export interface OpenedRecording {
  readonly header: RecordingHeader | undefined;
  readonly entries: EntryLog;
  /** The first of the lines that could not be read, and how many there are. */
  readonly damage?: readonly Damage[];
  readonly damagedLines?: number;
  /** Of a long file; absent where everything is there. */
  readonly rest?: Rest | undefined;
}

/** Says what is wrong with the file, and where; undefined where nothing is. */
export function noticeOf({ damage = [], damagedLines = 0 }: OpenedRecording): string | undefined {
  if (damagedLines === 0) return undefined;
  const places = damage.slice(0, 3).map(({ line, byteOffset }) => `line ${line} (byte ${byteOffset})`);
  const count = damagedLines === 1 ? 'One line' : `${damagedLines} lines`;
  const more = damagedLines > places.length ? ' and more' : '';
  return `${count} of this file could not be read: ${places.join(', ')}${more}. Everything else is shown.`;
}
