/** Keeps the event table's lines in step with the session, the filter and what is folded. */
import { computed, effect, signal, untracked } from '@preact/signals';
import type { EventRow } from '../../src/session/state.ts';
import { findingsAboutRow } from '../state/findings.ts';
import { store } from '../state/panel.ts';
import { isRecording } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { EventList } from './eventList.ts';
import { parseFilter } from './filter.ts';

export const filter = computed(() => parseFilter(view.filter.value, (n) => findingsAboutRow.peek().get(n) ?? []));

/** Whether the table stays at its end. At first a session that goes on does; a recording is read from its beginning. */
export const followsTail = computed(() => {
  const header = store.live.header.value;
  return view.following.value ?? (header === undefined || !isRecording(header));
});

/** Grows whenever the lines changed. */
export const linesVersion = signal(0);
export let eventList = new EventList(() => true, true);

function rebuild(): void {
  const { matches } = filter.value;
  const direction = view.direction.value;
  const test = (row: EventRow) => (direction === 'all' || row.dir === direction) && matches(row);
  const opened = eventList.openFirsts;
  eventList = new EventList(test, view.folding.value, view.clearedN.value);
  eventList.extend(store.rows);
  eventList.openAgain(opened);
}

effect(() => {
  if (filter.value.asksForFindings) void findingsAboutRow.value;
  rebuild();
  untracked(() => linesVersion.value++);
});

store.onRows(({ olderChanged, fromIndex }) => {
  // An answer can change what the filter says of an old row, and a snapshot replaces all of them.
  if (olderChanged && (view.filter.value !== '' || fromIndex === 0)) rebuild();
  else eventList.extend(store.rows);
  linesVersion.value++;
});

export function toggleFold(line: number, wanted?: boolean): void {
  if (eventList.toggle(line, wanted)) linesVersion.value++;
}
