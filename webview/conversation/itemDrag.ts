/**
 * An item is dragged by its handle to another place; a line shows where it would go. What the arrow keys do with Alt does the
 * same by keyboard. Pointer events, as dragging of the browser's own is for files that come from elsewhere.
 */
import { signal } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { announce, store } from '../state/panel.ts';
import { itemLabel } from '../state/session.ts';
import { placeBlock, present, tryMove } from './itemMove.ts';

/** Nearer than this to an edge of the list it scrolls, and so far each time. */
const EDGE_PX = 32;
const SCROLL_PX = 12;

export interface Drag {
  readonly itemId: string;
  /** `previous_item_id` of the place; undefined while that is where the item stands. */
  readonly previousItemId?: string;
  /** Where the line is, in pixels of all that scrolls. */
  readonly lineTopPx: number;
}

/** What is being dragged. */
export const drag = signal<Drag | undefined>(undefined);

/** To be called when the handle is pressed. */
export function beginDrag(item: ConversationItem, handle: HTMLElement, event: PointerEvent): void {
  const list = handle.closest<HTMLElement>('.conversation');
  if (event.button !== 0 || !list) return;
  event.preventDefault();
  event.stopPropagation();
  const blocked = placeBlock(item);
  if (blocked !== undefined) {
    tryMove(item, 'root', blocked);
    return;
  }
  handle.setPointerCapture(event.pointerId);
  let pointerY = event.clientY;
  let frame = 0;
  announce(t('Moving {0}. Escape leaves it where it is.', itemLabel(item)));

  const follow = (): void => {
    // The session has ended: nothing can be moved, and the handle is gone.
    if (!handle.isConnected) {
      onCancel();
      return;
    }
    const outer = list.getBoundingClientRect();
    if (pointerY < outer.top + EDGE_PX) list.scrollTop -= SCROLL_PX;
    else if (pointerY > outer.bottom - EDGE_PX) list.scrollTop += SCROLL_PX;
    const next = placeAt(list, item, pointerY);
    const before = drag.peek();
    if (before?.previousItemId !== next.previousItemId) announcePlace(item, next.previousItemId);
    if (before?.lineTopPx !== next.lineTopPx || before.previousItemId !== next.previousItemId) drag.value = next;
    frame = requestAnimationFrame(follow);
  };
  const end = (): Drag | undefined => {
    cancelAnimationFrame(frame);
    document.removeEventListener('pointermove', onMove);
    document.removeEventListener('pointerup', onUp);
    document.removeEventListener('pointercancel', onCancel);
    document.removeEventListener('keydown', onKey, true);
    const last = drag.peek();
    drag.value = undefined;
    return last;
  };
  const onMove = (moved: PointerEvent): void => void (pointerY = moved.clientY);
  const onUp = (): void => {
    const previous = end()?.previousItemId;
    if (previous === undefined) announce(t('{0} stays where it is.', itemLabel(item)));
    else tryMove(item, previous);
  };
  const onCancel = (): void => {
    end();
    announce(t('{0} stays where it is.', itemLabel(item)));
  };
  const onKey = (key: KeyboardEvent): void => {
    if (key.key !== 'Escape') return;
    key.preventDefault();
    key.stopPropagation();
    onCancel();
  };
  // What the handle has captured bubbles here; what it has not, because it is gone, is heard here only.
  document.addEventListener('pointermove', onMove);
  document.addEventListener('pointerup', onUp);
  document.addEventListener('pointercancel', onCancel);
  document.addEventListener('keydown', onKey, true);
  follow();
}

/** Before the first item whose middle lies below the pointer, of those on the page. */
function placeAt(list: HTMLElement, item: ConversationItem, pointerY: number): Drag {
  const items = present();
  const position = new Map(items.map(({ id }, index) => [id, index]));
  const shown = [...list.querySelectorAll<HTMLElement>('[data-item]')].filter(({ dataset }) =>
    position.has(dataset['item'] ?? ''),
  );
  const below = shown.find((one) => {
    const { top, height } = one.getBoundingClientRect();
    return top + height / 2 > pointerY;
  });
  const edge = below?.getBoundingClientRect().top ?? shown.at(-1)?.getBoundingClientRect().bottom ?? 0;
  const lineTopPx = Math.round(edge - list.getBoundingClientRect().top + list.scrollTop);
  const last = position.get(shown.at(-1)?.dataset['item'] ?? '') ?? items.length - 1;
  const index = below ? (position.get(below.dataset['item'] ?? '') ?? 0) : last + 1;
  const own = position.get(item.id) ?? -1;
  if (index === own || index === own + 1) return { itemId: item.id, lineTopPx };
  return { itemId: item.id, previousItemId: items[index - 1]?.id ?? 'root', lineTopPx };
}

function announcePlace(item: ConversationItem, previousItemId: string | undefined): void {
  const previous = store.item(previousItemId ?? '')?.peek();
  announce(
    previousItemId === undefined
      ? t('{0}: its own place', itemLabel(item))
      : previous
        ? t('{0}: after {1}', itemLabel(item), itemLabel(previous))
        : t('{0}: to the beginning', itemLabel(item)),
  );
}
