/**
 * The rows of the event table, as columns: some sixty bytes an event, however many there are. A row is a view on its
 * place in them, made when it is asked for; it stays good while rows are added, and shows what changes.
 */
import { doubled } from '../base/columns.ts';
import { Names } from '../base/names.ts';
import type { Direction } from '../protocol/entry.ts';
import type { FrameProblem, Outcome } from '../protocol/parse.ts';
import { durationLabel } from './format.ts';
import type { EventRow, Exchange } from './state.ts';

type RowDirection = Direction | 'lifecycle';
type RowOutcome = Outcome | 'lifecycle';

export const DIRECTIONS: readonly RowDirection[] = ['client', 'server', 'unknown', 'lifecycle'];
export const OUTCOMES: readonly RowOutcome[] = ['known', 'unexpected', 'unknown', 'not-json', 'lifecycle'];
/** Flags: two bits of direction, three of outcome, and these. */
const OUTCOME_SHIFT = 2;
const OUTCOME_BITS = 7;
const IS_DURATION = 32;
const NO_ANSWER = 64;
const KNOWN = OUTCOMES.indexOf('known');
const LIFECYCLE = OUTCOMES.indexOf('lifecycle');
const TEXT_BLOCK = 4096;

interface Columns {
  readonly flags: Uint8Array;
  /** NaN where there is none. */
  readonly monoMs: Float64Array;
  readonly wallMs: Float64Array;
  readonly audioMs: Float64Array;
  readonly sizeBytes: Uint32Array;
  readonly type: Uint32Array;
  readonly item: Uint32Array;
  readonly response: Uint32Array;
  readonly stream: Uint32Array;
  /** Where the row's text ends among the texts of all. */
  readonly textEnd: Uint32Array;
}

/** What rows of one run of deltas have in common. */
export interface RowKind {
  readonly flags: number;
  readonly type: number;
  readonly item: number;
  readonly response: number;
  readonly stream: number;
}

/** Where a projection puts its rows. */
export type RowSink = Pick<EventRows, 'length' | 'push' | 'pushLike' | 'kindOf' | 'kindLike' | 'isOrdinary'>;

const columnsOf = new WeakMap<readonly EventRow[], EventRows>();

export class EventRows {
  /** What everybody reads: an array whose members are made when they are asked for. */
  readonly list: readonly EventRow[];
  #columns = emptyColumns(64);
  #texts = new Uint16Array(4096);
  #textLength = 0;
  #length = 0;
  readonly #names = new Names();
  /** Indexes of rows whose frames are not as documented. */
  readonly oddRows: number[] = [];
  /** What few rows have, by index. */
  readonly #problems = new Map<number, FrameProblem>();
  readonly #exchanges = new Map<number, Exchange>();
  readonly #answers = new Map<number, NonNullable<EventRow['answers']>>();
  readonly #laterTexts = new Map<number, string>();

  constructor() {
    this.list = this.#asArray();
  }

  /** The columns behind a state's rows. */
  static of(list: readonly EventRow[]): EventRows {
    const rows = columnsOf.get(list);
    if (!rows) throw new TypeError('These are no rows of a session.');
    return rows;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a copy of the row; what it returns is the row from then on. */
  push(row: EventRow): EventRow {
    const index = this.#add(
      flagsOf(DIRECTIONS.indexOf(row.dir), OUTCOMES.indexOf(row.outcome)),
      row.monoMs,
      row.wallMs,
      row.sizeBytes,
    );
    const columns = this.#columns;
    columns.type[index] = this.#names.idOf(row.type);
    columns.item[index] = this.#names.idOf(row.itemId);
    columns.response[index] = this.#names.idOf(row.responseId);
    columns.stream[index] = this.#names.idOf(row.stream);
    this.#addText(index, row.what);
    if (!this.isOrdinary(index)) this.oddRows.push(index);
    if (row.problem) this.#problems.set(index, row.problem);
    const view = new RowView(this, index);
    if (row.audioMs !== undefined) view.audioMs = row.audioMs;
    if (row.exchange) view.exchange = row.exchange;
    if (row.answers) view.answers = row.answers;
    return view;
  }

  /**
   * Adds a row like the one that has this kind. `text` is what it shows; left out where that is how long its audio lasts.
   * @param monoMs NaN where there is none, as in `wallMs` and `audioMs`
   */
  pushLike(
    kind: RowKind,
    monoMs: number,
    wallMs: number,
    sizeBytes: number,
    text: string | undefined,
    audioMs: number,
  ): void {
    const index = this.#length++;
    const columns = this.#roomy();
    columns.flags[index] = text === undefined ? kind.flags | IS_DURATION : kind.flags;
    columns.monoMs[index] = monoMs;
    columns.wallMs[index] = wallMs;
    columns.audioMs[index] = audioMs;
    columns.sizeBytes[index] = sizeBytes;
    columns.type[index] = kind.type;
    columns.item[index] = kind.item;
    columns.response[index] = kind.response;
    columns.stream[index] = kind.stream;
    if (text === undefined) columns.textEnd[index] = this.#textLength;
    else this.#addText(index, text);
  }

  kindOf(index: number): RowKind {
    const { flags, type, item, response, stream } = this.#columns;
    return {
      flags: (flags[index] as number) & ~IS_DURATION & ~NO_ANSWER,
      type: type[index] as number,
      item: item[index] as number,
      response: response[index] as number,
      stream: stream[index] as number,
    };
  }

  /** The same kind for another run. */
  kindLike(kind: RowKind, itemId: string, responseId: string, stream: string | undefined): RowKind {
    const names = this.#names;
    return { ...kind, item: names.idOf(itemId), response: names.idOf(responseId), stream: names.idOf(stream) };
  }

  /** The row at this index; undefined where there is none. */
  at(index: number): EventRow | undefined {
    return index >= 0 && index < this.#length ? new RowView(this, index) : undefined;
  }

  /** Whether nothing is odd about the frame in this row, or it has none. */
  isOrdinary(index: number): boolean {
    const outcome = ((this.#columns.flags[index] as number) >> OUTCOME_SHIFT) & OUTCOME_BITS;
    return outcome === KNOWN || outcome === LIFECYCLE;
  }

  // What follows is for the views, and for whoever takes them by columns.

  dirOf(index: number): RowDirection {
    return DIRECTIONS[(this.#columns.flags[index] as number) & 3] as RowDirection;
  }

  outcomeOf(index: number): RowOutcome {
    return OUTCOMES[((this.#columns.flags[index] as number) >> OUTCOME_SHIFT) & OUTCOME_BITS] as RowOutcome;
  }

  numberOf(column: 'monoMs' | 'wallMs' | 'audioMs', index: number): number | undefined {
    const value = this.#columns[column][index] as number;
    return Number.isNaN(value) ? undefined : value;
  }

  sizeOf(index: number): number {
    return this.#columns.sizeBytes[index] as number;
  }

  nameOf(column: 'type' | 'item' | 'response' | 'stream', index: number): string | undefined {
    return this.#names.nameOf(this.#columns[column][index] as number);
  }

  /** The number of a name, in all columns of names. */
  idOf(name: string | undefined): number {
    return this.#names.idOf(name);
  }

  /** The number of a name that is there already. */
  knownIdOf(name: string): number | undefined {
    return this.#names.knownIdOf(name);
  }

  itemIdOf(index: number): number {
    return this.#columns.item[index] as number;
  }

  nameOfId(id: number): string | undefined {
    return this.#names.nameOf(id);
  }

  /** The number of the row's type among all names. */
  typeIdOf(index: number): number {
    return this.#columns.type[index] as number;
  }

  /** 0 where the row is of no run. */
  streamIdOf(index: number): number {
    return this.#columns.stream[index] as number;
  }

  /** What few rows have. */
  setRare(
    index: number,
    problem: FrameProblem | undefined,
    exchange: Exchange | undefined,
    answers: EventRow['answers'],
  ): void {
    if (!this.isOrdinary(index)) this.oddRows.push(index);
    if (problem) this.#problems.set(index, problem);
    if (exchange) this.setExchange(index, exchange);
    if (answers) this.setAnswers(index, answers);
  }

  /** Takes over what can change of a row after it was there. */
  update(row: EventRow): void {
    const index = row.n - 1;
    this.setName('item', index, row.itemId);
    this.setName('response', index, row.responseId);
    if (row.audioMs !== this.numberOf('audioMs', index)) this.setAudio(index, row.audioMs);
    this.setText(index, row.what);
    this.setExchange(index, row.exchange);
    this.setAnswers(index, row.answers);
  }

  setName(column: 'item' | 'response', index: number, name: string | undefined): void {
    this.#columns[column][index] = this.#names.idOf(name);
  }

  setAudio(index: number, audioMs: number | undefined): void {
    this.#columns.audioMs[index] = audioMs ?? Number.NaN;
    if (audioMs !== undefined && this.#textLengthOf(index) === 0) this.#setFlag(index, IS_DURATION, true);
  }

  textOf(index: number): string {
    const later = this.#laterTexts.get(index);
    if (later !== undefined) return later;
    if (this.#hasFlag(index, IS_DURATION)) return durationLabel(this.#columns.audioMs[index] as number);
    let text = '';
    const end = this.#columns.textEnd[index] as number;
    for (let from = this.#textStartOf(index); from < end; from += TEXT_BLOCK) {
      const block = this.#texts.subarray(from, Math.min(end, from + TEXT_BLOCK));
      text += Reflect.apply(String.fromCharCode, undefined, block) as string;
    }
    return text;
  }

  setText(index: number, text: string): void {
    const audioMs = this.#columns.audioMs[index] as number;
    const isDuration = !Number.isNaN(audioMs) && text === durationLabel(audioMs);
    this.#setFlag(index, IS_DURATION, isDuration);
    if (isDuration) this.#laterTexts.delete(index);
    else if (text !== this.textOf(index)) this.#laterTexts.set(index, text);
  }

  problemOf(index: number): FrameProblem | undefined {
    return this.#problems.get(index);
  }

  exchangeOf(index: number): Exchange | undefined {
    if (this.#hasFlag(index, NO_ANSWER)) return { clientN: index + 1, status: 'no-answer-expected' };
    return this.#exchanges.get(index);
  }

  setExchange(index: number, exchange: Exchange | undefined): void {
    const isPlain = exchange?.status === 'no-answer-expected' && Object.keys(exchange).length === 2;
    this.#setFlag(index, NO_ANSWER, isPlain);
    if (exchange && !isPlain) this.#exchanges.set(index, exchange);
    else this.#exchanges.delete(index);
  }

  answersOf(index: number): EventRow['answers'] {
    return this.#answers.get(index);
  }

  setAnswers(index: number, answers: EventRow['answers']): void {
    if (answers) this.#answers.set(index, answers);
    else this.#answers.delete(index);
  }

  #asArray(): readonly EventRow[] {
    const list = new Proxy<EventRow[]>([], {
      get: (array, key, receiver) => {
        if (key === 'length') return this.#length;
        const index = indexOf(key);
        return index === undefined ? (Reflect.get(array, key, receiver) as unknown) : this.at(index);
      },
      has: (array, key) => {
        const index = indexOf(key);
        return index === undefined ? Reflect.has(array, key) : index < this.#length;
      },
    });
    columnsOf.set(list, this);
    return list;
  }

  #add(flags: number, monoMs: number | null, wallMs: number | null, sizeBytes: number): number {
    const index = this.#length++;
    const columns = this.#roomy();
    columns.flags[index] = flags;
    columns.monoMs[index] = monoMs ?? Number.NaN;
    columns.wallMs[index] = wallMs ?? Number.NaN;
    columns.audioMs[index] = Number.NaN;
    columns.sizeBytes[index] = sizeBytes;
    return index;
  }

  /** The columns, with room for all there is. In one place, and soon needed: code that meets it late is compiled again. */
  #roomy(): Columns {
    if (this.#length > this.#columns.flags.length) this.#columns = doubled(this.#columns, emptyColumns);
    return this.#columns;
  }

  #addText(index: number, text: string): void {
    const end = this.#textLength + text.length;
    if (end > this.#texts.length) {
      const larger = new Uint16Array(Math.max(end, this.#texts.length * 2));
      larger.set(this.#texts);
      this.#texts = larger;
    }
    for (let at = 0; at < text.length; at++) this.#texts[this.#textLength + at] = text.charCodeAt(at);
    this.#textLength = end;
    this.#columns.textEnd[index] = end;
  }

  #textStartOf(index: number): number {
    return index === 0 ? 0 : (this.#columns.textEnd[index - 1] as number);
  }

  #textLengthOf(index: number): number {
    return (this.#columns.textEnd[index] as number) - this.#textStartOf(index);
  }

  #hasFlag(index: number, flag: number): boolean {
    return ((this.#columns.flags[index] as number) & flag) !== 0;
  }

  #setFlag(index: number, flag: number, isSet: boolean): void {
    const flags = this.#columns.flags[index] as number;
    this.#columns.flags[index] = isSet ? flags | flag : flags & ~flag;
  }
}

class RowView implements EventRow {
  readonly #rows: EventRows;
  readonly #index: number;

  constructor(rows: EventRows, index: number) {
    this.#rows = rows;
    this.#index = index;
  }

  get n(): number {
    return this.#index + 1;
  }
  get dir(): RowDirection {
    return this.#rows.dirOf(this.#index);
  }
  get monoMs(): number | null {
    return this.#rows.numberOf('monoMs', this.#index) ?? null;
  }
  get wallMs(): number | null {
    return this.#rows.numberOf('wallMs', this.#index) ?? null;
  }
  get type(): string {
    return this.#rows.nameOf('type', this.#index) ?? '';
  }
  get what(): string {
    return this.#rows.textOf(this.#index);
  }
  set what(text: string) {
    this.#rows.setText(this.#index, text);
  }
  get sizeBytes(): number {
    return this.#rows.sizeOf(this.#index);
  }
  get outcome(): RowOutcome {
    return this.#rows.outcomeOf(this.#index);
  }
  get problem(): FrameProblem | undefined {
    return this.#rows.problemOf(this.#index);
  }
  get itemId(): string | undefined {
    return this.#rows.nameOf('item', this.#index);
  }
  set itemId(id: string | undefined) {
    this.#rows.setName('item', this.#index, id);
  }
  get responseId(): string | undefined {
    return this.#rows.nameOf('response', this.#index);
  }
  set responseId(id: string | undefined) {
    this.#rows.setName('response', this.#index, id);
  }
  get audioMs(): number | undefined {
    return this.#rows.numberOf('audioMs', this.#index);
  }
  set audioMs(ms: number | undefined) {
    this.#rows.setAudio(this.#index, ms);
  }
  get stream(): string | undefined {
    return this.#rows.nameOf('stream', this.#index);
  }
  get exchange(): Exchange | undefined {
    return this.#rows.exchangeOf(this.#index);
  }
  set exchange(exchange: Exchange | undefined) {
    this.#rows.setExchange(this.#index, exchange);
  }
  get answers(): EventRow['answers'] {
    return this.#rows.answersOf(this.#index);
  }
  set answers(answers: EventRow['answers']) {
    this.#rows.setAnswers(this.#index, answers);
  }

  toJSON(): EventRow {
    return plainRow(this);
  }
}

/** @param direction where in `DIRECTIONS` · @param outcome where in `OUTCOMES` */
export function flagsOf(direction: number, outcome: number): number {
  return direction | (outcome << OUTCOME_SHIFT);
}

/** Of a property that is asked for, which member of an array it is. */
function indexOf(key: string | symbol): number | undefined {
  if (typeof key === 'symbol') return undefined;
  const first = key.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 ? Number(key) : undefined;
}

/** The row as it is now, as plain data. */
export function plainRow(row: EventRow): EventRow {
  const { n, dir, monoMs, wallMs, type, what, sizeBytes, outcome, problem, itemId, responseId, audioMs } = row;
  const { stream, exchange, answers } = row;
  return {
    n,
    dir,
    monoMs,
    wallMs,
    type,
    what,
    sizeBytes,
    outcome,
    ...(problem && { problem }),
    ...(itemId !== undefined && { itemId }),
    ...(responseId !== undefined && { responseId }),
    ...(audioMs !== undefined && { audioMs }),
    ...(stream !== undefined && { stream }),
    ...(exchange && { exchange }),
    ...(answers && { answers }),
  };
}

function emptyColumns(capacity: number): Columns {
  return {
    flags: new Uint8Array(capacity),
    monoMs: new Float64Array(capacity),
    wallMs: new Float64Array(capacity),
    audioMs: new Float64Array(capacity),
    sizeBytes: new Uint32Array(capacity),
    type: new Uint32Array(capacity),
    item: new Uint32Array(capacity),
    response: new Uint32Array(capacity),
    stream: new Uint32Array(capacity),
    textEnd: new Uint32Array(capacity),
  };
}
