/** Looks through bytes with the processor's vector instructions: sixteen at a time, twenty times as fast as a loop. */
import { PlainSearch, SLOTS, type ByteSearch } from '../protocol/byteSearch.ts';

/** `vectorSearch.wat` in this folder, translated. */
const PROGRAM =
  'AGFzbQEAAAABCAFgA39/fwF/AwMCAAAFAwEAAQcdAwZtZW1vcnkCAAhwbGFpbkVuZAAABWVxdWFsAAEKvQECYwIBewF/A0AgACABTwRAIAEPCyAA/QAAACEDIANBIP0P/XEgAv0P/SwgA0Ei/Q/9I/1QIANB3AD9D/0j/VD9ZCIEBEAgACAEaGohBCAEIAEgBCABSRsPCyAAQRBqIQAMAAsAC1cAAkADQCACQRBJDQEgAP0AAAAgAf0AAAD9I/1jRQRAQQAPCyAAQRBqIQAgAUEQaiEBIAJBEGshAgwACwsgAP0AAAAgAf0AAAD9JP1kQQEgAnRBAWtxRQs=';

interface Program {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly plainEnd: (from: number, end: number, span: number) => number;
  readonly equal: (left: number, right: number, length: number) => number;
}

const PAGE_BYTES = 65536;
/** How many bytes from 0x20 on are text. */
const ASCII_SPAN = 0x5f;
const UTF8_SPAN = 0xe0;
/** What is compared with lies before the room for bytes, each group of pieces in a place of its own. */
const SLOT_BYTES = 4096;
/** Searches read so far beyond the end. */
const SLACK_BYTES = 16;
let translated: WebAssembly.Module | undefined;

/** Room for bytes, and the means to look through them where they lie. */
export interface SearchedBytes {
  readonly bytes: Buffer;
  readonly search: ByteSearch;
}

export function searchedBytes(sizeBytes: number): SearchedBytes {
  try {
    translated ??= new WebAssembly.Module(Buffer.from(PROGRAM, 'base64'));
    const program = new WebAssembly.Instance(translated).exports as unknown as Program;
    program.memory.grow(Math.ceil((SLOTS * SLOT_BYTES + sizeBytes + SLACK_BYTES) / PAGE_BYTES) - 1);
    const bytes = Buffer.from(program.memory.buffer, SLOTS * SLOT_BYTES, sizeBytes);
    return { bytes, search: new VectorSearch(program, bytes) };
  } catch {
    // A processor without vector instructions.
    return { bytes: Buffer.allocUnsafeSlow(sizeBytes), search: new PlainSearch() };
  }
}

/** Bytes from elsewhere than its own room are looked through the plain way. */
class VectorSearch implements ByteSearch {
  readonly #room: Buffer;
  readonly #offset: number;
  readonly #slots: Uint8Array;
  readonly #starts: number[][] = [];
  readonly #lengths: number[][] = [];
  readonly #plain = new PlainSearch();
  readonly #equal: Program['equal'];
  readonly #plainEnd: Program['plainEnd'];

  constructor({ memory, equal, plainEnd }: Program, room: Buffer) {
    this.#room = room;
    this.#offset = room.byteOffset;
    this.#slots = new Uint8Array(memory.buffer, 0, SLOTS * SLOT_BYTES);
    this.#equal = equal;
    this.#plainEnd = plainEnd;
  }

  place(slot: number, pieces: readonly Uint8Array[]): boolean {
    const sizeBytes = pieces.reduce((sum, { length }) => sum + length, 0);
    if (sizeBytes > SLOT_BYTES || !this.#plain.place(slot, pieces)) return false;
    let at = slot * SLOT_BYTES;
    this.#starts[slot] = [];
    this.#lengths[slot] = pieces.map(({ length }) => length);
    for (const piece of pieces) {
      this.#slots.set(piece, at);
      this.#starts[slot].push(at);
      at += piece.length;
    }
    return true;
  }

  stands(slot: number, piece: number, bytes: Uint8Array, at: number): boolean {
    if (bytes !== this.#room) return this.#plain.stands(slot, piece, bytes, at);
    const start = (this.#starts[slot] as number[])[piece] as number;
    const length = (this.#lengths[slot] as number[])[piece] as number;
    return this.#equal(this.#offset + at, start, length) === 1;
  }

  plainEnd(bytes: Uint8Array, from: number, end: number, isAscii: boolean): number {
    if (bytes !== this.#room) return this.#plain.plainEnd(bytes, from, end);
    return this.#plainEnd(this.#offset + from, this.#offset + end, isAscii ? ASCII_SPAN : UTF8_SPAN) - this.#offset;
  }

  text(bytes: Uint8Array, start: number, end: number): string {
    return bytes === this.#room ? this.#room.toString('utf8', start, end) : this.#plain.text(bytes, start, end);
  }
}
