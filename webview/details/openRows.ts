/** The rows of a tree: every value that is not inside of a folded one, and of a long text that is unfolded its lines. */
import type { JsonIndex } from './jsonIndex.ts';
import { looksLikeBase64 } from './elide.ts';
import { lineAt, lineStarts, lineText } from './textLines.ts';

/** What a row shows. */
export interface TreePlace {
  readonly id: number;
  /** Which line of a text; undefined for the value itself. */
  readonly line?: number | undefined;
}

/** Levels that are open at first, where they have no more than so many members. */
const OPEN_DEPTH = 3;
const OPEN_CHILDREN = 12;
/** So long a text is open at first. */
const OPEN_TEXT = 1_000;
/** Deeper levels are not indented further; this many columns each before that. */
export const MOST_INDENTED = 24;
const INDENT_COLUMNS = 2;
/** Narrower a text is never set. */
const FEWEST_COLUMNS = 24;
/** Twistie, marks and gaps. */
const BESIDE_COLUMNS = 5;

export class OpenRows {
  readonly #open: Uint8Array;
  #ids = new Int32Array(64);
  #lines = new Int32Array(64);
  #count = 0;
  #columns = 80;
  readonly #texts = new Map<number, { readonly text: string; readonly starts: Int32Array }>();

  constructor(readonly index: JsonIndex) {
    this.#open = new Uint8Array(index.count);
    this.#openFirst();
    this.#rebuild();
  }

  get count(): number {
    return this.#count;
  }

  /** Sets long texts anew where the width is another. */
  setColumns(columns: number): boolean {
    if (columns === this.#columns) return false;
    this.#columns = columns;
    this.#texts.clear();
    this.#rebuild();
    return true;
  }

  at(row: number): TreePlace | undefined {
    if (row < 0 || row >= this.#count) return undefined;
    const [id = 0, line = -1] = [this.#ids[row], this.#lines[row]];
    return line < 0 ? { id } : { id, line };
  }

  /** The row of a place, or of the folded value that it is inside of. */
  rowOf({ id, line }: TreePlace): number {
    let [low, high] = [0, this.#count - 1];
    const wanted = line ?? -1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const [atId = 0, atLine = -1] = [this.#ids[middle], this.#lines[middle]];
      if (atId < id || (atId === id && atLine <= wanted)) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Whether there is something to unfold. */
  isBranch(id: number): boolean {
    return this.index.childCount(id) > 0 || this.isLongText(id);
  }

  isOpen(id: number): boolean {
    return this.#open[id] === 1 && this.isBranch(id);
  }

  /** A string that does not fit into its row. */
  isLongText(id: number): boolean {
    const { index } = this;
    if (index.kind(id) !== 'string') return false;
    const { start, end } = index.range(id);
    const key = index.key(id);
    const before =
      Math.min(index.depth(id), MOST_INDENTED) * INDENT_COLUMNS + String(key ?? '').length + BESIDE_COLUMNS;
    return before + end - start > this.#columns || index.json.slice(start, end).includes('\\n');
  }

  setOpen(id: number, open: boolean): void {
    if (!this.isBranch(id)) return;
    this.#open[id] = open ? 1 : 0;
    this.#rebuild();
  }

  /** Opens all that are beside it, and it itself. */
  openSiblings(id: number): void {
    const { index } = this;
    const parent = Math.max(0, index.parent(id));
    for (let one = parent + 1; one < index.next(parent); one = index.next(one)) {
      if (index.childCount(one) > 0) this.#open[one] = 1;
    }
    this.setOpen(id, true);
  }

  /** Folds or unfolds a value with all inside of it; of texts only folds. */
  setAllOpen(id: number, open: boolean): void {
    for (let one = id; one < this.index.next(id); one++) {
      if (this.index.childCount(one) > 0 || !open) this.#open[one] = open ? 1 : 0;
    }
    this.#rebuild();
  }

  /** Unfolds what it is inside of; with the position of a character the text itself, too. */
  reveal(id: number, at?: number): TreePlace {
    for (let parent = this.index.parent(id); parent >= 0; parent = this.index.parent(parent)) this.#open[parent] = 1;
    const isLine = at !== undefined && this.isLongText(id);
    if (isLine) this.#open[id] = 1;
    this.#rebuild();
    return isLine ? { id, line: lineAt(this.#textOf(id).starts, at) } : { id };
  }

  lineCount(id: number): number {
    return this.#textOf(id).starts.length;
  }

  /** A line of a text, and where it begins in it. */
  line(id: number, line: number): { readonly text: string; readonly start: number } {
    const { text, starts } = this.#textOf(id);
    return { text: lineText(text, starts, line), start: starts[line] ?? 0 };
  }

  #textOf(id: number): { readonly text: string; readonly starts: Int32Array } {
    let known = this.#texts.get(id);
    if (!known) {
      const text = this.index.string(id);
      const indent = (Math.min(this.index.depth(id), MOST_INDENTED) + 1) * INDENT_COLUMNS + BESIDE_COLUMNS;
      known = { text, starts: lineStarts(text, Math.max(FEWEST_COLUMNS, this.#columns - indent)) };
      this.#texts.set(id, known);
    }
    return known;
  }

  #openFirst(): void {
    const { index } = this;
    for (let id = 0; id < index.count;) {
      const isFew = id === 0 || (index.depth(id) <= OPEN_DEPTH && index.childCount(id) <= OPEN_CHILDREN);
      if (index.kind(id) === 'string') {
        const { start, end } = index.range(id);
        if (end - start < OPEN_TEXT && !looksLikeBase64(index.text(id).slice(1, -1))) this.#open[id] = 1;
      } else if (isFew) this.#open[id] = 1;
      // What is folded is not looked into.
      id = this.#open[id] === 1 ? id + 1 : index.next(id);
    }
  }

  #rebuild(): void {
    const { index } = this;
    this.#count = 0;
    // The whole is a row only where nothing is inside of it.
    for (let id = index.childCount(0) > 0 ? 1 : 0; id < index.count;) {
      this.#push(id, -1);
      if (this.#open[id] !== 1) {
        id = index.next(id);
        continue;
      }
      if (this.isLongText(id)) {
        const lines = this.lineCount(id);
        for (let line = 0; line < lines; line++) this.#push(id, line);
      }
      id++;
    }
  }

  #push(id: number, line: number): void {
    if (this.#count === this.#ids.length) {
      const [ids, lines] = [this.#ids, this.#lines];
      this.#ids = new Int32Array(ids.length * 2);
      this.#ids.set(ids);
      this.#lines = new Int32Array(lines.length * 2);
      this.#lines.set(lines);
    }
    this.#ids[this.#count] = id;
    this.#lines[this.#count] = line;
    this.#count++;
  }
}
