import { describe, expect, test } from 'vitest';
import type { AnswerRule, AnswerScript } from '../../../../src/simulator/brain/answerScript.ts';
import { respond, update, userSays } from '../../simulator/harness.ts';
import { HandMadeLog } from '../log.ts';
import { ids, only, SimulatedLog } from './simulatedLog.ts';
import { englishFindings } from './englishFinding.ts';

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
    const finding = only(englishFindings(log.state()), rule);
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
    expect(ids(englishFindings(race.state()))).toEqual([rule]);
    race.server({ type: 'response.created', response: { id: 'resp_2', status: 'in_progress' } });
    expect(ids(englishFindings(race.state()))).toEqual([]);
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
  const findings = englishFindings(slow.state());
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
  expect(englishFindings(log.state())).toMatchObject([{ rule, message, ns: [4, 3, 1], responseId: 'resp_1' }]);
  log.server({ type: 'response.created', response: { id: 'resp_2', status: 'in_progress' } });
  expect(ids(englishFindings(log.state()))).toEqual([]);
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
    log.ask({ ...finding.fix?.event, event_id: 'evt_own' });
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
    const [finding] = englishFindings(
      done({ type: 'failed', error }, { total_tokens: 0, input_tokens: 0, output_tokens: 0 }).state(),
    );
    expect(finding).toMatchObject({
      rule: 'response-failed',
      message: expect.stringContaining('no quota left (insufficient_quota)') as string,
    });
    expect(finding?.message).toContain('No tokens were used.');
    expect(finding?.fix).toBeUndefined();
    expect(englishFindings(done({ type: 'failed' }).state())[0]?.message).toBe(
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
    expect(ids(englishFindings(interrupted.state()))).toEqual([]);
  });
});
