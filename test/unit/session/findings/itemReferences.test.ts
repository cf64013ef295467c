import { expect, test } from 'vitest';
import { userSays } from '../../simulator/harness.ts';
import { HandMadeLog } from '../log.ts';
import { ids, only, SimulatedLog } from './simulatedLog.ts';

const remove = (itemId: string) => ({ type: 'conversation.item.delete', item_id: itemId });

function oneItem(): { log: SimulatedLog; item: string } {
  const log = new SimulatedLog().ask(userSays('Hello!'));
  return { log, item: log.state.order[0] ?? '' };
}

test('item-unknown: what was deleted before, with the entry that deleted it and the refusal', () => {
  const { log, item } = oneItem();
  log.ask(remove(item), remove(item));
  const finding = only(log.recorded, 'item-unknown');
  const deletes = log.state.rows.filter(({ type }) => type === 'conversation.item.delete').map(({ n }) => n);
  expect(finding.ns).toEqual([deletes[1], log.n('error'), log.n('conversation.item.deleted')]);
  expect(ids(log.recorded)).toEqual(['item-unknown']);
});

test('item-unknown: two deletes at once, of which the second comes too late; an id that never was', () => {
  const { log, item } = oneItem();
  log.send(remove(item)).send(remove(item)).run(2000);
  log.ask({ type: 'conversation.item.retrieve', item_id: 'item_of_another' });
  expect(ids(log.recorded)).toEqual(['item-unknown', 'item-unknown']);
});

test('quiet where the server takes it, or refuses it for something else', () => {
  const { log, item } = oneItem();
  expect(ids(log.ask({ type: 'conversation.item.retrieve', item_id: item }, remove(item)).recorded)).toEqual([]);
  const busy = new HandMadeLog()
    .server({ type: 'session.created', session: {} })
    .client({ ...remove('item_1'), event_id: 'e1' })
    .server({ type: 'error', error: { type: 'server_error', code: null, message: 'Overloaded.', event_id: 'e1' } });
  expect(ids([...busy.state().findings.values()])).toEqual([]);
});
