/**
 * Windowed-sinc polyphase resampling. With the Kaiser window chosen here (β 9.6, 64 zero crossings a side) images and
 * aliases stay below −90 dB and the pass band is flat to nine tenths of the lower Nyquist frequency.
 */

const ZERO_CROSSINGS = 64;
const KAISER_BETA = 9.6;
/** Transition band: the cut-off sits so far below Nyquist that the stop band is reached before frequencies fold back. */
const ROLL_OFF = 0.95;
/** Above this many phases (odd rates such as 44056 → 24000) taps are interpolated between neighbouring phases. */
const MAX_PHASES = 640;

interface Filter {
  readonly phases: number;
  readonly halfTaps: number;
  /** `phases + 1` rows of `2 * halfTaps` taps, so that a row's right neighbour always exists. */
  readonly taps: Float32Array;
}

/**
 * @returns `Math.round(length * toRate / fromRate)` samples; the input itself when the rates are equal. The filter has no
 * delay: a sample at time t stays at time t.
 */
export function resample(input: Float32Array, fromRate: number, toRate: number): Float32Array {
  if (fromRate === toRate || input.length === 0) return input;
  const divisor = greatestCommonDivisor(fromRate, toRate);
  const up = toRate / divisor;
  const down = fromRate / divisor;
  const filter = filterFor(Math.min(up, MAX_PHASES), Math.min(1, toRate / fromRate) * ROLL_OFF);
  const output = new Float32Array(Math.round((input.length * toRate) / fromRate));
  // The position in the input is whole + part / up, exactly: no error builds up over hours.
  let whole = 0;
  let part = 0;
  const wholeStep = Math.floor(down / up);
  const partStep = down - wholeStep * up;
  for (let index = 0; index < output.length; index++) {
    output[index] = convolve(input, whole, (part / up) * filter.phases, filter);
    whole += wholeStep;
    part += partStep;
    if (part >= up) {
      part -= up;
      whole++;
    }
  }
  return output;
}

function convolve(input: Float32Array, whole: number, phase: number, { halfTaps, taps }: Filter): number {
  const width = 2 * halfTaps;
  const lower = Math.floor(phase);
  const blend = phase - lower;
  const first = whole - halfTaps + 1;
  const from = Math.max(0, -first);
  const to = Math.min(width, input.length - first);
  const base = lower * width;
  let sum = 0;
  if (blend === 0) {
    // Four sums at once keep the processor busy: additions that wait for each other take most of the time otherwise.
    let [sum1, sum2, sum3] = [0, 0, 0];
    let tap = from;
    for (; tap + 3 < to; tap += 4) {
      const at = first + tap;
      const row = base + tap;
      sum += (input[at] as number) * (taps[row] as number);
      sum1 += (input[at + 1] as number) * (taps[row + 1] as number);
      sum2 += (input[at + 2] as number) * (taps[row + 2] as number);
      sum3 += (input[at + 3] as number) * (taps[row + 3] as number);
    }
    for (; tap < to; tap++) sum += (input[first + tap] as number) * (taps[base + tap] as number);
    return sum + sum1 + sum2 + sum3;
  }
  for (let tap = from; tap < to; tap++) {
    const left = taps[base + tap] as number;
    sum += (input[first + tap] as number) * (left + blend * ((taps[base + width + tap] as number) - left));
  }
  return sum;
}

let lastKey = '';
let lastFilter: Filter | undefined;

function filterFor(phases: number, cutOff: number): Filter {
  const key = `${phases}/${cutOff}`;
  if (lastFilter && lastKey === key) return lastFilter;
  lastKey = key;
  lastFilter = designFilter(phases, cutOff);
  return lastFilter;
}

/** @param cutOff as a fraction of the input's Nyquist frequency */
function designFilter(phases: number, cutOff: number): Filter {
  const halfTaps = Math.ceil(ZERO_CROSSINGS / cutOff);
  const width = 2 * halfTaps;
  const taps = new Float32Array((phases + 1) * width);
  const normal = besselI0(KAISER_BETA);
  for (let phase = 0; phase <= phases; phase++) {
    let sum = 0;
    for (let tap = 0; tap < width; tap++) {
      const time = tap - halfTaps + 1 - phase / phases;
      const edge = time / halfTaps;
      const window = Math.abs(edge) >= 1 ? 0 : besselI0(KAISER_BETA * Math.sqrt(1 - edge * edge)) / normal;
      const value = cutOff * sinc(time * cutOff) * window;
      taps[phase * width + tap] = value;
      sum += value;
    }
    // Every phase passes a constant unchanged; otherwise the phases' small differences would be heard as a tone.
    for (let tap = 0; tap < width; tap++) taps[phase * width + tap] = (taps[phase * width + tap] as number) / sum;
  }
  return { phases, halfTaps, taps };
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** Modified Bessel function of the first kind, order 0. */
function besselI0(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
