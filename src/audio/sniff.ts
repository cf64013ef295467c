/** Names what a file really is from its first bytes; its name is not asked. */
import { id3Size, readMpegHeader } from './demux/mpeg.ts';
import { phrase, type Phrase } from '../base/l10n.ts';
import { flacFrameSamples } from './demux/flac.ts';

/** Containers that are read here. */
export type AudioContainer = 'wav' | 'mp3' | 'flac' | 'ogg' | 'webm';

export interface Sniffed {
  /** Undefined for what is not read here. */
  readonly container?: AudioContainer;
  /** A noun phrase with its article, e.g. "an MP3 file", "text", "data of an unknown kind (first bytes 00 01 02 03)". */
  readonly name: Phrase;
  /** `audio`: other programs may decode it; `other`: certainly no audio; `unknown`: raw samples, for all one can tell. */
  readonly kind: 'audio' | 'other' | 'unknown';
}

/** So many bytes are enough. */
export const SNIFF_BYTES = 4096;

const own = (container: AudioContainer, name: Phrase): Sniffed => ({ container, name, kind: 'audio' });
const foreign = (name: Phrase): Sniffed => ({ name, kind: 'audio' });
const other = (name: Phrase): Sniffed => ({ name, kind: 'other' });

const SIGNATURES: readonly (readonly [offset: number, text: string, sniffed: Sniffed])[] = [
  [0, 'fLaC', own('flac', phrase('a FLAC file'))],
  [0, 'OggS', own('ogg', phrase('an Ogg file'))],
  [0, '\x1aE\xdf\xa3', own('webm', phrase('a WebM or Matroska file'))],
  [0, 'RF64', own('wav', phrase('a WAV file of the 64-bit kind (RF64)'))],
  [0, 'BW64', own('wav', phrase('a WAV file of the 64-bit kind (BW64)'))],
  [4, 'ftypM4P ', foreign(phrase('a protected MP4 file (M4P, with DRM)'))],
  [4, 'ftyp', foreign(phrase('an MP4 file (M4A, AAC, or video)'))],
  [0, 'FORM', foreign(phrase('an AIFF file'))],
  [0, '.snd', foreign(phrase('an AU file'))],
  [0, 'caff', foreign(phrase('a CAF file'))],
  [0, 'RIFX', foreign(phrase('a big-endian WAV file (RIFX)'))],
  [0, '#!AMR', foreign(phrase('an AMR file'))],
  [0, 'ADIF', foreign(phrase('an AAC file (ADIF)'))],
  [0, 'riff\x2e\x91\xcf\x11', foreign(phrase('a Wave64 file'))],
  [0, 'Creative Voice File', foreign(phrase('a VOC file'))],
  [0, '\x7f\xfe\x80\x01', foreign(phrase('a DTS file'))],
  [0, 'DSD ', foreign(phrase('a DSD file'))],
  [0, 'TTA1', foreign(phrase('a True Audio file'))],
  [0, 'MPCK', foreign(phrase('a Musepack file'))],
  [0, 'MP+', foreign(phrase('a Musepack file'))],
  [0, 'FLV\x01', foreign(phrase('a Flash video'))],
  [0, '\0\0\x01\xba', foreign(phrase('an MPEG video'))],
  [0, 'MAC ', foreign(phrase('a Monkey’s Audio file'))],
  [0, 'wvpk', foreign(phrase('a WavPack file'))],
  [0, '0&\xb2u\x8ef\xcf\x11', foreign(phrase('a Windows Media file (WMA)'))],
  [8, 'AVI ', foreign(phrase('an AVI video'))],
  [8, 'WEBP', other(phrase('a WebP picture'))],
  [0, '\x89PNG', other(phrase('a PNG picture'))],
  [0, '\xff\xd8\xff', other(phrase('a JPEG picture'))],
  [0, 'GIF8', other(phrase('a GIF picture'))],
  [0, '%PDF', other(phrase('a PDF document'))],
  [0, 'PK\x03\x04', other(phrase('a ZIP archive'))],
  [0, '\x1f\x8b', other(phrase('a gzip archive'))],
];

/** @param head the first `SNIFF_BYTES` of the file, or all of it; behind a tag that is longer, `sniffBehindTag` looks */
export function sniff(head: Uint8Array): Sniffed {
  const text = String.fromCharCode(...head.subarray(0, 20));
  if (text.startsWith('RIFF') && (head.length < 12 || text.startsWith('WAVE', 8)))
    return own('wav', phrase('a WAV file'));
  if (text.startsWith('ID3')) return sniffBehindTag(head.subarray(id3Size(head)));
  const known = SIGNATURES.find(([offset, signature]) => text.startsWith(signature, offset));
  if (known) return known[2];
  // Text in UTF-16 begins with a mark that looks like the beginning of an MPEG frame.
  if (text.startsWith('\xff\xfe') && isText(head.filter((_, index) => index > 1 && index % 2 === 0)))
    return other(phrase('text'));
  if (isAc3(head)) return foreign(phrase('an AC-3 file'));
  if (isAdts(head)) return foreign(phrase('an AAC file (ADTS)'));
  if (hasMpegFrames(head)) return own('mp3', phrase('an MP3 file'));
  if (flacFrameSamples(head.subarray(0, 16)) !== undefined) return foreign(phrase('a piece of a FLAC file'));
  if (head.length > 0 && isText(head)) return other(phrase('text'));
  const shown = Array.from(head.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return { name: phrase('data of an unknown kind (first bytes {0})', shown), kind: 'unknown' };
}

/** Headers of two frames in a row, or one of a file that ends with it: samples hold eleven set bits often enough. */
function hasMpegFrames(head: Uint8Array): boolean {
  const header = readMpegHeader(head);
  if (!header) return false;
  return head.length < header.sizeBytes + 4 || readMpegHeader(head, header.sizeBytes) !== undefined;
}

function isAdts(head: Uint8Array): boolean {
  const [first, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = head;
  if (first !== 0xff || (second & 0xf6) !== 0xf0 || ((third >> 2) & 15) > 12) return false;
  const sizeBytes = ((fourth & 3) << 11) | (fifth << 3) | (sixth >> 5);
  return (
    sizeBytes >= 7 && (head.length < sizeBytes + 2 || (head[sizeBytes] === 0xff && head[sizeBytes + 1] === second))
  );
}

/** Its mark has two bytes only, which samples have as well: rate, frame size and version have to make sense. */
function isAc3([first, second, , , rates = 0, version = 0]: Uint8Array): boolean {
  return first === 0x0b && second === 0x77 && rates >> 6 < 3 && (rates & 63) < 38 && version >> 3 <= 16;
}

/** An ID3 tag stands before MP3 above all. @param head what is behind the tag */
export function sniffBehindTag(head: Uint8Array): Sniffed {
  if (String.fromCharCode(...head.subarray(0, 4)) === 'fLaC') return own('flac', phrase('a FLAC file'));
  return isAdts(head) ? foreign(phrase('an AAC file (ADTS)')) : own('mp3', phrase('an MP3 file'));
}

/** Bytes of UTF-8 text, of which ASCII text is a part. */
function isText(bytes: Uint8Array): boolean {
  const printable = bytes.every(
    (byte) => (byte >= 0x20 && byte !== 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d,
  );
  return printable && bytes.filter((byte) => byte > 0x7f).length * 3 < bytes.length;
}
