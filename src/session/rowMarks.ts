/** Entries that somebody marked or wrote a note on, from the log's `mark` entries. */
import { numberAt, stringAt, type JsonObject } from '../base/json.ts';

/** What is kept of an entry; the last word about it counts. */
export interface RowMark {
  /** The entry that it is about. */
  readonly n: number;
  readonly marked: boolean;
  readonly note?: string | undefined;
}

/** By entry; those that are neither marked nor have a note are not there. */
export type RowMarks = ReadonlyMap<number, RowMark>;

/** Longer notes are cut: they stand in a row. */
export const MAX_NOTE_CHARACTERS = 2000;

/** No person sets more: a file that says so would only be slow. */
const MOST_MARKS = 2000;

/** The details of the log entry that says it. */
export function markDetails({ n, marked, note }: RowMark): JsonObject {
  return { ofN: n, marked, ...(note !== undefined && { note }) };
}

/** Undefined where the details name no entry. */
export function markOf(details: JsonObject): RowMark | undefined {
  const n = numberAt(details, 'ofN');
  if (n === undefined || !Number.isInteger(n) || n < 1) return undefined;
  const note = stringAt(details, 'note')?.slice(0, MAX_NOTE_CHARACTERS);
  return { n, marked: details['marked'] === true, ...(note !== undefined && note !== '' && { note }) };
}

/** The marks with one more, in the order of the log; the same map where it says nothing new. */
export function withMark(marks: RowMarks, mark: RowMark): RowMarks {
  const known = marks.get(mark.n);
  if ((known?.marked ?? false) === mark.marked && known?.note === mark.note) return marks;
  if (!known && marks.size >= MOST_MARKS) return marks;
  const others = [...marks.values()].filter(({ n }) => n !== mark.n);
  const all = mark.marked || mark.note !== undefined ? [...others, mark] : others;
  return new Map(all.sort((left, right) => left.n - right.n).map((one) => [one.n, one]));
}
