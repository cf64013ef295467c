/** The output of a function call while it is written: it comes back with a panel that was hidden, as long as the call waits. */
import { effect, untracked } from '@preact/signals';
import { logName, openCalls } from '../state/session.ts';
import { view, type KeptAnswer } from '../state/viewState.ts';
import { editing } from './editing.ts';

const nothing: Pick<KeptAnswer, 'text' | 'thenRespond'> = { text: '', thenRespond: true };

/** What is written so far for the call of this item. */
export function answerOf(itemId: string): typeof nothing {
  const answer = view.answer.value;
  return answer?.itemId === itemId ? answer : nothing;
}

export function changeAnswer(itemId: string, change: Partial<typeof nothing>): void {
  view.answer.value = { ...answerOf(itemId), ...change, itemId, of: logName.peek() ?? '' };
}

/** Opens the editor again in which something was written, once its call is there; forgets what is written when it is closed. */
export function keepAnswer(): () => void {
  let isWaiting = (view.answer.peek()?.text ?? '') !== '';
  const stopWaiting = effect(() => {
    const [of, calls] = [logName.value, openCalls.value];
    const answer = view.answer.peek();
    if (!isWaiting || of === undefined || !answer) return;
    if (answer.of === of && !calls.some(({ id }) => id === answer.itemId)) return;
    isWaiting = false;
    if (answer.of === of) editing.value = { itemId: answer.itemId, kind: 'answer' };
    else view.answer.value = undefined;
  });
  const stopForgetting = effect(() => {
    const now = editing.value;
    untracked(() => {
      const answer = view.answer.value;
      if (!answer || (now === undefined && isWaiting)) return;
      isWaiting = false;
      if (now?.kind !== 'answer' || now.itemId !== answer.itemId) view.answer.value = undefined;
    });
  });
  return () => {
    stopWaiting();
    stopForgetting();
  };
}
