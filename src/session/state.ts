/**
 * The session as the log tells it. Invariant: nothing here is known from anywhere but log entries, so the same log
 * gives the same state in whatever batches it came. Types are plain data: they cross to the webview as they are.
 * The vocabulary is GA's whichever dialect was spoken.
 */
import type { PreviousSession } from './previousSession.ts';
import type { SessionReplay } from './sessionReplay.ts';
import type { JsonObject } from '../base/json.ts';
import type { Phrase } from '../base/l10n.ts';
import type { Direction } from '../protocol/entry.ts';
import type { FrameProblem, Outcome } from '../protocol/parse.ts';
import type { Finding } from './findings/finding.ts';
import type { Hold } from './holds.ts';
import type { RowMarks } from './rowMarks.ts';

/** Wire objects are kept down to this depth; tools with JSON schemas are the deepest that real sessions have. */
export const MAX_KEPT_DEPTH = 48;

export interface ContentPart {
  /** GA name: `input_text`, `input_audio`, `input_image`, `output_text`, `output_audio`, or what the server called it. */
  type: string;
  text?: string;
  /** What was said in an audio part; null where the server has said that there is none (yet). */
  transcript?: string | null;
  /** Milliseconds of audio in the log for this part. */
  audioMs?: number;
  /** Log entries that carry this part's audio, in order. */
  audioEntryNs?: number[];
  /** The one entry carries an item with its audio in the content of this index, as a client may create it, or a server give it back. */
  audioContentIndex?: number;
  /** Where this part's audio begins within the first of `audioEntryNs`, and how long it lasts (input audio only). */
  audioOffsetMs?: number;
  /** The transcript the server dropped when the part was truncated. */
  droppedTranscript?: string;
  /** The wire's own usage object of the transcription: tokens, or `{type: "duration", seconds}`. */
  transcriptionUsage?: JsonObject;
  /** What transcribed it, as the session was configured then. */
  transcriptionModel?: string;
  /** Why the transcription failed. */
  transcriptionError?: string;
  /** Stretches that were played in this debugger, in order and apart; absent where the log tells of none. */
  heardMs?: readonly HeardRange[];
  /** Where the user's speech was detected to begin and to end within this part (input audio only). */
  speech?: DetectedSpeech;
  /** Where the user's speech interrupted this part (output audio only). */
  interruption?: Interruption;
}

export type HeardRange = readonly [fromMs: number, toMs: number];

/**
 * A server that detects turns commits more than the speech: the prefix padding before it (`audio_start_ms` is where that
 * begins) and the silence that ended it (up to `audio_end_ms`).
 */
export interface DetectedSpeech {
  readonly fromMs: number;
  /** Absent while the speech goes on, or where the client committed. */
  readonly toMs?: number;
}

export interface Interruption {
  readonly atMs: number;
  /** Entry of `input_audio_buffer.speech_started`. */
  readonly n: number;
  /** False where it follows from the clock alone: no more than this can have been heard. */
  readonly certain: boolean;
}

export interface ConversationItem {
  readonly id: string;
  type: string;
  role?: string;
  status?: string;
  parts: ContentPart[];
  callId?: string;
  name?: string;
  arguments?: string;
  output?: string;
  /** What a stub of this debugger did last about this call. */
  stub?: StubResult;
  responseId?: string;
  /** False for items of out-of-band responses and for items only announced so far. */
  inConversation: boolean;
  /** Entry in which the item first appeared, and the last one that carried it whole. */
  createdN: number;
  lastItemN: number;
  /** Entry of `conversation.item.deleted`. */
  deletedN?: number;
  truncatedAtMs?: number;
  truncatedN?: number;
  /** Entry of `input_audio_buffer.timeout_triggered` with which the server made the item: nobody had spoken for `idle_timeout_ms`. */
  timeoutN?: number;
}

export interface StubResult {
  /** Entry that tells of it. */
  readonly n: number;
  /** Entry of the output that it sent. */
  readonly outputN?: number;
  /** Why it sent none. */
  readonly failure?: Phrase;
}

export interface RealtimeResponse {
  readonly id: string;
  status: string;
  itemIds: string[];
  /** Its own, where the server names one, else the session's when it began. */
  model?: string;
  /** The wire's own usage object. */
  usage?: JsonObject;
  statusDetails?: JsonObject;
  conversationId?: string | null;
  metadata?: JsonObject;
  createdN: number;
  doneN?: number;
  /** Entry of the end of the connection that cut it off. */
  cutOffN?: number;
  /** The `response` object of its last frame in GA's shape, without `output`: shows the overrides in effect. */
  configuration?: JsonObject;
}

export interface SessionError {
  code: string | null;
  message: string;
  param: string | null;
  /** Entry of the error frame. */
  n: number;
  /** Client entry that caused it, when it could be told. */
  causeN?: number;
}

export type ExchangeStatus = 'pending' | 'confirmed' | 'refused' | 'unanswered' | 'no-answer-expected';

/** A client event with what answered it. */
export interface Exchange {
  readonly clientN: number;
  status: ExchangeStatus;
  answerN?: number;
  /** Monotonic clock; absent where the log has no times. */
  latencyMs?: number;
  /** `certain` when the server named the event or item, `probably` when it follows from kind and order. */
  certainty?: 'certain' | 'probably';
  why?: Phrase;
}

/** One line of the event table. */
export interface EventRow {
  readonly n: number;
  readonly dir: Direction | 'lifecycle';
  readonly monoMs: number | null;
  readonly wallMs: number | null;
  /** The wire's type; for a lifecycle entry its `at`; empty where a frame has none. */
  readonly type: string;
  /** One line that says what is in it. Untrusted text: render as text only. */
  what: string;
  readonly sizeBytes: number;
  readonly outcome: Outcome | 'lifecycle';
  readonly problem?: FrameProblem | undefined;
  itemId?: string | undefined;
  responseId?: string | undefined;
  /** Milliseconds of audio in this frame. */
  audioMs?: number | undefined;
  /** Set on frames that come in runs (deltas, appends): rows with the same stream fold together. */
  readonly stream?: string | undefined;
  /** On client frames. */
  exchange?: Exchange | undefined;
  /** On server frames: the client entry this one answers. */
  answers?: { readonly clientN: number; readonly certainty: 'certain' | 'probably'; readonly why: Phrase } | undefined;
}

export interface InputBuffer {
  /** What is in the server's input buffer as far as the log tells. */
  bufferedMs: number;
  bufferedBytes: number;
  /** All audio appended in this session: VAD offsets count from its start. */
  appendedTotalMs: number;
  speaking: boolean;
}

export type ConnectionPhase = 'none' | 'connecting' | 'open' | 'closed' | 'refused' | 'failed';

export interface Connection {
  phase: ConnectionPhase;
  /** WebSocket close code; absent when no close frame came. */
  closeCode?: number;
  closeReason?: string;
  /** Who ended it. */
  closedBy?: 'client' | 'server' | 'network' | 'debugger';
  /** One sentence for people. */
  message?: Phrase;
  openedMonoMs?: number;
  closedMonoMs?: number;
}

export type DialectVerdict = 'ga' | 'beta' | 'mixed' | 'unknown';

export interface SessionCounts {
  events: number;
  unknown: number;
  malformed: number;
  unexpected: number;
}

export interface SessionState {
  connection: Connection;
  dialect: DialectVerdict;
  /** `session` of the last `session.created` or `session.updated`, as the wire had it. */
  session: JsonObject | undefined;
  sessionN: number | undefined;
  /** `session` in GA's names and places, whichever dialect it came in: what everything but a raw view reads. */
  effectiveSession: JsonObject | undefined;
  /** Fields the client asked for, later updates over earlier ones, in GA's names and places. */
  requestedSession: JsonObject | undefined;
  items: Map<string, ConversationItem>;
  /** Ids in conversation order, deleted items in their place. */
  order: string[];
  responses: Map<string, RealtimeResponse>;
  /** The response of the default conversation that is running. */
  activeResponseId: string | undefined;
  buffer: InputBuffer;
  errors: SessionError[];
  /** By id, in the order in which they were first reported. */
  findings: Map<string, Finding>;
  /** Usage objects of all responses, summed member by member. */
  usage: JsonObject;
  rateLimits: readonly JsonObject[];
  /** See `EventRows`: made when they are asked for. */
  rows: readonly EventRow[];
  counts: SessionCounts;
  /** Another map whenever they change. */
  marks: RowMarks;
  /** What breakpoints of the proxy held, in the order of the log; another list whenever it changes. */
  holds: readonly Hold[];
  /** Where the log says that a recording was replayed. */
  replay: SessionReplay | undefined;
  /** Where the log says that the session took the place of another one, by reconnecting. */
  previous: PreviousSession | undefined;
  /** True once the assistant has produced audio: from then on the voice is locked. */
  assistantHasSpoken: boolean;
}

/** Text and transcript parts of an item joined by a space: what it says, as far as the server still knows it. */
export function itemText(item: ConversationItem): string {
  return item.parts
    .map((part) => part.text ?? part.transcript ?? '')
    .filter((text) => text !== '')
    .join(' ');
}

/** How long the audio is that the log holds of an item; 0 where there is none. */
export function audioMsOf({ parts }: ConversationItem): number {
  return parts.reduce((sum, { audioMs, audioEntryNs }) => sum + (audioEntryNs ? (audioMs ?? 0) : 0), 0);
}
