/**
 * The conversation is one tab stop: arrows move between its entries, Enter or the right arrow goes into an entry's
 * controls, Escape comes back out of them. Only the controls of the entry that was entered are tab stops. The left arrow
 * goes to the line of the turn that the entry is of.
 */
import { computed, signal, useComputed } from '@preact/signals';
import { selectItem, selectRow, store } from '../state/panel.ts';
import { view } from '../state/viewState.ts';
import { turnStarts } from '../timeline/model.ts';
import { moveBlock, predecessorAfter, tryMove } from './itemMove.ts';
import { entries, type Entry } from './model.ts';
import { beginRange, chooseAll, chooseUpTo, chosenIds, clearChosen, toggleChosen } from './multiSelection.ts';
import { askToDelete } from './removal.ts';

/** The entry that has the focus, or would get it. */
const current = signal<string | undefined>(undefined);
const isInside = signal(false);
/** The entry that keys went to, or the turn's line above it, while it is not on the page. */
let waiting: { readonly key: string; readonly isTurnLine: boolean } | undefined;

/** The entry that Tab leads to: the last one until another had the focus. */
export const stopKey = computed(() => {
  const keys = entries.value.map(({ key }) => key);
  return current.value !== undefined && keys.includes(current.value) ? current.value : keys.at(-1);
});

/** Tab indices of an entry and of the controls in it. */
export function useTabIndices(key: string): { readonly own: 0 | -1; readonly inner: 0 | -1 } {
  const isStop = useComputed(() => stopKey.value === key).value;
  const isEntered = useComputed(() => isInside.value && stopKey.value === key).value;
  return { own: isStop ? 0 : -1, inner: isEntered ? 0 : -1 };
}

/** Beside what an entry says; one goes past them to what can be done with it. */
const ASIDE = ['.fold-chevron', '.output-link'].map((selector) => `:not(${selector})`).join('');
const CONTROLS = `vscode-button, button${ASIDE}, [role=slider], vscode-text-field, vscode-text-area, vscode-checkbox`;

function entryOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null;
}

/** The entry below the turn's line that this is in. */
function entryBelow(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || !target.closest('.turn-line')) return null;
  return target.closest('.entry')?.querySelector<HTMLElement>('[data-entry]') ?? null;
}

/** Where the focus went, by whatever way. */
export function onFocusIn(event: FocusEvent): void {
  const below = entryBelow(event.target);
  if (below) {
    current.value = below.dataset['entry'];
    isInside.value = false;
    return;
  }
  const entry = entryOf(event.target);
  if (!entry) return;
  current.value = entry.dataset['entry'];
  isInside.value = event.target !== entry;
}

export function onFocusOut(event: FocusEvent): void {
  if (entryOf(event.relatedTarget) === null) isInside.value = false;
}

export function onKeyDown(event: KeyboardEvent): void {
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
  const below = entryBelow(event.target);
  if (below) {
    if (isPlain && !event.shiftKey) onTurnLineKey(event, below);
    return;
  }
  const entry = entryOf(event.target);
  if (!entry) return;
  if (event.target !== entry) {
    // Menus and editors take their own Escape before it comes here.
    if (event.key === 'Escape' && isPlain && entry.querySelector('.item-editor') === null) entry.focus();
    return;
  }
  const itemId = entry.dataset['item'];
  if (itemId !== undefined && onItemKey(event, itemId)) {
    event.preventDefault();
    return;
  }
  if (!isPlain) return;
  if ((event.key === 'Enter' || event.key === 'ArrowRight') && !event.shiftKey) {
    event.preventDefault();
    isInside.value = true;
    entry.querySelector<HTMLElement>(CONTROLS)?.focus();
    return;
  }
  const all = entries.value;
  const at = all.findIndex(({ key }) => key === entry.dataset['entry']);
  if (event.key === 'ArrowLeft' && !event.shiftKey) {
    const first = all.slice(0, at + 1).findLast((one) => one.kind === 'item' && turnStarts.peek().get(one.id)?.timing);
    if (!first) return;
    event.preventDefault();
    waiting = { key: first.key, isTurnLine: true };
    focusOrWait(entry.closest('.conversation'));
    return;
  }
  const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
  const wanted = targets[event.key];
  if (wanted === undefined) return;
  event.preventDefault();
  const target = all[Math.max(0, Math.min(all.length - 1, wanted))];
  if (event.shiftKey && target?.kind === 'item') {
    if (itemId !== undefined) beginRange(itemId);
    chooseUpTo(target.id);
  }
  if (target) select(target);
  focusEntry(entry.closest<HTMLElement>('.conversation'), target?.key);
}

/** From a button of the line to the other one, and out of it to the entry below or above it. */
function onTurnLineKey(event: KeyboardEvent, below: HTMLElement): void {
  const buttons = [...(below.closest('.entry')?.querySelectorAll<HTMLElement>('.turn-line button') ?? [])];
  const at = buttons.findIndex((button) => button === event.target);
  const above = entries.peek()[entries.peek().findIndex(({ key }) => key === below.dataset['entry']) - 1];
  const list = below.closest<HTMLElement>('.conversation');
  if (event.key === 'ArrowRight') buttons[at + 1]?.focus();
  else if (event.key === 'ArrowLeft') buttons[at - 1]?.focus();
  else if (event.key === 'ArrowDown' || event.key === 'Escape') below.focus();
  else if (event.key === 'ArrowUp' && above) {
    select(above);
    focusEntry(list, above.key);
  } else return;
  event.preventDefault();
}

/** As a click does: the editor's commands act on what has the focus ring, and the events that made it are marked. */
function select(entry: Entry): void {
  if (entry.kind === 'item') selectItem(entry.id);
  else if (entry.kind === 'ghost') selectRow(entry.row.n, { reveal: true });
  else view.selectedItemId.value = undefined;
}

/** Keys that choose, delete and move items; whether this is one of them. */
function onItemKey(event: KeyboardEvent, itemId: string): boolean {
  const command = event.ctrlKey || event.metaKey;
  const item = store.item(itemId)?.value;
  if (!item || item.deletedN !== undefined) return false;
  if (event.altKey && !command && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    const step = event.key === 'ArrowUp' ? -1 : 1;
    tryMove(item, predecessorAfter(item, step), moveBlock(item, step));
    return true;
  }
  if (event.altKey) return false;
  if (command && event.key === ' ') toggleChosen(itemId);
  else if (command && event.key === 'a') chooseAll();
  else if (event.key === 'Delete' || (event.metaKey && event.key === 'Backspace')) askToDelete(itemId);
  else if (event.key === 'Escape' && chosenIds.value.length > 0) clearChosen();
  else return false;
  return true;
}

/** Gives the focus to an entry, also to one that is not on the page yet; without one to that which Tab would lead to. */
export function focusEntry(list: HTMLElement | null, key: string | undefined): void {
  if (key === undefined) {
    focusConversation(list);
    return;
  }
  waiting = { key, isTurnLine: false };
  focusOrWait(list);
}

function focusOrWait(list: HTMLElement | null): void {
  focusWaiting(list);
  // It is not on the page yet: as the tab stop it will be.
  if (waiting !== undefined) current.value = waiting.key;
}

/** Gives the focus to the entry that keys went to, once it is on the page. */
export function focusWaiting(list: Element | null): void {
  if (waiting === undefined) return;
  const { key, isTurnLine } = waiting;
  const name = CSS.escape(key);
  const selector = isTurnLine ? `.entry[data-key="${name}"] .turn-line button` : `[data-entry="${name}"]`;
  const wanted = list?.querySelector<HTMLElement>(selector);
  if (!wanted) return;
  waiting = undefined;
  wanted.focus();
}

/** Gives the focus to the item that is selected, else to the entry that Tab would lead to. */
export function focusConversation(list: HTMLElement | null): void {
  const selected = entries.peek().find((one) => one.kind === 'item' && one.id === view.selectedItemId.peek());
  if (selected) {
    focusEntry(list, selected.key);
    return;
  }
  const entry = list?.querySelector<HTMLElement>('[data-entry][tabindex="0"]');
  (entry ?? list)?.focus();
}
