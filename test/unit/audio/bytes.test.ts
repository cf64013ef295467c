import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { alaw, mulaw } from 'alawmulaw';
import { describe, expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../../src/base/base64.ts';
import { decodeALaw, decodeMuLaw, encodeALaw, encodeMuLaw } from '../../../src/base/g711.ts';
import { bytesToInt16, float32ToInt16, int16ToBytes, int16ToFloat32, mixBlock } from '../../../src/audio/pcm.ts';

const everySample = Int16Array.from({ length: 65536 }, (_, index) => index - 32768);
const everyByte = Uint8Array.from({ length: 256 }, (_, index) => index);

describe('base64', () => {
  test('is what Node writes, and reads back, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = encodeBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(decodeBase64(text)).toEqual(bytes);
      }),
    );
  });

  test.each(['A', 'AA=', 'A===', 'AA==AA==', 'A=AA', 'AAA$', 'AAAA\n', 'ÄÄÄÄ', '===='])('refuses %j', (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });

  test('accepts a missing padding', () => {
    expect(decodeBase64('AQI')).toEqual(Uint8Array.of(1, 2));
  });
});

describe('PCM', () => {
  test('bytes ↔ samples, at any offset in a buffer', () => {
    const bytes = int16ToBytes(Int16Array.of(1, -1, 32767, -32768));
    expect([...bytes]).toEqual([1, 0, 255, 255, 255, 127, 0, 128]);
    const shifted = new Uint8Array(9);
    shifted.set(bytes, 1);
    expect([...bytesToInt16(shifted.subarray(1))]).toEqual([1, -1, 32767, -32768]);
  });

  test('16 bits survive the way through floats; what is beyond full scale is clipped', () => {
    expect(float32ToInt16(int16ToFloat32(everySample))).toEqual(everySample);
    expect([...float32ToInt16(Float32Array.of(1.5, -1.5, NaN))]).toEqual([32767, -32768, 0]);
  });

  test('mono is the mean of the channels', () => {
    const channels = [Float32Array.of(0.5, -0.5), Float32Array.of(0, -0.5)];
    expect([...mixBlock({ sampleRate: 8000, channels })]).toEqual([0.25, -0.5]);
  });
});

test('of 5.1 the centre counts most and the bass channel nothing; the same on all channels keeps its level', () => {
  const alone = (place: number): number => {
    const channels = Array.from({ length: 6 }, (_, index) => Float32Array.of(index === place ? 1 : 0));
    return mixBlock({ sampleRate: 48_000, channels })[0] ?? NaN;
  };
  // As `ffmpeg -ac 1` weighs them.
  const expected = [0.2071, 0.2071, 0.2929, 0, 0.1464, 0.1464];
  for (const [place, share] of expected.entries()) expect(alone(place)).toBeCloseTo(share, 4);
  const same = Array.from({ length: 6 }, () => Float32Array.of(0.5, -1));
  expect([...mixBlock({ sampleRate: 48_000, channels: same })].map((value) => value.toFixed(6))).toEqual([
    '0.500000',
    '-1.000000',
  ]);
});

describe('G.711', () => {
  test('every byte is decoded as the oracle decodes it', () => {
    expect(decodeMuLaw(everyByte)).toEqual(Int16Array.from(everyByte, (byte) => mulaw.decodeSample(byte)));
    expect(decodeALaw(everyByte)).toEqual(Int16Array.from(everyByte, (byte) => alaw.decodeSample(byte)));
  });

  // SHA-256 of what `sox -D` (14.4.2) makes of all 16-bit samples in order, -32768 first.
  test.each([
    ['µ-law', encodeMuLaw, 'cd03795221187036041e2c68724ebbcc497e1844823ff4ab4ac6e61bc5948fb3'],
    ['A-law', encodeALaw, '9ad77510792fe7c8192acff6bf30d3fe660e5644727b703881516fa61dbabdeb'],
  ])('every sample is encoded in %s as sox encodes it', (_, encode, digest) => {
    expect(createHash('sha256').update(encode(everySample)).digest('hex')).toBe(digest);
  });

  test('samples of the 14 and 13 bits that the laws are defined on are encoded as the oracle does', () => {
    const of14 = everySample.filter((sample) => sample % 4 === 0);
    expect(encodeMuLaw(of14)).toEqual(Uint8Array.from(of14, (sample) => mulaw.encodeSample(sample)));
    // The oracle takes negative samples by two's complement, ITU-T G.191 by one's.
    const of13 = everySample.filter((sample) => sample % 8 === 0 && sample >= 0);
    expect(encodeALaw(of13)).toEqual(Uint8Array.from(of13, (sample) => alaw.encodeSample(sample)));
  });

  test('decoding what was encoded changes nothing the second time', () => {
    expect(encodeMuLaw(decodeMuLaw(everyByte)).filter((byte, index) => byte !== index && index !== 127)).toHaveLength(
      0,
    );
    expect(encodeALaw(decodeALaw(everyByte))).toEqual(everyByte);
  });
});
