/** A frame that is held is what one looks at next: it is selected, and screen readers say it. */
import { effect, untracked } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import type { Hold } from '../../src/session/holds.ts';
import { openHolds } from '../state/holds.ts';
import { announce, selectRow, store } from '../state/panel.ts';
import { view } from '../state/viewState.ts';

/** For as long as the panel is there. */
export function watchHolds(): () => void {
  /** By the entries with which they began, of this log. */
  let known = new Set<number>();
  const columns = { of: store.columns };
  return effect(() => {
    const holds = openHolds.value;
    untracked(() => {
      // Another log counts anew.
      if (columns.of !== store.columns) {
        columns.of = store.columns;
        known = new Set();
      }
      const fresh = holds.filter(({ heldN }) => !known.has(heldN));
      for (const { heldN } of fresh) known.add(heldN);
      const [first] = fresh;
      if (!first || store.past.value) return;
      for (const hold of fresh) announce(wordsOf(hold));
      if (!isBusy(holds)) show(first);
    });
  });
}

/** Selects the frame, with what can be done about it. */
export function show({ n }: Hold): void {
  view.heldTab.value = true;
  selectRow(n, { reveal: true });
}

function wordsOf({ n }: Hold): string {
  return t('Held in the proxy: #{0} {1}', n, store.row(n)?.type ?? '');
}

/** Whoever writes into the composer is not taken from it, nor whoever is at another frame that is held. */
function isBusy(holds: readonly Hold[]): boolean {
  const isWriting = document.activeElement?.closest('.composer') != null;
  const atN = view.selectedN.peek();
  return isWriting || holds.some(({ n, heldN }) => n === atN && heldN < (holds.at(-1)?.heldN ?? 0));
}
