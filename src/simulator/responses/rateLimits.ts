import type { JsonObject } from '../../base/json.ts';

const LIMIT = 15_000_000;
const REFILLED_PER_SECOND = LIMIT / 60;

/** A bucket of tokens that refills over a minute, as `rate_limits.updated` reports it. */
export class RateLimits {
  #used = 0;
  #atMs: number | undefined;

  /** @param monoMs when; what was used before has been refilled since */
  spend(tokens: number, monoMs: number): JsonObject {
    const refilled = ((monoMs - (this.#atMs ?? monoMs)) / 1000) * REFILLED_PER_SECOND;
    this.#used = Math.max(0, this.#used - refilled) + tokens;
    this.#atMs = monoMs;
    const used = Math.ceil(this.#used);
    const resetSeconds = Math.round((used / REFILLED_PER_SECOND) * 1000) / 1000;
    return { rate_limits: [{ name: 'tokens', limit: LIMIT, remaining: LIMIT - used, reset_seconds: resetSeconds }] };
  }
}
