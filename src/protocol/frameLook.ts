/**
 * What an event looks like but for its ids, texts and counts. Events of one look have the same members with the same kinds
 * of values, so that what depends on nothing else (whether the shape is the documented one, whether a member is unknown,
 * which dialect it is) need be found out once.
 */

/** Longer ones come seldom. */
const MAX_CHARACTERS = 4096;

/** Members whose texts may be any, wherever they stand. */
const FREE = [
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
].join('|');
/** Members that may be any whole number. */
const COUNTS = String.raw`\w+_tokens|\w+_index|audio_start_ms|audio_end_ms|expires_at|remaining`;

/** In JSON, quotes before a name and a colon behind it are found around a member's name only. */
const free = new RegExp(String.raw`("(?:${FREE})":")(?:[^"\\]|\\.)*|("(?:${COUNTS})":)\d+(?=[,}])`, 'g');

/** @param json valid JSON; @returns empty where it is too long to be worth it */
export function lookOf(json: string): string {
  return json.length > MAX_CHARACTERS ? '' : json.replace(free, '$1$2');
}
