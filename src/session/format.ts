/** How values are written in one line. English, with units; nothing here depends on a locale, so logs compare. */

/** `1234567` → `1,234,567`. */
export function thousands(value: number): string {
  const digits = Math.round(value).toString();
  return digits.length <= 3 ? digits : digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** Ids made close together share their first characters, so the middle goes and the tail stays: `item_…0OrSgQ`. */
export function shortId(id: string): string {
  if (id.length <= 14) return id;
  const underscore = id.indexOf('_');
  return `${underscore > 0 && underscore < 8 ? id.slice(0, underscore + 1) : ''}…${id.slice(-6)}`;
}

/** `“…”`, with line breaks shown as spaces, cut after `limit` characters. */
export function quoted(text: string, limit = 160): string {
  return quotedPiece(text.slice(0, limit).trim() + (text.length > limit ? '…' : ''));
}

/** The same for a piece of a streamed text: its outer spaces stay, so that a run of pieces joins to what was said. */
export function quotedPiece(text: string): string {
  // Most pieces are a word: looking is cheaper than replacing.
  return `“${/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text}”`;
}

/** `850 ms`, `4.10 s`. */
export function durationLabel(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

/** `2:05.312`: minutes on the session's clock. */
export function sessionTime(monoMs: number): string {
  const ms = Math.max(0, Math.round(monoMs));
  const seconds = (ms % 60_000) / 1000;
  return `${Math.floor(ms / 60_000)}:${seconds.toFixed(3).padStart(6, '0')}`;
}

/** `02:13`: how long a session lasts. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours > 0 ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
