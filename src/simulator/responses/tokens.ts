/** Pieces of text as a model would emit them, and how many there are: near enough for deltas and usage, and reversible. */

const PIECE = /\s?[\p{L}\p{M}]+(?:['’]\p{L}+)?|\s?\p{N}{1,3}|\s?[^\s\p{L}\p{M}\p{N}]+|\s+/gu;
const LONGEST = 9;
/** Characters that are counted one by one. */
const COUNTED = 50_000;

/** The text cut into tokens; joined they are the text again. */
export function tokensOf(text: string): string[] {
  return Array.from(text.matchAll(PIECE), ([piece]) => piece).flatMap((piece) =>
    piece.length <= LONGEST ? [piece] : (piece.match(/.{1,6}/gsu) ?? [piece]),
  );
}

/** Of a very long text the beginning stands for the whole. */
export function countTokens(text: string): number {
  if (text.length <= COUNTED) return tokensOf(text).length;
  return Math.round((tokensOf(text.slice(0, COUNTED)).length * text.length) / COUNTED);
}
