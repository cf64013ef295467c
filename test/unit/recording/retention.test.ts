import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondLimits, type KeptRecording } from '../../../src/recording/retention.ts';

const DAY_MS = 86_400_000;
const now = 1000 * DAY_MS;
const made = (daysAgo: number, sizeBytes: number): KeptRecording => ({
  path: `${daysAgo}`,
  sizeBytes,
  modifiedMs: now - daysAgo * DAY_MS,
});
const paths = (recordings: readonly KeptRecording[]): string[] => recordings.map(({ path }) => path);

describe('what is beyond the limits', () => {
  it('is what is older, oldest first', () => {
    expect(paths(beyondLimits([made(1, 5), made(40, 5), made(31, 5)], { maxAgeDays: 30 }, now))).toEqual(['40', '31']);
  });

  it('are the oldest, until the rest fits', () => {
    expect(paths(beyondLimits([made(1, 6), made(2, 5), made(3, 1)], { maxBytes: 10 }, now))).toEqual(['3', '2']);
  });

  it('is nothing without limits, and all where nothing fits', () => {
    expect(beyondLimits([made(999, 1e12)], {}, now)).toEqual([]);
    expect(paths(beyondLimits([made(1, 11)], { maxBytes: 10 }, now))).toEqual(['1']);
  });

  it('leaves a set that is within both limits, of which no newer one is gone', () => {
    const recording = fc.record({ daysAgo: fc.integer({ min: 0, max: 90 }), sizeBytes: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(recording), fc.nat(300), fc.integer({ min: 1, max: 60 }), (all, maxBytes, maxAgeDays) => {
        const recordings = all.map(({ daysAgo, sizeBytes }) => made(daysAgo, sizeBytes));
        const gone = beyondLimits(recordings, { maxBytes, maxAgeDays }, now);
        const left = recordings.filter((one) => !gone.includes(one));
        expect(left.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)).toBeLessThanOrEqual(maxBytes);
        const [oldestLeft, newestGone] = [
          left.map(({ modifiedMs }) => modifiedMs),
          gone.map(({ modifiedMs }) => modifiedMs),
        ];
        if (left.length > 0 && gone.length > 0)
          expect(Math.min(...oldestLeft)).toBeGreaterThanOrEqual(Math.max(...newestGone));
      }),
    );
  });
});
