import { describe, expect, it } from 'vitest';
import type { RecordingHeader } from '../../../../src/protocol/entry.ts';
import { HandMadeLog } from '../log.ts';
import { found, theOne } from './found.ts';

const rule = 'deprecated-model';
const header = (startedAt: string, url = 'wss://api.openai.com/v1/realtime'): RecordingHeader => ({
  realtime: 1,
  startedAt,
  source: { kind: 'custom', url },
});
const session = (model: string, more: object = {}): HandMadeLog =>
  new HandMadeLog().server({ type: 'session.created', session: { type: 'realtime', id: 's', model, ...more } });

describe('deprecated-model', () => {
  it('weighs the day of the log against the day of the shutdown', () => {
    const log = session('gpt-realtime');
    expect(theOne(log, rule, header('2026-08-01T10:00:00Z'))).toMatchObject({ severity: 'info', ns: [1] });
    expect(theOne(log, rule, header('2026-11-23T10:00:00Z'))).toMatchObject({
      severity: 'warning',
      message: 'OpenAI shuts gpt-realtime down on 2027-01-20, 58 days after this session. Use gpt-realtime-2.1.',
    });
    expect(theOne(log, rule, header('2027-01-20T00:00:00Z'))).toMatchObject({
      severity: 'error',
      message: 'OpenAI shut gpt-realtime down on 2027-01-20, before this session. Use gpt-realtime-2.1.',
    });
  });

  it('takes the day from the frames or from expires_at where no header tells it', () => {
    // Hand-made logs are of November 2023.
    expect(found(session('gpt-realtime'), rule)).toEqual([]);
    const log = session('gpt-4o-realtime-preview', { expires_at: Date.parse('2026-06-01T11:00:00Z') / 1000 });
    log.entries.forEach((entry, index) => (log.entries[index] = { ...entry, monoMs: null, wallMs: null }));
    expect(theOne(log, rule).severity).toBe('error');
    const undated = session('gpt-realtime-mini');
    undated.entries.forEach((entry, index) => (undated.entries[index] = { ...entry, monoMs: null, wallMs: null }));
    expect(theOne(undated, rule)).toMatchObject({
      severity: 'info',
      message: 'gpt-realtime-mini has an announced shutdown: 2027-01-20. Use gpt-realtime-2.1-mini.',
    });
  });

  it('names the transcription model, once, with an update to another', () => {
    const audio = { input: { transcription: { model: 'whisper-1' } } };
    const log = session('gpt-realtime-2.1', { audio }).server({
      type: 'session.updated',
      session: { type: 'realtime', model: 'gpt-realtime-2.1', audio },
    });
    const one = theOne(log, rule, header('2026-11-23T10:00:00Z'));
    expect(one.message).toContain('whisper-1 down on 2027-02-26');
    expect(one.ns).toEqual([1]);
    expect(one.fix?.event).toMatchObject({
      session: { type: 'realtime', audio: { input: { transcription: { model: 'gpt-live-transcribe' } } } },
    });
  });

  it('is not a current model, another vendor’s, or one that Azure serves', () => {
    const now = header('2026-11-23T10:00:00Z');
    for (const model of ['gpt-realtime-2.1', 'gpt-realtime-2.1-mini', 'gpt-realtime-1.5', 'my-deployment']) {
      expect(found(session(model), rule, now), model).toEqual([]);
    }
    const grok = session('grok-voice-latest', { audio: { input: { transcription: { model: 'whisper-1' } } } });
    expect(found(grok, rule, now)).toEqual([]);
    const azure = header('2026-11-23T10:00:00Z', 'wss://x.openai.azure.com/openai/v1/realtime?model=gpt-realtime');
    expect(found(session('gpt-realtime'), rule, azure)).toEqual([]);
    const path = header('2026-11-23T10:00:00Z', 'wss://gateway.example/openai/realtime?deployment=gpt-realtime');
    expect(found(session('gpt-realtime'), rule, path)).toEqual([]);
  });
});
