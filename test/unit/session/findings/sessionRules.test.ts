import { describe, expect, it } from 'vitest';
import { HandMadeLog } from '../log.ts';
import { found, theOne } from './found.ts';

const session = (more: object = {}): object => ({
  type: 'realtime',
  id: 'sess_1',
  model: 'gpt-realtime-2.1',
  output_modalities: ['audio'],
  instructions: 'The default ones.',
  tools: [],
  tracing: null,
  audio: {
    input: { format: { type: 'audio/pcm', rate: 24000 }, transcription: null, turn_detection: { type: 'server_vad' } },
    output: { format: { type: 'audio/pcm', rate: 24000 }, voice: 'marin', speed: 1 },
  },
  ...more,
});

const begun = (more?: object): HandMadeLog =>
  new HandMadeLog().server({ type: 'session.created', session: session(more) });
const update = (asked: object): object => ({ type: 'session.update', session: { type: 'realtime', ...asked } });
const updated = (more?: object): object => ({ type: 'session.updated', session: session(more) });
const error = (code: string, message: string, param: string | null = null): object => ({
  type: 'error',
  error: { type: 'invalid_request_error', code, message, param },
});
const speech = {
  type: 'response.output_audio.delta',
  response_id: 'r',
  item_id: 'a',
  output_index: 0,
  content_index: 0,
};
const spoken = (): HandMadeLog => begun().server({ ...speech, delta: 'AAAA' });
const voice = (name: string): object => ({ audio: { output: { voice: name } } });
const cannot = error('cannot_update_voice', "Cannot update a conversation's voice if assistant audio is present.");

describe('voice-changed-too-late', () => {
  const rule = 'voice-changed-too-late';

  it('is the refusal of an update that names a voice after speech, with what else was lost', () => {
    const log = spoken()
      .client(update({ ...voice('ash'), instructions: 'Be brief.' }))
      .server(cannot);
    expect(theOne(log, rule)).toMatchObject({ severity: 'error', ns: [3, 4, 2] });
    expect(theOne(log, rule).message).toBe(
      'The update asks for the voice "ash", but "marin" has been heard already. Lost with it: session.instructions.',
    );
    expect(theOne(log, rule).fix?.event).toMatchObject({
      type: 'session.update',
      session: { instructions: 'Be brief.' },
    });
    expect(theOne(log, rule).fix?.event['session']).not.toHaveProperty('audio');
    expect(found(log, 'update-refused')).toEqual([]);
  });

  it('is a voice that an update could not change though it was taken', () => {
    const log = spoken()
      .client(update(voice('ash')))
      .server(updated());
    expect(theOne(log, rule)).toMatchObject({ severity: 'warning', ns: [3, 4, 2] });
    expect(found(log, 'field-not-in-effect')).toEqual([]);
  });

  it('is not a voice that is set before anybody spoke, or sent again and taken', () => {
    expect(
      found(
        begun()
          .client(update(voice('ash')))
          .server(updated(session(voice('ash')))),
        rule,
      ),
    ).toEqual([]);
    expect(
      found(
        spoken()
          .client(update(voice('marin')))
          .server(updated()),
        rule,
      ),
    ).toEqual([]);
    expect(found(spoken().client(update(voice('ash'))), rule)).toEqual([]);
  });
});

describe('model-in-session-update', () => {
  const rule = 'model-in-session-update';

  it('is another model than the URL’s', () => {
    const log = begun()
      .client(update({ model: 'gpt-realtime-1.5' }))
      .server(updated());
    expect(theOne(log, rule)).toMatchObject({
      ns: [2, 3],
      message: 'The update asks for gpt-realtime-1.5; the session is still gpt-realtime-2.1, as its URL says.',
    });
    expect(found(log, 'field-not-in-effect')).toEqual([]);
  });

  it('is not the same model, nor one by its alias', () => {
    expect(
      found(
        begun()
          .client(update({ model: 'gpt-realtime-2.1' }))
          .server(updated()),
        rule,
      ),
    ).toEqual([]);
    const dated = 'gpt-realtime-2.1-2026-09-01';
    expect(
      found(
        begun()
          .client(update({ model: 'gpt-realtime-2.1' }))
          .server(updated({ model: dated })),
        rule,
      ),
    ).toEqual([]);
  });
});

describe('tracing-changed-too-late', () => {
  const rule = 'tracing-changed-too-late';

  it('is tracing that was on before, refused or unchanged', () => {
    const ignored = begun({ tracing: 'auto' })
      .client(update({ tracing: null }))
      .server(updated({ tracing: 'auto' }));
    expect(theOne(ignored, rule)).toMatchObject({
      ns: [2, 3],
      message: 'The update asks for tracing null; it stays "auto".',
    });
    expect(found(ignored, 'field-not-in-effect')).toEqual([]);
    const refused = begun({ tracing: 'auto' })
      .client(update({ tracing: null, instructions: 'Hi.' }))
      .server(error('invalid_value', 'Tracing cannot be changed.', 'session.tracing'));
    expect(theOne(refused, rule)).toMatchObject({ severity: 'error', ns: [2, 3] });
    expect(theOne(refused, rule).message).toContain('Lost with it: session.instructions.');
    expect(found(refused, 'update-refused')).toEqual([]);
  });

  it('is not tracing that is switched on, or stays', () => {
    const on = begun()
      .client(update({ tracing: 'auto' }))
      .server(updated({ tracing: 'auto' }));
    expect(found(on.client(update({ tracing: 'auto' })).server(updated({ tracing: 'auto' })), rule)).toEqual([]);
  });
});

describe('field-not-in-effect', () => {
  const rule = 'field-not-in-effect';

  it('names each leaf that is not as it was asked for', () => {
    const asked = { max_output_tokens: 200, audio: { output: { speed: 1.2 }, input: { turn_detection: null } } };
    const log = begun().client(update(asked)).server(updated());
    expect(theOne(log, rule)).toMatchObject({
      ns: [2, 3],
      message:
        'Not in effect: session.max_output_tokens (asked for 200, is nothing), session.audio.output.speed (asked for 1.2, is 1) and ' +
        'session.audio.input.turn_detection (asked for null, is {"type":"server_vad"}).',
    });
  });

  it('is taken back when a later update brings it about, or asks for something else', () => {
    const faster = { audio: { output: { speed: 1.2 } } };
    const log = begun().client(update(faster)).server(updated());
    const audio = { input: {}, output: { voice: 'marin', speed: 1.2 } };
    expect(found(log.client(update(faster)).server(updated({ audio })), rule)).toEqual([]);
    const given = begun().client(update(faster)).server(updated());
    expect(found(given.client(update({ audio: { output: { speed: 1 } } })).server(updated()), rule)).toEqual([]);
  });

  it('knows how servers write the same thing', () => {
    const tool = { type: 'function', name: 'get', description: 'Gets.', parameters: { type: 'object' } };
    const other = { type: 'function', name: 'put', parameters: { type: 'object' } };
    const mcp = { type: 'mcp', server_label: 'docs', server_url: 'https://x.test', authorization: 'secret' };
    const asked = {
      instructions: '',
      temperature: 0.8,
      include: ['b', 'a'],
      tools: [tool, other, mcp],
      output_modalities: ['text', 'audio'],
      prompt: null,
      audio: {
        input: {
          noise_reduction: null,
          format: { type: 'audio/pcm', rate: 24000 },
          transcription: { model: 'gpt-realtime-whisper', delay: 'low', language: '' },
          turn_detection: { type: 'semantic_vad', eagerness: 'auto' },
        },
        output: { voice: 'alloy' },
      },
    };
    const told = {
      temperature: 0.800000011920929,
      include: ['a', 'b'],
      tools: [
        { type: 'mcp', server_label: 'docs' },
        { ...other, strict: false },
        { ...tool, parameters: { type: 'object' } },
      ],
      output_modalities: ['audio'],
      audio: {
        input: {
          format: { type: 'audio/pcm', rate: 24000 },
          transcription: { model: 'gpt-realtime-whisper', language: null, prompt: null },
          turn_detection: { type: 'semantic_vad', eagerness: 'medium', create_response: true },
        },
        output: { voice: { name: 'alloy', type: 'openai' }, speed: 1 },
      },
    };
    expect(found(begun().client(update(asked)).server(updated(told)), rule)).toEqual([]);
  });

  it('tells of tools by their names: they may hold credentials', () => {
    const tools = [{ type: 'mcp', server_label: 'docs', server_url: 'https://x.test', authorization: 'secret-token' }];
    const log = begun().client(update({ tools })).server(updated());
    expect(theOne(log, rule).message).toBe('Not in effect: session.tools (asked for mcp:docs, is []).');
  });

  it('is not what nobody asked for, nor an update that is not answered', () => {
    expect(
      found(
        begun()
          .client(update({}))
          .server(updated({ instructions: 'Changed.' })),
        rule,
      ),
    ).toEqual([]);
    expect(found(begun().client(update({ instructions: 'Mine.' })), rule)).toEqual([]);
  });
});

describe('update-refused', () => {
  const rule = 'update-refused';
  const unknown = error('unknown_parameter', "Unknown parameter: 'session.bogus'.", 'session.bogus');

  it('lists what was lost with the field that was refused, and offers the rest', () => {
    const log = begun()
      .client(update({ bogus: 1, instructions: 'Mine.', audio: { output: { speed: 1.2 } } }))
      .server(unknown);
    expect(theOne(log, rule)).toMatchObject({
      severity: 'error',
      ns: [2, 3],
      message:
        "“Unknown parameter: 'session.bogus'.” With it were lost: session.instructions and session.audio.output.speed.",
    });
    expect(theOne(log, rule).fix?.event).toMatchObject({
      session: { type: 'realtime', instructions: 'Mine.', audio: { output: { speed: 1.2 } } },
    });
    expect(theOne(log, rule).fix?.event['session']).not.toHaveProperty('bogus');
  });

  it('is taken back when everything that was lost is in effect after all', () => {
    const log = begun()
      .client(update({ bogus: 1, instructions: 'Mine.', tools: [] }))
      .server(unknown);
    log.client(update({ instructions: 'Mine.' })).server(updated({ instructions: 'Mine.' }));
    expect(found(log, rule)).toHaveLength(1);
    expect(found(log.client(update({ tools: [] })).server(updated()), rule)).toEqual([]);
  });

  it('is not an error about something else', () => {
    const log = begun()
      .client(update({ instructions: 'Mine.' }))
      .server(updated({ instructions: 'Mine.' }))
      .client({ type: 'response.cancel' })
      .server(error('response_cancel_not_active', 'Cancellation failed: no active response found'));
    expect(found(log, rule)).toEqual([]);
  });
});
