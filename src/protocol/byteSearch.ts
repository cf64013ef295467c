/** How frames are looked through byte by byte: the plain way, which works everywhere. The recording has a faster one. */
import { asciiText } from '../base/utf8.ts';

/** Pieces of bytes that others are compared with, `SLOTS` groups of them at a time. */
export interface ByteSearch {
  /** Puts pieces into a slot, instead of what was in it. False where there is no room for so many bytes. */
  place(slot: number, pieces: readonly Uint8Array[]): boolean;
  /** Whether a slot's piece stands in `bytes` at `at`. */
  stands(slot: number, piece: number, bytes: Uint8Array, at: number): boolean;
  /**
   * Where the text without quotes, backslashes and control characters ends that begins at `from`; `end` at the latest.
   * Other characters than ASCII end it where `isAscii`, and may do so where not.
   */
  plainEnd(bytes: Uint8Array, from: number, end: number, isAscii: boolean): number;
  /** Such a text. */
  text(bytes: Uint8Array, start: number, end: number): string;
}

export const SLOTS = 8;

export class PlainSearch implements ByteSearch {
  readonly #slots: (readonly Uint8Array[])[] = [];

  place(slot: number, pieces: readonly Uint8Array[]): boolean {
    this.#slots[slot] = pieces;
    return true;
  }

  stands(slot: number, piece: number, bytes: Uint8Array, at: number): boolean {
    const wanted = this.#slots[slot]?.[piece] as Uint8Array;
    for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
    return true;
  }

  plainEnd(bytes: Uint8Array, from: number, end: number): number {
    for (let at = from; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c) return at;
    }
    return end;
  }

  text(bytes: Uint8Array, start: number, end: number): string {
    return asciiText(bytes, start, end);
  }
}
