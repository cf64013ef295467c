/** Samples the input audio of a session for all rules that listen to it: one short window now and then. */
import { sampleRateOf, type AudioFormat } from '../../base/audioFormat.ts';
import { decodeBase64 } from '../../base/base64.ts';
import { stringAt, type JsonObject } from '../../base/json.ts';
import { inputAudioFormat, turnDetection } from '../../protocol/sessionConfig.ts';
import type { EventRow, SessionState } from '../state.ts';
import { SampleStatistics, type Reading } from './sampleStatistics.ts';

/** 1200 bytes, and a whole number of samples in every format. */
const WINDOW_CHARACTERS = 1600;
const WINDOW_EVERY_MS = 100;
/** Later what is true is known, and a long session should not cost. */
const THOROUGH_WINDOWS = 300;
const LATER_WINDOW_EVERY_MS = 1000;

/** Audio that was sent while one format was in effect. */
export interface Stretch {
  readonly format: AudioFormat;
  readonly firstN: number;
  lastN: number;
  audioMs: number;
  readonly statistics: SampleStatistics;
}

const samplers = new WeakMap<SessionState, InputSampler>();

export class InputSampler {
  #stretch: Stretch | undefined;
  #nextMs = 0;
  #seenN = 0;
  /** Largest magnitude and windows since `restartPeak`. */
  peak = 0;
  windows = 0;
  /** Whether the newest append's window was not base64. */
  isBroken = false;

  private constructor(private readonly state: SessionState) {}

  /** The one of this session. */
  static of(state: SessionState): InputSampler {
    let sampler = samplers.get(state);
    if (!sampler) samplers.set(state, (sampler = new InputSampler(state)));
    return sampler;
  }

  /** To be called with every append by every rule that listens; the second call for the same one does nothing. */
  append(event: JsonObject, row: EventRow): Stretch {
    if (this.#stretch && row.n === this.#seenN) return this.#stretch;
    const stretch = this.#current(row.n);
    this.#seenN = row.n;
    stretch.lastN = row.n;
    this.isBroken = false;
    const isDue = stretch.audioMs >= this.#nextMs;
    stretch.audioMs += row.audioMs ?? 0;
    if (isDue) this.#sample(stretch, stringAt(event, 'audio') ?? '');
    return stretch;
  }

  restartPeak(): void {
    this.peak = 0;
    this.windows = 0;
    this.#nextMs = 0;
  }

  #current(n: number): Stretch {
    const format = inputAudioFormat(this.state.effectiveSession);
    const now = this.#stretch;
    if (now && sameFormat(now.format, format)) return now;
    this.#nextMs = 0;
    const statistics = new SampleStatistics(readingOf(format), sampleRateOf(format));
    return (this.#stretch = { format, firstN: n, lastN: n, audioMs: 0, statistics });
  }

  #sample({ audioMs, statistics }: Stretch, base64: string): void {
    // From the middle: a header or a fade at the beginning says little about the rest.
    const middle = Math.max(0, base64.length - WINDOW_CHARACTERS) >> 1;
    const start = middle - (middle % 16);
    const bytes = decodeBase64(base64.slice(start, start + WINDOW_CHARACTERS));
    this.isBroken = bytes === undefined;
    if (!bytes || bytes.length < 4) return;
    statistics.add(bytes);
    this.windows++;
    this.peak = Math.max(this.peak, statistics.lastPeak);
    const isThorough = statistics.windows < THOROUGH_WINDOWS || turnDetection(this.state.effectiveSession) === null;
    this.#nextMs = audioMs + (isThorough ? WINDOW_EVERY_MS : LATER_WINDOW_EVERY_MS);
  }
}

function readingOf(format: AudioFormat): Reading {
  return format.type === 'audio/pcm' ? 'pcm' : format.type === 'audio/pcmu' ? 'pcmu' : 'pcma';
}

function sameFormat(left: AudioFormat, right: AudioFormat): boolean {
  return (
    left.type === right.type && (left.type !== 'audio/pcm' || right.type !== 'audio/pcm' || left.rate === right.rate)
  );
}
