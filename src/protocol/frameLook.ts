/**
 * What an event looks like but for its ids, texts and counts. Events of one look have the same members with the same kinds
 * of values, so that what depends on nothing else (whether the shape is the documented one, whether a member is unknown,
 * which dialect it is) need be found out once.
 */

/** Longer ones come seldom. */
export const MAX_LOOK_CHARACTERS = 16_384;

/** Members whose texts may be any, wherever they stand. */
export const FREE_TEXTS = [
  'event_id',
  'id',
  'item_id',
  'response_id',
  'previous_item_id',
  'call_id',
  'conversation_id',
  'delta',
  'transcript',
  'text',
  'arguments',
  'obfuscation',
];
/** Members that may be any whole number, besides those whose names end in `_tokens` or `_index`. */
export const FREE_COUNTS = ['audio_start_ms', 'audio_end_ms', 'expires_at', 'remaining'];
const TEXTS = FREE_TEXTS.join('|');
const COUNTS = [String.raw`\w+_tokens`, String.raw`\w+_index`, ...FREE_COUNTS].join('|');

/** In JSON, quotes before a name and a colon behind it are found around a member's name only. */
const free = new RegExp(String.raw`("(?:${TEXTS})":")(?:[^"\\]|\\.)*|("(?:${COUNTS})":)\d+(?=[,}])`, 'g');

/** @param json valid JSON; @returns empty where it is too long to be worth it */
export function lookOf(json: string): string {
  return json.length > MAX_LOOK_CHARACTERS ? '' : json.replace(free, '$1$2');
}
