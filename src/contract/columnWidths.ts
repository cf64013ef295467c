import type { JsonObject } from '../base/json.ts';

/** Columns of the event table whose width can be chosen. */
export const sizedColumns = ['n', 'time', 'delta', 'type', 'size'] as const;
export type SizedColumn = (typeof sizedColumns)[number];

export const columnLimits = { minPx: 32, maxPx: 800 } as const;

/** Widths that were chosen, in pixels. */
export type ColumnWidths = Readonly<Partial<Record<SizedColumn, number>>>;

/** Those in `members` that can be a column's width. */
export function columnWidthsIn(members: JsonObject): ColumnWidths {
  const { minPx, maxPx } = columnLimits;
  return Object.fromEntries(
    sizedColumns.flatMap((column) => {
      const px = members[column];
      return typeof px === 'number' && px >= minPx && px <= maxPx ? [[column, px] as const] : [];
    }),
  );
}

/** Columns that got another width, and, as null, those that have the usual one again. */
export type ColumnChanges = Readonly<Partial<Record<SizedColumn, number | null>>>;

/** What makes `next` of `before`. */
export function columnChanges(before: ColumnWidths, next: ColumnWidths): ColumnChanges {
  const changed = sizedColumns.filter((column) => before[column] !== next[column]);
  return Object.fromEntries(changed.map((column) => [column, next[column] ?? null]));
}

/** Those in `members` that can be a column's change. */
export function columnChangesIn(members: JsonObject): ColumnChanges {
  const reset = sizedColumns.filter((column) => members[column] === null);
  return { ...columnWidthsIn(members), ...Object.fromEntries(reset.map((column) => [column, null])) };
}
