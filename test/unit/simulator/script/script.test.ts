import { describe, expect, test } from 'vitest';
import type { AnswerRule } from '../../../../src/simulator/brain/answerScript.ts';
import { at, Bench, lastOfType, respond, typesOf, update, userSays } from '../harness.ts';

function scripted(...rules: AnswerRule[]): Bench {
  const bench = new Bench({ script: { rules } });
  bench.ask(update({ output_modalities: ['text'], tools: [{ type: 'function', name: 'look_up' }] }));
  return bench;
}
const answer = (bench: Bench, text: string) =>
  lastOfType(bench.ask(userSays(text), respond()), 'response.done')['response'];
const said = (bench: Bench, text: string) => at(answer(bench, text), 'output', 0, 'content', 0, 'text');

describe('a rule answers', () => {
  test('what contains its text, in any case, or matches its pattern', () => {
    const bench = scripted(
      { when: { text: 'PRICE' }, say: 'Ten.' },
      { when: { text: '/^how (old|tall)/i' }, say: 'Two.' },
    );
    expect(said(bench, 'What is the price?')).toBe('Ten.');
    expect(said(bench, 'How tall are you?')).toBe('Two.');
    expect(said(bench, 'Say a short greeting.')).toMatch(/^Hi there/);
  });

  test('as often as it may, and at its turn', () => {
    const bench = scripted({ when: { turn: 3 }, say: 'Third.' }, { times: 1, say: 'First.' }, { say: 'Always.' });
    expect([said(bench, 'a'), said(bench, 'b'), said(bench, 'c'), said(bench, 'd')]).toEqual([
      'First.',
      'Always.',
      'Third.',
      'Always.',
    ]);
  });

  test('with a call, and to its output', () => {
    const bench = scripted(
      { when: { tool: 'look_up' }, say: 'It is there.' },
      {
        say: 'Let me see.',
        calls: [
          { name: 'look_up', arguments: { id: 7 } },
          { name: 'look_up', arguments: 'not JSON' },
        ],
      },
    );
    const output = at(answer(bench, 'x'), 'output') as { type: string; call_id: string; arguments: string }[];
    expect(output.map(({ type }) => type)).toEqual(['message', 'function_call', 'function_call']);
    expect(output.slice(1).map((item) => item.arguments)).toEqual(['{"id":7}', 'not JSON']);
    const outputs = output.slice(1).map(({ call_id }) => ({
      type: 'conversation.item.create',
      item: { type: 'function_call_output', call_id, output: 'ok' },
    }));
    const done = lastOfType(bench.ask(...outputs, respond()), 'response.done');
    expect(at(done, 'response', 'output', 0, 'content', 0, 'text')).toBe('It is there.');
  });

  test('later', () => {
    const bench = scripted({ latencyMs: 5000, say: 'Finally.' });
    bench.send(userSays('x'), respond());
    bench.scheduler.run(4900);
    expect(typesOf(bench.fresh()).at(-1)).toBe('response.created');
    bench.scheduler.run(1000);
    expect(typesOf(bench.fresh())).toContain('response.done');
  });
});

describe('a response', () => {
  test('fails at once, with nothing said', () => {
    const bench = scripted({
      fail: { type: 'invalid_request_error', code: 'insufficient_quota', message: 'No money.' },
    });
    const frames = bench.ask(userSays('x'), respond());
    expect(typesOf(frames).slice(2)).toEqual(['response.created', 'response.done', 'rate_limits.updated']);
    expect(lastOfType(frames, 'response.done')['response']).toMatchObject({
      status: 'failed',
      output: [],
      usage: { total_tokens: 0, input_tokens: 0, output_tokens: 0 },
      status_details: {
        type: 'failed',
        error: { type: 'invalid_request_error', code: 'insufficient_quota', message: 'No money.' },
      },
    });
    expect(typesOf(bench.ask(respond()))).toContain('response.done');
  });

  test.each(['content_filter', 'max_output_tokens'] as const)('ends early: %s', (incomplete) => {
    const bench = scripted({ say: 'This is not all of it', incomplete });
    expect(answer(bench, 'x')).toMatchObject({
      status: 'incomplete',
      status_details: { type: 'incomplete', reason: incomplete },
      output: [{ status: 'incomplete', content: [{ text: 'This is not all of it' }] }],
    });
  });
});
