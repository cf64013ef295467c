/**
 * Tolerant reading of one frame. A bad frame is data, not an exception: nothing here throws.
 */
import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.ts';
import { jsonErrorText } from '../base/jsonError.ts';
import { joined, phrase, verbatim, type Phrase, type PhraseValue } from '../base/l10n.ts';
import { eventSpec } from './catalog.ts';

/** `known` · `unexpected`: known type, odd shape · `unknown`: JSON of a type nobody documents · `not-json`: text or binary. */
export type Outcome = 'known' | 'unexpected' | 'unknown' | 'not-json';

/** What is wrong with a frame, and where: `path` is a JSON path such as `response.id`, empty for the whole frame. */
export interface FrameProblem {
  readonly path: string;
  readonly message: Phrase;
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
    return notJson(verbatim(jsonErrorText(error)));
  }
  return judgeFrame(value, checkShape);
}

/** The same for a frame that was parsed already. */
export function judgeFrame(value: JsonValue, checkShape?: CheckShape): ParsedFrame {
  if (!isJsonObject(value)) {
    const problem = { path: '', message: phrase('is JSON, but not an object') };
    return { outcome: 'unknown', type: undefined, event: undefined, problem };
  }
  const type = value['type'];
  if (typeof type !== 'string') {
    const problem = {
      path: 'type',
      message:
        type === undefined
          ? phrase('is missing')
          : phrase('should be {0}, is {1}', phrase('a string'), typeInWords(type)),
    };
    return { outcome: 'unknown', type: undefined, event: value, problem };
  }
  if (!eventSpec(type)) {
    const problem = { path: 'type', message: phrase('"{0}" is not an event type this version knows', type) };
    return { outcome: 'unknown', type, event: value, problem };
  }
  const problem = checkShape?.(type, value);
  return { outcome: problem ? 'unexpected' : 'known', type, event: value, problem };
}

/** What a binary frame is: the Realtime API has none, so it counts with what is not JSON. */
export function parseBinaryFrame(): ParsedFrame {
  return notJson(phrase('binary frame; Realtime sessions exchange text frames only'));
}

/** A problem in one line: `response.id should be a string, is a number`. */
export function problemText({ path, message }: FrameProblem): Phrase {
  return path === '' ? message : joined([path, message], ' ');
}

/** A frame that is no JSON text. */
export function notJson(message: Phrase): ParsedFrame {
  return { outcome: 'not-json', type: undefined, event: undefined, problem: { path: '', message } };
}

/** `a string`, `an object`, `null` … */
export function typeInWords(value: JsonValue): PhraseValue {
  if (value === null) return 'null';
  return typePhrase(Array.isArray(value) ? 'array' : typeof value);
}

/** A type of JSON, by the name that JSON Schema gives it. */
export function typePhrase(name: string): PhraseValue {
  switch (name) {
    case 'array':
      return phrase('an array');
    case 'object':
      return phrase('an object');
    case 'string':
      return phrase('a string');
    case 'number':
      return phrase('a number');
    case 'integer':
      return phrase('an integer');
    case 'boolean':
      return phrase('a boolean');
    default:
      return name;
  }
}
