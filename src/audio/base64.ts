/** Base64 (RFC 4648, with padding) for rooms that have neither `Buffer` nor `atob`. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Two characters for every 12-bit value: half the look-ups of one for every 6 bits. */
const PAIRS: readonly string[] = Array.from(
  { length: 4096 },
  (_, value) => ALPHABET.charAt(value >> 6) + ALPHABET.charAt(value & 63),
);

const VALUES = new Int8Array(128).fill(-1);
for (let value = 0; value < 64; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  const whole = bytes.length - (bytes.length % 3);
  for (let index = 0; index < whole; index += 3) {
    const triple =
      ((bytes[index] as number) << 16) | ((bytes[index + 1] as number) << 8) | (bytes[index + 2] as number);
    text += (PAIRS[triple >> 12] as string) + (PAIRS[triple & 4095] as string);
  }
  if (bytes.length - whole === 1) {
    text += (PAIRS[(bytes[whole] as number) << 4] as string) + '==';
  } else if (bytes.length - whole === 2) {
    const pair = ((bytes[whole] as number) << 8) | (bytes[whole + 1] as number);
    text += (PAIRS[pair >> 4] as string) + ALPHABET.charAt((pair & 15) << 2) + '=';
  }
  return text;
}

/**
 * The bytes, or undefined when `text` is not base64: a foreign character, a length that is impossible, padding in the
 * middle. Missing padding is accepted, as common decoders do; line breaks are not, as a frame's audio has none.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  let length = text.length;
  while (length > 0 && text.length - length < 2 && text.charCodeAt(length - 1) === 61) length--;
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
