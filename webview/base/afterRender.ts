/**
 * Runs when what was just changed is in the page, which is still before any other event: a key that comes right after a
 * click finds the focus where it goes. A frame later would be too late for it.
 */
export function afterRender(run: () => void): void {
  // What is changed is drawn in a microtask of its own, which is queued already.
  queueMicrotask(run);
}
