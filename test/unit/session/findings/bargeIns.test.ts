import { describe, expect, test } from 'vitest';
import { respond, update, userSays } from '../../simulator/harness.ts';
import { HandMadeLog } from '../log.ts';
import { appends, ids, join, only, pcmBytes, silence, SimulatedLog, speech } from './simulatedLog.ts';
import { englishFindings } from './englishFinding.ts';

const cancel = { type: 'response.cancel' };

test('answers-cut-off: three of four answers ended by speech', () => {
  const log = new HandMadeLog();
  const done = (id: string, reason?: string) =>
    log.server({
      type: 'response.done',
      response: {
        id,
        status: reason === undefined ? 'completed' : 'cancelled',
        ...(reason !== undefined && { status_details: { type: 'cancelled', reason } }),
        conversation_id: 'conv_1',
        output: [],
      },
    });
  done('resp_1', 'turn_detected');
  done('resp_2');
  done('resp_3', 'turn_detected');
  expect(ids(englishFindings(log.state()))).toEqual([]);
  done('resp_4', 'client_cancelled');
  expect(ids(englishFindings(log.state()))).toEqual([]);
  done('resp_5', 'turn_detected');
  expect(only(englishFindings(log.state()), 'answers-cut-off')).toMatchObject({
    message: '3 of the last 5 answers up to 0:00.050 were cancelled with turn_detected.',
    ns: [1, 3, 5],
  });
});

describe('barge-in-without-truncate', () => {
  const rule = 'barge-in-without-truncate';
  const talk = appends(pcmBytes(join(silence(200), speech, silence(900))), 4800);

  /** The user speaks over an answer that has been sent but not played. */
  function interrupted(): SimulatedLog {
    const vad = { type: 'server_vad', silence_duration_ms: 300, create_response: false };
    const log = new SimulatedLog().ask(update({ audio: { input: { turn_detection: vad } } }));
    log.ask(userSays('Tell me a long story about the sea, please.')).send(respond());
    log.until('response.done');
    for (const append of talk) log.send(append).run(100);
    return log;
  }

  test('says what was heard and what not; the truncate of its fix settles it', () => {
    const log = interrupted();
    const finding = only(log.live, rule);
    const item = log.state.items.get(finding.itemId ?? '');
    const receivedMs = item?.parts[0]?.audioMs ?? 0;
    const startMs = log.state.rows.find(({ type }) => type === 'response.output_audio.delta')?.monoMs ?? 0;
    const speechRow = log.state.rows.find(({ type }) => type === 'input_audio_buffer.speech_started');
    const playedMs = (speechRow?.monoMs ?? 0) - startMs;
    expect(playedMs).toBeLessThan(receivedMs);
    expect(finding.ns[0]).toBe(speechRow?.n);
    expect(finding.ns).toContain(log.n('response.done'));
    expect(finding.showFromMonoMs).toBe((speechRow?.monoMs ?? 0) + 2000);
    expect(finding.fix?.event).toMatchObject({
      type: 'conversation.item.truncate',
      item_id: item?.id,
      content_index: 0,
      audio_end_ms: Math.round(playedMs),
    });
    expect(ids(log.recorded)).toContain(rule);
    log.send(finding.fix?.event ?? {});
    expect(ids(log.live)).toEqual([]);
    log.run(1000);
    expect(log.n('conversation.item.truncated')).toBeGreaterThan(0);
    expect(ids(log.recorded)).toEqual([]);
  });

  test('a late cancel is part of it, not a finding of its own', () => {
    const log = interrupted().ask(cancel);
    expect(ids(log.recorded)).toEqual([rule]);
    expect(only(log.recorded, rule).ns).toEqual(expect.arrayContaining([log.n('response.cancel'), log.n('error')]));
  });

  test('an interruption of a running answer: told when it is cancelled', () => {
    const vad = { type: 'server_vad', silence_duration_ms: 300, create_response: false };
    const log = new SimulatedLog({ pace: { latencyMs: 0, rate: 1 } }).ask(
      update({ audio: { input: { turn_detection: vad } } }),
    );
    log.ask(userSays('Tell me a very long story about the sea and all its ships, please.'));
    for (const append of talk.slice(0, 3)) log.send(append).run(50);
    log.send(respond());
    log.until('response.output_audio.delta');
    log.run(100);
    for (const append of talk.slice(3)) log.send(append).run(5);
    const cancelled = [...log.state.responses.values()].at(-1);
    expect(cancelled?.status).toBe('cancelled');
    expect(only(log.live, rule).responseId).toBe(cancelled?.id);
  });

  test('quiet when the answer had been played, where the server plays, and where nothing may interrupt', () => {
    const played = new SimulatedLog().ask(userSays('Hi'), respond(), ...talk);
    expect(ids(played.recorded)).not.toContain(rule);
    const answer = (turnDetection: object) =>
      new HandMadeLog()
        .server({
          type: 'session.created',
          session: { type: 'realtime', audio: { input: { turn_detection: turnDetection } } },
        })
        .server({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress' } })
        .server({
          type: 'response.output_item.added',
          response_id: 'resp_1',
          item: { id: 'item_1', type: 'message', role: 'assistant', content: [] },
        })
        .server({
          type: 'response.output_audio.delta',
          response_id: 'resp_1',
          item_id: 'item_1',
          content_index: 0,
          delta: 'A'.repeat(192_000),
        })
        .server({ type: 'response.done', response: { id: 'resp_1', status: 'completed', output: [] } });
    const speaks = { type: 'input_audio_buffer.speech_started', item_id: 'item_2', audio_start_ms: 10 };
    expect(ids([...answer({ type: 'server_vad' }).server(speaks).state().findings.values()])).toEqual([rule]);
    expect(
      ids([...answer({ type: 'server_vad', interrupt_response: false }).server(speaks).state().findings.values()]),
    ).toEqual([]);
    const webRtc = answer({ type: 'server_vad' })
      .server({ type: 'output_audio_buffer.started', response_id: 'resp_1' })
      .server(speaks);
    expect(ids(englishFindings(webRtc.state()))).toEqual([]);
  });
});
