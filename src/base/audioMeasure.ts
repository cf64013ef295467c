/**
 * Levels, clipping and silence of 16-bit mono audio, in one pass over pieces of any size. Exports, the command line and the
 * findings all measure with this.
 */

export interface AudioMeasures {
  readonly durationMs: number;
  readonly samples: number;
  /** Largest magnitude, full scale 1. */
  readonly peak: number;
  /** Root mean square, full scale 1. */
  readonly rms: number;
  /** In dB of full scale; null for digital silence. A full-scale sine has 0 dBFS peak and −3.01 dBFS RMS. */
  readonly peakDbfs: number | null;
  readonly rmsDbfs: number | null;
  /** Mean of all samples, full scale 1. */
  readonly dcOffset: number;
  /** Samples at full scale that stand next to one of the same value: a single one may be a peak that just fits. */
  readonly clippedSamples: number;
  /** Their share of all samples, 0 to 1. */
  readonly clippedShare: number;
  /** How long it takes from the beginning until something is heard, and from then on until nothing is; all of it where nothing is. */
  readonly leadingSilenceMs: number;
  readonly trailingSilenceMs: number;
}

/** From here on a sample counts as full scale; G.711's largest values are 32124 and 32256. */
const FULL_SCALE = 32_000;
/** What swings less than this (−50 dB of full scale) within a block is not heard. A constant offset is no sound. */
const AUDIBLE = 104;
const BLOCK_MS = 10;

export class AudioMeasure {
  samples = 0;
  /** Largest magnitude of a sample. */
  peak = 0;
  clipped = 0;
  #sum = 0;
  #squares = 0;
  /** The last sample if it stood at full scale, and whether it was counted. */
  #runValue = 0;
  #runLength = 0;
  readonly #silence: SilenceEdges;

  constructor(private readonly sampleRate: number) {
    this.#silence = new SilenceEdges(Math.max(1, Math.round((sampleRate * BLOCK_MS) / 1000)));
  }

  add(samples: Int16Array): void {
    let [peak, sum, squares] = [this.peak, 0, 0];
    for (let index = 0; index < samples.length; index++) {
      const sample = samples[index] as number;
      const magnitude = sample < 0 ? -sample : sample;
      if (magnitude > peak) peak = magnitude;
      if (magnitude >= FULL_SCALE) this.#atFullScale(sample);
      else this.#runLength = 0;
      sum += sample;
      squares += sample * sample;
    }
    this.samples += samples.length;
    this.peak = peak;
    this.#sum += sum;
    this.#squares += squares;
    this.#silence.add(samples);
  }

  /** What comes next does not follow on what came before. */
  gap(): void {
    this.#runLength = 0;
  }

  /** Mean of all samples, full scale 1. */
  get dcOffset(): number {
    return this.#sum / Math.max(1, this.samples) / 32768;
  }

  result(): AudioMeasures {
    const count = Math.max(1, this.samples);
    const peak = this.peak / 32768;
    const rms = Math.sqrt(this.#squares / count) / 32768;
    const { first, end } = this.#silence.finish();
    return {
      durationMs: this.#ms(this.samples),
      samples: this.samples,
      peak,
      rms,
      peakDbfs: decibels(peak),
      rmsDbfs: decibels(rms),
      dcOffset: this.dcOffset,
      clippedSamples: this.clipped,
      clippedShare: this.clipped / count,
      leadingSilenceMs: this.#ms(first ?? this.samples),
      trailingSilenceMs: this.#ms(this.samples - end),
    };
  }

  #ms(samples: number): number {
    return (samples / this.sampleRate) * 1000;
  }

  #atFullScale(sample: number): void {
    this.#runLength = sample === this.#runValue ? this.#runLength + 1 : 1;
    this.#runValue = sample;
    if (this.#runLength === 2) this.clipped += 2;
    else if (this.#runLength > 2) this.clipped++;
  }
}

/** Where sound begins and ends, to the sample: a block is judged by how far its samples swing, then looked at closely. */
class SilenceEdges {
  /** Of the first sample that is heard. */
  first: number | undefined;
  /** Behind the last one. */
  #end = 0;
  #position = 0;
  #filled = 0;
  readonly #block: Int16Array;
  /** Middle of the silent block before this one. */
  #level: number | undefined;

  constructor(blockSamples: number) {
    this.#block = new Int16Array(blockSamples);
  }

  add(samples: Int16Array): void {
    for (let start = 0; start < samples.length;) {
      const taken = samples.subarray(start, start + this.#block.length - this.#filled);
      this.#block.set(taken, this.#filled);
      this.#filled += taken.length;
      start += taken.length;
      if (this.#filled === this.#block.length) this.#judge();
    }
  }

  finish(): { readonly first: number | undefined; readonly end: number } {
    if (this.#filled > 0) this.#judge();
    return { first: this.first, end: this.#end };
  }

  #judge(): void {
    const block = this.#block;
    const count = this.#filled;
    let [low, high] = [32767, -32768];
    for (let index = 0; index < count; index++) {
      const sample = block[index] as number;
      if (sample < low) low = sample;
      if (sample > high) high = sample;
    }
    if (high - low < 2 * AUDIBLE) this.#level = (high + low) / 2;
    else {
      if (this.first === undefined) this.first = this.#position + edgeOf(block, 0, count, 1, this.#level);
      this.#end = this.#position + edgeOf(block, count - 1, -1, -1, undefined) + 1;
      this.#level = undefined;
    }
    this.#position += count;
    this.#filled = 0;
  }
}

/** The first sample, from `start` to before `end`, that leaves the level that the silence beside it has. */
function edgeOf(block: Int16Array, start: number, end: number, step: 1 | -1, silence: number | undefined): number {
  const level = silence ?? block[start] ?? 0;
  for (let index = start; index !== end; index += step) {
    if (Math.abs((block[index] ?? 0) - level) >= AUDIBLE) return silence === undefined ? index - step : index;
  }
  return start;
}

/** Of a magnitude with full scale 1; null for 0. Just below 1 it is 0, not −0. */
export function decibels(value: number): number | null {
  return value <= 0 ? null : Number((20 * Math.log10(value)).toFixed(2)) + 0;
}
