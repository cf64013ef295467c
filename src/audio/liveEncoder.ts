/** From captured samples, as they come, to pieces of one length in a session's format. */
import { sizeBytesOf, sampleRateOf, type AudioFormat } from '../base/audioFormat.ts';
import { encodeSamples } from './format.ts';
import { float32ToInt16, int16ToFloat32 } from './pcm.ts';
import { Resampler } from './resample.ts';

export class LiveEncoder {
  #resampler: Resampler | undefined;
  #fromRate = 0;
  #held = new Uint8Array(0);

  /** @param pieceMs how much audio a piece holds */
  constructor(
    readonly format: AudioFormat,
    private readonly pieceMs: number,
  ) {}

  /** @returns whole pieces; what is left waits for more */
  push(samples: Int16Array, sampleRate: number): Uint8Array[] {
    // Another device may have another rate: what was captured with the one before ends there.
    if (sampleRate !== this.#fromRate) this.#endResampler();
    this.#fromRate = sampleRate;
    this.#resampler ??= new Resampler(sampleRate, sampleRateOf(this.format));
    this.#hold(this.#resampler.push(int16ToFloat32(samples)));
    const sizeBytes = sizeBytesOf(this.format, this.pieceMs);
    const pieces: Uint8Array[] = [];
    let start = 0;
    for (; start + sizeBytes <= this.#held.length; start += sizeBytes) {
      pieces.push(this.#held.slice(start, start + sizeBytes));
    }
    this.#held = this.#held.slice(start);
    return pieces;
  }

  /** The rest, shorter than a piece or empty; what comes after it begins anew. */
  end(): Uint8Array {
    this.#endResampler();
    const rest = this.#held;
    this.#held = new Uint8Array(0);
    return rest;
  }

  #endResampler(): void {
    if (this.#resampler) this.#hold(this.#resampler.end());
    this.#resampler = undefined;
  }

  #hold(samples: Float32Array): void {
    const encoded = encodeSamples(float32ToInt16(samples), this.format);
    const joined = new Uint8Array(this.#held.length + encoded.length);
    joined.set(this.#held);
    joined.set(encoded, this.#held.length);
    this.#held = joined;
  }
}
