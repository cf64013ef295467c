/**
 * The server's input buffer as the log tells it: what was appended, minus what was committed or cleared. The server
 * does not report its size, so a VAD commit is placed by the offsets of its speech events.
 */
import { numberAt, type JsonObject } from '../base/json.ts';
import { base64ByteLength, turnDetection } from '../protocol/sessionConfig.ts';
import { type AudioFormat, durationMsOf, sizeBytesOf } from '../base/audioFormat.ts';
import type { DetectedSpeech, InputBuffer } from './state.ts';

interface Append {
  readonly n: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** Audio of one committed item: the appends that carry it and the part of them that belongs to it. */
export interface CommittedAudio {
  readonly entryNs: number[];
  readonly offsetMs: number;
  readonly durationMs: number;
  readonly speech?: DetectedSpeech;
}

/** What turn detection adds before and after the speech; 0 where the session does not say. */
export interface SpeechPadding {
  readonly prefixMs: number;
  readonly silenceMs: number;
}

export function speechPadding(session: JsonObject | undefined): SpeechPadding {
  const detection = turnDetection(session) ?? undefined;
  return {
    prefixMs: numberAt(detection, 'prefix_padding_ms') ?? 0,
    silenceMs: numberAt(detection, 'silence_duration_ms') ?? 0,
  };
}

type Speech = ReadonlyMap<string, { startMs: number; endMs?: number }>;

export interface SavedInputBuffer {
  readonly appends: readonly Append[];
  readonly appendCount: number;
  readonly totalMs: number;
  readonly takenMs: number;
  readonly fromMs: number;
  readonly commitsMs: ReadonlyMap<number, number>;
  readonly clearsMs: readonly number[];
  readonly speech: Speech;
}

export class InputBufferTracker {
  #appends: Append[] = [];
  #totalMs = 0;
  /** Up to where commits and clears were sent for. */
  #takenMs = 0;
  /** Where in the session's input audio the buffer begins. */
  #fromMs = 0;
  /** Amount appended when each unanswered commit (by its entry) or clear was sent: later appends stay in the buffer. */
  #commitsMs = new Map<number, number>();
  #clearsMs: number[] = [];
  #speech = new Map<string, { startMs: number; endMs?: number }>();

  constructor(private readonly buffer: InputBuffer) {}

  /** What it knows besides the state; good for any number of `restore`s. */
  save(): SavedInputBuffer {
    return {
      // Only ever added to, or replaced by another: its beginning stays what it is.
      appends: this.#appends,
      appendCount: this.#appends.length,
      totalMs: this.#totalMs,
      takenMs: this.#takenMs,
      fromMs: this.#fromMs,
      commitsMs: new Map(this.#commitsMs),
      clearsMs: [...this.#clearsMs],
      speech: copyOfSpeech(this.#speech),
    };
  }

  restore(saved: SavedInputBuffer): void {
    this.#appends = saved.appends.slice(0, saved.appendCount);
    this.#totalMs = saved.totalMs;
    this.#takenMs = saved.takenMs;
    this.#fromMs = saved.fromMs;
    this.#commitsMs = new Map(saved.commitsMs);
    this.#clearsMs = [...saved.clearsMs];
    this.#speech = copyOfSpeech(saved.speech);
  }

  append(n: number, base64: string, format: AudioFormat): number {
    const durationMs = durationMsOf(format, base64ByteLength(base64));
    this.#appends.push({ n, startMs: this.#totalMs, endMs: this.#totalMs + durationMs });
    this.#totalMs += durationMs;
    this.#publish(format);
    return durationMs;
  }

  /** An append that the server refused never reached the buffer. */
  appendRefused(n: number, format: AudioFormat): void {
    const refused = this.#appends.find((append) => append.n === n);
    if (!refused) return;
    const durationMs = refused.endMs - refused.startMs;
    this.#appends = this.#appends
      .filter((append) => append !== refused)
      .map((append) =>
        append.n < n ? append : { n: append.n, startMs: append.startMs - durationMs, endMs: append.endMs - durationMs },
      );
    this.#totalMs -= durationMs;
    this.#publish(format);
  }

  /** Another session begins, with an empty buffer and a clock at zero; what was sent after entry `n` was sent to it. */
  restart(n: number, format: AudioFormat): void {
    const [first] = (this.#appends = this.#appends.filter((append) => append.n > n));
    const startMs = first?.startMs ?? this.#totalMs;
    this.#appends = this.#appends.map((append) => ({
      n: append.n,
      startMs: append.startMs - startMs,
      endMs: append.endMs - startMs,
    }));
    this.#totalMs -= startMs;
    this.#takenMs = 0;
    this.#fromMs = 0;
    this.#commitsMs.clear();
    this.#clearsMs = [];
    this.#speech.clear();
    this.buffer.speaking = false;
    this.#publish(format);
  }

  /** @returns milliseconds that this commit finds in the buffer if those sent before it are taken */
  commitSent(n: number): number {
    const foundMs = this.#totalMs - Math.max(this.#fromMs, this.#takenMs);
    this.#commitsMs.set(n, this.#totalMs);
    this.#takenMs = this.#totalMs;
    return foundMs;
  }

  /** Up to where commits and clears were sent for: what `takeBack` needs. */
  get takenMs(): number {
    return this.#takenMs;
  }

  /** What was sent last has not gone to the server after all. @param takenMs as it was before */
  takeBack(type: string | undefined, n: number, takenMs: number, format: AudioFormat): void {
    if (type === 'input_audio_buffer.append') this.appendRefused(n, format);
    if (type === 'input_audio_buffer.commit') this.commitRefused(n);
    if (type === 'input_audio_buffer.clear') this.#clearsMs.pop();
    this.#takenMs = takenMs;
  }

  commitRefused(n: number): void {
    this.#commitsMs.delete(n);
  }

  clearSent(): void {
    this.#clearsMs.push(this.#totalMs);
    this.#takenMs = this.#totalMs;
  }

  /** Whether the server has heard this item's speech end: then it commits it by itself. */
  isSpeechOver(itemId: string): boolean {
    return this.#speech.get(itemId)?.endMs !== undefined;
  }

  speechStarted(itemId: string, startMs: number): void {
    this.#speech.set(itemId, { startMs });
    this.buffer.speaking = true;
  }

  speechStopped(itemId: string, endMs: number): void {
    const speech = this.#speech.get(itemId);
    if (speech) speech.endMs = endMs;
    this.buffer.speaking = false;
  }

  cleared(format: AudioFormat): void {
    this.#empty(this.#clearsMs.shift() ?? this.#totalMs, format);
    this.buffer.speaking = false;
  }

  /** @param byCommitN entry of the client's commit, where it was the client's doing */
  committed(
    itemId: string,
    byCommitN: number | undefined,
    format: AudioFormat,
    padding: SpeechPadding,
  ): CommittedAudio {
    const speech = this.#speech.get(itemId);
    const atCommitMs = byCommitN === undefined ? undefined : this.#commitsMs.get(byCommitN);
    if (byCommitN !== undefined) this.#commitsMs.delete(byCommitN);
    const startMs = speech ? speech.startMs : this.#fromMs;
    const endMs = speech?.endMs ?? atCommitMs ?? this.#totalMs;
    const carriers = this.#appends.filter((append) => append.endMs > startMs && append.startMs < endMs);
    this.#speech.delete(itemId);
    this.buffer.speaking = false;
    const durationMs = Math.max(0, endMs - startMs);
    const audio = {
      entryNs: carriers.map((append) => append.n),
      offsetMs: Math.max(0, startMs - (carriers[0]?.startMs ?? startMs)),
      durationMs,
      ...(speech && { speech: detectedSpeech(speech, durationMs, padding) }),
    };
    this.#empty(Math.min(endMs, this.#totalMs), format);
    return audio;
  }

  #empty(upToMs: number, format: AudioFormat): void {
    this.#fromMs = Math.max(this.#fromMs, upToMs);
    this.#appends = this.#appends.filter((append) => append.endMs > this.#fromMs);
    this.#publish(format);
  }

  #publish(format: AudioFormat): void {
    this.buffer.appendedTotalMs = this.#totalMs;
    this.buffer.bufferedMs = Math.max(0, this.#totalMs - this.#fromMs);
    this.buffer.bufferedBytes = sizeBytesOf(format, this.buffer.bufferedMs);
  }
}

function copyOfSpeech(speech: Speech): Map<string, { startMs: number; endMs?: number }> {
  return new Map([...speech].map(([id, one]) => [id, { ...one }]));
}

function detectedSpeech(
  { startMs, endMs }: { startMs: number; endMs?: number },
  durationMs: number,
  { prefixMs, silenceMs }: SpeechPadding,
): DetectedSpeech {
  // At the session's beginning there may be less before the speech than the padding: how much, nobody says.
  const fromMs = startMs === 0 ? 0 : Math.min(prefixMs, durationMs);
  return { fromMs, ...(endMs !== undefined && { toMs: Math.max(fromMs, durationMs - silenceMs) }) };
}
