/**
 * Another place for an item. The protocol moves nothing: the item is deleted and created again with the same content and the
 * same id, after another predecessor. What a client cannot create again cannot be moved.
 */
import { t } from '../../src/base/l10n.ts';
import type { JsonObject } from '../../src/base/json.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { actionText, sendShown } from '../state/actions.ts';
import { conversationItems, dialect, freshEventId, sendBlock } from '../state/session.ts';

export interface Move {
  readonly remove: string;
  readonly create: string;
}

/** The items that the server has, in its order. */
function present(): readonly ConversationItem[] {
  return conversationItems.value.filter(({ deletedN, inConversation }) => deletedN === undefined && inConversation);
}

/** `previous_item_id` for what shall stand right before an item. */
export function predecessorOf(id: string): string {
  const items = present();
  return items[items.findIndex((item) => item.id === id) - 1]?.id ?? 'root';
}

/** Why an item cannot be moved, in a sentence; undefined where it can. */
export function moveBlock(item: ConversationItem, step: 1 | -1): string | undefined {
  if (sendBlock.value !== undefined) return sendBlock.value;
  const items = present();
  const at = items.findIndex(({ id }) => id === item.id);
  if (at < 0) return t('the item is not in the conversation');
  if (!items[at + step]) return step < 0 ? t('it is the first item') : t('it is the last item');
  if (item.status === 'in_progress') return t('it is still streaming');
  if (item.parts.some(({ type }) => type.endsWith('audio'))) {
    return item.role === 'assistant'
      ? t('moving means deleting and creating again, and no client can create an assistant’s audio')
      : t('moving means deleting and creating again: its audio would have to be sent once more');
  }
  if (item.parts.some(({ type }) => type === 'input_image')) {
    return t('moving means deleting and creating again: its image would have to be sent once more');
  }
  return contentOf(item) ? undefined : t('only the server can create items of this type');
}

/** The two events that move an item by one place; only where `moveBlock` says nothing. */
export function moveOf(item: ConversationItem, step: 1 | -1): Move | undefined {
  const content = contentOf(item);
  const items = present().filter(({ id }) => id !== item.id);
  const at = present().findIndex(({ id }) => id === item.id) + step;
  if (!content || at < 0 || at > items.length) return undefined;
  return {
    remove: actionText('conversation.item.delete', { item_id: item.id }),
    create: JSON.stringify({
      type: 'conversation.item.create',
      event_id: freshEventId(),
      previous_item_id: items[at - 1]?.id ?? 'root',
      item: { id: item.id, ...content },
    }),
  };
}

export async function moveItem(item: ConversationItem, step: 1 | -1): Promise<void> {
  if (moveBlock(item, step) !== undefined) return;
  const move = moveOf(item, step);
  if (!move || (await sendShown(move.remove)) === undefined) return;
  await sendShown(move.create);
}

function contentOf(item: ConversationItem): JsonObject | undefined {
  const { type, role, callId = '', name = '', output = '' } = item;
  if (type === 'function_call') return { type, call_id: callId, name, arguments: item.arguments ?? '' };
  if (type === 'function_call_output') return { type, call_id: callId, output };
  if (type !== 'message' || role === undefined) return undefined;
  const ofAssistant = dialect.value === 'beta' ? 'text' : 'output_text';
  const content = item.parts.map(({ text }) => ({
    type: role === 'assistant' ? ofAssistant : 'input_text',
    text: text ?? '',
  }));
  return { type, role, content };
}
