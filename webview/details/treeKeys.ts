/** What the keys of a tree do: WAI-ARIA's, with VS Code's for copying. */
import type { TreePlace } from './openRows.ts';
import { copyJson, copyPath, copyValue, follow, type TreeContext } from './treeActions.ts';

/** Letters typed within this time of each other are of one word. */
const TYPE_AHEAD_MS = 1000;
/** So many rows are looked at for a name that begins with what was typed. */
const MOST_LOOKED_AT = 50_000;

let typed = { word: '', at: 0 };

export function treeKeys(tree: {
  readonly context: TreeContext;
  readonly active: TreePlace;
  readonly activeRow: number;
  readonly pageRows: () => number;
  readonly goTo: (row: number) => void;
  readonly toggle: (place: TreePlace, open: boolean) => void;
}): (event: KeyboardEvent) => void {
  const { context, active, activeRow, goTo, toggle } = tree;
  const { rows } = context;
  const { id, line } = active;
  const isBranch = line === undefined && rows.isBranch(id);
  const isOpen = isBranch && rows.isOpen(id);
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => goTo(activeRow + 1),
    ArrowUp: () => goTo(activeRow - 1),
    PageDown: () => goTo(activeRow + tree.pageRows()),
    PageUp: () => goTo(activeRow - tree.pageRows()),
    Home: () => goTo(0),
    End: () => goTo(rows.count - 1),
    ArrowRight: () => {
      if (isOpen) goTo(activeRow + 1);
      else if (isBranch) toggle(active, true);
    },
    ArrowLeft: () => {
      if (isOpen) toggle(active, false);
      else if (line !== undefined) goTo(rows.rowOf({ id }));
      else if (rows.index.depth(id) > 1) goTo(rows.rowOf({ id: rows.index.parent(id) }));
    },
    '*': () => {
      rows.openSiblings(id);
      goTo(rows.rowOf(active));
    },
    Enter: () => {
      if (!follow(context, active) && isBranch) toggle(active, !isOpen);
    },
    ' ': () => isBranch && toggle(active, !isOpen),
  };
  return (event) => {
    const isControl = event.ctrlKey || event.metaKey;
    const isC = event.code === 'KeyC';
    const move = isControl || event.altKey ? undefined : moves[event.key];
    if (move) move();
    else if (isC && isControl && event.altKey) copyJson(context, active);
    else if (isC && isControl && !event.shiftKey && !window.getSelection()?.toString()) copyValue(context, active);
    else if (isC && event.altKey && event.shiftKey) copyPath(context, active);
    else if (event.key.length === 1 && !isControl && !event.altKey) {
      const found = typeAhead(context, activeRow, event);
      if (found !== undefined) goTo(found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** The next row whose name begins with what was typed. */
function typeAhead({ rows }: TreeContext, activeRow: number, event: KeyboardEvent): number | undefined {
  const isMore = event.timeStamp - typed.at < TYPE_AHEAD_MS;
  typed = { word: (isMore ? typed.word : '') + event.key.toLowerCase(), at: event.timeStamp };
  const from = isMore ? 0 : 1;
  for (let step = from; step < Math.min(rows.count, MOST_LOOKED_AT) + from; step++) {
    const row = (activeRow + step) % rows.count;
    const place = rows.at(row);
    if (
      place?.line === undefined &&
      String(rows.index.key(place?.id ?? 0) ?? '')
        .toLowerCase()
        .startsWith(typed.word)
    )
      return row;
  }
  return undefined;
}
