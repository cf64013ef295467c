/** What is in a group of slots of a search: the newest ones, a new one instead of the oldest. */
import { SLOTS, type Pieces } from './byteSearch.ts';

export class Slots<Placed> {
  readonly #placed: Placed[] = [];
  readonly #keys: string[] = [];
  #newest = SLOTS - 1;

  /** @param first slot of the group */
  constructor(private readonly first: number) {}

  get newest(): number {
    return this.first + this.#newest;
  }

  get count(): number {
    return this.#placed.length;
  }

  /** Where the next one comes. */
  get next(): number {
    return this.first + ((this.#newest + 1) % SLOTS);
  }

  add(placed: Placed, pieces: Pieces): void {
    this.#newest = (this.#newest + 1) % SLOTS;
    this.#placed[this.#newest] = placed;
    this.#keys[this.#newest] = keyOf(pieces);
  }

  in(slot: number): Placed {
    return this.#placed[slot - this.first] as Placed;
  }

  /** The one that has the same pieces. */
  find(pieces: Pieces): Placed | undefined {
    const index = this.#keys.indexOf(keyOf(pieces));
    return index < 0 ? undefined : this.#placed[index];
  }
}

/** Pieces of frames have no line breaks. */
function keyOf({ texts }: Pieces): string {
  return texts.join('\n');
}
