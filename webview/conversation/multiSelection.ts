/** Several items chosen at once, by their ids: with Ctrl or Shift and the pointer, or with the keyboard. One alone is the panel's selection. */
import { computed, signal } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import { plural } from '../base/format.ts';
import { announce, selectItem, store } from '../state/panel.ts';
import { view } from '../state/viewState.ts';
import { entries } from './model.ts';

const chosen = signal<ReadonlySet<string>>(new Set());
/** Where a range begins. */
let anchorId: string | undefined;

/** Items that can be chosen together: those in the conversation, in its order. */
const choosable = computed(() =>
  entries.value.flatMap((entry) =>
    entry.kind === 'item' && !entry.outOfBand && store.item(entry.id)?.value.deletedN === undefined ? [entry.id] : [],
  ),
);

/** The items that are chosen and still there, in the conversation's order. */
export const chosenIds = computed<readonly string[]>(() => {
  const ids = chosen.value;
  return ids.size === 0 ? [] : choosable.value.filter((id) => ids.has(id));
});

const chosenSet = computed(() => new Set(chosenIds.value));

export function isChosen(id: string): boolean {
  return chosenSet.value.has(id);
}

export function clearChosen(): void {
  if (chosen.peek().size > 0) chosen.value = new Set();
  anchorId = undefined;
}

/** Chooses one more item, or takes it back. */
export function toggleChosen(id: string): void {
  // The item that was selected alone is the first of several.
  const first = view.selectedItemId.peek();
  const before = chosen.peek().size === 0 && first !== undefined && first !== id ? new Set([first]) : chosen.peek();
  const next = new Set(before);
  if (!next.delete(id)) next.add(id);
  anchorId = id;
  choose(next);
}

/** Chooses all items from the one where the range began to this one. */
export function chooseUpTo(id: string): void {
  const ids = choosable.peek();
  const from = ids.indexOf(anchorId ?? view.selectedItemId.peek() ?? id);
  const to = ids.indexOf(id);
  if (to < 0) return;
  anchorId ??= ids[from] ?? id;
  const [first, last] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
  choose(new Set(ids.slice(first, last + 1)));
}

/** A range that keys draw begins here, unless one is being drawn. */
export function beginRange(id: string): void {
  if (chosen.peek().size === 0) anchorId = id;
}

export function chooseAll(): void {
  choose(new Set(choosable.peek()));
}

function choose(ids: ReadonlySet<string>): void {
  chosen.value = ids;
  const [only] = ids;
  if (ids.size === 1 && only !== undefined) selectItem(only, { reveal: false });
  announce(plural(ids.size, t('{0} item chosen'), t('{0} items chosen')));
}
