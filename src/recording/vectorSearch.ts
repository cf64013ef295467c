/**
 * Looks through bytes with the processor's vector instructions: sixteen at a time, twenty times as fast as a loop, and many
 * frames in one go.
 */
import { PlainSearch, SLOTS, type ByteSearch, type Pieces } from '../protocol/byteSearch.ts';
import { KnownLooks, LOOKS_BYTES, type LookProgram } from './knownLooks.ts';
import { MAX_HEAD_BYTES } from './lineHead.ts';

/** `vectorSearch.wat` in this folder, translated. */
const PROGRAM =
  'AGFzbQEAAAABLAVgA39/fwF/YAV/f39/fwF/YAJ/fwF/YAR/f39/AX9gCX9/f39/f39/fwF/Aw4NAAAAAQIDAgIAAgIABAUDAQABB04JBm1lbW9yeQIACHBsYWluRW5kAAAGaXNGbGF0AAEFZXF1YWwAAgVtYXRjaAADBmRlcml2ZQAEBmJlZ2lucwAFBGxvb2sACwR0YWtlAAwKyhEN1AEDAnsBfwR7IAL9DyEGQSD9DyEHQSL9DyEIQdwA/Q8hCQJAA0AgAEEgaiABSw0BIAD9AAAAIQMgAP0AABAhBCADIAj9IyADIAn9I/1QIAQgCP0jIAQgCf0j/VD9UCADIAf9cSAEIAf9cf15IAb9LP1Q/VMNASAAQSBqIQAMAAsLA0AgACABTwRAIAEPCyAA/QAAACEDIAMgB/1xIAb9LCADIAj9IyADIAn9I/1Q/VD9ZCIFBEAgACAFaGohBSAFIAEgBSABSRsPCyAAQRBqIQAMAAsAC2ICAXsBfwJAA0AgACABTwRAQQEPCyAA/QAAACEDIANBCv0P/SMgA0EN/Q/9I/1Q/VMNASADQSD9D/1QQfsA/Q/9I/1kIQQgAiAEaWshAiACQQBMDQEgAEEQaiEADAALC0EAC1cAAkADQCACQRBJDQEgAP0AAAAgAf0AAAD9I/1jRQRAQQAPCyAAQRBqIQAgAUEQaiEBIAJBEGshAgwACwsgAP0AAAAgAf0AAAD9JP1kQQEgAnRBAWtxRQvTAQEIfwJAA0AgAUUNASAAQQFqQQx0IQUgBSgCACEJIAUoAgQhCyALIARLBEAgBCELCyAFQRBqIQcgBUEwaiEIIAIhBkEQIQwCQANAIAcoAgAhCiAGIApqIANLDQEgBiAIIAoQAkUNASAGIApqIQYgCCAKaiEIIAdBBGohByAJQQFrIQkgCUUEQCAGIANHDQIgAA8LIAwgBjYCACAGIAMgCxAAIQYgDCAGNgIEIAxBCGohDAwACwsgAEEIcSAAQQFrQQdxciEAIAFBAWshAQwACwtBfwuqAgEJfyAAQQFqQQx0IQAgAUEBakEMdCEBIAAoAgAhAyAAKAIMIQQDQCAEIAJ2QQFxIAJBA3QoAhQgAkEDdCgCEGtBgARLcQRAQQAPCyACQQFqIQIgAkEBaiADSQ0ACyABIAAoAgQ2AgQgAUEANgIMIABBMGohBSABQTBqIQYgBiEHQQAhAgJAA0AgACACQQJ0aigCECEJIAYgBSAJ/AoAACAFIAlqIQUgBiAJaiEGIAQgAnZBAXEEQCACQQN0KAIQIQogAkEDdCgCFCAKayEJIAYgCiAJ/AoAACAGIAlqIQYFIAIgACgCCEYEQCABIAg2AggLIAEgCEECdGogBiAHazYCECAGIQcgCEEBaiEICyACQQFqIQIgAiADTw0BDAALCyABIAg2AgBBAQtjAQF/IAJBBEECIAItAAFB/gBGG2ohAgNAIAFFBEBBAA8LIABBAWpBDHQhBCACIAQoAhBqIANNBEAgAiAEQTBqIAQoAhAQAgRAQQEPCwsgAEEBa0EHcSEAIAFBAWshAQwACwALQgEBfwNAIAAgAU8EQCABDwsgAP0AAABBIv0P/SP9ZCICBEAgACACaGohAiACIAEgAiABSRsPCyAAQRBqIQAMAAsAC0IBAX8DQCAAIAFB4AEQACEAIAAgAU8EQCABDwsgAC0AACECIAJBIkYEQCAADwsgAEECQQEgAkHcAEYbaiEADAALAAs2AQF/IAAgAmohAwJAA0AgACADTw0BIAAgAf0AAAD9CwAAIABBEGohACABQRBqIQEMAAsLIAMLRQEBfwNAIAFFBEBBAQ8LIAAtAAAhAiAAQQFqIQAgAUEBayEBIAJBIHJB4QBrQRpJIAJBMGtBCklyIAJB3wBGcg0AC0EAC7kBAwF7AX8BfiABQRBNBEAgAP0AAAD9DAABAgMEBQYHCAkKCwwNDg8gAf0P/Sb9TiECAkADQCADQcABKAIATw0BIAIgA0EEdP0ABIAC/SP9YwRAQQFBAiADQcQBKAIASRsPCyADQQFqIQMMAAsLCyABQQdJBEBBAA8LIAAgAWpBCGspAAAhBCAEQhCIQt/SuaPWjB5RIARCCIhC3+i929bM2zlRIAFBB0txcgRAIAAgARAJQQF0DwtBAAvpAgIFfwF7IAIhAyAAIQQCQANAIAAgARAGQQFqIQUgBSABEAchACAAQQJqIAFPDQEgAEEBaiEAIAAtAABBOkcNACAFIABBAWsgBWsQCiEGIABBAWohACAGRQ0AIAAhBSAGQQFGBEAgAC0AAEEiRw0BIABBAWohBSAFIAEQByEABQNAIAAtAAAhByAHQTBrQQpJBEAgAEEBaiEAIAAgAUkNAQsLIAAgBUYNASAHQSxHIAdB/QBHcQ0BQQAhBgsgAiAEIAUgBGsQCCECIAAhBCAAIAZqIQAMAAsLIAIgBCABIARrEAghAiAC/QwAAAAAAAAAAAAAAAAAAAAA/QsAACADIQADQCAIIAD9AAAA/VFBk4OACP0R/bUBIQggAEEQaiEAIAAgAkkNAAsgCCAIQQ/9rQH9USEIQQAgCP0bACAI/RsBQR9saiAI/RsCQcEHbCAI/RsDQd/oAWxqakH/////A3E2AgwgAiADawuoAwEIfwJAA0AgByAITw0BIAJBBGogA0sNASACLQAAQYEBRw0BIAItAAEhCSAJQf4ASw0BIAJBAmohCiAJQf4ARgRAIAItAAJBCHQgAi0AA3IhCSACQQRqIQoLIAogCWohCyALIANLDQEgBCAJakGgAWogBUsNASAAIAEgCiALQd8AEAMhDCAMQQBIDQEgBEH7xLiTAjYAACAEQTo6AAQgBEEGaiEEIAYhDgNAIA5BCm4hDiAOBEAgBEEBaiEEDAELCyAEIQ0gBiEOA0AgDUEBayENIA1BMCAOQQpwajoAACAOQQpuIQ4gDg0AC0EAIQ8DQCAEIA9qIA/9AABA/QsAACAPQRBqIQ8gD0EAKAIASQ0ACyAEQQAoAgBqIQQgBCAKIAn8CgAAIAQgCmshECAMQQFqQQx0KAIIQQN0IQ8gByAMNgIAIAcgBDYCBCAEIAlqIQQgByAENgIIIAcgDygCECAQajYCDCAHIA8oAhQgEGo2AhAgBEH9FDsAACAEQQJqIQQgB0EUaiEHIAZBAWohBiALIQIMAAsLQQAgBDYCBEEAIAc2AgggAgs=';

interface Program extends LookProgram {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly match: (newest: number, count: number, start: number, end: number, most: number) => number;
  readonly isFlat: (start: number, end: number, most: number) => number;
  readonly derive: (from: number, to: number) => number;
  readonly begins: (newest: number, count: number, at: number, end: number) => number;
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
/** There is room for where six strings between them stand. */
const MAX_PIECES = 7;
/** So that ids of 512 bytes each find room besides in a slot. */
const MAX_SHAPE_BYTES = 2048;
const FOUND_AT = 4;
const HEAD_AT = 64;
const ROOM_AT = SLOT_BYTES * (2 * SLOTS + 1);
export const ROW_NUMBERS = 5;
/** What has no more is not too deep to stand in a line as it is. */
const FEW_BRACKETS = 100;
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
    const looksAt = rowsAt + rows * ROW_NUMBERS * 4;
    program.memory.grow(Math.ceil((looksAt + LOOKS_BYTES) / PAGE_BYTES) - 1);
    const { buffer } = program.memory;
    const inbox = Buffer.from(buffer, ROOM_AT, inboxBytes);
    const lines = Buffer.from(buffer, ROOM_AT + inboxBytes, linesBytes);
    const runs = new FrameRuns(program, inbox, lines, new Uint32Array(buffer, rowsAt, rows * ROW_NUMBERS));
    return { inbox, lines, search: new VectorSearch(program, lines, looksAt), runs };
  } catch {
    const [inbox, lines] = [Buffer.allocUnsafeSlow(inboxBytes), Buffer.allocUnsafeSlow(linesBytes)];
    return { inbox, lines, search: new PlainSearch() };
  }
}

/** Takes many frames at once out of the inbox, and makes lines of them. */
export class FrameRuns {
  readonly #take: Program['take'];
  readonly #isFlat: Program['isFlat'];
  readonly #begins: Program['begins'];
  readonly #inboxAt: number;
  readonly #linesAt: number;
  readonly #linesBytes: number;
  readonly #rows: Uint32Array;
  readonly #results: Uint32Array;
  readonly #head: Buffer;
  #headText = '';

  constructor({ memory, take, isFlat, begins }: Program, inbox: Buffer, lines: Buffer, rows: Uint32Array) {
    this.#take = take;
    this.#isFlat = isFlat;
    this.#begins = begins;
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

  /** Whether what stands in the inbox at `at` looks as if it could be taken. `newest` and `count`: see `take`. */
  begins(newest: number, count: number, at: number, end: number): boolean {
    return this.#begins(newest, count, this.#inboxAt + at, this.#inboxAt + end) === 1;
  }

  /** True of a text in `lines` that is so short of brackets that it cannot be deep, and has no line breaks; else it may be so, too. */
  isFlat(start: number, end: number): boolean {
    return this.#isFlat(this.#linesAt + start, this.#linesAt + end, FEW_BRACKETS) === 1;
  }

  /** What stands in a line between its number and the frame. */
  setHead(head: string): void {
    if (head === this.#headText) return;
    this.#headText = head;
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

  /** Of each frame that was taken last, `ROW_NUMBERS` numbers: see `take` in the program. Places are in the program's memory. */
  get rows(): Uint32Array {
    return this.#rows;
  }

  /** Where in that memory `lines` begin. */
  get linesAt(): number {
    return this.#linesAt;
  }
}

/** Bytes from elsewhere than its own room match nothing. */
class VectorSearch implements ByteSearch {
  readonly #room: Buffer;
  readonly #offset: number;
  readonly #memory: Buffer;
  readonly #match: Program['match'];
  readonly #derive: Program['derive'];
  readonly #looks: KnownLooks;

  constructor(program: Program, room: Buffer, looksAt: number) {
    const { memory, match, derive } = program;
    this.#room = room;
    this.#offset = room.byteOffset;
    this.#memory = Buffer.from(memory.buffer, 0, ROOM_AT);
    this.#match = match;
    this.#derive = derive;
    this.#looks = new KnownLooks(program, looksAt);
  }

  place(slot: number, { texts, isAscii, deltaIndex, idIndexes }: Pieces): boolean {
    const sizes = texts.map((text) => Buffer.byteLength(text));
    const sizeBytes = sizes.reduce((sum, size) => sum + size, 0);
    const mostBytes = slot < SLOTS ? SLOT_BYTES - PIECES_AT : MAX_SHAPE_BYTES;
    if (texts.length > MAX_PIECES || sizeBytes > mostBytes) return false;
    const slotAt = (slot + 1) * SLOT_BYTES;
    this.#memory.writeUInt32LE(texts.length, slotAt);
    this.#memory.writeUInt32LE(isAscii ? ASCII_SPAN : UTF8_SPAN, slotAt + 4);
    this.#memory.writeUInt32LE(deltaIndex, slotAt + 8);
    const ids = idIndexes.reduce((bits, index) => bits | (1 << index), 0);
    this.#memory.writeUInt32LE(ids, slotAt + 12);
    let at = slotAt + PIECES_AT;
    for (const [index, text] of texts.entries()) {
      this.#memory.writeUInt32LE(sizes[index] as number, slotAt + LENGTHS_AT + index * 4);
      at += this.#memory.write(text, at);
    }
    return true;
  }

  derive(shape: number, slot: number): boolean {
    return this.#derive(shape, slot) === 1;
  }

  match(newest: number, count: number, bytes: Uint8Array, start: number, end: number): number {
    if (bytes !== this.#room) return -1;
    return this.#match(newest, count, this.#offset + start, this.#offset + end, UTF8_SPAN);
  }

  look(bytes: Uint8Array, start: number, end: number): string | undefined {
    return bytes === this.#room ? this.#looks.of(this.#offset + start, this.#offset + end) : undefined;
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
