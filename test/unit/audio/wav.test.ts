import fc from 'fast-check';
import { WaveFile } from 'wavefile';
import { describe, expect, test } from 'vitest';
import { readWav, writeWav } from '../../../src/audio/wav.ts';
import { RealtimeError } from '../../../src/base/errors.ts';

const samples = Int16Array.of(0, 1000, -1000, 32767, -32768, 5);

describe('reading', () => {
  test('gives back what was written, for any samples, rate and channels', () => {
    fc.assert(
      fc.property(
        fc.int16Array({ minLength: 1, maxLength: 200 }),
        fc.constantFrom(8000, 11025, 16000, 24000, 44100, 48000, 96000),
        fc.integer({ min: 1, max: 6 }),
        (values, rate, channels) => {
          fc.pre(values.length >= channels);
          const whole = values.slice(0, values.length - (values.length % channels));
          const audio = readWav(writeWav(whole, rate, channels));
          expect(audio.samples).toEqual(whole);
          expect(audio).toMatchObject({ sampleRate: rate, channels, codec: 'pcm16' });
          expect(audio.durationMs).toBeCloseTo((whole.length / channels / rate) * 1000, 9);
        },
      ),
    );
  });

  test('reads what another library wrote, and is read by it', () => {
    const other = new WaveFile();
    other.fromScratch(2, 44100, '16', [Array.from(samples), Array.from(samples)]);
    expect(readWav(other.toBuffer())).toMatchObject({ channels: 2, sampleRate: 44100 });
    const back = new WaveFile(writeWav(samples, 24000));
    expect(Int16Array.from(back.getSamples(false, Int16Array))).toEqual(samples);
  });

  test('skips foreign chunks, with the padding byte after an odd one', () => {
    const file = withChunks(
      chunk('LIST', Uint8Array.of(1, 2, 3)),
      fmt(),
      chunk('cue ', new Uint8Array(4)),
      data(samples),
    );
    expect(readWav(file).samples).toEqual(samples);
  });

  test('reads the extensible header with a PCM sub-format', () => {
    expect(readWav(withChunks(extensibleFmt(1, 16), data(samples))).samples).toEqual(samples);
  });

  test.each([0, 0xffffffff, 0x7ffff000])(
    'takes everything that follows when a streaming writer left size %d',
    (size) => {
      const file = withChunks(fmt(), data(samples));
      new DataView(file.buffer).setUint32(file.length - samples.length * 2 - 4, size, true);
      expect(readWav(file).samples).toEqual(samples);
    },
  );

  test('leaves out half a sample at the end', () => {
    const file = withChunks(fmt(), chunk('data', Uint8Array.of(1, 0, 2)));
    expect([...readWav(file).samples]).toEqual([1]);
  });
});

describe('refusing', () => {
  const cases: readonly [name: string, file: Uint8Array, code: string, says: RegExp][] = [
    ['an empty file', new Uint8Array(0), 'wav-empty', /0 bytes/],
    ['a stub', ascii('RIFF\x10\0\0\0'), 'wav-truncated', /ends after 8 bytes/],
    ['an MP3 file', ascii('ID3\x04'), 'wav-not-wav', /an MP3 file/],
    ['a bare MPEG frame', Uint8Array.of(0xff, 0xfb, 0x90, 0x64, 0, 0), 'wav-not-wav', /an MP3 file/],
    ['an Ogg file', ascii('OggS\0'), 'wav-not-wav', /Ogg/],
    ['a text file', ascii('Hello, this is no audio.'), 'wav-not-wav', /it is text/],
    ['unknown bytes', Uint8Array.of(1, 2, 3, 4, 5), 'wav-not-wav', /first bytes 01 02 03 04/],
    [
      'a file cut off',
      writeWav(samples, 24000).subarray(0, 50),
      'wav-truncated',
      /announces 12 bytes of audio, 6 are there/,
    ],
    ['no data chunk', withChunks(fmt()), 'wav-no-audio', /no "data" chunk/],
    ['an empty data chunk', withChunks(fmt(), chunk('data', new Uint8Array(0))), 'wav-no-audio', /empty/],
    [
      'an empty data chunk before others',
      withChunks(fmt(), data(new Int16Array(0)), chunk('LIST', new Uint8Array(4))),
      'wav-no-audio',
      /empty/,
    ],
    ['data without a format', withChunks(data(samples)), 'wav-damaged', /before any "fmt " chunk/],
    ['no channels', withChunks(fmt({ channels: 0 }), data(samples)), 'wav-damaged', /0 channels/],
    ['no rate', withChunks(fmt({ rate: 0 }), data(samples)), 'wav-damaged', /sample rate of 0 Hz/],
    [
      '24-bit samples',
      withChunks(fmt({ bits: 24 }), data(samples)),
      'wav-not-16-bit',
      /24-bit PCM, 24000 Hz, 1 channel,/,
    ],
    ['8-bit samples', withChunks(fmt({ bits: 8 }), data(samples)), 'wav-not-16-bit', /8-bit PCM/],
    ['floats', withChunks(fmt({ tag: 3, bits: 32 }), data(samples)), 'wav-not-16-bit', /32-bit floating point/],
    ['floats, extensible', withChunks(extensibleFmt(3, 32), data(samples)), 'wav-not-16-bit', /32-bit floating point/],
    ['µ-law', withChunks(fmt({ tag: 7, bits: 8 }), data(samples)), 'wav-not-16-bit', /G.711 µ-law/],
    [
      'ADPCM',
      withChunks(fmt({ tag: 0x11, bits: 4 }), data(samples)),
      'wav-not-16-bit',
      /compressed audio \(format 0x11\)/,
    ],
  ];

  test.each(cases)('%s: %#', (_name, file, code, says) => {
    const error = caught(() => readWav(file));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(says);
    expect(error.hint).toBeTruthy();
  });

  test('never fails in another way, whatever is damaged', () => {
    const good = withChunks(chunk('LIST', Uint8Array.of(1)), fmt(), data(samples));
    fc.assert(
      fc.property(
        fc.nat(good.length),
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 }),
        (length, edits) => {
          const file = good.slice();
          for (const [at, byte] of edits) file[at] = byte;
          try {
            readWav(file.subarray(0, length));
          } catch (error) {
            expect(error).toBeInstanceOf(RealtimeError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function caught(run: () => unknown): RealtimeError {
  try {
    run();
  } catch (error) {
    if (error instanceof RealtimeError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

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
