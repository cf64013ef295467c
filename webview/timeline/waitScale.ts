/** By what the waits of all turns are drawn, so that one that lasts minutes leaves the others their length. */

/** A wait so many times as long as the one in the middle is drawn with a break. */
const OUTLIER = 4;
/** What is drawn with a break reaches further than the longest that is not. */
const BEYOND = 1.15;

/** Milliseconds that fill the row. @param totals the waits of all turns */
export function waitScaleMs(totals: readonly number[]): number {
  const sorted = totals.filter((ms) => ms > 0).sort((left, right) => left - right);
  const middleMs = sorted[(sorted.length - 1) >> 1] ?? 0;
  const usualMs = sorted.findLast((ms) => ms <= middleMs * OUTLIER);
  if (usualMs === undefined) return 1;
  return usualMs === sorted.at(-1) ? usualMs : usualMs * BEYOND;
}

export interface DrawnPart {
  /** Of the row. */
  readonly share: number;
  readonly isBroken: boolean;
}

/** How wide each part of a wait is drawn: where together they are longer than the row, the longest are cut until they fit. */
export function drawnParts(parts: readonly number[], scaleMs: number): DrawnPart[] {
  let mostMs = Infinity;
  let [leftMs, count] = [scaleMs, parts.length];
  if (parts.reduce((sum, ms) => sum + ms, 0) > scaleMs) {
    for (const ms of [...parts].sort((left, right) => left - right)) {
      if (ms > leftMs / count) {
        mostMs = leftMs / count;
        break;
      }
      leftMs -= ms;
      count--;
    }
  }
  return parts.map((ms) => ({ share: Math.min(ms, mostMs) / scaleMs, isBroken: ms > mostMs }));
}
