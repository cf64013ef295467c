/**
 * Logs of other tools that are one JSON document: HAR files with WebSocket messages (Chrome and Edge write them), lists of
 * events, and what openai-realtime-console shows when it is copied. Invariant: nothing is invented: where a tool kept no times
 * or left events out, the log has none, and a note says so.
 */
import { isJsonObject, type JsonValue } from '../../base/json.ts';
import type { Entry } from '../../protocol/entry.ts';
import type { Recording } from '../codec.ts';
import { readDocument } from './damagedDocument.ts';
import { recordingOfEventList } from './eventList.ts';
import { isHar, recordingOfHar } from './har.ts';

/**
 * Whether a file has to be read whole because it is one document and not JSON lines.
 * @param firstLine what stands before the first line break; for very long lines their beginning is enough
 */
export function looksLikeDocument(firstLine: string): boolean {
  const start = firstLine.replace(/^\uFEFF/, '').trim();
  if (start.startsWith('[')) return true;
  return /^\{(?:\s*$|\s*"log"\s*:)/.test(start);
}

/**
 * The log in the document, or undefined when it is none that is known: it may still be lines. A document that was cut off is
 * opened as far as it goes, and a note says where that is.
 * @throws RealtimeError `document-damaged`, `har-without-messages`, `list-without-events`
 */
export function decodeForeignLog(text: string): Recording | undefined {
  const read = readDocument(text.replace(/^\uFEFF/, ''));
  const recording = read && recordingOf(read.document);
  if (!recording || read.damage === undefined) return recording;
  const last = recording.entries.at(-1);
  const note: Entry = {
    kind: 'lifecycle',
    n: recording.entries.length + 1,
    monoMs: last?.monoMs ?? null,
    wallMs: last?.wallMs ?? null,
    at: 'note',
    details: { message: read.damage },
  };
  return { header: recording.header, entries: [...recording.entries, note] };
}

function recordingOf(document: JsonValue): Recording | undefined {
  if (Array.isArray(document)) return recordingOfEventList(document);
  if (!isJsonObject(document)) return undefined;
  if (isHar(document)) return recordingOfHar(document);
  return typeof document['type'] === 'string' ? recordingOfEventList([document]) : undefined;
}
