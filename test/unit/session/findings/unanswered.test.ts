// What was sent, is always answered, and was not: told at the end or when the server went on for long, and never of half a log.
import { expect, it } from 'vitest';
import { added, HandMadeLog, message } from '../log.ts';
import { found, foundLive, theOne } from './found.ts';

const rule = 'client-event-unanswered';
const created = { type: 'session.created', session: { type: 'realtime', id: 's', model: 'gpt-realtime-2.1' } };
const create = (id: string) => ({ type: 'conversation.item.create', item: message(id, 'user', 'Hi') });
const limits = { type: 'rate_limits.updated', rate_limits: [] };
/** One item that is answered, and then one thing that is not. */
const left = (unanswered: object): HandMadeLog =>
  new HandMadeLog()
    .server(created)
    .client(create('a'))
    .server(added(message('a', 'user', 'Hi')))
    .client(unanswered);

it.each([
  [{ type: 'response.create' }, 'response.created'],
  [create('b'), 'conversation.item.added'],
  [{ type: 'conversation.item.delete', item_id: 'a' }, 'conversation.item.deleted'],
])('is told of %j where the server went on for longer than ten seconds', (event, missing) => {
  const log = left(event).wait(11_000).server(limits);
  expect(theOne(log, rule)).toMatchObject({ ns: [4], missing: [missing] });
  expect(theOne(log, rule).message).toMatch(/was not answered in 11\.0\d? s, while the server went on\.$/);
});

it('is not told sooner, nor where nothing more came of the server, nor of a log without times', () => {
  const event = { type: 'response.create' };
  expect(found(left(event).wait(9000).server(limits), rule)).toEqual([]);
  expect(found(left(event).wait(60_000).client({ type: 'input_audio_buffer.append', audio: 'AAAA' }), rule)).toEqual(
    [],
  );
  const untimed = left(event).wait(11_000).server(limits);
  untimed.entries.forEach((entry, index) => (untimed.entries[index] = { ...entry, monoMs: null, wallMs: null }));
  expect(found(untimed, rule)).toEqual([]);
});

it('is not told of half a log, nor of a server that answers nothing in this way', () => {
  const half = new HandMadeLog().client(create('a')).client({ type: 'response.create' }).wait(60_000);
  expect(found(half.client(create('b')), rule)).toEqual([]);
  const silent = new HandMadeLog().server(created).client(create('a')).wait(60_000).server(limits);
  expect(found(silent, rule)).toEqual([]);
});

it('is told while the session goes on once another answer comes, and taken back when its own does', () => {
  const log = left({ type: 'response.create' }).wait(11_000).client(create('b'));
  log.server(added(message('b', 'user', 'Hi')));
  expect(foundLive(log, rule)).toHaveLength(1);
  log.server({ type: 'response.created', response: { id: 'r', status: 'in_progress', conversation_id: 'c' } });
  expect(foundLive(log, rule)).toEqual([]);
});

it('is not told of what was cut off by the end of the connection', () => {
  const log = left({ type: 'response.create' }).lifecycle('close', { code: 1006 }).wait(60_000).lifecycle('open');
  expect(found(log.server(created), rule)).toEqual([]);
});
