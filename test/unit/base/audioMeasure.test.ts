import { describe, expect, test } from 'vitest';
import { AudioMeasure, type AudioMeasures } from '../../../src/base/audioMeasure.ts';

const RATE = 24_000;
const sine = (count: number, level: number, offset = 0): Int16Array =>
  Int16Array.from({ length: count }, (_, index) =>
    Math.max(
      -32768,
      Math.min(32767, Math.round(offset + level * 32768 * Math.sin((2 * Math.PI * 1000 * index) / RATE))),
    ),
  );
const flat = (count: number, value = 0): Int16Array => new Int16Array(count).fill(value);

function measured(pieces: readonly Int16Array[], pieceLength = Infinity): AudioMeasures {
  const all = Int16Array.from(pieces.flatMap((piece) => [...piece]));
  const measure = new AudioMeasure(RATE);
  for (let start = 0; start < all.length; start += pieceLength) measure.add(all.subarray(start, start + pieceLength));
  return measure.result();
}

describe('levels', () => {
  test('of a full-scale sine are 0 and −3.01 dBFS, and nothing of it is clipped', () => {
    const { peakDbfs, rmsDbfs, clippedSamples, dcOffset } = measured([sine(24_000, 0.9999)]);
    expect([peakDbfs, rmsDbfs, clippedSamples]).toEqual([0, -3.01, 0]);
    expect(Math.abs(dcOffset)).toBeLessThan(1e-4);
  });

  test('of nothing are null', () => {
    expect(measured([flat(2400)])).toMatchObject({
      peakDbfs: null,
      rmsDbfs: null,
      leadingSilenceMs: 100,
      trailingSilenceMs: 100,
    });
    expect(measured([])).toMatchObject({ durationMs: 0, rms: 0, leadingSilenceMs: 0, clippedShare: 0 });
  });

  test('the mean is the DC offset', () => {
    expect(measured([sine(24_000, 0.2, 655.36)]).dcOffset).toBeCloseTo(0.02, 4);
  });
});

test('clipped are samples at full scale that stand side by side', () => {
  const tops = Int16Array.of(0, 32767, 32767, 32767, 0, 32767, 0, -32768, -32768, 0, 32124, 32124);
  expect(measured([tops])).toMatchObject({ clippedSamples: 7, clippedShare: 7 / 12 });
  expect(measured([tops], 1).clippedSamples).toBe(7);
});

describe('silence before and after', () => {
  const edges = [flat(12_345), sine(7_000, 0.1), flat(6_789)];

  test.each([Infinity, 1, 7, 999])('is exact to less than a millisecond, in pieces of %d', (pieceLength) => {
    const { leadingSilenceMs, trailingSilenceMs } = measured(edges, pieceLength);
    expect(Math.abs(leadingSilenceMs - 12_345 / 24)).toBeLessThan(0.3);
    expect(Math.abs(trailingSilenceMs - 6_789 / 24)).toBeLessThan(0.3);
  });

  test('may have a DC offset, and noise that nobody hears', () => {
    const moved = edges.map((piece) => piece.map((sample, index) => sample + 900 + ((index * 7919) % 20)));
    const { leadingSilenceMs, trailingSilenceMs } = measured(moved);
    expect(Math.abs(leadingSilenceMs - 12_345 / 24)).toBeLessThan(0.3);
    expect(Math.abs(trailingSilenceMs - 6_789 / 24)).toBeLessThan(0.3);
  });

  test('is none where sound begins at once', () => {
    expect(measured([sine(2400, 0.5)])).toMatchObject({ leadingSilenceMs: 0 });
    expect(measured([sine(2400, 0.5)]).trailingSilenceMs).toBeLessThan(0.3);
  });
});
