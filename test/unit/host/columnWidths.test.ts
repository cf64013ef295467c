import { expect, it } from 'vitest';
import { columnChanges, columnChangesIn } from '../../../src/contract/columnWidths.ts';
import { ColumnWidthStore } from '../../../src/host/columnWidths.ts';
import { memoryMemento } from '../../memoryMemento.ts';

it('keeps widths, and reads nothing that is none', async () => {
  const memento = memoryMemento();
  const widths = new ColumnWidthStore(memento);
  expect(widths.all).toEqual({});
  await widths.change({ time: 116 });
  expect(new ColumnWidthStore(memento).all).toEqual({ time: 116 });
  await memento.update('realtime.columnWidths', { time: '116', size: 80, type: -1, n: 1e9, other: 50 });
  expect(widths.all).toEqual({ size: 80 });
});

it('changes the columns it is told of, and leaves the others as another panel set them', async () => {
  const widths = new ColumnWidthStore(memoryMemento());
  await widths.change({ time: 116, size: 80 });
  await widths.change({ type: 300, size: null });
  expect(widths.all).toEqual({ time: 116, type: 300 });
  expect(columnChanges({ time: 116, size: 80 }, { time: 116, type: 300 })).toEqual({ size: null, type: 300 });
  expect(columnChangesIn({ size: null, type: 300, n: '5', other: null })).toEqual({ size: null, type: 300 });
});
