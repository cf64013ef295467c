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

describe('G.711', () => {
  test('µ-law agrees with the oracle for every sample and every byte', () => {
    expect(encodeMuLaw(everySample)).toEqual(Uint8Array.from(everySample, (sample) => mulaw.encodeSample(sample)));
    expect(decodeMuLaw(everyByte)).toEqual(Int16Array.from(everyByte, (byte) => mulaw.decodeSample(byte)));
  });

  test('A-law agrees with the oracle for every byte and every sample that is not negative', () => {
    expect(decodeALaw(everyByte)).toEqual(Int16Array.from(everyByte, (byte) => alaw.decodeSample(byte)));
    const positive = everySample.subarray(32768);
    expect(encodeALaw(positive)).toEqual(Uint8Array.from(positive, (sample) => alaw.encodeSample(sample)));
  });

  test('A-law takes negative samples by one’s complement, as ITU-T G.191 does and the oracle does not', () => {
    const negative = everySample.subarray(0, 32768);
    const mirrored = encodeALaw(negative.map((sample) => ~sample)).map((byte) => byte ^ 0x80);
    expect(encodeALaw(negative)).toEqual(mirrored);
  });

  test('decoding what was encoded changes nothing the second time', () => {
    expect(encodeMuLaw(decodeMuLaw(everyByte)).filter((byte, index) => byte !== index && index !== 127)).toHaveLength(
      0,
    );
    expect(encodeALaw(decodeALaw(everyByte))).toEqual(everyByte);
  });
});
