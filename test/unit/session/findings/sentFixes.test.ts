// A fix that was sent and taken settles its finding; one that was refused, or a fault made again, does not.
import { expect, it } from 'vitest';
import { HandMadeLog } from '../log.ts';
import { found, foundLive, theOne } from './found.ts';

const rule = 'update-refused';
const session = { type: 'realtime', id: 's', model: 'gpt-realtime-2.1', instructions: '' };
const wrong = { type: 'session.update', session: { type: 'realtime', bogus: 1, instructions: 'Mine.' } };
const refusal = (param: string) => ({
  type: 'error',
  error: { type: 'invalid_request_error', code: 'unknown_parameter', message: `Unknown parameter: '${param}'.`, param },
});
const refused = (): HandMadeLog =>
  new HandMadeLog().server({ type: 'session.created', session }).client(wrong).server(refusal('session.bogus'));
const fixOf = (log: HandMadeLog): object => theOne(log, rule).fix?.event ?? {};
// Other instructions than were asked for: nothing but the fix's id says what the update is for.
const updated = { type: 'session.updated', session: { ...session, instructions: 'Others.' } };

it('is settled when the server takes the event of its fix, live and in the recording', () => {
  const log = refused();
  log.client(fixOf(log));
  expect(foundLive(log, rule)).toHaveLength(1);
  log.server(updated);
  expect(foundLive(log, rule)).toEqual([]);
  expect(found(log, rule)).toEqual([]);
});

it('stands when another event is taken, or the fix is refused, too', () => {
  const other = refused();
  other.client({ type: 'session.update', session: { type: 'realtime', tools: [] } }).server(updated);
  expect(found(other, rule)).toHaveLength(1);
  const again = refused();
  again.client(fixOf(again)).server(refusal('session.instructions'));
  expect(found(again, rule).map(({ ns }) => ns[0])).toEqual([2, 4]);
});

it('comes again with the fault', () => {
  const log = refused();
  log.client(fixOf(log)).server(updated).client(wrong).server(refusal('session.bogus'));
  expect(theOne(log, rule).ns).toEqual([6, 7]);
});
