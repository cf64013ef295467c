import type { PcmBlock } from '../pcm.ts';
import type { PhraseValue } from '../../base/l10n.ts';

/** What a file is. */
export interface AudioFileInfo {
  /** "MP3", "WAV, 24-bit PCM", "Ogg Opus" */
  readonly label: PhraseValue;
  readonly sampleRate: number;
  readonly channels: number;
  /** Undefined only where another program decodes the file and does not say. */
  readonly durationMs: number | undefined;
}

export interface OpenedAudio {
  readonly info: AudioFileInfo;
  /** @throws RealtimeError `audio-undecodable` and what else turns up on the way */
  blocks(): AsyncGenerator<PcmBlock>;
}
