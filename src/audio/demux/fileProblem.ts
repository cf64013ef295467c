/** What can be wrong with an audio file, in the words that people read. */
import { RealtimeError } from '../../base/errors.ts';

/** @param kind a noun phrase without article, e.g. "MP3 file" */
export function damaged(kind: string, what: string): RealtimeError {
  return new RealtimeError('audio-damaged', `The ${kind} is damaged: ${what}.`, {
    hint: 'Copy or download it again, or repair it, for example: ffmpeg -i FILE -c:a pcm_s16le out.wav',
  });
}

export function truncated(kind: string, what: string): RealtimeError {
  return new RealtimeError('audio-truncated', `The ${kind} is cut off: ${what}.`, {
    hint: 'Copy or download it again, or repair it, for example: ffmpeg -i FILE -c:a pcm_s16le out.wav',
  });
}

export function withoutAudio(kind: string, what: string): RealtimeError {
  return new RealtimeError('audio-none', `The ${kind} holds no audio: ${what}.`, { hint: 'Choose another file.' });
}

/** A codec or container that is not decoded here; `ffmpeg` may. */
export function unsupported(message: string): RealtimeError {
  return new RealtimeError('audio-unsupported', message, {
    hint: 'Convert it, for example: ffmpeg -i FILE -c:a pcm_s16le out.wav',
  });
}

export function clock(samples: number, sampleRate: number): string {
  const seconds = samples / sampleRate;
  return `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(1).padStart(4, '0')}`;
}
