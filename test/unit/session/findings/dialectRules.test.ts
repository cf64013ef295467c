import { describe, expect, it } from 'vitest';
import type { RecordingHeader } from '../../../../src/protocol/entry.ts';
import { HandMadeLog } from '../log.ts';
import { found, theOne } from './found.ts';

const ga = (): HandMadeLog =>
  new HandMadeLog().server({
    type: 'session.created',
    session: { type: 'realtime', id: 's', model: 'gpt-realtime-2.1' },
  });
const beta = (): HandMadeLog =>
  new HandMadeLog().server({
    type: 'session.created',
    session: { id: 's', model: 'm', modalities: ['text'], voice: 'alloy' },
  });
const error = (code: string, message: string, param: string | null): object => ({
  type: 'error',
  error: { type: 'invalid_request_error', code, message, param },
});
const missingType = error('missing_required_parameter', "Missing required parameter: 'session.type'.", 'session.type');
const unknown = (param: string): object => error('unknown_parameter', `Unknown parameter: '${param}'.`, param);
const rules = ['session-type-missing', 'beta-shape-on-ga', 'ga-shape-on-beta', 'update-refused'];

/** Which of the rules that a refused event may fall under fire: one cause is told once. */
const fired = (log: HandMadeLog): string[] => rules.filter((rule) => found(log, rule).length > 0);

describe('session-type-missing', () => {
  it('is the refusal for lack of it, with the same update that has it', () => {
    const log = ga()
      .client({ type: 'session.update', event_id: 'e', session: { instructions: 'Mine.' } })
      .server(missingType);
    expect(theOne(log, 'session-type-missing')).toMatchObject({
      ns: [2, 3],
      message: 'The update was refused for lack of session.type. Lost with it: session.instructions.',
      fix: { event: { type: 'session.update', session: { type: 'realtime', instructions: 'Mine.' } } },
    });
    expect(theOne(log, 'session-type-missing').fix?.event['event_id']).not.toBe('e');
    expect(fired(log)).toEqual(['session-type-missing']);
  });

  it('is not an update without a type that the server takes', () => {
    const log = ga()
      .client({ type: 'session.update', session: { instructions: 'Mine.' } })
      .server({ type: 'session.updated', session: { type: 'realtime', instructions: 'Mine.' } });
    expect(fired(log)).toEqual([]);
  });
});

describe('beta-shape-on-ga', () => {
  it('is a flat update on a GA session, with its GA form', () => {
    const flat = { modalities: ['audio', 'text'], voice: 'ash', turn_detection: null, temperature: 0.7 };
    const log = ga().client({ type: 'session.update', session: flat }).server(missingType);
    expect(fired(log)).toEqual(['beta-shape-on-ga']);
    expect(theOne(log, 'beta-shape-on-ga').ns).toEqual([2, 3]);
    expect(theOne(log, 'beta-shape-on-ga').fix?.event).toMatchObject({
      type: 'session.update',
      session: {
        type: 'realtime',
        output_modalities: ['audio'],
        audio: { output: { voice: 'ash' }, input: { turn_detection: null } },
      },
    });
  });

  it('is a beta member in a response, an item’s content, or the beta event for transcription', () => {
    const response = ga()
      .client({ type: 'response.create', response: { modalities: ['text'] } })
      .server(unknown('response.modalities'));
    expect(theOne(response, 'beta-shape-on-ga').fix?.event).toMatchObject({
      response: { output_modalities: ['text'] },
    });
    const item = { type: 'message', role: 'assistant', content: [{ type: 'text', text: 'Hi.' }] };
    const created = ga()
      .client({ type: 'conversation.item.create', item })
      .server(error('invalid_value', "Invalid value: 'text'. Value must be 'output_text'.", 'item.content[0].type'));
    expect(theOne(created, 'beta-shape-on-ga').fix?.event).toMatchObject({
      item: { content: [{ type: 'output_text', text: 'Hi.' }] },
    });
    const transcription = ga()
      .client({ type: 'transcription_session.update', session: { input_audio_format: 'pcm16' } })
      .server(error('invalid_value', "Invalid value: 'transcription_session.update'.", 'type'));
    expect(theOne(transcription, 'beta-shape-on-ga').fix?.event).toMatchObject({
      type: 'session.update',
      session: { type: 'transcription' },
    });
  });

  it('is not an event that the server takes, nor a refusal for another reason', () => {
    const taken = ga()
      .client({ type: 'session.update', session: { type: 'realtime', turn_detection: null } })
      .server({ type: 'session.updated', session: { type: 'realtime', turn_detection: null } });
    expect(fired(taken)).toEqual([]);
    const other = ga()
      .client({ type: 'session.update', session: { type: 'realtime', bogus: 1 } })
      .server(unknown('session.bogus'));
    expect(fired(other)).toEqual(['update-refused']);
  });
});

describe('ga-shape-on-beta', () => {
  it('is a nested update on a beta session, with its beta form', () => {
    const session = { type: 'realtime', output_modalities: ['text'], audio: { output: { voice: 'ash' } } };
    const log = beta().client({ type: 'session.update', session }).server(unknown('session.type'));
    expect(fired(log)).toEqual(['ga-shape-on-beta']);
    expect(theOne(log, 'ga-shape-on-beta')).toMatchObject({
      ns: [2, 3],
      fix: { event: { session: { modalities: ['text'], voice: 'ash' } } },
    });
    expect(theOne(log, 'ga-shape-on-beta').fix?.event['session']).not.toHaveProperty('type');
  });

  it('is not a beta event that is refused for another reason', () => {
    const log = beta().client({ type: 'session.update', session: { voice: 'nobody' } });
    expect(fired(log.server(error('invalid_value', "Invalid value: 'nobody'.", 'session.voice')))).toEqual([
      'update-refused',
    ]);
  });
});

describe('beta-retired', () => {
  const code = 'beta_api_shape_disabled';

  it('is one finding for the error and the close that follows', () => {
    const log = new HandMadeLog()
      .lifecycle('open')
      .server(error(code, 'The Realtime Beta API is no longer supported.', null))
      .lifecycle('close', { code: 4000, reason: `invalid_request_error.${code}`, by: 'server', clean: true });
    expect(theOne(log, 'beta-retired')).toMatchObject({ severity: 'error', ns: [2, 3] });
    expect(found(log, 'connection-refused')).toEqual([]);
  });

  it('is not another refusal with the same close code', () => {
    const log = new HandMadeLog()
      .lifecycle('open')
      .lifecycle('close', { code: 4000, reason: 'invalid_request_error.invalid_model', by: 'server' });
    expect(found(log, 'beta-retired')).toEqual([]);
  });
});

describe('beta-in-use', () => {
  const at = (url: string): RecordingHeader => ({ realtime: 1, source: { kind: 'simulator', url } });

  it('is a beta session where the real service refuses beta', () => {
    const openai = theOne(beta(), 'beta-in-use', at('ws://127.0.0.1:8080/v1/realtime?model=gpt-4o-realtime-preview'));
    expect(openai).toMatchObject({ severity: 'info', ns: [1], message: expect.stringContaining('OpenAI') as string });
    const azure = at('wss://r.openai.azure.com/openai/realtime?api-version=2025-04-01-preview&deployment=d');
    expect(theOne(beta(), 'beta-in-use', azure).message).toContain('Azure');
  });

  it('is not a server whose dialect is beta, a GA session, or a log that does not say where it was', () => {
    expect(found(beta(), 'beta-in-use', at('ws://127.0.0.1:8080/voice-live/realtime?model=m'))).toEqual([]);
    expect(found(beta(), 'beta-in-use', at('wss://dashscope.example/api-ws/v1/realtime?model=m'))).toEqual([]);
    expect(found(ga(), 'beta-in-use', at('ws://127.0.0.1:8080/v1/realtime?model=m'))).toEqual([]);
    expect(found(beta(), 'beta-in-use')).toEqual([]);
  });
});
