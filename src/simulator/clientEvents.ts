/** Reads what a client sends, as far as it can be judged without knowing the session. */
import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.ts';
import { faults } from './fault.ts';
import { createdItem } from './itemShapes.ts';
import { responseShape, sessionShape } from './sessionShapes.ts';
import { integer, nameOf, record, text, type Shape } from './shape.ts';

/** The types the real server names when it refuses one, in its order. */
const ACCEPTED = [
  'session.update',
  'session.close',
  'input_audio_buffer.append',
  'session.input_audio_buffer.append',
  'input_audio_buffer.commit',
  'input_audio_buffer.clear',
  'conversation.item.create',
  'conversation.item.truncate',
  'conversation.item.delete',
  'conversation.item.retrieve',
  'response.create',
  'response.cancel',
];

const itemId = text({ min: 1 });

function event(members: Readonly<Record<string, Shape>>, required: readonly string[] = Object.keys(members)): Shape {
  return record({ type: text(), event_id: text({ max: 512 }), ...members }, required);
}

const shapes = {
  'session.update': event({ session: sessionShape }),
  'input_audio_buffer.append': event({ audio: text() }),
  'input_audio_buffer.commit': event({}),
  'input_audio_buffer.clear': event({}),
  'conversation.item.create': event({ item: createdItem, previous_item_id: text() }, ['item']),
  'conversation.item.truncate': event({ item_id: itemId, content_index: integer(0), audio_end_ms: integer(0) }),
  'conversation.item.delete': event({ item_id: itemId }),
  'conversation.item.retrieve': event({ item_id: itemId }),
  'response.create': event({ response: responseShape }, []),
  'response.cancel': event({ response_id: text({ min: 1 }) }, []),
} as const satisfies Record<string, Shape>;

export type ClientEventType = keyof typeof shapes;

export interface ClientEvent {
  readonly type: ClientEventType;
  readonly body: JsonObject;
}

/** The event's own id, if it could be read: errors refer to it. */
export function eventIdOf(value: JsonValue | undefined): string | null {
  const id = isJsonObject(value) ? value['event_id'] : undefined;
  return typeof id === 'string' ? id : null;
}

/** Deeper JSON can be parsed but not written again: kept in a session, it would break every later answer. */
const MAX_DEPTH = 500;

/** @throws RequestFault `invalid_json`, also for what is nested deeper than any event */
export function parseJson(text: string): JsonValue {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (error) {
    throw faults.invalidJson(error instanceof Error ? `${error.message}.` : '');
  }
  if (isDeeperThan(value, MAX_DEPTH)) throw faults.invalidJson(`Nested deeper than ${MAX_DEPTH} levels.`);
  return value;
}

function isDeeperThan(value: JsonValue, limit: number): boolean {
  let level: (JsonValue | undefined)[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((entry) => (typeof entry === 'object' && entry !== null ? Object.values(entry) : []));
  }
  return false;
}

/** @throws RequestFault naming the first thing that is wrong with the event, and where */
export function readClientEvent(value: JsonValue): ClientEvent {
  if (!isJsonObject(value)) throw faults.invalidType('event', 'an object', nameOf(value));
  const type = value['type'];
  if (type === undefined || type === null) throw faults.missingType();
  if (typeof type !== 'string') throw faults.invalidType('type', 'a string', nameOf(type));
  if (!isKnown(type)) {
    if (!ACCEPTED.includes(type)) throw faults.invalidValue('type', type, ACCEPTED);
    throw faults.custom('type', `'${type}' is for translation sessions; this is a realtime session.`);
  }
  shapes[type](value, '');
  return { type, body: value };
}

function isKnown(type: string): type is ClientEventType {
  return Object.hasOwn(shapes, type);
}
