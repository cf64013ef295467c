/** The tabs of the details, and which of them is shown: a frame that is held has one of its own. */
import { t } from '../../src/base/l10n.ts';
import { holdOf, type Hold } from '../../src/session/holds.ts';
import type { EventRow } from '../../src/session/state.ts';
import { heldDraft } from '../held/heldDrafts.ts';
import { openHolds } from '../state/holds.ts';
import { store } from '../state/panel.ts';
import { view, type DetailsTab } from '../state/viewState.ts';
import type { Tab } from '../toolkit/tabs.tsx';

export type ShownTab = DetailsTab | 'edit';

const usualTabs: readonly Tab<ShownTab>[] = [
  { id: 'tree', label: t('Tree') },
  { id: 'raw', label: t('Raw') },
  { id: 'docs', label: t('Docs') },
  { id: 'exchange', label: t('Exchange') },
];
/** Nothing has answered a frame that is held. */
const heldTabs: readonly Tab<ShownTab>[] = [
  { id: 'edit', label: t('Edit') },
  ...usualTabs.filter(({ id }) => id !== 'exchange'),
];

/** The hold that the tab *Edit* is of: the row's frame is held, or something was written for it that did not go on. */
export function editedHold({ n }: EventRow): Hold | undefined {
  const open = openHolds.value.find((hold) => hold.n === n);
  if (open) return open;
  return heldDraft(n) === undefined ? undefined : holdOf(store.holds.value, n);
}

export function detailsTabsOf(row: EventRow): readonly Tab<ShownTab>[] {
  return editedHold(row) ? heldTabs : usualTabs;
}

export function shownTab(row: EventRow): ShownTab {
  const tab = view.detailsTab.value;
  if (!editedHold(row)) return tab;
  return view.heldTab.value ? 'edit' : tab === 'exchange' ? 'tree' : tab;
}

export function showTab(tab: ShownTab): void {
  view.heldTab.value = tab === 'edit';
  if (tab !== 'edit') view.detailsTab.value = tab;
}
