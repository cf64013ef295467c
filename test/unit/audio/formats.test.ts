import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { float32ToInt16, mixBlock } from '../../../src/audio/pcm.ts';
import { decodePcm, pcmEncodings, type RawFormat } from '../../../src/audio/pcmEncoding.ts';
import { resample } from '../../../src/audio/resample.ts';
import { sniff } from '../../../src/audio/sniff.ts';
import { RealtimeError } from '../../../src/base/errors.ts';
import { correlationOf, lagOf, readPcmWav } from '../../audioCompare.ts';
import { decoded } from './decoded.ts';

const root = join(import.meta.dirname, '../../..');
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root, 'test/fixtures/audio', name)));
const speech = readPcmWav(readFileSync(join(root, 'media/speech/weatherQuestion.wav'))).subarray(0, 36_000);

const files = [
  { name: 'speech.mp3', label: 'MP3', sampleRate: 44100, channels: 2, least: 0.99, lag: 0 },
  { name: 'speech.flac', label: 'FLAC, 16-bit', sampleRate: 24000, channels: 1, least: 1, lag: 0 },
  { name: 'speech.ogg', label: 'Ogg Vorbis', sampleRate: 24000, channels: 1, least: 0.99, lag: 0 },
  { name: 'speech.opus', label: 'Ogg Opus', sampleRate: 48000, channels: 1, least: 0.98, lag: 1 },
  { name: 'speech.webm', label: 'WebM Opus', sampleRate: 48000, channels: 2, least: 0.98, lag: 1 },
];

describe.each(files)('$name', ({ name, label, sampleRate, channels, least, lag }) => {
  test('is named for what it is, with its exact length', async () => {
    const file = await decoded(fixture(name));
    expect(file.info).toEqual({ label, sampleRate, channels, durationMs: 1500 });
    expect(file.channels.map(({ length }) => length)).toEqual(new Array(file.channels.length).fill(sampleRate * 1.5));
  });

  test('decodes to what was encoded, at the same time', async () => {
    const file = await decoded(fixture(name));
    const mono = float32ToInt16(resample(mixBlock({ sampleRate, channels: file.channels }), sampleRate, 24000));
    expect(Math.abs(lagOf(mono, speech))).toBeLessThanOrEqual(lag);
    expect(correlationOf(mono, speech)).toBeGreaterThanOrEqual(least);
    if (least === 1) expect(mono).toEqual(speech);
  });

  test('is recognised under any name, and gives the same in pieces of any size', async () => {
    const bytes = fixture(name);
    expect(sniff(bytes.subarray(0, 4096)).container).toBe(name === 'speech.opus' ? 'ogg' : name.split('.')[1]);
    const whole = await decoded(bytes);
    expect((await decoded(bytes)).channels).toEqual(whole.channels);
  });

  test.each([0.3, 0.6, 0.9])('cut off at %d of its size is refused before a sample is given', async (part) => {
    const bytes = fixture(name);
    const error = await decoded(bytes.subarray(0, Math.floor(bytes.length * part))).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'audio-truncated', message: expect.stringMatching(/cut off/) as string });
  });
});

test('chained Ogg files, and MP3 files one behind the other, are the sum of their parts', async () => {
  const twice = (name: string) => Uint8Array.from([...fixture(name), ...fixture(name)]);
  for (const name of ['speech.ogg', 'speech.opus']) {
    const { info, channels } = await decoded(twice(name));
    expect(info.durationMs).toBe(3000);
    expect(channels[0]?.length).toBe(info.sampleRate * 3);
  }
  // The padding between the two stays: less than a tenth of a second.
  const { info, channels } = await decoded(twice('speech.mp3'));
  expect(info.durationMs).toBeGreaterThan(3000);
  expect(info.durationMs).toBeLessThan(3100);
  expect(channels[0]?.length).toBe(Math.round(((info.durationMs ?? 0) * 44_100) / 1000));
});

test('tags before and behind the audio are passed over', async () => {
  const id3 = Uint8Array.of(0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 1, 0, ...new Array<number>(128).fill(0xff));
  const tag = new Uint8Array(128);
  tag.set([0x54, 0x41, 0x47]);
  for (const name of ['speech.mp3', 'speech.flac']) {
    const { info } = await decoded(Uint8Array.from([...id3, ...fixture(name), ...tag]));
    expect(info.durationMs).toBe(1500);
  }
});

describe('raw samples', () => {
  const values = [0, 0.5, -0.5, 0.25];
  const sizes = { u8: 1, s8: 1, s16: 2, s24: 3, s32: 4, f32: 4, f64: 8 } as const;

  test.each(pcmEncodings.filter((name) => !name.endsWith('law')))('%s', async (encoding) => {
    const kind = /^[suf]\d+/.exec(encoding)?.[0] as keyof typeof sizes;
    const bytes = new Uint8Array(values.length * sizes[kind]);
    const view = new DataView(bytes.buffer);
    for (const [index, value] of values.entries()) {
      const at = index * sizes[kind];
      const little = encoding.endsWith('le');
      if (kind === 'f32') view.setFloat32(at, value, little);
      else if (kind === 'f64') view.setFloat64(at, value, little);
      else if (kind === 'u8') view.setUint8(at, value * 128 + 128);
      else {
        const whole = BigInt.asUintN(64, BigInt(value * 2 ** (sizes[kind] * 8 - 1)));
        for (let byte = 0; byte < sizes[kind]; byte++) {
          const shift = little ? byte : sizes[kind] - 1 - byte;
          view.setUint8(at + byte, Number((whole >> BigInt(shift * 8)) & 255n));
        }
      }
    }
    const raw: RawFormat = { encoding, sampleRate: 16000, channels: 1 };
    expect([...(decodePcm(bytes, raw).channels[0] ?? [])]).toEqual(values);
    const stereo = decodePcm(bytes, { ...raw, channels: 2 });
    expect(stereo.channels.map((plane) => [...plane])).toEqual([
      [0, -0.5],
      [0.5, 0.25],
    ]);
  });

  test('are taken as what one says they are; without that they are refused', async () => {
    const noise = Uint8Array.from({ length: 32_001 }, (_, index) => (index * 7919 + (index >> 3)) & 255);
    await expect(decoded(noise)).rejects.toMatchObject({ code: 'audio-raw' });
    const { info } = await decoded(noise, { raw: { encoding: 's16le', sampleRate: 16000, channels: 1 } });
    expect(info).toEqual({ label: 'raw 16-bit PCM, little-endian', sampleRate: 16000, channels: 1, durationMs: 1000 });
  });
});

describe('what is refused says what it is and what to do', () => {
  const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const opusAs = (from: string, to: string) => {
    const bytes = fixture('speech.webm');
    const at = Buffer.from(bytes).indexOf(from);
    bytes.set(ascii(to), at);
    return bytes;
  };
  test.each([
    ['text', ascii('Hello, this is no audio.'), 'audio-not-audio', /it is text/, /WAV, MP3/],
    ['text in UTF-16', Uint8Array.of(0xff, 0xfe, 72, 0, 105, 0), 'audio-not-audio', /it is text/, /WAV, MP3/],
    ['a picture', ascii('\x89PNG\r\n\x1a\n0000'), 'audio-not-audio', /PNG picture/, /WAV, MP3/],
    ['M4A', ascii('\0\0\0\x20ftypM4A \0\0\0\0'), 'audio-unsupported', /an MP4 file \(M4A, AAC/, /ffmpeg/],
    ['DRM', ascii('\0\0\0\x20ftypM4P \0\0\0\0'), 'audio-unsupported', /protected MP4 file/, /ffmpeg/],
    ['WebM with another codec', opusAs('A_OPUS', 'A_XYZ1'), 'audio-unsupported', /the codec "A_XYZ1"/, /ffmpeg/],
    ['a bare MPEG frame', Uint8Array.of(0xff, 0xfb, 0x90, 0x64, 0, 0), 'audio-truncated', /MP3 file is cut off/, /./],
    ['a bare tag', ascii('ID3\x04\0\0\0\0\0\0'), 'audio-none', /MP3 file holds no audio/, /another file/],
    ['unknown bytes', Uint8Array.of(1, 2, 3, 4, 5), 'audio-raw', /first bytes 01 02 03 04/, /raw samples/],
  ])('%s', async (_name, bytes, code, message, hint) => {
    const error = (await decoded(bytes).catch((caught: unknown) => caught)) as RealtimeError;
    expect(error).toBeInstanceOf(RealtimeError);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });
});
