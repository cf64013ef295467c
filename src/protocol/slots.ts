/** What is in a group of slots of a search: the newest ones, a new one instead of the oldest. */
import { SLOTS } from './byteSearch.ts';

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

  /** @param key by which it is found again */
  add(placed: Placed, key: string): void {
    this.#newest = (this.#newest + 1) % SLOTS;
    this.#placed[this.#newest] = placed;
    this.#keys[this.#newest] = key;
  }

  in(slot: number): Placed {
    return this.#placed[slot - this.first] as Placed;
  }

  find(key: string): Placed | undefined {
    const index = this.#keys.indexOf(key);
    return index < 0 ? undefined : this.#placed[index];
  }
}
