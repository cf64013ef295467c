import { expect, it } from 'vitest';
import { ColumnWidthStore } from '../../../src/host/columnWidths.ts';
import { memoryMemento } from '../../memoryMemento.ts';

it('keeps widths, and reads nothing that is none', async () => {
  const memento = memoryMemento();
  const widths = new ColumnWidthStore(memento);
  expect(widths.all).toEqual({});
  await widths.put({ time: 116 });
  expect(new ColumnWidthStore(memento).all).toEqual({ time: 116 });
  await memento.update('realtime.columnWidths', { time: '116', size: 80, type: -1, n: 1e9, other: 50 });
  expect(widths.all).toEqual({ size: 80 });
});
