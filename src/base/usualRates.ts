/** Sample rates in Hz that microphones and telephones have, mono; two channels look like twice the rate. */
const USUAL_RATES = [8000, 16_000, 32_000, 44_100, 48_000];
/** Clocks of sound cards and timers differ by less. */
const TOLERANCE = 0.025;
const HALF_TOLERANCE = 0.06;

/** What a steady stream brought until some moment, and how long that took. */
export interface StreamedSoFar {
  readonly audioMs: number;
  readonly clockMs: number;
}

/**
 * The rate that would make streamed audio last as long as the clock says, where it is a usual one and not the declared
 * one. It has to fit both halves: a file that is sent in a hurry may come twice as fast by chance, but not steadily.
 */
export function usualRateOf(half: StreamedSoFar, all: StreamedSoFar, declared: number): number | undefined {
  const seen = (all.audioMs / all.clockMs) * declared;
  const early = (half.audioMs / half.clockMs) * declared;
  const late = ((all.audioMs - half.audioMs) / (all.clockMs - half.clockMs)) * declared;
  return USUAL_RATES.find(
    (rate) =>
      Math.abs(rate / declared - 1) > 0.1 &&
      Math.abs(seen / rate - 1) < TOLERANCE &&
      Math.abs(early / rate - 1) < HALF_TOLERANCE &&
      Math.abs(late / rate - 1) < HALF_TOLERANCE,
  );
}
