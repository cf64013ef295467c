import { describe, expect, test } from 'vitest';
import type { AnswerRule, AnswerScript } from '../../../../src/simulator/brain/answerScript.ts';
import { respond, update, userSays } from '../../simulator/harness.ts';
import { HandMadeLog } from '../log.ts';
import { appends, ids, join, only, pcmBytes, silence, SimulatedLog, speech } from './simulatedLog.ts';

const inText = update({ output_modalities: ['text'] });
const cancel = { type: 'response.cancel' };

function running(script?: AnswerScript): SimulatedLog {
  const log = new SimulatedLog(script ? { script } : {}).ask(inText, userSays('Tell me something.')).send(respond());
  log.until('response.output_text.delta');
  return log;
}

describe('response-while-active', () => {
  const rule = 'response-while-active';

  test('foreseen when it is sent, then one finding with the error; its fix is accepted afterwards', () => {
    const log = running().send(respond());
    const responseId = log.state.activeResponseId;
    const create = log.n('response.create');
    const began = log.n('response.created');
    expect(only(log.live, rule)).toMatchObject({
      message: `response.create was sent while ${responseId ?? ''} was still running.`,
      ns: [create, began],
      responseId,
    });
    log.run(20_000);
    const finding = only(log.recorded, rule);
    expect(ids(log.recorded)).toEqual([rule]);
    expect(finding.ns).toEqual([create, log.n('error'), began]);
    expect(finding.message).toContain('already has an active response');
    log.ask(finding.fix?.event ?? {});
    expect(log.n('response.done')).toBeGreaterThan(log.n('response.create'));
  });

  test('two at once: the second meets the first although nothing had begun', () => {
    const log = new SimulatedLog().ask(inText, userSays('Hello')).send(respond(), respond());
    expect(only(log.live, rule).message).toContain('while an earlier one (#');
    expect(ids(log.run(20_000).recorded)).toEqual([rule]);
    expect(only(log.recorded, rule).ns.slice(0, 2)).toEqual([log.n('response.create'), log.n('error')]);
  });

  test('the server had begun by itself: told from the error', () => {
    const log = new HandMadeLog()
      .server({
        type: 'session.created',
        session: { type: 'realtime', audio: { input: { turn_detection: { type: 'server_vad' } } } },
      })
      .client(respond())
      .server({
        type: 'response.created',
        response: { id: 'resp_own', status: 'in_progress', conversation_id: 'conv_1' },
      })
      .server({
        type: 'error',
        error: {
          type: 'invalid_request_error',
          code: 'conversation_already_has_active_response',
          message: 'Conversation already has an active response in progress: resp_own.',
          param: null,
          event_id: null,
        },
      });
    const finding = only([...log.state().findings.values()], rule);
    expect(finding.message).toMatch(
      /^response\.create met a response that the server had begun by itself, for turn detection is on\. The server/,
    );
    expect(finding.ns).toEqual([2, 4, 3]);
  });

  test('quiet after response.done, out of band, and when the server takes it after all', () => {
    const log = running().send(respond({ conversation: 'none' }));
    expect(ids(log.live)).toEqual([]);
    log.run(20_000).ask(respond());
    expect(ids(log.recorded)).toEqual([]);
    const race = new HandMadeLog()
      .server({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress' } })
      .client(respond())
      .server({ type: 'response.done', response: { id: 'resp_1', status: 'completed', output: [] } });
    expect(ids([...race.state().findings.values()])).toEqual([rule]);
    race.server({ type: 'response.created', response: { id: 'resp_2', status: 'in_progress' } });
    expect(ids([...race.state().findings.values()])).toEqual([]);
  });
});

test('response-after-cancel: the cancelled response is not done yet', () => {
  const log = running().send(cancel, respond()).run(20_000);
  const rule = 'response-after-cancel';
  // The simulator may be done with the cancelled one before it reads on.
  const taken = log.state.errors.length === 0;
  expect(ids(log.recorded)).toEqual(taken ? [] : [rule]);
  const slow = new HandMadeLog()
    .server({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress' } })
    .client(cancel)
    .client(respond())
    .server({
      type: 'error',
      error: {
        code: 'conversation_already_has_active_response',
        message: 'in progress: resp_1',
        param: null,
        event_id: null,
      },
    })
    .server({
      type: 'response.done',
      response: {
        id: 'resp_1',
        status: 'cancelled',
        status_details: { type: 'cancelled', reason: 'client_cancelled' },
        output: [],
      },
    });
  const findings = [...slow.state().findings.values()];
  expect(ids(findings)).toEqual([rule]);
  expect(only(findings, rule)).toMatchObject({ ns: [3, 4, 2, 1], responseId: 'resp_1' });
});

test('response-before-call-done: worded for the function’s output, and taken back when the server takes it', () => {
  const item = { id: 'item_1', type: 'function_call', call_id: 'call_1', name: 'f', arguments: '{}' };
  const output = { type: 'function_call_output', call_id: 'call_1', output: '1' };
  const log = new HandMadeLog()
    .server({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress' } })
    .server({ type: 'response.output_item.added', response_id: 'resp_1', item })
    .client({ type: 'conversation.item.create', item: output })
    .client(respond());
  const message =
    'The output (#3) of a call was followed by response.create before resp_1, which made the call, was done.';
  const rule = 'response-before-call-done';
  expect([...log.state().findings.values()]).toMatchObject([{ rule, message, ns: [4, 3, 1], responseId: 'resp_1' }]);
  log.server({ type: 'response.created', response: { id: 'resp_2', status: 'in_progress' } });
  expect(ids([...log.state().findings.values()])).toEqual([]);
});

describe('late-cancel', () => {
  const rule = 'late-cancel';

  test('after a text response: informs, and links the error', () => {
    const log = running().run(20_000).ask(cancel);
    const finding = only(log.recorded, rule);
    expect(finding).toMatchObject({
      severity: 'info',
      ns: [log.n('response.cancel'), log.n('error'), log.n('response.done')],
    });
    expect(finding.message).toContain('Cancellation failed');
    expect(finding.fix).toBeUndefined();
  });

  test('while an answer still plays: a warning with the truncate, which the server takes', () => {
    const log = new SimulatedLog().ask(userSays('Tell me a long story about the sea, please.')).send(respond());
    log.until('response.done');
    log.send(cancel).run(200);
    const finding = only(log.live, rule);
    expect(finding.severity).toBe('warning');
    expect(finding.message).toMatch(/At most .* of the .* of item_\w+ can have been played/);
    expect(finding.fix?.event).toMatchObject({
      type: 'conversation.item.truncate',
      item_id: finding.itemId,
      content_index: 0,
    });
    log.ask(finding.fix?.event ?? {});
    expect(log.n('conversation.item.truncated')).toBeGreaterThan(log.n('error'));
    expect(only(log.live, rule).severity).toBe('info');
  });

  test('quiet for a cancel that came in time, or while a response is about to begin', () => {
    expect(ids(running().send(cancel).run(20_000).recorded)).toEqual([]);
    const early = new SimulatedLog().ask(inText, userSays('Hello')).send(respond(), cancel).run(20_000);
    expect(ids(early.recorded)).toEqual(early.state.errors.length > 0 ? [rule] : []);
  });
});

describe('response-failed and response-incomplete', () => {
  const answer = (rule: AnswerRule): SimulatedLog =>
    running({ rules: [{ say: 'Once upon a time', ...rule, times: 1 }, { say: 'Fine.' }] }).run(20_000);

  test('the rate limit: why, and another try', () => {
    const log = answer({
      fail: { type: 'rate_limit_error', code: 'rate_limit_exceeded', message: 'Please try again in 1.2s.' },
    });
    const finding = only(log.recorded, 'response-failed');
    expect(finding.message).toMatch(
      /^resp_\w+ failed: the rate limit was reached \(rate_limit_exceeded\)\. The server says “Please try again in 1\.2s\.”/,
    );
    expect(finding.ns).toEqual([log.n('response.done'), log.n('response.created')]);
    log.ask(finding.fix?.event ?? {});
    expect([...log.state.responses.values()].at(-1)?.status).toBe('completed');
  });

  test('no quota: no other try; no usage is said', () => {
    const done = (details: object, usage?: object) =>
      new HandMadeLog().server({
        type: 'response.done',
        response: { id: 'resp_1', status: 'failed', status_details: details, output: [], usage },
      });
    const error = { type: 'insufficient_quota', code: 'insufficient_quota', message: 'You exceeded your quota.' };
    const [finding] = done({ type: 'failed', error }, { total_tokens: 0, input_tokens: 0, output_tokens: 0 })
      .state()
      .findings.values();
    expect(finding).toMatchObject({
      rule: 'response-failed',
      message: expect.stringContaining('no quota left (insufficient_quota)') as string,
    });
    expect(finding?.message).toContain('No tokens were used.');
    expect(finding?.fix).toBeUndefined();
    expect([...done({ type: 'failed' }).state().findings.values()][0]?.message).toBe(
      'resp_1 failed: the server gives no reason.',
    );
  });

  test('max_output_tokens: the limit and what to do; content_filter: no fix', () => {
    const log = answer({ incomplete: 'max_output_tokens' });
    const finding = only(log.recorded, 'response-incomplete');
    expect(finding.message).toMatch(/reached its max_output_tokens.*: the answer was cut\.$/);
    expect(finding.fix?.event).toMatchObject({ type: 'response.create', response: { max_output_tokens: 'inf' } });
    expect(only(answer({ incomplete: 'content_filter' }).recorded, 'response-incomplete').message).toContain(
      'a content filter stopped it (content_filter)',
    );
  });

  test('quiet for responses that were cancelled or interrupted', () => {
    const log = running().send(cancel).run(10_000);
    expect(ids(log.recorded)).toEqual([]);
    const status_details = { type: 'incomplete', reason: 'turn_detected' };
    const interrupted = new HandMadeLog().server({
      type: 'response.done',
      response: { id: 'resp_1', status: 'incomplete', status_details, output: [] },
    });
    expect(ids([...interrupted.state().findings.values()])).toEqual([]);
  });
});

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
  expect(ids([...log.state().findings.values()])).toEqual([]);
  done('resp_4', 'client_cancelled');
  expect(ids([...log.state().findings.values()])).toEqual([]);
  done('resp_5', 'turn_detected');
  expect(only([...log.state().findings.values()], 'answers-cut-off')).toMatchObject({
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
    expect(ids([...webRtc.state().findings.values()])).toEqual([]);
  });
});
