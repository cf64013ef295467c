/**
 * Takes the log's rows into a list, in pieces: of a long log that is more than a frame has time for, and whoever types
 * the filter is not to wait for it.
 */
import { searchedText, type RowTest } from '../../src/session/eventFilter/rowTest.ts';
import type { EventRows } from '../../src/session/eventRows.ts';
import type { EventList } from './eventList.ts';
import { RegexMatcher, type Expression } from './regexMatcher.ts';

/** A piece leaves the better part of a frame to everybody else. */
const PIECE_MS = 6;
/** The clock is looked at once in so many rows. */
const STEP = 128;
const ROWS_AT_ONCE = 4000;

export interface Filling {
  readonly list: EventList;
  readonly columns: () => EventRows;
  /** Undefined where every row passes. */
  readonly test: RowTest | undefined;
  readonly expressions: readonly Expression[];
  /** What else expressions are looked for in. */
  readonly noteAt: (n: number) => string | undefined;
  /** Rows were taken in; `isDone` when they are all. */
  readonly onFilled: (isDone: boolean) => void;
  /** The expressions take too long. */
  readonly onStuck: () => void;
}

export class ListFiller {
  readonly #matcher: RegexMatcher | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  #isStopped = false;
  #cuts = 0;

  constructor(private readonly filling: Filling) {
    if (filling.expressions.length > 0) this.#matcher = new RegexMatcher(filling.expressions);
  }

  get isDone(): boolean {
    return this.filling.list.length >= this.filling.columns().length;
  }

  /** Takes in what is there: the first of it at once, the rest soon. */
  fill(): void {
    if (this.#timer !== undefined || this.#isAsking || this.#isStopped) return;
    if (this.#matcher) void this.#ask(this.#matcher);
    else this.#piece();
  }

  /** Rows have changed, the first of them this one: it and what follows is taken in again. */
  again(index: number): void {
    this.#cuts++;
    this.filling.list.cut(this.filling.columns(), index);
    this.fill();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#matcher?.dispose();
  }

  #piece(): void {
    const { list, test } = this.filling;
    const columns = this.filling.columns();
    const untilMs = performance.now() + PIECE_MS;
    while (list.length < columns.length) {
      const index = list.length;
      if (index % STEP === 0 && performance.now() > untilMs) break;
      const row = test && columns.at(index);
      list.add(columns, !row || test(row));
    }
    this.#goOn();
  }

  async #ask(matcher: RegexMatcher): Promise<void> {
    const { list, test, noteAt } = this.filling;
    const columns = this.filling.columns();
    const untilMs = performance.now() + PIECE_MS;
    const first = list.length;
    const passed: boolean[] = [];
    const texts: string[] = [];
    for (let index = first; index < Math.min(columns.length, first + ROWS_AT_ONCE); index++) {
      if (index % STEP === 0 && performance.now() > untilMs) break;
      const row = columns.at(index);
      const passes = row !== undefined && (test?.(row) ?? true);
      passed.push(passes);
      if (passes) texts.push([searchedText(row), noteAt(row.n)].filter(Boolean).join(' '));
    }
    this.#isAsking = true;
    const cuts = this.#cuts;
    const answers = texts.length === 0 ? [] : await matcher.matches(texts);
    this.#isAsking = false;
    if (this.#isStopped) return;
    if (!answers) {
      this.filling.onStuck();
      return;
    }
    // What was asked about may have changed meanwhile: then it is asked about again.
    let answer = 0;
    if (cuts === this.#cuts) for (const passes of passed) list.add(columns, passes && answers[answer++] === true);
    this.#goOn();
  }

  #goOn(): void {
    const { isDone } = this;
    if (!isDone) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.fill();
      });
    }
    this.filling.onFilled(isDone);
  }
}
