/**
 * A log without secrets, entry for entry, whatever its length: one walk finds out what must be masked, and entries are
 * masked when they are read. Entries that hold no secret come back as the very same object, so an export can be compared
 * with the recording it was made from.
 */
import { isJsonObject, numberAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import type { Entry } from '../protocol/entry.ts';
import type { EntryLog } from '../protocol/entryLog.ts';
import { changedBinary } from './binaryFrame.ts';
import { frameWithText } from './changedFrame.ts';
import { maskedPieces } from './maskedPieces.ts';
import type { Redactor } from './redact.ts';
import { redactAcrossParts, maskedAcrossParts } from './redactedParts.ts';

/** Longer frames of audio are not parsed to learn that they are no text. */
const LONGEST_TEXT_PIECE = 2000;

export class RedactedLog implements EntryLog {
  /** The log may grow while it is exported: what comes later is not part of it. */
  readonly length: number;
  readonly #entries: EntryLog;
  readonly #redactor: Redactor;
  /** Indexes of entries in which there is something to mask. */
  readonly #touched = new Set<number>();
  /** What stands in the place of a piece of streamed text, by index. */
  readonly #pieces = new Map<number, string>();

  private constructor(entries: EntryLog, redactor: Redactor) {
    this.#entries = entries;
    this.#redactor = redactor;
    this.length = entries.length;
  }

  /** @param redactor counts each secret of the log once. @param pause is awaited now and then: a long log takes a while */
  static async of(entries: EntryLog, redactor: Redactor, pause?: () => Promise<void>): Promise<RedactedLog> {
    const log = new RedactedLog(entries, redactor);
    await log.#look(indexed(entries, log.length), pause);
    return log;
  }

  /** Tells the redactor what there is to mask in these entries. */
  static async count(entries: Iterable<Entry>, redactor: Redactor, pause?: () => Promise<void>): Promise<void> {
    const log = new RedactedLog([], redactor);
    await log.#look(counted(entries), pause);
  }

  async #look(entries: Iterable<readonly [index: number, entry: Entry]>, pause?: () => Promise<void>): Promise<void> {
    const redactor = this.#redactor;
    const streams = new Map<string, DeltaStream>();
    for (const [index, entry] of entries) {
      // A piece is counted with the text that it is a piece of.
      redactor.isCounting = !collectPiece(streams, entry, index);
      if (redactEntry(entry, redactor) !== entry) this.#touched.add(index);
      if (pause && index % 512 === 511) await pause();
    }
    redactor.isCounting = true;
    for (const parts of partsOfItems(streams.values())) this.#redactAcross(parts);
    for (const stream of streams.values()) this.#redactStream(stream);
    redactor.isCounting = false;
  }

  at(index: number): Entry | undefined {
    const entry = index >= 0 && index < this.length ? this.#entries.at(index) : undefined;
    const piece = this.#pieces.get(index);
    if (!entry || (piece === undefined && !this.#touched.has(index))) return entry;
    const masked = redactEntry(entry, this.#redactor);
    if (piece === undefined || masked.kind !== 'frame') return masked;
    const member = pieceOf(masked)?.member;
    const event = eventOf(masked);
    return event && member ? frameWithText(masked, JSON.stringify({ ...event, [member]: piece })) : masked;
  }

  slice(start?: number, end?: number): Entry[] {
    return [...this].slice(start, end);
  }

  *[Symbol.iterator](): Generator<Entry, void> {
    for (let index = 0; index < this.length; index++) {
      const entry = this.at(index);
      if (entry) yield entry;
    }
  }

  #redactAcross(parts: readonly DeltaStream[]): void {
    const indexes = parts.flatMap((part) => part.indexes);
    const masked = maskedAcrossParts(
      parts.map(({ pieces }) => pieces),
      this.#redactor,
    );
    masked?.forEach((piece, position) => this.#pieces.set(indexes[position] as number, piece));
  }

  /** What is masked of the sum of the pieces goes into the first of them. */
  #redactStream({ indexes, pieces }: DeltaStream): void {
    const soFar = pieces.map((piece, position) => this.#pieces.get(indexes[position] ?? -1) ?? piece);
    const masked = maskedPieces(soFar, (text) => this.#redactor.text(text));
    masked?.forEach((piece, position) => this.#pieces.set(indexes[position] as number, piece));
  }
}

function* indexed(entries: EntryLog, length: number): Generator<readonly [number, Entry], void> {
  for (let index = 0; index < length; index++) {
    const entry = entries.at(index);
    if (entry) yield [index, entry];
  }
}

function* counted(entries: Iterable<Entry>): Generator<readonly [number, Entry], void> {
  let index = 0;
  for (const entry of entries) yield [index++, entry];
}

function redactEntry(entry: Entry, redactor: Redactor): Entry {
  if (entry.kind === 'lifecycle') {
    const details = redactor.object(entry.details);
    return JSON.stringify(details) === JSON.stringify(entry.details) ? entry : { ...entry, details };
  }
  const redacted = (text: string): string => redactor.text(text);
  if (entry.binary) return changedBinary(entry, redacted);
  return frameWithText(entry, redacted(redactAcrossParts(entry.text, redactor)));
}

/** Frames (by index) whose pieces make up one text. */
interface DeltaStream {
  readonly item: string;
  readonly part: number;
  readonly indexes: number[];
  readonly pieces: string[];
}

/** The texts of each item in the order of its parts. */
function partsOfItems(streams: Iterable<DeltaStream>): DeltaStream[][] {
  const items = new Map<string, DeltaStream[]>();
  for (const stream of streams) {
    const parts = items.get(stream.item);
    if (parts) parts.push(stream);
    else items.set(stream.item, [stream]);
  }
  return [...items.values()].map((parts) => parts.toSorted((left, right) => left.part - right.part));
}

/** False where the entry is no piece of a text. */
function collectPiece(streams: Map<string, DeltaStream>, entry: Entry, index: number): boolean {
  const piece = pieceOf(entry);
  if (!piece) return false;
  const stream = streams.get(piece.stream) ?? { ...piece.place, indexes: [], pieces: [] };
  streams.set(piece.stream, stream);
  stream.indexes.push(index);
  stream.pieces.push(piece.text);
  return true;
}

interface Piece {
  readonly stream: string;
  readonly place: Pick<DeltaStream, 'item' | 'part'>;
  readonly member: 'delta' | 'text';
  readonly text: string;
}

function pieceOf(entry: Entry): Piece | undefined {
  const event = eventOf(entry);
  const type = stringAt(event, 'type') ?? '';
  if (!event || /audio\.delta$/.test(type)) return undefined;
  const member = stringAt(event, 'delta') === undefined ? 'text' : 'delta';
  const text = stringAt(event, member);
  if (text === undefined || (member === 'text' && !type.endsWith('.segment'))) return undefined;
  return {
    stream: JSON.stringify([type, event['item_id'], event['content_index'], event['output_index']]),
    place: {
      item: JSON.stringify([type, event['item_id'], event['output_index']]),
      part: numberAt(event, 'content_index') ?? 0,
    },
    member,
    text,
  };
}

function eventOf(entry: Entry): JsonObject | undefined {
  if (entry.kind !== 'frame' || entry.binary || !/"delta"|\.segment"/.test(entry.text)) return undefined;
  if (entry.text.length > LONGEST_TEXT_PIECE && entry.text.includes('audio.delta"')) return undefined;
  try {
    const value = JSON.parse(entry.text) as JsonValue;
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
