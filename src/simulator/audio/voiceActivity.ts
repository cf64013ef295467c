/**
 * Finds speech in audio by its energy, the way the real server's offsets show its detector works: in windows of 32 ms. An
 * estimate of the background keeps steady noise from counting as speech.
 */
import { rmsDbfs } from '../../audio/pcm.ts';

export interface VoiceActivitySettings {
  /** 0 to 1: how sure it must be; higher needs louder speech. */
  readonly threshold: number;
  readonly prefixPaddingMs: number;
  readonly silenceMs: number;
}

/** Milliseconds of all audio the session was sent. */
export type VoiceActivity =
  { readonly type: 'started'; readonly startMs: number } | { readonly type: 'stopped'; readonly endMs: number };

const WINDOW_MS = 32;
/** Shorter sounds are clicks. */
const ONSET_WINDOWS = 2;
/** Level at which the detector is in two minds, and how quickly it makes up its mind around it. */
const EVEN_DBFS = -45;
const DB_PER_UNIT = 4;
const ABOVE_BACKGROUND_DB = 12;
/** Speech goes on at a lower certainty than it starts with. */
const HYSTERESIS = 0.15;

export class VoiceActivityDetector {
  #window = new Int16Array(0);
  #atMs: number;
  #backgroundDb = -70;
  #loudWindows = 0;
  #quietMs = 0;
  #speaking = false;
  #lastEndMs: number;

  /** @param startMs position of the first sample it will be given */
  constructor(
    private readonly settings: VoiceActivitySettings,
    startMs: number,
  ) {
    this.#atMs = startMs;
    this.#lastEndMs = startMs;
  }

  get isSpeaking(): boolean {
    return this.#speaking;
  }

  push(samples: Int16Array, sampleRate: number): VoiceActivity[] {
    const width = Math.round((sampleRate * WINDOW_MS) / 1000);
    const all = new Int16Array(this.#window.length + samples.length);
    all.set(this.#window);
    all.set(samples, this.#window.length);
    const found: VoiceActivity[] = [];
    let start = 0;
    for (; start + width <= all.length; start += width) {
      const change = this.#judge(rmsDbfs(all.subarray(start, start + width)));
      if (change) found.push(change);
    }
    this.#window = all.slice(start);
    return found;
  }

  #judge(levelDb: number): VoiceActivity | undefined {
    this.#atMs += WINDOW_MS;
    const certainty = this.#certainty(levelDb);
    return this.#speaking ? this.#whileSpeaking(certainty) : this.#whileSilent(certainty);
  }

  #certainty(levelDb: number): number {
    const level = Math.max(levelDb, -90);
    this.#backgroundDb = Math.min(-35, level < this.#backgroundDb ? level : this.#backgroundDb + 0.03);
    const evenDb = Math.max(EVEN_DBFS, this.#backgroundDb + ABOVE_BACKGROUND_DB);
    return 1 / (1 + Math.exp((evenDb - level) / DB_PER_UNIT));
  }

  #whileSilent(certainty: number): VoiceActivity | undefined {
    this.#loudWindows = certainty >= this.settings.threshold ? this.#loudWindows + 1 : 0;
    if (this.#loudWindows < ONSET_WINDOWS) return undefined;
    this.#speaking = true;
    this.#quietMs = 0;
    const onsetMs = this.#atMs - this.#loudWindows * WINDOW_MS;
    return { type: 'started', startMs: Math.max(this.#lastEndMs, onsetMs - this.settings.prefixPaddingMs, 0) };
  }

  #whileSpeaking(certainty: number): VoiceActivity | undefined {
    this.#quietMs = certainty < this.settings.threshold - HYSTERESIS ? this.#quietMs + WINDOW_MS : 0;
    if (this.#quietMs < this.settings.silenceMs || this.#quietMs === 0) return undefined;
    this.#speaking = false;
    this.#loudWindows = 0;
    this.#lastEndMs = this.#atMs;
    return { type: 'stopped', endMs: this.#atMs };
  }
}
