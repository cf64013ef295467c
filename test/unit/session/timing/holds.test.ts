import { expect, it } from 'vitest';
import type { Hold } from '../../../../src/session/holds.ts';
import { TimingMarks } from '../../../../src/session/timing/timingMarks.ts';
import { HandMadeLog } from '../log.ts';

const delta = { type: 'response.output_audio.delta', response_id: 'resp_1', item_id: 'item_1', content_index: 0 };

it('what was held counts from when it went on, and what the app got instead marks nothing', () => {
  const { rows } = new HandMadeLog()
    .client({ type: 'response.create' })
    .client({ type: 'input_audio_buffer.commit' })
    .server({ ...delta, delta: 'AAAA' })
    .state();
  const held = { breakpoint: '', heldN: 9, heldMonoMs: 15 };
  const holds: Hold[] = [
    { n: 1, dir: 'client', ...held, release: { n: 11, monoMs: 500, how: 'unchanged' } },
    { n: 90, dir: 'server', ...held, release: { n: 2, monoMs: 25, how: 'edited', replacementN: 3 } },
  ];
  const marks = new TimingMarks().read(rows, holds);
  expect([0, 1, 2].map((index) => marks.timeOf(rows[index]))).toEqual([500, 500, 30]);
  expect(marks.firsts.size).toBe(0);
  expect(new TimingMarks().read(rows).firsts.size).toBe(1);
  const open = new TimingMarks().read(rows, [{ n: 2, dir: 'client', ...held }]);
  expect([0, 1].map((index) => open.timeOf(rows[index]))).toEqual([10, undefined]);
});
