/** Small help with words. */

/** What has no spaces is no word that somebody would repeat. */
const LONG_WORD = 25;

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

/** The beginning and the end of what is longer than anybody listens to: the rules look for words, and would look for long. */
export function attended(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const half = Math.floor(characters / 2);
  return `${text.slice(0, half)} ${text.slice(-half)}`;
}

export function shortened(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters)}…`;
}

/** As much of a text as somebody would repeat. */
export function excerpt(text: string, words = 40): string {
  const trimmed = text.trim();
  const all = trimmed.split(/\s+/, words + 1);
  const short = all.length <= words ? trimmed : all.slice(0, words).join(' ');
  const cut = short.slice(0, words * LONG_WORD);
  return cut === trimmed ? trimmed : `${cut}…`;
}
