/** The table comes back to the rows that were seen before its panel was hidden, or the window reloaded. */
import { effect } from '@preact/signals';
import { ScrollSettler } from '../base/scrollSettler.ts';
import { revealed, store } from '../state/panel.ts';
import { isBeingRead, logName } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { followsTail, listVersion } from './eventModel.ts';
import { seenCount, type TableView } from './tableView.ts';

/** Nobody has scrolled for so long: a place is written down once, not at each step of the way. */
const REST_MS = 150;

/** Goes to where the table was, unless something else is asked for. @returns whether it knows of a place */
export function goToKeptPlace(): boolean {
  const place = view.eventsPlace.peek();
  if (followsTail.peek() || revealed.peek() || place === undefined || place.of !== logName.peek()) return false;
  seenCount.value = place.seen;
  revealed.value = { n: place.n, align: 'first' };
  return true;
}

/** Writes down where the table is. @returns ends it */
export function keepPlace(area: HTMLElement, table: TableView): () => void {
  const rest = new ScrollSettler(REST_MS, () => {
    const [n, of] = [table.firstN, logName.peek()];
    // It is still on its way to where it was.
    if (revealed.peek() || followsTail.peek() || n === undefined || of === undefined) return;
    view.eventsPlace.value = { of, n, seen: seenCount.peek() };
  });
  const onScroll = (): void => rest.scrolled();
  const onScrollEnd = (): void => rest.ended();
  area.addEventListener('scroll', onScroll, { passive: true });
  area.addEventListener('scrollend', onScrollEnd);
  // Other rows are where it stands, though nobody scrolled.
  const stopLooking = effect(() => {
    void [followsTail.value, listVersion.value];
    rest.ended();
  });
  // What was to come from a file is there now, or nowhere.
  const stopWaiting = effect(() => {
    const wanted = revealed.peek();
    if (!isBeingRead.value && wanted && store.columns.length > 0) revealed.value = { ...wanted };
  });
  return () => {
    area.removeEventListener('scroll', onScroll);
    area.removeEventListener('scrollend', onScrollEnd);
    rest.dispose();
    stopLooking();
    stopWaiting();
  };
}
