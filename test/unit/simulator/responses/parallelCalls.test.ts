import { describe, expect, test } from 'vitest';
import { at, Bench, lastOfType, respond, typesOf, update, userSays } from '../harness.ts';

const tools = [
  {
    type: 'function',
    name: 'get_weather',
    description: 'The weather in a city.',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
  {
    type: 'function',
    name: 'get_train_times',
    description: 'When trains leave.',
    parameters: { type: 'object', properties: { destination: { type: 'string' } }, required: ['destination'] },
  },
];

function calls(text: string, { model = 'gpt-realtime-2.1', session = {} } = {}) {
  const bench = new Bench({ model });
  bench.ask(update({ output_modalities: ['text'], tools, ...session }));
  const frames = bench.ask(userSays(text), respond());
  const output = at(lastOfType(frames, 'response.done'), 'response', 'output') as {
    type: string;
    name: string;
    arguments: string;
    call_id: string;
  }[];
  return { bench, frames, output, made: output.filter(({ type }) => type === 'function_call') };
}

const args = (made: { name: string; arguments: string }[]) =>
  made.map((call) => [call.name, Object.values(JSON.parse(call.arguments) as object)[0]] as const);

describe('several calls in one response', () => {
  test.each([
    ['one function twice', 'What is the weather in London and in Paris?', 'get_weather London, get_weather Paris'],
    [
      'two functions',
      'Tell me the weather in Rome, and the train times to Milan.',
      'get_weather Rome, get_train_times Milan',
    ],
    ['one question', 'What is the weather in London?', 'get_weather London'],
    ['one place with an and', 'What is the weather in London, and thank you!', 'get_weather London'],
  ])('%s', (_name, text, expected) => {
    expect(
      args(calls(text).made)
        .map((call) => call.join(' '))
        .join(', '),
    ).toBe(expected);
  });

  test('one at a time where the session says so', () => {
    const { made } = calls('What is the weather in London and in Paris?', { session: { parallel_tool_calls: false } });
    expect(made).toHaveLength(1);
  });

  test('overlap: an item is done when the next one is written', () => {
    const { frames, output } = calls('What is the weather in London and in Paris?');
    const added = frames.filter(({ type }) => type === 'response.output_item.added');
    expect(added.map((frame) => frame['output_index'])).toEqual([0, 1, 2]);
    expect(output.map(({ type }) => type)).toEqual(['message', 'function_call', 'function_call']);
    const firstDone = frames.findIndex(({ type }) => type === 'response.output_item.done');
    expect(firstDone).toBeGreaterThan(frames.indexOf(added[1] ?? frames[0]!));
  });

  test('all outputs have to be there before the model goes on', () => {
    const { bench, made } = calls('What is the weather in London and in Paris?', { model: 'gpt-realtime' });
    const output = (index: number, text: string) => ({
      type: 'conversation.item.create',
      item: { type: 'function_call_output', call_id: made[index]?.call_id ?? '', output: text },
    });
    const text = (frames: ReturnType<Bench['ask']>) => lastOfType(frames, 'response.output_text.done')['text'];
    expect(text(bench.ask(output(0, 'Foggy.'), respond()))).toMatch(
      /^I am still waiting for the output of get_weather/,
    );
    expect(text(bench.ask(output(1, 'Sunny.'), respond()))).toBe('Sunny.');
    expect(typesOf(bench.ask(respond()))).toContain('response.done');
  });

  test('their outputs are answered together', () => {
    const { bench, made } = calls('What is the weather in London and in Paris?', { model: 'gpt-realtime' });
    const outputs = ['Foggy.', 'Sunny.'].map((text, index) => ({
      type: 'conversation.item.create',
      item: { type: 'function_call_output', call_id: made[index]?.call_id ?? '', output: text },
    }));
    const frames = bench.ask(...outputs, respond());
    expect(lastOfType(frames, 'response.output_text.done')['text']).toBe('Foggy. Sunny.');
  });
});
