import { describe, expect, it } from 'vitest';
import { MAX_HEIGHT_PX, ScrollScale } from '../../../webview/base/scrollScale.ts';

const ROW = 20;
const VIEW = 613;

function scaleOf(rows: number): ScrollScale {
  const scale = new ScrollScale();
  scale.resize(rows * ROW, VIEW);
  return scale;
}

/** A row is seen whole, and stands within the area at a place that fits where the area is scrolled to. */
function isSeen(scale: ScrollScale, row: number): boolean {
  const top = row * ROW + scale.shift;
  return (
    top >= scale.position - 1e-6 &&
    top + ROW <= scale.position + VIEW + 1e-6 &&
    scale.position >= 0 &&
    scale.position <= Math.max(0, scale.heightPx - VIEW)
  );
}

describe('the scale of a long list', () => {
  it.each([1, 30, 31, 5000, 99_999])('of %i rows is one to one', (rows) => {
    const scale = scaleOf(rows);
    expect(scale.heightPx).toBe(rows * ROW);
    for (const offset of [0, 17, rows * 7, scale.maxOffset]) {
      scale.scrollTo(offset);
      expect(scale.shift).toBe(0);
    }
  });

  it.each([100_001, 1_000_000])(
    'reaches every one of %i rows by its number, one after the other and from afar',
    (rows) => {
      const scale = scaleOf(rows);
      expect(scale.heightPx).toBe(MAX_HEIGHT_PX);
      const lost: number[] = [];
      for (let row = 0; row < rows; row++) {
        scale.reveal(row * ROW, (row + 1) * ROW, 'auto');
        if (!isSeen(scale, row)) lost.push(row);
      }
      for (let row = rows - 1; row >= 0; row -= 997) {
        scale.reveal(row * ROW, (row + 1) * ROW, 'center');
        if (!isSeen(scale, row)) lost.push(row);
      }
      expect(lost).toEqual([]);
    },
  );

  it('shows exactly the end at the end, as rows are added', () => {
    const scale = scaleOf(MAX_HEIGHT_PX / ROW - 5);
    for (let rows = MAX_HEIGHT_PX / ROW - 5; rows < MAX_HEIGHT_PX / ROW + 20_000; rows += 7) {
      scale.resize(rows * ROW, VIEW);
      scale.scrollTo(Infinity);
      expect(scale.offset + VIEW).toBe(rows * ROW);
      expect(scale.position + VIEW).toBe(scale.heightPx);
    }
  });

  it('leaves what is seen where it is while rows are added at the end', () => {
    const scale = scaleOf(400_000);
    scale.scrollTo(3_000_007);
    scale.resize(1_000_000 * ROW, VIEW);
    expect(scale.offset).toBe(3_000_007);
    expect(isSeen(scale, 150_001)).toBe(true);
  });

  it('follows a wheel by as much as it turned, from one end to the other', () => {
    const scale = scaleOf(150_000);
    let turns = 0;
    while (scale.offset < scale.maxOffset && turns < 1e5) {
      const [before, wanted] = [scale.offset, Math.min(scale.position + 100, scale.heightPx - VIEW)];
      const way = wanted - scale.position;
      scale.scrolled(wanted);
      expect(scale.offset - before).toBeCloseTo(Math.min(way, scale.maxOffset - before), 6);
      turns++;
      // Somebody turns the wheel, and rests now and then.
      if (turns % 50 === 0) scale.settle();
    }
    expect(scale.offset).toBe(scale.maxOffset);
    while (scale.offset > 0 && turns < 2e5) {
      scale.scrolled(Math.max(0, scale.position - 100));
      turns++;
    }
    expect(scale.offset).toBe(0);
    expect(scale.position).toBe(0);
  });

  it('goes where the scrollbar is dragged, from end to end and never backwards', () => {
    const scale = scaleOf(1_000_000);
    const max = scale.heightPx - VIEW;
    let last = -1;
    for (let position = 0; position <= max; position += 3333) {
      scale.scrolled(position);
      expect(scale.offset).toBeGreaterThan(last);
      last = scale.offset;
    }
    scale.scrolled(max / 2);
    expect(scale.offset / scale.maxOffset).toBeCloseTo(0.5, 2);
    scale.scrolled(max);
    expect(scale.offset).toBe(scale.maxOffset);
  });

  it('does not jump when the scrollbar is put right', () => {
    const scale = scaleOf(1_000_000);
    scale.scrollTo(9_000_000);
    for (let turn = 0; turn < 40; turn++) scale.scrolled(scale.position + 100);
    const { offset } = scale;
    expect(offset).toBeCloseTo(9_004_000, 3);
    scale.settle();
    expect(scale.offset).toBe(offset);
  });
});
