/** The keys of a debugger, as long as a frame is held: F5 continues, F10 goes to the next frame, Backspace drops. */
import { liveOpenHolds } from '../state/holds.ts';
import { view } from '../state/viewState.ts';
import { actedOnHold, editedBlock, letGo } from './letGo.ts';

export function onHeldKey(event: KeyboardEvent): void {
  const hold = view.travel.peek() ? undefined : actedOnHold();
  if (!hold || event.altKey || event.shiftKey) return;
  const run = actionOf(event, hold.n);
  if (!run) return;
  // Else the editor around the page would do it again.
  event.preventDefault();
  event.stopPropagation();
  run();
}

function actionOf(event: KeyboardEvent, n: number): (() => void) | undefined {
  const isCommand = event.ctrlKey || event.metaKey;
  const isHere = isAtHeldFrame(event);
  switch (event.key) {
    case 'F5':
      return isCommand ? undefined : () => void letGo(n, 'unchanged');
    case 'F10':
      return isCommand ? undefined : () => void letGo(n, 'next');
    case 'Backspace':
      return isCommand || !isHere || isWrittenInto(event) ? undefined : () => void letGo(n, 'dropped');
    case 'Enter':
      return isCommand && isHere && editedBlock(n) === undefined ? () => void letGo(n, 'edited') : undefined;
    default:
      return undefined;
  }
}

/** In its details, or in the event table where it is selected. */
function isAtHeldFrame({ target }: KeyboardEvent): boolean {
  const isSelected = liveOpenHolds.peek().some(({ n }) => n === view.selectedN.peek());
  return isSelected && target instanceof Element && target.closest('.details-pane, .event-scroll') !== null;
}

function isWrittenInto({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, vscode-text-field, vscode-text-area') !== null;
}
