/**
 * Which client event did an `error` answer? The server names it only when the client had given the event an id; errors
 * overtake acknowledgements. So the candidates are weighed by what the error's code, param and message say of them.
 */
import { isJsonObject, objectAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { phrase, verbatim, type Phrase } from '../base/l10n.ts';

export interface CauseCandidate {
  readonly n: number;
  /** GA name; undefined for a frame that was not an event. */
  readonly type: string | undefined;
  readonly event: JsonObject | undefined;
  /** Milliseconds of audio that a commit found in the buffer, as far as the log tells. */
  readonly bufferedMs?: number;
}

export interface Cause<Candidate> {
  readonly candidate: Candidate;
  readonly certainty: 'certain' | 'probably';
  readonly why: Phrase;
}

interface Weight {
  readonly score: number;
  readonly why: Phrase;
}

const NONE: Weight = { score: 0, why: verbatim('') };

const typeOfCode: Readonly<Record<string, string>> = {
  input_audio_buffer_commit_empty: 'input_audio_buffer.commit',
  conversation_already_has_active_response: 'response.create',
  response_cancel_not_active: 'response.cancel',
  item_delete_invalid_item_id: 'conversation.item.delete',
  item_retrieve_invalid_item_id: 'conversation.item.retrieve',
  item_truncate_invalid_item_id: 'conversation.item.truncate',
  cannot_update_voice: 'session.update',
  invalid_tool_call_id: 'conversation.item.create',
};

const typeOfParamRoot: Readonly<Record<string, string>> = {
  session: 'session.update',
  item: 'conversation.item.create',
  previous_item_id: 'conversation.item.create',
  response: 'response.create',
  response_id: 'response.cancel',
  audio: 'input_audio_buffer.append',
  audio_end_ms: 'conversation.item.truncate',
  content_index: 'conversation.item.truncate',
};

/**
 * The most likely cause among client events that nothing has answered yet (oldest first), or undefined when none fits.
 * An error that names an event's id is the caller's to match: here nothing is certain.
 */
export function causeOfError<Candidate extends CauseCandidate>(
  error: JsonObject,
  candidates: readonly Candidate[],
): Cause<Candidate> | undefined {
  if (stringAt(error, 'event_id')) return undefined;
  let best: Cause<Candidate> | undefined;
  let bestScore = 0;
  for (const candidate of candidates) {
    const { score, why } = weigh(error, candidate);
    if (score <= bestScore) continue;
    bestScore = score;
    best = { candidate, certainty: 'probably', why };
  }
  if (best) return best;
  const oldest = candidates.find((candidate) => candidate.type !== 'input_audio_buffer.append');
  const saysNothing = !stringAt(error, 'code') && !stringAt(error, 'param');
  return oldest && saysNothing
    ? { candidate: oldest, certainty: 'probably', why: phrase('it is the oldest event without an answer') }
    : undefined;
}

/** The kind of client event that such an error is about, where its code, param or message tells. */
export function kindOfError(error: JsonObject): string | undefined {
  const code = stringAt(error, 'code') ?? '';
  const message = stringAt(error, 'message') ?? '';
  const kind = Object.hasOwn(typeOfCode, code) ? typeOfCode[code] : typeOfMessage(message);
  const root = rootOf(paramOf(error));
  return kind ?? (Object.hasOwn(typeOfParamRoot, root) ? typeOfParamRoot[root] : undefined);
}

/** `param`, or the path that the message names instead. */
function paramOf(error: JsonObject): string {
  const param = stringAt(error, 'param');
  if (param) return param;
  const message = stringAt(error, 'message') ?? '';
  return /^(?:Unknown parameter: |Missing required parameter: |Invalid )'([^']+)'/.exec(message)?.[1] ?? '';
}

function weigh(error: JsonObject, candidate: CauseCandidate): Weight {
  const code = stringAt(error, 'code') ?? '';
  const param = paramOf(error);
  const message = stringAt(error, 'message') ?? '';
  const names = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  if (code === 'invalid_json' || code === 'invalid_event') return weighMalformed(candidate, code);
  const expectedType = kindOfError(error);
  if (expectedType !== undefined && candidate.type !== expectedType) return NONE;
  const atParam = param === '' ? undefined : valueAtPath(candidate.event, param);
  if (code === 'conversation_already_has_active_response' && isOutOfBand(candidate.event)) return NONE;
  if (names[0] !== undefined && typeof atParam === 'string' && atParam === names[0]) {
    return {
      score: suitsRole(candidate.event, param, atParam) ? 3 : 4,
      why: phrase('its {0} is "{1}", as the error says', param, names[0]),
    };
  }
  if (param === '' && names[0] !== undefined && names[0] === candidate.type) {
    return { score: 4, why: phrase('its type is "{0}", as the error says', names[0]) };
  }
  if (code === 'unknown_parameter' && atParam !== undefined)
    return { score: 4, why: phrase('it has the field {0}', param) };
  if (code === 'missing_required_parameter' && expectedType !== undefined && atParam === undefined) {
    return { score: 3, why: phrase('it lacks {0}', param) };
  }
  const namedId = idsOf(candidate.event).find((id) => mentions(message, id));
  if (namedId !== undefined) return { score: 4, why: phrase('the message speaks of {0}', namedId) };
  if (code === 'input_audio_buffer_commit_empty' && candidate.bufferedMs !== undefined) {
    return weighCommit(candidate.bufferedMs, message);
  }
  const number = numbersOf(candidate.event, atParam).find((value) => numbersIn(message).includes(value));
  if (number !== undefined) return { score: 4, why: phrase('the message speaks of {0}', number) };
  if (code === 'cannot_update_voice' && setsVoice(candidate.event))
    return { score: 2, why: phrase('it sets the voice') };
  if (atParam !== undefined && atParam !== '')
    return { score: 2, why: phrase('the error is about {0}, which it has', param) };
  return expectedType === undefined
    ? NONE
    : { score: 1, why: phrase('it is the oldest {0} without an answer', expectedType) };
}

/** A response beside the conversation is created whatever runs in it. */
function isOutOfBand(event: JsonObject | undefined): boolean {
  return stringAt(objectAt(event, 'response'), 'conversation') === 'none';
}

/** Whether a content part's type is one that the item's role may have: then an error about it means another item. */
function suitsRole(event: JsonObject | undefined, param: string, type: string): boolean {
  if (!/^item\.content\[\d+\]\.type$/.test(param)) return false;
  return type.startsWith(stringAt(objectAt(event, 'item'), 'role') === 'assistant' ? 'output_' : 'input_');
}

/** Whether the message names the id itself, and not a longer one that it is part of. */
function mentions(message: string, id: string): boolean {
  for (let at = message.indexOf(id); at >= 0; at = message.indexOf(id, at + 1)) {
    if (!/[\w-]/.test(`${message[at - 1] ?? ''}${message[at + id.length] ?? ''}`)) return true;
  }
  return false;
}

/** What an error may quote: where audio is cut, the number at the param, the length of the text there. */
function numbersOf(event: JsonObject | undefined, atParam: JsonValue | undefined): number[] {
  const numbers = [event?.['audio_end_ms'], typeof atParam === 'string' ? atParam.length : atParam];
  return numbers.filter((value) => typeof value === 'number');
}

function numbersIn(message: string): number[] {
  return [...message.matchAll(/-?\d+(?:\.\d+)?/g)].map((match) => Number(match[0]));
}

function setsVoice(event: JsonObject | undefined): boolean {
  const session = objectAt(event, 'session');
  return session?.['voice'] !== undefined || objectAt(objectAt(session, 'audio'), 'output')?.['voice'] !== undefined;
}

/** "… but buffer only has 50.00ms of audio": the less a commit found, the likelier it was the one refused. */
function weighCommit(bufferedMs: number, message: string): Weight {
  const told = Number(/only has ([\d.]+) ?ms/.exec(message)?.[1] ?? Number.NaN);
  if (Math.abs(told - bufferedMs) < 1)
    return { score: 4, why: phrase('it found {0} ms of audio, as the error says', told) };
  if (bufferedMs < 100) return { score: 2, why: phrase('it found less than 100 ms of audio') };
  return { score: 1, why: phrase('it is the oldest {0} without an answer', 'input_audio_buffer.commit') };
}

function weighMalformed(candidate: CauseCandidate, code: string): Weight {
  if (candidate.event === undefined) return { score: 4, why: phrase('it is the frame that is not a JSON object') };
  if (code === 'invalid_event' && candidate.type === undefined) return { score: 4, why: phrase('it has no type') };
  return NONE;
}

function typeOfMessage(message: string): string | undefined {
  if (/can be truncated|is already shorter than|truncating item/i.test(message)) return 'conversation.item.truncate';
  if (/committing input audio buffer/i.test(message)) return 'input_audio_buffer.commit';
  return undefined;
}

function rootOf(param: string): string {
  return /^[a-z_]+/.exec(param)?.[0] ?? '';
}

function idsOf(event: JsonObject | undefined): string[] {
  const item = objectAt(event, 'item');
  return [
    stringAt(event, 'item_id'),
    stringAt(event, 'previous_item_id'),
    stringAt(event, 'response_id'),
    stringAt(item, 'id'),
    stringAt(item, 'call_id'),
  ].filter((id): id is string => id !== undefined && id !== '');
}

/** The value at a path such as `session.tools[2].meta`. */
export function valueAtPath(event: JsonObject | undefined, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = event;
  for (const key of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isJsonObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}
