/** Names what a file really is from its first bytes, for messages to people who chose the wrong one. */

const SIGNATURES: readonly (readonly [offset: number, text: string, name: string])[] = [
  [0, 'ID3', 'an MP3 file'],
  [0, 'OggS', 'an Ogg file (Vorbis or Opus)'],
  [0, 'fLaC', 'a FLAC file'],
  [4, 'ftyp', 'an MP4 file (M4A, AAC, or video)'],
  [0, '\x1aE\xdf\xa3', 'a WebM or Matroska file'],
  [0, 'FORM', 'an AIFF file'],
  [0, '.snd', 'an AU file'],
  [0, 'caff', 'a CAF file'],
  [0, 'RF64', 'a WAV file of the 64-bit kind (RF64)'],
  [0, 'BW64', 'a WAV file of the 64-bit kind (BW64)'],
  [0, 'RIFX', 'a big-endian WAV file (RIFX)'],
  [8, 'AVI ', 'an AVI video'],
  [8, 'WEBP', 'a WebP picture'],
  [0, '\x89PNG', 'a PNG picture'],
  [0, '%PDF', 'a PDF document'],
  [0, 'PK\x03\x04', 'a ZIP archive'],
];

/** A noun phrase with its article, e.g. "an MP3 file", "text", "data of an unknown kind (first bytes 00 01 02 03)". */
export function describeForeignFile(bytes: Uint8Array, view: DataView): string {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = SIGNATURES.find(([offset, text]) => head.startsWith(text, offset));
  if (known) return known[2];
  // MPEG audio frames begin with eleven set bits; layer and bit-rate fields tell them from UTF-16 text.
  const first = bytes.length >= 2 ? view.getUint16(0, false) : 0;
  if ((first & 0xffe0) === 0xffe0 && first !== 0xfffe)
    return (first & 0x0006) === 0 ? 'an AAC file (ADTS)' : 'an MP3 file';
  if (isText(bytes.subarray(0, 512))) return 'text';
  const shown = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return `data of an unknown kind (first bytes ${shown})`;
}

function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => (byte >= 0x20 && byte !== 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
