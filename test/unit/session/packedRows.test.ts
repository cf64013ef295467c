import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadShapeCheck } from '../../../src/protocol/shapeCheck.ts';
import { EventRows, plainRow } from '../../../src/session/eventRows.ts';
import { addPackedRows, packedRows } from '../../../src/session/packedRows.ts';
import { project } from '../../../src/session/projection.ts';
import { anyLog } from './anyFrames.ts';
import { unpackedRows } from './unpackedRows.ts';

const checkShape = await loadShapeCheck();

it('rows that crossed are the rows, from whichever to whichever', () => {
  fc.assert(
    fc.property(anyLog, fc.nat(40), fc.nat(40), (log, one, other) => {
      const { rows } = project(log, { checkShape });
      const [from, end] = [Math.min(one, other, rows.length), Math.min(Math.max(one, other), rows.length)];
      const sent = JSON.parse(JSON.stringify(packedRows(EventRows.of(rows), from, end))) as Parameters<
        typeof unpackedRows
      >[0];
      expect(unpackedRows(sent)).toEqual(rows.slice(from, end).map(plainRow));
    }),
    { numRuns: 50 },
  );
});

it('rows that crossed twice are there once, and what changed of one is taken over', () => {
  fc.assert(
    fc.property(anyLog, fc.nat(40), (log, cut) => {
      const { rows } = project(log, { checkShape });
      const half = Math.min(cut, rows.length);
      const here = new EventRows();
      const columns = EventRows.of(rows);
      addPackedRows(here, packedRows(columns, 0, half));
      addPackedRows(here, packedRows(columns, 0, rows.length));
      for (const row of rows) here.update({ ...plainRow(row), what: 'changed', itemId: undefined, audioMs: 20 });
      for (const row of rows) here.update(plainRow(row));
      expect(here.list.map(plainRow)).toEqual(rows.map(plainRow));
    }),
    { numRuns: 50 },
  );
});
