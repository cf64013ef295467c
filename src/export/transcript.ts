/**
 * What a session was, as one plain object without secrets: the JSON export, and what the Markdown export and the
 * command line's `inspect` are made from. Absent values are null; an `eventIndex` counts entries with a frame from 0,
 * in log order.
 */
import { stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import type { RecordingHeader } from '../protocol/entry.ts';
import { entryAt, type EntryLog } from '../protocol/entryLog.ts';
import {
  itemText,
  type ContentPart,
  type ConversationItem,
  type DialectVerdict,
  type RealtimeResponse,
  type SessionError,
  type SessionState,
} from '../session/state.ts';
import type { ExportedSession } from './exportedSession.ts';
import { findingsOf, type TranscriptFinding } from './findings.ts';
import { measurePart, type PartMeasures } from './partMeasures.ts';
import { Redactor } from './redact.ts';

export interface TranscriptPart {
  readonly type: string;
  readonly text: string | null;
  readonly transcript: string | null;
  readonly audioMs: number | null;
  readonly droppedTranscript: string | null;
  readonly transcriptionError: string | null;
  /** Of its audio; null where it has none, or where nobody asked. */
  readonly measures: PartMeasures | null;
}

export interface TranscriptItem {
  readonly id: string;
  readonly type: string;
  readonly role: string | null;
  readonly status: string | null;
  /** Text and transcript parts joined by a space. */
  readonly text: string;
  readonly callId: string | null;
  readonly name: string | null;
  readonly arguments: string | null;
  readonly output: string | null;
  readonly deleted: boolean;
  readonly truncatedAtMs: number | null;
  readonly responseId: string | null;
  /** Log entry in which the item first appeared, and when on the session's own clock. */
  readonly n: number;
  readonly atMs: number | null;
  readonly parts: readonly TranscriptPart[];
}

export interface TranscriptResponse {
  readonly id: string;
  readonly status: string;
  readonly itemIds: readonly string[];
  /** The wire's own object. */
  readonly usage: JsonObject | null;
  readonly statusDetails: JsonObject | null;
  readonly conversationId: string | null;
  readonly metadata: JsonObject | null;
}

export interface TranscriptError {
  readonly code: string | null;
  readonly message: string;
  readonly param: string | null;
  readonly eventIndex: number;
  readonly causeIndex: number | null;
  /** The same two as log entries: the numbers that the panel shows and that a recording's lines begin with. */
  readonly n: number;
  readonly causeN: number | null;
  /** The client frame that caused it; long ones are cut. */
  readonly causeText: string | null;
}

export interface FrameNote {
  readonly eventIndex: number;
  readonly n: number;
  readonly type: string | null;
  /** Where in the event, e.g. `response.id`; empty for the whole frame. */
  readonly path: string;
  readonly message: string;
}

export interface Transcript {
  readonly format: 'realtime-transcript';
  readonly version: 1;
  readonly startedAt: string | null;
  readonly durationMs: number | null;
  readonly source: { readonly kind: string; readonly name: string | null; readonly url: string | null };
  readonly connection: {
    readonly phase: string;
    readonly closedBy: string | null;
    readonly closeCode: number | null;
    readonly closeReason: string | null;
    readonly message: string | null;
  };
  readonly dialect: DialectVerdict;
  /** Last effective configuration, in the wire's shape. */
  readonly session: JsonObject | null;
  readonly events: number;
  readonly unknown: number;
  readonly malformed: number;
  readonly unexpected: number;
  /** In conversation order, deleted items in their place. */
  readonly items: readonly TranscriptItem[];
  /** Items of responses that ran outside the conversation. */
  readonly outOfBandItems: readonly TranscriptItem[];
  readonly responses: readonly TranscriptResponse[];
  readonly errors: readonly TranscriptError[];
  /** Usage of all responses, summed member by member. */
  readonly usage: JsonObject;
  /** How often each event type occurred that is not known; frames without a type count under `""`. */
  readonly unknownTypes: Readonly<Record<string, number>>;
  readonly unexpectedFrames: readonly FrameNote[];
  readonly malformedFrames: readonly FrameNote[];
  /** What the debugger noticed, by first frame. */
  readonly findings: readonly TranscriptFinding[];
}

const CAUSE_TEXT_MAX_LENGTH = 4000;

export interface TranscriptOptions {
  /** Decodes and measures the audio of all parts: slow where there is much of it. */
  readonly measureAudio?: boolean;
}

/** @param secrets values known to be secret; what looks like a key is masked anyway */
export function transcriptOf(
  exported: ExportedSession,
  secrets: readonly string[] = [],
  { measureAudio = false }: TranscriptOptions = {},
): Transcript {
  const { header, entries, state } = exported;
  const indexes = frameIndexes(entries);
  const items = [...state.items.values()];
  const measure: MeasurePart = (item, part) => (measureAudio && measurePart(exported, item, part)) || null;
  const transcript: Transcript = {
    format: 'realtime-transcript',
    version: 1,
    startedAt: startOf(header, entries),
    durationMs: durationOf(entries),
    source: sourceOf(header),
    connection: connectionOf(state),
    dialect: state.dialect,
    session: state.session ?? null,
    ...state.counts,
    items: state.order.flatMap((id) => state.items.get(id) ?? []).map((item) => itemOf(item, state, measure)),
    outOfBandItems: items.filter((item) => isOutOfBand(item, state)).map((item) => itemOf(item, state, measure)),
    responses: [...state.responses.values()].map(responseOf),
    errors: state.errors.map((error) => errorOf(error, entries, indexes)),
    usage: state.usage,
    ...frameNotes(entries, state, indexes),
    findings: findingsOf([...state.findings.values()], entries, indexes),
  };
  return new Redactor({ secrets }).value(transcript as unknown as JsonValue) as unknown as Transcript;
}

function isOutOfBand(item: ConversationItem, state: SessionState): boolean {
  if (item.inConversation || item.responseId === undefined) return false;
  return state.responses.get(item.responseId)?.conversationId === null;
}

type MeasurePart = (item: ConversationItem, part: ContentPart) => PartMeasures | null;

function itemOf(item: ConversationItem, state: SessionState, measure: MeasurePart): TranscriptItem {
  return {
    id: item.id,
    type: item.type,
    role: item.role ?? null,
    status: item.status ?? null,
    text: itemText(item),
    callId: item.callId ?? null,
    name: item.name ?? null,
    arguments: item.arguments ?? null,
    output: item.output ?? null,
    deleted: item.deletedN !== undefined,
    truncatedAtMs: item.truncatedAtMs ?? null,
    responseId: item.responseId ?? null,
    n: item.createdN,
    atMs: state.rows[item.createdN - 1]?.monoMs ?? null,
    parts: item.parts.map((part) => ({ ...partOf(part), measures: measure(item, part) })),
  };
}

function partOf(part: ContentPart): Omit<TranscriptPart, 'measures'> {
  return {
    type: part.type,
    text: part.text ?? null,
    transcript: part.transcript ?? null,
    audioMs: part.audioMs === undefined ? null : Math.round(part.audioMs * 1000) / 1000,
    droppedTranscript: part.droppedTranscript ?? null,
    transcriptionError: part.transcriptionError ?? null,
  };
}

function responseOf(response: RealtimeResponse): TranscriptResponse {
  return {
    id: response.id,
    status: response.status,
    itemIds: response.itemIds,
    usage: response.usage ?? null,
    statusDetails: response.statusDetails ?? null,
    conversationId: response.conversationId ?? null,
    metadata: response.metadata ?? null,
  };
}

function errorOf(error: SessionError, entries: EntryLog, indexes: readonly number[]): TranscriptError {
  const cause = error.causeN === undefined ? undefined : entryAt(entries, error.causeN);
  const text = cause?.kind === 'frame' && !cause.binary ? cause.text : null;
  return {
    code: error.code,
    message: error.message,
    param: error.param,
    eventIndex: indexes[error.n - 1] ?? 0,
    causeIndex: cause ? (indexes[cause.n - 1] ?? null) : null,
    n: error.n,
    causeN: error.causeN ?? null,
    causeText: text !== null && text.length > CAUSE_TEXT_MAX_LENGTH ? `${text.slice(0, CAUSE_TEXT_MAX_LENGTH)}…` : text,
  };
}

/** For each entry the number of frames before it. */
function frameIndexes(entries: EntryLog): number[] {
  let frames = 0;
  return Array.from(entries, ({ kind }) => (kind === 'frame' ? frames++ : frames));
}

type FrameNotes = Pick<Transcript, 'unknownTypes' | 'unexpectedFrames' | 'malformedFrames'>;

function frameNotes(entries: EntryLog, state: SessionState, indexes: readonly number[]): FrameNotes {
  const unknownTypes = new Map<string, number>();
  const unexpectedFrames: FrameNote[] = [];
  const malformedFrames: FrameNote[] = [];
  for (const row of state.rows) {
    const entry = entryAt(entries, row.n);
    if (entry?.kind !== 'frame' || row.outcome === 'known') continue;
    if (row.outcome === 'unknown') {
      unknownTypes.set(row.type, (unknownTypes.get(row.type) ?? 0) + 1);
      continue;
    }
    const note = {
      eventIndex: indexes[row.n - 1] ?? 0,
      n: row.n,
      type: row.type === '' ? null : row.type,
      path: row.problem?.path ?? '',
      message: row.problem?.message ?? '',
    };
    (row.outcome === 'unexpected' ? unexpectedFrames : malformedFrames).push(note);
  }
  return { unknownTypes: Object.fromEntries(unknownTypes), unexpectedFrames, malformedFrames };
}

/** Headers of opened files were written by anyone: only strings are taken over. */
function sourceOf(header: RecordingHeader | undefined): Transcript['source'] {
  const source = header?.source as JsonObject | undefined;
  return {
    kind: stringAt(source, 'kind') ?? 'file',
    name: stringAt(source, 'name') ?? null,
    url: stringAt(source, 'url') ?? null,
  };
}

function startOf(header: RecordingHeader | undefined, entries: EntryLog): string | null {
  const started = stringAt(header as JsonObject | undefined, 'startedAt');
  if (started !== undefined) return started;
  const { first } = clockRange(entries, 'wallMs');
  const date = new Date(first ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** From the first to the last entry, on the session's own clock where the log has it. */
function durationOf(entries: EntryLog): number | null {
  for (const clock of ['monoMs', 'wallMs'] as const) {
    const { first, last } = clockRange(entries, clock);
    if (first !== null && last !== null) return Math.round((last - first) * 1000) / 1000;
  }
  return null;
}

function clockRange(entries: EntryLog, clock: 'monoMs' | 'wallMs'): { first: number | null; last: number | null } {
  const range: { first: number | null; last: number | null } = { first: null, last: null };
  for (const entry of entries) {
    const at = entry[clock];
    range.first ??= at;
    range.last = at ?? range.last;
  }
  return range;
}

function connectionOf({ connection }: SessionState): Transcript['connection'] {
  return {
    phase: connection.phase,
    closedBy: connection.closedBy ?? null,
    closeCode: connection.closeCode ?? null,
    closeReason: connection.closeReason ?? null,
    message: connection.message ?? null,
  };
}
