/** How a number is spread over a session. Says nothing that so few values do not say. */

export interface Spread {
  readonly n: number;
  readonly min: number;
  /** Each is absent where there are fewer values than `valuesNeeded`. */
  readonly p50?: number;
  readonly p90?: number;
  readonly p95?: number;
  readonly max: number;
}

/** With fewer, a percentile says nothing that the smallest and the largest value do not say: of ten, one is above the 90th. */
export const valuesNeeded = { p50: 3, p90: 10, p95: 20 } as const;

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
  return {
    n,
    min: at(0),
    ...(n >= valuesNeeded.p50 && { p50: at(0.5) }),
    ...(n >= valuesNeeded.p90 && { p90: at(0.9) }),
    ...(n >= valuesNeeded.p95 && { p95: at(0.95) }),
    max,
  };
}
