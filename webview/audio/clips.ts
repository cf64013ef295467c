/**
 * Audio of content parts as samples, pulled from the host in pieces while it grows. A piece is two seconds at most: it is
 * decoded and added to the waveform's pyramid in about a millisecond, and the page is free between pieces.
 */
import { signal } from '@preact/signals';
import { PeakPyramid } from '../../src/audio/peaks.ts';
import { decodeBase64 } from '../../src/base/base64.ts';
import { describeError, RealtimeError } from '../../src/base/errors.ts';
import { onBatch, request } from '../state/panel.ts';

/** Waveforms of audio that streams in are painted this often; what plays gets its samples at once. */
const REPAINT_MS = 100;

export class Clip {
  readonly peaks = new PeakPyramid();
  /** Grows when there is more to paint. */
  readonly version = signal(0);
  readonly failure = signal<string | undefined>(undefined);
  /** What failed is no fetching: the log has none of this audio. */
  readonly isAbsent = signal(false);
  sampleRate = 24_000;
  #samples = new Int16Array(0);
  #length = 0;
  /** How long the part is known to be, and how long it was when the host last said that there is no more. */
  #wantedMs = 0;
  #readMs = 0;
  #pulling = false;
  #painting = false;
  readonly #growListeners = new Set<() => void>();

  constructor(
    readonly itemId: string,
    readonly partIndex: number,
  ) {}

  /** The samples that are here by now. */
  get samples(): Int16Array {
    return this.#samples.subarray(0, this.#length);
  }

  get durationMs(): number {
    return (this.#length * 1000) / this.sampleRate;
  }

  /** All that the host is known to have is here. */
  get isCaughtUp(): boolean {
    return !this.#pulling && this.#readMs >= this.#wantedMs;
  }

  /** Calls back whenever samples came, before they are painted. */
  onGrow(listener: () => void): () => void {
    this.#growListeners.add(listener);
    return () => this.#growListeners.delete(listener);
  }

  /** Pulls what is missing of a part that is `audioMs` long by now. */
  grow(audioMs: number): void {
    this.#wantedMs = Math.max(this.#wantedMs, audioMs);
    if (!this.isCaughtUp && !this.#pulling && this.failure.peek() === undefined) void this.#pull();
  }

  /** Tries again what failed. */
  retry(): void {
    this.failure.value = undefined;
    this.isAbsent.value = false;
    this.grow(this.#wantedMs);
  }

  async #pull(): Promise<void> {
    this.#pulling = true;
    const { itemId, partIndex } = this;
    try {
      while (this.#readMs < this.#wantedMs) {
        const askedMs = this.#wantedMs;
        const piece = await request('readAudio', { itemId, partIndex, fromSample: this.#length });
        this.sampleRate = piece.sampleRate;
        this.#append(samplesOf(piece.base64));
        if (this.#length >= piece.totalSamples) this.#readMs = askedMs;
      }
    } catch (error) {
      this.failure.value = describeError(error);
      this.isAbsent.value = error instanceof RealtimeError && error.code === 'no-audio';
    } finally {
      this.#pulling = false;
      this.#tell();
    }
  }

  #append(added: Int16Array): void {
    if (added.length === 0) return;
    if (this.#length + added.length > this.#samples.length) {
      const larger = new Int16Array(Math.max(this.#samples.length * 2, this.#length + added.length));
      larger.set(this.samples);
      this.#samples = larger;
    }
    this.#samples.set(added, this.#length);
    this.#length += added.length;
    this.peaks.append(added);
    this.#tell();
    if (this.#painting) return;
    this.#painting = true;
    setTimeout(() => {
      this.#painting = false;
      this.version.value++;
    }, REPAINT_MS);
    if (this.version.peek() === 0) this.version.value = 1;
  }

  #tell(): void {
    for (const listener of [...this.#growListeners]) listener();
  }
}

const clips = new Map<string, Clip>();

export function clipKey(itemId: string, partIndex: number): string {
  return `${itemId}/${partIndex}`;
}

/** The clip of a part; its samples come when `grow` asks for them. */
export function clipOf(itemId: string, partIndex: number): Clip {
  const key = clipKey(itemId, partIndex);
  let clip = clips.get(key);
  if (!clip) clips.set(key, (clip = new Clip(itemId, partIndex)));
  return clip;
}

/** Clips that are wanted while their part grows: on screen, or playing. Not held back by the panel's repaints. */
const wanted = new Map<Clip, number>();

export function want(clip: Clip): () => void {
  wanted.set(clip, (wanted.get(clip) ?? 0) + 1);
  return () => {
    const left = (wanted.get(clip) ?? 1) - 1;
    if (left > 0) wanted.set(clip, left);
    else wanted.delete(clip);
  };
}

onBatch(({ items }) => {
  for (const item of items) {
    item.parts.forEach((part, partIndex) => {
      const clip = clips.get(clipKey(item.id, partIndex));
      if (clip && wanted.has(clip) && part.audioMs !== undefined) clip.grow(part.audioMs);
    });
  }
});

function samplesOf(base64: string): Int16Array {
  const bytes = decodeBase64(base64) ?? new Uint8Array();
  const samples = new Int16Array(bytes.length >> 1);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; index < samples.length; index++) samples[index] = view.getInt16(index * 2, true);
  return samples;
}
