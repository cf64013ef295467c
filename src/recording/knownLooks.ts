/** The looks of frames (`frameLook.ts`), made of their bytes in one pass, and each kept as one string: what looks like a frame before costs no other. */
import { FREE_COUNTS, FREE_TEXTS, MAX_LOOK_CHARACTERS } from '../protocol/frameLook.ts';

/** What it needs of the program: see there. */
export interface LookProgram {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly look: (start: number, end: number, out: number) => number;
  readonly equal: (at: number, other: number, length: number) => number;
}

/** Where things lie in the program's memory: see there. */
const HASH_INDEX = 3;
const NAME_COUNTS_AT = 192;
const NAMES_AT = 256;
const NAME_BYTES = 16;
/** What is written behind a look. */
const SLACK_BYTES = 32;
/** Some hundreds find room. */
const KNOWN_BYTES = 256 * 1024;
export const LOOKS_BYTES = KNOWN_BYTES + MAX_LOOK_CHARACTERS + SLACK_BYTES;

interface Known {
  readonly at: number;
  readonly length: number;
  readonly look: string;
}

export class KnownLooks {
  readonly #make: LookProgram['look'];
  readonly #equal: LookProgram['equal'];
  readonly #memory: Buffer;
  readonly #numbers: Uint32Array;
  /** By hash. */
  readonly #known = new Map<number, Known>();
  /** Where the next one comes to lie, and the last one at the latest ends. */
  #at: number;
  readonly #end: number;

  /** @param at where in the memory `LOOKS_BYTES` are for it */
  constructor(
    { memory, look, equal }: LookProgram,
    private readonly at: number,
  ) {
    this.#make = look;
    this.#equal = equal;
    this.#memory = Buffer.from(memory.buffer, 0, at + LOOKS_BYTES);
    this.#numbers = new Uint32Array(memory.buffer, 0, HASH_INDEX + 1);
    this.#at = at;
    this.#end = at + KNOWN_BYTES;
    this.#memory.writeUInt32LE(FREE_TEXTS.length + FREE_COUNTS.length, NAME_COUNTS_AT);
    this.#memory.writeUInt32LE(FREE_TEXTS.length, NAME_COUNTS_AT + 4);
    for (const [index, name] of [...FREE_TEXTS, ...FREE_COUNTS].entries()) {
      this.#memory.write(name.padEnd(NAME_BYTES, '\0'), NAMES_AT + index * NAME_BYTES, 'latin1');
    }
  }

  /** The look of the valid JSON that lies in the memory from `start` up to `end`; undefined where it is too long. */
  of(start: number, end: number): string | undefined {
    if (end - start > MAX_LOOK_CHARACTERS) return undefined;
    const made = this.#end;
    const length = this.#make(start, end, made);
    const hash = this.#numbers[HASH_INDEX] as number;
    const known = this.#known.get(hash);
    if (known?.length === length && this.#equal(known.at, made, length) === 1) return known.look;
    return this.#add(hash, made, length);
  }

  #add(hash: number, made: number, length: number): string {
    if (this.#at + length > this.#end) {
      this.#known.clear();
      this.#at = this.at;
    }
    const look = this.#memory.toString('utf8', made, made + length);
    this.#memory.copyWithin(this.#at, made, made + length);
    this.#known.set(hash, { at: this.#at, length, look });
    this.#at += length;
    return look;
  }
}
