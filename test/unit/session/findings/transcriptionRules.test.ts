import { describe, expect, it } from 'vitest';
import type { RecordingHeader } from '../../../../src/protocol/entry.ts';
import { HandMadeLog } from '../log.ts';
import { found, foundLive, theOne } from './found.ts';

const PREFIX = 'conversation.item.input_audio_transcription.';
const session = (model: string | null, type = 'realtime'): object => ({
  type,
  id: 's',
  model: 'gpt-realtime-2.1',
  audio: { input: { format: { type: 'audio/pcm', rate: 24000 }, transcription: model === null ? null : { model } } },
});
const begun = (model: string | null = 'gpt-realtime-whisper', type?: string): HandMadeLog =>
  new HandMadeLog().server({ type: 'session.created', session: session(model, type) });
const committed = (id: string): object => ({ type: 'input_audio_buffer.committed', item_id: id });
const completed = (id: string): object => ({
  type: `${PREFIX}completed`,
  item_id: id,
  content_index: 0,
  transcript: 'Hi.',
});
const failed = (id: string, code: string): object => ({
  type: `${PREFIX}failed`,
  item_id: id,
  content_index: 0,
  error: { type: 'server_error', code, message: `Input transcription failed for item '${id}'.` },
});

describe('transcription-failed', () => {
  const rule = 'transcription-failed';

  it('is one finding for each kind of failure, with all its turns', () => {
    const log = begun().server(failed('a', 'DeploymentNotFound')).server(failed('b', 'DeploymentNotFound'));
    expect(theOne(log, rule)).toMatchObject({ ns: [2, 3], itemId: 'a' });
    expect(theOne(log, rule).message).toMatch(
      /^DeploymentNotFound, twice: .*the name of a deployment in your resource/,
    );
    expect(found(log.server(failed('c', 'audio_unintelligible')), rule)).toHaveLength(2);
  });

  it('is not a transcript that says nothing', () => {
    expect(
      found(
        begun()
          .server(committed('a'))
          .server({ ...completed('a'), transcript: '' }),
        rule,
      ),
    ).toEqual([]);
  });
});

describe('transcript-late', () => {
  const rule = 'transcript-late';

  it('is a transcript more than five seconds after its turn', () => {
    const log = (ms: number): HandMadeLog => begun().server(committed('a')).wait(ms).server(completed('a'));
    expect(found(log(4000), rule)).toEqual([]);
    expect(theOne(log(6000), rule)).toMatchObject({
      severity: 'info',
      ns: [3, 2],
      itemId: 'a',
      message: 'The transcript came 6.01 s after the turn was committed.',
    });
  });

  it('is one that never comes while a later turn has its own', () => {
    const log = begun().server(committed('a')).server(committed('b')).server(completed('b'));
    expect(found(log, rule)).toEqual([]);
    log.wait(12_000).server({ type: 'rate_limits.updated', rate_limits: [] });
    expect(theOne(log, rule)).toMatchObject({ severity: 'warning', ns: [2], itemId: 'a' });
    expect(theOne(log.server(completed('a')), rule).message).toMatch(/^The transcript came/);
  });

  it('is one of the last turn that never comes although the server goes on for long', () => {
    const log = begun().server(committed('a')).wait(8000).server({ type: 'rate_limits.updated', rate_limits: [] });
    expect(found(log, rule)).toEqual([]);
    log.wait(4000).server({ type: 'rate_limits.updated', rate_limits: [] });
    expect(theOne(log, rule)).toMatchObject({ severity: 'warning', ns: [2], itemId: 'a' });
    expect(theOne(log, rule).missing).toEqual(['conversation.item.input_audio_transcription.completed']);
    expect(
      found(begun(null).server(committed('a')).wait(20_000).server({ type: 'rate_limits.updated' }), rule),
    ).toEqual([]);
  });

  it('is not one that failed, was deleted, or that nobody asked for', () => {
    const missing = (model?: string | null): HandMadeLog =>
      begun(model).server(committed('a')).server(committed('b')).wait(12_000).server(completed('b'));
    expect(found(missing(), rule)).toHaveLength(2);
    expect(found(missing().server(failed('a', 'x')), rule)).toHaveLength(1);
    expect(found(missing().server({ type: 'conversation.item.deleted', item_id: 'a' }), rule)).toHaveLength(1);
    expect(found(missing(null), rule)).toEqual([]);
  });
});

describe('transcription-model-unknown', () => {
  const rule = 'transcription-model-unknown';
  const openai: RecordingHeader = { realtime: 1, source: { kind: 'openai', url: 'wss://api.openai.com/v1/realtime' } };

  it('is a name that OpenAI does not list, on OpenAI’s own service', () => {
    const log = begun('whisper-2');
    expect(theOne(log, rule, openai)).toMatchObject({
      ns: [1],
      message: '“whisper-2” is not a transcription model of OpenAI’s.',
      fix: {
        event: { session: { type: 'realtime', audio: { input: { transcription: { model: 'gpt-live-transcribe' } } } } },
      },
    });
  });

  it('is taken back when it is corrected, or works', () => {
    const corrected = begun('whisper-2').server({ type: 'session.updated', session: session('whisper-1') });
    expect(found(corrected, rule, openai)).toEqual([]);
    expect(found(begun('new-one').server(completed('a')), rule, openai)).toEqual([]);
  });

  it('is not a deployment on Azure, nor another vendor’s model', () => {
    const azure: RecordingHeader = {
      realtime: 1,
      source: { kind: 'azure', url: 'wss://x.openai.azure.com/openai/v1/realtime' },
    };
    expect(found(begun('my-whisper'), rule, azure)).toEqual([]);
    expect(found(begun('grok-transcribe'), rule)).toEqual([]);
    expect(found(begun('gpt-4o-transcribe'), rule, openai)).toEqual([]);
  });
});

describe('transcription-stalled', () => {
  const rule = 'transcription-stalled';
  const append = (level: number): object => {
    const second = Buffer.alloc(48_000);
    for (let at = 0; at < second.length; at += 2) second.writeInt16LE(level, at);
    return { type: 'input_audio_buffer.append', audio: second.toString('base64') };
  };
  const speaking = (log: HandMadeLog, seconds: number, level = 3000): HandMadeLog => {
    for (let second = 0; second < seconds; second++) log.client(append(level));
    return log;
  };
  const delta = { type: `${PREFIX}delta`, item_id: 'a', content_index: 0, delta: 'Hi' };
  const live = (): HandMadeLog => begun('gpt-live-transcribe', 'transcription').server(delta);

  it('is more than ten seconds of speech without a piece of transcript', () => {
    expect(found(speaking(live(), 10), rule)).toEqual([]);
    expect(theOne(speaking(live(), 11), rule)).toMatchObject({
      ns: [3, 2],
      message: '11.00 s of speech were sent since the last piece of transcript.',
      fix: { event: { type: 'input_audio_buffer.commit' } },
    });
  });

  it('is taken back by the next piece', () => {
    expect(foundLive(speaking(live(), 11).server(delta), rule)).toEqual([]);
  });

  it('is not silence, a model that waits for the commit, or a conversation', () => {
    expect(found(speaking(live(), 20, 20), rule)).toEqual([]);
    expect(found(speaking(begun('gpt-transcribe', 'transcription'), 20), rule)).toEqual([]);
    expect(found(speaking(begun('gpt-realtime-whisper'), 20), rule)).toEqual([]);
  });
});
