/**
 * Looks through bytes with the processor's vector instructions: sixteen at a time, twenty times as fast as a loop, and many
 * frames in one go.
 */
import { PlainSearch, SLOTS, type ByteSearch, type Pieces } from '../protocol/byteSearch.ts';
import { MAX_HEAD_BYTES } from './lineHead.ts';

/** `vectorSearch.wat` in this folder, translated. */
const PROGRAM =
  'AGFzbQEAAAABHgNgA39/fwF/YAV/f39/fwF/YAl/f39/f39/f38BfwMFBAAAAQIFAwEAAQckBAZtZW1vcnkCAAhwbGFpbkVuZAAABW1hdGNoAAIEdGFrZQADCq4HBNQBAwJ7AX8EeyAC/Q8hBkEg/Q8hB0Ei/Q8hCEHcAP0PIQkCQANAIABBIGogAUsNASAA/QAAACEDIAD9AAAQIQQgAyAI/SMgAyAJ/SP9UCAEIAj9IyAEIAn9I/1Q/VAgAyAH/XEgBCAH/XH9eSAG/Sz9UP1TDQEgAEEgaiEADAALCwNAIAAgAU8EQCABDwsgAP0AAAAhAyADIAf9cSAG/SwgAyAI/SMgAyAJ/SP9UP1Q/WQiBQRAIAAgBWhqIQUgBSABIAUgAUkbDwsgAEEQaiEADAALAAtXAAJAA0AgAkEQSQ0BIAD9AAAAIAH9AAAA/SP9Y0UEQEEADwsgAEEQaiEAIAFBEGohASACQRBrIQIMAAsLIAD9AAAAIAH9AAAA/ST9ZEEBIAJ0QQFrcUUL0wEBCH8CQANAIAFFDQEgAEEBakEMdCEFIAUoAgAhCSAFKAIEIQsgCyAESwRAIAQhCwsgBUEQaiEHIAVBMGohCCACIQZBECEMAkADQCAHKAIAIQogBiAKaiADSw0BIAYgCCAKEAFFDQEgBiAKaiEGIAggCmohCCAHQQRqIQcgCUEBayEJIAlFBEAgBiADRw0CIAAPCyAMIAY2AgAgBiADIAsQACEGIAwgBjYCBCAMQQhqIQwMAAsLIABBCHEgAEEBa0EHcXIhACABQQFrIQEMAAsLQX8LqAMBCH8CQANAIAcgCE8NASACQQRqIANLDQEgAi0AAEGBAUcNASACLQABIQkgCUH+AEsNASACQQJqIQogCUH+AEYEQCACLQACQQh0IAItAANyIQkgAkEEaiEKCyAKIAlqIQsgCyADSw0BIAQgCWpBoAFqIAVLDQEgACABIAogC0HfABACIQwgDEEASA0BIARB+8S4kwI2AAAgBEE6OgAEIARBBmohBCAGIQ4DQCAOQQpuIQ4gDgRAIARBAWohBAwBCwsgBCENIAYhDgNAIA1BAWshDSANQTAgDkEKcGo6AAAgDkEKbiEOIA4NAAtBACEPA0AgBCAPaiAP/QAAQP0LAAAgD0EQaiEPIA9BACgCAEkNAAsgBEEAKAIAaiEEIAQgCiAJ/AoAACAEIAprIRAgDEEBakEMdCgCCEEDdCEPIAcgDDYCACAHIAQ2AgQgBCAJaiEEIAcgBDYCCCAHIA8oAhAgEGo2AgwgByAPKAIUIBBqNgIQIARB/RQ7AAAgBEECaiEEIAdBFGohByAGQQFqIQYgCyECDAALC0EAIAQ2AgRBACAHNgIIIAIL';

interface Program {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly match: (newest: number, count: number, start: number, end: number, most: number) => number;
  readonly take: (
    newest: number,
    count: number,
    at: number,
    end: number,
    out: number,
    outEnd: number,
    n: number,
    row: number,
    rowsEnd: number,
  ) => number;
}

const PAGE_BYTES = 65_536;
/** How many bytes from 0x20 on are text. */
const ASCII_SPAN = 0x5f;
const UTF8_SPAN = 0xe0;
/** Where things lie in the program's memory: see there. */
const SLOT_BYTES = 4096;
const LENGTHS_AT = 16;
const PIECES_AT = 48;
const MAX_PIECES = 6;
const FOUND_AT = 4;
const HEAD_AT = 64;
const ROOM_AT = SLOT_BYTES * (2 * SLOTS + 1);
const ROW_NUMBERS = 5;
/** Searches read so far beyond the end. */
const SLACK_BYTES = 16;
let translated: WebAssembly.Module | undefined;

/** Room for bytes, and the means to look through them where they lie. */
export interface SearchedRoom {
  /** For what comes from the network. */
  readonly inbox: Buffer;
  /** For lines of the recording. */
  readonly lines: Buffer;
  /** For frames in `lines`. */
  readonly search: ByteSearch;
  /** Absent on a processor without vector instructions. */
  readonly runs?: FrameRuns;
}

export function searchedRoom(inboxBytes: number, linesBytes: number, rows: number): SearchedRoom {
  try {
    translated ??= new WebAssembly.Module(Buffer.from(PROGRAM, 'base64'));
    const program = new WebAssembly.Instance(translated).exports as unknown as Program;
    const rowsAt = ROOM_AT + inboxBytes + linesBytes + SLACK_BYTES;
    program.memory.grow(Math.ceil((rowsAt + rows * ROW_NUMBERS * 4) / PAGE_BYTES) - 1);
    const { buffer } = program.memory;
    const inbox = Buffer.from(buffer, ROOM_AT, inboxBytes);
    const lines = Buffer.from(buffer, ROOM_AT + inboxBytes, linesBytes);
    const runs = new FrameRuns(program, inbox, lines, new Uint32Array(buffer, rowsAt, rows * ROW_NUMBERS));
    return { inbox, lines, search: new VectorSearch(program, lines), runs };
  } catch {
    const [inbox, lines] = [Buffer.allocUnsafeSlow(inboxBytes), Buffer.allocUnsafeSlow(linesBytes)];
    return { inbox, lines, search: new PlainSearch() };
  }
}

/** Takes many frames at once out of the inbox, and makes lines of them. */
export class FrameRuns {
  readonly #take: Program['take'];
  readonly #inboxAt: number;
  readonly #linesAt: number;
  readonly #linesBytes: number;
  readonly #rows: Uint32Array;
  readonly #results: Uint32Array;
  readonly #head: Buffer;

  constructor({ memory, take }: Program, inbox: Buffer, lines: Buffer, rows: Uint32Array) {
    this.#take = take;
    this.#inboxAt = inbox.byteOffset;
    this.#linesAt = lines.byteOffset;
    this.#linesBytes = lines.length;
    this.#rows = rows;
    this.#results = new Uint32Array(memory.buffer, 0, 4);
    this.#head = Buffer.from(memory.buffer, HEAD_AT, MAX_HEAD_BYTES);
  }

  /** How many frames were taken last. */
  count = 0;
  /** Where their lines end. */
  linesEnd = 0;

  /** What stands in a line between its number and the frame. */
  setHead(head: string): void {
    this.#results[0] = this.#head.write(head, 'latin1');
  }

  /**
   * Takes frames of known runs that stand in the inbox from `at` up to `end` as the network brought them, and makes lines of
   * them from `linesFrom` on, the first one with the number `n`. `newest` and `count`: where their pieces are, see `ByteSearch`.
   * @param rows how many at most
   * @returns where the first one begins that was not taken
   */
  take(newest: number, count: number, at: number, end: number, linesFrom: number, n: number, rows: number): number {
    const inboxAt = this.#inboxAt;
    const linesAt = this.#linesAt;
    const rowsAt = this.#rows.byteOffset;
    const next = this.#take(
      newest,
      count,
      inboxAt + at,
      inboxAt + end,
      linesAt + linesFrom,
      linesAt + this.#linesBytes,
      n,
      rowsAt,
      rowsAt + rows * ROW_NUMBERS * 4,
    );
    this.linesEnd = (this.#results[1] as number) - linesAt;
    this.count = ((this.#results[2] as number) - rowsAt) / (ROW_NUMBERS * 4);
    return next - inboxAt;
  }

  // Of each frame that was taken last; places are in the lines' room.

  slotOf(index: number): number {
    return this.#rows[index * ROW_NUMBERS] as number;
  }

  textStartOf(index: number): number {
    return (this.#rows[index * ROW_NUMBERS + 1] as number) - this.#linesAt;
  }

  textEndOf(index: number): number {
    return (this.#rows[index * ROW_NUMBERS + 2] as number) - this.#linesAt;
  }

  deltaStartOf(index: number): number {
    return (this.#rows[index * ROW_NUMBERS + 3] as number) - this.#linesAt;
  }

  deltaEndOf(index: number): number {
    return (this.#rows[index * ROW_NUMBERS + 4] as number) - this.#linesAt;
  }
}

/** Bytes from elsewhere than its own room match nothing. */
class VectorSearch implements ByteSearch {
  readonly #room: Buffer;
  readonly #offset: number;
  readonly #memory: Buffer;
  readonly #match: Program['match'];

  constructor({ memory, match }: Program, room: Buffer) {
    this.#room = room;
    this.#offset = room.byteOffset;
    this.#memory = Buffer.from(memory.buffer, 0, ROOM_AT);
    this.#match = match;
  }

  place(slot: number, { texts, isAscii, deltaIndex }: Pieces): boolean {
    const sizes = texts.map((text) => Buffer.byteLength(text));
    const sizeBytes = sizes.reduce((sum, size) => sum + size, 0);
    if (texts.length > MAX_PIECES || sizeBytes > SLOT_BYTES - PIECES_AT) return false;
    const slotAt = (slot + 1) * SLOT_BYTES;
    this.#memory.writeUInt32LE(texts.length, slotAt);
    this.#memory.writeUInt32LE(isAscii ? ASCII_SPAN : UTF8_SPAN, slotAt + 4);
    this.#memory.writeUInt32LE(deltaIndex, slotAt + 8);
    let at = slotAt + PIECES_AT;
    for (const [index, text] of texts.entries()) {
      this.#memory.writeUInt32LE(sizes[index] as number, slotAt + LENGTHS_AT + index * 4);
      at += this.#memory.write(text, at);
    }
    return true;
  }

  match(newest: number, count: number, bytes: Uint8Array, start: number, end: number): number {
    if (bytes !== this.#room) return -1;
    return this.#match(newest, count, this.#offset + start, this.#offset + end, UTF8_SPAN);
  }

  startOf(index: number): number {
    return this.#memory.readUInt32LE((FOUND_AT + index * 2) * 4) - this.#offset;
  }

  endOf(index: number): number {
    return this.#memory.readUInt32LE((FOUND_AT + index * 2 + 1) * 4) - this.#offset;
  }

  text(_bytes: Uint8Array, start: number, end: number): string {
    return this.#room.toString('utf8', start, end);
  }
}
