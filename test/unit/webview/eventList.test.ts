import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EventRows } from '../../../src/session/eventRows.ts';
import { EventList } from '../../../webview/events/eventList.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'a', 'b', 'b', '-', 'A', 'B', '_'), maxLength: 60 });

/** Streams `a` and `b` are folded, `-` is an event of none, capitals and `_` are hidden by the filter. */
function rowsOf(text: string): EventRows {
  const rows = new EventRows();
  for (const letter of text) {
    rows.push({
      n: rows.length + 1,
      dir: 'server',
      monoMs: null,
      wallMs: null,
      type: letter,
      what: '',
      sizeBytes: 1,
      outcome: 'known',
      ...(/[ab]/i.test(letter) && { stream: letter.toLowerCase() }),
    });
  }
  return rows;
}

function fill(list: EventList, rows: EventRows, end = rows.length): EventList {
  while (list.length < end) list.add(rows, /[ab-]/.test(rows.nameOf('type', list.length) ?? ''));
  return list;
}

/** All that can be seen of a list. */
function shown(list: EventList) {
  return {
    matchCount: list.matchCount,
    lines: Array.from({ length: list.lineCount }, (_, line) => {
      const at = list.lineAt(line);
      return at && { ...at, rows: [...list.rowsOf(at.group)], bytes: list.sizeBytesOf(at.group) };
    }),
  };
}

it('finds the line of every row that is shown, and of no other', () => {
  fc.assert(
    fc.property(letters, fc.boolean(), fc.array(fc.nat(40), { maxLength: 4 }), (text, folding, toggled) => {
      const rows = rowsOf(text);
      const list = fill(fill(new EventList(folding), rows, Math.min(20, rows.length)), rows);
      for (const line of toggled) list.toggle(line);
      const lines = Array.from({ length: list.lineCount }, (_, line) => list.lineAt(line));
      Array.from(text).forEach((letter, index) => {
        // An open fold has its first row twice: on its own line, and as the first of its children.
        const at = lines.findLastIndex((line) =>
          line?.kind === 'fold' && !line.open ? [...list.rowsOf(line.group)].includes(index) : line?.rowIndex === index,
        );
        expect(list.lineOf(index), `${letter} at ${index} of ${text}`).toBe(at);
      });
    }),
  );
});

it('is the same list when its end was taken in again, with what was unfolded', () => {
  fc.assert(
    fc.property(
      letters,
      fc.boolean(),
      fc.array(fc.nat(40), { maxLength: 3 }),
      fc.nat(60),
      (text, folding, toggled, at) => {
        const rows = rowsOf(text);
        const list = fill(new EventList(folding), rows);
        for (const line of toggled) list.toggle(line);
        const before = shown(list);
        list.cut(rows, at);
        expect(list.length).toBeLessThanOrEqual(Math.max(at, 0));
        expect(shown(fill(list, rows))).toEqual(before);
      },
    ),
  );
});

it('counts each row once: in the fold of its stream, or hidden', () => {
  const list = fill(new EventList(true), rowsOf('abAab-ab_a'));
  expect(shown(list).lines.map((line) => [line?.kind, line?.rows])).toEqual([
    ['fold', [0, 3]],
    ['fold', [1, 4]],
    ['row', [5]],
    ['row', [6]],
    ['row', [7]],
    ['row', [9]],
  ]);
  expect(list.matchCount).toBe(8);
});

it('says from which line on anything changed', () => {
  fc.assert(
    fc.property(letters, fc.nat(60), fc.array(fc.nat(40), { maxLength: 4 }), (text, end, toggled) => {
      const rows = rowsOf(text);
      const list = fill(new EventList(true), rows, Math.min(end, rows.length));
      for (const line of toggled) list.toggle(line);
      list.takeChangedLine();
      const before = shown(list).lines;
      expect(list.takeChangedLine()).toBe(Infinity);
      fill(list, rows);
      const changed = list.takeChangedLine();
      expect(shown(list).lines.slice(0, changed)).toEqual(before.slice(0, changed));
      if (shown(list).lines.length > before.length) expect(changed).toBeLessThan(Infinity);
    }),
  );
});
