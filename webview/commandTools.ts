/** What the editor's commands have in common: what they act on, and what they say where there is nothing to act on. */
import { t } from '../src/base/l10n.ts';
import type { ConversationItem } from '../src/session/state.ts';
import { afterRender } from './base/afterRender.ts';
import { notice, store } from './state/panel.ts';
import { view } from './state/viewState.ts';

/** Says on the screen why a command did nothing. */
export function tell(text: string): void {
  told = { kind: 'info', text };
  notice.value = told;
}

let told: typeof notice.value;

/** What was said to a command before is no answer to the next one. */
export function forgetTold(): void {
  if (told !== undefined && notice.peek() === told) notice.value = undefined;
}

export function notSent(reason: string): void {
  tell(t('Nothing was sent: {0}.', reason));
}

export function withEvent(run: (n: number) => void): void {
  const n = view.selectedN.peek();
  if (n === undefined) tell(t('No event is selected.'));
  else run(n);
}

export function selectedItem(): ConversationItem | undefined {
  return store.item(view.selectedItemId.peek() ?? '')?.peek();
}

export function withItem(run: (item: ConversationItem) => void): void {
  const item = selectedItem();
  if (item) run(item);
  else tell(t('No item is selected.'));
}

/** Why a button cannot be used is written to stand behind its name. */
function asSentence(reason: string): string {
  const [first = '', ...rest] = reason;
  return `${first.toLocaleUpperCase()}${rest.join('')}${/[.!?…]$/.test(reason) ? '' : '.'}`;
}

/** Presses a button of the panel as soon as it is drawn. @param missing is told where it is not there */
export function press(selector: string, missing: string): void {
  afterRender(() => {
    const button = document.querySelector<HTMLElement>(selector);
    if (!button) tell(missing);
    else if (button.getAttribute('aria-disabled') === 'true') tell(asSentence(button.title));
    else {
      button.focus();
      button.click();
    }
  });
}
