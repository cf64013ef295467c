import type { ShownLines } from './rowRing.ts';
import { ROW_PX } from './rowSizes.ts';

/** Rows above and below what is seen, so that a quick scroll shows no gap. */
const OVERSCAN = 12;

/** Rows on the page: as many wherever it stands, for they are taken from one end to the other. */
export function slotCountOf(viewPx: number): number {
  return Math.ceil(viewPx / ROW_PX) + 1 + 2 * OVERSCAN;
}

/** Which of the lines are on the page, and which of these are seen. @param offset of what is seen, in pixels of the list */
export function windowAt(offset: number, viewPx: number, lineCount: number): Omit<ShownLines, 'shift'> {
  const count = Math.min(lineCount, slotCountOf(viewPx));
  const seenFirst = Math.floor(offset / ROW_PX);
  const seenEnd = Math.ceil((offset + viewPx) / ROW_PX);
  return { first: Math.max(0, Math.min(lineCount - count, seenFirst - OVERSCAN)), count, seenFirst, seenEnd };
}
