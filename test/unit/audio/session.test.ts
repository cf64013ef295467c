import { describe, expect, test } from 'vitest';
import { english } from '../../../src/base/l10n.ts';
import { appendChunks, MAX_APPEND_EVENT_BYTES, silence } from '../../../src/audio/appendChunks.ts';
import { describeSource, describeWireFormat, lengthText } from '../../../src/audio/describeAudio.ts';
import { decodeFromWire } from '../../../src/audio/format.ts';
import { toWire } from '../../../src/audio/toWire.ts';
import { type AudioFormat, durationMsOf, sizeBytesOf } from '../../../src/base/audioFormat.ts';
import { rmsDbfs, type PcmBlock } from '../../../src/audio/pcm.ts';
import { pieces } from './decoded.ts';

const formats: AudioFormat[] = [{ type: 'audio/pcm', rate: 24000 }, { type: 'audio/pcmu' }, { type: 'audio/pcma' }];

async function* blocks(plane: Float32Array, sampleRate: number, channels = 1): AsyncGenerator<PcmBlock> {
  for (let start = 0; start < plane.length; start += 777) {
    const part = plane.subarray(start, start + 777);
    yield { sampleRate, channels: Array.from({ length: channels }, () => part) };
    await Promise.resolve();
  }
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: number[] = [];
  for await (const chunk of chunks) for (const byte of chunk) all.push(byte);
  return Uint8Array.from(all);
}

describe.each(formats)('audio for $type', (format) => {
  test.each([8000, 16000, 24000, 44100, 48000])('from %d Hz stereo: length exact, level stays', async (rate) => {
    const tone = Float32Array.from({ length: rate }, (_, index) => 0.25 * Math.sin((2 * Math.PI * 440 * index) / rate));
    const bytes = await joined(toWire(blocks(tone, rate, 2), format));
    expect(bytes.length).toBe(sizeBytesOf(format, 1000));
    const level = 20 * Math.log10(0.25 / Math.SQRT2);
    expect(Math.abs(rmsDbfs(decodeFromWire(bytes, format)) - level)).toBeLessThan(0.1);
  });
});

test('mono PCM at the session’s own rate goes through untouched', async () => {
  const tone = Int16Array.from({ length: 999 }, (_, index) => (index * 37) % 20000);
  const format: AudioFormat = { type: 'audio/pcm', rate: 24000 };
  const floats = Float32Array.from(tone, (sample) => sample / 32768);
  expect(decodeFromWire(await joined(toWire(blocks(floats, 24000), format)), format)).toEqual(tone);
});

test('a file that is too short for one sample of the session is refused, not sent as nothing', async () => {
  const audio = joined(toWire(blocks(new Float32Array(1), 768_000), { type: 'audio/pcmu' }));
  await expect(audio).rejects.toMatchObject({ code: 'audio-none' });
});

test('links of other rates follow each other', async () => {
  const format: AudioFormat = { type: 'audio/pcm', rate: 24000 };
  const both = async function* (): AsyncGenerator<PcmBlock> {
    yield* blocks(new Float32Array(8000), 8000);
    yield* blocks(new Float32Array(48000), 48000);
  };
  expect(await joined(toWire(both(), format))).toHaveLength(2 * 48000);
});

test('what people read of audio', () => {
  const info = { label: 'MP3', sampleRate: 44100, channels: 2, durationMs: 192_000 };
  expect(english(describeSource(info))).toBe('MP3, 44.1 kHz stereo, 3:12');
  expect(english(describeSource({ ...info, channels: 6, durationMs: undefined }))).toBe('MP3, 44.1 kHz 6 channels');
  expect(formats.map(describeWireFormat)).toEqual([
    'PCM16 24 kHz mono',
    'G.711 µ-law 8 kHz mono',
    'G.711 A-law 8 kHz mono',
  ]);
  expect([640, 1840, 59_700, 3_723_000].map(lengthText)).toEqual(['0.64 s', '1.8 s', '1:00', '1:02:03']);
});

test('bytes and milliseconds of the formats', () => {
  expect(formats.map((format) => sizeBytesOf(format, 100))).toEqual([4800, 800, 800]);
  expect(formats.map((format) => durationMsOf(format, 4800))).toEqual([100, 600, 600]);
  expect(sizeBytesOf({ type: 'audio/pcm', rate: 24000 }, 0.5)).toBe(24);
});

describe('append chunks', () => {
  const format: AudioFormat = { type: 'audio/pcm', rate: 24000 };
  const gather = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> => {
    const all: Uint8Array[] = [];
    for await (const chunk of chunks) all.push(chunk);
    return all;
  };

  test('together are the audio, in steps of the time asked for, however it comes', async () => {
    const bytes = Uint8Array.from({ length: 10_000 }, (_, index) => index & 255);
    for (const pieceBytes of [1, 7, 4800, 9999, 20_000]) {
      const chunks = await gather(appendChunks(pieces(bytes, pieceBytes), format, 100));
      expect(chunks.map(({ length }) => length)).toEqual([4800, 4800, 400]);
      expect(chunks.flatMap((chunk) => [...chunk])).toEqual([...bytes]);
    }
  });

  test('never make an event above the API’s limit, however long a chunk was asked for', async () => {
    const bytes = new Uint8Array(13 * 1024 * 1024);
    const chunks = await gather(appendChunks(pieces(bytes, 1 << 20), format, 1e9));
    expect(chunks.length).toBe(2);
    for (const { length } of chunks) expect((length / 3) * 4 + 200).toBeLessThan(MAX_APPEND_EVENT_BYTES);
  });

  test('of no length are refused', async () => {
    await expect(gather(appendChunks(pieces(new Uint8Array(10), 10), format, 0))).rejects.toThrow('holds no sample');
  });

  test('silence is silence in each format, as long as asked for', async () => {
    for (const one of formats) {
      const bytes = await joined(silence(one, 2300));
      expect(durationMsOf(one, bytes.length)).toBe(2300);
      expect(Math.max(...decodeFromWire(bytes, one).map(Math.abs))).toBeLessThanOrEqual(8);
    }
  });
});
