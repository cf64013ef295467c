/**
 * Whole events in the other dialect. Nothing is lost on the way but what the other dialect has no place for, and the
 * notes say what that was. Events that are the same in both, and whatever is odd, come back as they are.
 */
import { isJsonObject, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { phrase } from '../base/l10n.ts';
import { betaType, canonicalType } from './dialect.ts';
import {
  itemToBeta,
  itemToGa,
  responseMoves,
  responseParamsToBeta,
  responseParamsToGa,
  responseToBeta,
  responseToGa,
  sentItemToBeta,
  sentItemToGa,
  within,
} from './dialectItems.ts';
import { movedPath, ownValue, withMember, withoutMember } from './dialectMembers.ts';
import { addNote, type AdapterOptions } from './dialectNotes.ts';
import { sessionMoves, sessionToBeta, sessionToGa, sessionTypeOf, type SessionType } from './dialectSession.ts';

type Adapt = (value: JsonObject, options: AdapterOptions) => JsonObject;

/**
 * A beta client's event as a GA server reads it.
 * @param type what the session is, for updates that do not say so; `realtime` unless the event's own name says otherwise
 */
export function clientEventToGa(event: JsonObject, options: AdapterOptions = {}, type?: SessionType): JsonObject {
  switch (event['type']) {
    case 'session.update':
      return withAdapted(event, 'session', options, (session, at) => sessionToGa(session, at, type));
    case 'transcription_session.update':
      addNote(options, {
        kind: 'changed',
        path: ['type'],
        to: ['type'],
        why: phrase('GA has session.update for every session'),
      });
      return renamed(
        withAdapted(event, 'session', options, (session, at) => sessionToGa(session, at, 'transcription')),
        'session.update',
      );
    case 'conversation.item.create':
      return withAdapted(event, 'item', options, sentItemToGa);
    case 'response.create':
      return withAdapted(event, 'response', options, responseParamsToGa);
    default:
      return event;
  }
}

/** A GA client's event as a beta server reads it. */
export function clientEventToBeta(event: JsonObject, options: AdapterOptions = {}): JsonObject {
  switch (event['type']) {
    case 'session.update': {
      const adapted = withAdapted(event, 'session', options, sessionToBeta);
      if (sessionTypeOf(sessionOf(event)) !== 'transcription') return adapted;
      addNote(options, {
        kind: 'changed',
        path: ['type'],
        to: ['type'],
        why: phrase('beta has an event of its own for it'),
      });
      return renamed(adapted, 'transcription_session.update');
    }
    case 'conversation.item.create':
      return withAdapted(event, 'item', options, sentItemToBeta);
    case 'response.create':
      return withAdapted(event, 'response', options, responseParamsToBeta);
    default:
      return event;
  }
}

/**
 * A GA server's event as beta servers send it: none where beta has no such event. `function_call_arguments.done` keeps
 * its `name`: recorded beta servers (OpenAI March 2026, Azure Voice Live 2026-04-10) send it, though beta's types do not.
 */
export function serverEventToBeta(event: JsonObject, options: AdapterOptions = {}): JsonObject[] {
  const type = stringAt(event, 'type');
  switch (type) {
    case undefined:
      return [event];
    case 'conversation.item.done':
      return [];
    case 'conversation.item.added':
      return [renamed(withAdapted(event, 'item', options, itemToBeta), 'conversation.item.created')];
    case 'conversation.item.retrieved':
    case 'response.output_item.added':
    case 'response.output_item.done':
      return [withAdapted(event, 'item', options, itemToBeta)];
    case 'session.created':
    case 'session.updated': {
      const adapted = withAdapted(event, 'session', options, sessionToBeta);
      const isTranscription = sessionTypeOf(sessionOf(event)) === 'transcription';
      return [isTranscription ? renamed(adapted, `transcription_${type}`) : adapted];
    }
    case 'response.created':
    case 'response.done':
      return [withAdapted(event, 'response', options, responseToBeta)];
    case 'error':
      return [withErrorPath(event, 'beta')];
    default:
      return [renamed(event, betaType(type))];
  }
}

/**
 * A beta server's event in GA's names and shapes; one that is GA's already comes back itself. It stands for itself
 * alone: `BetaServerTranslator` adds the events that a GA server would send besides.
 */
export function serverEventToGa(event: JsonObject, options: AdapterOptions = {}): JsonObject {
  const type = stringAt(event, 'type');
  switch (type) {
    case undefined:
      return event;
    case 'conversation.item.created':
      return renamed(withAdapted(event, 'item', options, itemToGa), 'conversation.item.added');
    case 'conversation.item.added':
    case 'conversation.item.done':
    case 'conversation.item.retrieved':
    case 'response.output_item.added':
    case 'response.output_item.done':
      return withAdapted(event, 'item', options, itemToGa);
    case 'session.created':
    case 'session.updated':
      return withAdapted(event, 'session', options, (session, at) => sessionToGa(session, at));
    case 'transcription_session.created':
    case 'transcription_session.updated':
      return renamed(
        withAdapted(event, 'session', options, (session, at) => sessionToGa(session, at, 'transcription')),
        canonicalType(type),
      );
    case 'response.created':
    case 'response.done':
      return withAdapted(event, 'response', options, responseToGa);
    case 'error':
      return withErrorPath(event, 'ga');
    default:
      return renamed(event, canonicalType(type));
  }
}

const view: AdapterOptions = { foreign: 'keep' };

/** What a client sent, in GA's names and places whichever dialect it spoke; nothing is left out and nothing invented. */
export function clientEventView(event: JsonObject): JsonObject {
  const made = clientEventToGa(event, view);
  const session = sessionOf(made);
  const isTyped = event['type'] !== 'session.update' || ownValue(sessionOf(event) ?? {}, 'type') !== undefined;
  return session === undefined || isTyped ? made : withMember(made, 'session', withoutMember(session, 'type'));
}

/** What a server sent, in GA's names and places whichever dialect it spoke; nothing is left out. */
export function serverEventView(event: JsonObject): JsonObject {
  return serverEventToGa(event, view);
}

/**
 * Turns a beta server's events into those that a GA server would have sent. It remembers which items were announced
 * and how functions are called: GA says both again where beta does not.
 */
export class BetaServerTranslator {
  readonly #announced = new Set<string>();
  readonly #functionNames = new Map<string, string>();

  constructor(private readonly options: AdapterOptions = {}) {}

  /** The GA events that stand for this one, in order. */
  events(event: JsonObject): JsonObject[] {
    const made = serverEventToGa(event, this.options);
    switch (event['type']) {
      case 'conversation.item.created':
        return this.#itemCreated(made);
      case 'response.output_item.added':
        return [this.#learnName(made)];
      case 'response.output_item.done':
        return this.#outputItemDone(made);
      case 'response.function_call_arguments.done': {
        const name = this.#functionNames.get(stringAt(event, 'item_id') ?? '');
        return [name === undefined || ownValue(made, 'name') !== undefined ? made : withMember(made, 'name', name)];
      }
      default:
        return [made];
    }
  }

  /** What is complete when it enters the conversation is done at once; a model's item when its response says so. */
  #itemCreated(added: JsonObject): JsonObject[] {
    const item = ownValue(added, 'item');
    if (!isJsonObject(item)) return [added];
    const id = stringAt(item, 'id');
    if (id !== undefined) this.#announced.add(id);
    return stringAt(item, 'status') === 'in_progress' ? [added] : [added, renamed(added, 'conversation.item.done')];
  }

  #learnName(event: JsonObject): JsonObject {
    const item = ownValue(event, 'item');
    const id = isJsonObject(item) ? stringAt(item, 'id') : undefined;
    const name = isJsonObject(item) ? stringAt(item, 'name') : undefined;
    if (id !== undefined && name !== undefined) this.#functionNames.set(id, name);
    return event;
  }

  #outputItemDone(event: JsonObject): JsonObject[] {
    const item = ownValue(event, 'item');
    const id = isJsonObject(item) ? stringAt(item, 'id') : undefined;
    if (!isJsonObject(item) || id === undefined || !this.#announced.delete(id)) return [event];
    return [{ type: 'conversation.item.done', item }, event];
  }
}

function sessionOf(event: JsonObject): JsonObject | undefined {
  const session = ownValue(event, 'session');
  return isJsonObject(session) ? session : undefined;
}

function withAdapted(event: JsonObject, key: string, options: AdapterOptions, adapt: Adapt): JsonObject {
  const value = ownValue(event, key);
  if (!isJsonObject(value)) return event;
  const adapted = adapt(value, within(options, key));
  return adapted === value ? event : withMember(event, key, adapted);
}

function renamed(event: JsonObject, type: string): JsonObject {
  return event['type'] === type ? event : withMember(event, 'type', type);
}

/** An error names the member it is about by its path, in `param` and in the message. */
function withErrorPath(event: JsonObject, to: 'ga' | 'beta'): JsonObject {
  const error = ownValue(event, 'error');
  const param = isJsonObject(error) ? stringAt(error, 'param') : undefined;
  if (!isJsonObject(error) || param === undefined) return event;
  const moved = movedParam(param, to);
  if (moved === param) return event;
  const message = ownValue(error, 'message');
  const said: JsonValue | undefined =
    typeof message === 'string' ? message.replaceAll(`'${param}'`, `'${moved}'`) : message;
  const entries = { ...error, param: moved, ...(said !== undefined && { message: said }) };
  return withMember(event, 'error', entries);
}

/** Where a member named by a path such as `session.voice` is in the other dialect. */
export function movedParam(param: string, to: 'ga' | 'beta'): string {
  const session = movedPath(param, 'session', sessionMoves, to);
  return session === param ? movedPath(param, 'response', responseMoves, to) : session;
}
