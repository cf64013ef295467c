/**
 * `*.realtime.jsonl`: one JSON object a line. Invariant: what a frame's text was on the wire can be cut out of its
 * line byte for byte, because `event` is the line's last member and holds the frame's own text.
 *
 * Lines of `{"dir","event"}` and bare events, as people paste them into bug reports, are read too; no times are
 * invented for them.
 */
import { isDeeperThan, isJsonObject, numberAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { encodeUtf8, utf8Length } from '../base/utf8.ts';
import { eventSpec } from '../protocol/catalog.ts';
import type { Direction, Entry, FrameEntry, RecordingHeader } from '../protocol/entry.ts';
import { HeadReader } from './lineHead.ts';
import { memberText } from './memberText.ts';

/** Frames deeper or larger than this are written as escaped `text`: jq and DuckDB stop reading beyond. */
const MAX_EVENT_DEPTH = 200;
const MAX_EVENT_BYTES = 8 * 1024 * 1024;

export function encodeHeader(header: RecordingHeader): string {
  return JSON.stringify(header) + '\n';
}

/**
 * One line, newline included. Key order is part of the format.
 * @param n where a part of a log is written: the entry's place in that
 */
export function encodeEntry(entry: Entry, n = entry.n): string {
  const head = `{"n":${n},"monoMs":${numberText(entry.monoMs)},"wallMs":${numberText(entry.wallMs)}`;
  if (entry.kind === 'lifecycle') {
    const details = JSON.stringify(entry.details).slice(1);
    return `${head},"at":${JSON.stringify(entry.at)}${details === '}' ? '' : ','}${details}\n`;
  }
  const frame = `${head},"dir":"${entry.dir}"`;
  if (entry.binary) return `${frame},"base64":"${entry.text}"}\n`;
  return isEmbeddable(entry) ? `${frame},"event":${entry.text}}\n` : `${frame},"text":${JSON.stringify(entry.text)}}\n`;
}

function numberText(value: number | null): string {
  return value === null ? 'null' : String(Math.round(value * 1000) / 1000);
}

function isEmbeddable({ text, reading, sizeBytes }: FrameEntry): boolean {
  if (/[\n\r]/.test(text)) return false;
  if (reading && reading.kind !== 'json') return reading.kind === 'delta';
  try {
    return isEmbeddableValue(reading ? reading.value : (JSON.parse(text) as JsonValue), sizeBytes);
  } catch {
    return false;
  }
}

/** Whether JSON, which has no line breaks, can stand in a line as it is. */
export function isEmbeddableValue(value: JsonValue, sizeBytes: number): boolean {
  // A level takes two characters.
  return sizeBytes <= MAX_EVENT_BYTES && (sizeBytes <= 2 * MAX_EVENT_DEPTH || !isDeeperThan(value, MAX_EVENT_DEPTH));
}

export type Recording = { readonly header: RecordingHeader | undefined; readonly entries: readonly Entry[] };

/**
 * Turns lines into entries, one at a time. A line that cannot be read is kept as a frame that is not JSON; where only
 * the frame in it is damaged, with its times and sender. A torn last line of a recording (the process died while writing
 * it) becomes a note.
 */
export class LineDecoder {
  header: RecordingHeader | undefined;
  /** Whether the line that was decoded last was no JSON. */
  wasUnreadable = false;
  readonly #head = new HeadReader();

  /**
   * @param n what the entry's number is going to be: an edited file may have lost lines, and positions must match the list
   * @param isLast the line is not ended by a newline
   * @returns undefined for the header and for empty lines
   */
  decode(rawLine: string, n: number, isLast = false): Entry | undefined {
    const line = (rawLine.charCodeAt(0) === 0xfeff ? rawLine.slice(1) : rawLine).replace(/\r$/, '');
    this.wasUnreadable = false;
    if (line.trim() === '') return undefined;
    let value: JsonValue;
    try {
      value = JSON.parse(line) as JsonValue;
    } catch {
      this.wasUnreadable = true;
      return this.#unreadable(line, n, isLast);
    }
    return isJsonObject(value) ? this.#object(line, value, n) : frameOf(n, 'unknown', line);
  }

  #unreadable(line: string, n: number, isLast: boolean): Entry {
    if (isLast && this.header) {
      const message = `The last line was cut off after ${line.length} characters; the frame in it is lost.`;
      return { kind: 'lifecycle', n, monoMs: null, wallMs: null, at: 'note', details: { message } };
    }
    const bytes = encodeUtf8(line);
    if (isLast || !this.#head.read(bytes, 0, bytes.length)) return frameOf(n, 'unknown', line);
    const { monoMs, wallMs, dir, textStart } = this.#head;
    return { ...frameOf(n, dir, line.slice(textStart, -1)), monoMs, wallMs };
  }

  #object(line: string, value: JsonObject, n: number): Entry | undefined {
    const looksLikeHeader = typeof value['realtime'] === 'number' && isJsonObject(value['source']);
    if (looksLikeHeader && n === 1 && !this.header) {
      this.header = value as unknown as RecordingHeader;
      return undefined;
    }
    const stamp = { n, monoMs: numberAt(value, 'monoMs') ?? null, wallMs: numberAt(value, 'wallMs') ?? null };
    const at = stringAt(value, 'at');
    if (at !== undefined && !('event' in value) && value['type'] === undefined) {
      return { kind: 'lifecycle', ...stamp, at, details: detailsOf(value) };
    }
    const dir = directionOf(value);
    const text = stringAt(value, 'text');
    const base64 = stringAt(value, 'base64');
    if ('event' in value && typeof value['type'] !== 'string') {
      return { ...frameOf(n, dir, eventText(line, value)), ...stamp };
    }
    if (dir !== undefined && text !== undefined && typeof value['type'] !== 'string') {
      return { ...frameOf(n, dir, text), ...stamp };
    }
    if (dir !== undefined && base64 !== undefined) return { ...frameOf(n, dir, base64, true), ...stamp };
    return frameOf(n, undefined, line);
  }
}

function frameOf(n: number, dir: Direction | undefined, text: string, binary = false): FrameEntry {
  const sizeBytes = binary ? base64Bytes(text) : utf8Length(text);
  return { kind: 'frame', n, monoMs: null, wallMs: null, dir: dir ?? directionOfEvent(text), text, binary, sizeBytes };
}

/** Collects the entries of a whole log. */
export class RecordingDecoder {
  readonly entries: Entry[] = [];
  readonly #lines = new LineDecoder();

  get header(): RecordingHeader | undefined {
    return this.#lines.header;
  }

  /** @param isLast the line is not ended by a newline. */
  push(line: string, isLast = false): void {
    const entry = this.#lines.decode(line, this.entries.length + 1, isLast);
    if (entry) this.entries.push(entry);
  }
}

/** Decodes a whole text, as `RecordingDecoder` does line by line. */
export function decodeRecording(text: string): Recording {
  const decoder = new RecordingDecoder();
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    decoder.push(text.slice(start, end));
    start = end + 1;
  }
  if (start < text.length) decoder.push(text.slice(start), true);
  return decoder;
}

const framePrefix = /^\{(?:"n":\d+,"monoMs":[^,"]*,"wallMs":[^,"]*,)?"dir":"[a-z]+","event":/;

/** The frame's own text, cut out of the line; a frame given as a string stands for its content. */
function eventText(line: string, value: JsonObject): string {
  const prefix = framePrefix.exec(line)?.[0];
  const last = Object.keys(value).at(-1);
  if (prefix !== undefined && last === 'event') return line.slice(prefix.length, line.lastIndexOf('}'));
  const event = value['event'];
  return typeof event === 'string' ? event : (memberText(line, 'event') ?? '');
}

function directionOf(line: JsonObject): Direction | undefined {
  const name = line['dir'] ?? line['direction'];
  return name === 'client' || name === 'server' || name === 'unknown' ? name : undefined;
}

/** A bare event's sender follows from its type, where the type is documented for one side. */
function directionOfEvent(text: string): Direction {
  try {
    const value = JSON.parse(text) as JsonValue;
    return (isJsonObject(value) && eventSpec(stringAt(value, 'type') ?? '')?.from) || 'unknown';
  } catch {
    return 'unknown';
  }
}

const entryKeys = new Set(['n', 'monoMs', 'wallMs', 'at']);

function detailsOf(line: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(line).filter(([key]) => !entryKeys.has(key)));
}

function base64Bytes(text: string): number {
  return Math.floor((text.replace(/=+$/, '').length * 3) / 4);
}
