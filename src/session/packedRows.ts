/**
 * Rows of the event table as they cross to a panel: by columns, each name once. A message of them is a fifth of what their
 * objects would be, and is made and read without a key for each value. It is plain data.
 */
import type { FrameProblem } from '../protocol/parse.ts';
import { DIRECTIONS, flagsOf, OUTCOMES, type EventRows } from './eventRows.ts';
import { durationLabel } from './format.ts';
import type { EventRow, Exchange } from './state.ts';

export interface PackedRows {
  /** Index of the first row in the list of all, and how many they are. */
  readonly from: number;
  readonly length: number;
  /** What the columns of names point to. */
  readonly names: readonly string[];
  readonly dir: readonly number[];
  readonly outcome: readonly number[];
  readonly monoMs: readonly (number | null)[];
  readonly wallMs: readonly (number | null)[];
  readonly audioMs: readonly (number | null)[];
  readonly sizeBytes: readonly number[];
  readonly type: readonly number[];
  /** −1 where a row has none. */
  readonly item: readonly number[];
  readonly response: readonly number[];
  readonly stream: readonly number[];
  readonly what: readonly string[];
  /** What few rows have, by index among these. */
  readonly problems: readonly (readonly [at: number, problem: FrameProblem])[];
  readonly exchanges: readonly (readonly [at: number, exchange: Exchange])[];
  readonly answers: readonly (readonly [at: number, answers: NonNullable<EventRow['answers']>])[];
}

export function packedRows(rows: EventRows, from: number, end: number): PackedRows {
  const ids = new Map<string, number>();
  const idOf = (name: string | undefined): number => {
    if (name === undefined) return -1;
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, ids.size);
    return ids.size - 1;
  };
  const column = <Value>(of: (index: number) => Value): Value[] =>
    Array.from({ length: end - from }, (_, at) => of(from + at));
  const few = <Value>(of: (index: number) => Value | undefined): (readonly [number, Value])[] => {
    const found: (readonly [number, Value])[] = [];
    for (let index = from; index < end; index++) {
      const value = of(index);
      if (value !== undefined) found.push([index - from, value]);
    }
    return found;
  };
  const columns = {
    dir: column((index) => DIRECTIONS.indexOf(rows.dirOf(index))),
    outcome: column((index) => OUTCOMES.indexOf(rows.outcomeOf(index))),
    monoMs: column((index) => rows.numberOf('monoMs', index) ?? null),
    wallMs: column((index) => rows.numberOf('wallMs', index) ?? null),
    audioMs: column((index) => rows.numberOf('audioMs', index) ?? null),
    sizeBytes: column((index) => rows.sizeOf(index)),
    type: column((index) => idOf(rows.nameOf('type', index) ?? '')),
    item: column((index) => idOf(rows.nameOf('item', index))),
    response: column((index) => idOf(rows.nameOf('response', index))),
    stream: column((index) => idOf(rows.nameOf('stream', index))),
    what: column((index) => rows.textOf(index)),
    problems: few((index) => rows.problemOf(index)),
    exchanges: few((index) => rows.exchangeOf(index)),
    answers: few((index) => rows.answersOf(index)),
  };
  return { from, length: end - from, names: [...ids.keys()], ...columns };
}

/** Adds the rows to those that crossed before; what is there already stays as it is. */
export function addPackedRows(rows: EventRows, packed: PackedRows): void {
  const ids = packed.names.map((name) => rows.idOf(name));
  const problems = new Map(packed.problems);
  const exchanges = new Map(packed.exchanges);
  const answers = new Map(packed.answers);
  const idAt = (column: readonly number[], at: number): number => ids[column[at] ?? -1] ?? 0;
  for (let at = Math.max(0, rows.length - packed.from); at < packed.length; at++) {
    const audioMs = packed.audioMs[at] ?? undefined;
    const what = packed.what[at] ?? '';
    const kind = {
      flags: flagsOf(packed.dir[at] ?? 0, packed.outcome[at] ?? 0),
      type: idAt(packed.type, at),
      item: idAt(packed.item, at),
      response: idAt(packed.response, at),
      stream: idAt(packed.stream, at),
    };
    const isDuration = audioMs !== undefined && what === durationLabel(audioMs);
    const index = rows.length;
    rows.pushLike(
      kind,
      packed.monoMs[at] ?? Number.NaN,
      packed.wallMs[at] ?? Number.NaN,
      packed.sizeBytes[at] ?? 0,
      isDuration ? undefined : what,
      audioMs ?? Number.NaN,
    );
    rows.setRare(index, problems.get(at), exchanges.get(at), answers.get(at));
  }
}
