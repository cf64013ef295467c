/**
 * Another place for an item. The protocol moves nothing: the item is deleted and created again with the same content and the
 * same id, after another predecessor: the user's audio as it was recorded. What a client cannot create again cannot be moved.
 */
import { t } from '../../src/base/l10n.ts';
import { describeError } from '../../src/base/errors.ts';
import type { JsonObject } from '../../src/base/json.ts';
import { itemText, type ConversationItem } from '../../src/session/state.ts';
import { recordedAudio } from '../audio/recordedAudio.ts';
import { actionText, sendShown } from '../state/actions.ts';
import { notice, store } from '../state/panel.ts';
import { conversationItems, dialect, freshEventId, sendBlock } from '../state/session.ts';

export interface Move {
  readonly remove: string;
  readonly create: string;
}

/** The items that the server has, in its order. */
export function present(): readonly ConversationItem[] {
  return conversationItems.value.filter(({ deletedN, inConversation }) => deletedN === undefined && inConversation);
}

/** `previous_item_id` for what shall stand right before an item. */
export function predecessorOf(id: string): string {
  const items = present();
  return items[items.findIndex((item) => item.id === id) - 1]?.id ?? 'root';
}

/** Why an item cannot be moved by one place, in a sentence; undefined where it can. */
export function moveBlock(item: ConversationItem, step: 1 | -1): string | undefined {
  const items = present();
  const at = items.findIndex(({ id }) => id === item.id);
  if (at >= 0 && !items[at + step]) return step < 0 ? t('it is the first item') : t('it is the last item');
  return placeBlock(item);
}

/** Why an item cannot be put elsewhere. One whose words alone can be is not blocked: see `movesAsText`. */
export function placeBlock(item: ConversationItem): string | undefined {
  if (sendBlock.value !== undefined) return sendBlock.value;
  if (!present().some(({ id }) => id === item.id)) return t('the item is not in the conversation');
  if (item.status === 'in_progress') return t('it is still streaming');
  if (movesAsText(item) && itemText(item) === '') {
    return t('no client can create an assistant’s audio, and of this one there is no transcript');
  }
  if (item.role === 'user' && item.parts.some(({ type, audioMs }) => type === 'input_audio' && !audioMs)) {
    return t('moving means deleting and creating again, and its audio is not in the log');
  }
  if (item.parts.some(({ type }) => type === 'input_image')) {
    return t('moving means deleting and creating again: its image would have to be sent once more');
  }
  return contentOf(item) ? undefined : t('only the server can create items of this type');
}

/** No client can create an assistant's audio: what is left of it elsewhere are its words. */
export function movesAsText({ role, parts }: ConversationItem): boolean {
  return role === 'assistant' && parts.some(({ type }) => type.endsWith('audio'));
}

/** `previous_item_id` of the place that lies a step further. */
export function predecessorAfter(item: ConversationItem, step: 1 | -1): string {
  const others = present().filter(({ id }) => id !== item.id);
  const at = present().findIndex(({ id }) => id === item.id) + step;
  return others[at - 1]?.id ?? 'root';
}

/** The two events that put an item after another one; audio, which is read when it is moved, is left open. */
export function moveOf(
  item: ConversationItem,
  previousItemId: string,
  audio: readonly string[] = [],
): Move | undefined {
  const content = contentOf(item, audio);
  if (!content) return undefined;
  return {
    remove: actionText('conversation.item.delete', { item_id: item.id }),
    create: JSON.stringify({
      type: 'conversation.item.create',
      event_id: freshEventId(),
      previous_item_id: previousItemId,
      item: { id: item.id, ...content },
    }),
  };
}

/** Items that are on their way: a key that is held down moves them once. */
const moving = new Set<string>();

/** Puts an item after another one (`root`: at the beginning); of an assistant's audio, what it says. */
export async function moveItem(item: ConversationItem, previousItemId: string): Promise<boolean> {
  if (moving.has(item.id)) return false;
  moving.add(item.id);
  try {
    return await moveNow(item, previousItemId);
  } finally {
    moving.delete(item.id);
  }
}

async function moveNow(item: ConversationItem, previousItemId: string): Promise<boolean> {
  let audio: string[];
  try {
    // Before anything is deleted.
    audio = await Promise.all(
      item.parts.map((part, index) =>
        part.type === 'input_audio' ? recordedAudio(item.id, index) : Promise.resolve(''),
      ),
    );
  } catch (error) {
    notice.value = { kind: 'error', text: t('The item stays where it is: {0}.', describeError(error)) };
    return false;
  }
  // As it is by now: what is deleted must be creatable, at a place that is still there.
  const current = store.item(item.id)?.peek() ?? item;
  const blocked =
    placeBlock(current) ?? (isPlace(previousItemId) ? undefined : t('the item before that place is gone'));
  if (blocked !== undefined) {
    notice.value = { kind: 'info', text: t('The item stays where it is: {0}.', blocked) };
    return false;
  }
  const move = moveOf(current, previousItemId, audio);
  if (!move || (await sendShown(move.remove)) === undefined) return false;
  return (await sendShown(move.create)) !== undefined;
}

function isPlace(previousItemId: string): boolean {
  return previousItemId === 'root' || present().some(({ id }) => id === previousItemId);
}

/** Moves an item, or says why not. One of which the words alone can be moved is moved when that is agreed to. */
export function tryMove(item: ConversationItem, previousItemId: string, blocked = placeBlock(item)): void {
  if (blocked !== undefined) {
    notice.value = { kind: 'info', text: t('The item stays where it is: {0}.', blocked) };
  } else if (movesAsText(item)) {
    notice.value = {
      kind: 'info',
      text: t(
        'The item stays where it is: moving means deleting and creating again, and no client can create an assistant’s audio. What it says can be moved as text.',
      ),
      action: { label: t('Move as Text'), run: () => void moveItem(item, previousItemId) },
    };
  } else void moveItem(item, previousItemId);
}

/** @param audio of each part, as the wire has it */
function contentOf(item: ConversationItem, audio: readonly string[] = []): JsonObject | undefined {
  const { type, role, callId = '', name = '', output = '' } = item;
  if (type === 'function_call') return { type, call_id: callId, name, arguments: item.arguments ?? '' };
  if (type === 'function_call_output') return { type, call_id: callId, output };
  if (type !== 'message' || role === undefined) return undefined;
  if (movesAsText(item)) return { type, role, content: [{ type: textOfAssistant(), text: itemText(item) }] };
  const content = item.parts.map((part, index): JsonObject => {
    if (part.type === 'input_audio') {
      const transcript = part.transcript === undefined ? {} : { transcript: part.transcript };
      return { type: 'input_audio', audio: audio[index] ?? '', ...transcript };
    }
    return { type: role === 'assistant' ? textOfAssistant() : 'input_text', text: part.text ?? '' };
  });
  return { type, role, content };
}

function textOfAssistant(): string {
  return dialect.value === 'beta' ? 'text' : 'output_text';
}
