/**
 * What a session was, as one plain object without secrets: the JSON export, and what the Markdown export and the
 * command line's `inspect` are made from. Absent values are null; an `eventIndex` counts entries with a frame from 0,
 * in log order.
 */
import { stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { english } from '../base/l10n.ts';
import type { RecordingHeader } from '../protocol/entry.ts';
import { entryAt, type EntryLog } from '../protocol/entryLog.ts';
import {
  itemText,
  type ContentPart,
  type ConversationItem,
  type DialectVerdict,
  type EventRow,
  type RealtimeResponse,
  type SessionError,
  type SessionState,
} from '../session/state.ts';
import { costFacts, type CostFacts } from '../session/cost/costFacts.ts';
import { shippedPrices, type PriceTable } from '../session/cost/priceTable.ts';
import { withMark, type RowMark } from '../session/rowMarks.ts';
import { isWithin, type EntryRange, type ExportedSession } from './exportedSession.ts';
import { findingsOf, type TranscriptFinding } from './findings.ts';
import { measurePart, type PartMeasures } from './partMeasures.ts';
import { Redactor } from './redact.ts';
import { usageOfPart } from './usageOfPart.ts';
import { maskedAcrossParts } from './redactedParts.ts';

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
  /** What it cost, in US dollars; null where no price is known. */
  readonly usd: number | null;
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

/** An entry that a person marked, or wrote a note on. */
export interface TranscriptMark {
  readonly n: number;
  /** Frames before it in the log: for an entry with a frame its index. */
  readonly eventIndex: number;
  readonly atMs: number | null;
  readonly type: string;
  readonly marked: boolean;
  readonly note: string | null;
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
  /** From the first entry to the last. */
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
  /** By entry. */
  readonly marks: readonly TranscriptMark[];
  /** Of all responses and transcriptions, and the day of its prices, `YYYY-MM-DD`. */
  readonly cost: CostFacts & { readonly pricesAsOf: string };
}

const CAUSE_TEXT_MAX_LENGTH = 4000;

export interface TranscriptOptions {
  /** Decodes and measures the audio of all parts: slow where there is much of it. */
  readonly measureAudio?: boolean;
  /** Leaves out what did not begin within these entries; the configuration is the session's all the same. */
  readonly range?: EntryRange;
  /** Marks and notes that are kept beside the log. */
  readonly keptMarks?: readonly RowMark[];
  readonly prices?: PriceTable | undefined;
}

export function transcriptOf(
  exported: ExportedSession,
  redactor = new Redactor(),
  options: TranscriptOptions = {},
): Transcript {
  const { measureAudio = false, range = { fromN: 1, toN: Infinity }, keptMarks = [], prices = shippedPrices } = options;
  const { header, entries, state } = exported;
  const indexes = frameIndexes(state.rows);
  const rows = state.rows.filter(({ n }) => isWithin(range, n));
  const items = [...state.items.values()].filter(({ createdN }) => isWithin(range, createdN));
  const responses = [...state.responses.values()].filter(({ createdN }) => isWithin(range, createdN));
  const findings = [...state.findings.values()].filter(
    ({ ns }) => ns.length === 0 || ns.some((n) => isWithin(range, n)),
  );
  const measure: MeasurePart = (item, part) => (measureAudio && measurePart(exported, item, part)) || null;
  const write = (item: ConversationItem): TranscriptItem => itemOf(withoutSplitSecrets(item, redactor), state, measure);
  const inOrder = state.order.flatMap((id) => state.items.get(id) ?? []);
  const transcript: Transcript = {
    format: 'realtime-transcript',
    version: 1,
    startedAt: startOf(header, rows),
    durationMs: durationOf(rows),
    source: sourceOf(header),
    connection: connectionOf(state),
    dialect: state.dialect,
    session: state.session ?? null,
    ...countsOf(rows),
    items: inOrder.filter(({ createdN }) => isWithin(range, createdN)).map(write),
    outOfBandItems: items.filter((item) => isOutOfBand(item, state)).map(write),
    responses: responses.map((response) => responseOf(response, prices)),
    errors: state.errors
      .filter(({ n }) => isWithin(range, n))
      .map((error) => errorOf(error, entries, indexes, redactor)),
    usage: usageOfPart(state, range),
    ...frameNotes(rows, indexes),
    findings: findingsOf(findings, state.rows, indexes),
    marks: [...keptMarks.reduce(withMark, state.marks).values()]
      .filter(({ n }) => isWithin(range, n) && n <= state.rows.length)
      .map((mark) => markOf(mark, state.rows, indexes)),
    cost: { ...costFacts(responses, items, prices), pricesAsOf: prices.asOf },
  };
  return redactor.value(transcript as unknown as JsonValue) as unknown as Transcript;
}

function countsOf(rows: readonly EventRow[]): Pick<Transcript, 'events' | 'unknown' | 'malformed' | 'unexpected'> {
  const of = (outcome: EventRow['outcome']): number => rows.filter((row) => row.outcome === outcome).length;
  return {
    events: rows.length - of('lifecycle'),
    unknown: of('unknown'),
    malformed: of('not-json'),
    unexpected: of('unexpected'),
  };
}

function isOutOfBand(item: ConversationItem, state: SessionState): boolean {
  if (item.inConversation || item.responseId === undefined) return false;
  return state.responses.get(item.responseId)?.conversationId === null;
}

/** Each part by itself may look like nothing. */
function withoutSplitSecrets(item: ConversationItem, redactor: Redactor): ConversationItem {
  const pieces = maskedAcrossParts(
    item.parts.map(({ text, transcript }) => [text ?? transcript ?? '']),
    redactor,
  );
  if (!pieces) return item;
  const parts = item.parts.map((part, index) => {
    const piece = pieces[index] ?? '';
    if (part.text !== undefined) return { ...part, text: piece };
    return typeof part.transcript === 'string' ? { ...part, transcript: piece } : part;
  });
  return { ...item, parts };
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

function responseOf(response: RealtimeResponse, prices: PriceTable): TranscriptResponse {
  return {
    id: response.id,
    status: response.status,
    itemIds: response.itemIds,
    usage: response.usage ?? null,
    statusDetails: response.statusDetails ?? null,
    conversationId: response.conversationId ?? null,
    metadata: response.metadata ?? null,
    usd: costFacts([response], [], prices).usd,
  };
}

function errorOf(
  error: SessionError,
  entries: EntryLog,
  indexes: readonly number[],
  redactor: Redactor,
): TranscriptError {
  const cause = error.causeN === undefined ? undefined : entryAt(entries, error.causeN);
  // What is cut off in the middle of a secret is no longer known as one.
  const text = cause?.kind === 'frame' && !cause.binary ? redactor.text(cause.text) : null;
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

function markOf({ n, marked, note }: RowMark, rows: readonly EventRow[], indexes: readonly number[]): TranscriptMark {
  const row = rows[n - 1];
  return {
    n,
    eventIndex: indexes[n - 1] ?? 0,
    atMs: row?.monoMs ?? null,
    type: row?.type ?? '',
    marked,
    note: note ?? null,
  };
}

/** For each entry the number of frames before it. */
function frameIndexes(rows: readonly EventRow[]): number[] {
  let frames = 0;
  return rows.map(({ dir }) => (dir === 'lifecycle' ? frames : frames++));
}

type FrameNotes = Pick<Transcript, 'unknownTypes' | 'unexpectedFrames' | 'malformedFrames'>;

function frameNotes(rows: readonly EventRow[], indexes: readonly number[]): FrameNotes {
  const unknownTypes = new Map<string, number>();
  const unexpectedFrames: FrameNote[] = [];
  const malformedFrames: FrameNote[] = [];
  for (const row of rows) {
    if (row.dir === 'lifecycle' || row.outcome === 'known') continue;
    if (row.outcome === 'unknown') {
      unknownTypes.set(row.type, (unknownTypes.get(row.type) ?? 0) + 1);
      continue;
    }
    const note = {
      eventIndex: indexes[row.n - 1] ?? 0,
      n: row.n,
      type: row.type === '' ? null : row.type,
      path: row.problem?.path ?? '',
      message: row.problem ? english(row.problem.message) : '',
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

function startOf(header: RecordingHeader | undefined, rows: readonly EventRow[]): string | null {
  const started = stringAt(header as JsonObject | undefined, 'startedAt');
  if (started !== undefined) return started;
  const wallMs = rows.find((row) => row.wallMs !== null)?.wallMs;
  const date = new Date(wallMs ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** From the first to the last entry, on the session's own clock where the log has it. */
function durationOf(rows: readonly EventRow[]): number | null {
  for (const clock of ['monoMs', 'wallMs'] as const) {
    const first = rows.find((row) => row[clock] !== null)?.[clock];
    const last = rows.findLast((row) => row[clock] !== null)?.[clock];
    if (typeof first === 'number' && typeof last === 'number') return Math.round((last - first) * 1000) / 1000;
  }
  return null;
}

function connectionOf({ connection }: SessionState): Transcript['connection'] {
  return {
    phase: connection.phase,
    closedBy: connection.closedBy ?? null,
    closeCode: connection.closeCode ?? null,
    closeReason: connection.closeReason ?? null,
    message: connection.message ? english(connection.message) : null,
  };
}
