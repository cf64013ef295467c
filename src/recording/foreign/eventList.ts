/**
 * JSON lists of events. openai-realtime-console writes two kinds: until 2024 objects `{time, source, event, count}` in order, of
 * which equal types in a row were counted and only the first was kept; since then bare events, the newest first, each
 * with the `timestamp` at which it was shown, a clock time without a date.
 */
import { isJsonObject, numberAt, objectAt, stringAt, type JsonObject, type JsonValue } from '../../base/json.ts';
import { RealtimeError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';
import type { Entry } from '../../protocol/entry.ts';
import { RecordingDecoder, type Recording } from '../codec.ts';

/**
 * A log of what the list holds. Elements that are no events become frames as they are, as lines that are none do.
 * @throws RealtimeError `list-without-events` when no element is an event
 */
export function recordingOfEventList(list: readonly JsonValue[]): Recording {
  if (!list.some((element) => isEvent(element) || isEvent(eventIn(element)))) {
    throw new RealtimeError('list-without-events', phrase('The list in the file holds no Realtime events.'), {
      hint: phrase('Expected a list of events, of {"dir","event"} or of {"time","source","event"}.'),
    });
  }
  const decoder = new RecordingDecoder();
  const times: (number | null)[] = [];
  const inOrder = isNewestFirst(list) ? [...list].reverse() : list;
  for (const element of inOrder) {
    const { line, wallMs, note } = lineOf(element);
    decoder.push(JSON.stringify(line));
    if (note !== undefined) decoder.push(JSON.stringify({ at: 'note', message: note }));
    while (times.length < decoder.entries.length) times.push(wallMs);
  }
  const start = times.find((time) => time !== null) ?? null;
  const entries = decoder.entries.map((entry, index): Entry => {
    const wallMs = times[index] ?? entry.wallMs;
    return wallMs === null || start === null ? entry : { ...entry, wallMs, monoMs: Math.max(0, wallMs - start) };
  });
  return { header: decoder.header, entries };
}

function isEvent(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && typeof value['type'] === 'string';
}

function eventIn(element: JsonValue): JsonValue | undefined {
  return isJsonObject(element) ? element['event'] : undefined;
}

interface Line {
  readonly line: JsonValue;
  readonly wallMs: number | null;
  readonly note?: string;
}

function lineOf(element: JsonValue): Line {
  if (!isJsonObject(element)) return { line: element, wallMs: null };
  const event = objectAt(element, 'event');
  const source = stringAt(element, 'source');
  if (event && (source === 'client' || source === 'server')) return consoleLine(element, event, source);
  return { line: withoutTimestamp(element), wallMs: null };
}

function consoleLine(element: JsonObject, event: JsonObject, source: 'client' | 'server'): Line {
  const time = Date.parse(stringAt(element, 'time') ?? '');
  const count = numberAt(element, 'count') ?? 1;
  const left = Math.floor(count) - 1;
  return {
    line: { dir: source, event },
    wallMs: Number.isNaN(time) ? null : time,
    ...(left > 0 && {
      note: `The console that wrote this log counted ${left} more ${stringAt(event, 'type') ?? 'events'} here and did not keep ${left === 1 ? 'it' : 'them'}.`,
    }),
  };
}

/** The console adds `timestamp` to the event itself; on the wire no event has one. */
function withoutTimestamp(element: JsonObject): JsonObject {
  if (typeof element['type'] !== 'string' || typeof element['timestamp'] !== 'string') return element;
  return Object.fromEntries(Object.entries(element).filter(([key]) => key !== 'timestamp'));
}

/** A session begins with `session.created`: after everything else, the list is upside down. */
function isNewestFirst(list: readonly JsonValue[]): boolean {
  const types = list.map((element) => {
    const event = eventIn(element);
    return stringAt(isJsonObject(event) ? event : isJsonObject(element) ? element : undefined, 'type') ?? '';
  });
  const created = types.findIndex((type) => /^(?:transcription_)?session\.created$/.test(type));
  if (created >= 0) return created > types.length / 2 && types.length > 1;
  const done = types.indexOf('response.done');
  const begun = types.indexOf('response.created');
  return done >= 0 && begun > done;
}
