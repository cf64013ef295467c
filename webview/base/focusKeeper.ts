/**
 * The focus of what vanishes: a button that is gone by its own click, an item that the server deleted. The page would give
 * it to nobody, and the next key would do nothing; so what is nearest gets it, of the smallest part that is still there.
 * And the focus of whoever comes back from elsewhere in the editor, its command palette most often: what had it has it again.
 */

const FOCUSABLE =
  'button, input, textarea, [tabindex]:not([tabindex="-1"]), vscode-button, vscode-text-field, vscode-text-area, vscode-checkbox, vscode-dropdown';

interface Held {
  readonly element: Element;
  /** What it is in, from the inside out: once it is gone it tells nothing of that. */
  readonly around: readonly Element[];
  /** Where it was seen last. */
  readonly box: DOMRect;
}

/** @returns ends it */
export function keepFocus(): () => void {
  let held: Held | undefined;
  // An element that leaves the page has no size any more: that is told without looking at every change of the page.
  const observer = new ResizeObserver(() => {
    if (!held) return;
    if (held.element.isConnected && held.element.getClientRects().length > 0) {
      held = heldBy(held.element);
      return;
    }
    const lost = held;
    // Another element is observed with its focus, which an observer may not begin while it tells of one further in.
    setTimeout(() => {
      const { activeElement } = document;
      if (activeElement !== null && activeElement !== document.body && activeElement !== lost.element) return;
      // Nobody is taken here from elsewhere in the editor.
      if (document.hasFocus()) nearestTo(lost)?.focus();
    });
  });
  const onFocusIn = ({ target }: FocusEvent): void => {
    observer.disconnect();
    held = target instanceof Element && target !== document.body ? heldBy(target) : undefined;
    if (held) observer.observe(held.element);
  };
  /** It was given up, not lost: somebody clicked where nothing takes it. The editor, too, takes it from the page, before the page has lost it. */
  const onPointerDown = (): void => {
    const before = held?.element;
    setTimeout(() => {
      const isGivenUp = document.hasFocus() && document.activeElement === document.body;
      if (held?.element === before && before?.isConnected && isGivenUp) held = undefined;
    });
  };
  const onReturn = (): void => {
    const { activeElement } = document;
    if (!held || (activeElement !== null && activeElement !== document.body)) return;
    const { element } = held;
    if (!(element instanceof HTMLElement) || !element.isConnected || element.getClientRects().length === 0) {
      nearestTo(held)?.focus();
      return;
    }
    // What was scrolled away meanwhile is not looked for.
    element.focus({ preventScroll: true });
  };
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('pointerdown', onPointerDown, true);
  window.addEventListener('focus', onReturn);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('pointerdown', onPointerDown, true);
    window.removeEventListener('focus', onReturn);
  };
}

function heldBy(element: Element): Held {
  const around: Element[] = [];
  for (let next = element.parentElement; next && next !== document.body; next = next.parentElement) around.push(next);
  return { element, around, box: element.getBoundingClientRect() };
}

function nearestTo({ around, box }: Held): HTMLElement | undefined {
  for (const part of around) {
    if (!part.isConnected) continue;
    const candidates = [part, ...part.querySelectorAll(FOCUSABLE)].filter(
      (one): one is HTMLElement =>
        one instanceof HTMLElement && one.matches(FOCUSABLE) && one.getClientRects().length > 0,
    );
    const distances = candidates.map((one) => distance(one.getBoundingClientRect(), box));
    const nearest = candidates[distances.indexOf(Math.min(...distances))];
    if (nearest) return nearest;
  }
  return undefined;
}

/** From the edge of one to the edge of the other. */
function distance(one: DOMRect, other: DOMRect): number {
  const across = Math.max(0, one.left - other.right, other.left - one.right);
  const down = Math.max(0, one.top - other.bottom, other.top - one.bottom);
  return Math.hypot(across, down);
}
