import { describe, expect, it } from 'vitest';
import { Heights, piecesOf, type Piece } from '../../../webview/conversation/mounted.ts';

const keys = Array.from({ length: 10_000 }, (_, index) => `item_${index}`);
const indices = (pieces: readonly Piece[]) => pieces.flatMap((piece) => ('index' in piece ? [piece.index] : []));

describe('which entries are on the page', () => {
  it('are those between two places, and room of the height of all others', () => {
    const heights = new Heights();
    heights.note('item_0', 100);
    const pieces = piecesOf(heights.offsets(keys), 500_000, 500_250, []);
    expect(indices(pieces)).toEqual([5000, 5001, 5002]);
    expect(pieces[0]).toEqual({ roomPx: 500_000, beforeIndex: 5000 });
    expect(pieces.at(-1)).toEqual({ roomPx: 499_700, beforeIndex: 10_000 });
  });

  it('are also those that are kept wherever they are, but none that is not there', () => {
    const heights = new Heights();
    heights.note('item_0', 100);
    expect(indices(piecesOf(heights.offsets(keys), 0, 50, [9999, 20, -1, 10_000]))).toEqual([0, 20, 9999]);
    expect(piecesOf(heights.offsets([]), 0, 50, [0])).toEqual([]);
  });

  it('measures what was mounted, and guesses the rest by their mean', () => {
    const heights = new Heights();
    expect(heights.note('item_0', 40)).toBe(true);
    expect(heights.note('item_0', 40)).toBe(false);
    heights.note('item_0', 20);
    heights.note('item_1', 60);
    expect([...heights.offsets(keys.slice(0, 3))]).toEqual([0, 20, 80, 120]);
  });
});
