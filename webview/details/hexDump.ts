/** Bytes as hexadecimal numbers, sixteen in a line, and what they are in ASCII. */
export const BYTES_IN_LINE = 16;

export interface HexLine {
  /** Of the first byte, in hexadecimal. */
  readonly offset: string;
  readonly hex: string;
  readonly ascii: string;
}

export function hexLine(bytes: Uint8Array, line: number): HexLine {
  const start = line * BYTES_IN_LINE;
  const piece = bytes.subarray(start, start + BYTES_IN_LINE);
  const hex = Array.from(piece, hexByte);
  const halves = [hex.slice(0, BYTES_IN_LINE / 2).join(' '), hex.slice(BYTES_IN_LINE / 2).join(' ')];
  return {
    offset: start.toString(16).padStart(8, '0'),
    hex: halves.join('  ').padEnd(BYTES_IN_LINE * 3),
    ascii: Array.from(piece, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join(''),
  };
}

/** All lines, as `hexdump -C` writes them. */
export function hexDump(bytes: Uint8Array): string {
  return Array.from({ length: hexLineCount(bytes) }, (_, line) => {
    const { offset, hex, ascii } = hexLine(bytes, line);
    return `${offset}  ${hex} |${ascii}|`;
  }).join('\n');
}

export function hexLineCount(bytes: Uint8Array): number {
  return Math.ceil(bytes.length / BYTES_IN_LINE);
}

function hexByte(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
