/**
 * What the bytes of an audio stream look like when they are read in each of the wire's formats. Neighbouring samples of speech are
 * alike, so the right reading correlates with itself; a wrong one is noise. Only short windows are read: it is cheap for any length.
 */
import { AudioMeasure } from '../../base/audioMeasure.ts';
import { decodeALaw, decodeMuLaw } from '../../base/g711.ts';

export const READINGS = ['pcm', 'pcm-swapped', 'float32', 'pcmu', 'pcma'] as const;
export type Reading = (typeof READINGS)[number];

/** Below this loudness (RMS of full scale 32768) a window says nothing about its format. */
const ACTIVE_RMS = 150;
/** So many loud windows are read in every format: by then it is clear which it is. */
export const WINDOWS_COMPARED = 120;

interface Correlation {
  energy: number;
  neighbours: number;
}

export class SampleStatistics {
  readonly #sums = new Map<Reading, Correlation>(READINGS.map((reading) => [reading, { energy: 0, neighbours: 0 }]));
  /** Windows loud enough in the declared format, out of all. */
  activeWindows = 0;
  windows = 0;
  /** Largest magnitude of the newest window in the declared format. */
  lastPeak = 0;
  /** All windows in the declared format. */
  readonly measure: AudioMeasure;

  constructor(
    readonly declared: Reading,
    sampleRate: number,
  ) {
    this.measure = new AudioMeasure(sampleRate);
  }

  /** @param bytes a piece of the stream that begins at a sample's first byte */
  add(bytes: Uint8Array): void {
    this.windows++;
    const own = read(bytes, this.declared);
    this.measure.gap();
    this.measure.add(own);
    this.lastPeak = own.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
    const energy = energyOf(own);
    if (own.length === 0 || Math.sqrt(energy / own.length) < ACTIVE_RMS) return;
    this.activeWindows++;
    const readings = this.activeWindows <= WINDOWS_COMPARED ? READINGS : [this.declared];
    for (const reading of readings) {
      const samples = reading === this.declared ? own : read(bytes, reading);
      const sum = this.#sums.get(reading) as Correlation;
      sum.energy += energyOf(samples);
      sum.neighbours += neighbourSum(samples);
    }
  }

  /** −1 to 1: how alike neighbouring samples are in this reading, louder passages counting more. */
  correlation(reading: Reading): number {
    const { energy, neighbours } = this.#sums.get(reading) as Correlation;
    return energy === 0 ? 0 : neighbours / energy;
  }
}

function read(bytes: Uint8Array, reading: Reading): Int16Array {
  if (reading === 'pcmu') return decodeMuLaw(bytes);
  if (reading === 'pcma') return decodeALaw(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (reading === 'float32') return readFloats(view);
  const samples = new Int16Array(bytes.length >> 1);
  for (let index = 0; index < samples.length; index++) samples[index] = view.getInt16(index * 2, reading === 'pcm');
  return samples;
}

/** What Web Audio hands out, −1 to 1. Other bytes give numbers beyond all measure, which must not look alike. */
function readFloats(view: DataView): Int16Array {
  const samples = new Int16Array(view.byteLength >> 2);
  for (let index = 0; index < samples.length; index++) {
    const value = view.getFloat32(index * 4, true);
    const isSample = Math.abs(value) <= 1.5;
    samples[index] = isSample ? Math.max(-1, Math.min(1, value)) * 32767 : index % 2 === 0 ? 32767 : -32767;
  }
  return samples;
}

function energyOf(samples: Int16Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return sum;
}

function neighbourSum(samples: Int16Array): number {
  let sum = 0;
  for (let index = 1; index < samples.length; index++)
    sum += (samples[index] as number) * (samples[index - 1] as number);
  return sum;
}
