/** The editor's commands for what is written in the composer. */
import { t } from '../src/base/l10n.ts';
import type { PanelCommand } from '../src/contract/panelCommands.ts';
import { notSent, press, tell } from './commandTools.ts';
import {
  composerOpen,
  draftSequence,
  makeList,
  sendDraft,
  sendThenRespond,
  setComposerOpen,
  takeRewrite,
  thenRespondBlock,
} from './composer/draft.ts';
import { proposedRewrite } from './composer/draftProblems.ts';
import { respondOutOfBand, respondWithOverrides } from './composer/respondButtons.tsx';
import { openEventFile, saveDraft } from './composer/savedMenu.tsx';
import { announce, ask, makeRoom, store } from './state/panel.ts';
import { respondBlock, sendBlock } from './state/session.ts';
import { view } from './state/viewState.ts';

/** Unfolds the composer, where most of its buttons are. */
function showComposer(): void {
  makeRoom();
  setComposerOpen(true);
}

/** A menu or a button of the composer's head. */
const pressInHead =
  (selector: string, missing = t('The composer is not on the page.')) =>
  (): void => {
    showComposer();
    press(`.composer-head ${selector}`, missing);
  };

const withText = (run: () => void) => (): void => {
  if (view.draft.peek().trim() === '') tell(t('Nothing is written in the composer.'));
  else run();
};

const toRespond = (open: () => void) => (): void => {
  const { value: block } = respondBlock;
  if (block !== undefined) {
    notSent(block);
    return;
  }
  makeRoom();
  open();
};

export const composerCommands = {
  sendDraft: () => {
    const { value: block } = sendBlock;
    if (block !== undefined) notSent(block);
    else if (view.draft.peek().trim() === '') notSent(t('nothing is written'));
    else void sendDraft();
  },
  sendThenRespond: () => {
    const { value: block } = thenRespondBlock;
    if (block !== undefined) notSent(block);
    else void sendThenRespond();
  },
  chooseEvent: pressInHead('.event-picker'),
  toggleComposer: () => {
    const open = !composerOpen.peek();
    makeRoom();
    setComposerOpen(open);
  },
  toggleComposerMode: () => {
    showComposer();
    view.composerMode.value = view.composerMode.peek() === 'form' ? 'json' : 'form';
    announce(view.composerMode.value === 'form' ? t('Written as a form') : t('Written as JSON'));
  },
  showDraftDocs: pressInHead('.composer-docs-link button', t('What is written has no documentation.')),
  openSavedEvents: pressInHead('.saved-menu .menu-anchor'),
  openHistory: pressInHead('.sent-before'),
  saveDraft: withText(() => void saveDraft()),
  saveDraftAsFile: withText(() => void ask('saveEventFile', { text: view.draft.peek() })),
  openEventFile: () => {
    showComposer();
    void openEventFile();
  },
  makeList: withText(() => {
    showComposer();
    if (draftSequence.peek()) tell(t('What is written is a list already.'));
    else makeList();
  }),
  rewriteDraft: () => {
    const { value: rewrite } = proposedRewrite;
    showComposer();
    if (rewrite) takeRewrite(rewrite);
    else tell(t('What is written needs no rewrite.'));
  },
  cancelSequence: () => {
    if (store.steady.peek()?.sequence?.phase === 'running') void ask('cancelSequence', {});
    else tell(t('No list of events is being sent.'));
  },
  respondWithOverrides: toRespond(respondWithOverrides),
  respondOutOfBand: toRespond(respondOutOfBand),
} satisfies Partial<Record<PanelCommand, () => void>>;
