import fc from 'fast-check';
import { expect, it } from 'vitest';
import { durationMsOf, sampleRateOf, sizeBytesOf, type AudioFormat } from '../../../src/base/audioFormat.ts';

const formats: AudioFormat[] = [
  ...[8_000, 16_000, 22_050, 24_000, 44_100, 48_000].map((rate) => ({ type: 'audio/pcm', rate }) as const),
  { type: 'audio/pcmu' },
  { type: 'audio/pcma' },
];

it('a length in bytes is the same again after it was a time, also where one of a day was taken off it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...formats),
      fc.integer({ min: 0, max: 2 ** 32 }),
      fc.integer({ min: 0, max: 2 ** 32 }),
      (format, samples, earlierSamples) => {
        const bytes = samples * sizeBytesOf(format, 1_000.5 / sampleRateOf(format));
        const earlier = durationMsOf(format, earlierSamples);
        expect(sizeBytesOf(format, durationMsOf(format, bytes))).toBe(bytes);
        expect(sizeBytesOf(format, earlier + durationMsOf(format, bytes) - earlier)).toBe(bytes);
      },
    ),
    { numRuns: 2_000 },
  );
});

it('a time that ends within a sample is cut before it', () => {
  expect(sizeBytesOf({ type: 'audio/pcm', rate: 24_000 }, 1.99 / 24)).toBe(2);
  expect(sizeBytesOf({ type: 'audio/pcmu' }, 0.99 / 8)).toBe(0);
});
