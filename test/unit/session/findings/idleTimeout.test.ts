import { expect, it } from 'vitest';
import { HandMadeLog } from '../log.ts';
import { found, theOne } from './found.ts';

const rule = 'idle-timeout';
const session = (idle_timeout_ms: number | null) => ({
  type: 'session.created',
  session: { type: 'realtime', id: 's', audio: { input: { turn_detection: { type: 'server_vad', idle_timeout_ms } } } },
});
const timeout = (item_id: string) => ({
  type: 'input_audio_buffer.timeout_triggered',
  audio_start_ms: 0,
  audio_end_ms: 5000,
  item_id,
});

it('says once that the server took the turn, how often, and how to turn that off', () => {
  const log = new HandMadeLog().server(session(5000));
  expect(found(log, rule)).toEqual([]);
  log.server(timeout('item_1')).wait(9000).server(timeout('item_2'));
  expect(theOne(log, rule)).toMatchObject({
    severity: 'info',
    message:
      'Nobody spoke for 5,000 ms (idle_timeout_ms). The server did not wait for the client: it took the turn twice.',
    ns: [2, 3, 1],
    itemId: 'item_1',
    fix: {
      event: {
        type: 'session.update',
        session: { audio: { input: { turn_detection: { type: 'server_vad', idle_timeout_ms: null } } } },
      },
    },
  });
});
