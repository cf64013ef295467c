/** Rows that were cleared from view, of this recording: the log keeps them all, and a panel that was hidden keeps them cleared. */
import { computed } from '@preact/signals';
import { store } from './panel.ts';
import { logName } from './session.ts';
import { view } from './viewState.ts';

/** Rows up to this one are cleared from view; 0 where none are. */
export const clearedN = computed(() => {
  const cleared = view.cleared.value;
  return cleared !== undefined && cleared.of === logName.value ? cleared.n : 0;
});

export function clearView(): void {
  view.cleared.value = { n: store.columns.length, of: logName.peek() ?? '' };
}

export function showCleared(): void {
  view.cleared.value = undefined;
}
