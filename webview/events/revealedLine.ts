/** Finds the line of what was asked to scroll into view. */
import { store, type Revealed } from '../state/panel.ts';
import { isBeingRead } from '../state/session.ts';
import { eventList } from './eventModel.ts';

/** More rows than are seen at once. */
const BELOW = 200;

/** The list has not got as far as the row that was asked for: it is gone to when it has. */
export function isToCome(wanted: Revealed): boolean {
  if (!('n' in wanted)) return false;
  // What is to be at the top needs what is below it; of a file that comes a little later.
  if (wanted.align === 'first') {
    const isGrowing = isBeingRead.peek() || eventList.length < store.columns.length;
    return isGrowing && wanted.n + BELOW > eventList.length;
  }
  return wanted.n > eventList.length && wanted.n <= store.columns.length;
}

/** @returns -1 where the filter hides it */
export function revealedLine(wanted: Revealed): number {
  return 'n' in wanted ? eventList.lineOf(wanted.n - 1) : firstLineOf(wanted.itemId);
}

/** The first line shown that belongs to an item; -1 when there is none. */
function firstLineOf(itemId: string): number {
  const { columns } = store;
  const id = columns.knownIdOf(itemId);
  for (let index = 0; id !== undefined && index < columns.length; index++) {
    const line = columns.itemIdOf(index) === id ? eventList.lineOf(index) : -1;
    if (line >= 0) return line;
  }
  return -1;
}
