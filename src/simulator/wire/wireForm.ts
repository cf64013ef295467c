/**
 * The last step before the wire: behaviour speaks GA, and this says it as the session's dialect does. Sessions come in their own
 * dialect already (sessionWire.ts).
 */
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { itemToBeta } from '../../protocol/dialectItems.ts';
import { serverEventToBeta } from '../../protocol/dialectEvents.ts';
import type { SessionConfig } from '../configuration/configuration.ts';
import { modelBehind } from '../configuration/models.ts';

/** @returns the events to send instead, often just the one */
export type WireForm = (event: JsonObject) => readonly JsonObject[];

export function wireFormOf(config: () => SessionConfig): WireForm {
  switch (config().dialect) {
    case 'ga':
      return (event) => [event];
    case 'beta':
      return (event) => toBeta(event, config());
    case 'voice-live':
      return liveForm(config);
  }
}

function isSession(event: JsonObject): boolean {
  return event['type'] === 'session.created' || event['type'] === 'session.updated';
}

function toBeta(event: JsonObject, config: SessionConfig): readonly JsonObject[] {
  if (isSession(event)) {
    return [
      config.kind === 'transcription' ? { ...event, type: `transcription_${stringAt(event, 'type') ?? ''}` } : event,
    ];
  }
  return serverEventToBeta(event, { foreign: 'keep' }).map((one) => withResponse(withItem(one), {}));
}

/** Beta, with the differences that recordings of Voice Live show. */
function liveForm(config: () => SessionConfig): WireForm {
  const committed = new Set<string>();
  const { cascaded } = modelBehind(config().model);
  return (event) => {
    const type = stringAt(event, 'type') ?? '';
    if (isSession(event)) return [event];
    if (type === 'rate_limits.updated') return [];
    if (type === 'input_audio_buffer.committed') committed.add(stringAt(event, 'item_id') ?? '');
    const item = objectAt(event, 'item');
    // Of all items only those made of spoken audio are said to be done.
    if (type === 'conversation.item.done') {
      const isCommitted = item !== undefined && committed.delete(stringAt(item, 'id') ?? '');
      return isCommitted && !cascaded ? [withItem({ ...event, item: itemToBeta(item) })] : [];
    }
    return serverEventToBeta(event, { foreign: 'keep' }).map((one) => asLive(withItem(one), config()));
  };
}

function asLive(padded: JsonObject, config: SessionConfig): JsonObject {
  const event = without(padded, 'obfuscation');
  switch (event['type']) {
    case 'conversation.item.input_audio_transcription.completed':
      return without(event, 'usage');
    case 'response.content_part.done': {
      // Recorded so: the text is in everything around it.
      const part = objectAt(event, 'part');
      return part?.['type'] === 'text' ? { ...event, part: { ...part, text: '' } } : event;
    }
    case 'response.created':
    case 'response.done':
      return withResponse(event, modelBehind(config.model).cascaded ? {} : { temperature: null });
    default:
      return event;
  }
}

const RESPONSE_ORDER = [
  ...['object', 'id', 'status', 'status_details', 'output', 'conversation_id', 'modalities', 'voice'],
  ...['output_audio_format', 'temperature', 'max_output_tokens', 'usage', 'metadata'],
];

function withResponse(event: JsonObject, own: JsonObject): JsonObject {
  const response = objectAt(event, 'response');
  if (!response) return event;
  const output = arrayAt(response, 'output').map((item) => (isJsonObject(item) ? idFirst(item) : item));
  const all: JsonObject = { ...response, output, ...own };
  const members = RESPONSE_ORDER.filter((key) => Object.hasOwn(all, key)).map((key) => [key, all[key]] as const);
  return { ...event, response: Object.fromEntries(members) };
}

function withItem(event: JsonObject): JsonObject {
  const item = objectAt(event, 'item');
  return item ? { ...event, item: idFirst(item) } : event;
}

/** Members of an item in the order of recorded sessions. Beta is older than the models that tell a `phase`. */
function idFirst({ id, object, ...rest }: JsonObject): JsonObject {
  return { id, object, ...without(rest, 'phase') };
}

function without(object: JsonObject, key: string): JsonObject {
  return key in object ? Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) : object;
}
