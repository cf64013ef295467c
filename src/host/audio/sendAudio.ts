/**
 * Sends audio into a session's input buffer: in real time, against the clock, or as fast as the network takes it. Holds one
 * chunk; what is not sent yet is still in the file.
 */
import { appendChunks, silence } from '../../audio/appendChunks.ts';
import { durationMsOf, type AudioFormat } from '../../base/audioFormat.ts';
import type { AppendOptions } from '../../contract/messages.ts';

/** After this many events it waits until the network has taken them. */
const EVENTS_IN_FLIGHT = 16;
/** In real time, being later than this is not made up for: a laptop that slept does not send an hour at once. */
const MAX_LATE_MS = 5_000;

/** With the silence that it comes to. */
export type SendingOptions = AppendOptions & { readonly silenceMs: number };

export interface AudioReceiver {
  /** @throws RealtimeError `not-connected` */
  send(text: string): number;
  /** Resolves when the network has taken what was sent. */
  flushed(): Promise<void>;
}

export interface PaceClock {
  nowMs(): number;
  /** Resolves at `atMs`, or at once when `signal` is aborted. */
  waitUntil(atMs: number, signal: AbortSignal): Promise<void>;
}

/** Pauses and cancels what is being sent. */
export class AppendControl {
  readonly #abort = new AbortController();
  #resume: (() => void) | undefined;
  #pausing: Promise<void> | undefined;
  onDidPause: ((paused: boolean) => void) | undefined;

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  get paused(): boolean {
    return this.#pausing !== undefined;
  }

  set paused(paused: boolean) {
    if (paused === this.paused) return;
    if (paused) this.#pausing = new Promise((resolve) => (this.#resume = resolve));
    else {
      this.#resume?.();
      this.#pausing = undefined;
    }
    this.onDidPause?.(paused);
  }

  cancel(): void {
    this.#abort.abort();
    this.paused = false;
  }

  /** Resolves when it is not paused. */
  async running(): Promise<void> {
    while (this.#pausing) await this.#pausing;
  }
}

/**
 * @param audio in `format`, in pieces of any size
 * @param onSent is told how many milliseconds were sent so far, silence counted
 * @returns false when it was cancelled; what was sent until then stays in the buffer
 * @throws RealtimeError `not-connected`, and what `audio` throws
 */
export async function sendAudio(
  receiver: AudioReceiver,
  audio: AsyncIterable<Uint8Array>,
  format: AudioFormat,
  options: SendingOptions,
  control: AppendControl,
  clock: PaceClock = systemPace,
  onSent: (doneMs: number) => void = () => undefined,
): Promise<boolean> {
  const { signal } = control;
  /** When the first chunk was sent: how long a decoder takes to begin is not made up for. */
  let startMs: number | undefined;
  let doneMs = 0;
  let events = 0;
  for await (const chunk of appendChunks(withSilence(audio, format, options.silenceMs), format, options.chunkMs)) {
    startMs ??= clock.nowMs();
    if (options.pace === 'realtime') {
      await clock.waitUntil(startMs + doneMs, signal);
      const lateMs = clock.nowMs() - (startMs + doneMs);
      if (lateMs > MAX_LATE_MS) startMs += lateMs;
    }
    // Also when it was paused while this chunk waited for its time.
    if (control.paused) {
      const pausedAtMs = clock.nowMs();
      await control.running();
      startMs += clock.nowMs() - pausedAtMs;
    }
    if (signal.aborted) return false;
    receiver.send(JSON.stringify({ type: 'input_audio_buffer.append', audio: Buffer.from(chunk).toString('base64') }));
    doneMs += durationMsOf(format, chunk.length);
    onSent(doneMs);
    if (++events % EVENTS_IN_FLIGHT === 0) await receiver.flushed();
  }
  await receiver.flushed();
  if (signal.aborted) return false;
  if (options.commit) receiver.send(JSON.stringify({ type: 'input_audio_buffer.commit' }));
  if (options.respond) receiver.send(JSON.stringify({ type: 'response.create' }));
  return true;
}

async function* withSilence(
  audio: AsyncIterable<Uint8Array>,
  format: AudioFormat,
  silenceMs: number,
): AsyncGenerator<Uint8Array> {
  yield* audio;
  yield* silence(format, silenceMs);
}

export const systemPace: PaceClock = {
  nowMs: () => performance.now(),
  waitUntil: (atMs, signal) =>
    new Promise((resolve) => {
      const leftMs = atMs - performance.now();
      if (leftMs <= 0 || signal.aborted) {
        resolve();
        return;
      }
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, leftMs);
      signal.addEventListener('abort', done);
    }),
};
