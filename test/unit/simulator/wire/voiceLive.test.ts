import { describe, expect, test } from 'vitest';
import { encodeBase64 } from '../../../../src/base/base64.ts';
import { int16ToBytes } from '../../../../src/audio/pcm.ts';
import { synthesizeSpeech } from '../../../../src/audio/speech/synthesizeSpeech.ts';
import { at, Bench, lastOfType, respond, typesOf, userSays } from '../harness.ts';

const live = (model = 'gpt-realtime') => new Bench({ dialect: 'voice-live', model });
const update = (session: object) => ({ type: 'session.update', session: { ...session } });
const vad = { type: 'server_vad', create_response: true, interrupt_response: true };

/** A spoken sentence with a second of silence after it. */
function spoken(): { type: string; audio: string }[] {
  const speech = synthesizeSpeech('Hello, can you hear me?');
  const samples = new Int16Array(speech.length + 24_000);
  samples.set(speech);
  return [{ type: 'input_audio_buffer.append', audio: encodeBase64(int16ToBytes(samples)) }];
}

describe('a Voice Live session', () => {
  test('has objects where others have names, and longer pauses once it was updated', () => {
    const bench = live();
    expect(bench.fresh()[0]).toMatchObject({
      type: 'session.created',
      session: {
        model: 'gpt-realtime-global-standard',
        voice: { name: 'alloy', type: 'openai' },
        turn_detection: { silence_duration_ms: 200, prefix_padding_ms: 300, auto_truncate: false },
        input_audio_sampling_rate: 24000,
        avatar: null,
        // What nobody has asked for yet.
        modalities: ['audio'],
        output_audio_format: null,
      },
    });
    const [updated] = bench.ask(
      update({ modalities: ['text', 'audio'], turn_detection: vad, input_audio_transcription: { model: 'whisper-1' } }),
    );
    expect(updated).toMatchObject({
      type: 'session.updated',
      session: {
        modalities: ['audio', 'text'],
        turn_detection: {
          silence_duration_ms: 500,
          prefix_padding_ms: 400,
          speech_duration_ms: null,
          end_of_utterance_detection: null,
          appended_text_after_truncation: null,
        },
        input_audio_transcription: { model: 'whisper-1', language: null, custom_speech: null, phrase_list: null },
      },
    });
    expect(at(updated, 'session', 'temperature')).toBeUndefined();
  });

  test('takes what only Voice Live knows, and says it back', () => {
    const [updated] = live().ask(
      update({
        voice: { type: 'azure-standard', name: 'en-US-AvaNeural' },
        turn_detection: { type: 'azure_semantic_vad_multilingual', languages: ['en'], remove_filler_words: true },
        input_audio_sampling_rate: 16000,
        input_audio_format: 'pcm16',
        input_audio_echo_cancellation: { type: 'server_echo_cancellation' },
        input_audio_noise_reduction: { type: 'azure_deep_noise_suppression' },
        avatar: { character: 'lisa' },
      }),
    );
    expect(updated?.['session']).toMatchObject({
      voice: { type: 'azure-standard', name: 'en-US-AvaNeural', rate: null },
      turn_detection: { type: 'azure_semantic_vad_multilingual', languages: ['en'], remove_filler_words: true },
      input_audio_sampling_rate: 16000,
      input_audio_format: 'pcm16',
      input_audio_echo_cancellation: { type: 'server_echo_cancellation' },
      avatar: { character: 'lisa' },
    });
  });

  test('shows its modalities and its format otherwise once somebody asked for them, each by itself', () => {
    const bench = live();
    const shown = () => {
      const { modalities, output_audio_format: format } = lastOfType(bench.frames, 'session.updated')['session'] as {
        modalities: unknown;
        output_audio_format: unknown;
      };
      return { modalities, format };
    };
    bench.ask(update({ instructions: 'Be brief.' }));
    expect(shown()).toEqual({ modalities: ['audio'], format: null });
    bench.ask(update({ output_audio_format: 'pcm16' }));
    expect(shown()).toEqual({ modalities: ['audio'], format: 'pcm16' });
    bench.ask(update({ modalities: ['text'] }), update({ temperature: 0.7 }));
    expect(shown()).toEqual({ modalities: ['text'], format: 'pcm16' });
  });

  test('takes a rate by itself, and nobody’s id but its own', () => {
    const bench = live();
    const id = at(bench.fresh()[0], 'session', 'id');
    const [updated] = bench.ask(update({ input_audio_sampling_rate: 16000, id: 'sess_mine', object: 'x' }));
    expect(updated?.['session']).toMatchObject({ id, object: 'realtime.session', input_audio_sampling_rate: 16000 });
    bench.ask(update({ turn_detection: null }), {
      type: 'input_audio_buffer.append',
      audio: encodeBase64(new Uint8Array(1600)),
    });
    // 1600 bytes are 50 ms at 16 kHz.
    expect(bench.refusal({ type: 'input_audio_buffer.commit' }).message).toContain('only has 50.00ms');
  });

  test('still refuses what is wrong', () => {
    expect(live().refusal(update({ turn_detection: { type: 'magic' } }))).toMatchObject({
      code: 'invalid_value',
      param: 'session.turn_detection.type',
    });
    expect(live().refusal(update({ input_audio_format: 'mp3' })).param).toBe('session.input_audio_format');
    expect(live().refusal(update({ input_audio_sampling_rate: 0 }))).toMatchObject({
      code: 'integer_below_min_value',
      param: 'session.input_audio_sampling_rate',
    });
  });
});

describe('a spoken turn', () => {
  const turn = (model?: string, session: object = {}) => {
    const bench = live(model);
    bench.ask(update({ turn_detection: vad, input_audio_transcription: { model: 'whisper-1' }, ...session }));
    return bench.ask(...spoken());
  };

  test('is created and done, answered without limits, padding or the price of its transcript', () => {
    const frames = turn();
    const steady = typesOf(frames).filter((type) => !/delta|transcription/.test(type));
    expect(steady).toEqual([
      'input_audio_buffer.speech_started',
      'input_audio_buffer.speech_stopped',
      'input_audio_buffer.committed',
      'conversation.item.created',
      'conversation.item.done',
      'response.created',
      'response.output_item.added',
      'conversation.item.created',
      'response.content_part.added',
      'response.audio.done',
      'response.audio_transcript.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.done',
    ]);
    expect(frames.some((frame) => 'obfuscation' in frame)).toBe(false);
    const completed = lastOfType(frames, 'conversation.item.input_audio_transcription.completed');
    expect(completed['usage']).toBeUndefined();
    const done = lastOfType(frames, 'response.done');
    expect(at(done, 'response', 'temperature')).toBeNull();
    expect(at(done, 'response', 'usage', 'output_token_details', 'reasoning_tokens')).toBe(0);
  });

  test('of a model in a cascade is only created', () => {
    const frames = turn('gpt-4.1', { input_audio_transcription: { model: 'azure-speech' } });
    const types = frames.map(({ type }) => type);
    expect(types).not.toContain('conversation.item.done');
    expect(types).not.toContain('conversation.item.input_audio_transcription.delta');
    expect(types).toContain('conversation.item.input_audio_transcription.completed');
    expect(at(lastOfType(frames, 'response.done'), 'response', 'temperature')).toBe(0.8);
  });
});

test('assistants’ parts go by both names; a text part is done empty', () => {
  const bench = live();
  for (const type of ['text', 'output_text']) {
    const item = { type: 'message', role: 'assistant', content: [{ type, text: 'Hello.' }] };
    const [created] = bench.ask({ type: 'conversation.item.create', item });
    expect(at(created, 'item', 'content', 0)).toEqual({ type: 'text', text: 'Hello.' });
  }
  const frames = bench.ask(update({ modalities: ['text'] }), userSays('Hello'), respond());
  expect(lastOfType(frames, 'response.content_part.done')['part']).toEqual({ type: 'text', text: '' });
  expect(lastOfType(frames, 'response.text.done')['text']).not.toBe('');
});
