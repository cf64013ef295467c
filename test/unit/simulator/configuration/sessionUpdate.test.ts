import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_INSTRUCTIONS } from '../../../../src/simulator/configuration/configuration.ts';
import { at, Bench, lastOfType, respond, update, userSays } from '../harness.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

const session = (...path: (string | number)[]) =>
  at(
    bench.frames.findLast(({ type }) => /^session\./.test(type)),
    'session',
    ...path,
  );
const VAD = {
  type: 'server_vad',
  threshold: 0.5,
  prefix_padding_ms: 300,
  silence_duration_ms: 200,
  idle_timeout_ms: null,
  create_response: true,
  interrupt_response: true,
};

test('the default session, as recorded but for our own words', () => {
  expect(bench.frames).toHaveLength(1);
  expect(bench.frames[0]).toMatchObject({ type: 'session.created' });
  expect(session()).toEqual({
    type: 'realtime',
    object: 'realtime.session',
    id: expect.stringMatching(/^sess_\w{21}$/) as string,
    model: 'gpt-realtime',
    output_modalities: ['audio'],
    instructions: DEFAULT_INSTRUCTIONS,
    tools: [],
    tool_choice: 'auto',
    max_output_tokens: 'inf',
    tracing: null,
    truncation: 'auto',
    prompt: null,
    expires_at: Math.floor(bench.scheduler.wallMs() / 1000) + 3600,
    audio: {
      input: {
        format: { type: 'audio/pcm', rate: 24000 },
        transcription: null,
        noise_reduction: null,
        turn_detection: VAD,
      },
      output: { format: { type: 'audio/pcm', rate: 24000 }, voice: 'alloy', speed: 1 },
    },
    include: null,
  });
});

test('the models that think wait longer and have another voice', () => {
  bench = new Bench({ model: 'gpt-realtime-2.1-mini' });
  expect(session('audio', 'output', 'voice')).toBe('marin');
  expect(session('audio', 'input', 'turn_detection', 'silence_duration_ms')).toBe(500);
});

describe('an update', () => {
  test('is answered with the whole effective configuration', () => {
    bench.ask(update({ instructions: 'Be brief.' }));
    expect(session('instructions')).toBe('Be brief.');
    expect(Object.keys(session() as object)).toHaveLength(15);
  });

  test('leaves alone what it does not name, at every level', () => {
    bench.ask(update({ audio: { input: { transcription: { model: 'whisper-1' } } } }));
    bench.ask(update({ audio: { output: { speed: 1.25 } } }));
    expect(session('audio', 'input', 'transcription')).toEqual({ model: 'whisper-1', language: null, prompt: null });
    expect(session('audio', 'input', 'turn_detection')).toEqual(VAD);
    expect(session('audio', 'output')).toMatchObject({ speed: 1.25, voice: 'alloy' });
  });

  test('replaces turn detection whole, defaults for what is missing', () => {
    bench.ask(
      update({
        audio: { input: { turn_detection: { type: 'server_vad', threshold: 0.9, silence_duration_ms: 700 } } },
      }),
    );
    expect(session('audio', 'input', 'turn_detection')).toEqual({ ...VAD, threshold: 0.9, silence_duration_ms: 700 });
    bench.ask(update({ audio: { input: { turn_detection: { type: 'server_vad' } } } }));
    expect(session('audio', 'input', 'turn_detection')).toEqual(VAD);
    bench.ask(update({ audio: { input: { turn_detection: { type: 'semantic_vad', eagerness: 'high' } } } }));
    expect(session('audio', 'input', 'turn_detection')).toEqual({
      type: 'semantic_vad',
      eagerness: 'high',
      create_response: true,
      interrupt_response: true,
    });
  });

  test('clears: "" a text (the server’s default comes back), [] a list, null an object', () => {
    const tool = { type: 'function', name: 'f' };
    bench.ask(
      update({
        instructions: 'x',
        tools: [tool],
        prompt: { id: 'p' },
        audio: { input: { transcription: { model: 'whisper-1' }, noise_reduction: { type: 'near_field' } } },
      }),
    );
    bench.ask(
      update({
        instructions: '',
        tools: [],
        prompt: null,
        audio: { input: { turn_detection: null, transcription: null, noise_reduction: null } },
      }),
    );
    expect(session()).toMatchObject({
      instructions: DEFAULT_INSTRUCTIONS,
      tools: [],
      prompt: null,
      audio: { input: { turn_detection: null, transcription: null, noise_reduction: null } },
    });
  });

  test('shows the rest of what may be set', () => {
    const wanted = {
      output_modalities: ['text'],
      tool_choice: 'none',
      max_output_tokens: 100,
      tracing: 'auto',
      truncation: { type: 'retention_ratio', retention_ratio: 0.8 },
      include: ['item.input_audio_transcription.logprobs'],
      parallel_tool_calls: true,
      reasoning: { effort: 'low' },
    };
    bench.ask(update(wanted));
    expect(session()).toMatchObject(wanted);
  });

  test('cannot change the model, and says nothing about it', () => {
    bench.ask(update({ model: 'gpt-realtime-2' }));
    expect(session('model')).toBe('gpt-realtime');
  });

  test('can change the voice until the assistant has spoken', () => {
    bench.ask(update({ audio: { output: { voice: 'echo' } } }));
    expect(session('audio', 'output', 'voice')).toBe('echo');
    bench.ask(userSays('Hi'), respond());
    const both = update({ instructions: 'new', audio: { output: { voice: 'ash' } } });
    expect(bench.refusal({ ...both, event_id: 'v' })).toMatchObject({
      code: 'cannot_update_voice',
      message: "Cannot update a conversation's voice if assistant audio is present.",
      event_id: 'v',
    });
    bench.ask(update({ audio: { output: { voice: 'echo', speed: 1.1 } } }));
    expect(session('instructions')).toBe(DEFAULT_INSTRUCTIONS);
    expect(session('audio', 'output')).toMatchObject({ voice: 'echo', speed: 1.1 });
  });
});

describe('a refused update changes nothing', () => {
  const refusals: readonly [session: object, code: string, message: string, param: string][] = [
    [
      { instructions: 'x' },
      'missing_required_parameter',
      "Missing required parameter: 'session.type'.",
      'session.type',
    ],
    [
      { type: 'realtime', instructions: 'x', bogus_field: 1 },
      'unknown_parameter',
      "Unknown parameter: 'session.bogus_field'.",
      'session.bogus_field',
    ],
    [{ type: 'realtime', voice: 'echo' }, 'unknown_parameter', "Unknown parameter: 'session.voice'.", 'session.voice'],
    [
      { type: 'realtime', modalities: ['text'] },
      'unknown_parameter',
      "Unknown parameter: 'session.modalities'.",
      'session.modalities',
    ],
    [
      {
        type: 'realtime',
        tools: [
          { type: 'function', name: 'a' },
          { type: 'function', name: 'b', meta: {} },
        ],
      },
      'unknown_parameter',
      "Unknown parameter: 'session.tools[1].meta'.",
      'session.tools[1].meta',
    ],
    [
      { type: 'realtime', audio: { input: { format: { type: 'audio/pcm', rate: 16000 } } } },
      'integer_below_min_value',
      "Invalid 'session.audio.input.format.rate': integer below minimum value. Expected a value >= 24000, but got 16000 instead.",
      'session.audio.input.format.rate',
    ],
    [
      { type: 'realtime', audio: { input: { format: 'pcm16' } } },
      'invalid_type',
      "Invalid type for 'session.audio.input.format': expected an object, but got a string instead.",
      'session.audio.input.format',
    ],
    [
      { type: 'realtime', audio: { input: { turn_detection: { type: 'none' } } } },
      'invalid_value',
      "Invalid value: 'none'. Supported values are: 'server_vad' and 'semantic_vad'.",
      'session.audio.input.turn_detection.type',
    ],
    [
      { type: 'realtime', audio: { input: { turn_detection: { threshold: 0.5 } } } },
      'missing_required_parameter',
      "Missing required parameter: 'session.audio.input.turn_detection.type'.",
      'session.audio.input.turn_detection.type',
    ],
    [
      { type: 'realtime', audio: { output: { speed: 2 } } },
      'decimal_above_max_value',
      "Invalid 'session.audio.output.speed': decimal above maximum value. Expected a value <= 1.5, but got 2 instead.",
      'session.audio.output.speed',
    ],
    [
      { type: 'transcription' },
      'invalid_value',
      'Passing a transcription session update event to a realtime session is not allowed.',
      'session.type',
    ],
    [
      { type: 'chat' },
      'invalid_value',
      "Invalid value: 'chat'. Supported values are: 'realtime' and 'transcription'.",
      'session.type',
    ],
  ];
  test.each(refusals)('%j', (wanted, code, message, param) => {
    expect(bench.refusal({ type: 'session.update', session: { ...wanted } })).toMatchObject({
      code,
      message,
      param,
      event_id: null,
    });
    bench.ask(update({}));
    expect(session('instructions')).toBe(DEFAULT_INSTRUCTIONS);
  });
});

describe('what is no event of the protocol', () => {
  test('an unknown type: the types there are', () => {
    expect(bench.refusal({ type: 'nope', event_id: 'n' })).toEqual({
      type: 'invalid_request_error',
      code: 'invalid_value',
      message:
        "Invalid value: 'nope'. Supported values are: 'session.update', 'session.close', 'input_audio_buffer.append', 'session.input_audio_buffer.append', 'input_audio_buffer.commit', 'input_audio_buffer.clear', 'conversation.item.create', 'conversation.item.truncate', 'conversation.item.delete', 'conversation.item.retrieve', 'response.create', and 'response.cancel'.",
      param: 'type',
      event_id: 'n',
    });
    expect(bench.refusal({ type: 'output_audio_buffer.clear' }).code).toBe('invalid_value');
    expect(bench.refusal({ type: 'session.close' }).param).toBe('type');
  });

  test.each([
    ['{"type":', 'invalid_json', /^Invalid event: failed to parse JSON value\./],
    ['', 'invalid_json', /^Invalid event: failed to parse JSON value\./],
    ['[]', 'invalid_type', /expected an object, but got an array/],
    ['null', 'invalid_type', /expected an object, but got null/],
    ['{}', 'invalid_event', /^The 'type' field is missing\.$/],
    ['{"type":7}', 'invalid_type', /expected a string/],
    ['{"type":"response.cancel","extra":1}', 'unknown_parameter', /'extra'/],
  ])('%s', (frame, code, message) => {
    bench.fresh();
    bench.session.receive(frame);
    const error = at(bench.fresh()[0], 'error');
    expect(at(error, 'code')).toBe(code);
    expect(at(error, 'message')).toMatch(message);
  });

  test('JSON nested too deep to be written again', () => {
    const parameters = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    bench.fresh();
    bench.session.receive(
      `{"type":"session.update","session":{"type":"realtime","tools":[{"type":"function","name":"f","parameters":${parameters}}]}}`,
    );
    expect(at(bench.fresh()[0], 'error', 'code')).toBe('invalid_json');
    expect(bench.ask(update({ instructions: 'Go on.' })).map(({ type }) => type)).toEqual(['session.updated']);
  });

  test('a binary frame; and the session works on after all of it', () => {
    bench.fresh();
    bench.session.receiveBinary();
    expect(at(bench.fresh()[0], 'error')).toMatchObject({
      code: 'invalid_event',
      message: 'Expected a text WebSocket message; binary frames are not supported.',
    });
    expect(lastOfType(bench.ask(userSays('Hi'), respond()), 'response.done')).toBeDefined();
  });
});
