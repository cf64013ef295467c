/** MPEG audio (MP3, and layers I and II): finds the frames between tags and junk, and what an encoder padded. */
import { ByteReader, type ByteChunks } from './byteReader.ts';
import { phrase, type Phrase } from '../../base/l10n.ts';
import { clock, damaged, truncated, withoutAudio } from './fileProblem.ts';

export interface MpegHeader {
  readonly layer: 1 | 2 | 3;
  readonly sampleRate: number;
  readonly channels: 1 | 2;
  /** Samples of each channel in the frame. */
  readonly samples: number;
  readonly sizeBytes: number;
  /** Of a layer III frame: header, checksum and side information, after which an info tag may stand. */
  readonly sideBytes: number;
}

/** Frames that lie one behind the other: one by one they would take longer to pass on than to read. */
export interface MpegRun {
  /** Of the first frame. */
  readonly header: MpegHeader;
  readonly bytes: Uint8Array;
  readonly frames: number;
  /** Samples of each channel in all of them. */
  readonly samples: number;
}

/** From the first frame: what has to be cut from what the decoder gives. All in samples of each channel. */
export interface MpegPadding {
  readonly startSamples: number;
  /** Of the whole file, when the encoder wrote it down. */
  readonly totalSamples: number | undefined;
}

/** A layer III decoder's own delay, which an encoder's delay does not count. */
const DECODER_DELAY = 529;
/** At 44.1 kHz 0.4 seconds. */
const MAX_RUN_FRAMES = 16;
/** So much of anything else is passed over between frames before the file counts as damaged. */
const MAX_JUNK_BYTES = 128 * 1024;
const KIND = 'MP3';

const RATES = [44100, 48000, 32000] as const;
const KBITS: Readonly<Record<string, readonly number[]>> = {
  'v1/1': [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  'v1/2': [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  'v1/3': [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  'v2/1': [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  'v2/2': [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  'v2/3': [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};

/** The header at `offset`, or undefined where none is. Frames of a free bit rate are not recognised. */
export function readMpegHeader(bytes: Uint8Array, offset = 0): MpegHeader | undefined {
  if (bytes.length < offset + 4 || bytes[offset] !== 0xff) return undefined;
  // Read one by one: this is asked of every frame, and an array of the four would take most of the time.
  const second = bytes[offset + 1] as number;
  const third = bytes[offset + 2] as number;
  const fourth = bytes[offset + 3] as number;
  if ((second & 0xe0) !== 0xe0) return undefined;
  const version = (second >> 3) & 3;
  const layer = (4 - ((second >> 1) & 3)) as 1 | 2 | 3 | 4;
  const rate = RATES[(third >> 2) & 3];
  if (version === 1 || layer === 4 || rate === undefined || (fourth & 3) === 2) return undefined;
  const isV1 = version === 3;
  const kbits = KBITS[`v${isV1 ? 1 : 2}/${layer}`]?.[third >> 4];
  if (kbits === undefined || kbits === 0) return undefined;
  const sampleRate = isV1 ? rate : version === 2 ? rate / 2 : rate / 4;
  const channels = fourth >> 6 === 3 ? 1 : 2;
  const padding = (third >> 1) & 1;
  const samples = layer === 1 ? 384 : layer === 2 || isV1 ? 1152 : 576;
  const sizeBytes =
    layer === 1
      ? (Math.floor((12_000 * kbits) / sampleRate) + padding) * 4
      : Math.floor((samples * 125 * kbits) / sampleRate) + padding;
  const sideInfo = isV1 ? (channels === 1 ? 17 : 32) : channels === 1 ? 9 : 17;
  const sideBytes = 4 + ((second & 1) === 0 ? 2 : 0) + sideInfo;
  return { layer, sampleRate, channels, samples, sizeBytes, sideBytes };
}

/**
 * The frames of a file in order, in runs, without the one that only holds an encoder's notes; those are handed to `onPadding`
 * before the first frame.
 * @throws RealtimeError `audio-none`, `audio-damaged`, `audio-truncated`
 */
export async function* mpegFrames(
  chunks: ByteChunks,
  onPadding: (padding: MpegPadding) => void = () => undefined,
): AsyncGenerator<MpegRun> {
  const reader = new ByteReader(chunks);
  let previous: MpegHeader | undefined;
  let stated: number | undefined;
  let count = 0;
  let samples = 0;
  const where = (): Phrase =>
    previous ? phrase('at {0}', clock(samples, previous.sampleRate)) : phrase('at its beginning');
  while (await toNextFrame(reader, previous, where)) {
    const header = readMpegHeader(reader.peek(4)) as MpegHeader;
    if (!(await reader.has(header.sizeBytes))) {
      throw truncated(KIND, phrase('it ends in the middle of a frame, {0}', where()));
    }
    if (previous === undefined) {
      const bytes = reader.peek(header.sizeBytes);
      const notes = readNotes(bytes, header);
      onPadding(notes?.padding ?? { startSamples: 0, totalSamples: undefined });
      previous = header;
      if (notes) {
        stated = notes.frames;
        reader.take(bytes.length);
        continue;
      }
    }
    previous = header;
    const run = runOfFrames(reader, header);
    count += run.frames;
    samples += run.samples;
    yield run;
  }
  if (count === 0) throw withoutAudio(KIND, phrase('not one frame is in it'));
  // Some encoders count the frame with their notes, too.
  if (stated !== undefined && count + 1 < stated) {
    throw truncated(KIND, phrase('its first frame announces {0} frames, {1} are there', stated, count));
  }
}

/** Takes the frame that begins here, which is held, and those held behind it. */
function runOfFrames(reader: ByteReader, header: MpegHeader): MpegRun {
  const held = reader.peek();
  let [end, frames, samples] = [header.sizeBytes, 1, header.samples];
  while (frames < MAX_RUN_FRAMES) {
    const next = readMpegHeader(held, end);
    if (!next || !isSameStream(next, header) || end + next.sizeBytes > held.length) break;
    end += next.sizeBytes;
    frames++;
    samples += next.samples;
  }
  return { header, bytes: reader.take(end), frames, samples };
}

/** Passes over tags and junk; false at the end of the file. */
async function toNextFrame(
  reader: ByteReader,
  previous: MpegHeader | undefined,
  where: () => Phrase,
): Promise<boolean> {
  let junkBytes = 0;
  for (;;) {
    if (!(await reader.has(4))) return false;
    const tagBytes = await tagSize(reader);
    if (tagBytes > 0) {
      if ((await reader.skip(tagBytes)) < tagBytes && previous === undefined) {
        throw truncated(KIND, phrase('it ends within the tag that it begins with'));
      }
      continue;
    }
    if (await isFrame(reader, previous, junkBytes > 0 || previous === undefined)) return true;
    reader.take(1);
    if (++junkBytes > MAX_JUNK_BYTES) {
      throw damaged(KIND, phrase('no MPEG audio was found in {0} KB {1}', MAX_JUNK_BYTES / 1024, where()));
    }
  }
}

/** @param unsure outside a run of frames a header counts only with another one behind its frame */
async function isFrame(reader: ByteReader, previous: MpegHeader | undefined, unsure: boolean): Promise<boolean> {
  const header = readMpegHeader(reader.peek(4));
  if (!header || (previous && !isSameStream(header, previous))) return false;
  if (!unsure) return true;
  if (!(await reader.has(header.sizeBytes + 4))) return previous === undefined || reader.heldBytes >= header.sizeBytes;
  const next = readMpegHeader(reader.peek(header.sizeBytes + 4), header.sizeBytes);
  return next !== undefined && isSameStream(next, header);
}

function isSameStream(one: MpegHeader, other: MpegHeader): boolean {
  return one.layer === other.layer && one.sampleRate === other.sampleRate;
}

/** Size of an ID3, APE or Lyrics tag that begins here; 0 where none does. */
async function tagSize(reader: ByteReader): Promise<number> {
  if (reader.peek(1)[0] === 0xff) return 0;
  const head = textOf(reader.peek(8));
  if (head.startsWith('TAG')) return (await reader.has(128)) ? 128 : reader.heldBytes;
  if (head.startsWith('ID3') && (await reader.has(10))) return id3Size(reader.peek(10));
  if (head === 'APETAGEX' && (await reader.has(32))) {
    const view = viewOf(reader.peek(32));
    const isHeader = (view.getUint32(20, true) & 0x2000_0000) !== 0;
    return isHeader ? 32 + view.getUint32(12, true) : 32;
  }
  return 0;
}

/** Size of an ID3v2 tag with its header; 0 for what only looks like one. */
export function id3Size(head: Uint8Array): number {
  const [, , , , , flags = 0, ...size] = head.subarray(0, 10);
  if (textOf(head.subarray(0, 3)) !== 'ID3' || size.length < 4 || size.some((byte) => byte > 127)) return 0;
  return 10 + size.reduce((sum, byte) => sum * 128 + byte, 0) + ((flags & 0x10) !== 0 ? 10 : 0);
}

/** The tag of Xing, LAME and their heirs: number of frames, and the samples added before and after. */
function readNotes(bytes: Uint8Array, header: MpegHeader): { frames?: number; padding: MpegPadding } | undefined {
  if (header.layer !== 3 || bytes.length < header.sideBytes + 8) return undefined;
  const at = header.sideBytes;
  const name = textOf(bytes.subarray(at, at + 4));
  if (name !== 'Xing' && name !== 'Info') return textOf(bytes.subarray(36, 40)) === 'VBRI' ? noPadding : undefined;
  const view = viewOf(bytes);
  const flags = view.getUint32(at + 4, false);
  let offset = at + 8;
  const frames = (flags & 1) !== 0 && offset + 4 <= bytes.length ? view.getUint32(offset, false) : undefined;
  offset += ((flags & 1) !== 0 ? 4 : 0) + ((flags & 2) !== 0 ? 4 : 0) + ((flags & 4) !== 0 ? 100 : 0);
  offset += (flags & 8) !== 0 ? 4 : 0;
  const encoder = textOf(bytes.subarray(offset, offset + 4));
  if (!/^[\x20-\x7e]{4}$/.test(encoder) || offset + 24 > bytes.length) {
    return { ...(frames !== undefined && { frames }), padding: noPadding.padding };
  }
  const packed = (view.getUint16(offset + 21, false) << 8) | view.getUint8(offset + 23);
  const [delay, end] = [packed >> 12, packed & 0xfff];
  const total = frames === undefined ? undefined : frames * header.samples - delay - end;
  return {
    ...(frames !== undefined && { frames }),
    padding: {
      startSamples: delay + DECODER_DELAY,
      totalSamples: total !== undefined && total > 0 ? total : undefined,
    },
  };
}

const noPadding = { padding: { startSamples: 0, totalSamples: undefined } } as const;

function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
