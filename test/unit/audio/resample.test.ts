import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simdKernel } from '../../../src/audio/files/resampleKernel.ts';
import { resample, Resampler, type MakeResampleKernel } from '../../../src/audio/resample.ts';

/** Rates that files have, and those that sessions want. */
const conversions: readonly [from: number, to: number][] = [
  [8000, 24000],
  [11025, 24000],
  [16000, 24000],
  [22050, 24000],
  [44100, 24000],
  [48000, 24000],
  [96000, 24000],
  [44056, 24000],
  [24000, 8000],
  [44100, 8000],
];

describe.each(conversions)('%d Hz → %d Hz', (from, to) => {
  test('keeps the duration within one sample', () => {
    expect(resample(new Float32Array(from), from, to)).toHaveLength(to);
    expect(resample(new Float32Array(1), from, to).length).toBeLessThanOrEqual(Math.ceil(to / from));
  });

  test('a 1 kHz tone stays the same tone at the same time: error below −80 dB', () => {
    const output = resample(sine(1000, from, 0.5), from, to);
    expect(errorDb(output, sine(1000, to, 0.5), to)).toBeLessThan(-80);
  });

  test('passes tones up to nine tenths of what both rates can carry', () => {
    const hz = 0.45 * Math.min(from, to);
    const output = resample(sine(hz, from, 0.5), from, to);
    expect(errorDb(output, sine(hz, to, 0.5), to)).toBeLessThan(-60);
  });

  test('a tone that the new rate cannot carry is gone: aliases below −80 dB', () => {
    if (to >= from) return;
    for (const factor of [0.51, 0.6, 0.75, 0.9]) {
      const hz = factor * to;
      if (hz > from / 2) continue;
      expect(levelDb(resample(sine(hz, from, 1), from, to))).toBeLessThan(-80);
    }
  });
});

test('a constant stays that constant, whatever the rates', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4000, max: 96000 }), fc.integer({ min: 8000, max: 48000 }), (from, to) => {
      const output = resample(new Float32Array(4000).fill(0.5), from, to);
      const middle = output[output.length >> 1] ?? 0;
      expect(Math.abs(middle - 0.5)).toBeLessThan(1e-5);
    }),
    { numRuns: 25 },
  );
});

test('equal rates give the input itself', () => {
  const input = Float32Array.of(0.1, 0.2);
  expect(resample(input, 24000, 24000)).toBe(input);
});

/** The same input in blocks of these lengths, over and over. */
function inBlocks(
  input: Float32Array,
  from: number,
  to: number,
  lengths: readonly number[],
  kernel?: MakeResampleKernel,
) {
  const resampler = new Resampler(from, to, kernel);
  const parts: Float32Array[] = [];
  for (let start = 0, index = 0; start < input.length; index++) {
    const length = lengths[index % lengths.length] ?? 1;
    parts.push(resampler.push(input.subarray(start, start + length)));
    start += length;
  }
  parts.push(resampler.end());
  return Float32Array.from(parts.flatMap((part) => [...part]));
}

const blocks = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 });

test('in blocks of any lengths gives the same samples as at once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...conversions), fc.nat(6000), blocks, ([from, to], length, lengths) => {
      const input = Float32Array.from({ length }, (_, index) => Math.sin(index * index));
      expect(inBlocks(input, from, to, lengths)).toEqual(Float32Array.from(resample(input, from, to)));
    }),
    { numRuns: 40 },
  );
});

test('with vector instructions gives the same samples, as far as 16 bits can tell', () => {
  fc.assert(
    fc.property(fc.constantFrom(...conversions), fc.nat(6000), blocks, ([from, to], length, lengths) => {
      const input = Float32Array.from({ length }, (_, index) => Math.sin(index * index));
      const [plain, fast] = [resample(input, from, to), inBlocks(input, from, to, lengths, simdKernel)];
      expect(fast).toHaveLength(plain.length);
      const furthest = plain.reduce((most, value, index) => Math.max(most, Math.abs(value - (fast[index] ?? 9))), 0);
      expect(furthest).toBeLessThan(2e-6);
    }),
    { numRuns: 60 },
  );
});

function sine(hz: number, rate: number, seconds: number): Float32Array {
  return Float32Array.from({ length: rate * seconds }, (_, index) => 0.8 * Math.sin((2 * Math.PI * hz * index) / rate));
}

/** Difference against the ideal, edges of 20 ms left out, in dB of the ideal's power. */
function errorDb(actual: Float32Array, ideal: Float32Array, rate: number): number {
  const edge = rate / 50;
  const difference = ideal.map((value, index) => value - (actual[index] ?? 0)).subarray(edge, -edge);
  return levelDb(difference) - levelDb(ideal);
}

function levelDb(samples: Float32Array): number {
  const inner = samples.subarray(Math.floor(samples.length / 10), Math.ceil((samples.length * 9) / 10));
  return 10 * Math.log10(inner.reduce((sum, value) => sum + value * value, 0) / inner.length + 1e-30);
}
