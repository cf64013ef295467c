/** The editor's commands that change what is shown of the session: nothing is sent by them. */
import { t } from '../src/base/l10n.ts';
import type { PanelCommand } from '../src/contract/panelCommands.ts';
import { press, tell, withEvent, withItem } from './commandTools.ts';
import { foldAll, isAllFolded } from './conversation/folding.ts';
import { copyOf } from './conversation/itemMenu.tsx';
import { openSearch } from './conversation/search.ts';
import { showTab } from './details/detailsTabs.ts';
import { followsTail, selectNeighbour } from './events/eventModel.ts';
import { notedN, toggleMark } from './events/marks.ts';
import { saveFilter } from './events/savedFiltersMenu.tsx';
import { keyboardHelpOpen } from './header/keyboardHelp.tsx';
import { importPresets, presetsOpen } from './session/presets.ts';
import { afterRender } from './base/afterRender.ts';
import { clearedN, clearView, showCleared } from './state/clearedRows.ts';
import { copyFrame } from './state/frames.ts';
import { isMaximised, setMaximised } from './state/maximised.ts';
import { announce, ask, copyText, focusPart, makeRoom, store } from './state/panel.ts';
import { isLive } from './state/session.ts';
import { view, type DetailsTab, type DirectionFilter, type TimeMode } from './state/viewState.ts';
import { chosenSpan, fitTurn, turn, turns, whole, zoom } from './timeline/model.ts';
import { stepEntry, stepMark, travelTo, wantedN } from './travel/travel.ts';

const showTimes = (mode: TimeMode) => (): void => void (view.timeMode.value = mode);
const showSender = (sender: DirectionFilter) => (): void => void (view.direction.value = sender);

const showDetails = (tab: DetailsTab) => (): void =>
  withEvent(() => {
    showTab(tab);
    // Into what the tab shows, once it does.
    afterRender(() => focusPart('details'));
  });

/** Of a session with turns; each change is seen where it is made. */
const inTimeline = (run: (number: number) => void) => (): void => {
  view.bottomTab.value = 'timeline';
  const shown = turn.peek();
  if (shown) run(shown.number);
  else tell(t('No turn has begun yet: the timeline is empty.'));
};

const showTurn = (step: 1 | -1) =>
  inTimeline((number) => {
    if (turns.peek().some((one) => one.number === number + step)) fitTurn(number + step);
    else tell(step < 0 ? t('This is the first turn.') : t('This is the last turn.'));
  });

const unlessAtBeginning = (step: () => void) => (): void => {
  if (store.rows.length === 0) tell(t('The log is empty.'));
  else if (wantedN.peek() === 0) tell(t('This is the beginning of the log.'));
  else step();
};

const unlessNow = (step: () => void) => (): void => {
  if (wantedN.peek() === undefined) tell(t('This is now: nothing comes after it yet.'));
  else step();
};

const inFindings = (selector: string, missing: string) => (): void => {
  view.bottomTab.value = 'findings';
  press(selector, missing);
};

export const viewCommands = {
  toggleFollowTail: () => {
    view.following.value = !followsTail.peek();
    announce(view.following.value ? t('The newest event is followed') : t('The newest event is not followed'));
  },
  toggleFolding: () => {
    view.folding.value = !view.folding.peek();
    announce(view.folding.value ? t('Runs of deltas are folded') : t('Runs of deltas are unfolded'));
  },
  clearView: () => {
    clearView();
    announce(t('The view is cleared; the recording keeps every event'));
  },
  showCleared: () => {
    if (clearedN.peek() > 0) showCleared();
    else tell(t('No event was cleared from view.'));
  },
  showSessionTimes: showTimes('session'),
  showWallTimes: showTimes('wall'),
  showTimesSince: showTimes('since'),
  showBothSenders: showSender('all'),
  showClientEvents: showSender('client'),
  showServerEvents: showSender('server'),
  openSavedFilters: () => {
    makeRoom();
    press('.saved-filters .menu-anchor', t('The filters are not on the page.'));
  },
  saveFilter: () => {
    if (view.filter.peek().trim() === '') tell(t('No filter is written.'));
    else void saveFilter();
  },

  markEvent: () => withEvent(toggleMark),
  noteEvent: () =>
    withEvent((n) => {
      makeRoom();
      notedN.value = n;
    }),
  previousEvent: () => withEvent(() => selectNeighbour(-1)),
  nextEvent: () => withEvent(() => selectNeighbour(1)),
  showTree: showDetails('tree'),
  showRaw: showDetails('raw'),
  showDocs: showDetails('docs'),
  showExchange: showDetails('exchange'),
  copyFrame: () => withEvent((n) => void copyFrame(n)),
  closeDetails: () => void (view.selectedN.value = undefined),
  travelToEvent: () => withEvent(travelTo),
  firstEntry: unlessAtBeginning(() => travelTo(0)),
  previousEntry: unlessAtBeginning(() => stepEntry(-1)),
  nextEntry: unlessNow(() => stepEntry(1)),
  previousTurnMark: unlessAtBeginning(() => stepMark(-1)),
  nextTurnMark: unlessNow(() => stepMark(1)),

  searchConversation: () => {
    makeRoom('conversation');
    // The pane may have to be drawn again first.
    afterRender(openSearch);
  },
  toggleFoldedTexts: () => {
    foldAll(!isAllFolded());
    announce(isAllFolded() ? t('Long texts are folded') : t('Long texts are unfolded'));
  },
  copyItem: () => withItem((item) => copyText(copyOf(item))),
  copyItemId: () => withItem(({ id }) => copyText(id)),
  openItemAsJson: () => withItem(({ id, lastItemN }) => void ask('openAsJson', { n: lastItemN, itemId: id })),
  compareItem: () => withItem(({ id, lastItemN }) => void ask('compareEvent', { n: lastItemN, itemId: id })),

  togglePaneMaximised: () => {
    view.bottomTab.value ??= 'timeline';
    setMaximised(!isMaximised.peek());
  },
  closeBottomPane: () => {
    setMaximised(false);
    view.bottomTab.value = null;
  },
  previousTurn: showTurn(-1),
  nextTurn: showTurn(1),
  fitTurn: inTimeline(fitTurn),
  showWholeSession: inTimeline(() => void (chosenSpan.value = whole.peek())),
  zoomIn: inTimeline(() => zoom(0.6)),
  zoomOut: inTimeline(() => zoom(1.6)),
  followSession: inTimeline(() => {
    if (isLive.peek()) chosenSpan.value = undefined;
    else tell(t('The session has ended: there is nothing to follow.'));
  }),
  chooseTurnOfFindings: inFindings('.findings-turn', t('All findings belong to one turn.')),
  showAllRules: inFindings('.all-rules', t('The findings are not on the page.')),
  copyFindings: inFindings('.copy-findings', t('The findings are not on the page.')),
  showFindingInTimeline: inFindings(
    '.finding.is-selected .show-in-timeline',
    t('No finding is selected, or it belongs to no turn.'),
  ),
  compareFix: inFindings(
    '.finding.is-selected .compare-fix',
    t('No finding is selected whose fix corrects an event that was sent.'),
  ),
  openConfiguration: () => void ask('openConfiguration', {}),
  showPresets: () => {
    view.bottomTab.value = 'session';
    presetsOpen.value = true;
    afterRender(() => document.querySelector<HTMLElement>('.presets .group-button')?.focus());
  },
  importPresets: () => void importPresets(),
  exportPresets: () => void ask('exportPresets', {}),
  openOriginal: () => void ask('openOriginal', {}),
  compareWithOriginal: () => void ask('compareWithOriginal', {}),
  openPrevious: () => void ask('openPrevious', {}),
  showKeyboardHelp: () => void (keyboardHelpOpen.value = true),
} satisfies Partial<Record<PanelCommand, () => void>>;
