/** What the editor's commands do in the panel: what its buttons do, and where one can do nothing, the reason. */
import { t } from '../src/base/l10n.ts';
import type { PanelCommand } from '../src/contract/messages.ts';
import type { ConversationItem } from '../src/session/state.ts';
import { clipOf } from './audio/clips.ts';
import { endMsOf, pause, play, playback, playheadMs } from './audio/player.ts';
import { afterRender } from './base/afterRender.ts';
import { sendDraft, sendThenRespond, thenRespondBlock } from './composer/draft.ts';
import { resend } from './composer/resend.ts';
import { editing } from './conversation/editing.ts';
import { insertAfter } from './conversation/itemMenu.tsx';
import { moveBlock, predecessorAfter, predecessorOf, tryMove } from './conversation/itemMove.ts';
import { openSearch } from './conversation/search.ts';
import { followsTail } from './events/eventModel.ts';
import { notedN, toggleMark } from './events/marks.ts';
import { putFixOf } from './findings/fixEvent.ts';
import { discard, update } from './session/edits.ts';
import { sendUpdate } from './session/updatePreview.tsx';
import { clearView } from './state/clearedRows.ts';
import { announcement, makeRoom, notice, onCommand, onPutFix, selectItem, store } from './state/panel.ts';
import { isMaximised, setMaximised } from './state/maximised.ts';
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
    clearView();
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
  markEvent: () => withEvent(toggleMark),
  noteEvent: () =>
    withEvent((n) => {
      makeRoom();
      notedN.value = n;
    }),
  editAndResend: () =>
    withEvent((n) => {
      if (sendBlock.peek() !== undefined) tell(t('Nothing was sent: {0}.', sendBlock.value ?? ''));
      else if (store.row(n)?.dir !== 'client') tell(t('Only what the client sent can be sent again.'));
      else void resend(n);
    }),
  playOrPause: () => {
    const now = playback.peek();
    if (now?.playing === true) {
      pause();
      return;
    }
    if (now && playheadMs.peek() < endMsOf(now.clip)) {
      play(now.clip);
      return;
    }
    const item = selectedItem();
    const partIndex = item?.parts.findIndex(({ audioMs }) => audioMs) ?? -1;
    if (item && partIndex >= 0) play(clipOf(item.id, partIndex));
    else tell(t('No item with audio is selected.'));
  },
  moveItemUp: () => move(-1),
  moveItemDown: () => move(1),
  insertItemBefore: () => withItem((item) => insertAfter(predecessorOf(item.id))),
  insertItemAfter: () => withItem((item) => insertAfter(item.id)),
  searchConversation: () => {
    makeRoom('conversation');
    // The pane may have to be drawn again first.
    afterRender(openSearch);
  },
  sendThenRespond: () => {
    if (thenRespondBlock.peek() !== undefined) tell(t('Nothing was sent: {0}.', thenRespondBlock.value ?? ''));
    else void sendThenRespond();
  },
  sendSessionUpdate: () => {
    if (sendBlock.peek() !== undefined) tell(t('Nothing was sent: {0}.', sendBlock.value ?? ''));
    else if (update.peek()) void sendUpdate();
    else tell(t('Nothing was sent: {0}.', t('nothing of the session is changed')));
  },
  discardSessionChanges: () => discard(),
  togglePaneMaximised: () => {
    view.bottomTab.value ??= 'timeline';
    setMaximised(!isMaximised.peek());
  },
};

function withEvent(run: (n: number) => void): void {
  const n = view.selectedN.peek();
  if (n === undefined) tell(t('No event is selected.'));
  else run(n);
}

function selectedItem(): ConversationItem | undefined {
  return store.item(view.selectedItemId.peek() ?? '')?.peek();
}

function withItem(run: (item: ConversationItem) => void): void {
  const item = selectedItem();
  if (item) run(item);
  else tell(t('No item is selected.'));
}

function move(step: 1 | -1): void {
  withItem((item) => tryMove(item, predecessorAfter(item, step), moveBlock(item, step)));
}

/** Opens the small editor inside of an item. */
function edit(itemId: string, kind: 'answer' | 'truncate'): void {
  makeRoom('conversation');
  selectItem(itemId);
  editing.value = { itemId, kind };
}

function tell(text: string): void {
  notice.value = { kind: 'info', text };
}

export function listenToCommands(): () => void {
  const stops = [onCommand((command) => commands[command]()), onPutFix((findingId) => void putFixOf(findingId))];
  return () => stops.forEach((stop) => stop());
}
