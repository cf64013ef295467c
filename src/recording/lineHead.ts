/**
 * The beginning of a recorded line, in bytes: `{"n":12,"monoMs":3204.117,"wallMs":1764…,"dir":"server","event":`. Lines
 * are written and scanned by the hundred thousand, so this makes no strings and no objects. What does not look exactly
 * so is left to the decoder, which parses.
 */
import { encodeUtf8 } from '../base/utf8.ts';
import type { Direction } from '../protocol/entry.ts';

export const directions: readonly Direction[] = ['client', 'server', 'unknown'];

const N = encodeUtf8('{"n":');
const MONO = encodeUtf8(',"monoMs":');
const WALL = encodeUtf8(',"wallMs":');
const NULL = encodeUtf8('null');
const DIRS = directions.map((dir) => encodeUtf8(`,"dir":"${dir}"`));
const EVENT = encodeUtf8(',"event":');

/** No head is longer than this, whatever its numbers. */
export const MAX_HEAD_BYTES = 128;

/** Times are kept to a microsecond. */
export function roundedMs(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

/** A head behind the number. Times are rounded already. */
export function eventHead(monoMs: number | null, wallMs: number | null, dir: Direction): string {
  return `,"monoMs":${monoMs},"wallMs":${wallMs},"dir":"${dir}","event":`;
}

/** Reads heads; what was read stays in the members until the next one. */
export class HeadReader {
  monoMs: number | null = null;
  wallMs: number | null = null;
  dir: Direction = 'unknown';
  /** Where the frame's own text begins. */
  textStart = 0;
  #at = 0;

  /** True where the line in `bytes` from `start` up to `end` is one of ours that holds an event as it was sent. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    if (end - start < 40 || bytes[end - 1] !== 0x7d) return false;
    this.#at = start;
    if (!this.#takes(bytes, N) || !(this.#number(bytes, end) !== undefined) || !this.#takes(bytes, MONO)) return false;
    const monoMs = this.#number(bytes, end);
    if (monoMs === undefined || !this.#takes(bytes, WALL)) return false;
    const wallMs = this.#number(bytes, end);
    if (wallMs === undefined) return false;
    const dir = DIRS.findIndex((one) => this.#takes(bytes, one));
    if (dir < 0 || !this.#takes(bytes, EVENT)) return false;
    const first = bytes[this.#at];
    // A frame given as a string stands for its content; anything but an object or a list is left to the decoder.
    if ((first !== 0x7b && first !== 0x5b) || this.#at >= end - 1) return false;
    // Members behind the event are no work of ours; the decoder finds where the event ends.
    if (bytes[end - 2] !== (first === 0x7b ? 0x7d : 0x5d)) return false;
    this.monoMs = monoMs;
    this.wallMs = wallMs;
    this.dir = directions[dir] as Direction;
    this.textStart = this.#at;
    return true;
  }

  #takes(bytes: Uint8Array, piece: Uint8Array): boolean {
    const at = this.#at;
    for (let index = 0; index < piece.length; index++) if (bytes[at + index] !== piece[index]) return false;
    this.#at = at + piece.length;
    return true;
  }

  /** A plain decimal with at most 15 digits, or null; undefined where it is anything else. */
  #number(bytes: Uint8Array, end: number): number | null | undefined {
    if (bytes[this.#at] === 0x6e) return this.#takes(bytes, NULL) ? null : undefined;
    let at = this.#at;
    let value = 0;
    let digits = 0;
    let scale = 0;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + (byte - 0x30);
        digits++;
        if (scale > 0) scale *= 10;
      } else if (byte === 0x2e && scale === 0 && digits > 0) scale = 1;
      else break;
    }
    const isPlain = digits > 0 && digits <= 15 && bytes[at - 1] !== 0x2e;
    // A leading zero is no JSON.
    const first = bytes[this.#at];
    const second = bytes[this.#at + 1];
    if (!isPlain || (first === 0x30 && second !== undefined && second >= 0x30 && second <= 0x39)) return undefined;
    this.#at = at;
    return scale > 1 ? value / scale : value;
  }
}
