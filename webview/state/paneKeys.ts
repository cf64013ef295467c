/** F6 and Shift+F6 go round the panes. */
import { focusBottomPane, focusFirst } from '../base/focusFirst.ts';
import { focusPart } from './panel.ts';
import { view } from './viewState.ts';

type Focus = () => void;

/** Into what is read there: the tabs and the buttons above it are a Shift+Tab away. */
export const focusDetails: Focus = () =>
  focusFirst(
    '.details-pane [role=treeitem][tabindex="0"]',
    '.details-pane vscode-panel-tab[aria-selected="true"]',
    '.details-pane',
  );

interface PanePlace {
  readonly selector: string;
  readonly focus: Focus;
  /** It comes onto the page when it gets the focus, where panes are tabs. */
  readonly canBeTab?: true;
}

/** In the order of the panes; what is not on the page is left out. */
const panes: readonly PanePlace[] = [
  { selector: '.travel-bar', focus: () => focusPart('log') },
  { selector: '.conversation-pane', focus: () => focusPart('conversation'), canBeTab: true },
  { selector: '.events-pane', focus: () => focusPart('events'), canBeTab: true },
  { selector: '.details-pane', focus: () => focusPart('details'), canBeTab: true },
  { selector: '.composer', focus: () => focusPart('composer') },
  { selector: '.bottom-pane', focus: focusBottomPane },
];

export function onPaneKey(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  const present = panes.filter(
    ({ selector, canBeTab }) => document.querySelector(selector) !== null || (canBeTab && view.short.peek()),
  );
  const at = present.findIndex(({ selector }) => document.activeElement?.closest(selector));
  const step = event.shiftKey ? -1 : 1;
  const next = at < 0 ? (event.shiftKey ? present.length - 1 : 0) : (at + step + present.length) % present.length;
  present[next]?.focus();
}
