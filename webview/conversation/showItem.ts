/**
 * Brings an item into view, also one that is not on the page yet: it comes there as the selected one, and what is around it
 * after that, with heights that were guessed until then. So it is looked at again until it stands still.
 */

/** Longer than heights take to come true. */
const MOST_FRAMES = 30;
/** In view for so many frames it stays there. */
const STILL_FRAMES = 3;

/**
 * @param leaveEnd called before it scrolls
 * @returns ends it
 */
export function showItem(list: HTMLElement, itemId: string, leaveEnd: () => void): () => void {
  let frames = 0;
  let still = 0;
  let frame = 0;
  const look = (): void => {
    const item = list.querySelector(`[data-item="${CSS.escape(itemId)}"]`);
    if (item && isInView(item, list)) still++;
    else if (item) {
      still = 0;
      leaveEnd();
      item.scrollIntoView({ block: 'nearest' });
    }
    if (++frames < MOST_FRAMES && still < STILL_FRAMES) frame = requestAnimationFrame(look);
  };
  const end = (): void => {
    cancelAnimationFrame(frame);
    for (const event of ENDS) list.removeEventListener(event, end);
  };
  // Who scrolls meanwhile goes elsewhere.
  for (const event of ENDS) list.addEventListener(event, end, { passive: true });
  look();
  return end;
}

const ENDS = ['wheel', 'pointerdown', 'keydown'] as const;

/** All of it, or of one that is higher than the list as much as fits. */
function isInView(item: Element, list: HTMLElement): boolean {
  const [inner, outer] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1) return true;
  return inner.top <= outer.top + 1 && inner.bottom >= outer.bottom - 1;
}
