/**
 * Which entries of a log begin and end something: kept as entries come, so that a long session is read once. Invariant: the
 * marks of a log are the same in whatever batches its rows came, and a delta costs a look at its stream's name.
 */
import { wentOnMonoMs, type Hold } from '../holds.ts';
import { PLAYBACK } from '../lifecycle.ts';
import type { EventRow } from '../state.ts';
import { timeOf } from './timeOf.ts';

export interface Stretch {
  readonly startN: number;
  endN?: number;
}

/** Speech as turn detection heard it. */
export interface SpeechStretch extends Stretch {
  /** Entry with which its audio was taken away (committed by the client, cleared) before its end was heard. */
  takenN?: number;
}

/** First entries of a response that carry something. */
export interface Firsts {
  audioN?: number;
  textN?: number;
}

const audioDeltas: ReadonlySet<string> = new Set(['response.output_audio.delta', 'response.audio.delta']);
const textDeltas: ReadonlySet<string> = new Set([
  'response.output_text.delta',
  'response.text.delta',
  'response.output_audio_transcript.delta',
  'response.audio_transcript.delta',
]);

/** While something plays, the log is told of it twice a second. */
const SAME_PLAYBACK_MS = 2000;

export class TimingMarks {
  /** By item: `speech_started` and `speech_stopped`. */
  readonly speech = new Map<string, SpeechStretch>();
  /** The first of these, as `turnsOf` wants it. */
  readonly speechStarts = new Map<string, number>();
  readonly committed = new Map<string, number>();
  /** By item, a failed one included. */
  readonly transcribed = new Map<string, number>();
  readonly firsts = new Map<string, Firsts>();
  readonly argumentsDone = new Map<string, number>();
  /** By item: from the first to the last entry that says what was played of it here; a replay later is left out. */
  readonly played = new Map<string, Stretch>();
  /** By response: what a server that plays for itself (calls, WebRTC) says of it. */
  readonly serverPlayed = new Map<string, Stretch>();
  /** Client events and the entries that answer them. */
  readonly answered: { readonly clientN: number; readonly n: number }[] = [];
  /** What the client sent, but for audio. */
  readonly clientEvents: number[] = [];
  readonly #playedMs = new Map<string, number>();
  readonly #streams = new Set<string>();
  /** Item whose speech goes on. */
  #speakingId: string | undefined;
  #count = 0;
  #holds: readonly Hold[] = [];

  /** How many rows were read. */
  get count(): number {
    return this.#count;
  }

  /**
   * Reads the rows that it has not read: entry `n` at index `n - 1`.
   * @param holds what the proxy held: what went in the place of a server's frame marks nothing
   */
  read(rows: readonly EventRow[], holds: readonly Hold[] = []): this {
    this.#holds = holds;
    const forApp = new Set(holds.flatMap(({ dir, release }) => (dir === 'server' && release?.replacementN) || []));
    for (; this.#count < rows.length; this.#count++) {
      const row = rows[this.#count];
      if (row && !forApp.has(row.n)) this.#add(row);
    }
    return this;
  }

  /**
   * When the frame of a row was with the server: what a client sent and the proxy held counts from when it went on. Milliseconds on
   * the session's clock, or on the wall's where the log has no other; undefined where it has none.
   */
  timeOf(row: EventRow | undefined): number | undefined {
    if (row?.dir !== 'client' || row.monoMs === null || this.#holds.length === 0) return timeOf(row);
    return wentOnMonoMs(this.#holds, row) ?? undefined;
  }

  #add(row: EventRow): void {
    const { n, type, stream, answers } = row;
    if (answers) this.answered.push({ clientN: answers.clientN, n });
    if (row.dir === 'client' && stream === undefined) this.clientEvents.push(n);
    if (type === PLAYBACK) this.#playback(row);
    else if (stream !== undefined) this.#firstOf(stream, row);
    else this.#event(row);
  }

  #firstOf(stream: string, { n, type, responseId }: EventRow): void {
    if (this.#streams.has(stream)) return;
    this.#streams.add(stream);
    if (responseId === undefined) return;
    const firsts = this.firsts.get(responseId) ?? {};
    this.firsts.set(responseId, firsts);
    if (audioDeltas.has(type)) firsts.audioN ??= n;
    if (textDeltas.has(type)) firsts.textN ??= n;
  }

  #playback({ n, itemId, monoMs, wallMs }: EventRow): void {
    if (itemId === undefined) return;
    const atMs = monoMs ?? wallMs ?? 0;
    const lastMs = this.#playedMs.get(itemId);
    if (lastMs !== undefined && atMs - lastMs > SAME_PLAYBACK_MS) return;
    this.#playedMs.set(itemId, atMs);
    begin(this.played, itemId, n);
    end(this.played, itemId, n);
  }

  #event({ n, type, itemId, responseId, answers }: EventRow): void {
    switch (type) {
      case 'input_audio_buffer.speech_started':
        this.#takeSpeech(n);
        begin(this.speech, itemId, n);
        this.#speakingId = itemId;
        if (itemId !== undefined && !this.speechStarts.has(itemId)) this.speechStarts.set(itemId, n);
        break;
      case 'input_audio_buffer.speech_stopped':
        end(this.speech, itemId, n);
        if (itemId === this.#speakingId) this.#speakingId = undefined;
        break;
      case 'input_audio_buffer.committed':
        if (itemId !== undefined) this.committed.set(itemId, n);
        if (answers || itemId === this.#speakingId) this.#takeSpeech(n);
        break;
      case 'input_audio_buffer.cleared':
        this.#takeSpeech(n);
        break;
      case 'conversation.item.input_audio_transcription.completed':
      case 'conversation.item.input_audio_transcription.failed':
        if (itemId !== undefined) this.transcribed.set(itemId, n);
        break;
      case 'response.function_call_arguments.done':
        if (itemId !== undefined) this.argumentsDone.set(itemId, n);
        break;
      case 'output_audio_buffer.started':
        begin(this.serverPlayed, responseId, n);
        break;
      case 'output_audio_buffer.stopped':
      case 'output_audio_buffer.cleared':
        end(this.serverPlayed, responseId, n);
    }
  }

  /** What is no longer in the buffer is not listened to. */
  #takeSpeech(n: number): void {
    const speech = this.speech.get(this.#speakingId ?? '');
    if (speech && speech.endN === undefined) speech.takenN ??= n;
    this.#speakingId = undefined;
  }
}

function begin(stretches: Map<string, Stretch>, id: string | undefined, n: number): void {
  if (id !== undefined && !stretches.has(id)) stretches.set(id, { startN: n });
}

function end(stretches: Map<string, Stretch>, id: string | undefined, n: number): void {
  const stretch = stretches.get(id ?? '');
  if (stretch) stretch.endN = n;
}
