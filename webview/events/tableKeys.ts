/** The keys of the event table. */
import type { EventRow } from '../../src/session/state.ts';
import { copyText, selectRow } from '../state/panel.ts';
import { view } from '../state/viewState.ts';
import { eventList, toggleFold } from './eventModel.ts';
import { goToMark, notedN, toggleMark } from './marks.ts';
import { goToProblem } from './problemRows.ts';
import { rowText } from './rowMenu.tsx';
import { endWord, isTyping, lineOfTyped } from './typeAhead.ts';

export interface TableKeys {
  readonly selectedLine: number;
  readonly lineCount: number;
  /** Lines that are seen at once. */
  readonly page: number;
  /** What is selected, if it is shown. */
  readonly row: EventRow | undefined;
  readonly moveTo: (line: number) => void;
}

export function onTableKey(event: KeyboardEvent, table: TableKeys): void {
  const { selectedLine: at, lineCount, page, row, moveTo } = table;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const up = () => {
    const above = at < 0 ? lineCount - 1 : at - 1;
    const line = eventList.lineAt(above);
    // The line of an unfolded run stands for its first row, which has a line of its own.
    moveTo(line?.kind === 'fold' && line.open ? above - 1 : above);
  };
  // What was selected in the run is out of sight then: the run's own line is selected in its place.
  const fold = () => {
    toggleFold(at, false);
    if (row) moveTo(eventList.lineOf(row.n - 1));
  };
  const plain: Readonly<Record<string, () => void>> = {
    ArrowDown: () => moveTo(at + 1),
    ArrowUp: up,
    PageDown: () => moveTo(at + page),
    PageUp: () => moveTo(at - page),
    Home: () => moveTo(0),
    End: () => moveTo(lineCount - 1),
    ArrowRight: () => toggleFold(at, true),
    ArrowLeft: fold,
    Enter: () => {
      view.narrowDetailsOpen.value = true;
      const other = row?.exchange?.answerN ?? row?.answers?.clientN;
      if (other !== undefined) selectRow(other, { reveal: true });
    },
    F8: () => goToProblem(event.shiftKey ? -1 : 1, row?.n),
    ...(row && !isTyping(event) && { m: () => toggleMark(row.n), n: () => (notedN.value = row.n) }),
  };
  const withAlt: Readonly<Record<string, () => void>> = {
    ArrowDown: () => goToMark(1, row?.n ?? 0),
    ArrowUp: () => goToMark(-1, row?.n ?? Infinity),
  };
  const run = isPlain ? plain[event.key] : event.altKey ? withAlt[event.key] : undefined;
  if (run) {
    endWord();
    run();
  } else if (isPlain && /^[\w.]$/.test(event.key)) {
    const line = lineOfTyped(event, eventList, at);
    if (line !== undefined) moveTo(line);
  } else if (event.key === 'c' && (event.ctrlKey || event.metaKey) && row) copyText(rowText(row));
  else return;
  event.preventDefault();
}
