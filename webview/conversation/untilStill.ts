/** Longer than heights take to come true. */
const MOST_FRAMES = 30;
/** In place for so many frames it stays there. */
const STILL_FRAMES = 3;
/** Who scrolls meanwhile goes elsewhere. */
const ENDS = ['wheel', 'pointerdown', 'keydown'] as const;

/**
 * Moves a list until what it goes to stands still: what is around that has guessed heights at first.
 * @param move moves it if it has to; whether it had not
 * @param isToCome whether there is nothing to go to yet
 * @returns ends it
 */
export function untilStill(list: HTMLElement, move: () => boolean, isToCome = (): boolean => false): () => void {
  let frames = 0;
  let still = 0;
  let frame = 0;
  const look = (): void => {
    if (isToCome()) {
      frame = requestAnimationFrame(look);
      return;
    }
    still = move() ? still + 1 : 0;
    if (++frames < MOST_FRAMES && still < STILL_FRAMES) frame = requestAnimationFrame(look);
  };
  const end = (): void => {
    cancelAnimationFrame(frame);
    for (const event of ENDS) list.removeEventListener(event, end);
  };
  for (const event of ENDS) list.addEventListener(event, end, { passive: true });
  look();
  return end;
}
