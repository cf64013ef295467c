import type { EventRow } from './state.ts';

/** Rows that tell of something gone wrong. */
export function isErrorRow(row: EventRow): boolean {
  const { type } = row;
  return (
    type === 'error' ||
    type === 'refused' ||
    type.endsWith('.failed') ||
    row.outcome === 'not-json' ||
    row.exchange?.status === 'refused'
  );
}
