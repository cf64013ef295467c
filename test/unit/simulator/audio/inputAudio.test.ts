import { beforeEach, describe, expect, test } from 'vitest';
import { encodeBase64 } from '../../../../src/base/base64.ts';
import { encodeInt16ForWire } from '../../../../src/audio/format.ts';
import { sizeBytesOf, type AudioFormat } from '../../../../src/base/audioFormat.ts';
import { synthesizeSpeech } from '../../../../src/audio/speech/synthesizeSpeech.ts';
import { at, Bench, lastOfType, respond, typesOf, update, userSays, type Frame } from '../harness.ts';

const PCM: AudioFormat = { type: 'audio/pcm', rate: 24000 };
const speech = synthesizeSpeech('Hello, can you hear me out there?');
const speechMs = speech.length / 24;
const silence = (ms: number) => new Int16Array(ms * 24);
const join = (...parts: Int16Array[]) => {
  const whole = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((start, part) => (whole.set(part, start), start + part.length), 0);
  return whole;
};

function appends(samples: Int16Array, format = PCM, chunkMs = 100): { type: string; audio: string }[] {
  const bytes = encodeInt16ForWire(samples, 24000, format);
  const step = sizeBytesOf(format, chunkMs);
  return Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) => ({
    type: 'input_audio_buffer.append',
    audio: encodeBase64(bytes.subarray(index * step, (index + 1) * step)),
  }));
}

const commit = { type: 'input_audio_buffer.commit' };
const manual = update({ audio: { input: { turn_detection: null } } });
const vad = (more: object = {}) => update({ audio: { input: { turn_detection: { type: 'server_vad', ...more } } } });
const only = (frames: Frame[], pattern: RegExp) => frames.filter(({ type }) => pattern.test(type));

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

describe('by hand', () => {
  test('append is answered with nothing; commit with a user item and no response', () => {
    bench.ask(manual);
    expect(bench.ask(...appends(speech))).toEqual([]);
    const frames = bench.ask(commit);
    expect(frames.map(({ type }) => type)).toEqual([
      'input_audio_buffer.committed',
      'conversation.item.added',
      'conversation.item.done',
    ]);
    const item_id = frames[0]?.['item_id'];
    expect(frames[0]?.['previous_item_id']).toBeNull();
    expect(at(frames[1], 'item')).toEqual({
      id: item_id,
      type: 'message',
      status: 'completed',
      role: 'user',
      content: [{ type: 'input_audio', transcript: null }],
    });
  });

  test('the committed audio is what was appended', () => {
    bench.ask(manual, ...appends(speech));
    const id = String(bench.ask(commit)[0]?.['item_id']);
    const part = at(bench.ask({ type: 'conversation.item.retrieve', item_id: id })[0], 'item', 'content', 0, 'audio');
    expect(part).toBe(encodeBase64(encodeInt16ForWire(speech, 24000, PCM)));
  });

  test.each([
    [0, '0.00'],
    [50, '50.00'],
    [99, '99.00'],
  ])('%d ms are too little to commit', (ms, said) => {
    bench.ask(manual, ...(ms > 0 ? appends(silence(ms)) : []));
    expect(bench.refusal({ ...commit, event_id: 'c' })).toEqual({
      type: 'invalid_request_error',
      code: 'input_audio_buffer_commit_empty',
      message: `Error committing input audio buffer: buffer too small. Expected at least 100ms of audio, but buffer only has ${said}ms of audio.`,
      param: null,
      event_id: 'c',
    });
  });

  test('a second commit finds the buffer empty, and so does one after a clear', () => {
    bench.ask(manual, ...appends(silence(200)), commit);
    expect(bench.refusal(commit).message).toContain('only has 0.00ms');
    bench.ask(...appends(silence(200)));
    expect(bench.ask({ type: 'input_audio_buffer.clear' })).toMatchObject([{ type: 'input_audio_buffer.cleared' }]);
    expect(bench.refusal(commit).message).toContain('only has 0.00ms');
  });

  test('bad audio is refused, and nothing of it is in the buffer', () => {
    expect(bench.refusal({ type: 'input_audio_buffer.append', audio: '§§' })).toMatchObject({
      code: 'invalid_value',
      param: 'audio',
    });
    expect(bench.refusal({ type: 'input_audio_buffer.append' })).toMatchObject({
      code: 'missing_required_parameter',
      message: "Missing required parameter: 'audio'.",
    });
    expect(bench.refusal({ type: 'input_audio_buffer.append', audio: 5 }).code).toBe('invalid_type');
    expect(bench.refusal(commit).message).toContain('only has 0.00ms');
  });

  test('an event carries 15 MiB of audio, whatever base64 makes of it, and no more', () => {
    const bytes = 15 * 1024 * 1024;
    bench.ask(manual, { type: 'input_audio_buffer.append', audio: 'A'.repeat((bytes / 3) * 4) });
    expect(bench.refusal({ type: 'input_audio_buffer.append', audio: 'A'.repeat((bytes / 3) * 4 + 4) })).toMatchObject({
      code: 'string_above_max_length',
      param: 'audio',
      message: "Invalid 'audio': audio too large. Expected at most 15728640 bytes in one event, but got 15728643.",
    });
    expect(at(lastOfType(bench.ask(commit), 'conversation.item.done'), 'item', 'type')).toBe('message');
  });

  test('user audio is billed by the 100 ms', () => {
    bench.ask(manual, ...appends(silence(2790)), commit);
    const usage = at(lastOfType(bench.ask(respond()), 'response.done'), 'response', 'usage');
    expect(at(usage, 'input_token_details', 'audio_tokens')).toBe(27);
  });
});

describe('transcription', () => {
  test.each([
    ['gpt-4o-transcribe', { type: 'tokens' }],
    ['gpt-realtime-whisper', { type: 'duration', seconds: Math.ceil(speechMs / 1000) }],
    ['whisper-1', { type: 'duration', seconds: Math.ceil(speechMs / 1000) }],
  ])('%s: deltas, then all of it', (model, usage) => {
    bench.ask(update({ audio: { input: { turn_detection: null, transcription: { model } } } }));
    const before = bench.ask(...appends(speech));
    // Only the streaming model begins before the turn is over.
    expect(before.length > 0).toBe(model === 'gpt-realtime-whisper');
    const frames = bench.ask(commit).slice(3);
    const deltas = [...before, ...frames.slice(0, -1)];
    const text = deltas
      .map((frame) => frame['delta'])
      .join('')
      .trim();
    if (model === 'whisper-1') expect(deltas).toHaveLength(1);
    expect(new Set([...before, ...frames].map((frame) => frame['item_id'])).size).toBe(1);
    expect(frames.at(-1)).toMatchObject({
      type: 'conversation.item.input_audio_transcription.completed',
      transcript: text,
      content_index: 0,
      usage,
    });
    const id = String(frames.at(-1)?.['item_id']);
    const item = at(bench.ask({ type: 'conversation.item.retrieve', item_id: id })[0], 'item');
    expect(at(item, 'content', 0, 'transcript')).toBe(text);
  });

  test('silence is transcribed as nothing', () => {
    bench.ask(update({ audio: { input: { turn_detection: null, transcription: { model: 'whisper-1' } } } }));
    const frames = bench.ask(...appends(silence(500)), commit);
    expect(frames.at(-1)).toMatchObject({ transcript: '' });
    expect(only(frames, /delta$/)).toEqual([]);
  });

  test('what was heard fits the tools: a spoken turn leads to a call', () => {
    const tool = {
      type: 'function',
      name: 'remember_name',
      parameters: { properties: { name: { type: 'string' } }, required: ['name'] },
    };
    bench.ask(
      update({ tools: [tool], audio: { input: { turn_detection: null, transcription: { model: 'whisper-1' } } } }),
    );
    const heard = String(bench.ask(...appends(speech), commit).at(-1)?.['transcript']);
    const name = /my name is (\w+)/.exec(heard)?.[1];
    const frames = bench.ask(respond());
    expect(lastOfType(frames, 'response.function_call_arguments.done')['arguments']).toBe(JSON.stringify({ name }));
  });
});

describe.each([PCM, { type: 'audio/pcmu' }, { type: 'audio/pcma' }] as AudioFormat[])(
  'server VAD on $type',
  (format) => {
    beforeEach(() => bench.ask(update({ audio: { input: { format: { ...format } } } })));

    test('a spoken turn, in the recorded order', () => {
      const frames = bench.ask(...appends(join(silence(1000), speech, silence(600)), format));
      expect(typesOf(frames).slice(0, 7)).toEqual([
        'input_audio_buffer.speech_started',
        'input_audio_buffer.speech_stopped',
        'input_audio_buffer.committed',
        'conversation.item.added',
        'conversation.item.done',
        'response.created',
        'response.output_item.added',
      ]);
      const ids = only(frames, /speech|committed/).map((frame) => frame['item_id']);
      expect(new Set(ids).size).toBe(1);
      expect(at(frames[3], 'item', 'id')).toBe(ids[0]);
    });

    test('offsets count all audio, less the padding before, with the silence after', () => {
      const first = bench.ask(...appends(join(silence(1000), speech, silence(600)), format));
      const startMs = Number(lastOfType(first, 'input_audio_buffer.speech_started')['audio_start_ms']);
      const endMs = Number(lastOfType(first, 'input_audio_buffer.speech_stopped')['audio_end_ms']);
      expect(startMs).toBeGreaterThan(1000 + 60 - 300 - 40);
      expect(startMs).toBeLessThan(1000 + 60 - 300 + 100);
      // The synthesiser ends with 220 ms of silence of its own.
      expect(Math.abs(endMs - (1000 + speechMs - 220 + 200))).toBeLessThan(80);
      const second = bench.ask(...appends(join(silence(1000), speech, silence(600)), format));
      const nextMs = Number(lastOfType(second, 'input_audio_buffer.speech_started')['audio_start_ms']);
      expect(Math.abs(nextMs - startMs - (1600 + speechMs))).toBeLessThan(40);
      const tokens = at(lastOfType(first, 'response.done'), 'response', 'usage', 'input_token_details', 'audio_tokens');
      expect(tokens).toBe(Math.floor((endMs - startMs) / 100));
    });

    test('silence and clicks are no speech', () => {
      const click = join(
        silence(500),
        Int16Array.from({ length: 240 }, () => 12_000),
        silence(500),
      );
      expect(bench.ask(...appends(join(silence(2000), click), format))).toEqual([]);
    });
  },
);

describe('server VAD', () => {
  test('steady noise is no speech, speech above it is', () => {
    const noise = (ms: number) =>
      silence(ms).map((_, index) => Math.round(200 * Math.sin(index * 12.9898) * Math.cos(index * 78.233)));
    expect(bench.ask(...appends(noise(3000)))).toEqual([]);
    const noisy = join(speech, silence(500)).map((sample, index) => sample + (noise(1)[index % 24] ?? 0));
    expect(typesOf(bench.ask(...appends(noisy)))[0]).toBe('input_audio_buffer.speech_started');
  });

  test('silence_duration_ms decides when a turn ends; without silence it does not', () => {
    bench.ask(vad({ silence_duration_ms: 800 }));
    expect(typesOf(bench.ask(...appends(join(speech, silence(300)))))).toEqual(['input_audio_buffer.speech_started']);
    expect(typesOf(bench.ask(...appends(silence(600))))[0]).toBe('input_audio_buffer.speech_stopped');
  });

  test('prefix_padding_ms decides how much comes before', () => {
    const startMs = (prefix_padding_ms: number) => {
      const own = new Bench();
      own.ask(vad({ prefix_padding_ms }));
      const frames = own.ask(...appends(join(silence(1000), speech)));
      return Number(lastOfType(frames, 'input_audio_buffer.speech_started')['audio_start_ms']);
    };
    expect(startMs(0) - startMs(500)).toBe(500);
  });

  test('create_response: false leaves the answer to the client', () => {
    bench.ask(vad({ create_response: false }));
    expect(only(bench.ask(...appends(join(speech, silence(600)))), /^response/)).toEqual([]);
  });

  test('speaking interrupts the answer of the conversation', () => {
    bench.send(userSays('Tell me a story.'), respond(), respond({ conversation: 'none', instructions: 'Say "aside"' }));
    bench.scheduler.run(1200);
    const frames = bench.ask(...appends(join(speech, silence(600))));
    const types = typesOf(frames);
    const from = types.indexOf('input_audio_buffer.speech_started');
    expect(types.slice(from, from + 7)).toEqual([
      'input_audio_buffer.speech_started',
      'response.output_audio.done',
      'response.output_audio_transcript.done',
      'response.content_part.done',
      'conversation.item.done',
      'response.output_item.done',
      'response.done',
    ]);
    const ends = only(frames, /^response\.done$/).map((frame) => at(frame, 'response'));
    expect(ends[0]).toMatchObject({
      status: 'cancelled',
      status_details: { type: 'cancelled', reason: 'turn_detected' },
      output: [{ status: 'incomplete' }],
    });
    expect(at(ends.at(-1), 'status')).toBe('completed');
  });

  test('interrupt_response: false lets it go on, and the next answer collides with it', () => {
    bench.ask(vad({ interrupt_response: false }));
    bench.send(userSays('Tell me a story.'), respond());
    bench.scheduler.run(600);
    const frames = bench.ask(...appends(join(speech, silence(600))));
    expect(at(lastOfType(frames, 'error'), 'error')).toMatchObject({
      code: 'conversation_already_has_active_response',
      event_id: null,
    });
    expect(only(frames, /^response\.done$/).map((frame) => at(frame, 'response', 'status'))).toEqual(['completed']);
  });

  test('a commit by hand in the middle of speech takes the item that was announced', () => {
    const started = lastOfType(bench.ask(...appends(speech.subarray(0, 24_000))), 'input_audio_buffer.speech_started');
    expect(lastOfType(bench.ask(commit), 'input_audio_buffer.committed')['item_id']).toBe(started['item_id']);
  });

  test('a session that listens to silence for long does not keep it', () => {
    for (let minute = 0; minute < 3; minute++) bench.ask(...appends(silence(60_000), PCM, 60_000));
    bench.ask(manual, commit);
    const id = String(lastOfType(bench.frames, 'input_audio_buffer.committed')['item_id']);
    const audio = String(
      at(bench.ask({ type: 'conversation.item.retrieve', item_id: id })[0], 'item', 'content', 0, 'audio'),
    );
    expect(audio.length * 0.75).toBeLessThan(61_000 * 48);
  });
});

test('semantic VAD waits as long as its eagerness says', () => {
  const endMs = (eagerness: string) => {
    const own = new Bench();
    own.ask(update({ audio: { input: { turn_detection: { type: 'semantic_vad', eagerness } } } }));
    const frames = own.ask(...appends(join(speech, silence(3000))));
    return Number(lastOfType(frames, 'input_audio_buffer.speech_stopped')['audio_end_ms']);
  };
  expect(endMs('low')).toBeGreaterThan(endMs('auto'));
  expect(endMs('auto')).toBe(endMs('medium'));
  expect(endMs('medium')).toBeGreaterThan(endMs('high'));
});

describe('idle timeout', () => {
  test('the server takes the turn when nobody has spoken after the answer was heard', () => {
    bench.ask(vad({ idle_timeout_ms: 6000 }));
    bench.send(userSays('Hello!'), respond());
    while (!bench.frames.some(({ type }) => type === 'response.done')) bench.scheduler.run(50);
    bench.fresh();
    bench.scheduler.run(6000);
    expect(only(bench.fresh(), /timeout/)).toEqual([]);
    bench.scheduler.run(6000);
    const frames = bench.fresh();
    expect(frames.slice(0, 7).map(({ type }) => type)).toEqual([
      'input_audio_buffer.timeout_triggered',
      'conversation.item.added',
      'conversation.item.done',
      'input_audio_buffer.committed',
      'conversation.item.added',
      'conversation.item.done',
      'response.created',
    ]);
    expect(Number(frames[0]?.['audio_end_ms']) - Number(frames[0]?.['audio_start_ms'])).toBe(6000);
    expect(at(frames[1], 'item', 'role')).toBe('system');
    expect(at(frames[4], 'item', 'content')).toEqual([{ type: 'input_audio', transcript: null }]);
    expect(frames[0]?.['item_id']).toBe(at(frames[4], 'item', 'id'));
  });

  test('not when the user speaks, nor when it is switched off', () => {
    bench.ask(vad({ idle_timeout_ms: 5000, create_response: false }));
    bench.send(userSays('Hello!'), respond());
    bench.scheduler.run(4000);
    bench.send(...appends(speech));
    bench.scheduler.run(60_000);
    expect(only(bench.fresh(), /timeout/)).toEqual([]);
    const other = new Bench();
    other.ask(vad({ idle_timeout_ms: 5000 }));
    other.send(userSays('Hello!'), respond());
    other.scheduler.run(3000);
    expect(only(other.ask(vad()), /timeout/)).toEqual([]);
  });
});
