import fc from 'fast-check';
import { WaveFile } from 'wavefile';
import { describe, expect, test } from 'vitest';
import { float32ToInt16 } from '../../../src/audio/pcm.ts';
import { writeWav } from '../../../src/audio/wav.ts';
import { RealtimeError } from '../../../src/base/errors.ts';
import { decoded } from './decoded.ts';

const samples = Int16Array.of(0, 1000, -1000, 32767, -32768, 5);

/** Interleaved 16-bit samples of all channels. */
async function read(file: Uint8Array) {
  const { info, channels } = await decoded(file);
  const planes = channels.map(float32ToInt16);
  const interleaved = Array.from({ length: planes[0]?.length ?? 0 }, (_, frame) =>
    planes.map((plane) => plane[frame] ?? 0),
  );
  return { ...info, samples: Int16Array.from(interleaved.flat()) };
}

describe('reading', () => {
  test('gives back what was written, for any samples, rate and channels', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.int16Array({ minLength: 1, maxLength: 200 }),
        fc.constantFrom(8000, 11025, 16000, 24000, 44100, 48000, 96000),
        fc.integer({ min: 1, max: 6 }),
        async (values, rate, channels) => {
          fc.pre(values.length >= channels);
          const whole = values.slice(0, values.length - (values.length % channels));
          const audio = await read(writeWav(whole, rate, channels));
          expect(audio.samples).toEqual(whole);
          expect(audio).toMatchObject({ sampleRate: rate, channels, label: 'WAV, 16-bit PCM' });
          expect(audio.durationMs).toBeCloseTo((whole.length / channels / rate) * 1000, 9);
        },
      ),
    );
  });

  test('is read by another library', () => {
    const back = new WaveFile(writeWav(samples, 24000));
    expect(Int16Array.from(back.getSamples(false, Int16Array))).toEqual(samples);
  });

  test.each(['8', '16', '24', '32', '32f', '64'])('takes what another library wrote with depth %s', async (depth) => {
    const scale = { '8': 127, '16': 32767, '24': 8388607, '32': 2147483647, '32f': 1, '64': 1 }[depth] ?? 1;
    const tone = Array.from({ length: 500 }, (_, index) => Math.sin(index / 10) * 0.5);
    const values = tone.map((value) => (depth === '8' ? Math.round(value * 127) + 128 : value * scale));
    const file = new WaveFile();
    file.fromScratch(2, 44100, depth, [values, values]);
    const { info, channels } = await decoded(file.toBuffer());
    expect(info).toMatchObject({ channels: 2, sampleRate: 44100 });
    for (const plane of channels) {
      const furthest = plane.reduce((most, value, index) => Math.max(most, Math.abs(value - (tone[index] ?? 0))), 0);
      expect(furthest).toBeLessThan(depth === '8' ? 0.01 : 0.0001);
    }
  });

  test.each([
    [6, 'G.711 A-law', 0xd5, 8],
    [7, 'G.711 µ-law', 0xff, 0],
  ])('takes G.711 in format tag %d', async (tag, name, silence, level) => {
    const file = withChunks(fmt({ tag, bits: 8, rate: 8000 }), chunk('data', new Uint8Array(80).fill(silence)));
    const { info, channels } = await decoded(file);
    expect(info).toMatchObject({ label: `WAV, ${name}`, sampleRate: 8000, durationMs: 10 });
    expect(channels[0]).toEqual(new Float32Array(80).fill(level / 32768));
  });

  test('skips foreign chunks, with the padding byte after an odd one', async () => {
    const file = withChunks(
      chunk('LIST', Uint8Array.of(1, 2, 3)),
      fmt(),
      chunk('cue ', new Uint8Array(4)),
      data(samples),
    );
    expect((await read(file)).samples).toEqual(samples);
  });

  test('reads the extensible header with a PCM and with a float sub-format', async () => {
    expect((await read(withChunks(extensibleFmt(1, 16), data(samples)))).samples).toEqual(samples);
    const floats = new Uint8Array(Float32Array.of(0.5, -0.25).buffer);
    const { channels } = await decoded(withChunks(extensibleFmt(3, 32), chunk('data', floats)));
    expect(channels[0]).toEqual(Float32Array.of(0.5, -0.25));
  });

  test('reads the 64-bit kind', async () => {
    const size = new Uint8Array(28);
    new DataView(size.buffer).setBigUint64(8, 12n, true);
    const file = withChunks(chunk('ds64', size), fmt(), data(samples));
    file.set(ascii('RF64'));
    new DataView(file.buffer).setUint32(file.length - 16, 0xffffffff, true);
    expect((await read(file)).samples).toEqual(samples);
  });

  test.each([0, 0xffffffff, 0x7ffff000])(
    'takes everything that follows when a streaming writer left size %d',
    async (size) => {
      const file = withChunks(fmt(), data(samples));
      new DataView(file.buffer).setUint32(file.length - samples.length * 2 - 4, size, true);
      expect((await read(file)).samples).toEqual(samples);
    },
  );

  test('leaves out half a sample at the end', async () => {
    const file = withChunks(fmt(), chunk('data', Uint8Array.of(1, 0, 2)));
    expect([...(await read(file)).samples]).toEqual([1]);
  });
});

describe('refusing', () => {
  const cases: readonly [name: string, file: Uint8Array, code: string, says: RegExp][] = [
    ['a stub', ascii('RIFF\x10\0\0\0'), 'audio-truncated', /ends after 8 bytes/],
    [
      'a file cut off',
      writeWav(samples, 24000).subarray(0, 50),
      'audio-truncated',
      /announces 12 bytes of audio, 6 are there/,
    ],
    ['no data chunk', withChunks(fmt()), 'audio-none', /no "data" chunk/],
    ['an empty data chunk', withChunks(fmt(), chunk('data', new Uint8Array(0))), 'audio-none', /empty/],
    [
      'an empty data chunk before others',
      withChunks(fmt(), data(new Int16Array(0)), chunk('LIST', new Uint8Array(4))),
      'audio-none',
      /empty/,
    ],
    ['data without a format', withChunks(data(samples)), 'audio-damaged', /before any "fmt " chunk/],
    ['no channels', withChunks(fmt({ channels: 0 }), data(samples)), 'audio-damaged', /0 channels/],
    ['no rate', withChunks(fmt({ rate: 0 }), data(samples)), 'audio-damaged', /sample rate of 0 Hz/],
    ['ADPCM', withChunks(fmt({ tag: 0x11, bits: 4 }), data(samples)), 'audio-unsupported', /format tag 0x11/],
  ];

  test.each(cases)('%s: %#', async (_name, file, code, says) => {
    const error = await decoded(file).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RealtimeError);
    const { code: was, message, hint } = error as RealtimeError;
    expect(was).toBe(code);
    expect(message).toMatch(says);
    expect(hint).toBeTruthy();
  });

  test('never fails in another way, whatever is damaged', async () => {
    const good = withChunks(chunk('LIST', Uint8Array.of(1)), fmt(), data(samples));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length),
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 }),
        async (length, edits) => {
          const file = good.slice();
          for (const [at, byte] of edits) file[at] = byte;
          await decoded(file.subarray(0, length)).catch((error: unknown) => {
            expect(error).toBeInstanceOf(RealtimeError);
          });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function withChunks(...chunks: Uint8Array[]): Uint8Array {
  const body = chunks.flatMap((bytes) => [...bytes]);
  return Uint8Array.from([...ascii('RIFF'), ...uint32(body.length + 4), ...ascii('WAVE'), ...body]);
}

function chunk(id: string, body: Uint8Array): Uint8Array {
  return Uint8Array.from([...ascii(id), ...uint32(body.length), ...body, ...(body.length % 2 === 1 ? [0] : [])]);
}

function fmt({ tag = 1, channels = 1, rate = 24000, bits = 16 } = {}): Uint8Array {
  const align = (channels * bits) / 8;
  return chunk(
    'fmt ',
    Uint8Array.from([
      ...uint16(tag),
      ...uint16(channels),
      ...uint32(rate),
      ...uint32(rate * align),
      ...uint16(align),
      ...uint16(bits),
    ]),
  );
}

function extensibleFmt(subFormat: number, bits: number): Uint8Array {
  const plain = fmt({ tag: 0xfffe, bits }).subarray(8);
  const guidTail = [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71];
  return chunk(
    'fmt ',
    Uint8Array.from([...plain, ...uint16(22), ...uint16(bits), ...uint32(4), ...uint16(subFormat), ...guidTail]),
  );
}

function data(values: Int16Array): Uint8Array {
  return chunk('data', new Uint8Array(values.slice().buffer));
}

function uint16(value: number): number[] {
  return [value & 255, (value >> 8) & 255];
}

function uint32(value: number): number[] {
  return [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255];
}
