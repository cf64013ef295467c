import { beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/base/json.ts';
import { at, Bench, lastOfType, respond, typesOf, update, userSays } from '../harness.ts';

const weather = {
  type: 'function',
  name: 'get_weather',
  description: 'Look up the weather for a city.',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};
const textOnly = update({ output_modalities: ['text'] });
const spokenTypes = [
  'response.output_item.added',
  'conversation.item.added',
  'response.content_part.added',
  'response.output_audio_transcript.delta',
];

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

const created = (frames: ReturnType<Bench['ask']>) => at(lastOfType(frames, 'response.created'), 'response');
const done = (frames: ReturnType<Bench['ask']>) => at(lastOfType(frames, 'response.done'), 'response');
const said = (frames: ReturnType<Bench['ask']>) =>
  String(
    at(done(frames), 'output', 0, 'content', 0, 'text') ?? at(done(frames), 'output', 0, 'content', 0, 'transcript'),
  );

describe('a spoken answer', () => {
  test('comes in the recorded order, the words ahead of the voice, the end audio alone', () => {
    const frames = bench.ask(userSays('Tell me a joke.'), respond());
    const types = typesOf(frames);
    expect(types.slice(2, 7)).toEqual(['response.created', ...spokenTypes]);
    expect(types.slice(-8)).toEqual([
      'response.output_audio.delta',
      'response.output_audio.done',
      'response.output_audio_transcript.done',
      'response.content_part.done',
      'conversation.item.done',
      'response.output_item.done',
      'response.done',
      'rate_limits.updated',
    ]);
    const lastWord = frames.findLastIndex(({ type }) => type === 'response.output_audio_transcript.delta');
    const audioAfter = frames.slice(lastWord).filter(({ type }) => type === 'response.output_audio.delta');
    expect(audioAfter.length).toBeGreaterThan(3);
  });

  test('is billed by what was said: a token for every 50 ms', () => {
    const frames = bench.ask(userSays('Tell me a joke.'), respond());
    const audio = frames.filter(({ type }) => type === 'response.output_audio.delta');
    expect(audio[0]).not.toHaveProperty('obfuscation');
    const ms = audio.reduce((sum, frame) => sum + Buffer.from(String(frame['delta']), 'base64').length / 48, 0);
    expect(at(done(frames), 'usage', 'output_token_details', 'audio_tokens')).toBeCloseTo(Math.ceil(ms / 50), -0.5);
  });

  test('comes faster than it plays', () => {
    bench.send(userSays('Tell me a story.'), respond());
    const start = bench.scheduler.monoMs();
    while (!bench.frames.some(({ type }) => type === 'response.done')) bench.scheduler.run(100);
    const audio = bench.frames.filter(({ type }) => type === 'response.output_audio.delta');
    const ms = audio.reduce((sum, frame) => sum + Buffer.from(String(frame['delta']), 'base64').length / 48, 0);
    expect(ms).toBeGreaterThan(2 * (bench.scheduler.monoMs() - start));
  });

  test.each([
    ['audio/pcmu', 8],
    ['audio/pcma', 8],
    ['audio/pcm', 48],
  ])('in %s', (type, bytesPerMs) => {
    const format = type === 'audio/pcm' ? { type, rate: 24000 } : { type };
    const frames = bench.ask(userSays('Hello!'), respond({ audio: { output: { format, voice: 'cedar' } } }));
    expect(at(created(frames), 'audio', 'output')).toEqual({ format, voice: 'cedar' });
    const audio = frames.filter((frame) => frame.type === 'response.output_audio.delta');
    const sizes = audio.map((frame) => Buffer.from(String(frame['delta']), 'base64').length);
    expect(sizes[0]).toBe(100 * bytesPerMs);
    expect(sizes[1]).toBe(200 * bytesPerMs);
  });
});

describe('function calls', () => {
  test('are made when the words suggest them, with arguments from the words, in the recorded order', () => {
    bench.ask(update({ output_modalities: ['text'], tools: [weather] }));
    const frames = bench.ask(userSays('What is the weather in London?'), respond());
    expect(typesOf(frames).slice(2)).toEqual([
      'response.created',
      'response.output_item.added',
      'conversation.item.added',
      'response.function_call_arguments.delta',
      'response.function_call_arguments.done',
      'conversation.item.done',
      'response.output_item.done',
      'response.done',
      'rate_limits.updated',
    ]);
    const finished = lastOfType(frames, 'response.function_call_arguments.done');
    expect(finished).toMatchObject({ name: 'get_weather', arguments: '{"city":"London"}', output_index: 0 });
    expect(at(done(frames), 'status')).toBe('completed');

    const call_id = String(finished['call_id']);
    const output = { type: 'function_call_output', call_id, output: '{"temperature":12,"conditions":"foggy"}' };
    const answer = bench.ask({ type: 'conversation.item.create', item: output }, respond());
    expect(said(answer)).toBe('In London it is 12 degrees and foggy right now.');
  });

  test('follow a preamble with the models that think, and overlap it', () => {
    bench = new Bench({ model: 'gpt-realtime-2.1' });
    bench.ask(update({ output_modalities: ['text'], tools: [weather] }));
    const frames = bench.ask(userSays('What is the weather in Paris?'), respond());
    const steps = frames.slice(2).map((frame) => `${frame.type} ${Number(frame['output_index'] ?? -1)}`);
    expect(steps.filter((step, index) => step !== steps[index - 1])).toEqual([
      'response.created -1',
      'response.output_item.added 0',
      'conversation.item.added -1',
      'response.content_part.added 0',
      'response.output_text.delta 0',
      'response.output_item.added 1',
      'conversation.item.added -1',
      'response.function_call_arguments.delta 1',
      'response.output_text.done 0',
      'response.content_part.done 0',
      'conversation.item.done -1',
      'response.output_item.done 0',
      'response.function_call_arguments.done 1',
      'conversation.item.done -1',
      'response.output_item.done 1',
      'response.done -1',
      'rate_limits.updated -1',
    ]);
    expect(at(done(frames), 'output', 0, 'phase')).toBe('commentary');
    expect(at(done(frames), 'usage', 'output_token_details', 'reasoning_tokens')).toBeGreaterThan(0);
  });

  test.each([
    ['none', undefined],
    ['required', 'function_call'],
    [{ type: 'function', name: 'get_weather' }, 'function_call'],
  ])('tool_choice %j', (tool_choice, expected) => {
    bench.ask(update({ tools: [weather] }));
    const text = expected ? 'Hello!' : 'What is the weather in London?';
    const frames = bench.ask(userSays(text), respond({ tool_choice, output_modalities: ['text'] }));
    expect(at(done(frames), 'output', 0, 'type')).toBe(expected ?? 'message');
  });

  test('are not made for words that have nothing to do with them', () => {
    bench.ask(update({ tools: [weather] }));
    expect(at(done(bench.ask(userSays('Tell me a joke.'), respond())), 'output', 0, 'type')).toBe('message');
  });
});

describe('overrides hold for their response only', () => {
  const overrides: readonly [name: string, response: object, path: string[], value: unknown][] = [
    ['output_modalities', { output_modalities: ['text'] }, ['output_modalities'], ['text']],
    ['voice', { audio: { output: { voice: 'echo' } } }, ['audio', 'output', 'voice'], 'echo'],
    ['custom voice', { audio: { output: { voice: { id: 'v_1' } } } }, ['audio', 'output', 'voice'], { id: 'v_1' }],
    [
      'format',
      { audio: { output: { format: { type: 'audio/pcmu' } } } },
      ['audio', 'output', 'format'],
      { type: 'audio/pcmu' },
    ],
    ['max_output_tokens', { max_output_tokens: 4000 }, ['max_output_tokens'], 4000],
    ['metadata', { metadata: { purpose: 'test' } }, ['metadata'], { purpose: 'test' }],
    ['conversation', { conversation: 'none' }, ['conversation_id'], null],
  ];
  test.each(overrides)('%s', (_name, response, path, value) => {
    const before = at(bench.ask(userSays('Hello!'), respond({})), 0) && created(bench.ask(respond()));
    expect(at(created(bench.ask(respond({ ...response }))), ...path)).toEqual(value);
    expect(at(created(bench.ask(respond())), ...path)).toEqual(at(before, ...path));
  });

  test('instructions', () => {
    bench.ask(textOnly);
    expect(said(bench.ask(userSays('Go on.'), respond({ instructions: 'Say exactly "BANANA"' })))).toBe('BANANA');
    expect(said(bench.ask(respond()))).not.toContain('BANANA');
  });

  test('tools', () => {
    bench.ask(textOnly, userSays('How is the weather in Oslo?'));
    expect(at(done(bench.ask(respond({ tools: [weather], conversation: 'none' }))), 'output', 0, 'arguments')).toBe(
      '{"city":"Oslo"}',
    );
    expect(at(done(bench.ask(respond({ conversation: 'none' }))), 'output', 0, 'type')).toBe('message');
  });

  test('prompt, reasoning, parallel_tool_calls and an empty object are taken', () => {
    const response = {
      prompt: { id: 'pmpt_1', variables: {} },
      reasoning: { effort: 'high' },
      parallel_tool_calls: false,
    };
    expect(at(done(bench.ask(respond(response))), 'status')).toBe('completed');
    expect(at(done(bench.ask(respond({}))), 'status')).toBe('completed');
    expect(at(lastOfType(bench.ask(update({})), 'session.updated'), 'session')).not.toHaveProperty('reasoning');
  });

  test('input replaces what the model reads: raw items, references, nothing', () => {
    bench.ask(textOnly, userSays('My name is Alice and my favorite color is teal.'));
    const id = String(at(lastOfType(bench.frames, 'conversation.item.added'), 'item', 'id'));
    const question = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'What is my name?' }] };
    const referenced = [{ type: 'item_reference', id }, question];
    const answer = (input: JsonObject[]) => said(bench.ask(respond({ conversation: 'none', input })));
    expect(answer(referenced)).toBe('Your name is Alice.');
    expect(answer([question])).not.toContain('Alice');
    expect(answer([])).toMatch(/^H(?:ello|i)!/);
  });

  test('a small max_output_tokens ends the response incomplete', () => {
    const frames = bench.ask(userSays('Tell me a story.'), respond({ max_output_tokens: 20 }));
    expect(done(frames)).toMatchObject({
      status: 'incomplete',
      status_details: { type: 'incomplete', reason: 'max_output_tokens' },
    });
    expect(at(lastOfType(frames, 'response.output_item.done'), 'item', 'status')).toBe('incomplete');
    expect(Number(at(done(frames), 'usage', 'output_tokens'))).toBeLessThanOrEqual(20);
  });
});

describe('refusals name the param', () => {
  const refusals: readonly [response: JsonObject, code: string, param: string][] = [
    [{ colour: 'red' }, 'unknown_parameter', 'response.colour'],
    [{ temperature: 0.8 }, 'unknown_parameter', 'response.temperature'],
    [{ modalities: ['text'] }, 'unknown_parameter', 'response.modalities'],
    [{ output_modalities: ['text', 'audio'] }, 'invalid_value', 'response.output_modalities'],
    [{ output_modalities: ['video'] }, 'invalid_value', 'response.output_modalities[0]'],
    [{ output_modalities: 'text' }, 'invalid_type', 'response.output_modalities'],
    [{ instructions: 5 }, 'invalid_type', 'response.instructions'],
    [{ tool_choice: 'sometimes' }, 'invalid_value', 'response.tool_choice'],
    [{ tool_choice: { type: 'function', name: 'nope' } }, 'invalid_value', 'response.tool_choice'],
    [{ tools: [{ type: 'function' }] }, 'missing_required_parameter', 'response.tools[0].name'],
    [{ tools: [{ type: 'function', name: 'f', strict: true }] }, 'unknown_parameter', 'response.tools[0].strict'],
    [{ max_output_tokens: 0 }, 'integer_below_min_value', 'response.max_output_tokens'],
    [{ max_output_tokens: 5000 }, 'integer_above_max_value', 'response.max_output_tokens'],
    [{ max_output_tokens: 'many' }, 'invalid_value', 'response.max_output_tokens'],
    [{ conversation: 'other' }, 'invalid_value', 'response.conversation'],
    [{ audio: { output: { voice: 'nobody' } } }, 'invalid_value', 'response.audio.output.voice'],
    [
      { audio: { output: { format: { type: 'audio/pcm', rate: 16000 } } } },
      'integer_below_min_value',
      'response.audio.output.format.rate',
    ],
    [{ audio: { output: { speed: 1 } } }, 'unknown_parameter', 'response.audio.output.speed'],
    [{ metadata: { key: 'v'.repeat(513) } }, 'string_above_max_length', 'response.metadata.key'],
    [
      { metadata: Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`k${index}`, 'v'])) },
      'object_above_max_properties',
      'response.metadata',
    ],
    [{ reasoning: { effort: 'enormous' } }, 'invalid_value', 'response.reasoning.effort'],
    [{ input: [{ type: 'item_reference', id: 'nope' }] }, 'invalid_value', 'response.input[0].id'],
    [{ input: [{ type: 'message', role: 'user' }] }, 'missing_required_parameter', 'response.input[0].content'],
  ];
  test.each(refusals)('%j', (response, code, param) => {
    expect(bench.refusal({ type: 'response.create', event_id: 'e1', response })).toMatchObject({
      code,
      param,
      event_id: 'e1',
    });
  });
});

describe('one response of the conversation at a time', () => {
  test('a second one is refused, and the first goes on', () => {
    bench.send(userSays('Tell me a story.'), respond());
    bench.scheduler.run(300);
    const frames = bench.ask({ ...respond(), event_id: 'second' });
    const id = String(at(done(frames), 'id'));
    expect(at(lastOfType(frames, 'error'), 'error')).toEqual({
      type: 'invalid_request_error',
      code: 'conversation_already_has_active_response',
      message: `Conversation already has an active response in progress: ${id}. Wait until the response is finished before creating a new one.`,
      param: null,
      event_id: 'second',
    });
    expect(at(done(frames), 'status')).toBe('completed');
  });

  test('any number beside it: out of band, without items of the conversation', () => {
    bench.ask(textOnly);
    bench.send(userSays('Tell me a story.'), respond());
    bench.scheduler.run(300);
    bench.fresh();
    const aside = { conversation: 'none', metadata: { topic: 'x' } };
    const frames = bench.ask(respond(aside), respond(aside));
    const ends = frames.filter(({ type }) => type === 'response.done');
    expect(ends).toHaveLength(3);
    const outside = ends.filter((frame) => at(frame, 'response', 'conversation_id') === null);
    expect(outside.map((frame) => at(frame, 'response', 'metadata'))).toEqual([{ topic: 'x' }, { topic: 'x' }]);
    const items = outside.map((frame) => String(at(frame, 'response', 'output', 0, 'id')));
    expect(
      frames.filter(({ type }) => /^conversation\.item/.test(type)).map((frame) => at(frame, 'item', 'id')),
    ).not.toContain(items[0]);
    expect(bench.refusal({ type: 'conversation.item.retrieve', item_id: String(items[0]) }).code).toBe(
      'item_retrieve_invalid_item_id',
    );
  });
});

describe('cancel', () => {
  test('closes what is open and ends the response cancelled', () => {
    bench.send(userSays('Tell me a story.'), respond());
    bench.scheduler.run(1000);
    const frames = bench.ask({ type: 'response.cancel' });
    const from = frames.findIndex(({ type }) => type === 'response.output_audio.done');
    expect(typesOf(frames.slice(from))).toEqual([
      'response.output_audio.done',
      'response.output_audio_transcript.done',
      'response.content_part.done',
      'conversation.item.done',
      'response.output_item.done',
      'response.done',
      'rate_limits.updated',
    ]);
    expect(done(frames)).toMatchObject({
      status: 'cancelled',
      status_details: { type: 'cancelled', reason: 'client_cancelled' },
      output: [{ status: 'incomplete' }],
    });
  });

  test('before any output: nothing to close', () => {
    bench.send(respond());
    bench.scheduler.run(50);
    bench.fresh();
    expect(typesOf(bench.ask({ type: 'response.cancel' }))).toEqual(['response.done', 'rate_limits.updated']);
  });

  test('during a function call', () => {
    bench.ask(update({ tools: [weather] }));
    bench.send(userSays('Weather in London?'), respond());
    while (!bench.frames.some(({ type }) => type === 'response.function_call_arguments.delta')) bench.scheduler.run(5);
    const frames = bench.ask({ type: 'response.cancel' });
    expect(at(done(frames), 'output', 0)).toMatchObject({ type: 'function_call', status: 'incomplete' });
  });

  test('of an out-of-band response by its id; the other goes on', () => {
    bench.send(
      userSays('Tell me a story.'),
      respond(),
      respond({ conversation: 'none', instructions: 'Tell a story.' }),
    );
    bench.scheduler.run(1500);
    const id = String(at(lastOfType(bench.frames, 'response.created'), 'response', 'id'));
    const ends = bench.ask({ type: 'response.cancel', response_id: id }).filter(({ type }) => type === 'response.done');
    expect(ends.map((frame) => at(frame, 'response', 'status')).sort()).toEqual(['cancelled', 'completed']);
  });

  test('with nothing to cancel, too late, or with an unknown id', () => {
    const refusal = {
      code: 'response_cancel_not_active',
      message: 'Cancellation failed: no active response found',
      event_id: 'c',
    };
    expect(bench.refusal({ type: 'response.cancel', event_id: 'c' })).toMatchObject(refusal);
    bench.ask(userSays('Hi'), respond());
    expect(bench.refusal({ type: 'response.cancel', event_id: 'c' })).toMatchObject(refusal);
    expect(bench.refusal({ type: 'response.cancel', event_id: 'c', response_id: 'resp_x' })).toMatchObject(refusal);
  });
});
