/** What opening a file gives, whichever way it was opened. */
import { joined, phrase, sentences, type Phrase } from '../base/l10n.ts';
import type { RecordingHeader } from '../protocol/entry.ts';
import type { EntryLog } from '../protocol/entryLog.ts';

/** A line that could not be read. */
export interface Damage {
  /** Counted from 1, in its file. */
  readonly line: number;
  readonly byteOffset: number;
  /** Of a recording in several files, from the second on. */
  readonly part?: number;
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
  /** Of a recording in several files: those that are not there. */
  readonly missingParts?: readonly number[];
  /** Of entries whose frames are cut out of their lines; undefined of others. */
  readonly placeOf?: (n: number) => Damage | undefined;
  readonly isCutOut?: (n: number) => boolean;
  /** Of a long file; absent where everything is there. */
  readonly rest?: Rest | undefined;
}

/** So many places are said; the others are counted. */
const PLACES_SAID = 3;
const PARTS_SAID = 10;

/**
 * Says what is wrong with the file, and where; undefined where nothing is.
 * @param broken numbers of entries whose frames are no JSON
 */
export function noticeOf(opened: OpenedRecording, broken: readonly number[] = []): Phrase | undefined {
  const notices = [missingNotice(opened.missingParts ?? []), damageNotice(opened, broken)].filter(Boolean);
  return notices.length === 0 ? undefined : sentences(...notices);
}

function missingNotice(parts: readonly number[]): Phrase | undefined {
  if (parts.length === 0) return undefined;
  if (parts.length === 1) return phrase('Part {0} of this recording is missing.', parts[0] ?? 0);
  const said = parts.slice(0, PARTS_SAID).join(', ');
  return phrase('Parts {0} of this recording are missing.', said + (parts.length > PARTS_SAID ? ', …' : ''));
}

function damageNotice(
  { damage = [], damagedLines = 0, placeOf, isCutOut }: OpenedRecording,
  broken: readonly number[],
): Phrase | undefined {
  // A frame that never was JSON is recorded as a text: nothing became of its line.
  const frames = broken.filter((n) => isCutOut?.(n));
  const framePlaces = frames.slice(0, PLACES_SAID).map((n) => placeOf?.(n));
  const count = damagedLines + frames.length;
  if (count === 0) return undefined;
  const said = [...damage, ...framePlaces.filter((place) => place !== undefined)]
    .toSorted(inOrder)
    .slice(0, PLACES_SAID);
  const places = joined(said.map(placeInWords), ', ');
  if (count === 1) return phrase('One line could not be read: {0}. Everything else is there.', places);
  return count > said.length
    ? phrase('{0} lines could not be read: {1} and more. Everything else is there.', count, places)
    : phrase('{0} lines could not be read: {1}. Everything else is there.', count, places);
}

function inOrder(left: Damage, right: Damage): number {
  return (left.part ?? 1) - (right.part ?? 1) || left.line - right.line;
}

function placeInWords({ part, line, byteOffset }: Damage): Phrase {
  return part === undefined
    ? phrase('line {0} (byte {1})', line, byteOffset)
    : phrase('line {0} (byte {1}) of part {2}', line, byteOffset, part);
}
