/** Rules about items that a client names though they are not in the conversation. */
import { stringAt } from '../../base/json.ts';
import { phrase, type Phrase } from '../../base/l10n.ts';
import { quoted } from '../format.ts';
import type { ConversationItem, SessionError } from '../state.ts';
import { frames, hearsServer, Refusals } from './cases.ts';
import type { Rule } from './rule.ts';

const DELETE = 'conversation.item.delete';
const RETRIEVE = 'conversation.item.retrieve';

export const itemUnknown: Rule = {
  id: 'item-unknown',
  severity: 'warning',
  title: phrase('An item was named that is not in the conversation'),
  explanation: phrase(
    'A client deleted or retrieved an item that was deleted before, or that never was in this session. The server refuses, and nothing ' +
      'changes. Usual causes: a second delete of the same item, an id of another session or connection, or an item that the server had refused. ' +
      'Take the ids from conversation.item.added, and forget an item once conversation.item.deleted has named it.',
  ),
  watch(context) {
    const refusals = new Refusals(context);
    /** Of events that had not been foreseen to fail: what they name may go before they arrive. */
    const named = new Map<number, string>();
    return {
      sees: [DELETE, RETRIEVE, 'conversation.item.deleted', 'conversation.item.retrieved'],
      client(event, row) {
        const itemId = stringAt(event, 'item_id');
        // An item that this log does not know may well be there: it was seeded, or the log begins late.
        if (itemId === undefined || !hearsServer(context.state)) return;
        const item = context.state.items.get(itemId);
        if (item?.deletedN === undefined) named.set(row.n, itemId);
        else refusals.foresee(row, { message: whyGone(itemId, item), ns: frames(row.n, item.deletedN), itemId });
      },
      server: (_event, row) => refusals.answered(row),
      error(error) {
        if (refusals.refused(error)) return;
        const itemId = named.get(error.causeN ?? -1);
        if (itemId === undefined || !isAboutItem(error)) return;
        const item = context.state.items.get(itemId);
        const report = { message: whyGone(itemId, item), ns: frames(error.causeN, item?.deletedN), itemId: item?.id };
        refusals.tell(report, error);
      },
      end: () => refusals.end(),
    };
  },
};

function isAboutItem({ code, param, message }: SessionError): boolean {
  return param === 'item_id' || code?.includes('item_id') === true || /\bitem\b/i.test(message);
}

function whyGone(itemId: string, item: ConversationItem | undefined): Phrase {
  return item?.deletedN === undefined
    ? phrase('No item {0} is in this session.', quoted(itemId, 48))
    : phrase('{0} had been deleted before, in #{1}.', itemId, item.deletedN);
}
