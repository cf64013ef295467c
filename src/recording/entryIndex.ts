/**
 * What is known of each entry of a recording without reading it again: where its line is, its times, who sent it, its
 * type and item. Columns of numbers that grow by doubling: about forty bytes an entry, whatever the entry carries.
 */
import { doubled } from '../base/columns.ts';
import { Names } from '../base/names.ts';
import type { Direction } from '../protocol/entry.ts';
import { directions } from './lineHead.ts';

/** How an entry's content is to be had: cut out of the file · by decoding its line · from memory. */
export type Form = 'event' | 'line' | 'memory';

const forms: readonly Form[] = ['event', 'line', 'memory'];
const DIR_BITS = 3;
const FORM_SHIFT = 2;
const FORM_BITS = 3;

export interface IndexColumns {
  /** Of the text in the file (`event`) or of the line, in bytes. */
  readonly start: Float64Array;
  readonly length: Uint32Array;
  /** NaN where there is no time. */
  readonly monoMs: Float64Array;
  readonly wallMs: Float64Array;
  /** Direction in two bits, form in two. */
  readonly flags: Uint8Array;
  readonly type: Uint16Array;
  readonly item: Uint32Array;
}

/** More types than this share the last number's name, which is none: no server has so many. */
const MAX_TYPES = 65_535;

function storedType(id: number): number {
  return id < MAX_TYPES ? id : 0;
}

export class EntryIndex {
  readonly types = new Names();
  readonly items = new Names();
  #columns: IndexColumns;
  #length = 0;

  constructor(capacity = 64) {
    this.#columns = emptyColumns(capacity);
  }

  get length(): number {
    return this.#length;
  }

  get columns(): IndexColumns {
    return this.#columns;
  }

  /** Takes over columns that were read from a file. */
  restore(columns: IndexColumns, length: number, types: readonly string[], items: readonly string[]): void {
    this.#columns = columns;
    this.#length = length;
    for (const name of types) this.types.idOf(name);
    for (const name of items) this.items.idOf(name);
  }

  add(
    form: Form,
    start: number,
    length: number,
    monoMs: number | null,
    wallMs: number | null,
    dir: Direction,
    type = 0,
    item = 0,
  ): void {
    const index = this.#length++;
    const columns = this.#roomy();
    columns.start[index] = start;
    columns.length[index] = length;
    columns.monoMs[index] = monoMs ?? Number.NaN;
    columns.wallMs[index] = wallMs ?? Number.NaN;
    columns.flags[index] = directions.indexOf(dir) | (forms.indexOf(form) << FORM_SHIFT);
    columns.type[index] = storedType(type);
    columns.item[index] = item;
  }

  /** Adds so many frames of one sender that came at the same time; the first one's index. Where they are and what, the caller puts into the columns. */
  addFrames(count: number, monoMs: number | null, wallMs: number | null, dir: Direction): number {
    const first = this.#length;
    this.#length += count;
    const columns = this.#roomy();
    columns.monoMs.fill(monoMs ?? Number.NaN, first, this.#length);
    columns.wallMs.fill(wallMs ?? Number.NaN, first, this.#length);
    columns.flags.fill(directions.indexOf(dir) | (forms.indexOf('event') << FORM_SHIFT), first, this.#length);
    return first;
  }

  /** The columns, with room for all there is. In one place, and soon needed: code that meets it late is compiled again. */
  #roomy(): IndexColumns {
    while (this.#length > this.#columns.flags.length) this.#columns = doubled(this.#columns, emptyColumns);
    return this.#columns;
  }

  /** The number of a type, as it stands in the columns. */
  typeIdOf(type: string | undefined): number {
    return storedType(this.types.idOf(type));
  }

  setForm(index: number, form: Form): void {
    const columns = this.#columns;
    columns.flags[index] = ((columns.flags[index] as number) & DIR_BITS) | (forms.indexOf(form) << FORM_SHIFT);
  }

  startOf(index: number): number {
    return this.#columns.start[index] as number;
  }

  lengthOf(index: number): number {
    return this.#columns.length[index] as number;
  }

  monoMsOf(index: number): number | null {
    const ms = this.#columns.monoMs[index] as number;
    return Number.isNaN(ms) ? null : ms;
  }

  wallMsOf(index: number): number | null {
    const ms = this.#columns.wallMs[index] as number;
    return Number.isNaN(ms) ? null : ms;
  }

  dirOf(index: number): Direction {
    return directions[(this.#columns.flags[index] as number) & DIR_BITS] as Direction;
  }

  formOf(index: number): Form {
    return forms[((this.#columns.flags[index] as number) >> FORM_SHIFT) & FORM_BITS] as Form;
  }

  typeOf(index: number): string | undefined {
    return this.types.nameOf(this.#columns.type[index] as number);
  }

  itemOf(index: number): string | undefined {
    return this.items.nameOf(this.#columns.item[index] as number);
  }
}

export function emptyColumns(capacity: number): IndexColumns {
  return {
    start: new Float64Array(capacity),
    length: new Uint32Array(capacity),
    monoMs: new Float64Array(capacity),
    wallMs: new Float64Array(capacity),
    flags: new Uint8Array(capacity),
    type: new Uint16Array(capacity),
    item: new Uint32Array(capacity),
  };
}
