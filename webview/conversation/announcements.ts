/**
 * What a screen reader hears of the conversation, whichever pane is open: new items as they come, and the words of an
 * answer or of the user once they are whole; not deltas.
 */
import { effect, signal, untracked } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import { canonicalType } from '../../src/protocol/dialect.ts';
import { itemText } from '../../src/session/state.ts';
import { announcement, store } from '../state/panel.ts';
import { isLive, itemLabel } from '../state/session.ts';

/** Whoever wants more of it reads the item. */
const LONGEST_CHARACTERS = 2000;
const answerTypes: ReadonlySet<string> = new Set(['response.output_item.done']);
const heardTypes: ReadonlySet<string> = new Set(['conversation.item.input_audio_transcription.completed']);

/** Items whose words have become whole, and were not announced yet. */
const whole = signal<readonly string[]>([]);

/** For as long as the panel is there. */
export function announceItems(): void {
  store.onRows(({ fromIndex }) => {
    // With the first rows comes what was said before.
    if (fromIndex === 0) return;
    const ids: string[] = [];
    for (let index = fromIndex; index < store.columns.length; index++) {
      const row = store.columns.streamIdOf(index) === 0 ? store.columns.at(index) : undefined;
      const type = canonicalType(row?.type ?? '');
      if (row?.itemId !== undefined && (answerTypes.has(type) || heardTypes.has(type))) ids.push(row.itemId);
    }
    if (ids.length > 0) whole.value = [...whole.peek(), ...ids];
  });
  let known: ReadonlySet<string> | undefined;
  effect(() => {
    const order = store.live.order.value;
    const spoken = [...new Set(whole.value)];
    const fresh = known && order.filter((id) => !known?.has(id) && !spoken.includes(id));
    if (store.live.header.value) known = new Set(order);
    untracked(() => {
      if (spoken.length > 0) whole.value = [];
      // What goes on meanwhile is no news to somebody who looks at an earlier time.
      if (!isLive.value || store.past.value) return;
      const came = (fresh ?? []).flatMap((id) => store.live.item(id)?.value ?? []);
      const words = [
        ...(came.length > 0 ? [t('New: {0}', came.map(itemLabel).join(', '))] : []),
        ...spoken.flatMap((id) => wordsOf(id) ?? []),
      ];
      if (words.length > 0) announcement.value = words.join(' · ');
    });
  });
}

/** Undefined of an item that says nothing in words. */
function wordsOf(id: string): string | undefined {
  const item = store.live.item(id)?.value;
  const text = item?.type === 'message' ? itemText(item) : '';
  if (text === '') return undefined;
  const words = text.length > LONGEST_CHARACTERS ? `${text.slice(0, LONGEST_CHARACTERS)}…` : text;
  return item?.role === 'user' ? t('User: {0}', words) : t('Answer: {0}', words);
}
