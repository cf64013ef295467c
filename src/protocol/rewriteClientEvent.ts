/** A client event in the vocabulary of the session it is meant for: what to propose before, or after, it is refused. */
import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.ts';
import { phrase, type Phrase } from '../base/l10n.ts';
import type { Dialect } from './catalog.ts';
import { dialectOfEvent } from './dialect.ts';
import { clientEventToBeta, clientEventToGa } from './dialectEvents.ts';
import { modalitiesToGa, ownValue, rewritten, withMember } from './dialectMembers.ts';
import { addNote, noteText, type AdapterOptions, type DialectNote } from './dialectNotes.ts';
import type { SessionType } from './dialectSession.ts';
import { valueAt, withValueAt } from './jsonPath.ts';

export interface ClientRewrite {
  /** Whether the event is plainly written in the other dialect, rather than only lacking or misspelling something. */
  readonly isOtherDialect: boolean;
  /** What a button that takes the rewrite is called. */
  readonly label: Phrase;
  readonly event: JsonObject;
  /** What differs, a sentence each, without full stops. */
  readonly changes: readonly Phrase[];
  readonly notes: readonly DialectNote[];
}

/**
 * The event as a session of `dialect` takes it, or undefined when it is right as it is as far as dialects go. The
 * event is not changed, and nothing is rewritten that a server of that dialect accepts.
 * @param sessionType what the session is, for updates that lack `session.type`
 */
export function rewriteClientEvent(
  event: JsonObject,
  dialect: Dialect,
  sessionType?: SessionType,
): ClientRewrite | undefined {
  const notes: DialectNote[] = [];
  const made =
    dialect === 'ga'
      ? typedDetection(oneModality(clientEventToGa(event, { notes }, sessionType), { notes }), { notes })
      : spelled(clientEventToBeta(event, { notes }), { notes });
  if (notes.length === 0) return undefined;
  const type = event['type'];
  const shape = typeof type === 'string' ? dialectOfEvent(type, event) : undefined;
  return {
    isOtherDialect: shape !== undefined && shape !== dialect,
    label: dialect === 'ga' ? phrase('Rewrite as GA') : phrase('Rewrite as beta'),
    event: made,
    changes: notes.map(noteText),
    notes,
  };
}

const EITHER_MODALITY = phrase('either ["audio"] or ["text"], never both');

/** GA either speaks or writes. */
function oneModality(event: JsonObject, options: AdapterOptions): JsonObject {
  return ['session', 'response'].reduce(
    (made, key) => inMember(made, key, options, 'output_modalities', modalitiesToGa, EITHER_MODALITY),
    event,
  );
}

const DETECTION = ['session', 'audio', 'input', 'turn_detection'] as const;

/** Beta takes turn detection without a type for `server_vad`; xAI and Voice Live turn it off by a type. */
function typedDetection(event: JsonObject, options: AdapterOptions): JsonObject {
  const detection = event['type'] === 'session.update' ? valueAt(event, DETECTION) : undefined;
  if (!isJsonObject(detection)) return event;
  const type = ownValue(detection, 'type');
  if (type === null || type === 'none') {
    addNote(options, { kind: 'changed', path: DETECTION, to: DETECTION, why: phrase('off is written null') });
    return withValueAt(event, DETECTION, null);
  }
  if (type !== undefined) return event;
  const to = [...DETECTION, 'type'];
  addNote(options, { kind: 'added', path: DETECTION, to, why: phrase('GA asks for it, beta takes server_vad') });
  return withValueAt(event, DETECTION, { type: 'server_vad', ...detection });
}

const misspelled: ReadonlyMap<JsonValue, string> = new Map([
  ['g771_ulaw', 'g711_ulaw'],
  ['g771_alaw', 'g711_alaw'],
]);

/** The OpenAI-DotNet client (8.8.7) misspells G.711. */
function spelled(event: JsonObject, options: AdapterOptions): JsonObject {
  const places = [
    ['session', 'input_audio_format'],
    ['session', 'output_audio_format'],
    ['response', 'output_audio_format'],
  ] as const;
  return places.reduce(
    (made, [root, key]) => inMember(made, root, options, key, (value) => misspelled.get(value) ?? value),
    event,
  );
}

function inMember(
  event: JsonObject,
  root: string,
  { notes }: AdapterOptions,
  key: string,
  write: (value: JsonValue) => JsonValue,
  why?: Phrase,
): JsonObject {
  const object = ownValue(event, root);
  if (!isJsonObject(object)) return event;
  const made = rewritten(object, key, write, { ...(notes && { notes }), at: [root] }, why);
  return made === object ? event : withMember(event, root, made);
}
