/** The resampler's inner loop with the processor's vector instructions: about thirty times as fast as in JavaScript. */
import type { Filter, ResampleKernel } from '../resample.ts';

/** `resample.wat` in this folder, translated. */
const PROGRAM =
  'AGFzbQEAAAABDQFgCX9/f39/f39/fwADAgEABQMBAAEHEAIGbWVtb3J5AgADcnVuAAAK7gEB6wECA38CewJAA0AgAkUNASAAIQkgByADIAhsaiEKIAogCGohC/0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAAIQ0DQCAMIAn9AAQAIAr9AAQA/eYB/eQBIQwgDSAJ/QAEECAK/QAEEP3mAf3kASENIAlBIGohCSAKQSBqIQogCiALSQ0ACyAMIA395AEhDCABIAz9HwAgDP0fAZIgDP0fAiAM/R8DkpI4AgAgAUEEaiEBIAAgBWohACADIAZqIQMgAyAETwRAIAMgBGshAyAAQQRqIQALIAJBAWshAgwACwsL';

interface Program {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly run: (
    input: number,
    output: number,
    count: number,
    part: number,
    up: number,
    wholeBytes: number,
    partStep: number,
    taps: number,
    rowBytes: number,
  ) => void;
}

const PAGE_BYTES = 65536;
/** Taps are multiplied eight at a time. */
const LANES = 8;
let program: WebAssembly.Module | undefined;

/** @param down how many input samples `filter.phases` output samples take */
export function simdKernel({ phases, halfTaps, taps }: Filter, down: number): ResampleKernel {
  program ??= new WebAssembly.Module(Buffer.from(PROGRAM, 'base64'));
  const { memory, run } = new WebAssembly.Instance(program).exports as unknown as Program;
  const width = 2 * halfTaps;
  const row = Math.ceil(width / LANES) * LANES;
  const inputAt = phases * row;
  reserve(memory, inputAt * 4);
  const rows = new Float32Array(memory.buffer, 0, inputAt);
  for (let phase = 0; phase < phases; phase++) rows.set(taps.subarray(phase * width, (phase + 1) * width), phase * row);
  const wholeStep = Math.floor(down / phases);
  return (before, input, count, whole, part) => {
    const heldAt = halfTaps - 1;
    const end = heldAt + before.length + input.length;
    // Silence before the beginning and behind the end, as far as the filter reaches.
    const padded = end + row;
    const outputAt = inputAt + padded;
    reserve(memory, (outputAt + count) * 4);
    const held = new Float32Array(memory.buffer, inputAt * 4, padded);
    held.fill(0, 0, heldAt);
    held.set(before, heldAt);
    held.set(input, heldAt + before.length);
    held.fill(0, end);
    const partStep = down - wholeStep * phases;
    run((inputAt + whole) * 4, outputAt * 4, count, part, phases, wholeStep * 4, partStep, 0, row * 4);
    return new Float32Array(memory.buffer, outputAt * 4, count).slice();
  };
}

function reserve(memory: Program['memory'], bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
}
