import { describe, expect, it } from 'vitest';
import { sessionTime } from '../../../src/session/format.ts';
import { TimingMarks } from '../../../src/session/timing/timingMarks.ts';
import { turnTimings } from '../../../src/session/timing/turnTiming.ts';
import { turnsOf } from '../../../src/session/timing/turns.ts';
import { placeAll } from '../../../webview/timeline/layout.ts';
import { added, HandMadeLog } from '../session/log.ts';

function placed(log: HandMadeLog, toMs: number, startMs = 0) {
  const state = log.state();
  const marks = new TimingMarks().read(state.rows);
  const turns = turnTimings(turnsOf(state), state.rows, marks, { leadingSilenceMs: () => 0, nowMs: toMs });
  const clientRows = marks.clientEvents.flatMap((n) => state.rows[n - 1] ?? []);
  return placeAll(turns, clientRows, { startMs, endMs: toMs, widthPx: 1000, time: sessionTime });
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

  describe('with audio that was sent for several turns', () => {
    /** Turns whose audio of 2 s is sent in 10 ms, committed, and answered in text `waitMs` later. */
    function sent(...waitsMs: readonly number[]): HandMadeLog {
      const log = new HandMadeLog();
      log.server({ type: 'session.created', session: { id: 's', audio: { input: { turn_detection: null } } } });
      waitsMs.forEach((waitMs, index) => {
        for (let chunk = 0; chunk < 2; chunk++)
          log.client({ type: 'input_audio_buffer.append', audio: Buffer.alloc(48 * 1000).toString('base64') });
        log.client({ type: 'input_audio_buffer.commit' });
        log.server({ type: 'input_audio_buffer.committed', item_id: `u${index}` });
        log.server(added({ id: `u${index}`, type: 'message', role: 'user', content: [{ type: 'input_audio' }] }));
        log.client({ type: 'response.create' });
        const response = { id: `r${index}`, status: 'in_progress', output: [] };
        log.server({ type: 'response.created', response });
        const place = { response_id: `r${index}`, item_id: `a${index}`, output_index: 0, content_index: 0 };
        log.wait(waitMs).server({ type: 'response.output_text.delta', ...place, delta: 'Hello' });
        log.server(added({ id: `a${index}`, type: 'message', role: 'assistant', content: [] }));
        log.server({ type: 'response.done', response: { ...response, status: 'completed' } });
      });
      return log;
    }
    const wordsOf = (log: HandMadeLog, toMs: number, startMs = 0) =>
      placed(log, toMs, startMs)
        .filter(({ lane, look }) => lane === 'user' && look !== 'wait')
        .map(({ turn, beside, side }) => [turn, beside, side]);

    it('says whose it is: each its own far apart, nothing beside a neighbour’s, one sum of all that lie close together', () => {
      // The second is sent 1,090 ms after the first.
      const two = sent(1000, 0);
      expect(wordsOf(two, 4000)).toEqual([
        [1, '2.00 s of audio, sent in 10 ms', 'right'],
        [2, '2.00 s of audio, sent in 10 ms', 'right'],
      ]);
      // Between them there is room for the words of one, which would be taken for those of the other.
      expect(wordsOf(two, 8000)).toEqual([
        [1, undefined, undefined],
        [2, '2.00 s of audio, sent in 10 ms', 'right'],
      ]);
      expect(wordsOf(two, 60_000)).toEqual([
        [1, undefined, undefined],
        [2, '2 turns: 4.00 s of audio, sent in 20 ms in all', 'right'],
      ]);
      expect(wordsOf(two, 600_000)).toEqual([[1, '2 turns: 4.00 s of audio, sent in 20 ms in all', 'right']]);
      expect(wordsOf(sent(0, 0, 0), 60_000).at(-1)?.[1]).toBe('3 turns: 6.00 s of audio, sent in 30 ms in all');
    });

    it('says of a turn that is seen alone where its audio is, if that was sent before the turn began', () => {
      const log = new HandMadeLog();
      const turn_detection = { type: 'server_vad', prefix_padding_ms: 0, silence_duration_ms: 0 };
      log.server({ type: 'session.created', session: { id: 's', audio: { input: { turn_detection } } } });
      for (let chunk = 0; chunk < 6; chunk++)
        log.client({ type: 'input_audio_buffer.append', audio: Buffer.alloc(48 * 1000).toString('base64') });
      for (const id of ['u1', 'u2', 'u3']) {
        const startMs = (Number(id.slice(1)) - 1) * 2000;
        log.wait(1000).server({ type: 'input_audio_buffer.speech_started', item_id: id, audio_start_ms: startMs });
        log.server({ type: 'input_audio_buffer.speech_stopped', item_id: id, audio_end_ms: startMs + 2000 });
        log.server({ type: 'input_audio_buffer.committed', item_id: id });
        log.server(added({ id, type: 'message', role: 'user', content: [{ type: 'input_audio' }] }));
        const response = { id: `r_${id}`, status: 'in_progress', output: [] };
        log.server({ type: 'response.created', response });
        const place = { response_id: `r_${id}`, item_id: `a_${id}`, output_index: 0, content_index: 0 };
        log.wait(300).server({ type: 'response.output_text.delta', ...place, delta: 'Hello' });
        log.server(added({ id: `a_${id}`, type: 'message', role: 'assistant', content: [] }));
        log.server({ type: 'response.done', response: { ...response, status: 'completed' } });
      }
      // All was sent from 20 to 70 ms; the second turn begins at 2,460, the third at 3,840.
      expect(wordsOf(log, 3000, 2300)).toEqual([[2, '2.00 s of audio, sent at 0:00.040', 'right']]);
      expect(wordsOf(log, 5000, 2300)).toEqual([[2, '2 turns: 4.00 s of audio, sent from 0:00.040 on', 'right']]);
      expect(wordsOf(log, 5000)).toEqual([
        [1, undefined, undefined],
        [2, undefined, undefined],
        [3, '3 turns: 6.00 s of audio, sent in 30 ms in all', 'right'],
      ]);
      // Of waits at once each later one is open where the one before ends, and so is one that begins out of view.
      const waitsOf = (toMs: number, startMs: number) =>
        placed(log, toMs, startMs)
          .filter(({ look }) => look === 'wait')
          .map(({ turn, inside, open }) => [turn, inside, open]);
      expect(waitsOf(5000, 0)).toEqual([
        [1, '1,400 ms', undefined],
        [2, '2,760 ms', 'start'],
        [3, '4,120 ms', 'start'],
      ]);
      expect(waitsOf(2600, 2300)).toEqual([[2, '2,760 ms', 'both']]);
    });
  });
});
