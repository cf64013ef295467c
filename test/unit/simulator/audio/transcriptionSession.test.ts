import { beforeEach, describe, expect, test } from 'vitest';
import { encodeBase64 } from '../../../../src/base/base64.ts';
import { int16ToBytes } from '../../../../src/audio/pcm.ts';
import { synthesizeSpeech } from '../../../../src/audio/speech/synthesizeSpeech.ts';
import { at, Bench, lastOfType, respond, typesOf, userSays, type BenchOptions, type Frame } from '../harness.ts';

const PREFIX = 'conversation.item.input_audio_transcription';
const script = { rules: [], transcripts: ['Hello there. How are you? Fine.', 'And this is the second turn.'] };
const commit = { type: 'input_audio_buffer.commit' };

function append(text: string, silenceMs = 1000) {
  const speech = text === '' ? new Int16Array(0) : synthesizeSpeech(text);
  const samples = new Int16Array(speech.length + silenceMs * 24);
  samples.set(speech);
  return { type: 'input_audio_buffer.append', audio: encodeBase64(int16ToBytes(samples)) };
}

const update = (input: object, more: object = {}) => ({
  type: 'session.update',
  session: { type: 'transcription', audio: { input: { ...input } }, ...more },
});

const open = (options: BenchOptions = {}) => new Bench({ kind: 'transcription', script, ...options });
const textOf = (frames: Frame[]) =>
  frames
    .filter(({ type }) => type === `${PREFIX}.delta`)
    .map((frame) => frame['delta'])
    .join('');

let bench: Bench;
beforeEach(() => {
  bench = open();
});

describe('a transcription session', () => {
  test('has input only, and detection that says nothing of answers', () => {
    const { id, expires_at, ...session } = bench.fresh()[0]?.['session'] as Record<string, unknown>;
    expect([typeof id, typeof expires_at]).toEqual(['string', 'number']);
    expect(session).toEqual({
      type: 'transcription',
      object: 'realtime.transcription_session',
      audio: {
        input: {
          format: { type: 'audio/pcm', rate: 24000 },
          transcription: null,
          noise_reduction: null,
          turn_detection: { type: 'server_vad', threshold: 0.5, prefix_padding_ms: 300, silence_duration_ms: 200 },
        },
      },
      include: null,
    });
  });

  test('hears a turn and answers nothing', () => {
    bench.ask(update({ transcription: { model: 'gpt-4o-mini-transcribe' } }));
    const frames = bench.ask(append('Hello out there'));
    expect(typesOf(frames)).toEqual([
      'input_audio_buffer.speech_started',
      'input_audio_buffer.speech_stopped',
      'input_audio_buffer.committed',
      'conversation.item.added',
      'conversation.item.done',
      `${PREFIX}.delta`,
      `${PREFIX}.completed`,
    ]);
  });

  test.each([
    ['response.create', respond()],
    ['response.cancel', { type: 'response.cancel' }],
    ['conversation.item.create', userSays('Hello')],
  ])('refuses %s', (type, event) => {
    expect(bench.refusal(event)).toMatchObject({
      code: 'invalid_event',
      message: `'${type}' is not supported in a transcription session.`,
      param: 'type',
    });
  });

  test('stays what it is', () => {
    expect(bench.refusal({ type: 'session.update', session: { type: 'realtime' } })).toMatchObject({
      code: 'invalid_value',
      message: 'Passing a realtime session update event to a transcription session is not allowed.',
      param: 'session.type',
    });
    expect(bench.refusal(update({}, { instructions: 'x' }))).toMatchObject({
      code: 'unknown_parameter',
      param: 'session.instructions',
    });
  });

  test('gpt-realtime-whisper finds turns by itself', () => {
    const transcription = { model: 'gpt-realtime-whisper' };
    expect(bench.refusal(update({ transcription, turn_detection: { type: 'server_vad' } })).param).toBe(
      'session.audio.input.turn_detection',
    );
    const [updated] = bench.ask(update({ transcription }));
    expect(at(updated, 'session', 'audio', 'input', 'turn_detection')).toBeNull();
  });
});

describe('transcripts', () => {
  test('of a streaming model begin before the commit, under the id of the item to come', () => {
    bench.ask(update({ turn_detection: null, transcription: { model: 'gpt-live-transcribe' } }));
    const before = bench.ask(append('This is a sentence that takes a while to be said'));
    expect(new Set(before.map(({ type }) => type))).toEqual(new Set([`${PREFIX}.delta`]));
    const after = bench.ask(commit);
    expect(typesOf(after)).toEqual([
      'input_audio_buffer.committed',
      'conversation.item.added',
      'conversation.item.done',
      `${PREFIX}.delta`,
      `${PREFIX}.completed`,
    ]);
    expect(new Set([...before, ...after.slice(0, 1)].map((frame) => frame['item_id'])).size).toBe(1);
    expect(textOf([...before, ...after]).trim()).toBe('Hello there. How are you? Fine.');
    expect(after.at(-1)).toMatchObject({
      transcript: 'Hello there. How are you? Fine.',
      usage: { type: 'duration', seconds: 4 },
    });
  });

  test('come in the order of the script, then are made up', () => {
    bench.ask(update({ turn_detection: null, transcription: { model: 'whisper-1' } }));
    const transcript = () => bench.ask(append('One two three four'), commit).at(-1)?.['transcript'];
    expect([transcript(), transcript()]).toEqual(script.transcripts);
    expect(transcript()).not.toBe('');
  });

  test('of silence are empty', () => {
    bench.ask(update({ turn_detection: null, transcription: { model: 'gpt-live-transcribe' } }));
    expect(bench.ask(append('', 1500), commit).at(-1)).toMatchObject({
      type: `${PREFIX}.completed`,
      transcript: '',
      usage: { type: 'duration', seconds: 2 },
    });
  });

  test('tell probabilities when they are to be included', () => {
    const include = ['item.input_audio_transcription.logprobs'];
    bench.ask(update({ turn_detection: null, transcription: { model: 'gpt-4o-transcribe' } }, { include }));
    const frames = bench.ask(append('One two three'), commit);
    const delta = lastOfType(frames, `${PREFIX}.delta`);
    expect(delta['logprobs']).toEqual([
      { token: delta['delta'], logprob: expect.any(Number) as number, bytes: expect.any(Array) as number[] },
    ]);
    const all = lastOfType(frames, `${PREFIX}.completed`)['logprobs'] as { token: string; logprob: number }[];
    expect(all.map(({ token }) => token).join('')).toBe(script.transcripts[0]);
    expect(all.every(({ logprob }) => logprob <= 0)).toBe(true);
  });

  test('of the diarizing model come in segments, one speaker after the other', () => {
    bench.ask(update({ turn_detection: null, transcription: { model: 'gpt-4o-transcribe-diarize' } }));
    const segments = bench.ask(append('One two three'), commit).filter(({ type }) => type === `${PREFIX}.segment`);
    expect(segments).toMatchObject([
      { text: 'Hello there.', speaker: 'A', start: 0 },
      { text: 'How are you?', speaker: 'B' },
      { text: 'Fine.', speaker: 'A' },
    ]);
    expect(segments[1]?.['start']).toBe(segments[0]?.['end']);
  });

  test('of gpt-transcribe name the language', () => {
    bench.ask(update({ turn_detection: null, transcription: { model: 'gpt-transcribe' } }));
    expect(bench.ask(append('One two three'), commit).at(-1)?.['languages']).toEqual([{ code: 'en' }]);
  });
});

describe('models that are not there', () => {
  const mine = update({ turn_detection: null, transcription: { model: 'my-whisper' } });

  test('are refused by OpenAI', () => {
    expect(bench.refusal(mine)).toMatchObject({
      code: 'invalid_value',
      param: 'session.audio.input.transcription.model',
    });
  });

  test('fail every turn where names are deployments', () => {
    bench = open({ namesAreDeployments: true });
    bench.ask(mine);
    const failed = bench.ask(append('One two three'), commit).at(-1);
    expect(failed).toMatchObject({
      type: `${PREFIX}.failed`,
      content_index: 0,
      error: {
        type: 'server_error',
        code: 'DeploymentNotFound',
        message: `Input transcription failed for item '${String(failed?.['item_id'])}'.`,
        param: null,
      },
    });
  });
});
