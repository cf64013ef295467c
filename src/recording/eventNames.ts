/** The type and the item of an event, from its first bytes: enough to list and find entries without parsing them. */
import { asciiText } from '../base/utf8.ts';
import type { Names } from '../base/names.ts';

/** Names stand at an event's beginning; what comes later is left to whoever parses it. */
const LOOKED_AT_BYTES = 512;
const QUOTE = 0x22;

/** Finds names as numbers by their bytes, without making strings of those it has seen. */
class NameFinder {
  readonly #known = new Map<number, { readonly id: number; readonly name: string }[]>();

  constructor(private readonly names: Names) {}

  idOf(bytes: Uint8Array, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
    const known = this.#known.get(hash);
    const found = known?.find(({ name }) => isName(bytes, start, end, name));
    if (found) return found.id;
    const name = asciiText(bytes, start, end);
    const id = this.names.idOf(name);
    if (known) known.push({ id, name });
    else this.#known.set(hash, [{ id, name }]);
    return id;
  }
}

function isName(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at++) if (bytes[start + at] !== name.charCodeAt(at)) return false;
  return true;
}

export class EventNames {
  readonly #types: NameFinder;
  readonly #items: NameFinder;
  /** Of the event read last; 0 where its beginning does not say. */
  type = 0;
  item = 0;

  constructor(types: Names, items: Names) {
    this.#types = new NameFinder(types);
    this.#items = new NameFinder(items);
  }

  /** Walks over the first members of a compactly written object, as long as their values are short texts or numbers. */
  read(bytes: Uint8Array, start: number, end: number): void {
    this.type = 0;
    this.item = 0;
    const limit = Math.min(end, start + LOOKED_AT_BYTES);
    let at = start + 1;
    while (at < limit && bytes[at] === QUOTE) {
      const keyEnd = endOfPlain(bytes, at + 1, limit);
      if (keyEnd < 0 || bytes[keyEnd + 1] !== 0x3a) return;
      const valueAt = keyEnd + 2;
      let valueEnd: number;
      if (bytes[valueAt] === QUOTE) {
        valueEnd = endOfPlain(bytes, valueAt + 1, limit);
        if (valueEnd < 0) return;
        const length = keyEnd - at - 1;
        if (length === 4 && bytes[at + 1] === 0x74 && bytes[at + 2] === 0x79 && bytes[at + 3] === 0x70) {
          this.type = this.#types.idOf(bytes, valueAt + 1, valueEnd);
        } else if (length === 7 && isName(bytes, at + 1, keyEnd, 'item_id')) {
          this.item = this.#items.idOf(bytes, valueAt + 1, valueEnd);
        }
        if (this.type > 0 && this.item > 0) return;
        valueEnd++;
      } else valueEnd = endOfScalar(bytes, valueAt, limit);
      if (bytes[valueEnd] !== 0x2c) return;
      at = valueEnd + 1;
    }
  }
}

/** Where a short text ends; −1 where it has escapes or other characters than ASCII, or goes on for too long. */
function endOfPlain(bytes: Uint8Array, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) return at;
    if (byte < 0x20 || byte === 0x5c || byte > 0x7e) return -1;
  }
  return -1;
}

function endOfScalar(bytes: Uint8Array, from: number, limit: number): number {
  let at = from;
  // Digits, letters, points and signs; brackets end the walk.
  while (at < limit && bytes[at] !== 0x2c && bytes[at] !== 0x7b && bytes[at] !== 0x5b && bytes[at] !== 0x7d) at++;
  return at;
}
