import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EventRow } from '../../../src/session/state.ts';
import { EventList } from '../../../webview/events/eventList.ts';

/** Streams `a` and `b` are folded, `-` is an event of none, capitals and `_` are hidden by the filter. */
function rowsOf(text: string): EventRow[] {
  return Array.from(
    text,
    (letter, index) =>
      ({
        n: index + 1,
        type: letter,
        sizeBytes: 1,
        ...(/[ab]/i.test(letter) && { stream: letter.toLowerCase() }),
      }) as EventRow,
  );
}

it('finds the line of every row that is shown, and of no other', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'a', 'b', 'b', '-', 'A', 'B', '_'), maxLength: 60 }),
      fc.boolean(),
      fc.array(fc.nat(40), { maxLength: 4 }),
      (text, folding, toggled) => {
        const rows = rowsOf(text);
        const list = new EventList(({ type }) => /[ab-]/.test(type), folding);
        list.extend(rows.slice(0, 20));
        list.extend(rows);
        for (const line of toggled) list.toggle(line);
        const lines = Array.from({ length: list.lineCount }, (_, line) => list.lineAt(line));
        rows.forEach(({ type }, index) => {
          // An open fold has its first row twice: on its own line, and as the first of its children.
          const at = lines.findLastIndex((line) =>
            line?.kind === 'fold' && !line.open ? line.group.indices.includes(index) : line?.rowIndex === index,
          );
          expect(list.lineOf(index), `${type} at ${index} of ${text}`).toBe(at);
        });
      },
    ),
  );
});
