/** What a row has room for of a long string; unfolded, and in Raw, it is whole. */
const BASE64_MINIMUM = 128;
const BASE64_LOOKED_AT = 4096;
const ROW_TEXT = 400;

/** Audio and images travel as base64: letters of both cases, but for silence. */
export function looksLikeBase64(value: string): boolean {
  if (value.length < BASE64_MINIMUM) return false;
  const head = value.slice(0, BASE64_LOOKED_AT);
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(head) && /[A-Z]/.test(head) && (/[a-z0-9]/.test(head) || /^A+=*$/.test(head));
}

export function base64Bytes(value: string): number {
  const padding = value.endsWith('==') ? 2 : value.endsWith('=') ? 1 : 0;
  return Math.floor((value.length * 3) / 4) - padding;
}

export interface Elided {
  readonly text: string;
  readonly isCut: boolean;
}

/** The beginning of a string, as much as a row can show. Pairs stay whole. */
export function elide(value: string, limit = ROW_TEXT): Elided {
  if (value.length <= limit) return { text: value, isCut: false };
  const isPair = /[\ud800-\udbff]/.test(value.charAt(limit - 1));
  return { text: value.slice(0, isPair ? limit - 1 : limit), isCut: true };
}
