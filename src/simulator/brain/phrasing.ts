/** Small help with words. */

/** With a capital letter at its beginning and a full stop at its end. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  const ended = /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}

/** An identifier's words: `getCurrentWeather`, `get_current_weather` → "get current weather". */
export function spaced(identifier: string): string {
  return identifier
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** As much of a text as somebody would repeat. */
export function excerpt(text: string, words = 40): string {
  const all = text.trim().split(/\s+/, words + 1);
  return all.length <= words ? text.trim() : `${all.slice(0, words).join(' ')}…`;
}
