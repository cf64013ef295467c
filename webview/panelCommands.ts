/** What the editor's commands do in the panel: what its buttons do, and where one can do nothing, the reason. */
import { t } from '../src/base/l10n.ts';
import type { PanelCommand } from '../src/contract/messages.ts';
import { playback } from './audio/player.ts';
import { sendDraft } from './composer/draft.ts';
import { editing } from './conversation/editing.ts';
import { followsTail } from './events/eventModel.ts';
import { announcement, makeRoom, notice, onCommand, selectItem, store } from './state/panel.ts';
import { isLive, openCalls, sendBlock } from './state/session.ts';
import { view } from './state/viewState.ts';

const commands: Readonly<Record<PanelCommand, () => void>> = {
  toggleFollowTail: () => {
    view.following.value = !followsTail.peek();
    announcement.value = view.following.value
      ? t('The newest event is followed')
      : t('The newest event is not followed');
  },
  toggleFolding: () => {
    view.folding.value = !view.folding.peek();
    announcement.value = view.folding.value ? t('Runs of deltas are folded') : t('Runs of deltas are unfolded');
  },
  clearView: () => {
    view.clearedN.value = store.rows.length;
    announcement.value = t('The view is cleared; the recording keeps every event');
  },
  truncateAtPlayhead: () => {
    const itemId = playback.peek()?.clip.itemId;
    if (itemId === undefined) tell(t('No audio has the playhead: play an answer, or click its waveform.'));
    else edit(itemId, 'truncate');
  },
  answerCall: () => {
    const { value: open } = openCalls;
    const call = open.find(({ id }) => id === view.selectedItemId.peek()) ?? open.at(-1);
    if (call) edit(call.id, 'answer');
    else tell(t('No function call waits for an output.'));
  },
  sendDraft: () => {
    if (sendBlock.peek() !== undefined) tell(t('Nothing was sent: {0}.', sendBlock.value ?? ''));
    else if (view.draft.peek().trim() === '') tell(t('Nothing was sent: {0}.', t('nothing is written')));
    else void sendDraft();
  },
  toggleAutoplay: () => {
    if (!isLive.peek()) return;
    view.autoplay.value = !view.autoplay.peek();
    announcement.value = view.autoplay.value
      ? t('Answers are played as they come')
      : t('Answers are played when asked for');
  },
};

/** Opens the small editor inside of an item. */
function edit(itemId: string, kind: 'answer' | 'truncate'): void {
  makeRoom();
  selectItem(itemId);
  editing.value = { itemId, kind };
}

function tell(text: string): void {
  notice.value = { kind: 'info', text };
}

export function listenToCommands(): () => void {
  return onCommand((command) => commands[command]());
}
