import { beforeEach, describe, expect, test } from 'vitest';
import { encodeBase64 } from '../../../../src/base/base64.ts';
import { int16ToBytes } from '../../../../src/audio/pcm.ts';
import { synthesizeSpeech } from '../../../../src/audio/speech/synthesizeSpeech.ts';
import { at, Bench, lastOfType, respond, typesOf, userSays } from '../harness.ts';

const story = userSays('Tell me a story.');
const speech = {
  type: 'input_audio_buffer.append',
  audio: encodeBase64(int16ToBytes(synthesizeSpeech('Stop, please!'))),
};

let bench: Bench;
beforeEach(() => {
  bench = new Bench({ media: 'call' });
});

describe('on a call', () => {
  test('nobody who joins is told of the session', () => {
    bench.scheduler.run(1000);
    expect(bench.fresh()).toEqual([]);
  });

  test('audio goes another way; the socket hears of its beginning and its end', () => {
    const frames = bench.ask(userSays('Hello'), respond());
    const types = typesOf(frames);
    expect(types).not.toContain('response.output_audio.delta');
    expect(types.slice(types.indexOf('response.content_part.added'))).toEqual([
      'response.content_part.added',
      'response.output_audio_transcript.delta',
      'output_audio_buffer.started',
      'response.output_audio_transcript.delta',
      'response.output_audio.done',
      'response.output_audio_transcript.done',
      'response.content_part.done',
      'conversation.item.done',
      'response.output_item.done',
      'response.done',
      'rate_limits.updated',
      'output_audio_buffer.stopped',
    ]);
    expect(lastOfType(frames, 'output_audio_buffer.stopped')['response_id']).toBe(
      at(lastOfType(frames, 'response.done'), 'response', 'id'),
    );
  });

  test('an interruption cuts what was not heard, while it is written', () => {
    bench.send(story, respond());
    bench.scheduler.run(1500);
    bench.fresh();
    const frames = bench.ask(speech);
    const types = typesOf(frames).filter((type) => !type.endsWith('.delta'));
    expect(types.slice(0, types.indexOf('conversation.item.truncated') + 1)).toEqual([
      'input_audio_buffer.speech_started',
      'output_audio_buffer.cleared',
      'response.output_audio.done',
      'response.output_audio_transcript.done',
      'response.content_part.done',
      'conversation.item.done',
      'response.output_item.done',
      'response.done',
      'conversation.item.truncated',
    ]);
    expect(lastOfType(frames, 'response.done')['response']).toMatchObject({
      status: 'cancelled',
      status_details: { type: 'cancelled', reason: 'turn_detected' },
    });
    const { item_id, audio_end_ms } = lastOfType(frames, 'conversation.item.truncated');
    expect(audio_end_ms).toBeGreaterThan(500);
    expect(audio_end_ms).toBeLessThan(1500);
    const item = at(bench.ask({ type: 'conversation.item.retrieve', item_id: String(item_id) })[0], 'item');
    expect(at(item, 'content', 0, 'transcript')).toBeNull();
  });

  test('and so it does while the rest of an answer plays', () => {
    bench.send(story, respond());
    bench.scheduler.run(10_000);
    expect(typesOf(bench.fresh())).toContain('response.done');
    const types = typesOf(bench.ask(speech));
    expect(types.slice(0, 3)).toEqual([
      'input_audio_buffer.speech_started',
      'output_audio_buffer.cleared',
      'conversation.item.truncated',
    ]);
    expect(types).not.toContain('output_audio_buffer.stopped');
  });

  test('the client may clear the audio; there is none to clear twice', () => {
    bench.send(story, respond());
    bench.scheduler.run(10_000);
    bench.fresh();
    expect(typesOf(bench.ask({ type: 'output_audio_buffer.clear' }))).toEqual([
      'output_audio_buffer.cleared',
      'conversation.item.truncated',
    ]);
    expect(bench.ask({ type: 'output_audio_buffer.clear' })).toEqual([]);
  });
});

test('a WebSocket’s audio is the client’s to clear', () => {
  expect(new Bench().refusal({ type: 'output_audio_buffer.clear' })).toMatchObject({
    code: 'invalid_value',
    param: 'type',
  });
});
