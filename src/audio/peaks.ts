/**
 * What waveforms are drawn from: the lowest and highest sample of every stretch of time, at every scale. Samples are
 * looked at once, when they come; each level above is made of the one below it.
 */

/** Samples in a bucket of the lowest level: 2.7 ms at 24 kHz, 8 ms at 8 kHz. */
export const BASE_BUCKET_SAMPLES = 64;
/** Buckets that make one of the next level. */
const FAN_OUT = 4;

interface Level {
  /** Of whole buckets, and the one that is being filled at `count`. */
  min: Int16Array;
  max: Int16Array;
  count: number;
  /** Samples (lowest level) or buckets taken into the bucket at `count`. */
  filled: number;
}

/** The extremes of a stretch of audio; full scale is 1. */
export interface Extremes {
  readonly min: number;
  readonly max: number;
}

/** A min/max pyramid that grows with its audio. Takes 6 % of the audio's own room. */
export class PeakPyramid {
  readonly #levels: Level[] = [newLevel()];
  #sampleCount = 0;

  get sampleCount(): number {
    return this.#sampleCount;
  }

  append(samples: Int16Array): void {
    const base = this.#levels[0] as Level;
    for (let start = 0; start < samples.length;) {
      const end = Math.min(samples.length, start + BASE_BUCKET_SAMPLES - base.filled);
      let low = 32767;
      let high = -32768;
      for (let index = start; index < end; index++) {
        const sample = samples[index] as number;
        if (sample < low) low = sample;
        if (sample > high) high = sample;
      }
      this.#take(0, low, high, end - start, BASE_BUCKET_SAMPLES);
      start = end;
    }
    this.#sampleCount += samples.length;
  }

  /**
   * The extremes of the samples from `fromSample` up to `toSample`, to whole buckets of the lowest level: an edge within
   * a bucket takes all of it in. Undefined where there are no samples.
   */
  extremes(fromSample: number, toSample: number): Extremes | undefined {
    const bucketCount = Math.ceil(this.#sampleCount / BASE_BUCKET_SAMPLES);
    const to = Math.min(bucketCount, Math.ceil(toSample / BASE_BUCKET_SAMPLES));
    let low = 32767;
    let high = -32768;
    let bucket = Math.max(0, Math.floor(fromSample / BASE_BUCKET_SAMPLES));
    if (bucket >= to) return undefined;
    while (bucket < to) {
      const { level, width } = this.#widestAt(bucket, to);
      const index = bucket / width;
      low = Math.min(low, level.min[index] as number);
      high = Math.max(high, level.max[index] as number);
      bucket += width;
    }
    return { min: low / 32768, max: high / 32768 };
  }

  /** The highest level with a whole bucket that begins at `bucket` and ends by `to`. */
  #widestAt(bucket: number, to: number): { level: Level; width: number } {
    let found = { level: this.#levels[0] as Level, width: 1 };
    for (let index = 1, width = FAN_OUT; index < this.#levels.length; index++, width *= FAN_OUT) {
      const level = this.#levels[index] as Level;
      if (bucket % width !== 0 || bucket + width > to || bucket / width >= level.count) break;
      found = { level, width };
    }
    return found;
  }

  #take(index: number, low: number, high: number, amount: number, capacity: number): void {
    const level = (this.#levels[index] ??= newLevel());
    const { count } = level;
    if (count >= level.min.length) grow(level);
    level.min[count] = level.filled === 0 ? low : Math.min(level.min[count] as number, low);
    level.max[count] = level.filled === 0 ? high : Math.max(level.max[count] as number, high);
    level.filled += amount;
    if (level.filled < capacity) return;
    level.filled = 0;
    level.count = count + 1;
    this.#take(index + 1, level.min[count], level.max[count], 1, FAN_OUT);
  }
}

function newLevel(): Level {
  return { min: new Int16Array(16), max: new Int16Array(16), count: 0, filled: 0 };
}

function grow(level: Level): void {
  const min = new Int16Array(level.min.length * 2);
  const max = new Int16Array(level.max.length * 2);
  min.set(level.min);
  max.set(level.max);
  level.min = min;
  level.max = max;
}
