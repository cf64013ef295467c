/**
 * Which lines the event table shows: rows that pass the filter, runs of deltas folded. A run of frames that come in
 * streams (deltas, appends) becomes one group per stream, also where streams interleave; the run ends at the next event
 * that belongs to no stream. New rows are added without looking at the old ones again.
 */
import type { EventRow } from '../../src/session/state.ts';
import type { RowTest } from './filter.ts';

/** Rows that share a line while folded; `indices` point into the list of rows. */
export interface Group {
  readonly stream: string | undefined;
  readonly indices: number[];
  /** Number of the run it is part of. */
  readonly run: number;
  sizeBytes: number;
  audioMs: number;
}

export interface Line {
  readonly group: Group;
  /** Index of the row shown: the first of a folded group. */
  readonly rowIndex: number;
  readonly kind: 'row' | 'fold' | 'child';
  readonly open: boolean;
}

export class EventList {
  /** Rows that pass the filter. */
  matchCount = 0;
  readonly #groups: Group[] = [];
  readonly #run = new Map<string, Group>();
  /** Groups that are unfolded, by their first row; the value is the group's position. */
  readonly #open = new Map<number, number>();
  #next = 0;
  #runCount = 0;

  constructor(
    private readonly test: RowTest,
    private readonly folding: boolean,
    private readonly fromIndex = 0,
  ) {}

  /** Takes in the rows that were added since the last call. */
  extend(rows: readonly EventRow[]): void {
    for (let index = Math.max(this.#next, this.fromIndex); index < rows.length; index++) {
      const row = rows[index];
      if (row) this.#add(row, index);
    }
    this.#next = rows.length;
  }

  get lineCount(): number {
    let lines = this.#groups.length;
    for (const position of this.#open.values()) lines += this.#groups[position]?.indices.length ?? 0;
    return lines;
  }

  lineAt(line: number): Line | undefined {
    let position = line;
    for (const openAt of this.#openPositions()) {
      const children = this.#groups[openAt]?.indices.length ?? 0;
      if (position <= openAt) break;
      const group = this.#groups[openAt];
      if (group && position <= openAt + children) {
        return { group, rowIndex: group.indices[position - openAt - 1] ?? 0, kind: 'child', open: false };
      }
      position -= children;
    }
    const group = this.#groups[position];
    if (!group) return undefined;
    const first = group.indices[0] ?? 0;
    return { group, rowIndex: first, kind: group.indices.length > 1 ? 'fold' : 'row', open: this.#open.has(first) };
  }

  /** The line on which a row is seen: its own, or that of the fold it is in. -1 when the filter hides it. */
  lineOf(rowIndex: number): number {
    const position = this.#positionOf(rowIndex);
    if (position < 0) return -1;
    let line = position;
    for (const openAt of this.#openPositions()) {
      if (openAt < position) line += this.#groups[openAt]?.indices.length ?? 0;
      else if (openAt === position) line += (this.#groups[openAt]?.indices.indexOf(rowIndex) ?? 0) + 1;
    }
    return line;
  }

  /** Folds or unfolds the group on a line; says whether there was one. */
  toggle(line: number, wanted?: boolean): boolean {
    const found = this.lineAt(line);
    if (!found || found.group.indices.length < 2) return false;
    const first = found.group.indices[0] ?? 0;
    const open = wanted ?? !this.#open.has(first);
    if (open === this.#open.has(first)) return false;
    if (open) this.#open.set(first, this.#groups.indexOf(found.group));
    else this.#open.delete(first);
    return true;
  }

  /** First rows of the groups that are unfolded, to carry them over to a list with another filter. */
  get openFirsts(): readonly number[] {
    return [...this.#open.keys()];
  }

  openAgain(firsts: readonly number[]): void {
    for (const first of firsts) {
      const position = this.#groups.findIndex((group) => group.indices[0] === first && group.indices.length > 1);
      if (position >= 0) this.#open.set(first, position);
    }
  }

  /** Of the group that has the row, or -1. Groups begin in the order of their rows, and a row's is in the run it came in. */
  #positionOf(rowIndex: number): number {
    let [low, high] = [0, this.#groups.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#groups[middle]?.indices[0] ?? 0) <= rowIndex) low = middle + 1;
      else high = middle;
    }
    const run = this.#groups[low - 1]?.run;
    for (let position = low - 1; position >= 0; position--) {
      const group = this.#groups[position];
      if (group?.run !== run) return -1;
      if (group?.indices.includes(rowIndex)) return position;
    }
    return -1;
  }

  #openPositions(): number[] {
    return [...this.#open.values()].sort((left, right) => left - right);
  }

  #add(row: EventRow, index: number): void {
    if (row.stream === undefined) {
      this.#run.clear();
      this.#runCount++;
    }
    if (!this.test(row)) return;
    this.matchCount++;
    const running = row.stream !== undefined && this.folding ? this.#run.get(row.stream) : undefined;
    if (running) {
      running.indices.push(index);
      running.sizeBytes += row.sizeBytes;
      running.audioMs += row.audioMs ?? 0;
      return;
    }
    const group: Group = {
      stream: row.stream,
      indices: [index],
      run: this.#runCount,
      sizeBytes: row.sizeBytes,
      audioMs: row.audioMs ?? 0,
    };
    this.#groups.push(group);
    if (row.stream !== undefined && this.folding) this.#run.set(row.stream, group);
  }
}
