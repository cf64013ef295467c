/** Keeps the event table's lines in step with the session, the filter and what is folded. */
import { computed, effect, signal, untracked } from '@preact/signals';
import { parseFilter, type FilterProblem } from '../../src/session/eventFilter/parseFilter.ts';
import { rowTest, type FilterFacts, type RowTest } from '../../src/session/eventFilter/rowTest.ts';
import { clearedN } from '../state/clearedRows.ts';
import { findingsAboutRow } from '../state/findings.ts';
import { revealed, selectedRow, selectRow, store } from '../state/panel.ts';
import { isRecording } from '../state/session.ts';
import { view, type DirectionFilter } from '../state/viewState.ts';
import { EventList } from './eventList.ts';
import { ListFiller } from './listFiller.ts';

/** While a long log is gone through, what was found is shown so often. */
const REPAINT_MS = 100;

/** Expressions that took too long, as they were written: they are left out until they are written otherwise. */
const stuck = signal<ReadonlySet<string>>(new Set());

export interface ShownProblem {
  readonly code: FilterProblem['code'] | 'regex-slow';
  readonly start: number;
  readonly end: number;
  readonly detail: string;
  readonly incomplete: boolean;
}

export const filter = computed(() => {
  const text = view.filter.value;
  const { terms, problems } = parseFilter(text);
  const isStuck = ({ start, end }: { start: number; end: number }) => stuck.value.has(text.slice(start, end));
  const slow = terms.filter(isStuck).map(({ start, end }): ShownProblem => {
    return { code: 'regex-slow', start, end, detail: text.slice(start, end), incomplete: false };
  });
  const shown: readonly ShownProblem[] = [...problems, ...slow].sort((left, right) => left.start - right.start);
  return { terms: terms.filter((term) => !isStuck(term)), problems: shown };
});

/** Whether the table stays at its end. At first a session that goes on does; a recording is read from its beginning. */
export const followsTail = computed(() => {
  const header = store.liveSteady.value;
  return view.following.value ?? (header === undefined || !isRecording(header));
});

/** Grows when the list is another one: another filter, say. */
export const listVersion = signal(0);
/** Grows whenever the lines changed. */
export const linesVersion = signal(0);
/** How much of the log was gone through, while that takes longer than a moment. */
export const fillShare = signal<number | undefined>(undefined);
export let eventList = new EventList(true);
let filler: ListFiller | undefined;
let shownAtMs = 0;
/** The list is another one: what is selected is to be seen in it. */
let isOther = false;

const facts: FilterFacts = {
  findingsAbout: (n) => findingsAboutRow.peek().get(n) ?? [],
  isMarked: (n) => store.marks.peek().get(n)?.marked === true,
  noteAt: (n) => store.marks.peek().get(n)?.note,
  monoMsAt: (n) => (n < 1 ? null : (store.columns.numberOf('monoMs', n - 1) ?? null)),
};

function testOf(direction: DirectionFilter): RowTest | undefined {
  const terms = filter.peek().terms.filter(({ kind }) => kind !== 'regex');
  if (terms.length === 0 && direction === 'all') return undefined;
  const test = rowTest(terms, facts);
  return direction === 'all' ? test : (row) => row.dir === direction && test(row);
}

function rebuild(): void {
  filler?.stop();
  const { terms } = filter.peek();
  const opened = eventList.openFirsts;
  eventList = new EventList(view.folding.peek(), clearedN.peek());
  eventList.openAgain(opened);
  const expressions = terms.filter((term) => term.kind === 'regex');
  const text = view.filter.peek();
  filler = new ListFiller({
    list: eventList,
    columns: () => store.columns,
    test: testOf(view.direction.peek()),
    expressions,
    noteAt: facts.noteAt,
    onFilled,
    onStuck: () => {
      const words = expressions.map(({ start, end }) => text.slice(start, end));
      stuck.value = new Set([...stuck.peek(), ...words]);
    },
  });
  filler.fill();
  if (!filler.isDone) fillShare.value = eventList.length / store.columns.length;
  listVersion.value++;
}

function onFilled(isDone: boolean): void {
  const nowMs = performance.now();
  fillShare.value = isDone ? undefined : eventList.length / Math.max(1, store.columns.length);
  if (!isDone && nowMs - shownAtMs < REPAINT_MS) return;
  shownAtMs = nowMs;
  linesVersion.value++;
  const selectedN = view.selectedN.peek();
  if (isDone && isOther && selectedN !== undefined && !followsTail.peek()) {
    revealed.value = { n: selectedN, align: 'nearest' };
  }
  isOther &&= !isDone;
}

effect(() => {
  void [filter.value, view.direction.value, view.folding.value, clearedN.value];
  untracked(() => {
    isOther = eventList.length > 0;
    rebuild();
  });
});

// A finding can change what the filter says of any row; what one looks at stays where it is.
effect(() => {
  void findingsAboutRow.value;
  untracked(() => {
    if (!filter.peek().terms.some(({ kind }) => kind === 'finding')) return;
    filler?.again(0);
    linesVersion.value++;
  });
});

// A mark can change what the filter says of its row.
let marksBefore = store.marks.peek();
effect(() => {
  const marks = store.marks.value;
  const changed = [...marksBefore, ...marks].filter(([n]) => marks.get(n) !== marksBefore.get(n));
  marksBefore = marks;
  const least = changed.reduce((min, [n]) => Math.min(min, n), Infinity);
  untracked(() => {
    if (least < Infinity && filter.peek().terms.length > 0) filler?.again(least - 1);
    linesVersion.value++;
  });
});

store.onRows(({ fromIndex, olderChanged, olderFrom }) => {
  // A snapshot replaces all rows; an answer can change what the filter says of an older one.
  if (fromIndex === 0 && olderChanged) rebuild();
  else if (olderChanged && filter.peek().terms.length > 0) filler?.again(olderFrom);
  else filler?.fill();
  if (olderChanged) eventList.changed();
  linesVersion.value++;
});

export function toggleFold(line: number, wanted?: boolean): void {
  if (eventList.toggle(line, wanted)) linesVersion.value++;
}

/** Selects the line so many below the selected one, or above it, of those that the filter leaves. */
export function selectNeighbour(by: number): void {
  const n = selectedRow.peek()?.n;
  const line = n === undefined ? undefined : eventList.lineAt(eventList.lineOf(n - 1) + by);
  const next = line && store.rows[line.rowIndex];
  if (next) selectRow(next.n, { reveal: true });
}
