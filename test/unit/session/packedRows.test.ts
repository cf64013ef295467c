import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadShapeCheck } from '../../../src/protocol/shapeCheck.ts';
import { EventRows, plainRow } from '../../../src/session/eventRows.ts';
import { packedRows, unpackedRows } from '../../../src/session/packedRows.ts';
import { project } from '../../../src/session/projection.ts';
import { anyLog } from './anyFrames.ts';

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
