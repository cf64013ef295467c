/**
 * Tolerant reading of one frame. A bad frame is data, not an exception: nothing here throws.
 */
import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.ts';
import { eventSpec } from './catalog.ts';

/** `known` · `unexpected`: known type, odd shape · `unknown`: JSON of a type nobody documents · `not-json`: text or binary. */
export type Outcome = 'known' | 'unexpected' | 'unknown' | 'not-json';

/** What is wrong with a frame, and where: `path` is a JSON path such as `response.id`, empty for the whole frame. */
export interface FrameProblem {
  readonly path: string;
  readonly message: string;
}

/** Where an event of a known type does not have the shape its type documents; undefined where it has. */
export type CheckShape = (type: string, event: JsonObject) => FrameProblem | undefined;

export interface ParsedFrame {
  readonly outcome: Outcome;
  /** The event's own type; undefined where the frame names none. */
  readonly type: string | undefined;
  /** The frame's object; undefined where it is not a JSON object. */
  readonly event: JsonObject | undefined;
  readonly problem: FrameProblem | undefined;
}

/**
 * Reads a text frame. Never throws; every outcome keeps what could be read.
 * @param checkShape left out where only the event matters: a known type then counts as known whatever its shape
 */
export function parseFrame(text: string, checkShape?: CheckShape): ParsedFrame {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (error) {
    return notJson(error instanceof Error ? error.message : String(error));
  }
  return judgeFrame(value, checkShape);
}

/** The same for a frame that was parsed already. */
export function judgeFrame(value: JsonValue, checkShape?: CheckShape): ParsedFrame {
  if (!isJsonObject(value)) {
    const problem = { path: '', message: 'is JSON, but not an object' };
    return { outcome: 'unknown', type: undefined, event: undefined, problem };
  }
  const type = value['type'];
  if (typeof type !== 'string') {
    const problem = {
      path: 'type',
      message: type === undefined ? 'is missing' : `should be a string, is ${typeInWords(type)}`,
    };
    return { outcome: 'unknown', type: undefined, event: value, problem };
  }
  if (!eventSpec(type)) {
    const problem = { path: 'type', message: `"${type}" is not an event type this version knows` };
    return { outcome: 'unknown', type, event: value, problem };
  }
  const problem = checkShape?.(type, value);
  return { outcome: problem ? 'unexpected' : 'known', type, event: value, problem };
}

/** What a binary frame is: the Realtime API has none, so it counts with what is not JSON. */
export function parseBinaryFrame(): ParsedFrame {
  return notJson('binary frame; Realtime sessions exchange text frames only');
}

/** A problem in one line: `response.id should be a string, is a number`. */
export function problemText({ path, message }: FrameProblem): string {
  return path === '' ? message : `${path} ${message}`;
}

/** A frame that is no JSON text. */
export function notJson(message: string): ParsedFrame {
  return { outcome: 'not-json', type: undefined, event: undefined, problem: { path: '', message } };
}

/** `a string`, `an object`, `null` … */
export function typeInWords(value: JsonValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return isJsonObject(value) ? 'an object' : `a ${typeof value}`;
}
