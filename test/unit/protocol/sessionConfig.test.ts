import { describe, expect, it, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/base/json.ts';
import {
  audioFormat,
  silenceThatEndsTurnMs,
  turnDetection,
  turnDetectionType,
} from '../../../src/protocol/sessionConfig.ts';

test('the rate of a format is taken from the wire', () => {
  expect(audioFormat({ type: 'audio/pcm', rate: 16000 })).toEqual({ type: 'audio/pcm', rate: 16000 });
});

test('a rate that no audio has is not', () => {
  for (const rate of [0, -1, 1e-9, 9007199254740991, null, '24000']) {
    expect(audioFormat({ type: 'audio/pcm', rate })).toEqual({ type: 'audio/pcm', rate: 24000 });
  }
});

describe('turn detection', () => {
  const session = (detection: JsonValue): JsonObject => ({ audio: { input: { turn_detection: detection } } });

  it('is off where it is null, and where a server says so in an object', () => {
    for (const off of [null, { type: 'none' }]) {
      expect(turnDetection(session(off))).toBeNull();
      expect(turnDetectionType(session(off))).toBeUndefined();
      expect(silenceThatEndsTurnMs(session(off))).toBeUndefined();
    }
    expect(turnDetection({})).toBeUndefined();
  });

  it('ends a turn after its silence, or after the longest wait for what sounds unfinished', () => {
    expect(silenceThatEndsTurnMs(session({ type: 'server_vad', silence_duration_ms: 600 }))).toBe(900);
    expect(silenceThatEndsTurnMs(session({ type: 'semantic_vad', eagerness: 'high' }))).toBe(2300);
  });
});
