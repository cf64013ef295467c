/** How frames are looked through byte by byte: the plain way, which works everywhere. The recording has a faster one. */
import { asciiText, encodeUtf8 } from '../base/utf8.ts';

/** What frames that differ in some strings alone have in common: what stands before, between and after those. */
export interface Pieces {
  readonly texts: readonly string[];
  /** The strings are of ASCII only. */
  readonly isAscii: boolean;
  /** Which of the strings is the delta. */
  readonly deltaIndex: number;
  /** Which of the strings are ids: they are the same in all frames of a run. */
  readonly idIndexes: readonly number[];
}

/** Pieces that frames are compared with, in groups of `SLOTS`: slot 0 begins the first group, slot `SLOTS` the second. */
export interface ByteSearch {
  /** Puts pieces into a slot, instead of what was in it. False where there is no room for so much. */
  place(slot: number, pieces: Pieces): boolean;
  /**
   * Puts into a slot what frames have in common that have the same ids as the one that matched last, of a shape in slot
   * `shape`. False where there is no room for so much.
   */
  derive(shape: number, slot: number): boolean;
  /**
   * The slot whose pieces are those of the frame in `bytes` from `start` up to `end`, looked for from the slot `newest`
   * backwards in `count` slots of its group; −1 where there is none. The strings between them have no quotes, backslashes
   * and control characters. Other characters than ASCII may be found in them only where they are not `isAscii`.
   */
  match(newest: number, count: number, bytes: Uint8Array, start: number, end: number): number;
  /** How the valid JSON in `bytes` from `start` up to `end` looks, see `frameLook.ts`; undefined where its text has to tell. */
  look(bytes: Uint8Array, start: number, end: number): string | undefined;
  /** Where in the bytes a string of the frame that matched last stands. */
  startOf(index: number): number;
  endOf(index: number): number;
  /** Such a string. */
  text(bytes: Uint8Array, start: number, end: number): string;
}

export const SLOTS = 8;

export class PlainSearch implements ByteSearch {
  readonly #slots: (readonly Uint8Array[])[] = [];
  readonly #ids: (readonly number[])[] = [];
  #matched: Uint8Array = new Uint8Array();
  #starts: number[] = [];
  #ends: number[] = [];

  place(slot: number, { texts, idIndexes }: Pieces): boolean {
    this.#slots[slot] = texts.map(encodeUtf8);
    this.#ids[slot] = idIndexes;
    return true;
  }

  derive(shape: number, slot: number): boolean {
    const made: Uint8Array[] = [];
    let parts: Uint8Array[] = [];
    for (const [index, piece] of (this.#slots[shape] ?? []).entries()) {
      parts.push(piece);
      if (this.#ids[shape]?.includes(index)) parts.push(this.#matched.slice(this.startOf(index), this.endOf(index)));
      else {
        made.push(joined(parts));
        parts = [];
      }
    }
    this.#slots[slot] = made;
    this.#ids[slot] = [];
    return true;
  }

  match(newest: number, count: number, bytes: Uint8Array, start: number, end: number): number {
    const group = newest - (newest % SLOTS);
    for (let back = 0; back < count; back++) {
      const slot = group + ((newest - group - back + SLOTS) % SLOTS);
      if (this.#matches(this.#slots[slot] ?? [], bytes, start, end)) return slot;
    }
    return -1;
  }

  look(): undefined {
    return undefined;
  }

  startOf(index: number): number {
    return this.#starts[index] as number;
  }

  endOf(index: number): number {
    return this.#ends[index] as number;
  }

  text(bytes: Uint8Array, start: number, end: number): string {
    return asciiText(bytes, start, end);
  }

  #matches(pieces: readonly Uint8Array[], bytes: Uint8Array, start: number, end: number): boolean {
    this.#matched = bytes;
    this.#starts = [];
    this.#ends = [];
    let at = start;
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        this.#starts.push(at);
        at = plainEnd(bytes, at, end);
        this.#ends.push(at);
      }
      if (at + piece.length > end || !stands(piece, bytes, at)) return false;
      at += piece.length;
    }
    return at === end;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function stands(piece: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < piece.length; index++) if (bytes[at + index] !== piece[index]) return false;
  return true;
}

function plainEnd(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c) return at;
  }
  return end;
}
