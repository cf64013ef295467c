/** The conversation comes back to where it was read before its panel was hidden, or the window reloaded. */
import { isBeingRead, logName } from '../state/session.ts';
import { view, type ConversationPlace } from '../state/viewState.ts';
import { entries } from './model.ts';
import { untilStill } from './untilStill.ts';

/** Where this session's conversation was. */
export function keptPlace(): ConversationPlace | undefined {
  const place = view.conversationPlace.peek();
  return place !== undefined && place.of === logName.peek() ? place : undefined;
}

/**
 * Writes down where the conversation is.
 * @param seen how many entries were seen, where those at the end were not
 */
export function notePlace(list: HTMLElement, seen: number | undefined): void {
  const [of, place] = [logName.peek(), firstSeen(list)];
  if (of === undefined || place === undefined) return;
  const before = view.conversationPlace.peek();
  const isSame =
    before?.of === of && before.key === place.key && before.abovePx === place.abovePx && before.seen === seen;
  if (!isSame) view.conversationPlace.value = { of, ...place, ...(seen !== undefined && { seen }) };
}

/** @returns ends it */
export function goBackTo(list: HTMLElement, { key, abovePx }: ConversationPlace): () => void {
  const move = (): boolean => {
    const entry = list.querySelector(`.entry[data-key="${CSS.escape(key)}"]`);
    if (!entry) return false;
    const wayPx = topOf(entry) - topOf(list) + abovePx;
    if (Math.abs(wayPx) < 1.5) return true;
    const before = list.scrollTop;
    list.scrollTop += wayPx;
    // Its end is as far as it goes.
    return list.scrollTop === before;
  };
  // Of a file it may be read a little later.
  return untilStill(list, move, () => isBeingRead.peek() && !entries.peek().some((entry) => entry.key === key));
}

function firstSeen(list: HTMLElement): Pick<ConversationPlace, 'key' | 'abovePx'> | undefined {
  const top = topOf(list);
  for (const entry of list.querySelectorAll<HTMLElement>('.entry')) {
    const box = entry.getBoundingClientRect();
    if (box.bottom > top + 1) return { key: entry.dataset['key'] ?? '', abovePx: Math.round(top - box.top) };
  }
  return undefined;
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
