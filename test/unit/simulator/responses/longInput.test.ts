import { describe, expect, test } from 'vitest';
import { at, Bench, lastOfType, respond, typesOf, update, userSays } from '../harness.ts';

const LONGEST = 10_485_760;
/** On a busy machine; without a bound to what the rules read it was minutes. */
const QUICK_MS = 10_000;

/** Texts of `length` characters on which a rule could look for a long time. */
const texts = (length: number): [name: string, text: string][] =>
  [
    ['words', 'lorem ipsum '],
    ['one word', 'a'],
    ['digits', '1'],
    ['punctuation', '!?'],
    ['line breaks', '\n'],
    ['quotes', 'say "'],
    ['orders', 'say exactly '],
    ['possessions', 'what my '],
  ].map(([name = '', unit = '']) => [name, unit.repeat(Math.ceil(length / unit.length)).slice(0, length)]);

describe('input as long as it may be is answered at once', { timeout: 2 * QUICK_MS }, () => {
  test.each(texts(2_000_000))('a message: %s', (_name, text) => {
    const bench = new Bench({ model: 'gpt-realtime-2' });
    const startedMs = performance.now();
    const frames = bench.ask(update({ output_modalities: ['text'], tools: [weather] }), userSays(text), respond());
    expect(typesOf(frames).at(-1)).toBe('rate_limits.updated');
    expect(performance.now() - startedMs).toBeLessThan(QUICK_MS);
  });

  test.each(texts(2_000_000))('instructions: %s', (_name, text) => {
    const bench = new Bench({ model: 'gpt-realtime-2' });
    const startedMs = performance.now();
    const frames = bench.ask(update({ output_modalities: ['text'], instructions: text }), userSays('Hello'), respond());
    expect(typesOf(frames)).toContain('response.done');
    expect(performance.now() - startedMs).toBeLessThan(QUICK_MS);
  });

  test.each(texts(2_000_000))('a function output: %s', (_name, output) => {
    const bench = new Bench({ model: 'gpt-realtime-2' });
    const call = { type: 'function_call', name: 'read_file', call_id: 'call_1', arguments: '{}' };
    const result = { type: 'function_call_output', call_id: 'call_1', output };
    const startedMs = performance.now();
    const frames = bench.ask(
      update({ output_modalities: ['text'] }),
      { type: 'conversation.item.create', item: call },
      { type: 'conversation.item.create', item: result },
      respond(),
    );
    expect(at(lastOfType(frames, 'response.done'), 'response', 'status')).toBe('completed');
    expect(performance.now() - startedMs).toBeLessThan(QUICK_MS);
  });

  test('a message of the greatest length', () => {
    const bench = new Bench();
    const frames = bench.ask(update({ output_modalities: ['text'] }), userSays('a '.repeat(LONGEST / 2)), respond());
    expect(at(lastOfType(frames, 'response.done'), 'response', 'status')).toBe('completed');
  });

  test('thousands of calls with their outputs', () => {
    const bench = new Bench({ model: 'gpt-realtime-2' });
    const startedMs = performance.now();
    for (let index = 0; index < 2000; index++) {
      const callId = `call_${index}`;
      const call = { type: 'function_call', name: 'f', call_id: callId, arguments: '{}' };
      const output = { type: 'function_call_output', call_id: callId, output: '1' };
      bench.send({ type: 'conversation.item.create', item: call }, { type: 'conversation.item.create', item: output });
    }
    bench.ask(update({ output_modalities: ['text'] }), respond());
    expect(performance.now() - startedMs).toBeLessThan(QUICK_MS);
  });
});

describe('longer input is refused', { timeout: 2 * QUICK_MS }, () => {
  const refused = (path: string, length: number) => ({
    code: 'string_above_max_length',
    param: path,
    message: `Invalid '${path}': string too long. Expected a string with maximum length ${LONGEST}, but got a string with length ${length} instead.`,
  });

  test('a message, and the session goes on', () => {
    const bench = new Bench();
    const length = 30_000_000;
    expect(bench.refusal(userSays('a'.repeat(length)))).toMatchObject(refused('item.content[0].text', length));
    expect(typesOf(bench.ask(userSays('Hello'), respond()))).toContain('response.done');
  });

  test('instructions', () => {
    const bench = new Bench();
    expect(bench.refusal(update({ instructions: 'a'.repeat(LONGEST + 1) }))).toMatchObject(
      refused('session.instructions', LONGEST + 1),
    );
  });

  test('pictures are no text', () => {
    const image = `data:image/png;base64,${'A'.repeat(LONGEST)}`;
    const item = { type: 'message', role: 'user', content: [{ type: 'input_image', image_url: image }] };
    expect(typesOf(new Bench().ask({ type: 'conversation.item.create', item }))).toContain('conversation.item.done');
  });
});

const weather = {
  type: 'function',
  name: 'get_weather',
  description: 'Look up the weather',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};
