import { describe, expect, it } from 'vitest';
import { sessionTime } from '../../../src/session/format.ts';
import { TimingMarks } from '../../../src/session/timing/timingMarks.ts';
import { turnTimings } from '../../../src/session/timing/turnTiming.ts';
import { turnsOf } from '../../../src/session/timing/turns.ts';
import { placeAll } from '../../../webview/timeline/layout.ts';
import { added, HandMadeLog } from '../session/log.ts';

function placed(log: HandMadeLog, toMs: number) {
  const state = log.state();
  const marks = new TimingMarks().read(state.rows);
  const turns = turnTimings(turnsOf(state), state.rows, marks, { leadingSilenceMs: () => 0, nowMs: toMs });
  const clientRows = marks.clientEvents.flatMap((n) => state.rows[n - 1] ?? []);
  return placeAll(turns, clientRows, { startMs: 0, endMs: toMs, widthPx: 1000, time: sessionTime });
}

describe('the chart', () => {
  it('has a name for what the client sent and is no JSON, or has no type', () => {
    const log = new HandMadeLog().client('no json').wait(500).client({ a: 1 });
    const names = placed(log, 1000)
      .filter(({ lane }) => lane === 'client events')
      .map(({ name, beside }) => [name, beside]);
    expect(names).toEqual([
      ['Client sent a frame that is no JSON, at 0:00.010', 'a frame that is no JSON'],
      ['Client sent an event without a type, at 0:00.520', 'an event without a type'],
    ]);
  });

  it('says of audio that was sent faster than it plays how much it is, and draws the wait below these words', () => {
    const log = new HandMadeLog();
    const session = { id: 's', type: 'realtime', audio: { input: { turn_detection: null } } };
    log.server({ type: 'session.created', session });
    for (let chunk = 0; chunk < 2; chunk++)
      log.client({ type: 'input_audio_buffer.append', audio: Buffer.alloc(48 * 1000).toString('base64') });
    log.client({ type: 'input_audio_buffer.commit' });
    log.server({ type: 'input_audio_buffer.committed', item_id: 'u' });
    log.server(added({ id: 'u', type: 'message', role: 'user', content: [{ type: 'input_audio' }] }));
    log.client({ type: 'response.create' });
    log.server({ type: 'response.created', response: { id: 'r', status: 'in_progress', output: [] } });
    const place = { response_id: 'r', item_id: 'a', output_index: 0, content_index: 0 };
    log.wait(600).server({ type: 'response.output_text.delta', ...place, delta: 'Hello' });
    log.server(added({ id: 'a', type: 'message', role: 'assistant', content: [] }));
    const [audio, wait] = placed(log, 4000).filter(({ lane }) => lane === 'user');
    const beside = '2.00 s of audio, sent in 10 ms';
    expect(audio).toMatchObject({ look: 'audio', row: 0, leftPx: 5, widthPx: 3, beside, side: 'right' });
    expect(audio?.name).toBe('Turn 1, user audio, 2.00 s of it: 10 ms, from 0:00.020');
    expect(wait).toMatchObject({ look: 'wait', row: 1 });
  });
});
