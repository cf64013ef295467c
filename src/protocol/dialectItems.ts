/** Items, content parts, response parameters and responses in the other dialect. */
import { isJsonObject, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { phrase } from '../base/l10n.ts';
import {
  formatToBeta,
  formatToGa,
  membersToBeta,
  membersToGa,
  modalitiesToBeta,
  modalitiesToGa,
  ownValue,
  rewritten,
  toolChoiceToGa,
  withMember,
  withoutForeign,
  withoutMember,
  type MemberMove,
} from './dialectMembers.ts';
import { addNote, type AdapterOptions } from './dialectNotes.ts';

const ITEM_OBJECT = 'realtime.item';

/** The GA name of a content part's type: assistants' `text` and `audio` are `output_text` and `output_audio`. */
export function canonicalPartType(type: string, role: string | undefined): string {
  if (type === 'text') return role === 'user' || role === 'system' ? 'input_text' : 'output_text';
  if (type === 'audio') return role === 'user' ? 'input_audio' : 'output_audio';
  return type;
}

/** Beta's name of a content part's type: only what assistants say is called otherwise. */
export function betaPartType(type: string): string {
  if (type === 'output_text') return 'text';
  return type === 'output_audio' ? 'audio' : type;
}

/**
 * A part of an item's content. The `part` of `response.content_part.*` is not one: it is `text` or `audio` in both
 * dialects.
 */
export function contentPartToGa(part: JsonObject, role: string | undefined, options: AdapterOptions = {}): JsonObject {
  return rewritten(part, 'type', (type) => (typeof type === 'string' ? canonicalPartType(type, role) : type), options);
}

export function contentPartToBeta(part: JsonObject, options: AdapterOptions = {}): JsonObject {
  return rewritten(part, 'type', (type) => (typeof type === 'string' ? betaPartType(type) : type), options);
}

/** An item as a client sends it to a GA server. */
export function sentItemToGa(item: JsonObject, options: AdapterOptions = {}): JsonObject {
  const role = stringAt(item, 'role');
  return withParts(item, options, (part, at) => contentPartToGa(part, role, at));
}

/** An item as a client sends it to a beta server. */
export function sentItemToBeta(item: JsonObject, options: AdapterOptions = {}): JsonObject {
  return withParts(item, options, contentPartToBeta);
}

/** An item as a GA server tells it: recorded ones leave `object` out. */
export function itemToGa(item: JsonObject, options: AdapterOptions = {}): JsonObject {
  const result = sentItemToGa(item, options);
  return ownValue(result, 'object') === ITEM_OBJECT ? withoutMember(result, 'object') : result;
}

/** An item as a beta server tells it: with `object`. */
export function itemToBeta(item: JsonObject, options: AdapterOptions = {}): JsonObject {
  const result = sentItemToBeta(item, options);
  return ownValue(result, 'object') === undefined ? withMember(result, 'object', ITEM_OBJECT) : result;
}

function withParts(
  item: JsonObject,
  options: AdapterOptions,
  adapt: (part: JsonObject, at: AdapterOptions) => JsonObject,
): JsonObject {
  const content = ownValue(item, 'content');
  if (!Array.isArray(content)) return item;
  const adapted = content.map((part, index) =>
    isJsonObject(part) ? adapt(part, within(options, 'content', index)) : part,
  );
  return adapted.every((part, index) => part === content[index]) ? item : withMember(item, 'content', adapted);
}

export const responseMoves: readonly MemberMove[] = [
  { beta: 'modalities', ga: ['output_modalities'], toGa: modalitiesToGa, toBeta: modalitiesToBeta },
  { beta: 'voice', ga: ['audio', 'output', 'voice'] },
  { beta: 'output_audio_format', ga: ['audio', 'output', 'format'], toGa: formatToGa, toBeta: formatToBeta },
  { beta: 'max_response_output_tokens', ga: ['max_output_tokens'] },
];
/** The resource calls the limit `max_output_tokens` in both dialects. */
const resourceMoves = responseMoves.filter(({ beta }) => beta !== 'max_response_output_tokens');

const betaOnly = { temperature: phrase('GA has no temperature') };
const gaOnly = {
  reasoning: phrase('beta has no reasoning models'),
  parallel_tool_calls: phrase('beta has no parallel_tool_calls'),
};

/** `response` of a `response.create` as a GA server reads it. */
export function responseParamsToGa(params: JsonObject, options: AdapterOptions = {}): JsonObject {
  let result = membersToGa(params, responseMoves, options);
  result = withoutForeign(result, betaOnly, options);
  result = rewritten(result, 'tool_choice', toolChoiceToGa, options);
  const input = ownValue(result, 'input');
  if (!Array.isArray(input)) return result;
  return withMember(
    result,
    'input',
    input.flatMap((item, index) =>
      isJsonObject(item) ? inputItemToGa(item, within(options, 'input', index)) : [item],
    ),
  );
}

/** `response` of a `response.create` as a beta server reads it. */
export function responseParamsToBeta(params: JsonObject, options: AdapterOptions = {}): JsonObject {
  const result = withoutForeign(membersToBeta(params, responseMoves, options), gaOnly, options);
  return withItems(result, 'input', options, sentItemToBeta);
}

/** Beta may name an item inside a message's content; GA does so in its place, as an item of its own. */
function inputItemToGa(item: JsonObject, options: AdapterOptions): JsonValue[] {
  const content = ownValue(item, 'content');
  const isReference = (part: JsonValue): boolean => isJsonObject(part) && part['type'] === 'item_reference';
  if (!Array.isArray(content) || !content.some(isReference)) return [sentItemToGa(item, options)];
  addNote(options, {
    kind: 'changed',
    path: ['content'],
    why: phrase('GA takes item_reference as an item, not as content'),
  });
  const items: JsonValue[] = [];
  let rest: JsonValue[] = [];
  const flush = (): void => {
    if (rest.length > 0) items.push(sentItemToGa(withMember(item, 'content', rest), options));
    rest = [];
  };
  for (const part of content) {
    if (isReference(part)) {
      flush();
      items.push(part);
    } else rest.push(part);
  }
  flush();
  return items;
}

/** The `response` of `response.created` and `response.done` as a GA server tells it. */
export function responseToGa(response: JsonObject, options: AdapterOptions = {}): JsonObject {
  const result = withoutForeign(membersToGa(response, responseMoves, options), betaOnly, options);
  return withItems(result, 'output', options, itemToGa);
}

/** The `response` of `response.created` and `response.done` as a beta server tells it. */
export function responseToBeta(response: JsonObject, options: AdapterOptions = {}): JsonObject {
  const result = withoutForeign(membersToBeta(response, resourceMoves, options), gaOnly, options);
  return { ...options.betaOwn, ...withItems(result, 'output', options, itemToBeta) };
}

function withItems(
  object: JsonObject,
  key: string,
  options: AdapterOptions,
  adapt: (item: JsonObject, options: AdapterOptions) => JsonObject,
): JsonObject {
  const items = ownValue(object, key);
  if (!Array.isArray(items)) return object;
  const adapted = items.map((item, index) => (isJsonObject(item) ? adapt(item, within(options, key, index)) : item));
  return adapted.every((item, index) => item === items[index]) ? object : withMember(object, key, adapted);
}

/** The options for a member of the object. */
export function within(options: AdapterOptions, key: string, index?: number): AdapterOptions {
  // Paths are for notes.
  if (!options.notes) return options;
  const { at = [], ...rest } = options;
  return { ...rest, at: index === undefined ? [...at, key] : [...at, key, index] };
}
