/**
 * Which of many entries are on the page: those in view and near it, and the few that must stay (the one that has the
 * focus, the one that is edited). What is not there is stood for by room of its height: measured if it was ever
 * mounted, else the mean of those first mounted. Chromium's scroll anchoring keeps the view still as guesses become true.
 */

/** A piece of the list, from top to bottom: an entry, or the room of entries that are not mounted. */
export type Piece = { readonly index: number } | { readonly roomPx: number; readonly beforeIndex: number };

/** Height of an entry of which nothing is known, in CSS pixels. */
const FIRST_GUESS_PX = 56;
/** The mean of so many entries is the guess for all others. */
const SETTLED_BY = 10;

/** Heights of entries by key. Keys that went are kept: an entry that comes back has its height again. */
export class Heights {
  private readonly measured = new Map<string, number>();
  private sumPx = 0;
  /** Settled once: a guess that moved with each measure would move the whole list. */
  private guessPx: number | undefined;

  /** Notes a height in CSS pixels. True when it is new or another one. */
  note(key: string, heightPx: number): boolean {
    const before = this.measured.get(key);
    if (before === heightPx) return false;
    this.measured.set(key, heightPx);
    this.sumPx += heightPx - (before ?? 0);
    return true;
  }

  /** Where each entry begins, and at the end where the last one ends. */
  offsets(keys: readonly string[]): Float64Array {
    if (this.measured.size >= SETTLED_BY) this.guessPx ??= this.sumPx / this.measured.size;
    const mean = this.measured.size === 0 ? FIRST_GUESS_PX : this.sumPx / this.measured.size;
    const guessPx = this.guessPx ?? mean;
    const offsets = new Float64Array(keys.length + 1);
    keys.forEach((key, index) => {
      offsets[index + 1] = (offsets[index] ?? 0) + (this.measured.get(key) ?? guessPx);
    });
    return offsets;
  }
}

/** The last entry that begins at or above a place; 0 where there is none. */
function indexAt(offsets: Float64Array, px: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= px) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The pieces of a list whose entries between two places are mounted.
 * @param offsets where entries begin, see {@link Heights.offsets}
 * @param kept indices that are mounted wherever they are; those outside of the list are ignored
 */
export function piecesOf(offsets: Float64Array, fromPx: number, toPx: number, kept: readonly number[]): Piece[] {
  const count = offsets.length - 1;
  if (count <= 0) return [];
  const mounted = new Set(kept.filter((index) => index >= 0 && index < count));
  for (let index = indexAt(offsets, fromPx); index <= indexAt(offsets, toPx); index++) mounted.add(index);
  const pieces: Piece[] = [];
  let next = 0;
  const room = (untilIndex: number) => {
    const roomPx = (offsets[untilIndex] ?? 0) - (offsets[next] ?? 0);
    if (untilIndex > next) pieces.push({ roomPx, beforeIndex: untilIndex });
  };
  for (const index of [...mounted].sort((left, right) => left - right)) {
    room(index);
    pieces.push({ index });
    next = index + 1;
  }
  room(count);
  return pieces;
}
