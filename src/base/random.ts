/**
 * Deterministic pseudo-random numbers in [0, 1) (mulberry32): the same seed gives the same simulator session.
 * Not for secrets.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `length` base62 characters drawn from `random`. */
export function randomBase62(random: () => number, length: number): string {
  let text = '';
  for (let index = 0; index < length; index++) text += BASE62[Math.floor(random() * 62)] ?? '0';
  return text;
}
