/** Compares what a decoder gave with what was encoded. */

/** The samples of a 16-bit mono WAV with a plain 44-byte header. */
export function readPcmWav(file: Uint8Array): Int16Array {
  return new Int16Array(Uint8Array.from(file.subarray(44)).buffer);
}

/** Normalised correlation: 1 for the same signal at any level, 0 for another one. */
export function correlationOf(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  let [product, actualPower, expectedPower] = [0, 0, 0];
  for (let index = 0; index < Math.min(actual.length, expected.length); index++) {
    const [one, other] = [actual[index] ?? 0, expected[index] ?? 0];
    product += one * other;
    actualPower += one * one;
    expectedPower += other * other;
  }
  return product / Math.sqrt(actualPower * expectedPower);
}

/** By how many samples `actual` comes later than `expected`, −60 to 60. */
export function lagOf(actual: Int16Array, expected: Int16Array): number {
  const lags = Array.from({ length: 121 }, (_, index) => index - 60);
  const scored = lags.map((lag) => ({
    lag,
    score: lag >= 0 ? correlationOf(actual.subarray(lag), expected) : correlationOf(actual, expected.subarray(-lag)),
  }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).lag;
}
