/** What one line of the event table shows, and what of the panel's state that depends on. */
import type { PanelFinding } from '../../src/contract/messages.ts';
import type { RowMark } from '../../src/session/rowMarks.ts';
import type { EventRow } from '../../src/session/state.ts';
import { findingsAtRow } from '../state/findings.ts';
import { holdStateOf, openHolds, type HoldState } from '../state/holds.ts';
import { store } from '../state/panel.ts';
import { view, type TimeMode } from '../state/viewState.ts';
import type { Line } from './eventList.ts';
import { eventList } from './eventModel.ts';

export interface RowLook {
  /** The same object for as long as nothing in it changes. */
  readonly row: EventRow;
  /** What the row's line is, see `Line`. */
  readonly kind: Line['kind'];
  readonly open: boolean;
  readonly count: number;
  readonly group: number;
  readonly selected: boolean;
  readonly linked: boolean;
  /** It had not come yet at the time that is shown. */
  readonly later: boolean;
  /** The time of the row above. */
  readonly previousMonoMs: number | undefined;
  readonly timeMode: TimeMode;
  /** What was noticed at this row, or in the run it stands for. */
  readonly findings: readonly PanelFinding[];
  readonly marks: readonly RowMark[];
  /** What the proxy did with it, or with one of the run it stands for, where that was more than to let it through. */
  readonly hold: HoldState | undefined;
  /** Of a run the last row, which a filter may change alone. */
  readonly lastIndex: number | undefined;
}

const noFindings: readonly PanelFinding[] = [];
const noMarks: readonly RowMark[] = [];

/** Looks at lines one after the other; good until anything changes. */
export class RowLooks {
  readonly #selectedN = view.selectedN.peek();
  readonly #linkedItem = view.selectedItemId.peek();
  readonly #timeMode = view.timeMode.peek();
  readonly #pastN = store.past.peek()?.n;
  readonly #findings = findingsAtRow.peek();
  readonly #marks = store.marks.peek();
  #findingsOfRuns: Map<number, PanelFinding[]> | undefined;
  #marksOfRuns: Map<number, RowMark[]> | undefined;
  #selectedLine: number | undefined;

  /** @returns undefined where there is no such line */
  at(index: number): RowLook | undefined {
    const line = eventList.lineAt(index);
    const row = line && store.row(line.rowIndex + 1);
    if (!row) return undefined;
    const above = index > 0 ? eventList.lineAt(index - 1) : undefined;
    const isRun = line.kind === 'fold' && !line.open;
    return {
      row,
      kind: line.kind,
      open: line.open,
      count: line.count,
      group: line.group,
      selected: index === this.selectedLine,
      linked: this.#linkedItem !== undefined && row.itemId === this.#linkedItem,
      later: this.#pastN !== undefined && row.n > this.#pastN,
      previousMonoMs: above && store.columns.numberOf('monoMs', above.rowIndex),
      timeMode: this.#timeMode,
      findings: isRun ? this.#findingsOfRun(line.group) : (this.#findings.get(row.n) ?? noFindings),
      marks: isRun ? this.#marksOfRun(line.group) : line.kind === 'fold' ? noMarks : this.#markOf(row.n),
      hold: isRun ? this.#holdOfRun(line.group, row) : line.kind === 'fold' ? undefined : holdStateOf(row),
      lastIndex: line.kind === 'fold' ? eventList.lastOf(line.group) : undefined,
    };
  }

  /** The line on which the selected row is seen; -1 when there is none. */
  get selectedLine(): number {
    this.#selectedLine ??= this.#selectedN === undefined ? -1 : eventList.lineOf(this.#selectedN - 1);
    return this.#selectedLine;
  }

  /** A folded run shows what was noticed anywhere in it. */
  #findingsOfRun(group: number): readonly PanelFinding[] {
    if (this.#findings.size === 0) return noFindings;
    this.#findingsOfRuns ??= byGroup(this.#findings, (all) => all);
    return this.#findingsOfRuns.get(group) ?? noFindings;
  }

  /** A folded run shows the marks of all its rows. */
  #marksOfRun(group: number): readonly RowMark[] {
    if (this.#marks.size === 0) return noMarks;
    this.#marksOfRuns ??= byGroup(this.#marks, (mark) => [mark]);
    return this.#marksOfRuns.get(group) ?? noMarks;
  }

  /** A frame that is held is seen in a folded run, too. */
  #holdOfRun(group: number, first: EventRow): HoldState | undefined {
    const hold = openHolds.peek().find(({ n }) => eventList.groupOf(n - 1) === group);
    return hold ? { kind: 'held', hold } : holdStateOf(first);
  }

  #markOf(n: number): readonly RowMark[] {
    const mark = this.#marks.get(n);
    return mark ? [mark] : noMarks;
  }
}

function byGroup<Value, Part>(
  byRow: ReadonlyMap<number, Value>,
  partsOf: (value: Value) => readonly Part[],
): Map<number, Part[]> {
  const groups = new Map<number, Part[]>();
  for (const [n, value] of byRow) {
    const group = eventList.groupOf(n - 1);
    if (group < 0) continue;
    const known = groups.get(group);
    if (known) known.push(...partsOf(value));
    else groups.set(group, [...partsOf(value)]);
  }
  return groups;
}

/** Whether both show the same. */
export function isSameLook(left: RowLook, right: RowLook): boolean {
  return (
    left.row === right.row &&
    left.kind === right.kind &&
    left.open === right.open &&
    left.count === right.count &&
    left.group === right.group &&
    left.selected === right.selected &&
    left.linked === right.linked &&
    left.later === right.later &&
    left.previousMonoMs === right.previousMonoMs &&
    left.timeMode === right.timeMode &&
    left.lastIndex === right.lastIndex &&
    isSameList(left.findings, right.findings) &&
    isSameList(left.marks, right.marks) &&
    left.hold?.kind === right.hold?.kind &&
    left.hold?.hold === right.hold?.hold
  );
}

function isSameList<Member>(left: readonly Member[], right: readonly Member[]): boolean {
  return left === right || (left.length === right.length && left.every((member, at) => member === right[at]));
}
