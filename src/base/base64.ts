/** Base64 (RFC 4648, with padding) for rooms that have neither `Buffer` nor `atob`. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const CODES = Uint8Array.from(ALPHABET, (character) => character.charCodeAt(0));
/** Characters turned into text at once: few enough to be passed as arguments. */
const BLOCK = 8192;

const PADDING = '='.charCodeAt(0);
const VALUES = new Int8Array(128).fill(-1);
for (let value = 0; value < 64; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

export function encodeBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let out = 0;
  for (let index = 0; index < bytes.length; index += 3) {
    const triple = ((bytes[index] as number) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    codes[out++] = CODES[triple >> 18] as number;
    codes[out++] = CODES[(triple >> 12) & 63] as number;
    codes[out++] = CODES[(triple >> 6) & 63] as number;
    codes[out++] = CODES[triple & 63] as number;
  }
  if (bytes.length % 3 > 0) codes.fill(PADDING, codes.length - 3 + (bytes.length % 3));
  let text = '';
  for (let start = 0; start < codes.length; start += BLOCK) text += textOf(codes.subarray(start, start + BLOCK));
  return text;
}

/**
 * The bytes, or undefined when `text` is not base64: a foreign character, a length that is impossible, padding in the
 * middle. Missing padding is accepted, as common decoders do; line breaks are not, as a frame's audio has none.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  let length = text.length;
  while (length > 0 && text.length - length < 2 && text.charCodeAt(length - 1) === PADDING) length--;
  if (length < text.length && text.length % 4 !== 0) return undefined;
  const rest = length % 4;
  if (rest === 1) return undefined;
  const bytes = new Uint8Array((length >> 2) * 3 + (rest === 0 ? 0 : rest - 1));
  let out = 0;
  let pending = 0;
  let bits = 0;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    const value = code < 128 ? (VALUES[code] as number) : -1;
    if (value < 0) return undefined;
    pending = ((pending << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[out++] = (pending >> bits) & 255;
    }
  }
  return bytes;
}

/** Handed over as an argument list, not spread: ten times as fast. */
function textOf(codes: Uint8Array): string {
  return Reflect.apply(String.fromCharCode, undefined, codes) as string;
}
