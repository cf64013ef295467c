/** Looks through long strings with the processor's vector instructions: 16 bytes at a time, twenty times as fast as a loop. */
import { isPlainAscii, type IsPlainAscii } from '../base/utf8.ts';

/** `plainAscii.wat` in this folder, translated. */
const PROGRAM =
  'AGFzbQEAAAABBwFgAn9/AX8DAgEABQMBAAEHEAIGbWVtb3J5AgADcnVuAAAKXAFaAQJ7A0AgAP0AAAAhAiADIAJBIP0P/XFB3gD9D/0o/VAgAkEi/Q/9I/1QIAJB3AD9D/0j/VAhAyAAIAFJBEAgAEEQaiABIABBEGogAUkbIQAMAQsLIAP9U0UL';

interface Program {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly run: (first: number, last: number) => number;
}

const PAGE_BYTES = 65536;
const STEP = 16;
let translated: WebAssembly.Module | undefined;

/** Room for bytes, and the means to look through them where they lie. */
export interface SearchedBytes {
  readonly bytes: Buffer;
  readonly isPlain: IsPlainAscii;
}

/** At least `sizeBytes` of room. Bytes from elsewhere are looked through as well, only slower. */
export function searchedBytes(sizeBytes: number): SearchedBytes {
  try {
    translated ??= new WebAssembly.Module(Buffer.from(PROGRAM, 'base64'));
    const { memory, run } = new WebAssembly.Instance(translated).exports as unknown as Program;
    memory.grow(Math.ceil(sizeBytes / PAGE_BYTES) - 1);
    const { buffer } = memory;
    const isPlain: IsPlainAscii = (bytes, start, end) =>
      bytes.buffer === buffer && end - start >= STEP
        ? run(bytes.byteOffset + start, bytes.byteOffset + end - STEP) === 1
        : isPlainAscii(bytes, start, end);
    return { bytes: Buffer.from(buffer), isPlain };
  } catch {
    // A processor without vector instructions.
    return { bytes: Buffer.allocUnsafeSlow(sizeBytes), isPlain: isPlainAscii };
  }
}
