/** JSON for a reader who pays by the character: audio by its size, long texts by their beginning. */
import type { JsonValue } from '../../base/json.ts';

const AUDIO_MIN_LENGTH = 256;
const MAX_TEXT_LENGTH = 2000;

export function brief(value: JsonValue): JsonValue {
  if (typeof value === 'string') return briefText(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(brief);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, member === undefined ? member : brief(member)]),
  );
}

function briefText(text: string): string {
  if (text.length >= AUDIO_MIN_LENGTH && /^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) {
    return `[base64, ${Math.floor((text.length * 3) / 4)} bytes]`;
  }
  if (text.length <= MAX_TEXT_LENGTH) return text;
  return `${text.slice(0, MAX_TEXT_LENGTH)}… [${text.length} characters]`;
}
