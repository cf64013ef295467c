/**
 * A formant synthesiser after D. Klatt's of 1980: pulses of the voice and breath run through resonators one after the
 * other (the mouth), noise of consonants through one of its own. Same input, same samples.
 */
import { seededRandom } from '../../base/random.ts';
import { FRAME_MS, type Tracks } from './tracks.ts';
import type { Voice } from './voices.ts';

const BANDWIDTHS_HZ = [70, 100, 150, 230, 320] as const;
/** The upper formants hardly move in speech. */
const FIXED_FORMANTS_HZ = [3500, 4500] as const;
/** Share of a period in which the vocal folds are open. */
const OPEN = 0.62;

/** Samples around ±1, not yet levelled. */
export function renderTracks(tracks: Tracks, voice: Voice, sampleRate: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  const perFrame = Math.round((sampleRate * FRAME_MS) / 1000);
  const output = new Float32Array(tracks.frames * perFrame);
  const mouth = new Cascade(sampleRate);
  const noiseBand = new BandPass(sampleRate);
  let phase = 0;
  let pulse = 1;
  let jitter = 1;
  let tilted = 0;
  for (let frame = 0; frame < tracks.frames; frame++) {
    mouth.aim(tracks, frame, voice.formantScale);
    noiseBand.aim(tracks.noiseHz[frame] as number, tracks.noiseWidthHz[frame] as number);
    const next = Math.min(frame + 1, tracks.frames - 1);
    const voiceFrom = tracks.voice[frame] as number;
    const voiceStep = ((tracks.voice[next] as number) - voiceFrom) / perFrame;
    const breath = (tracks.breath[frame] as number) * voice.breathiness;
    const noise = tracks.noise[frame] as number;
    const step = (voice.pitchHz * (tracks.pitch[frame] as number)) / sampleRate;
    for (let index = 0; index < perFrame; index++) {
      phase += step * jitter;
      if (phase >= 1) {
        phase -= 1;
        // No two periods of a real voice are alike.
        jitter = 1 + (random() - 0.5) * 0.02;
        pulse = 1 + (random() - 0.5) * 0.08;
      }
      const open = phase / OPEN;
      const flow = open < 1 ? open * (2 - 3 * open) * pulse : 0;
      tilted += 0.5 * (flow - tilted);
      const white = random() + random() - 1;
      const source = tilted * (voiceFrom + voiceStep * index) + white * breath * (open < 1 ? 1 : 0.5);
      output[frame * perFrame + index] = mouth.step(source) + noiseBand.step(white) * noise;
    }
  }
  return output;
}

/** The mouth: one resonator a formant, each with two poles and gain 1 at 0 Hz, one after the other. */
class Cascade {
  readonly #a = new Float64Array(BANDWIDTHS_HZ.length);
  readonly #b = new Float64Array(BANDWIDTHS_HZ.length);
  readonly #c = new Float64Array(BANDWIDTHS_HZ.length);
  readonly #last = new Float64Array(BANDWIDTHS_HZ.length);
  readonly #beforeLast = new Float64Array(BANDWIDTHS_HZ.length);

  constructor(private readonly sampleRate: number) {}

  aim(tracks: Tracks, frame: number, formantScale: number): void {
    BANDWIDTHS_HZ.forEach((widthHz, index) => {
      const hz = tracks.formants[index]?.[frame] ?? FIXED_FORMANTS_HZ[index - tracks.formants.length] ?? 0;
      const radius = Math.exp((-Math.PI * widthHz) / this.sampleRate);
      const b = 2 * radius * Math.cos((2 * Math.PI * hz * formantScale) / this.sampleRate);
      this.#a[index] = 1 - b + radius * radius;
      this.#b[index] = b;
      this.#c[index] = -radius * radius;
    });
  }

  step(input: number): number {
    const [last, beforeLast] = [this.#last, this.#beforeLast];
    let sample = input;
    for (let index = 0; index < last.length; index++) {
      const before = last[index] as number;
      sample =
        (this.#a[index] as number) * sample +
        (this.#b[index] as number) * before +
        (this.#c[index] as number) * (beforeLast[index] as number);
      beforeLast[index] = before;
      last[index] = sample;
    }
    return sample;
  }
}

/** Two poles with zeros at 0 Hz and at half the sample rate, gain about 1 in the middle. */
class BandPass {
  #gain = 0;
  #b = 0;
  #c = 0;
  #out1 = 0;
  #out2 = 0;
  #in1 = 0;
  #in2 = 0;

  constructor(private readonly sampleRate: number) {}

  aim(hz: number, widthHz: number): void {
    const radius = Math.exp((-Math.PI * widthHz) / this.sampleRate);
    this.#c = -radius * radius;
    this.#b = 2 * radius * Math.cos((2 * Math.PI * hz) / this.sampleRate);
    this.#gain = (1 - radius * radius) / 2;
  }

  step(input: number): number {
    const output = this.#gain * (input - this.#in2) + this.#b * this.#out1 + this.#c * this.#out2;
    this.#in2 = this.#in1;
    this.#in1 = input;
    this.#out2 = this.#out1;
    this.#out1 = output;
    return output;
  }
}
