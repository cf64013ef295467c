import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/base/json.ts';
import type { AnswerScript } from '../../../../src/simulator/brain/answerScript.ts';
import { respond, update, userSays } from '../../simulator/harness.ts';
import { HandMadeLog } from '../log.ts';
import { ids, only, SimulatedLog } from './simulatedLog.ts';
import { englishFindings } from './englishFinding.ts';

const tool = (name: string): JsonObject => ({
  type: 'function',
  name,
  parameters: { type: 'object', properties: { city: { type: 'string' } } },
});
const session = update({ output_modalities: ['text'], tools: [tool('get_weather'), tool('get_time')] });
const call = (name: string) => ({ name, arguments: { city: 'Oslo' } });
const script: AnswerScript = {
  rules: [
    { when: { text: 'both' }, times: 1, calls: [call('get_weather'), call('get_time')] },
    { when: { text: 'weather' }, times: 1, calls: [call('get_weather')] },
    { say: 'It is fine.' },
  ],
};
const output = (callId: string): JsonObject => ({
  type: 'conversation.item.create',
  item: { type: 'function_call_output', call_id: callId, output: '{"ok":true}' },
});

function asked(text: string): SimulatedLog {
  return new SimulatedLog({ script }).ask(session, userSays(text)).send(respond());
}

function callIds(log: SimulatedLog): string[] {
  return [...log.state.items.values()].filter(({ type }) => type === 'function_call').map(({ callId }) => callId ?? '');
}

describe('function-call-without-output', () => {
  const rule = 'function-call-without-output';

  test('stands until the output comes; the fix answers the call', () => {
    const log = asked('weather');
    const done = log.until('response.done');
    const [callId = ''] = callIds(log);
    const finding = only(log.live, rule);
    expect(finding.ns[0]).toBe(done.n);
    expect(finding.showFromMonoMs).toBe((done.monoMs ?? 0) + 5000);
    expect(finding.message).toContain(callId);
    expect(ids(log.recorded)).toEqual([]);
    log.run(12_000).ask({ type: 'conversation.item.retrieve', item_id: finding.itemId ?? '' });
    expect(ids(log.recorded)).toEqual([rule]);
    expect(finding.fix?.event).toEqual({
      type: 'conversation.item.create',
      item: { type: 'function_call_output', call_id: callId, output: '{}' },
      event_id: `fix_${done.n}_conversation_item_create`,
    });
    log.send(finding.fix?.event ?? {});
    expect(ids(log.live)).not.toContain(rule);
    expect(ids(log.ask(respond()).recorded)).toEqual([]);
  });

  test('an output that came before response.done counts; one that was refused does not', () => {
    const item = {
      id: 'item_1',
      type: 'function_call',
      status: 'completed',
      call_id: 'call_1',
      name: 'f',
      arguments: '{}',
    };
    const early = new HandMadeLog()
      .server({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress' } })
      .server({ type: 'response.output_item.added', response_id: 'resp_1', item })
      .client(output('call_1'))
      .server({ type: 'response.done', response: { id: 'resp_1', status: 'completed', output: [item] } });
    expect(ids(englishFindings(early.state()))).toEqual(['function-output-without-response']);
    expect(ids(englishFindings(early.client(respond()).state()))).toEqual([]);
    const refused = asked('weather');
    refused.until('response.done');
    refused.ask({ ...output(callIds(refused)[0] ?? ''), previous_item_id: 'item_nowhere' });
    expect(ids(refused.recorded)).toEqual([rule]);
  });

  test('quiet when the call was deleted', () => {
    const log = asked('weather').run(10_000);
    const item = [...log.state.items.values()].find(({ type }) => type === 'function_call');
    log.ask({ type: 'conversation.item.delete', item_id: item?.id ?? '' });
    expect(ids(log.recorded)).toEqual([]);
  });
});

describe('response-before-outputs', () => {
  test('one of two outputs, then response.create: one finding, with the other as its fix', () => {
    const log = asked('both');
    log.until('response.done');
    const [first = '', second = ''] = callIds(log);
    log.ask(output(first), respond());
    const finding = only(log.recorded, 'response-before-outputs');
    expect(ids(log.recorded)).toEqual(['response-before-outputs']);
    expect(finding.message).toContain('1 of 2 calls');
    expect(finding.ns[0]).toBe(log.n('response.create'));
    expect(finding.fix?.event['item']).toMatchObject({ call_id: second });
  });

  test('quiet when all outputs are there', () => {
    const log = asked('both');
    log.until('response.done');
    log.send(...callIds(log).map(output)).ask(respond());
    expect(ids(log.recorded)).toEqual([]);
  });
});

describe('function-output-without-response', () => {
  const rule = 'function-output-without-response';

  test('an output that nobody asks about; response.create settles it', () => {
    const log = asked('weather');
    log.until('response.done');
    log.ask(output(callIds(log)[0] ?? ''));
    expect(ids(log.recorded)).toEqual([]);
    const finding = only(log.hangUp().recorded, rule);
    expect(finding.ns[0]).toBe(log.n('conversation.item.create'));
    log.ask(finding.fix?.event ?? {});
    expect(ids(log.recorded)).toEqual([]);
  });

  test('waits for the outputs of all calls, and for the calling response to be done', () => {
    const log = asked('both');
    log.until('response.function_call_arguments.done');
    log.send(output(callIds(log)[0] ?? ''));
    expect(ids(log.live)).not.toContain(rule);
    log.until('response.done');
    expect(ids(log.live)).not.toContain(rule);
    log.send(output(callIds(log)[1] ?? ''));
    expect(ids(log.live)).toContain(rule);
    expect(ids(log.ask(respond()).recorded)).toEqual([]);
  });
});

describe('function-output-unknown-call', () => {
  const rule = 'function-output-unknown-call';

  test('one finding with the error, and the output for the call that waits', () => {
    const log = asked('weather');
    log.until('response.done');
    const [callId = ''] = callIds(log);
    log.send(output('call_other'));
    expect(only(log.live, rule).message).toBe(
      `No call with the id “call_other” is in the conversation; ${callId} waits for its output.`,
    );
    log.run(1000);
    const finding = only(log.live, rule);
    expect(finding.ns.slice(0, 2)).toEqual([log.n('conversation.item.create'), log.n('error')]);
    expect(finding.fix?.event).toMatchObject({ item: { call_id: callId, output: '{"ok":true}' } });
    expect(ids(log.ask(finding.fix?.event ?? {}, respond()).recorded)).toEqual([]);
  });

  test('a deleted call is said to be deleted', () => {
    const log = asked('weather').run(10_000);
    const item = [...log.state.items.values()].find(({ type }) => type === 'function_call');
    log.ask({ type: 'conversation.item.delete', item_id: item?.id ?? '' }, output(item?.callId ?? ''));
    const finding = only(log.live, rule);
    expect(finding.message).toMatch(/was deleted before its output was sent/);
    expect(finding.ns).toContain(log.n('conversation.item.deleted'));
  });

  test('quiet for calls that the client put into the history itself', () => {
    const made = {
      type: 'conversation.item.create',
      item: { type: 'function_call', call_id: 'call_mine', name: 'get_time', arguments: '{}' },
    };
    const log = new SimulatedLog().ask(session).send(made, output('call_mine'));
    expect(ids(log.live)).toEqual([]);
    expect(ids(log.run(20_000).recorded)).toEqual([]);
  });
});
