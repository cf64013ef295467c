/** From a WAV file to what a session is sent. */
import { RealtimeError } from '../base/errors.ts';
import { encodeForWire, encodeInt16ForWire } from './format.ts';
import { type AudioFormat, durationMsOf } from '../base/audioFormat.ts';
import { mixToMono } from './pcm.ts';
import { readWav } from './wav.ts';

export interface SessionAudio {
  /** What the file is. */
  readonly source: {
    readonly codec: string;
    readonly sampleRate: number;
    readonly channels: number;
    readonly durationMs: number;
  };
  /** What it became. */
  readonly format: AudioFormat;
  readonly bytes: Uint8Array;
  readonly durationMs: number;
}

/**
 * @param format the session's effective input format
 * @throws RealtimeError saying what the file is when it is not a 16-bit PCM WAV, or what is wrong with it
 */
export function encodeWavForSession(file: Uint8Array, format: AudioFormat): SessionAudio {
  const { codec, sampleRate, channels, durationMs, samples } = readWav(file);
  const bytes =
    channels === 1
      ? encodeInt16ForWire(samples, sampleRate, format)
      : encodeForWire(mixToMono(samples, channels), sampleRate, format);
  if (bytes.length === 0) {
    throw new RealtimeError('wav-no-audio', `The WAV file is too short: ${durationMs.toFixed(3)} ms of audio.`, {
      hint: 'Choose another file.',
    });
  }
  return {
    source: { codec, sampleRate, channels, durationMs },
    format,
    bytes,
    durationMs: durationMsOf(format, bytes.length),
  };
}
