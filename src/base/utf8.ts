/** Number of bytes `text` takes in UTF-8; lone surrogates count as the three bytes of U+FFFD. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    if (unit < 0x800) bytes += 1;
    else if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(text.charCodeAt(index + 1))) {
      bytes += 2;
      index++;
    } else bytes += 2;
  }
  return bytes;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** `text` in UTF-8; a lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(utf8Length(text));
  let out = 0;
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes[out++] = code;
    else {
      const tail = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes[out++] = ((0xff00 >> (tail + 1)) & 0xff) | (code >> (6 * tail));
      for (let rest = tail - 1; rest >= 0; rest--) bytes[out++] = 0x80 | ((code >> (6 * rest)) & 0x3f);
    }
  }
  return bytes;
}

/** The text of plain ASCII bytes. Pieces of speech are short; longer ones are put together from blocks. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let from = start; from < end; from += ASCII_BLOCK) {
    const block = bytes.subarray(from, Math.min(end, from + ASCII_BLOCK));
    text += Reflect.apply(String.fromCharCode, undefined, block) as string;
  }
  return text;
}

const ASCII_BLOCK = 4096;
