import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/base/json.ts';
import { english } from '../../../src/base/l10n.ts';
import {
  BetaServerTranslator,
  clientEventToBeta,
  clientEventToGa,
  serverEventToBeta,
} from '../../../src/protocol/dialectEvents.ts';
import {
  itemToBeta,
  itemToGa,
  responseParamsToBeta,
  responseParamsToGa,
  responseToBeta,
  responseToGa,
} from '../../../src/protocol/dialectItems.ts';
import { noteText, type DialectNote } from '../../../src/protocol/dialectNotes.ts';
import { sessionToBeta, sessionToGa } from '../../../src/protocol/dialectSession.ts';
import { captures, describeCaptures } from '../../captures.ts';

const notesOf = (make: (notes: DialectNote[]) => unknown): string[] => {
  const notes: DialectNote[] = [];
  make(notes);
  return notes.map((note) => english(noteText(note)));
};

describe('client events', () => {
  it('moves a flat session to where GA has it, and says what it did', () => {
    const event: JsonObject = {
      type: 'session.update',
      event_id: 'evt_1',
      session: {
        modalities: ['text', 'audio'],
        voice: 'ash',
        speed: 1.1,
        input_audio_format: 'g711_ulaw',
        output_audio_format: 'pcm16',
        input_audio_transcription: { model: 'whisper-1' },
        input_audio_noise_reduction: null,
        turn_detection: null,
        max_response_output_tokens: 'inf',
        temperature: 0.8,
        client_secret: { expires_after: { anchor: 'created_at', seconds: 60 } },
        tool_choice: { type: 'function', function: { name: 'lookup' } },
        instructions: 'Be brief.',
        of_tomorrow: 1,
      },
    };
    const notes: DialectNote[] = [];
    expect(clientEventToGa(event, { notes })).toEqual({
      type: 'session.update',
      event_id: 'evt_1',
      session: {
        type: 'realtime',
        output_modalities: ['audio'],
        audio: {
          input: {
            format: { type: 'audio/pcmu' },
            transcription: { model: 'whisper-1' },
            noise_reduction: null,
            turn_detection: null,
          },
          output: { voice: 'ash', speed: 1.1, format: { type: 'audio/pcm', rate: 24000 } },
        },
        max_output_tokens: 'inf',
        tool_choice: { type: 'function', name: 'lookup' },
        instructions: 'Be brief.',
        of_tomorrow: 1,
      },
    });
    expect(notes.map((note) => english(noteText(note)))).toContain(
      'session.modalities is now session.output_modalities: ["text","audio"] is written ["audio"]',
    );
    expect(notes.map((note) => english(noteText(note)))).toContain(
      'session.temperature left out: GA has no temperature',
    );
    expect(notes.map((note) => english(noteText(note)))).toContain(
      'session.type added: GA asks for it in every update',
    );
    expect(notes.filter(({ kind }) => kind === 'dropped').map(({ path }) => path)).toEqual([
      ['session', 'temperature'],
      ['session', 'client_secret'],
    ]);
  });

  it('makes transcription_session.update a session.update of that type, and back', () => {
    const beta: JsonObject = {
      type: 'transcription_session.update',
      session: { input_audio_transcription: { model: 'whisper-1' }, turn_detection: null },
    };
    const ga: JsonObject = {
      type: 'session.update',
      session: {
        type: 'transcription',
        audio: { input: { transcription: { model: 'whisper-1' }, turn_detection: null } },
      },
    };
    expect(clientEventToGa(beta)).toEqual(ga);
    expect(clientEventToBeta(ga)).toEqual(beta);
  });

  it('asks a GA server for a response as a beta client meant it', () => {
    const beta: JsonObject = {
      type: 'response.create',
      response: {
        modalities: ['text'],
        voice: 'ash',
        output_audio_format: 'g771_alaw',
        max_response_output_tokens: 50,
        temperature: 0.7,
        conversation: 'none',
        input: [
          { type: 'item_reference', id: 'item_1' },
          {
            type: 'message',
            role: 'user',
            content: [
              { type: 'input_text', text: 'a' },
              { type: 'item_reference', id: 'item_2' },
              { type: 'input_text', text: 'b' },
            ],
          },
          { type: 'message', role: 'assistant', content: [{ type: 'text', text: 'c' }] },
          'odd',
        ],
      },
    };
    expect(clientEventToGa(beta)).toEqual({
      type: 'response.create',
      response: {
        output_modalities: ['text'],
        audio: { output: { voice: 'ash', format: { type: 'audio/pcma' } } },
        max_output_tokens: 50,
        conversation: 'none',
        input: [
          { type: 'item_reference', id: 'item_1' },
          { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'a' }] },
          { type: 'item_reference', id: 'item_2' },
          { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'b' }] },
          { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'c' }] },
          'odd',
        ],
      },
    });
  });

  it('renames content only where the dialects differ', () => {
    const create = (role: string, type: string): JsonObject => ({
      type: 'conversation.item.create',
      item: { type: 'message', role, content: [{ type, text: 'x' }] },
    });
    expect(clientEventToGa(create('assistant', 'text'))).toEqual(create('assistant', 'output_text'));
    expect(clientEventToGa(create('user', 'input_text'))).toEqual(create('user', 'input_text'));
    expect(clientEventToGa(create('user', 'text'))).toEqual(create('user', 'input_text'));
    expect(clientEventToBeta(create('assistant', 'output_text'))).toEqual(create('assistant', 'text'));
    expect(notesOf((notes) => clientEventToGa(create('user', 'input_text'), { notes }))).toEqual([]);
  });

  it('leaves out what a beta server would refuse', () => {
    const event: JsonObject = {
      type: 'session.update',
      session: {
        type: 'realtime',
        parallel_tool_calls: true,
        reasoning: { effort: 'low' },
        audio: { output: { speed: 1 } },
      },
    };
    const notes: DialectNote[] = [];
    expect(clientEventToBeta(event, { notes })).toEqual({ type: 'session.update', session: { speed: 1 } });
    expect(notes.filter(({ kind }) => kind === 'dropped').map(({ path }) => path.at(-1))).toEqual([
      'reasoning',
      'parallel_tool_calls',
      'type',
    ]);
  });
});

describe('server events', () => {
  it('announces items as beta does, once', () => {
    const item = { id: 'i', type: 'message', role: 'assistant', content: [{ type: 'output_audio', transcript: 'x' }] };
    expect(serverEventToBeta({ type: 'conversation.item.added', previous_item_id: null, item })).toEqual([
      {
        type: 'conversation.item.created',
        previous_item_id: null,
        item: { ...item, object: 'realtime.item', content: [{ type: 'audio', transcript: 'x' }] },
      },
    ]);
    expect(serverEventToBeta({ type: 'conversation.item.done', item })).toEqual([]);
  });

  it('tells a session with beta’s own members, and a transcription session by its own event', () => {
    const created = { type: 'session.created', session: { type: 'realtime', audio: { output: { voice: 'ash' } } } };
    expect(serverEventToBeta(created, { betaOwn: { temperature: 0.8 } })).toEqual([
      { type: 'session.created', session: { temperature: 0.8, voice: 'ash' } },
    ]);
    const session = { type: 'transcription', audio: { input: { format: { type: 'audio/pcm', rate: 24000 } } } };
    expect(serverEventToBeta({ type: 'session.created', session })).toEqual([
      { type: 'transcription_session.created', session: { input_audio_format: 'pcm16' } },
    ]);
  });

  it('names streams as the dialect does; parts of a stream are text and audio in both', () => {
    const type = (event: JsonObject): unknown => serverEventToBeta(event)[0]?.['type'];
    expect(type({ type: 'response.output_audio_transcript.delta' })).toBe('response.audio_transcript.delta');
    expect(type({ type: 'response.output_audio.done' })).toBe('response.audio.done');
    expect(type({ type: 'response.output_text.delta' })).toBe('response.text.delta');
    const part = { type: 'response.content_part.added', part: { type: 'text', text: '' } };
    expect(serverEventToBeta(part)).toEqual([part]);
    expect(new BetaServerTranslator().events(part)).toEqual([part]);
  });

  it('names the refused member where the client has it', () => {
    const error = (path: string): JsonObject => ({
      type: 'error',
      error: { code: 'invalid_value', param: path, message: `Invalid '${path}'.` },
    });
    expect(serverEventToBeta(error('session.audio.input.turn_detection.type'))).toEqual([
      error('session.turn_detection.type'),
    ]);
    expect(new BetaServerTranslator().events(error('session.voice'))).toEqual([error('session.audio.output.voice')]);
  });

  it('says in GA what beta leaves out: that items are done, and how a function is called', () => {
    const translator = new BetaServerTranslator();
    const all = (event: JsonObject): unknown[] => translator.events(event).map((made) => made['type']);
    const call = { id: 'c', object: 'realtime.item', type: 'function_call', name: 'f', status: 'in_progress' };
    expect(all({ type: 'conversation.item.created', item: { id: 'u', type: 'message', status: 'completed' } })).toEqual(
      ['conversation.item.added', 'conversation.item.done'],
    );
    expect(all({ type: 'response.output_item.added', item: call })).toEqual(['response.output_item.added']);
    expect(all({ type: 'conversation.item.created', item: call })).toEqual(['conversation.item.added']);
    expect(translator.events({ type: 'response.function_call_arguments.done', item_id: 'c', arguments: '{}' })).toEqual(
      [{ type: 'response.function_call_arguments.done', item_id: 'c', arguments: '{}', name: 'f' }],
    );
    expect(all({ type: 'response.output_item.done', item: { ...call, status: 'completed' } })).toEqual([
      'conversation.item.done',
      'response.output_item.done',
    ]);
    expect(all({ type: 'response.output_item.done', item: { id: 'beside', type: 'message' } })).toEqual([
      'response.output_item.done',
    ]);
  });

  it('knows Voice Live’s 16 kHz', () => {
    const session = { input_audio_format: 'pcm16', input_audio_sampling_rate: 16000 };
    const ga = sessionToGa(session);
    expect(ga).toEqual({ type: 'realtime', audio: { input: { format: { type: 'audio/pcm', rate: 16000 } } } });
    expect(sessionToBeta(ga)).toEqual(session);
    const alone = { input_audio_sampling_rate: 16000 };
    const notes: DialectNote[] = [];
    expect(sessionToGa(alone, { notes })).toEqual(ga);
    expect(notes.map((note) => english(noteText(note)))[0]).toBe(
      'input_audio_sampling_rate is now audio.input.format.rate',
    );
  });

  it.each([
    ['pcm16_16000hz', 16000],
    ['pcm16_8000hz', 8000],
  ])('knows Voice Live’s %s', (name, rate) => {
    const ga = sessionToGa({ output_audio_format: name });
    expect(ga).toEqual({ type: 'realtime', audio: { output: { format: { type: 'audio/pcm', rate } } } });
    expect(sessionToBeta(ga)).toEqual({ output_audio_format: name });
  });
});

const format = fc.constantFrom<JsonValue[]>(
  { type: 'audio/pcm', rate: 24000 },
  { type: 'audio/pcmu' },
  { type: 'audio/pcma' },
);
const voice = fc.oneof(fc.constantFrom<JsonValue[]>('alloy', 'marin'), fc.constant({ id: 'voice_1' }));
const limit = fc.oneof(fc.integer({ min: 1, max: 4096 }), fc.constant('inf'));
const modalities = fc.constantFrom<JsonValue[]>(['audio'], ['text']);
const tools = fc.constantFrom<JsonValue[]>([], [{ type: 'function', name: 'f', parameters: { type: 'object' } }]);
const toolChoice = fc.constantFrom<JsonValue[]>('auto', 'none', 'required', { type: 'function', name: 'f' });
const some = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<JsonObject> =>
  fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>;
const filled = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<JsonObject> =>
  some(shape).filter((object) => Object.keys(object).length > 0);

const sessionArbitrary = some({
  id: fc.string(),
  model: fc.string(),
  object: fc.constant('realtime.session'),
  expires_at: fc.nat(),
  instructions: fc.string(),
  output_modalities: modalities,
  max_output_tokens: limit,
  tools,
  tool_choice: toolChoice,
  tracing: fc.constantFrom(null, 'auto'),
  truncation: fc.constantFrom('auto', 'disabled'),
  prompt: fc.constant(null),
  include: fc.constant(null),
  unheard_of: fc.jsonValue(),
  audio: filled({
    input: filled({
      format,
      transcription: fc.constantFrom(null, { model: 'whisper-1' }),
      noise_reduction: fc.constantFrom(null, { type: 'near_field' }),
      turn_detection: fc.constantFrom(null, { type: 'server_vad', threshold: 0.5 }),
      unheard_of: fc.jsonValue(),
    }),
    output: filled({ format, voice, speed: fc.constantFrom(0.5, 1) }),
  }),
}).map((session): JsonObject => ({ type: 'realtime', ...session }));

const partArbitrary = (types: string[]): fc.Arbitrary<JsonObject> =>
  some({ text: fc.string(), transcript: fc.oneof(fc.string(), fc.constant(null)), audio: fc.base64String() }).chain(
    (part) => fc.constantFrom(...types).map((type): JsonObject => ({ type, ...part })),
  );
const messageArbitrary = fc.oneof(
  ...(
    [
      ['user', ['input_text', 'input_audio', 'input_image']],
      ['system', ['input_text']],
      ['assistant', ['output_text', 'output_audio']],
    ] as const
  ).map(([role, types]) =>
    fc
      .array(partArbitrary([...types]), { maxLength: 3 })
      .map((content): JsonObject => ({ id: 'item', type: 'message', role, content })),
  ),
);
const itemArbitrary = fc.oneof(
  messageArbitrary,
  fc.constant<JsonObject>({ id: 'c', type: 'function_call', name: 'f', call_id: 'call', arguments: '{}' }),
  fc.constant<JsonObject>({ id: 'o', type: 'function_call_output', call_id: 'call', output: 'x' }),
);

const responseArbitrary = some({
  id: fc.string(),
  object: fc.constant('realtime.response'),
  status: fc.constantFrom('in_progress', 'completed'),
  status_details: fc.constant(null),
  conversation_id: fc.constantFrom(null, 'conv_1'),
  output_modalities: modalities,
  max_output_tokens: limit,
  metadata: fc.constant(null),
  usage: fc.constant(null),
  output: fc.array(itemArbitrary, { maxLength: 3 }),
  audio: filled({ output: filled({ format, voice }) }),
});

const paramsArbitrary = some({
  output_modalities: modalities,
  max_output_tokens: limit,
  instructions: fc.string(),
  conversation: fc.constantFrom('auto', 'none'),
  metadata: fc.constant({ a: 'b' }),
  tools,
  tool_choice: toolChoice,
  input: fc.array(fc.oneof(messageArbitrary, fc.constant<JsonObject>({ type: 'item_reference', id: 'x' })), {
    maxLength: 3,
  }),
  audio: filled({ output: filled({ format, voice }) }),
});

describe('there and back', () => {
  it('gives the same session, item, response and parameters again', () => {
    fc.assert(
      fc.property(
        sessionArbitrary,
        itemArbitrary,
        responseArbitrary,
        paramsArbitrary,
        (session, item, response, params) => {
          expect(sessionToGa(sessionToBeta(session))).toEqual(session);
          expect(itemToGa(itemToBeta(item))).toEqual(item);
          expect(responseToGa(responseToBeta(response))).toEqual(response);
          expect(responseParamsToGa(responseParamsToBeta(params))).toEqual(params);
        },
      ),
    );
  });

  it('keeps what the other dialect does not have, where that is asked for', () => {
    const session: JsonObject = { type: 'realtime', reasoning: null, temperature: 0.8, parallel_tool_calls: true };
    expect(sessionToGa(sessionToBeta(session, { foreign: 'keep' }), { foreign: 'keep' })).toEqual(session);
  });
});

describe('odd input', () => {
  const everything = (event: JsonObject): void => {
    clientEventToGa(event);
    clientEventToBeta(event);
    serverEventToBeta(event);
    new BetaServerTranslator().events(event);
  };

  it('never throws, whatever the event holds', () => {
    const type = fc.constantFrom(
      'session.update',
      'session.updated',
      'transcription_session.update',
      'transcription_session.updated',
      'conversation.item.create',
      'conversation.item.added',
      'conversation.item.created',
      'response.create',
      'response.created',
      'response.output_item.done',
      'error',
      '__proto__',
      'constructor',
    );
    const member = fc.oneof(
      fc.jsonValue(),
      some({
        audio: fc.jsonValue(),
        modalities: fc.jsonValue(),
        voice: fc.jsonValue(),
        input_audio_format: fc.jsonValue(),
        content: fc.array(fc.jsonValue()),
        input: fc.array(fc.jsonValue()),
        output: fc.array(fc.jsonValue()),
        type: fc.jsonValue(),
        param: fc.string(),
        message: fc.jsonValue(),
      }),
    );
    const event = fc.record({ type, session: member, item: member, response: member, error: member });
    fc.assert(fc.property(event, (made) => everything(made as JsonObject)));
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (made) => everything(made as JsonObject)));
  });

  it('leaves a member where it is when its place is taken or is none', () => {
    const taken: JsonObject = { type: 'realtime', voice: 'ash', audio: { output: { voice: 'marin' } } };
    expect(sessionToGa(taken)).toEqual(taken);
    const none: JsonObject = { type: 'realtime', voice: 'ash', audio: 'loud' };
    expect(sessionToGa(none)).toEqual(none);
  });

  it('takes values a hundred thousand levels deep, and names that JavaScript knows', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`) as JsonObject;
    everything({ type: 'session.update', session: { turn_detection: deep, voice: deep, modalities: deep } });
    everything({ type: 'conversation.item.create', item: deep });
    const made = clientEventToGa(
      JSON.parse('{"type":"session.update","session":{"__proto__":{"polluted":1},"voice":"ash"}}') as JsonObject,
      { notes: [] },
    );
    expect(JSON.stringify(made)).toContain('"__proto__":{"polluted":1}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describeCaptures('recorded beta sessions', () => {
  it.each(captures.filter(({ name }) => /beta|voicelive/.test(name)))('come back as they were: $name', ({ text }) => {
    for (const line of text.trim().split('\n')) {
      const { event } = JSON.parse(line) as { event: JsonObject };
      if (event['type'] !== 'session.updated' && event['type'] !== 'session.created') continue;
      const session = event['session'] as JsonObject;
      const keep = { foreign: 'keep' } as const;
      const there = sessionToGa(session, keep);
      const back = sessionToBeta(there, keep);
      // Their order says nothing, and a model that only speaks is told as one that also writes; 24 kHz is what pcm16 means.
      for (const key of ['modalities', 'input_audio_sampling_rate']) {
        Reflect.deleteProperty(back, key);
        Reflect.deleteProperty(session, key);
      }
      expect(back).toEqual(session);
    }
  });
});
