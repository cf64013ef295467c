/**
 * Where the audio of a session stands in its log, and when it was heard: the plan by which it is written as one file.
 * Frames are looked at one at a time, so a plan is small whatever it is a plan of.
 */
import { durationMsOf, sizeBytesOf, type AudioFormat } from '../base/audioFormat.ts';
import { decodeBase64 } from '../base/base64.ts';
import { entryAt } from '../protocol/entryLog.ts';
import { parseFrame } from '../protocol/parse.ts';
import { base64ByteLength, inputAudioFormat } from '../protocol/sessionConfig.ts';
import { audioFormatOf } from '../session/audioFormats.ts';
import { audioOfEvent } from '../session/frameAudio.ts';
import type { ContentPart, ConversationItem, EventRow } from '../session/state.ts';
import { isWithin, type EntryRange, type ExportedSession } from './exportedSession.ts';

/** A stretch of the audio that frame `n` carries. */
export interface AudioPiece {
  readonly n: number;
  readonly firstByte: number;
  readonly sizeBytes: number;
  /** Of the item in the frame, where the audio stands in that. */
  readonly contentIndex?: number;
}

/** Audio without a gap. */
export interface AudioRun {
  readonly format: AudioFormat;
  readonly startMs: number;
  readonly pieces: readonly AudioPiece[];
  /** That it is all of an answer's; what was appended is told apart by its frames only. */
  readonly part?: ContentPart;
}

export type Side = 'user' | 'assistant';
export type Timeline = Readonly<Record<Side, readonly AudioRun[]>>;

/** Networks and timers are never exact: what is less late than this goes on without a gap. */
const GAP_MS = 400;

/** The audio of one part, in order. Input audio is a stretch of what was appended; output audio is all that was sent. */
export function partPieces(session: ExportedSession, part: ContentPart, format: AudioFormat): AudioPiece[] {
  const whole = (part.audioEntryNs ?? []).map((n) => pieceOf(session, n, part.audioContentIndex));
  if (part.audioOffsetMs === undefined) return whole;
  const start = sizeBytesOf(format, part.audioOffsetMs);
  const length = part.audioMs === undefined ? Infinity : sizeBytesOf(format, part.audioMs);
  return stretch(whole, start, length);
}

/** An item's audio, as far as it was not truncated, one run a part. */
export function itemRuns(session: ExportedSession, item: ConversationItem): AudioRun[] {
  return item.parts.flatMap((part) => {
    const format = audioFormatOf(session.state, item, part);
    const pieces = keptPieces(session, item, part, format);
    return pieces.length === 0 ? [] : [{ format, startMs: 0, pieces }];
  });
}

/**
 * Both sides as they were heard, in milliseconds since the log began. What was appended begins where it was sent, and
 * lasts as long as it plays where it was sent faster than that. An answer begins with its first frame, goes on without
 * a gap where the next is early enough, and ends where it was truncated, interrupted or its response cancelled. A log without times
 * is laid out in its order, one side after the other.
 * @param range the frames that count; the timeline then begins with its first entry
 */
export function timelineOf(session: ExportedSession, range: EntryRange = everything): Timeline {
  const { errors, effectiveSession } = session.state;
  const rows = rowsWithin(session, range);
  const clock = clockOf(rows);
  const gapMs = clock ? GAP_MS : 0;
  const tracks = { user: new Track(gapMs), assistant: new Track(gapMs) };
  const refused = new Set(errors.map(({ causeN }) => causeN));
  const inputFormat = inputAudioFormat(effectiveSession);
  const answers = answerPieces(session, clock);
  for (const row of rows) {
    const isAppend = row.dir === 'client' && row.type === 'input_audio_buffer.append' && !refused.has(row.n);
    const answer = answers.get(row.n);
    if (!isAppend && !answer) continue;
    const side: Side = answer ? 'assistant' : 'user';
    const format = answer?.format ?? inputFormat;
    const piece = answer?.piece ?? pieceOf(session, row.n);
    const { endMs } = tracks[side === 'user' ? 'assistant' : 'user'];
    const atMs = clock ? clock(row) : endMs;
    tracks[side].add(piece, format, atMs, answer?.part, answer?.untilMs);
  }
  return { user: tracks.user.runs, assistant: tracks.assistant.runs };
}

/** Where the timeline's clock stands at each entry; undefined where the log has no times. */
export function timelineClock(session: ExportedSession, range: EntryRange = everything): Clock | undefined {
  return clockOf(rowsWithin(session, range));
}

const everything: EntryRange = { fromN: 1, toN: Infinity };

function rowsWithin({ state }: ExportedSession, range: EntryRange): readonly EventRow[] {
  return range.fromN <= 1 && range.toN >= state.rows.length
    ? state.rows
    : state.rows.filter(({ n }) => isWithin(range, n));
}

/** The bytes of a piece; silence where the frame has less than it seemed to. */
export function bytesOfPiece(session: ExportedSession, piece: AudioPiece, silence: number): Uint8Array {
  const { firstByte, sizeBytes } = piece;
  const bytes = decodeBase64(audioText(session, piece.n, piece.contentIndex)) ?? new Uint8Array(0);
  const cut = bytes.subarray(firstByte, firstByte + sizeBytes);
  if (cut.length === sizeBytes) return cut;
  const filled = new Uint8Array(sizeBytes).fill(silence);
  filled.set(cut);
  return filled;
}

export function sizeBytesOfRun({ pieces }: AudioRun): number {
  return pieces.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

/** Collects frames into runs. */
class Track {
  readonly runs: { format: AudioFormat; startMs: number; pieces: AudioPiece[]; part?: ContentPart }[] = [];
  endMs = 0;
  #part: ContentPart | undefined;
  #sizeBytes = 0;

  /** @param gapMs so much later than the audio before it ends a frame must be for silence to lie between */
  constructor(private readonly gapMs: number) {}

  /** @param atMs when it came; undefined: right behind what is there. @param untilMs what would be heard later is left out */
  add(piece: AudioPiece, format: AudioFormat, atMs: number | undefined, part?: ContentPart, untilMs = Infinity): void {
    let run = this.runs.at(-1);
    const isLate = atMs !== undefined && atMs - this.endMs > this.gapMs;
    const startMs = Math.max(this.endMs, isLate || part !== this.#part || !run ? (atMs ?? this.endMs) : this.endMs);
    const heardMs = Math.max(0, untilMs - startMs);
    const heard =
      heardMs === Infinity ? piece : { ...piece, sizeBytes: Math.min(piece.sizeBytes, sizeBytesOf(format, heardMs)) };
    if (heard.sizeBytes === 0) return;
    if (!run || isLate || part !== this.#part || run.format !== format) {
      run = { format, startMs, pieces: [], ...(part && { part }) };
      this.runs.push(run);
      this.#sizeBytes = 0;
      this.#part = part;
    }
    run.pieces.push(heard);
    this.#sizeBytes += heard.sizeBytes;
    this.endMs = run.startMs + durationMsOf(run.format, this.#sizeBytes);
  }
}

interface AnswerPiece {
  readonly part: ContentPart;
  readonly format: AudioFormat;
  readonly piece: AudioPiece;
  /** When playing was stopped. */
  readonly untilMs: number | undefined;
}

/** What was to be heard of all answers, by the frame that carries it. */
function answerPieces(session: ExportedSession, clock: Clock | undefined): Map<number, AnswerPiece> {
  const { items, responses, rows } = session.state;
  const pieces = new Map<number, AnswerPiece>();
  for (const item of items.values()) {
    const response = responses.get(item.responseId ?? '');
    const doneRow = response?.status === 'cancelled' ? rows[(response.doneN ?? 0) - 1] : undefined;
    const untilMs = doneRow && item.truncatedAtMs === undefined ? clock?.(doneRow) : undefined;
    for (const part of item.parts) {
      if (part.type === 'input_audio' || !part.audioEntryNs) continue;
      const format = audioFormatOf(session.state, item, part);
      const kept = keptPieces(session, item, part, format);
      const heard = part.interruption ? stretch(kept, 0, sizeBytesOf(format, part.interruption.atMs)) : kept;
      for (const piece of heard) pieces.set(piece.n, { part, format, piece, untilMs });
    }
  }
  return pieces;
}

function keptPieces(
  session: ExportedSession,
  item: ConversationItem,
  part: ContentPart,
  format: AudioFormat,
): AudioPiece[] {
  const pieces = partPieces(session, part, format);
  return item.truncatedAtMs === undefined || part.type === 'input_audio'
    ? pieces
    : stretch(pieces, 0, sizeBytesOf(format, item.truncatedAtMs));
}

function stretch(pieces: readonly AudioPiece[], start: number, length: number): AudioPiece[] {
  let offset = 0;
  return pieces.flatMap((piece) => {
    const { firstByte, sizeBytes } = piece;
    const from = Math.max(0, start - offset);
    const to = Math.min(sizeBytes, start + length - offset);
    offset += sizeBytes;
    return to > from ? [{ ...piece, firstByte: firstByte + from, sizeBytes: to - from }] : [];
  });
}

function pieceOf(session: ExportedSession, n: number, contentIndex?: number): AudioPiece {
  const base64 = audioText(session, n, contentIndex);
  const sizeBytes = /^[A-Za-z0-9+/]*={0,2}$/.test(base64) ? base64ByteLength(base64) : 0;
  return { n, firstByte: 0, sizeBytes, ...(contentIndex !== undefined && { contentIndex }) };
}

function audioText({ entries }: ExportedSession, n: number, contentIndex: number | undefined): string {
  const entry = entryAt(entries, n);
  const event = entry?.kind === 'frame' && !entry.binary ? parseFrame(entry.text).event : undefined;
  return audioOfEvent(event, contentIndex);
}

export type Clock = (row: EventRow) => number | undefined;

/** Milliseconds since the log's first entry, on the session's own clock where the log has it. */
function clockOf(rows: readonly EventRow[]): Clock | undefined {
  for (const key of ['monoMs', 'wallMs'] as const) {
    const originMs = rows.find((row) => row[key] !== null)?.[key];
    if (typeof originMs !== 'number') continue;
    return (row) => (row[key] === null ? undefined : row[key] - originMs);
  }
  return undefined;
}
