/** Levels of 16-bit audio that comes in pieces. */

export interface Measures {
  readonly durationMs: number;
  readonly samples: number;
  /** Largest magnitude, full scale 1. */
  readonly peak: number;
  /** Root mean square, full scale 1. */
  readonly rms: number;
  /** In dB of full scale; null for silence. */
  readonly peakDbfs: number | null;
  readonly rmsDbfs: number | null;
  /** Mean of all samples, full scale 1. */
  readonly dcOffset: number;
  /** Samples at either end of the scale. */
  readonly clippedSamples: number;
}

export class AudioMeasure {
  #samples = 0;
  #peak = 0;
  #sum = 0;
  #squares = 0;
  #clipped = 0;

  constructor(private readonly sampleRate: number) {}

  add(samples: Int16Array): void {
    this.#samples += samples.length;
    for (const sample of samples) {
      const magnitude = Math.abs(sample);
      if (magnitude > this.#peak) this.#peak = magnitude;
      if (sample === 32767 || sample === -32768) this.#clipped++;
      this.#sum += sample;
      this.#squares += sample * sample;
    }
  }

  result(): Measures {
    const count = Math.max(1, this.#samples);
    const peak = this.#peak / 32768;
    const rms = Math.sqrt(this.#squares / count) / 32768;
    return {
      durationMs: (this.#samples / this.sampleRate) * 1000,
      samples: this.#samples,
      peak,
      rms,
      peakDbfs: decibels(peak),
      rmsDbfs: decibels(rms),
      dcOffset: this.#sum / count / 32768,
      clippedSamples: this.#clipped,
    };
  }
}

function decibels(value: number): number | null {
  return value === 0 ? null : Number((20 * Math.log10(value)).toFixed(2));
}
