/** How a number is spread over a session. Says nothing that so few values do not say. */

export interface Spread {
  readonly n: number;
  readonly p50: number;
  /** Absent for a single value. */
  readonly p90?: number;
  readonly p95?: number;
  readonly max: number;
}

/** Percentiles by linear interpolation between the two nearest values; undefined for no values. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = values.toSorted((left, right) => left - right);
  const max = sorted.at(-1);
  if (max === undefined) return undefined;
  const at = (share: number): number => {
    const position = (sorted.length - 1) * share;
    const below = sorted[Math.floor(position)] ?? max;
    const above = sorted[Math.ceil(position)] ?? max;
    return below + (above - below) * (position - Math.floor(position));
  };
  const n = sorted.length;
  return { n, p50: at(0.5), ...(n > 1 && { p90: at(0.9), p95: at(0.95) }), max };
}
