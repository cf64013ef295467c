/** What a waveform is drawn from: the lowest and highest sample of every stretch of time. */

export interface Peaks {
  readonly bucketMs: number;
  /** Full scale is 1; as many entries as there are buckets, the last one possibly of a shorter stretch. */
  readonly min: Float32Array;
  readonly max: Float32Array;
}

export function peaksOf(samples: Int16Array, sampleRate: number, bucketMs = 20): Peaks {
  const perBucket = (sampleRate * bucketMs) / 1000;
  const count = Math.ceil(samples.length / perBucket);
  const min = new Float32Array(count);
  const max = new Float32Array(count);
  for (let bucket = 0; bucket < count; bucket++) {
    let low = 32767;
    let high = -32768;
    const end = Math.min(samples.length, Math.round((bucket + 1) * perBucket));
    for (let index = Math.round(bucket * perBucket); index < end; index++) {
      const sample = samples[index] as number;
      if (sample < low) low = sample;
      if (sample > high) high = sample;
    }
    min[bucket] = low / 32768;
    max[bucket] = high / 32768;
  }
  return { bucketMs, min, max };
}
