/** Tables as columns of numbers: some bytes a row, however many there are. */

type Column = Float64Array | Uint32Array | Uint16Array | Uint8Array;

/** The same columns with twice the room. @param empty makes columns for so many rows */
export function doubled<Columns extends { readonly [Name in keyof Columns]: Column }>(
  columns: Columns,
  empty: (capacity: number) => Columns,
): Columns {
  const names = Object.keys(columns) as (keyof Columns)[];
  const larger = empty(2 * columns[names[0] as keyof Columns].length);
  for (const name of names) larger[name].set(columns[name]);
  return larger;
}
