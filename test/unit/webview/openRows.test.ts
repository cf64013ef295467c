import { describe, expect, it } from 'vitest';
import { JsonIndex } from '../../../webview/details/jsonIndex.ts';
import { OpenRows } from '../../../webview/details/openRows.ts';

function rowsOf(value: unknown, columns = 80): OpenRows {
  const index = JsonIndex.of(typeof value === 'string' ? value : JSON.stringify(value));
  if (!index) throw new Error('too many values');
  const rows = new OpenRows(index);
  rows.setColumns(columns);
  return rows;
}

const shown = (rows: OpenRows) =>
  Array.from({ length: rows.count }, (_, row) => {
    const place = rows.at(row);
    if (!place) return '';
    return place.line === undefined ? rows.index.pathText(place.id) : rows.line(place.id, place.line).text;
  });

describe('the rows of a tree', () => {
  it('are the values that are not folded', () => {
    const rows = rowsOf({ a: { b: 1, c: [2] }, d: 3 });
    expect(shown(rows)).toEqual(['a', 'a.b', 'a.c', 'a.c[0]', 'd']);
    rows.setOpen(1, false);
    expect(shown(rows)).toEqual(['a', 'd']);
    expect(rows.rowOf({ id: 3 })).toBe(0);
    rows.setOpen(1, true);
    expect(rows.rowOf({ id: 5 })).toBe(4);
  });

  it('are first open three levels down, where that is little', () => {
    expect(rowsOf({ a: { b: { c: { d: { e: 1 } } } } }).count).toBe(4);
    expect(rowsOf({ many: Array.from({ length: 13 }, () => 0), few: [0] }).count).toBe(3);
  });

  it('are the lines of a long text, set anew in another width', () => {
    const rows = rowsOf({ text: `${'word '.repeat(20)}end\nlast` }, 50);
    expect(shown(rows)).toEqual([
      'text',
      ...Array<string>(2).fill('word '.repeat(8)),
      'word word word word end',
      'last',
    ]);
    rows.setColumns(80);
    expect(rows.count).toBe(4);
    rows.setOpen(1, false);
    expect(rows.count).toBe(1);
  });

  it('unfold what a place is inside of, and its text to the line', () => {
    const rows = rowsOf({ a: { b: { c: { d: { e: 'x'.repeat(3000) } } } } });
    const place = rows.reveal(5, 2_500);
    expect(place.line).toBe(Math.floor(2_500 / rows.line(5, 0).text.length));
    expect(rows.at(rows.rowOf(place))).toEqual(place);
  });

  it('are of a value alone where that is no list and no object', () => {
    expect(rowsOf('"text"').count).toBe(1);
    expect(rowsOf('{}').count).toBe(1);
  });

  it('of ten thousand levels are all opened and folded at once', () => {
    const rows = rowsOf(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`);
    rows.setAllOpen(0, true);
    expect(rows.count).toBe(10_000);
    rows.setAllOpen(1, false);
    expect(rows.count).toBe(1);
    rows.reveal(10_000);
    expect(rows.rowOf({ id: 10_000 })).toBe(9_999);
  });
});
