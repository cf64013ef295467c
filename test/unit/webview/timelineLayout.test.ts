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

  it('draws the wait below audio that reaches into it', () => {
    const log = new HandMadeLog();
    const session = { id: 's', type: 'realtime', audio: { input: { turn_detection: null } } };
    log.server({ type: 'session.created', session });
    log.client({ type: 'input_audio_buffer.append', audio: Buffer.alloc(48 * 2000).toString('base64') });
    log.client({ type: 'input_audio_buffer.commit' });
    log.server({ type: 'input_audio_buffer.committed', item_id: 'u' });
    log.server(added({ id: 'u', type: 'message', role: 'user', content: [{ type: 'input_audio' }] }));
    log.client({ type: 'response.create' });
    log.server({ type: 'response.created', response: { id: 'r', status: 'in_progress', output: [] } });
    const place = { response_id: 'r', item_id: 'a', output_index: 0, content_index: 0 };
    log.wait(600).server({ type: 'response.output_text.delta', ...place, delta: 'Hello' });
    log.server(added({ id: 'a', type: 'message', role: 'assistant', content: [] }));
    const [audio, wait] = placed(log, 4000).filter(({ lane }) => lane === 'user');
    expect(audio).toMatchObject({ look: 'audio', row: 0, leftPx: 5, widthPx: 500 });
    expect(wait).toMatchObject({ look: 'wait', row: 1 });
  });
});
