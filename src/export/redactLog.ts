/**
 * A log without secrets, entry for entry. Frames that hold none come back as the very same object, so an export can be
 * compared with the recording it was made from.
 */
import { encodeBase64, decodeBase64 } from '../base/base64.ts';
import { isJsonObject, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { utf8Length } from '../base/utf8.ts';
import type { Entry, FrameEntry } from '../protocol/entry.ts';
import type { Redactor } from './redact.ts';

export function redactLog(entries: readonly Entry[], redactor: Redactor): Entry[] {
  const masked = entries.map((entry): Entry => {
    if (entry.kind === 'lifecycle') return { ...entry, details: redactor.object(entry.details) };
    return entry.binary ? redactBinary(entry, redactor) : withText(entry, redactor.text(entry.text));
  });
  for (const stream of deltaStreams(masked)) redactStream(masked, stream, redactor);
  return masked;
}

function withText(entry: FrameEntry, text: string): FrameEntry {
  return text === entry.text ? entry : { ...entry, text, sizeBytes: utf8Length(text) };
}

/** An event sent as a binary frame by mistake holds what a text frame holds. */
function redactBinary(entry: FrameEntry, redactor: Redactor): FrameEntry {
  const bytes = decodeBase64(entry.text);
  if (!bytes) return withText(entry, redactor.text(entry.text));
  const latin1 = textOfBytes(bytes);
  const masked = redactor.text(latin1);
  if (masked === latin1) return entry;
  const maskedBytes = Uint8Array.from(masked, (character) => character.charCodeAt(0));
  return { ...entry, text: encodeBase64(maskedBytes), sizeBytes: maskedBytes.length };
}

function textOfBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return pieces.join('');
}

/** Frames (by index) whose deltas make up one text: a model may spell out a key in pieces that look like nothing. */
interface DeltaStream {
  readonly indexes: number[];
  text: string;
}

function deltaStreams(entries: readonly Entry[]): Iterable<DeltaStream> {
  const streams = new Map<string, DeltaStream>();
  entries.forEach((entry, index) => {
    const event = deltaEvent(entry);
    const delta = stringAt(event, 'delta');
    const type = stringAt(event, 'type') ?? '';
    if (delta === undefined || /audio\.delta$/.test(type)) return;
    const key = JSON.stringify([type, event?.['item_id'], event?.['content_index'], event?.['output_index']]);
    const stream = streams.get(key) ?? { indexes: [], text: '' };
    streams.set(key, stream);
    stream.indexes.push(index);
    stream.text += delta;
  });
  return streams.values();
}

/** The masked text goes into the first delta and the others become empty: their sum is still what was said. */
function redactStream(entries: Entry[], stream: DeltaStream, redactor: Redactor): void {
  const masked = redactor.text(stream.text);
  if (masked === stream.text) return;
  stream.indexes.forEach((entryIndex, position) => {
    const entry = entries[entryIndex];
    const event = deltaEvent(entry);
    if (entry?.kind !== 'frame' || !event) return;
    entries[entryIndex] = withText(entry, JSON.stringify({ ...event, delta: position === 0 ? masked : '' }));
  });
}

function deltaEvent(entry: Entry | undefined): JsonObject | undefined {
  if (entry?.kind !== 'frame' || entry.binary || !entry.text.includes('"delta"')) return undefined;
  try {
    const value = JSON.parse(entry.text) as JsonValue;
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
