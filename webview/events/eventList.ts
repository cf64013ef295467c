/**
 * Which lines the event table shows: rows that pass the filter, runs of deltas folded. A run of frames that come in
 * streams (deltas, appends) becomes one group per stream, also where streams interleave; the run ends at the next event
 * that belongs to no stream. Rows are taken in one after the other, in columns of numbers: a million of them are not a
 * million objects.
 */
import { doubled } from '../../src/base/columns.ts';
import type { EventRows } from '../../src/session/eventRows.ts';

export interface Line {
  /** Of the group among all, in the order of their first rows. */
  readonly group: number;
  /** Index of the row shown: the first of a folded group. */
  readonly rowIndex: number;
  readonly kind: 'row' | 'fold' | 'child';
  readonly open: boolean;
  /** Rows that share the line while it is folded. */
  readonly count: number;
}

interface RowColumns {
  /** The row's group, from 1; 0 where the filter hides it. */
  readonly group: Uint32Array;
  /** The next row of the same group, as `n`; 0 for the last. */
  readonly next: Uint32Array;
}

interface GroupColumns {
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  readonly count: Uint32Array;
  readonly sizeBytes: Float64Array;
  readonly audioMs: Float64Array;
}

export class EventList {
  /** Rows that pass the filter. */
  matchCount = 0;
  /** Rows that were taken in, shown or not. */
  length = 0;
  #groupCount = 0;
  /** The first group that changed since that was asked. */
  #changedGroup = 0;
  #rows = emptyRows(1024);
  #groups = emptyGroups(1024);
  /** Groups of the run that goes on, by stream. */
  readonly #run = new Map<number, number>();
  /** Groups that are unfolded, with their rows; in the order of the groups. */
  readonly #open = new Map<number, number[]>();
  /** First rows of groups to unfold as soon as they are there. */
  readonly #wanted = new Set<number>();

  /** @param fromIndex rows before it were cleared from view */
  constructor(
    private readonly folding: boolean,
    private readonly fromIndex = 0,
  ) {}

  /** Takes in the next row of the log. */
  add(columns: EventRows, matches: boolean): void {
    const index = this.length++;
    if (index === this.#rows.group.length) this.#rows = doubled(this.#rows, emptyRows);
    const stream = columns.streamIdOf(index);
    if (stream === 0) this.#run.clear();
    if (!matches || index < this.fromIndex) return;
    this.matchCount++;
    const audioMs = columns.numberOf('audioMs', index) ?? 0;
    const running = stream === 0 || !this.folding ? undefined : this.#run.get(stream);
    if (running === undefined) this.#begin(index, stream, columns.sizeOf(index), audioMs);
    else this.#goOn(running, index, columns.sizeOf(index), audioMs);
  }

  /**
   * Forgets the rows from an index on, and those before it that are of the same run: they are to be taken in again.
   * @returns the index that is next
   */
  cut(columns: EventRows, index: number): number {
    let from = Math.min(index, this.length);
    while (from > 0 && from < this.length && columns.streamIdOf(from) !== 0) from--;
    let group = this.#groupCount;
    while (group > 0 && (this.#groups.first[group - 1] as number) >= from) {
      group--;
      this.matchCount -= this.#groups.count[group] as number;
      if (this.#open.delete(group)) this.#wanted.add(this.#groups.first[group] as number);
    }
    this.#groupCount = group;
    this.#changedGroup = 0;
    this.#rows.group.fill(0, from, this.length);
    this.#rows.next.fill(0, from, this.length);
    this.#run.clear();
    this.length = from;
    return from;
  }

  get lineCount(): number {
    let lines = this.#groupCount;
    for (const rows of this.#open.values()) lines += rows.length;
    return lines;
  }

  lineAt(line: number): Line | undefined {
    let group = line;
    for (const [openAt, rows] of this.#openInOrder()) {
      if (group <= openAt) break;
      if (group <= openAt + rows.length) {
        const rowIndex = rows[group - openAt - 1] ?? 0;
        return { group: openAt, rowIndex, kind: 'child', open: false, count: 1 };
      }
      group -= rows.length;
    }
    if (group < 0 || group >= this.#groupCount) return undefined;
    const count = this.#groups.count[group] as number;
    const rowIndex = this.#groups.first[group] as number;
    return { group, rowIndex, kind: count > 1 ? 'fold' : 'row', open: this.#open.has(group), count };
  }

  /** The line on which a row is seen: its own, or that of the fold it is in. -1 when the filter hides it. */
  lineOf(rowIndex: number): number {
    const group = this.groupOf(rowIndex);
    if (group < 0) return -1;
    let line = group;
    for (const [openAt, rows] of this.#openInOrder()) {
      if (openAt < group) line += rows.length;
      else if (openAt === group) line += placeOf(rows, rowIndex) + 1;
    }
    return line;
  }

  /** Of a row that is shown, or -1. */
  groupOf(rowIndex: number): number {
    return rowIndex < 0 || rowIndex >= this.length ? -1 : (this.#rows.group[rowIndex] as number) - 1;
  }

  sizeBytesOf(group: number): number {
    return this.#groups.sizeBytes[group] as number;
  }

  audioMsOf(group: number): number {
    return this.#groups.audioMs[group] as number;
  }

  lastOf(group: number): number {
    return this.#groups.last[group] as number;
  }

  /** Indexes of a group's rows, in order. */
  *rowsOf(group: number): Iterable<number> {
    let n = (this.#groups.first[group] as number) + 1;
    for (; n !== 0; n = this.#rows.next[n - 1] as number) yield n - 1;
  }

  /** Folds or unfolds the group on a line; says whether there was one. */
  toggle(line: number, wanted?: boolean): boolean {
    const found = this.lineAt(line);
    if (!found || (this.#groups.count[found.group] as number) < 2) return false;
    const isOpen = this.#open.has(found.group);
    if ((wanted ?? !isOpen) === isOpen) return false;
    if (isOpen) this.#open.delete(found.group);
    else this.#unfold(found.group);
    this.#changedGroup = 0;
    return true;
  }

  /** Rows changed that were there before. */
  changed(): void {
    this.#changedGroup = 0;
  }

  /** The first line that is another, or shows something else, than when it was taken last; Infinity where none is. */
  get changedLine(): number {
    let line = this.#changedGroup;
    for (const [openAt, rows] of this.#open) if (openAt < this.#changedGroup) line += rows.length;
    return line;
  }

  takeChangedLine(): number {
    const line = this.changedLine;
    this.#changedGroup = Infinity;
    return line;
  }

  /** First rows of the groups that are unfolded, to carry them over to a list with another filter. */
  get openFirsts(): readonly number[] {
    return [...this.#wanted, ...[...this.#open.keys()].map((group) => this.#groups.first[group] as number)];
  }

  /** Unfolds groups as they come, by their first rows. */
  openAgain(firsts: readonly number[]): void {
    for (const first of firsts) this.#wanted.add(first);
  }

  #unfold(group: number): void {
    this.#open.set(group, [...this.rowsOf(group)]);
  }

  #openInOrder(): readonly (readonly [group: number, rows: readonly number[]])[] {
    return [...this.#open].sort(([left], [right]) => left - right);
  }

  #begin(index: number, stream: number, sizeBytes: number, audioMs: number): void {
    const group = this.#groupCount++;
    this.#changedGroup = Math.min(this.#changedGroup, group);
    if (group === this.#groups.first.length) this.#groups = doubled(this.#groups, emptyGroups);
    const groups = this.#groups;
    groups.first[group] = index;
    groups.last[group] = index;
    groups.count[group] = 1;
    groups.sizeBytes[group] = sizeBytes;
    groups.audioMs[group] = audioMs;
    this.#rows.group[index] = group + 1;
    if (stream !== 0 && this.folding) this.#run.set(stream, group);
  }

  #goOn(group: number, index: number, sizeBytes: number, audioMs: number): void {
    const groups = this.#groups;
    this.#changedGroup = Math.min(this.#changedGroup, group);
    this.#rows.group[index] = group + 1;
    this.#rows.next[groups.last[group] as number] = index + 1;
    groups.last[group] = index;
    (groups.count[group] as number)++;
    (groups.sizeBytes[group] as number) += sizeBytes;
    (groups.audioMs[group] as number) += audioMs;
    this.#open.get(group)?.push(index);
    if (this.#wanted.delete(groups.first[group] as number)) this.#unfold(group);
  }
}

/** Where a number is in a list of ascending ones; -1 where it is not. */
function placeOf(list: readonly number[], wanted: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted ? low : -1;
}

function emptyRows(capacity: number): RowColumns {
  return { group: new Uint32Array(capacity), next: new Uint32Array(capacity) };
}

function emptyGroups(capacity: number): GroupColumns {
  return {
    first: new Uint32Array(capacity),
    last: new Uint32Array(capacity),
    count: new Uint32Array(capacity),
    sizeBytes: new Float64Array(capacity),
    audioMs: new Float64Array(capacity),
  };
}
