/** The session's clock with the silence between what happens taken out of it, so that a long session is seen whole. */

export interface Gap {
  readonly startMs: number;
  readonly endMs: number;
}

const SHORTEST_GAP_MS = 3000;
/** How wide a collapsed gap is. */
export const COLLAPSED_MS = 500;

/** Stretches in which nothing happened, in order. */
export function gapsIn(stretches: readonly Gap[]): Gap[] {
  const gaps: Gap[] = [];
  let endMs: number | undefined;
  for (const stretch of stretches.toSorted((left, right) => left.startMs - right.startMs)) {
    if (endMs !== undefined && stretch.startMs - endMs >= SHORTEST_GAP_MS) {
      gaps.push({ startMs: endMs, endMs: stretch.startMs });
    }
    endMs = Math.max(endMs ?? -Infinity, stretch.endMs);
  }
  return gaps;
}

/** Where a time of the clock stands once the gaps are collapsed, in milliseconds of the picture. */
export function scaled(ms: number, gaps: readonly Gap[]): number {
  let taken = 0;
  for (const { startMs, endMs } of gaps) {
    if (ms <= startMs) break;
    const share = Math.min(1, (ms - startMs) / (endMs - startMs));
    taken += share * (endMs - startMs - COLLAPSED_MS);
  }
  return ms - taken;
}
