import type { Clock } from '../base/clock.ts';

/** This machine's clocks; `monoMs` counts from now. */
export function systemClock(): Clock {
  const startedAtMs = performance.now();
  return { monoMs: () => performance.now() - startedAtMs, wallMs: () => Date.now() };
}
