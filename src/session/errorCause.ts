/**
 * Which client event did an `error` answer? The server names it only when the client had given the event an id; errors
 * overtake acknowledgements. So the candidates are weighed by what the error's code, param and message say of them.
 */
import { isJsonObject, objectAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';

export interface CauseCandidate {
  readonly n: number;
  /** GA name; undefined for a frame that was not an event. */
  readonly type: string | undefined;
  readonly event: JsonObject | undefined;
}

export interface Cause<Candidate> {
  readonly candidate: Candidate;
  readonly certainty: 'certain' | 'probably';
  readonly why: string;
}

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
    ? { candidate: oldest, certainty: 'probably', why: 'it is the oldest event without an answer' }
    : undefined;
}

function weigh(error: JsonObject, candidate: CauseCandidate): { score: number; why: string } {
  const code = stringAt(error, 'code') ?? '';
  const param = stringAt(error, 'param') ?? '';
  const message = stringAt(error, 'message') ?? '';
  const names = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  if (code === 'invalid_json' || code === 'invalid_event') return weighMalformed(candidate, code);
  const expectedType = typeOfCode[code] ?? typeOfMessage(message) ?? typeOfParamRoot[rootOf(param)];
  if (expectedType !== undefined && candidate.type !== expectedType) return { score: 0, why: '' };
  const atParam = param === '' ? undefined : valueAtPath(candidate.event, param);
  if (names[0] !== undefined && typeof atParam === 'string' && atParam === names[0]) {
    return { score: 4, why: `its ${param} is '${names[0]}', as the error says` };
  }
  if (code === 'unknown_parameter' && atParam !== undefined) return { score: 4, why: `it has the field ${param}` };
  if (code === 'missing_required_parameter' && expectedType !== undefined && atParam === undefined) {
    return { score: 3, why: `it lacks ${param}` };
  }
  const namedId = idsOf(candidate.event).find((id) => names.includes(id) || message.includes(id));
  if (namedId !== undefined) return { score: 4, why: `the message speaks of ${namedId}` };
  if (atParam !== undefined) return { score: 2, why: `the error is about ${param}, which it has` };
  return expectedType === undefined
    ? { score: 0, why: '' }
    : { score: 1, why: `it is the oldest ${expectedType} without an answer` };
}

function weighMalformed(candidate: CauseCandidate, code: string): { score: number; why: string } {
  if (candidate.event === undefined) return { score: 4, why: 'it is the frame that is not a JSON object' };
  if (code === 'invalid_event' && candidate.type === undefined) return { score: 4, why: 'it has no type' };
  return { score: 0, why: '' };
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
    else if (isJsonObject(value)) value = value[key];
    else return undefined;
  }
  return value;
}
