import { describe, expect, it } from 'vitest';
import { drawnParts, waitScaleMs } from '../../../webview/timeline/waitScale.ts';

describe('the scale of the waits', () => {
  it('is the longest wait, unless that would leave the others no length', () => {
    expect(waitScaleMs([600, 1200, 2600])).toBe(2600);
    expect(waitScaleMs([])).toBe(1);
    expect(waitScaleMs([600, 700, 191_700])).toBeCloseTo(805);
    expect(waitScaleMs([600, 191_700])).toBeCloseTo(690);
  });

  it('cuts the longest part of a wait that has no room, and leaves the others as long as they are', () => {
    expect(drawnParts([100, 200], 800)).toEqual([
      { share: 0.125, isBroken: false },
      { share: 0.25, isBroken: false },
    ]);
    expect(drawnParts([200, 191_700], 800)).toEqual([
      { share: 0.25, isBroken: false },
      { share: 0.75, isBroken: true },
    ]);
    expect(drawnParts([5000, 200, 90_000], 800)).toEqual([
      { share: 0.375, isBroken: true },
      { share: 0.25, isBroken: false },
      { share: 0.375, isBroken: true },
    ]);
  });
});
