/** The word that was probably meant: within two typing mistakes, or the end of a path that is written alone. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const allowed = word.length < 4 ? 1 : 2;
  const ranked = candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= allowed)
    .map((candidate) => ({ candidate, mistakes: mistakes(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter((one) => one.mistakes <= allowed)
    .toSorted((left, right) => left.mistakes - right.mistakes);
  return ranked[0]?.candidate ?? candidates.find((one) => one.endsWith(`_${word}`) && word.length > 3);
}

/** Letters to put in, take out or replace. */
function mistakes(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 1; at <= left.length; at++) {
    const next = [at];
    for (let other = 1; other <= right.length; other++) {
      const replaced = (row[other - 1] ?? 0) + Number(left[at - 1] !== right[other - 1]);
      next.push(Math.min(replaced, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
