/**
 * Brings an item into view, also one that is not on the page yet: it comes there as the selected one, and what is around it
 * after that, with heights that were guessed until then. So it is looked at again until it stands still.
 */
import { untilStill } from './untilStill.ts';

/**
 * @param leaveEnd called before it scrolls
 * @returns ends it
 */
export function showItem(list: HTMLElement, itemId: string, leaveEnd: () => void): () => void {
  return untilStill(list, () => {
    const item = list.querySelector(`[data-item="${CSS.escape(itemId)}"]`);
    if (!item) return false;
    if (isInView(item, list)) return true;
    leaveEnd();
    item.scrollIntoView({ block: 'nearest' });
    return false;
  });
}

/** All of it, or of one that is higher than the list as much as fits. */
function isInView(item: Element, list: HTMLElement): boolean {
  const [inner, outer] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1) return true;
  return inner.top <= outer.top + 1 && inner.bottom >= outer.bottom - 1;
}
