import { EventRows, plainRow } from '../../../src/session/eventRows.ts';
import { addPackedRows, type PackedRows } from '../../../src/session/packedRows.ts';
import type { EventRow } from '../../../src/session/state.ts';

/** Rows that crossed, as plain objects: as they are among those before them. */
export function unpackedRows(packed: PackedRows): EventRow[] {
  const rows = new EventRows();
  const none = { flags: 0, type: 0, item: 0, response: 0, stream: 0 };
  while (rows.length < packed.from) rows.pushLike(none, NaN, NaN, 0, '', NaN);
  addPackedRows(rows, packed);
  return rows.list.slice(packed.from).map(plainRow);
}
