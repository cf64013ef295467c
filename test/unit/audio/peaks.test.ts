import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BASE_BUCKET_SAMPLES, PeakPyramid } from '../../../src/audio/peaks.ts';

/** Audio that is cheap to make and never repeats within a test. */
function noise(length: number, seed: number): Int16Array {
  let state = seed | 1;
  return Int16Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    return state >> 16;
  });
}

function direct(samples: Int16Array, fromSample: number, toSample: number) {
  const from = Math.floor(fromSample / BASE_BUCKET_SAMPLES) * BASE_BUCKET_SAMPLES;
  const to = Math.min(samples.length, Math.ceil(toSample / BASE_BUCKET_SAMPLES) * BASE_BUCKET_SAMPLES);
  if (from >= to) return undefined;
  const stretch = [...samples.subarray(from, to)];
  return { min: Math.min(...stretch) / 32768, max: Math.max(...stretch) / 32768 };
}

it('says of any stretch what its samples say, however they came', () => {
  const stretches = fc.array(fc.tuple(fc.nat(40_000), fc.nat(20_000)), { minLength: 1, maxLength: 8 });
  const pieces = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 10 });
  fc.assert(
    fc.property(pieces, stretches, fc.integer(), (lengths, wanted, seed) => {
      const samples = noise(
        lengths.reduce((sum, length) => sum + length, 0),
        seed,
      );
      const grown = new PeakPyramid();
      let at = 0;
      for (const length of lengths) grown.append(samples.subarray(at, (at += length)));
      const whole = new PeakPyramid();
      whole.append(samples);
      expect(grown.sampleCount).toBe(samples.length);
      for (const [from, length] of wanted) {
        expect(grown.extremes(from, from + length)).toEqual(direct(samples, from, from + length));
        expect(whole.extremes(from, from + length)).toEqual(grown.extremes(from, from + length));
      }
    }),
    { numRuns: 60 },
  );
});

it('has nothing to say where there is no audio', () => {
  const empty = new PeakPyramid();
  expect(empty.extremes(0, 100)).toBeUndefined();
  empty.append(Int16Array.of(-32768, 16384));
  expect(empty.extremes(0, 100)).toEqual({ min: -1, max: 0.5 });
  expect(empty.extremes(64, 128)).toBeUndefined();
  expect(empty.extremes(0, 0)).toBeUndefined();
});
