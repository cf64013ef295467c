import { describe, expect, test } from 'vitest';
import { at, Bench, lastOfType, respond, typesOf, userSays } from '../harness.ts';

const beta = (more: object = {}) => new Bench({ dialect: 'beta', model: 'gpt-4o-realtime-preview', ...more });
const update = (session: object) => ({ type: 'session.update', session: { ...session } });

describe('a beta session', () => {
  test('is flat, with its members as recorded', () => {
    const session = beta().fresh()[0]?.['session'] as Record<string, unknown>;
    expect(Object.keys(session)).toEqual([
      ...[
        'object',
        'id',
        'model',
        'modalities',
        'instructions',
        'voice',
        'output_audio_format',
        'tools',
        'tool_choice',
      ],
      ...['temperature', 'max_response_output_tokens', 'turn_detection', 'speed', 'tracing', 'truncation', 'prompt'],
      ...['expires_at', 'input_audio_noise_reduction', 'input_audio_format', 'input_audio_transcription'],
      ...['client_secret', 'include'],
    ]);
    expect(session).toMatchObject({
      modalities: ['audio', 'text'],
      voice: 'alloy',
      output_audio_format: 'pcm16',
      input_audio_format: 'pcm16',
      temperature: 0.8,
      max_response_output_tokens: 'inf',
      turn_detection: { type: 'server_vad', silence_duration_ms: 200 },
    });
  });

  test('is updated in its own terms', () => {
    const frames = beta().ask(
      update({
        modalities: ['text'],
        temperature: 0.6,
        voice: 'echo',
        turn_detection: null,
        input_audio_format: 'g711_ulaw',
        output_audio_format: 'g711_alaw',
        input_audio_transcription: { model: 'whisper-1' },
        max_response_output_tokens: 99,
        tool_choice: { type: 'function', name: 'f' },
        tools: [{ type: 'function', name: 'f' }],
      }),
    );
    expect(frames).toHaveLength(1);
    expect(frames[0]).toMatchObject({
      type: 'session.updated',
      session: {
        modalities: ['text'],
        temperature: 0.6,
        voice: 'echo',
        turn_detection: null,
        input_audio_format: 'g711_ulaw',
        output_audio_format: 'g711_alaw',
        input_audio_transcription: { model: 'whisper-1', language: null, prompt: null },
        max_response_output_tokens: 99,
        tool_choice: { type: 'function', name: 'f' },
      },
    });
  });

  test.each([
    ['a session with a type', update({ type: 'realtime' }), 'unknown_parameter', 'session.type'],
    ['nested audio', update({ audio: {} }), 'unknown_parameter', 'session.audio'],
    ['GA’s modalities', update({ output_modalities: ['text'] }), 'unknown_parameter', 'session.output_modalities'],
    ['audio without text', update({ modalities: ['audio'] }), 'invalid_value', 'session.modalities'],
    ['too hot', update({ temperature: 1.3 }), 'decimal_above_max_value', 'session.temperature'],
    ['too cold', update({ temperature: 0.5 }), 'decimal_below_min_value', 'session.temperature'],
    ['a misspelt format', update({ input_audio_format: 'g771_ulaw' }), 'invalid_value', 'session.input_audio_format'],
    [
      'a threshold',
      update({ turn_detection: { type: 'server_vad', threshold: 4 } }),
      'decimal_above_max_value',
      'session.turn_detection.threshold',
    ],
    [
      'GA’s name of an assistant’s part',
      {
        type: 'conversation.item.create',
        item: { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'x' }] },
      },
      'invalid_value',
      'item.content[0].type',
    ],
    [
      'a transcription session’s update',
      { type: 'transcription_session.update', session: {} },
      'invalid_value',
      'type',
    ],
    [
      'a tool that is not there',
      update({ tool_choice: { type: 'function', name: 'f' } }),
      'invalid_value',
      'session.tool_choice',
    ],
  ])('refuses %s in its own words', (_name, event, code, param) => {
    const refusal = beta().refusal(event);
    expect(refusal).toMatchObject({ code, param });
  });

  test('says that the voice is fixed by its own path', () => {
    const bench = beta();
    bench.ask(userSays('Hello'), respond());
    expect(bench.refusal(update({ voice: 'ash' }))).toMatchObject({
      code: 'cannot_update_voice',
      param: 'session.voice',
    });
  });
});

describe('a beta response', () => {
  test('has the order and names of beta, its limits at the beginning', () => {
    const frames = beta().ask(userSays('Hello'), respond());
    expect(typesOf(frames).filter((type) => !type.endsWith('.delta'))).toEqual([
      'conversation.item.created',
      'response.created',
      'rate_limits.updated',
      'response.output_item.added',
      'conversation.item.created',
      'response.content_part.added',
      'response.audio.done',
      'response.audio_transcript.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.done',
    ]);
    expect(new Set(frames.map(({ type }) => type).filter((type) => type.endsWith('.delta')))).toEqual(
      new Set(['response.audio_transcript.delta', 'response.audio.delta']),
    );
    const done = lastOfType(frames, 'response.done');
    expect(done['response']).toMatchObject({ modalities: ['audio', 'text'], voice: 'alloy', temperature: 0.8 });
    expect(at(done, 'response', 'output', 0)).toMatchObject({
      object: 'realtime.item',
      content: [{ type: 'audio', transcript: expect.any(String) as string }],
    });
    expect(at(done, 'response', 'output_modalities')).toBeUndefined();
    expect(Object.keys(at(done, 'response', 'output', 0) as object).slice(0, 3)).toEqual(['id', 'object', 'type']);
  });

  test('takes parameters in beta’s names, and items named inside a message', () => {
    const bench = beta();
    bench.ask({
      ...userSays('My name is Alice.'),
      item: { ...(userSays('My name is Alice.')['item'] as object), id: 'i1' },
    });
    const frames = bench.ask(
      respond({
        modalities: ['text'],
        conversation: 'none',
        temperature: 0.7,
        max_response_output_tokens: 50,
        input: [
          { type: 'message', role: 'user', content: [{ type: 'item_reference', id: 'i1' }] },
          { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'What is my name?' }] },
        ],
      }),
    );
    expect(lastOfType(frames, 'response.done')['response']).toMatchObject({
      modalities: ['text'],
      temperature: 0.7,
      max_output_tokens: 50,
      output: [{ content: [{ type: 'text', text: 'Your name is Alice.' }] }],
    });
  });

  test.each(['beta', 'voice-live'] as const)('%s names items in what a response reads, and nowhere else', (dialect) => {
    const bench = new Bench({ dialect });
    const reference = { type: 'item_reference', id: 'nobody' };
    const item = { type: 'message', role: 'user', content: [reference] };
    expect(bench.refusal({ type: 'conversation.item.create', item })).toMatchObject({
      code: 'invalid_value',
      param: 'item.content[0].type',
    });
    for (const input of [[reference], [item]]) {
      const { code, message } = bench.refusal(respond({ conversation: 'none', input }));
      expect({ code, message }).toEqual({
        code: 'invalid_value',
        message: "Invalid 'response.input[0].id': the item with id 'nobody' does not exist.",
      });
    }
  });
});

test('a beta transcription session', () => {
  const bench = beta({ kind: 'transcription' });
  expect(bench.fresh()[0]).toMatchObject({
    type: 'transcription_session.created',
    session: { object: 'realtime.transcription_session', input_audio_format: 'pcm16', client_secret: null },
  });
  const frames = bench.ask({
    type: 'transcription_session.update',
    session: { input_audio_transcription: { model: 'gpt-4o-transcribe' }, turn_detection: null },
  });
  expect(frames).toMatchObject([
    {
      type: 'transcription_session.updated',
      session: { input_audio_transcription: { model: 'gpt-4o-transcribe' }, turn_detection: null },
    },
  ]);
  expect(bench.refusal(update({}))).toMatchObject({ code: 'invalid_value', param: 'type' });
});
