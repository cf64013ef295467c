/** What can be wrong with an audio file, in the words that people read. */
import { RealtimeError } from '../../base/errors.ts';
import { phrase, type Phrase } from '../../base/l10n.ts';

/** @param kind of file, e.g. "MP3" */
export function damaged(kind: string, what: Phrase): RealtimeError {
  return new RealtimeError('audio-damaged', phrase('The {0} file is damaged: {1}.', kind, what), {
    hint: phrase('Copy or download it again, or repair it, for example: ffmpeg -i FILE -c:a pcm_s16le out.wav'),
  });
}

export function truncated(kind: string, what: Phrase): RealtimeError {
  return new RealtimeError('audio-truncated', phrase('The {0} file is cut off: {1}.', kind, what), {
    hint: phrase('Copy or download it again, or repair it, for example: ffmpeg -i FILE -c:a pcm_s16le out.wav'),
  });
}

export function withoutAudio(kind: string, what: Phrase): RealtimeError {
  return new RealtimeError('audio-none', phrase('The {0} file holds no audio: {1}.', kind, what), {
    hint: phrase('Choose another file.'),
  });
}

/** A codec or container that is not decoded here; `ffmpeg` may. */
export function unsupported(message: Phrase): RealtimeError {
  return new RealtimeError('audio-unsupported', message, {
    hint: phrase('Convert it, for example: ffmpeg -i FILE -c:a pcm_s16le out.wav'),
  });
}

export function clock(samples: number, sampleRate: number): string {
  const seconds = samples / sampleRate;
  return `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(1).padStart(4, '0')}`;
}
