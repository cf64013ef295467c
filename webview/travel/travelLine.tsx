import { eventList, linesVersion } from '../events/eventModel.ts';
import { ROW_PX } from '../events/rowSizes.ts';
import { tableShift } from '../events/tableView.ts';
import { store } from '../state/panel.ts';

/** In the event table: up to here the session is shown. */
export function TravelLine() {
  const n = store.past.value?.n;
  if (n === undefined) return null;
  void linesVersion.value;
  let line = n === 0 ? -1 : eventList.lineOf(n - 1);
  // The filter may hide the entry itself.
  if (n > 0 && line < 0) return null;
  // Runs that interleave began before it, too.
  while ((eventList.lineAt(line + 1)?.rowIndex ?? Infinity) < n) line++;
  return <div class="travel-line" style={{ transform: `translateY(${(line + 1) * ROW_PX + tableShift.value}px)` }} />;
}
