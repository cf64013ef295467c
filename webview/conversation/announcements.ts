/**
 * What a screen reader hears of the session, whichever pane is open: new items as they come, the words of an answer or of the
 * user once they are whole, what became of items, and errors; not deltas.
 */
import { effect, signal, untracked } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import { canonicalType } from '../../src/protocol/dialect.ts';
import { itemText } from '../../src/session/state.ts';
import { announce, store } from '../state/panel.ts';
import { isLive, itemLabel } from '../state/session.ts';

/** Whoever wants more of it reads the item. */
const LONGEST_CHARACTERS = 2000;
const answerTypes: ReadonlySet<string> = new Set(['response.output_item.done']);
const heardTypes: ReadonlySet<string> = new Set(['conversation.item.input_audio_transcription.completed']);
const createdTypes: ReadonlySet<string> = new Set(['conversation.item.added', 'conversation.item.created']);

interface Happened {
  readonly kind: 'whole' | 'deleted' | 'truncated' | 'created' | 'error';
  /** The item it is about; of an error its entry. */
  readonly id: string;
}

/** What came and was not announced yet. */
const happened = signal<readonly Happened[]>([]);

function kindOf(type: string): Happened['kind'] | undefined {
  if (answerTypes.has(type) || heardTypes.has(type)) return 'whole';
  if (type === 'conversation.item.deleted') return 'deleted';
  if (type === 'conversation.item.truncated') return 'truncated';
  if (createdTypes.has(type)) return 'created';
  return type === 'error' ? 'error' : undefined;
}

/** For as long as the panel is there. */
export function announceItems(): void {
  store.onRows(({ fromIndex }) => {
    // With the first rows comes what was said before.
    if (fromIndex === 0) return;
    const fresh: Happened[] = [];
    for (let index = fromIndex; index < store.columns.length; index++) {
      const row = store.columns.streamIdOf(index) === 0 ? store.columns.at(index) : undefined;
      const kind = row?.dir === 'server' ? kindOf(canonicalType(row.type)) : undefined;
      const id = kind === 'error' ? String(index + 1) : row?.itemId;
      if (kind && id !== undefined) fresh.push({ kind, id });
    }
    if (fresh.length > 0) happened.value = [...happened.peek(), ...fresh];
  });
  let known: ReadonlySet<string> | undefined;
  /** An item that is moved is deleted and created again. */
  const deleted = new Set<string>();
  effect(() => {
    const order = store.live.order.value;
    const events = happened.value;
    const before = known;
    if (store.live.header.value) known = new Set(order);
    untracked(() => {
      if (events.length > 0) happened.value = [];
      const outcomes = new Map<string, string>();
      for (const { kind, id } of events) {
        const again = kind === 'created' && deleted.delete(id);
        if (kind === 'deleted') deleted.add(id);
        const words = kind === 'created' && !again ? undefined : wordsOf(kind, id);
        if (words !== undefined) outcomes.set(`${kind} ${id}`, words);
      }
      // What goes on meanwhile is no news to somebody who looks at an earlier time.
      if (!isLive.value || store.past.value) return;
      const isNews = (id: string) => before?.has(id) === false && !outcomes.has(`whole ${id}`);
      const came = order.filter(isNews).flatMap((id) => store.live.item(id)?.value ?? []);
      if (came.length > 0) announce(t('New: {0}', came.map(itemLabel).join(', ')));
      for (const words of outcomes.values()) announce(words);
    });
  });
}

/** Undefined of an item that says nothing in words. */
function wordsOf(kind: Happened['kind'], id: string): string | undefined {
  if (kind === 'error') {
    const error = store.live.errors.value.find(({ n }) => String(n) === id);
    return error && t('Error from the server: {0}', shortened(error.message || (error.code ?? '')));
  }
  const item = store.live.item(id)?.value;
  if (!item) return undefined;
  if (kind === 'deleted') return t('Deleted: {0}', itemLabel(item));
  if (kind === 'truncated') return t('Truncated: {0}', itemLabel(item));
  if (kind === 'created') return t('Created again: {0}', itemLabel(item));
  const text = item.type === 'message' ? itemText(item) : '';
  if (text === '') return undefined;
  return item.role === 'user' ? t('User: {0}', shortened(text)) : t('Answer: {0}', shortened(text));
}

function shortened(text: string): string {
  return text.length > LONGEST_CHARACTERS ? `${text.slice(0, LONGEST_CHARACTERS)}…` : text;
}
