/** What is written in the place of held frames: kept until it went on, or was thrown away by whoever wrote it. */
import { logName } from '../state/session.ts';
import { view } from '../state/viewState.ts';

const KEPT = 8;

/** Undefined where nobody has changed the frame of this entry. */
export function heldDraft(n: number): string | undefined {
  const of = logName.value ?? '';
  return view.heldDrafts.value.find((draft) => draft.n === n && draft.of === of)?.text;
}

/** @param text undefined throws away what was written */
export function writeHeldDraft(n: number, text: string | undefined): void {
  const of = logName.peek() ?? '';
  const others = view.heldDrafts.peek().filter((draft) => draft.n !== n || draft.of !== of);
  view.heldDrafts.value = text === undefined ? others : [...others, { of, n, text }].slice(-KEPT);
}
