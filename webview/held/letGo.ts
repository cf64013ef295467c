/** What can be done about a frame that is held. */
import { t } from '../../src/base/l10n.ts';
import type { HoldRelease } from '../../src/protocol/entry.ts';
import type { Hold } from '../../src/session/holds.ts';
import { frameText } from '../state/frames.ts';
import { liveOpenHolds } from '../state/holds.ts';
import { announce, ask, selectedRow } from '../state/panel.ts';
import { view } from '../state/viewState.ts';
import { heldDraft, writeHeldDraft } from './heldDrafts.ts';
import { editBlock } from './heldText.ts';

/** The one that is acted on: that of the selected row, else the oldest. */
export function actedOnHold(): Hold | undefined {
  const holds = liveOpenHolds.value;
  return holds.find(({ n }) => n === selectedRow.value?.n) ?? holds[0];
}

/** Why nothing can be done about a frame; undefined where it is held now. */
export function releaseBlock(n: number): string | undefined {
  const { value: past } = view.travel;
  if (past) return t('this is the session as of #{0}; go back to now', past.n);
  return liveOpenHolds.value.some((hold) => hold.n === n) ? undefined : t('it is not held any more');
}

/** Why it cannot go on as it was edited. */
export function editedBlock(n: number): string | undefined {
  return (
    releaseBlock(n) ??
    editBlock(frameText(n).value) ??
    (heldDraft(n) === undefined ? t('nothing of it is changed') : undefined)
  );
}

/** Lets a frame go on, or not. What was written in its place is thrown away where it went on as that, and only there. */
export async function letGo(n: number, how: HoldRelease): Promise<void> {
  const text = how === 'edited' ? heldDraft(n) : undefined;
  if ((await ask('releaseHold', { n, how, ...(text !== undefined && { text }) })) === undefined) return;
  if (text !== undefined && heldDraft(n) === text) writeHeldDraft(n, undefined);
  announce(words[how](n));
}

export async function continueAll(): Promise<void> {
  if ((await ask('continueAllHolds', {})) !== undefined) announce(t('All that was held goes on'));
}

const words: Readonly<Record<HoldRelease, (n: number) => string>> = {
  unchanged: (n) => t('#{0} goes on unchanged', n),
  edited: (n) => t('#{0} goes on as edited', n),
  dropped: (n) => t('#{0} is dropped', n),
  next: (n) => t('#{0} goes on unchanged, the next frame is held', n),
};
