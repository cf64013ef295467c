import { expect, test } from 'vitest';
import { audioFormat } from '../../../src/protocol/sessionConfig.ts';

test('the rate of a format is taken from the wire', () => {
  expect(audioFormat({ type: 'audio/pcm', rate: 16000 })).toEqual({ type: 'audio/pcm', rate: 16000 });
});

test('a rate that no audio has is not', () => {
  for (const rate of [0, -1, 1e-9, 9007199254740991, null, '24000']) {
    expect(audioFormat({ type: 'audio/pcm', rate })).toEqual({ type: 'audio/pcm', rate: 24000 });
  }
});
