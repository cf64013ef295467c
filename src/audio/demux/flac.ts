/** FLAC: the stream's description and its frames. A frame ends where its checksum fits and another one begins. */
import { ByteReader, type ByteChunks } from './byteReader.ts';
import { phrase } from '../../base/l10n.ts';
import { clock, damaged, truncated, withoutAudio } from './fileProblem.ts';
import { id3Size } from './mpeg.ts';

export interface FlacStream {
  readonly sampleRate: number;
  readonly channels: number;
  readonly bitsPerSample: number;
  /** Of each channel; undefined when the encoder could not know. */
  readonly totalSamples: number | undefined;
}

export interface FlacFrame {
  readonly bytes: Uint8Array;
  /** Of each channel. */
  readonly samples: number;
}

const KIND = 'FLAC';
/** Eight channels of 65535 samples of 32 bits, which is what the format's widest fields allow. */
const MAX_FRAME_BYTES = 4 * 1024 * 1024;
/** Sync, block size and rate codes, number of up to 7 bytes, the values that codes refer to, checksum. */
const MAX_HEADER_BYTES = 16;
const BLOCK_SIZES = [0, 192, 576, 1152, 2304, 4608, 0, 0, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768] as const;

/**
 * @param onStream is told the description before the first frame
 * @throws RealtimeError `audio-none`, `audio-damaged`, `audio-truncated`
 */
export async function* flacFrames(
  chunks: ByteChunks,
  onStream: (stream: FlacStream) => void = () => undefined,
): AsyncGenerator<FlacFrame> {
  const reader = new ByteReader(chunks);
  const stream = await readMetadata(reader);
  onStream(stream);
  let samples = 0;
  for (;;) {
    if (!(await reader.has(2))) break;
    const where = clock(samples, stream.sampleRate);
    const frame = await readFrame(reader, where);
    if (!frame) break;
    samples += frame.samples;
    yield frame;
  }
  if (samples === 0) throw withoutAudio(KIND, phrase('not one frame is in it'));
  if (stream.totalSamples !== undefined && samples < stream.totalSamples) {
    const there = clock(samples, stream.sampleRate);
    const stated = clock(stream.totalSamples, stream.sampleRate);
    throw truncated(KIND, phrase('its header announces {0} of audio, {1} are there', stated, there));
  }
}

/** The first block of metadata, which every FLAC stream has; also in Ogg. @param bytes without the block's own header */
export function readStreamInfo(bytes: Uint8Array): FlacStream {
  if (bytes.length < 18) throw damaged(KIND, phrase('its description is too short'));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed = view.getUint32(10, false);
  const stream = {
    sampleRate: packed >>> 12,
    channels: ((packed >>> 9) & 7) + 1,
    bitsPerSample: ((packed >>> 4) & 31) + 1,
    totalSamples: (packed & 15) * 2 ** 32 + view.getUint32(14, false) || undefined,
  };
  if (stream.sampleRate < 1000)
    throw damaged(KIND, phrase('its header says a sample rate of {0} Hz', stream.sampleRate));
  return stream;
}

/** Samples of each channel in the frame that begins here, or undefined where none does. */
export function flacFrameSamples(bytes: Uint8Array): number | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (bytes.length < 6 || first !== 0xff || (second & 0xfe) !== 0xf8) return undefined;
  const [blockCode, rateCode] = [third >> 4, third & 15];
  const reserved = blockCode === 0 || rateCode === 15 || fourth >> 4 > 10 || ((fourth >> 1) & 7) === 3 || fourth & 1;
  if (reserved) return undefined;
  let end = 4 + numberBytes(bytes[4] ?? 0);
  const sizeAt = end;
  end += (blockCode === 6 ? 1 : blockCode === 7 ? 2 : 0) + (rateCode === 12 ? 1 : rateCode > 12 ? 2 : 0);
  if (end >= bytes.length || crc8(bytes.subarray(0, end)) !== bytes[end]) return undefined;
  if (blockCode === 6) return (bytes[sizeAt] ?? 0) + 1;
  if (blockCode === 7) return (((bytes[sizeAt] ?? 0) << 8) | (bytes[sizeAt + 1] ?? 0)) + 1;
  return BLOCK_SIZES[blockCode];
}

async function readMetadata(reader: ByteReader): Promise<FlacStream> {
  while (await reader.has(10)) {
    const tagBytes = id3Size(reader.peek(10));
    if (tagBytes === 0) break;
    await reader.skip(tagBytes);
  }
  if (!(await reader.has(8))) throw truncated(KIND, phrase('it ends within its header'));
  if (String.fromCharCode(...reader.peek(4)) !== 'fLaC') throw damaged(KIND, phrase('it does not begin with "fLaC"'));
  reader.take(4);
  let stream: FlacStream | undefined;
  for (let isLast = false; !isLast;) {
    if (!(await reader.has(4))) throw truncated(KIND, phrase('it ends within its header'));
    const [kind = 0, high = 0, middle = 0, low = 0] = reader.take(4);
    isLast = kind >= 128;
    const sizeBytes = (high << 16) | (middle << 8) | low;
    if ((kind & 127) === 0 && sizeBytes >= 18) {
      if (!(await reader.has(sizeBytes))) throw truncated(KIND, phrase('it ends within its header'));
      stream = readStreamInfo(reader.take(sizeBytes));
    } else if ((await reader.skip(sizeBytes)) < sizeBytes) {
      throw truncated(KIND, phrase('it ends within its header'));
    }
  }
  if (!stream) throw damaged(KIND, phrase('nothing in its header says what the samples are'));
  return stream;
}

/** Undefined at the tags that some programs put behind the audio. */
async function readFrame(reader: ByteReader, where: string): Promise<FlacFrame | undefined> {
  await reader.has(MAX_HEADER_BYTES);
  const samples = flacFrameSamples(reader.peek(MAX_HEADER_BYTES));
  if (samples === undefined) {
    if (isTag(reader.peek(8))) return undefined;
    throw damaged(KIND, phrase('no frame begins at {0}', where));
  }
  let crc = 0;
  let scanned = 0;
  /** Where the checksum of everything before fitted last. */
  let fitted = 0;
  for (;;) {
    const held = reader.peek();
    const end = held.length;
    while (scanned < end) {
      crc = ((crc << 8) & 0xffff) ^ (CRC16[(crc >> 8) ^ (held[scanned] as number)] as number);
      scanned++;
      if (crc !== 0 || scanned < 8) continue;
      fitted = scanned;
      // The frame behind may not be held yet: it is looked at below.
      if (end - scanned < MAX_HEADER_BYTES) break;
      if (isBoundary(held.subarray(scanned, scanned + MAX_HEADER_BYTES)))
        return { bytes: reader.take(scanned), samples };
    }
    if (fitted === scanned && fitted > 0) {
      await reader.has(scanned + MAX_HEADER_BYTES);
      const behind = reader.peek(scanned + MAX_HEADER_BYTES).subarray(scanned);
      if (behind.length === 0 || isBoundary(behind)) return { bytes: reader.take(scanned), samples };
    } else if (!(await reader.has(end + 1))) {
      // With another frame behind it, it is not the end that is missing.
      if (holdsFrame(reader.peek().subarray(8))) {
        throw damaged(KIND, phrase('the frame at {0} is not what its checksum says', where));
      }
      throw truncated(KIND, phrase('it ends in the middle of a frame, at {0}', where));
    }
    if (scanned > MAX_FRAME_BYTES)
      throw damaged(KIND, phrase('the frame at {0} has no end, or is not what its checksum says', where));
  }
}

function isBoundary(bytes: Uint8Array): boolean {
  return flacFrameSamples(bytes) !== undefined || isTag(bytes);
}

function holdsFrame(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (flacFrameSamples(bytes.subarray(at, at + MAX_HEADER_BYTES)) !== undefined) return true;
  }
  return false;
}

function isTag(bytes: Uint8Array): boolean {
  const [first = 0] = bytes;
  if (first !== 0x54 && first !== 0x41 && first !== 0x49) return false;
  return /^(TAG|APETAGEX|ID3)/.test(String.fromCharCode(...bytes.subarray(0, 8)));
}

/** Bytes of a number written as UTF-8 writes code points, extended to 7 bytes. */
function numberBytes(first: number): number {
  return first < 0x80 ? 1 : Math.max(1, Math.clz32(~(first << 24)));
}

function crc8(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80 ? ((crc << 1) ^ 0x07) & 0xff : crc << 1;
  }
  return crc;
}

const CRC16 = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 8;
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x8005) & 0xffff : crc << 1;
  return crc;
});
