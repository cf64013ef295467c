/** The audio a client has appended and nobody has committed, with its place in the whole session's audio. */
import { type AudioFormat, durationMsOf, sizeBytesOf } from '../../base/audioFormat.ts';

export class InputBuffer {
  #chunks: Uint8Array[] = [];
  #sizeBytes = 0;
  /** Where the first buffered byte is in the session's audio. */
  #startMs = 0;

  constructor(
    readonly format: AudioFormat,
    startMs = 0,
  ) {
    this.#startMs = startMs;
  }

  get bufferedMs(): number {
    return durationMsOf(this.format, this.#sizeBytes);
  }

  /** All audio of the session so far, committed or not. */
  get endMs(): number {
    return this.#startMs + this.bufferedMs;
  }

  append(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.#sizeBytes += bytes.length;
  }

  /** Takes out what lies between two places; what was before them is gone, what comes after stays. */
  take(fromMs: number, toMs: number): Uint8Array {
    const all = this.#joined();
    const from = this.#offsetOf(fromMs);
    const to = this.#offsetOf(toMs);
    this.#chunks = [all.subarray(to)];
    this.#sizeBytes -= to;
    this.#startMs += durationMsOf(this.format, to);
    return all.slice(from, to);
  }

  /** Empties it. */
  takeAll(): Uint8Array {
    return this.take(this.#startMs, this.endMs);
  }

  /** Forgets the oldest audio beyond `keptMs`, once it is worth the work. */
  trim(keptMs: number): void {
    if (this.bufferedMs > 2 * keptMs) this.take(this.#startMs, this.endMs - keptMs);
  }

  #offsetOf(atMs: number): number {
    return Math.max(0, Math.min(this.#sizeBytes, sizeBytesOf(this.format, atMs - this.#startMs)));
  }

  #joined(): Uint8Array {
    const whole = new Uint8Array(this.#sizeBytes);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
