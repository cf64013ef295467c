/**
 * Tolerant reading of one frame. A bad frame is data, not an exception: nothing here throws.
 */
import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.ts';
import { eventSpec, type FieldType } from './catalog.ts';

/** `known` · `unexpected`: known type, odd shape · `unknown`: JSON of a type nobody documents · `not-json`: text or binary. */
export type Outcome = 'known' | 'unexpected' | 'unknown' | 'not-json';

/** What is wrong with a frame, and where: `path` is a JSON path such as `response.id`, empty for the whole frame. */
export interface FrameProblem {
  readonly path: string;
  readonly message: string;
}

export interface ParsedFrame {
  readonly outcome: Outcome;
  /** The event's own type; undefined where the frame names none. */
  readonly type: string | undefined;
  /** The frame's object; undefined where it is not a JSON object. */
  readonly event: JsonObject | undefined;
  readonly problem: FrameProblem | undefined;
}

/** Reads a text frame. Never throws; every outcome keeps what could be read. */
export function parseFrame(text: string): ParsedFrame {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (error) {
    return notJson(error instanceof Error ? error.message : String(error));
  }
  if (!isJsonObject(value)) {
    const problem = { path: '', message: 'is JSON, but not an object' };
    return { outcome: 'unknown', type: undefined, event: undefined, problem };
  }
  const type = value['type'];
  if (typeof type !== 'string') {
    const problem = {
      path: 'type',
      message: type === undefined ? 'is missing' : `should be a string, is ${nameOf(type)}`,
    };
    return { outcome: 'unknown', type: undefined, event: value, problem };
  }
  if (!eventSpec(type)) {
    const problem = { path: 'type', message: `"${type}" is not an event type this version knows` };
    return { outcome: 'unknown', type, event: value, problem };
  }
  const problem = shapeProblem(type, value);
  return { outcome: problem ? 'unexpected' : 'known', type, event: value, problem };
}

/** What a binary frame is: the Realtime API has none, so it counts with what is not JSON. */
export function parseBinaryFrame(): ParsedFrame {
  return notJson('binary frame; Realtime sessions exchange text frames only');
}

/** The first member of `event` that does not fit the documented shape of its type, or undefined when all do. */
export function shapeProblem(type: string, event: JsonObject): FrameProblem | undefined {
  for (const [key, expected] of Object.entries(eventSpec(type)?.required ?? {})) {
    const value = event[key];
    if (value === undefined) return { path: key, message: 'is missing' };
    if (!matches(value, expected))
      return { path: key, message: `should be ${withArticle(expected)}, is ${nameOf(value)}` };
  }
  const itemProblem = 'item' in event && isJsonObject(event['item']) ? problemOfItem(event['item']) : undefined;
  return itemProblem ?? problemOfResponse(event['response'], type);
}

function problemOfItem(item: JsonObject): FrameProblem | undefined {
  if (typeof item['type'] !== 'string')
    return { path: 'item.type', message: `should be a string, is ${nameOf(item['type'])}` };
  const content = item['content'];
  if (content !== undefined && content !== null && !Array.isArray(content)) {
    return { path: 'item.content', message: `should be an array, is ${nameOf(content)}` };
  }
  const oddPart = Array.isArray(content) ? content.findIndex((entry) => !isJsonObject(entry)) : -1;
  return oddPart < 0 ? undefined : { path: `item.content[${oddPart}]`, message: 'should be an object' };
}

function problemOfResponse(response: JsonValue | undefined, type: string): FrameProblem | undefined {
  if ((type !== 'response.created' && type !== 'response.done') || !isJsonObject(response)) return undefined;
  if (typeof response['id'] !== 'string') {
    return { path: 'response.id', message: `should be a string, is ${nameOf(response['id'])}` };
  }
  const output = response['output'];
  return output === undefined || output === null || Array.isArray(output)
    ? undefined
    : { path: 'response.output', message: `should be an array, is ${nameOf(output)}` };
}

function notJson(message: string): ParsedFrame {
  return { outcome: 'not-json', type: undefined, event: undefined, problem: { path: '', message } };
}

function matches(value: JsonValue, expected: FieldType): boolean {
  switch (expected) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isJsonObject(value);
    default:
      return typeof value === expected;
  }
}

function withArticle(type: FieldType): string {
  return type === 'array' || type === 'object' ? `an ${type}` : `a ${type}`;
}

function nameOf(value: JsonValue | undefined): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : withArticle(typeof value as FieldType);
}
