/** What the editor's commands do in the panel: what its buttons do, and where one can do nothing, the reason. */
import { t } from '../src/base/l10n.ts';
import type { PanelCommand } from '../src/contract/panelCommands.ts';
import type { ConversationItem } from '../src/session/state.ts';
import { clipOf } from './audio/clips.ts';
import { afterRender } from './base/afterRender.ts';
import { endMsOf, pause, play, playback, playheadMs } from './audio/player.ts';
import { forgetTold, notSent, selectedItem, tell, withEvent, withItem } from './commandTools.ts';
import { resend } from './composer/resend.ts';
import { putText } from './composer/draft.ts';
import { composerCommands } from './composerCommands.ts';
import { editing } from './conversation/editing.ts';
import { insertAfter } from './composer/insertPlace.tsx';
import { askToDelete } from './conversation/removal.ts';
import { moveBlock, predecessorAfter, predecessorOf, tryMove } from './conversation/itemMove.ts';
import { actedOnHold, editedBlock, letGo } from './held/letGo.ts';
import { putFixOf } from './findings/fixEvent.ts';
import { discard, editedKeys, update } from './session/edits.ts';
import { sendUpdate } from './session/updatePreview.tsx';
import { actionText, sendShown } from './state/actions.ts';
import { announce, ask, makeRoom, onCommand, onPutFix, onWrite, selectItem, store } from './state/panel.ts';
import { callId, isLive, openCalls, sendBlock } from './state/session.ts';
import { view } from './state/viewState.ts';
import { viewCommands } from './viewCommands.ts';

const commands: Readonly<Record<PanelCommand, () => void>> = {
  ...viewCommands,
  ...composerCommands,
  truncateAtPlayhead: () => {
    const itemId = playback.peek()?.clip.itemId;
    if (itemId === undefined) tell(t('No audio has the playhead: play an answer, or click its waveform.'));
    else edit(itemId, 'truncate');
  },
  answerCall: () => withOpenCall(({ id }) => edit(id, 'answer')),
  runStub: () => withOpenCall(({ callId: id = '' }) => void ask('runStub', { callId: id })),
  createStub: () => {
    const selected = selectedItem();
    const create = ({ callId: id = '' }: ConversationItem) => void ask('createStub', { callId: id });
    // Of an answered call, too: the next one is answered by it.
    if (selected?.type === 'function_call') create(selected);
    else withOpenCall(create);
  },
  toggleAutoplay: () => {
    if (!isLive.peek()) return;
    view.autoplay.value = !view.autoplay.peek();
    announce(view.autoplay.value ? t('Answers are played as they come') : t('Answers are played when asked for'));
  },
  stopCallAudio: () => {
    const { value: block } = sendBlock;
    if (block !== undefined) notSent(block);
    else if (callId.peek() === undefined) notSent(t('this session is no call, its client plays the audio'));
    else void sendShown(actionText('output_audio_buffer.clear'));
  },
  editAndResend: () =>
    withEvent((n) => {
      const { value: block } = sendBlock;
      if (block !== undefined) notSent(block);
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
  insertItemBefore: () => withPresentItem((item) => insertAfter(predecessorOf(item.id))),
  deleteItem: () => withPresentItem(({ id }) => deleteAfterQuestion(id)),
  insertItemAfter: () => withPresentItem((item) => insertAfter(item.id)),
  sendSessionUpdate: () => {
    const { value: block } = sendBlock;
    if (block !== undefined) notSent(block);
    else if (update.peek()) void sendUpdate();
    else notSent(t('nothing of the session is changed'));
  },
  discardSessionChanges: () => {
    if (editedKeys.peek().size > 0) discard();
    else tell(t('Nothing of the session is changed.'));
  },
  continueHeldAsEdited: () => {
    const hold = actedOnHold();
    const block = hold && editedBlock(hold.n);
    if (!hold) tell(t('No frame is held.'));
    else if (block !== undefined) tell(t('#{0} does not go on as edited: {1}.', hold.n, block));
    else void letGo(hold.n, 'edited');
  },
  connectWithKey: () => void ask('reconnectWith', { change: 'key' }),
};

function deleteAfterQuestion(id: string): void {
  makeRoom('conversation');
  // The question is in the pane, which may have to be drawn again first.
  afterRender(() => askToDelete(id));
}

function move(step: 1 | -1): void {
  withItem((item) => tryMove(item, predecessorAfter(item, step), moveBlock(item, step)));
}

/** The selected item, if the server still has it. */
function withPresentItem(run: (item: ConversationItem) => void): void {
  withItem((item) => {
    if (item.deletedN === undefined) run(item);
    else tell(t('The selected item was deleted in #{0}: the server does not have it any more.', item.deletedN));
  });
}

/** The selected one of the calls that wait for an output, else the last. */
function withOpenCall(run: (call: ConversationItem) => void): void {
  const { value: open } = openCalls;
  const call = open.find(({ id }) => id === view.selectedItemId.peek()) ?? open.at(-1);
  if (call) run(call);
  else tell(t('No function call waits for an output.'));
}

/** Opens the small editor inside of an item. */
function edit(itemId: string, kind: 'answer' | 'truncate'): void {
  makeRoom('conversation');
  selectItem(itemId);
  editing.value = { itemId, kind };
}

export function listenToCommands(): () => void {
  const stops = [
    onCommand((command) => {
      forgetTold();
      commands[command]();
    }),
    onWrite(putText),
    onPutFix((findingId, choice) => void putFixOf(findingId, choice)),
  ];
  return () => stops.forEach((stop) => stop());
}
