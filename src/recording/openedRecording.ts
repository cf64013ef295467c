/** What opening a file gives, whichever way it was opened. */
import { joined, phrase, type Phrase } from '../base/l10n.ts';
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

/** So many places are said; the others are counted. */
const PLACES_SAID = 3;

/** Says what is wrong with the file, and where; undefined where nothing is. */
export function noticeOf({ damage = [], damagedLines = 0 }: OpenedRecording): Phrase | undefined {
  if (damagedLines === 0) return undefined;
  const said = damage
    .slice(0, PLACES_SAID)
    .map(({ line, byteOffset }) => phrase('line {0} (byte {1})', line, byteOffset));
  const places = joined(said, ', ');
  if (damagedLines === 1) return phrase('One line could not be read: {0}. Everything else is there.', places);
  return damagedLines > said.length
    ? phrase('{0} lines could not be read: {1} and more. Everything else is there.', damagedLines, places)
    : phrase('{0} lines could not be read: {1}. Everything else is there.', damagedLines, places);
}
