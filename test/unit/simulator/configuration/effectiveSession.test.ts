import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/base/json.ts';
import { effectiveSession, type SessionRequest } from '../../../../src/simulator/configuration/effectiveSession.ts';
import { RequestFault } from '../../../../src/simulator/wire/fault.ts';
import { Bench } from '../harness.ts';

const request = (session: JsonObject | undefined, more: Partial<SessionRequest> = {}): SessionRequest => ({
  model: 'gpt-realtime',
  dialect: 'ga',
  kind: 'realtime',
  id: 'sess_x',
  expiresAtSeconds: 0,
  ...(session && { session }),
  ...more,
});

function faultOf(run: () => unknown): RequestFault {
  try {
    run();
  } catch (error) {
    if (error instanceof RequestFault) return error;
  }
  throw new Error('nothing was refused');
}

describe('a session before there is one', () => {
  test('is whole, and opens the session that it describes', () => {
    const { wire, initialSession } = effectiveSession(
      request({ type: 'realtime', instructions: 'Be brief.', audio: { output: { voice: 'cedar' } } }),
    );
    expect(wire).toMatchObject({
      id: 'sess_x',
      expires_at: 0,
      instructions: 'Be brief.',
      audio: { output: { voice: 'cedar', speed: 1 }, input: { turn_detection: { type: 'server_vad' } } },
    });
    expect(new Bench({ initialSession }).fresh()[0]).toMatchObject({
      type: 'session.created',
      session: { instructions: 'Be brief.', audio: { output: { voice: 'cedar' } } },
    });
  });

  test('is all defaults when nothing is asked for', () => {
    expect(effectiveSession(request(undefined)).wire).toMatchObject({ type: 'realtime', model: 'gpt-realtime' });
    expect(effectiveSession(request(undefined, { kind: 'transcription' })).wire).toMatchObject({
      type: 'transcription',
    });
  });

  test('is flat in beta, and opens a session of either dialect', () => {
    const asked = { modalities: ['text'], voice: 'echo', temperature: 0.7 };
    const { wire, initialSession } = effectiveSession(request(asked, { dialect: 'beta' }));
    expect(wire).toMatchObject({ modalities: ['text'], voice: 'echo', temperature: 0.7, input_audio_format: 'pcm16' });
    expect(new Bench({ dialect: 'beta', initialSession }).fresh()[0]?.['session']).toMatchObject(asked);
    expect(new Bench({ initialSession }).fresh()[0]?.['session']).toMatchObject({ output_modalities: ['text'] });
  });

  test('is refused with the path of what is wrong', () => {
    expect(faultOf(() => effectiveSession(request({ type: 'realtime', bogus: 1 })))).toMatchObject({
      code: 'unknown_parameter',
      param: 'session.bogus',
    });
    expect(faultOf(() => effectiveSession(request({ type: 'realtime' }, { dialect: 'beta' })))).toMatchObject({
      param: 'session.type',
    });
    const choice = { type: 'realtime', tool_choice: { type: 'function', name: 'f' } };
    expect(faultOf(() => effectiveSession(request(choice))).param).toBe('session.tool_choice');
  });
});
