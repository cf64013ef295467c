import { describe, expect, test } from 'vitest';
import { appendChunks, MAX_APPEND_EVENT_BYTES } from '../../../src/audio/appendChunks.ts';
import { decodeBase64 } from '../../../src/base/base64.ts';
import { encodeWavForSession } from '../../../src/audio/encodeWav.ts';
import { decodeFromWire } from '../../../src/audio/format.ts';
import { type AudioFormat, durationMsOf, sizeBytesOf } from '../../../src/base/audioFormat.ts';
import { peaksOf } from '../../../src/audio/peaks.ts';
import { rmsDbfs } from '../../../src/audio/pcm.ts';
import { writeWav } from '../../../src/audio/wav.ts';

const formats: AudioFormat[] = [{ type: 'audio/pcm', rate: 24000 }, { type: 'audio/pcmu' }, { type: 'audio/pcma' }];

describe.each(formats)('a WAV for $type', (format) => {
  test.each([8000, 16000, 24000, 44100, 48000])('from %d Hz stereo: duration and level stay', (rate) => {
    const tone = Int16Array.from(
      { length: rate * 2 },
      (_, index) => 8000 * Math.sin((2 * Math.PI * 440 * (index >> 1)) / rate),
    );
    const audio = encodeWavForSession(writeWav(tone, rate, 2), format);
    expect(audio.source).toEqual({ codec: 'pcm16', sampleRate: rate, channels: 2, durationMs: 1000 });
    expect(audio.durationMs).toBeCloseTo(1000, 3);
    expect(rmsDbfs(decodeFromWire(audio.bytes, format))).toBeCloseTo(rmsDbfs(tone), 1);
  });
});

test('mono PCM at the session’s own rate goes through untouched', () => {
  const tone = Int16Array.from({ length: 999 }, (_, index) => (index * 37) % 20000);
  const audio = encodeWavForSession(writeWav(tone, 24000), { type: 'audio/pcm', rate: 24000 });
  expect(decodeFromWire(audio.bytes, audio.format)).toEqual(tone);
});

test('a file that is too short for one sample of the session is refused, not sent as nothing', () => {
  expect(() => encodeWavForSession(writeWav(new Int16Array(1), 768_000), { type: 'audio/pcmu' })).toThrow(
    expect.objectContaining({ code: 'wav-no-audio' }) as Error,
  );
});

test('bytes and milliseconds of the formats', () => {
  expect(formats.map((format) => sizeBytesOf(format, 100))).toEqual([4800, 800, 800]);
  expect(formats.map((format) => durationMsOf(format, 4800))).toEqual([100, 600, 600]);
  expect(sizeBytesOf({ type: 'audio/pcm', rate: 24000 }, 0.5)).toBe(24);
});

describe('append chunks', () => {
  const format: AudioFormat = { type: 'audio/pcm', rate: 24000 };

  test('together are the audio, in steps of the time asked for', () => {
    const bytes = Uint8Array.from({ length: 10_000 }, (_, index) => index & 255);
    const chunks = [...appendChunks(bytes, format, 100)];
    expect(chunks.map(({ sizeBytes }) => sizeBytes)).toEqual([4800, 4800, 400]);
    expect(chunks.flatMap(({ base64 }) => [...(decodeBase64(base64) ?? [])])).toEqual([...bytes]);
  });

  test('never make an event above the API’s limit, however long a chunk was asked for', () => {
    const bytes = new Uint8Array(13 * 1024 * 1024);
    const chunks = [...appendChunks(bytes, format, 1e9)];
    expect(chunks.length).toBe(2);
    for (const { base64 } of chunks) expect(base64.length + 200).toBeLessThan(MAX_APPEND_EVENT_BYTES);
  });

  test('of no length are refused', () => {
    expect(() => [...appendChunks(new Uint8Array(10), format, 0)]).toThrow('holds no sample');
  });
});

test('peaks are the lowest and highest sample of each bucket, the last one shorter', () => {
  const { min, max } = peaksOf(Int16Array.of(0, 16384, -8192, 0, 32767), 1000, 2);
  expect([...min]).toEqual([0, -0.25, expect.closeTo(1, 3)]);
  expect([...max]).toEqual([0.5, 0, expect.closeTo(1, 3)]);
});
