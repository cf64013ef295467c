/** Which turn of one session is which of the other. */

/** Turns further from each other than this are not the same, however alike: keeps long sessions fast. */
const BAND = 200;
const GAP = -0.35;

/**
 * Pairs of indexes in order; a turn that only one side has stands alone. The best alignment of the whole (Needleman and
 * Wunsch, within a band), so that a turn that was added shifts those after it and does not spoil them.
 * @param alike 1 for the same, 0 for nothing in common
 */
export function alignTurns(
  leftCount: number,
  rightCount: number,
  alike: (left: number, right: number) => number,
): (readonly [left: number | undefined, right: number | undefined])[] {
  const width = rightCount + 1;
  const scores = new Float64Array((leftCount + 1) * width).fill(-Infinity);
  const at = (left: number, right: number): number => scores[left * width + right] ?? -Infinity;
  const band = BAND + Math.abs(leftCount - rightCount);
  const matched = (left: number, right: number): number => at(left - 1, right - 1) + alike(left - 1, right - 1) - 0.3;
  for (let left = 0; left <= leftCount; left++) {
    const end = Math.min(rightCount, left + band);
    for (let right = Math.max(0, left - band); right <= end; right++) {
      if (left === 0 && right === 0) scores[0] = 0;
      else {
        scores[left * width + right] = Math.max(
          left > 0 && right > 0 ? matched(left, right) : -Infinity,
          left > 0 ? at(left - 1, right) + GAP : -Infinity,
          right > 0 ? at(left, right - 1) + GAP : -Infinity,
        );
      }
    }
  }
  const pairs: (readonly [number | undefined, number | undefined])[] = [];
  let left = leftCount;
  let right = rightCount;
  while (left > 0 || right > 0) {
    if (left > 0 && right > 0 && at(left, right) === matched(left, right)) pairs.push([--left, --right]);
    else if (left > 0 && at(left, right) === at(left - 1, right) + GAP) pairs.push([--left, undefined]);
    else pairs.push([undefined, --right]);
  }
  return pairs.reverse();
}

/** How much two texts have in common: the share of words that both have (Dice). Two texts without words are the same. */
export function similarity(left: string, right: string): number {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const total = a.length + b.length;
  if (total === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common++;
  }
  return (2 * common) / total;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
