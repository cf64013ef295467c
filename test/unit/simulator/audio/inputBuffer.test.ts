import { expect, it } from 'vitest';
import { InputBuffer } from '../../../../src/simulator/audio/inputBuffer.ts';

it.each([{ type: 'audio/pcm', rate: 24_000 }, { type: 'audio/pcmu' }] as const)(
  'takes all that was appended to the last sample, turn after turn: %j',
  (format) => {
    const buffer = new InputBuffer(format);
    const sampleBytes = format.type === 'audio/pcm' ? 2 : 1;
    for (let samples = 1; samples < 500; samples++) {
      const bytes = new Uint8Array(samples * sampleBytes).fill(samples);
      buffer.append(bytes);
      expect(buffer.takeAll()).toEqual(bytes);
      expect(buffer.bufferedMs).toBe(0);
    }
  },
);
