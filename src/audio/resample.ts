/**
 * Windowed-sinc polyphase resampling. With the Kaiser window chosen here (β 8.6, 54 zero crossings a side) images and
 * aliases stay below −85 dB and the pass band is flat to nine tenths of the lower Nyquist frequency.
 */

const ZERO_CROSSINGS = 54;
const KAISER_BETA = 8.6;
/** Transition band: the cut-off sits so far below Nyquist that the stop band is reached before frequencies fold back. */
const ROLL_OFF = 0.95;
/** Above this many phases (odd rates such as 44056 → 24000) taps are interpolated between neighbouring phases. */
const MAX_PHASES = 640;

/** A resampler's filter, and how far it moves for each sample. */
export interface Filter {
  readonly phases: number;
  readonly halfTaps: number;
  /** In double precision, as the input that this file convolves with it: converting each value takes longer than multiplying it. `phases + 1` rows of `2 * halfTaps` taps, so that a row's right neighbour always exists. */
  readonly taps: Float64Array;
}

/**
 * @returns `Math.round(length * toRate / fromRate)` samples; the input itself when the rates are equal. The filter has no
 * delay: a sample at time t stays at time t.
 */
export function resample(input: Float32Array, fromRate: number, toRate: number): Float32Array {
  if (fromRate === toRate || input.length === 0) return input;
  const resampler = new Resampler(fromRate, toRate);
  const [body, tail] = [resampler.push(input), resampler.end()];
  const output = new Float32Array(body.length + tail.length);
  output.set(body);
  output.set(tail, body.length);
  return output;
}

/**
 * Computes samples faster than this file can: `count` of them, the first at `whole` + `part` / `up` in `held` with `input`
 * behind it. Made for a filter whose phases are exactly those of the rates.
 */
export type ResampleKernel = (
  held: Float32Array,
  input: Float32Array,
  count: number,
  whole: number,
  part: number,
) => Float32Array;
export type MakeResampleKernel = (filter: Filter, down: number) => ResampleKernel;

/** The same for audio that comes in blocks: it holds no more than the filter is long, and gives the same samples. */
export class Resampler {
  readonly #up: number;
  readonly #down: number;
  readonly #filter: Filter;
  readonly #kernel: ResampleKernel | undefined;
  /** Input that the next samples still need. */
  #held: Float32Array = new Float32Array(0);
  /** Position of the next sample in `#held` is whole + part / up, exactly: no error builds up over hours. */
  #whole = 0;
  #part = 0;
  #inputSamples = 0;
  #outputSamples = 0;

  constructor(
    private readonly fromRate: number,
    private readonly toRate: number,
    makeKernel?: MakeResampleKernel,
  ) {
    const divisor = greatestCommonDivisor(fromRate, toRate);
    this.#up = toRate / divisor;
    this.#down = fromRate / divisor;
    this.#filter = filterFor(Math.min(this.#up, MAX_PHASES), Math.min(1, toRate / fromRate) * ROLL_OFF);
    if (this.#filter.phases === this.#up) this.#kernel = makeKernel?.(this.#filter, this.#down);
  }

  /** @returns the samples that are certain by now */
  push(input: Float32Array): Float32Array {
    this.#inputSamples += input.length;
    if (this.fromRate === this.toRate) return input;
    const ready = this.#held.length + input.length - this.#filter.halfTaps - this.#whole;
    return this.#run(input, ready <= 0 ? 0 : Math.ceil((ready * this.#up - this.#part) / this.#down));
  }

  /** The last samples: behind the end there is silence. */
  end(): Float32Array {
    if (this.fromRate === this.toRate) return new Float32Array(0);
    const total = Math.round((this.#inputSamples * this.toRate) / this.fromRate);
    return this.#run(new Float32Array(0), Math.max(0, total - this.#outputSamples));
  }

  #run(input: Float32Array, count: number): Float32Array {
    const output = this.#kernel?.(this.#held, input, count, this.#whole, this.#part) ?? this.#convolved(input, count);
    const parts = this.#part + count * this.#down;
    const whole = this.#whole + Math.floor(parts / this.#up);
    const length = this.#held.length + input.length;
    const passed = Math.min(length, Math.max(0, whole - this.#filter.halfTaps + 1));
    this.#held = this.#heldBehind(input, passed);
    this.#whole = whole - passed;
    this.#part = parts % this.#up;
    this.#outputSamples += count;
    return output;
  }

  #convolved(newInput: Float32Array, count: number): Float32Array {
    const input = new Float64Array(this.#held.length + newInput.length);
    input.set(this.#held);
    input.set(newInput, this.#held.length);
    const output = new Float32Array(count);
    const [up, phases] = [this.#up, this.#filter.phases];
    const wholeStep = Math.floor(this.#down / up);
    const partStep = this.#down - wholeStep * up;
    let [whole, part] = [this.#whole, this.#part];
    for (let index = 0; index < count; index++) {
      // Dividing and multiplying again would leave a whole phase a hair beside itself, and tell it to interpolate.
      const phase = phases === up ? part : (part / up) * phases;
      output[index] = convolve(input, whole, phase, this.#filter);
      whole += wholeStep;
      part += partStep;
      if (part >= up) {
        part -= up;
        whole++;
      }
    }
    return output;
  }

  /** What is held without its first `passed` samples, and `input` behind it. */
  #heldBehind(input: Float32Array, passed: number): Float32Array {
    const ofInput = passed - this.#held.length;
    if (ofInput >= 0) return input.slice(ofInput);
    const rest = new Float32Array(input.length - ofInput);
    rest.set(this.#held.subarray(passed));
    rest.set(input, -ofInput);
    return rest;
  }
}

function convolve(
  input: Float32Array | Float64Array,
  whole: number,
  phase: number,
  { halfTaps, taps }: Filter,
): number {
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
  const taps = new Float64Array((phases + 1) * width);
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
