import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LINES_AT_ONCE, NextEnd } from '../../../webview/events/nextEnd.ts';

let frames: (() => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => (frames[id - 1] = () => undefined));
});
afterEach(() => vi.unstubAllGlobals());

const frame = () => {
  const [...due] = frames.splice(0);
  for (const run of due) run();
};

/** A table of which each end takes two frames to write. */
function table() {
  const written: number[] = [];
  let draws = 0;
  const end = new NextEnd(
    (lineCount) => {
      written.push(lineCount);
      return written.length % 2 === 0;
    },
    () => draws++,
  );
  return { end, written, draws: () => draws };
}

it('draws a few new lines at once, and more of them when they are written', () => {
  const { end, written, draws } = table();
  expect(end.linesToDraw(100, 100 + LINES_AT_ONCE)).toBe(100 + LINES_AT_ONCE);
  expect(end.linesToDraw(100, 150)).toBeUndefined();
  // What comes meanwhile has its turn after that.
  expect(end.linesToDraw(100, 170)).toBeUndefined();
  frame();
  frame();
  expect([written, draws()]).toEqual([[150, 150], 0]);
  frame();
  expect(draws()).toBe(1);
  expect(end.linesToDraw(100, 170)).toBe(150);
  expect(end.linesToDraw(150, 170)).toBeUndefined();
});

it('ends with fewer lines where the list becomes shorter while it writes', () => {
  const { end, written } = table();
  expect(end.linesToDraw(100, 150)).toBeUndefined();
  frame();
  // A run was folded.
  expect(end.linesToDraw(100, 120)).toBeUndefined();
  frame();
  expect(written).toEqual([150, 120]);
  frame();
  expect(end.linesToDraw(100, 120)).toBe(120);
});

it('ends with fewer lines where the list became shorter after they were written', () => {
  const { end } = table();
  expect(end.linesToDraw(100, 150)).toBeUndefined();
  frame();
  frame();
  expect(end.linesToDraw(100, 90)).toBe(90);
  expect(end.isWriting).toBe(false);
});

it('forgets what it wrote where the list is drawn as it is', () => {
  const { end, draws } = table();
  expect(end.linesToDraw(100, 150)).toBeUndefined();
  end.cancel();
  frame();
  expect([end.isWriting, draws()]).toEqual([false, 0]);
});
