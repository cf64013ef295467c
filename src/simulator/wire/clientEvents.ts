/** Reads what a client sends, as far as it can be judged without knowing the session. Behind this, everything is GA. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../base/json.ts';
import { clientEventToGa } from '../../protocol/dialectEvents.ts';
import { betaResponseShape, betaSessionShape, voiceLiveResponseShape, voiceLiveSessionShape } from './betaShapes.ts';
import type { Media, SessionKind, WireDialect } from '../configuration/sessionNature.ts';
import { faults } from './fault.ts';
import { betaCreatedItem, createdItem, liveCreatedItem } from './itemShapes.ts';
import { responseShape, sessionShape } from './sessionShapes.ts';
import { encoded, integer, nameOf, record, text, type Shape } from './shape.ts';

/** What a session understands. */
export interface EventRules {
  readonly dialect: WireDialect;
  readonly kind: SessionKind;
  readonly media: Media;
  readonly namesAreDeployments: boolean;
}

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
const BETA_ACCEPTED = ACCEPTED.filter((type) => !type.startsWith('session.') || type === 'session.update').toSpliced(
  1,
  0,
  'transcription_session.update',
);

const itemId = text({ min: 1 });

function event(members: Readonly<Record<string, Shape>>, required: readonly string[] = Object.keys(members)): Shape {
  return record({ type: text(), event_id: text({ max: 512 }), ...members }, required);
}

const common = {
  'input_audio_buffer.append': event({ audio: encoded() }),
  'input_audio_buffer.commit': event({}),
  'input_audio_buffer.clear': event({}),
  'conversation.item.truncate': event({ item_id: itemId, content_index: integer(0), audio_end_ms: integer(0) }),
  'conversation.item.delete': event({ item_id: itemId }),
  'conversation.item.retrieve': event({ item_id: itemId }),
  'response.cancel': event({ response_id: text({ min: 1 }) }, []),
};

export type ClientEventType =
  keyof typeof common | 'session.update' | 'conversation.item.create' | 'response.create' | 'output_audio_buffer.clear';

export interface ClientEvent {
  readonly type: ClientEventType;
  /** In GA, whatever was spoken. */
  readonly body: JsonObject;
}

const SPEAKING = /^(?:response\.|conversation\.item\.(?:create|truncate)$|output_audio_buffer\.)/;
const shapesByRules = new Map<string, Readonly<Record<string, Shape>>>();

function shapesFor({ dialect, kind, media, namesAreDeployments }: EventRules): Readonly<Record<string, Shape>> {
  const key = `${dialect} ${kind} ${media} ${namesAreDeployments}`;
  const known = shapesByRules.get(key);
  if (known) return known;
  const isGa = dialect === 'ga';
  const isLive = dialect === 'voice-live';
  const session = isLive
    ? voiceLiveSessionShape
    : isGa
      ? sessionShape(kind, namesAreDeployments)
      : betaSessionShape(kind, namesAreDeployments);
  const response = isLive ? voiceLiveResponseShape : isGa ? responseShape : betaResponseShape;
  const update = !isGa && kind === 'transcription' ? 'transcription_session.update' : 'session.update';
  const shapes = {
    ...common,
    [update]: event({ session }),
    'conversation.item.create': event(
      { item: isGa ? createdItem : isLive ? liveCreatedItem : betaCreatedItem, previous_item_id: text() },
      ['item'],
    ),
    'response.create': event({ response }, []),
    ...(media === 'call' && { 'output_audio_buffer.clear': event({}) }),
  };
  shapesByRules.set(key, shapes);
  return shapes;
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

/** @throws RequestFault naming the first thing that is wrong with the event, and where, in the client's own dialect */
export function readClientEvent(value: JsonValue, rules: EventRules): ClientEvent {
  if (!isJsonObject(value)) throw faults.invalidType('event', 'an object', nameOf(value));
  const type = value['type'];
  if (type === undefined || type === null) throw faults.missingType();
  if (typeof type !== 'string') throw faults.invalidType('type', 'a string', nameOf(type));
  const shapes = shapesFor(rules);
  const shape = Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  if (!shape) throw notUnderstood(type, rules);
  shape(value, '');
  if (rules.kind === 'transcription' && SPEAKING.test(type)) throw faults.notInTranscription(type);
  if (rules.dialect === 'ga') return { type: type as ClientEventType, body: value };
  const body = clientEventToGa(value, { foreign: 'keep' }, rules.kind);
  return { type: body['type'] as ClientEventType, body };
}

function notUnderstood(type: string, { dialect, kind }: EventRules): Error {
  const accepted = dialect === 'ga' ? ACCEPTED : BETA_ACCEPTED;
  if (!accepted.includes(type)) return faults.invalidValue('type', type, accepted);
  if (type === 'session.update' || type === 'transcription_session.update') {
    const got = type === 'session.update' ? 'realtime' : 'transcription';
    return faults.otherKind('type', got, kind);
  }
  return faults.custom('type', `'${type}' is for translation sessions; this is a realtime session.`);
}
