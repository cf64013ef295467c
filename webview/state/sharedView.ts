/** What is the same in every panel: the host keeps it, for sessions that are still to come. */
import { effect } from '@preact/signals';
import { columnChanges } from '../../src/contract/columnWidths.ts';
import { ask } from './panel.ts';
import { view } from './viewState.ts';

const HISTORY_LENGTH = 50;
/** Longer texts (audio, mostly) are not kept in the history. */
const HISTORY_TEXT_LIMIT = 20_000;
const WRITE_AFTER_MS = 200;

/** Brings what other panels kept, then tells the host of each change. */
export async function loadSharedView(): Promise<void> {
  const [widths, history] = await Promise.all([ask('readColumnWidths', {}), ask('readComposerHistory', {})]);
  if (history) view.history.value = withNewest(history, view.history.value);
  if (!widths) return;
  view.columnPx.value = widths;
  let told = widths;
  effect(() => {
    const next = view.columnPx.value;
    const changes = columnChanges(told, next);
    if (Object.keys(changes).length === 0) return;
    const timer = setTimeout(() => {
      told = next;
      void ask('changeColumnWidths', changes);
    }, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  });
}

export function keepInHistory(text: string): void {
  if (text.length > HISTORY_TEXT_LIMIT) return;
  view.history.value = withNewest(view.history.value, [text]);
  void ask('addToComposerHistory', { text });
}

function withNewest(history: readonly string[], newest: readonly string[]): readonly string[] {
  return [...history.filter((old) => !newest.includes(old)), ...newest].slice(-HISTORY_LENGTH);
}
