import { describe, expect, it } from 'vitest';
import { encodeInt16ForWire } from '../../../src/audio/format.ts';
import { LiveEncoder } from '../../../src/audio/liveEncoder.ts';
import type { AudioFormat } from '../../../src/base/audioFormat.ts';

const tone = Int16Array.from({ length: 48_000 }, (_, index) => 8000 * Math.sin((2 * Math.PI * 440 * index) / 48_000));

/** As a microphone gives it: pieces of a fiftieth of a second, and odd ones between. */
function encode(encoder: LiveEncoder, samples: Int16Array, sampleRate: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let start = 0, length = 960; start < samples.length; start += length, length = length === 960 ? 137 : 960) {
    pieces.push(...encoder.push(samples.subarray(start, start + length), sampleRate));
  }
  return pieces;
}

describe('live samples', () => {
  it.each<[AudioFormat, number]>([
    [{ type: 'audio/pcm', rate: 24_000 }, 4800],
    [{ type: 'audio/pcm', rate: 48_000 }, 9600],
    [{ type: 'audio/pcmu' }, 800],
    [{ type: 'audio/pcma' }, 800],
  ])('become pieces of a tenth of a second, the same as if they had come at once: %o', (format, pieceBytes) => {
    const encoder = new LiveEncoder(format, 100);
    const pieces = encode(encoder, tone, 48_000);
    expect(pieces.length).toBeGreaterThanOrEqual(9);
    expect(new Set(pieces.map(({ length }) => length))).toEqual(new Set([pieceBytes]));
    const whole = Buffer.concat([...pieces, encoder.end()]);
    expect(whole.equals(encodeInt16ForWire(tone, 48_000, format))).toBe(true);
  });

  it('of another device with another rate follow those of the one before, and none is lost', () => {
    const encoder = new LiveEncoder({ type: 'audio/pcm', rate: 24_000 }, 100);
    const first = encode(encoder, tone, 48_000);
    const second = encode(encoder, tone.subarray(0, 44_100), 44_100);
    const whole = Buffer.concat([...first, ...second, encoder.end()]);
    expect(whole.length).toBe(2 * 24_000 * 2);
  });

  it('begin anew after an end, which gives what is left once', () => {
    const encoder = new LiveEncoder({ type: 'audio/pcm', rate: 24_000 }, 100);
    expect(encoder.push(tone.subarray(0, 2400), 48_000)).toEqual([]);
    expect(encoder.end().length).toBe(2400);
    expect(encoder.end().length).toBe(0);
    expect(Buffer.concat([...encode(encoder, tone, 48_000), encoder.end()]).length).toBe(48_000);
  });
});
