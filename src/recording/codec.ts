/**
 * `*.realtime.jsonl`: one JSON object a line. Invariant: what a frame's text was on the wire can be cut out of its
 * line byte for byte, because `event` is the line's last member and holds the frame's own text.
 *
 * Lines of `{"dir","event"}` and bare events, as people paste them into bug reports, are read too; no times are
 * invented for them.
 */
import { isJsonObject, numberAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { utf8Length } from '../base/utf8.ts';
import { eventSpec } from '../protocol/catalog.ts';
import type { Direction, Entry, FrameEntry, RecordingHeader } from '../protocol/entry.ts';
import { memberText } from './memberText.ts';

/** Frames deeper or larger than this are written as escaped `text`: jq and DuckDB stop reading beyond. */
const MAX_EVENT_DEPTH = 200;
const MAX_EVENT_BYTES = 8 * 1024 * 1024;

export function encodeHeader(header: RecordingHeader): string {
  return JSON.stringify(header) + '\n';
}

/** One line, newline included. Key order is part of the format. */
export function encodeEntry(entry: Entry): string {
  const head = `{"n":${entry.n},"monoMs":${numberText(entry.monoMs)},"wallMs":${numberText(entry.wallMs)}`;
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

function isEmbeddable(entry: FrameEntry): boolean {
  if (entry.sizeBytes > MAX_EVENT_BYTES || /[\n\r]/.test(entry.text) || depthOf(entry.text) > MAX_EVENT_DEPTH)
    return false;
  try {
    JSON.parse(entry.text);
    return true;
  } catch {
    return false;
  }
}

/** Deepest nesting of brackets outside strings; only meaningful for JSON text. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x22) index = endOfString(text, index);
    else if (unit === 0x7b || unit === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return deepest;
}

/** Index of the quote that ends the string starting at `start`, or of the text's end. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(index - 1 - backslashes) === 0x5c) backslashes++;
  return backslashes % 2 === 1;
}

export type Recording = { readonly header: RecordingHeader | undefined; readonly entries: readonly Entry[] };

/**
 * Turns lines into entries. A line that cannot be read is kept as a frame that is not JSON, except a torn last line
 * of a recording (the process died while writing it), which becomes a note.
 */
export class RecordingDecoder {
  header: RecordingHeader | undefined;
  readonly entries: Entry[] = [];

  /** @param isLast the line is not ended by a newline. */
  push(rawLine: string, isLast = false): void {
    const line = (rawLine.charCodeAt(0) === 0xfeff ? rawLine.slice(1) : rawLine).replace(/\r$/, '');
    if (line.trim() === '') return;
    let value: JsonValue;
    try {
      value = JSON.parse(line) as JsonValue;
    } catch {
      this.#pushUnreadable(line, isLast);
      return;
    }
    if (isJsonObject(value)) this.#pushObject(line, value);
    else this.#pushFrame('unknown', line, false, undefined);
  }

  #pushUnreadable(line: string, isLast: boolean): void {
    if (isLast && this.header) {
      const message = `The last line was cut off after ${line.length} characters; the frame in it is lost.`;
      this.#pushLifecycle('note', { message }, undefined);
    } else this.#pushFrame('unknown', line, false, undefined);
  }

  #pushObject(line: string, value: JsonObject): void {
    const looksLikeHeader = typeof value['realtime'] === 'number' && isJsonObject(value['source']);
    if (looksLikeHeader && this.entries.length === 0 && !this.header) {
      this.header = value as unknown as RecordingHeader;
      return;
    }
    const at = stringAt(value, 'at');
    if (at !== undefined && !('event' in value) && value['type'] === undefined) {
      this.#pushLifecycle(at, detailsOf(value), value);
      return;
    }
    const dir = directionOf(value);
    const text = stringAt(value, 'text');
    const base64 = stringAt(value, 'base64');
    if ('event' in value && typeof value['type'] !== 'string')
      this.#pushFrame(dir, eventText(line, value), false, value);
    else if (dir !== undefined && text !== undefined && typeof value['type'] !== 'string')
      this.#pushFrame(dir, text, false, value);
    else if (dir !== undefined && base64 !== undefined) this.#pushFrame(dir, base64, true, value);
    else this.#pushFrame(undefined, line, false, undefined);
  }

  #pushFrame(dir: Direction | undefined, text: string, binary: boolean, line: JsonObject | undefined): void {
    const sizeBytes = binary ? base64Bytes(text) : utf8Length(text);
    const direction = dir ?? directionOfEvent(text);
    this.entries.push({ kind: 'frame', ...this.#stamp(line), dir: direction, text, binary, sizeBytes });
  }

  #pushLifecycle(at: string, details: JsonObject, line: JsonObject | undefined): void {
    this.entries.push({ kind: 'lifecycle', ...this.#stamp(line), at, details });
  }

  /** Numbers are given anew: an edited file may have lost lines, and positions must match the list. */
  #stamp(line: JsonObject | undefined): { n: number; monoMs: number | null; wallMs: number | null } {
    return {
      n: this.entries.length + 1,
      monoMs: numberAt(line, 'monoMs') ?? null,
      wallMs: numberAt(line, 'wallMs') ?? null,
    };
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
