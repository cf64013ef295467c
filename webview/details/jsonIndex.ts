/**
 * Where the values of a JSON text stand in it. A tree is made of this rather than of parsed values: numbers, escapes and
 * repeated keys stay as they were on the wire, and nothing recurses, however deep it is nested.
 */
import { jsonWithEscapes } from '../../src/base/invisible.ts';
import type { JsonPath } from '../../src/protocol/jsonPath.ts';

/** Of a text with more values no tree is made: their places alone would take hundreds of megabytes. */
export const MOST_VALUES = 4_000_000;

export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

const kinds: Readonly<Record<string, JsonKind>> = {
  '{': 'object',
  '[': 'array',
  '"': 'string',
  t: 'boolean',
  f: 'boolean',
  n: 'null',
};

/** Values are numbered in the order in which they begin; 0 is the whole. */
export class JsonIndex {
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  /** Where the member's name begins; -1 in a list, and for the whole. */
  #keyStarts = new Int32Array(64);
  #parents = new Int32Array(64);
  #positions = new Int32Array(64);
  #depths = new Int32Array(64);
  /** How many values are directly inside. */
  #counts = new Int32Array(64);
  /** The first value after this one and all inside of it. */
  #nexts = new Int32Array(64);
  #count = 0;

  /** Undefined where there are too many values. @param text valid JSON */
  static of(text: string): JsonIndex | undefined {
    const index = new JsonIndex(text);
    return index.#read() ? index : undefined;
  }

  private constructor(readonly json: string) {}

  get count(): number {
    return this.#count;
  }

  kind(id: number): JsonKind {
    return kinds[this.json.charAt(this.#at(this.#starts, id))] ?? 'number';
  }

  /** How many values are directly inside of it. */
  childCount(id: number): number {
    return this.#at(this.#counts, id);
  }

  parent(id: number): number {
    return this.#at(this.#parents, id);
  }

  /** Its place among the values that are inside of the same one, from 0. */
  position(id: number): number {
    return this.#at(this.#positions, id);
  }

  depth(id: number): number {
    return this.#at(this.#depths, id);
  }

  /** The first value after it and all inside of it. */
  next(id: number): number {
    return this.#at(this.#nexts, id);
  }

  range(id: number): { readonly start: number; readonly end: number } {
    return { start: this.#at(this.#starts, id), end: this.#at(this.#ends, id) };
  }

  /** The value's own text. */
  text(id: number): string {
    const { start, end } = this.range(id);
    return this.json.slice(start, end);
  }

  /** What a string says. */
  string(id: number): string {
    return decoded(this.text(id));
  }

  /** The member's name, or the position in a list; undefined for the whole. */
  key(id: number): string | number | undefined {
    const start = this.#at(this.#keyStarts, id);
    if (start >= 0) return decoded(this.json.slice(start, endOfString(this.json, start)));
    return id === 0 ? undefined : this.position(id);
  }

  /** `item.content[0].text`; names that are no words are quoted: `["we.ird"]`. */
  pathText(id: number): string {
    const keys: string[] = [];
    for (let at = id; at > 0; at = this.parent(at)) {
      const key = this.key(at);
      keys.push(
        typeof key === 'number'
          ? `[${key}]`
          : /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key ?? '')
            ? `.${key}`
            : `[${jsonWithEscapes(key ?? '')}]`,
      );
    }
    return keys.reverse().join('').replace(/^\./, '');
  }

  /** The value at a path, or undefined where there is none. */
  find(path: JsonPath): number | undefined {
    let id = 0;
    for (const key of path) {
      let found: number | undefined;
      for (let child = id + 1; child < this.next(id) && found === undefined; child = this.next(child)) {
        if (this.key(child) === key) found = child;
      }
      if (found === undefined) return undefined;
      id = found;
    }
    return id;
  }

  #at(of: Int32Array, id: number): number {
    return of[id] ?? 0;
  }

  #read(): boolean {
    const { json } = this;
    let parent = -1;
    let keyStart = -1;
    let at = 0;
    while (at < json.length) {
      switch (json.charCodeAt(at)) {
        case QUOTE: {
          const end = endOfString(json, at);
          if (keyStart < 0 && parent >= 0 && this.json.charCodeAt(this.#at(this.#starts, parent)) === BRACE)
            keyStart = at;
          else {
            if (!this.#add(at, end, keyStart, parent)) return false;
            keyStart = -1;
          }
          at = end;
          break;
        }
        case BRACE:
        case BRACKET:
          if (!this.#add(at, at, keyStart, parent)) return false;
          parent = this.#count - 1;
          keyStart = -1;
          at++;
          break;
        case BRACE_END:
        case BRACKET_END:
          this.#ends[parent] = ++at;
          this.#nexts[parent] = this.#count;
          parent = this.#at(this.#parents, parent);
          break;
        case SPACE:
        case TAB:
        case LINE_FEED:
        case RETURN:
        case COMMA:
        case COLON:
          at++;
          break;
        default: {
          const end = endOfWord(json, at);
          if (!this.#add(at, end, keyStart, parent)) return false;
          keyStart = -1;
          at = end;
        }
      }
    }
    return true;
  }

  #add(start: number, end: number, keyStart: number, parent: number): boolean {
    const id = this.#count;
    if (id >= MOST_VALUES) return false;
    if (id === this.#starts.length) this.#grow();
    this.#starts[id] = start;
    this.#ends[id] = end;
    this.#keyStarts[id] = keyStart;
    this.#parents[id] = parent;
    this.#nexts[id] = id + 1;
    if (parent >= 0) {
      this.#positions[id] = this.#at(this.#counts, parent);
      this.#depths[id] = this.#at(this.#depths, parent) + 1;
      this.#counts[parent] = this.#at(this.#counts, parent) + 1;
    }
    this.#count++;
    return true;
  }

  #grow(): void {
    const larger = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const fresh = new Int32Array(old.length * 2);
      fresh.set(old);
      return fresh;
    };
    this.#starts = larger(this.#starts);
    this.#ends = larger(this.#ends);
    this.#keyStarts = larger(this.#keyStarts);
    this.#parents = larger(this.#parents);
    this.#positions = larger(this.#positions);
    this.#depths = larger(this.#depths);
    this.#counts = larger(this.#counts);
    this.#nexts = larger(this.#nexts);
  }
}

const [QUOTE, BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x22, 0x7b, 0x7d, 0x5b, 0x5d];
const [SPACE, TAB, LINE_FEED, RETURN, COMMA, COLON] = [0x20, 0x09, 0x0a, 0x0d, 0x2c, 0x3a];

/** After the quotation mark that ends the string. */
function endOfString(json: string, start: number): number {
  let at = json.indexOf('"', start + 1);
  while (at >= 0) {
    let backslashes = 0;
    while (json.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return at + 1;
    at = json.indexOf('"', at + 1);
  }
  return json.length;
}

function endOfWord(json: string, start: number): number {
  let at = start;
  while (at < json.length && !/[\s,\]}]/.test(json.charAt(at))) at++;
  return at;
}

function decoded(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}
