/**
 * What a replay sends: the recorded client frames in order, each with the time at which it was sent and how far the server
 * had come by then. Invariant: a frame that refers to nothing the server named is sent again byte for byte.
 */
import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.ts';
import type { EntryLog } from '../protocol/entryLog.ts';
import { parseFrame } from '../protocol/parse.ts';
import { Identities } from './identities.ts';
import { ProgressMarks, type Progress } from './progressMarks.ts';

export interface ReplayStep {
  /** Entry of the recorded client frame. */
  readonly n: number;
  readonly text: string;
  /** Milliseconds since the connection was open, or since the log's first entry; null where the log has no times. */
  readonly atMs: number | null;
  /** How far the recorded server had come when the frame was sent. */
  readonly after: Progress;
  /** Ids in the frame that the recorded server gave, with the names they have in every session. */
  readonly references: ReadonlyMap<string, string>;
}

export interface ReplayPlan {
  readonly steps: readonly ReplayStep[];
  /** Client frames that cannot be sent again as text, e.g. binary ones. */
  readonly left: readonly number[];
  /** How far the recorded server had come at the end. */
  readonly end: Progress;
}

/** Members that name something by id. Texts, arguments and outputs never do. */
const references: ReadonlySet<string> = new Set([
  'item_id',
  'previous_item_id',
  'call_id',
  'response_id',
  'approval_request_id',
  'id',
]);

/** @param entries of one session; what comes after a reconnect is another conversation and is left out */
export function replayPlan(entries: EntryLog): ReplayPlan {
  const identities = new Identities();
  const marks = new ProgressMarks();
  const steps: ReplayStep[] = [];
  const left: number[] = [];
  let startMs: number | null = null;
  let connections = 0;
  for (const entry of entries) {
    if (entry.kind === 'lifecycle') {
      if (entry.at === 'connecting' && ++connections > 1) break;
      if (entry.at === 'open') startMs = entry.monoMs;
      continue;
    }
    startMs ??= entry.monoMs;
    if (entry.dir === 'client' && entry.binary) left.push(entry.n);
    if (entry.binary || entry.dir === 'unknown') continue;
    const { event } = parseFrame(entry.text);
    if (entry.dir === 'server') {
      if (!event) continue;
      identities.server(event);
      marks.server(event);
      continue;
    }
    if (event) identities.client(event);
    steps.push({
      n: entry.n,
      text: entry.text,
      atMs: entry.monoMs === null || startMs === null ? null : Math.max(0, entry.monoMs - startMs),
      after: marks.progress,
      references: event ? referencesIn(event, identities) : new Map(),
    });
  }
  return { steps, left, end: marks.progress };
}

/** The ids in an event that the server gave, by name. Recorded ids are read before the server can give others. */
function referencesIn(event: JsonObject, identities: Identities): Map<string, string> {
  const found = new Map<string, string>();
  visit(event, (id) => {
    const name = identities.nameOf(id);
    if (name !== undefined) found.set(id, name);
    return id;
  });
  return found;
}

/** The frame with each of `ids` replaced where it is a reference; the text itself when there is none. */
export function withIds(text: string, ids: ReadonlyMap<string, string>): string {
  if (ids.size === 0) return text;
  const { event } = parseFrame(text);
  if (!event) return text;
  return JSON.stringify(visit(event, (id) => ids.get(id) ?? id));
}

/** A copy with every reference passed through `replace`; deeper than the API's own events nothing refers. */
function visit(event: JsonObject, replace: (id: string) => string, depth = 6): JsonObject {
  const copy = (value: JsonValue | undefined, key: string): JsonValue | undefined => {
    if (typeof value === 'string') return references.has(key) ? replace(value) : value;
    if (depth === 0) return value;
    if (Array.isArray(value))
      return value.map((entry) => (isJsonObject(entry) ? visit(entry, replace, depth - 1) : entry));
    return isJsonObject(value) ? visit(value, replace, depth - 1) : value;
  };
  return Object.fromEntries(Object.entries(event).map(([key, value]) => [key, copy(value, key)]));
}
