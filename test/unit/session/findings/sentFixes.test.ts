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

it('stands again where the acknowledgement was another’s, and the fix was refused', () => {
  const log = new HandMadeLog()
    .server({
      type: 'session.created',
      session: { ...session, audio: { input: { turn_detection: { type: 'server_vad' } } } },
    })
    .server({ type: 'response.created', response: { id: 'resp_0', status: 'in_progress', conversation_id: 'conv_1' } })
    .server({
      type: 'response.done',
      response: {
        id: 'resp_0',
        status: 'failed',
        status_details: { type: 'failed', error: { type: 'server_error', code: 'server_error', message: 'Again.' } },
        output: [],
      },
    });
  const failed = theOne(log, 'response-failed');
  log.client(failed.fix?.event ?? {});
  // What turn detection began, which nobody can tell from what was asked for.
  log.server({
    type: 'response.created',
    response: { id: 'resp_1', status: 'in_progress', conversation_id: 'conv_1' },
  });
  expect(foundLive(log, 'response-failed')).toEqual([]);
  const message = 'Conversation already has an active response in progress: resp_1.';
  const code = 'conversation_already_has_active_response';
  log.server({
    type: 'error',
    error: { type: 'invalid_request_error', code, message, event_id: failed.fix?.event['event_id'] },
  });
  expect(theOne(log, 'response-failed')).toEqual(failed);
});

it('is settled by the other way as well', () => {
  const log = new HandMadeLog()
    .server({ type: 'session.created', session: { ...session, audio: { input: { turn_detection: null } } } })
    .client({ type: 'input_audio_buffer.commit' })
    .server({ type: 'input_audio_buffer.committed', item_id: 'u' });
  log.wait(20_000).client({ type: 'input_audio_buffer.clear' }).server({ type: 'input_audio_buffer.cleared' });
  const { fix, alternative, missing } = theOne(log, 'commit-without-response');
  expect([fix?.event['type'], missing]).toEqual(['response.create', ['response.create']]);
  expect(alternative?.event).toMatchObject({
    type: 'session.update',
    session: { type: 'realtime', audio: { input: { turn_detection: { type: 'server_vad' } } } },
  });
  log.client(alternative?.event ?? {});
  const audio = { input: { turn_detection: { type: 'server_vad' } } };
  log.server({ type: 'session.updated', session: { ...session, audio } });
  expect(found(log, 'commit-without-response')).toEqual([]);
});
