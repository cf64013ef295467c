/** What is in an event, in a few words. Types are GA's; text is untrusted and cut, never interpreted. */
import { arrayAt, isJsonObject, numberAt, objectAt, stringAt, type JsonObject } from '../base/json.ts';
import { errorWords } from './errorWords.ts';
import { durationLabel, quoted, quotedPiece, shortId, thousands } from './format.ts';
import { usageOf } from './usage.ts';

type Describe = (event: JsonObject) => string;

const ARGUMENTS_DELTA = 'response.function_call_arguments.delta';

const itemId: Describe = (event) => id(event, 'item_id');
const delta: Describe = (event) => describePiece(stringAt(event, 'delta') ?? '');

const describers: Readonly<Record<string, Describe>> = {
  error: (event) => {
    const error = objectAt(event, 'error');
    return join([stringAt(error, 'code') ?? stringAt(error, 'type'), stringAt(error, 'message')], ': ');
  },
  'session.update': (event) => describeUpdate(objectAt(event, 'session') ?? {}),
  'session.created': (event) => describeSession(objectAt(event, 'session') ?? {}),
  'session.updated': (event) => describeSession(objectAt(event, 'session') ?? {}),
  'conversation.item.create': (event) =>
    join([describeItem(objectAt(event, 'item') ?? {}), previous(event) && `after ${previous(event)}`], ' '),
  'conversation.item.added': (event) => describeItem(objectAt(event, 'item') ?? {}),
  'conversation.item.created': (event) => describeItem(objectAt(event, 'item') ?? {}),
  'conversation.item.done': (event) => describeItem(objectAt(event, 'item') ?? {}),
  'conversation.item.retrieved': (event) => describeItem(objectAt(event, 'item') ?? {}),
  'conversation.item.retrieve': itemId,
  'conversation.item.delete': itemId,
  'conversation.item.deleted': itemId,
  'conversation.item.truncate': (event) => `${id(event, 'item_id')} at ${ms(event, 'audio_end_ms')}`,
  'conversation.item.truncated': (event) => `${id(event, 'item_id')} at ${ms(event, 'audio_end_ms')}`,
  'conversation.item.input_audio_transcription.delta': delta,
  'conversation.item.input_audio_transcription.segment': (event) => quoted(stringAt(event, 'text') ?? ''),
  'conversation.item.input_audio_transcription.completed': (event) => quoted(stringAt(event, 'transcript') ?? ''),
  'conversation.item.input_audio_transcription.failed': (event) => describeError(objectAt(event, 'error')),
  'input_audio_buffer.committed': itemId,
  'input_audio_buffer.speech_started': (event) => `at ${ms(event, 'audio_start_ms')}`,
  'input_audio_buffer.speech_stopped': (event) => `at ${ms(event, 'audio_end_ms')}`,
  'input_audio_buffer.timeout_triggered': (event) => `${ms(event, 'audio_start_ms')} to ${ms(event, 'audio_end_ms')}`,
  'input_audio_buffer.dtmf_event_received': (event) => `key ${stringAt(event, 'event') ?? ''}`,
  'output_audio_buffer.started': (event) => id(event, 'response_id'),
  'output_audio_buffer.stopped': (event) => id(event, 'response_id'),
  'output_audio_buffer.cleared': (event) => id(event, 'response_id'),
  'response.create': (event) => {
    const overrides = Object.keys(objectAt(event, 'response') ?? {});
    return overrides.length > 0 ? `with ${overrides.join(', ')}` : '';
  },
  'response.cancel': (event) => id(event, 'response_id'),
  'response.created': (event) => {
    const response = objectAt(event, 'response');
    return join([id(response, 'id'), stringAt(response, 'status'), outOfBand(response)], ' ');
  },
  'response.done': describeResponseDone,
  'response.output_item.added': (event) => describeItem(objectAt(event, 'item') ?? {}),
  'response.output_item.done': (event) => describeItem(objectAt(event, 'item') ?? {}),
  'response.content_part.added': (event) => stringAt(objectAt(event, 'part'), 'type') ?? '',
  'response.content_part.done': (event) => stringAt(objectAt(event, 'part'), 'type') ?? '',
  'response.output_text.delta': delta,
  'response.output_text.done': (event) => quoted(stringAt(event, 'text') ?? ''),
  'response.output_audio_transcript.delta': delta,
  'response.output_audio_transcript.done': (event) => quoted(stringAt(event, 'transcript') ?? ''),
  'response.output_audio.done': itemId,
  [ARGUMENTS_DELTA]: (event) => describeArguments(stringAt(event, 'delta') ?? ''),
  'response.function_call_arguments.done': (event) =>
    `${stringAt(event, 'name') ?? ''}(${(stringAt(event, 'arguments') ?? '').slice(0, 160).replace(/\s+/g, ' ').trim()})`,
  'rate_limits.updated': (event) =>
    arrayAt(event, 'rate_limits')
      .filter(isJsonObject)
      .map((limit) => `${stringAt(limit, 'name') ?? ''} ${thousands(numberAt(limit, 'remaining') ?? 0)} left`)
      .join(', '),
};

/** A few words on an event; empty where its type says all. Audio is measured by the caller, who knows its format. */
export function describeEvent(type: string, event: JsonObject): string {
  return Object.hasOwn(describers, type) ? (describers[type]?.(event) ?? '') : '';
}

/** The same for events of one type whose deltas are known to be texts, by their delta. */
export function describerOfDeltas(type: string): (delta: string) => string {
  return type === ARGUMENTS_DELTA ? describeArguments : describePiece;
}

function describePiece(text: string): string {
  return quotedPiece(text.slice(0, 160));
}

function describeArguments(text: string): string {
  return text.slice(0, 160);
}

/** An item in a few words: who, which, what. */
export function describeItem(item: JsonObject): string {
  const type = stringAt(item, 'type') ?? 'item';
  const who = type === 'message' ? (stringAt(item, 'role') ?? type) : type;
  return join([who, id(item, 'id'), contentOf(item, type)], ' ');
}

function contentOf(item: JsonObject, type: string): string {
  if (type === 'function_call')
    return join([stringAt(item, 'name'), (stringAt(item, 'arguments') ?? '').slice(0, 160)], ' ');
  if (type === 'function_call_output') return quoted(stringAt(item, 'output') ?? '');
  let text = '';
  for (const part of arrayAt(item, 'content')) {
    const its = isJsonObject(part) ? (stringAt(part, 'text') ?? stringAt(part, 'transcript') ?? '') : '';
    if (its !== '') text += text === '' ? its : ` ${its}`;
  }
  return text === '' ? '' : quoted(text);
}

function describeUpdate(session: JsonObject): string {
  const fields = Object.keys(session).filter((key) => key !== 'type' && key !== 'audio');
  const audio = objectAt(session, 'audio') ?? {};
  for (const side of Object.keys(audio))
    fields.push(...Object.keys(objectAt(audio, side) ?? {}).map((key) => `${side}.${key}`));
  return fields.join(', ');
}

function describeSession(session: JsonObject): string {
  const tools = arrayAt(session, 'tools').length;
  return join([stringAt(session, 'model'), tools > 0 ? `${tools} tool${tools === 1 ? '' : 's'}` : ''], ', ');
}

function describeResponseDone(event: JsonObject): string {
  const response = objectAt(event, 'response');
  const details = objectAt(response, 'status_details');
  const error = objectAt(details, 'error');
  const usage = usageOf(event);
  const tokens = usage
    ? `in ${thousands(numberAt(usage, 'input_tokens') ?? 0)} out ${thousands(numberAt(usage, 'output_tokens') ?? 0)}`
    : '';
  const reason = stringAt(details, 'reason') ?? describeError(error);
  return join([stringAt(response, 'status'), reason, tokens, outOfBand(response)], ', ');
}

function describeError(error: JsonObject | undefined): string {
  return errorWords(stringAt(error, 'code'), stringAt(error, 'message'));
}

function outOfBand(response: JsonObject | undefined): string {
  return response?.['conversation_id'] === null ? 'out of band' : '';
}

function previous(event: JsonObject): string {
  return id(event, 'previous_item_id');
}

function id(object: JsonObject | undefined, key: string): string {
  return shortId(stringAt(object, key) ?? '');
}

function ms(event: JsonObject, key: string): string {
  const value = numberAt(event, key);
  return value === undefined ? '?' : value < 10_000 ? `${thousands(value)} ms` : durationLabel(value);
}

function join(parts: readonly (string | undefined)[], separator: string): string {
  let joined = '';
  for (const part of parts) if (part) joined += joined === '' ? part : separator + part;
  return joined;
}
