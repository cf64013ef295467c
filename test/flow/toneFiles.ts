/** What is measured of sound that other programs made: pitch, level, and what does not belong to it. */
import { readFileSync } from 'node:fs';

/** 16-bit samples of a WAV that the command line wrote, full scale 1. */
export function readSamples(path: string): Float64Array {
  const file = readFileSync(path);
  const samples = new Int16Array(Uint8Array.from(file.subarray(44)).buffer);
  return Float64Array.from(samples, (sample) => sample / 32768);
}

export interface Tone {
  readonly hz: number;
  /** Of a sine of the same power, full scale 1. */
  readonly amplitude: number;
  /** What is left when the tone is taken out, in dB of it. */
  readonly restDb: number;
}

/**
 * The tone near `hz`: its phase is followed from piece to piece, which tells its pitch to a thousandth of a hertz; the sine
 * that fits best is taken out then. A tenth at either end is left out, where filters begin and end.
 */
export function toneOf(samples: Float64Array, rate: number, hz: number): Tone {
  const edge = Math.floor(samples.length / 10);
  const inner = samples.subarray(edge, samples.length - edge);
  const phases: number[] = [];
  const piece = Math.floor(inner.length / 8);
  for (let index = 0; index < 8; index++) phases.push(phaseOf(inner, index * piece, piece, rate, hz));
  const unwrapped = phases.map((phase, index) => wrapped(phase - (phases[index - 1] ?? phase)));
  const turns = unwrapped.reduce((sum, step) => sum + step, 0) / (2 * Math.PI) / 7;
  const exact = hz + (turns * rate) / piece;
  const { sine, cosine } = fit(inner, rate, exact);
  let rest = 0;
  let power = 0;
  for (let index = 0; index < inner.length; index++) {
    const angle = (2 * Math.PI * exact * index) / rate;
    rest += ((inner[index] as number) - sine * Math.sin(angle) - cosine * Math.cos(angle)) ** 2;
    power += (inner[index] as number) ** 2;
  }
  return {
    hz: exact,
    amplitude: Math.sqrt((2 * power) / inner.length),
    restDb: 10 * Math.log10(rest / power + 1e-30),
  };
}

/** The loudest stretch of 20 ms in dB of a full-scale sine; as many milliseconds as `edgeMs` are left out at either end. */
export function loudestDb(samples: Float64Array, rate: number, edgeMs = 0): number {
  const block = Math.round(rate / 50);
  const edge = Math.round((edgeMs * rate) / 1000);
  let loudest = 0;
  for (let start = edge; start + block <= samples.length - edge; start += block / 2) {
    const power = samples.subarray(start, start + block).reduce((sum, value) => sum + value * value, 0) / block;
    loudest = Math.max(loudest, power);
  }
  return 10 * Math.log10(2 * loudest + 1e-30);
}

function phaseOf(samples: Float64Array, start: number, length: number, rate: number, hz: number): number {
  let [real, imaginary] = [0, 0];
  for (let index = start; index < start + length; index++) {
    const angle = (2 * Math.PI * hz * index) / rate;
    // A window with soft edges: the tone alone tells its phase.
    const weight = 1 - Math.cos((2 * Math.PI * (index - start)) / length);
    real += (samples[index] as number) * weight * Math.cos(angle);
    imaginary -= (samples[index] as number) * weight * Math.sin(angle);
  }
  return Math.atan2(imaginary, real);
}

function wrapped(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}

/** Least squares for a sine and a cosine. */
function fit(samples: Float64Array, rate: number, hz: number): { sine: number; cosine: number } {
  let [ss, cc, sc, xs, xc] = [0, 0, 0, 0, 0];
  for (let index = 0; index < samples.length; index++) {
    const [s, c] = [Math.sin((2 * Math.PI * hz * index) / rate), Math.cos((2 * Math.PI * hz * index) / rate)];
    const x = samples[index] as number;
    ss += s * s;
    cc += c * c;
    sc += s * c;
    xs += x * s;
    xc += x * c;
  }
  const determinant = ss * cc - sc * sc;
  return { sine: (xs * cc - xc * sc) / determinant, cosine: (xc * ss - xs * sc) / determinant };
}
