/**
 * Text → speech, without a model, a network or a recording: letter-to-sound rules, rhythm and intonation by rule, and a
 * formant synthesiser. It sounds like the talking machines of the 1980s; its waveform has the syllables, pauses, hiss and
 * pitch of speech, which is what a debugger's waveforms and a voice-activity detector need.
 */
import { renderTracks } from './formantSynth.ts';
import { segmentsOf } from './prosody.ts';
import { spokenWords } from './spokenWords.ts';
import { tracksOf } from './tracks.ts';
import { voiceNamed } from './voices.ts';

export const SPEECH_RATE = 24000;
/** Mean level of the parts that are not silent. */
const LEVEL_DBFS = -20;

export interface SpeechOptions {
  /** A voice of the Realtime API, e.g. `alloy`, `marin`. */
  readonly voice?: string;
  /** As the session's `audio.output.speed`: 0.25 to 1.5. */
  readonly speed?: number;
}

/** @returns mono 16-bit samples at 24 kHz; the same for the same text and options, always */
export function synthesizeSpeech(text: string, { voice = 'alloy', speed = 1 }: SpeechOptions = {}): Int16Array {
  const words = spokenWords(text);
  if (words.length === 0) return new Int16Array(0);
  const { pace, ...timbre } = voiceNamed(voice);
  const tracks = tracksOf(segmentsOf(words, pace * speed));
  return level(renderTracks(tracks, { pace, ...timbre }, SPEECH_RATE, words.length * 7919 + text.length));
}

/** To the usual level of speech, with peaks rounded off instead of cut. */
function level(samples: Float32Array): Int16Array {
  const gain = 10 ** (LEVEL_DBFS / 20) / Math.max(1e-9, activeRms(samples));
  return Int16Array.from(samples, (sample) => Math.round(32767 * softLimit(sample * gain)));
}

/** Linear to 0.6 of full scale, then bending towards it without reaching it. */
function softLimit(value: number): number {
  const size = Math.abs(value);
  return size <= 0.6 ? value : Math.sign(value) * (0.6 + 0.38 * Math.tanh((size - 0.6) / 0.38));
}

/** RMS over the 20 ms stretches that are within 30 dB of the loudest. */
function activeRms(samples: Float32Array): number {
  const width = SPEECH_RATE / 50;
  const powers: number[] = [];
  for (let start = 0; start < samples.length; start += width) {
    const stretch = samples.subarray(start, start + width);
    powers.push(stretch.reduce((sum, sample) => sum + sample * sample, 0) / stretch.length);
  }
  const loudest = powers.reduce((most, power) => Math.max(most, power), 0);
  const active = powers.filter((power) => power > loudest / 1000);
  return Math.sqrt(active.reduce((sum, power) => sum + power, 0) / Math.max(1, active.length));
}
