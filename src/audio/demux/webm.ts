/**
 * WebM and Matroska: the packets of the first audio track. Segments and clusters are walked through without minding where
 * they end, because a browser's recorder leaves their sizes open.
 */
import { ByteReader, type ByteChunks } from './byteReader.ts';
import { phrase } from '../../base/l10n.ts';
import { damaged, truncated, unsupported, withoutAudio } from './fileProblem.ts';

export interface WebmTrack {
  readonly number: number;
  /** Matroska's own name, e.g. `A_OPUS`. */
  readonly codec: string;
  readonly codecPrivate: Uint8Array;
  readonly channels: number;
  readonly sampleRate: number;
}

export interface WebmPacket {
  readonly bytes: Uint8Array;
  /** How much of the decoded end to leave out, in nanoseconds. */
  readonly discardNs: number;
}

const KIND = 'WebM';
const id = {
  ebml: 0x1a45dfa3,
  segment: 0x18538067,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackType: 0x83,
  codecId: 0x86,
  codecPrivate: 0x63a2,
  encodings: 0x6d80,
  audio: 0xe1,
  samplingFrequency: 0xb5,
  channels: 0x9f,
  cluster: 0x1f43b675,
  blockGroup: 0xa0,
  block: 0xa1,
  discardPadding: 0x75a2,
  simpleBlock: 0xa3,
} as const;
/** What is read whole: far above what audio needs. */
const MAX_ELEMENT_BYTES = 8 * 1024 * 1024;
const AUDIO_TRACK = 2;
const codecNames: Readonly<Record<string, string>> = {
  A_VORBIS: 'Vorbis',
  A_FLAC: 'FLAC',
  A_AAC: 'AAC',
  'A_MPEG/L3': 'MP3',
  A_AC3: 'AC-3',
  'A_PCM/INT/LIT': 'PCM',
};

interface Element {
  readonly id: number;
  /** Undefined where the writer left it open. */
  readonly sizeBytes: number | undefined;
}

/**
 * @param onTrack is told the track before its first packet
 * @throws RealtimeError `audio-none`, `audio-damaged`, `audio-truncated`, `audio-unsupported`
 */
export async function* webmOpusPackets(
  chunks: ByteChunks,
  onTrack: (track: WebmTrack) => void = () => undefined,
): AsyncGenerator<WebmPacket> {
  const reader = new ByteReader(chunks);
  let track: WebmTrack | undefined;
  let segmentEnd: number | undefined;
  let isFirst = true;
  while (await reader.has(1)) {
    const element = await readElement(reader);
    if (isFirst && element.id !== id.ebml) throw damaged(KIND, phrase('it does not begin with an EBML header'));
    isFirst = false;
    if (element.id === id.segment) {
      if (element.sizeBytes !== undefined) segmentEnd = reader.position + element.sizeBytes;
      continue;
    }
    if (element.id === id.cluster) {
      if (!track) throw withoutAudio(KIND, phrase('it has no audio track'));
      continue;
    }
    if (element.sizeBytes === undefined) throw damaged(KIND, phrase('an element that must have a size has none'));
    if (element.id === id.tracks && !track) {
      track = audioTrack(await readWhole(reader, element.sizeBytes));
      onTrack(track);
    } else if (track && element.id === id.simpleBlock) {
      yield* blockPackets(await readWhole(reader, element.sizeBytes), track, 0);
    } else if (track && element.id === id.blockGroup) {
      const group = await readWhole(reader, element.sizeBytes);
      const parts = [...children(group)];
      const discard = parts.find((part) => part.id === id.discardPadding);
      for (const part of parts) {
        if (part.id === id.block) yield* blockPackets(part.bytes, track, discard ? signed(discard.bytes) : 0);
      }
    } else if ((await reader.skip(element.sizeBytes)) < element.sizeBytes) {
      throw truncated(KIND, phrase('it ends in the middle of an element'));
    }
  }
  if (segmentEnd !== undefined && reader.position < segmentEnd) {
    throw truncated(KIND, phrase('its header announces {0} bytes, {1} are there', segmentEnd, reader.position));
  }
  if (!track) throw withoutAudio(KIND, phrase('no track is described in it'));
}

async function readElement(reader: ByteReader): Promise<Element> {
  await reader.has(12);
  const head = reader.peek(12);
  const idBytes = vintBytes(head[0] ?? 0);
  const sizeBytes = vintBytes(head[idBytes] ?? 0);
  if (idBytes > 4 || sizeBytes > 8) throw damaged(KIND, phrase('byte {0} begins no element', reader.position));
  if (head.length < idBytes + sizeBytes) throw truncated(KIND, phrase('it ends in the middle of an element'));
  reader.take(idBytes + sizeBytes);
  return { id: unsigned(head.subarray(0, idBytes)), sizeBytes: vint(head.subarray(idBytes, idBytes + sizeBytes)) };
}

async function readWhole(reader: ByteReader, sizeBytes: number): Promise<Uint8Array> {
  if (sizeBytes > MAX_ELEMENT_BYTES) throw damaged(KIND, phrase('an element of {0} bytes is in it', sizeBytes));
  if (!(await reader.has(sizeBytes))) throw truncated(KIND, phrase('it ends in the middle of an element'));
  return reader.take(sizeBytes);
}

function* children(bytes: Uint8Array): Generator<{ id: number; bytes: Uint8Array }> {
  for (let offset = 0; offset < bytes.length;) {
    const idBytes = vintBytes(bytes[offset] ?? 0);
    const lengthBytes = vintBytes(bytes[offset + idBytes] ?? 0);
    const start = offset + idBytes + lengthBytes;
    if (idBytes > 4 || lengthBytes > 8 || start > bytes.length)
      throw damaged(KIND, phrase('an element in it has no end'));
    const sizeBytes = vint(bytes.subarray(offset + idBytes, start));
    if (sizeBytes === undefined || start + sizeBytes > bytes.length) {
      throw damaged(KIND, phrase('an element in it is larger than the one around it'));
    }
    yield { id: unsigned(bytes.subarray(offset, offset + idBytes)), bytes: bytes.subarray(start, start + sizeBytes) };
    offset = start + sizeBytes;
  }
}

function audioTrack(tracks: Uint8Array): WebmTrack {
  for (const entry of children(tracks)) {
    if (entry.id !== id.trackEntry) continue;
    const parts = [...children(entry.bytes)];
    const part = (wanted: number): Uint8Array | undefined => parts.find((each) => each.id === wanted)?.bytes;
    if (unsigned(part(id.trackType) ?? new Uint8Array(0)) !== AUDIO_TRACK) continue;
    const codec = String.fromCharCode(...(part(id.codecId) ?? []).slice(0, 64)).replace(/\0+$/, '');
    if (part(id.encodings)) {
      throw unsupported(
        phrase('The audio of the WebM file is encrypted or compressed a second time (DRM, for example).'),
      );
    }
    if (codec !== 'A_OPUS') {
      throw unsupported(
        phrase('The WebM file holds {0}, not Opus.', codecNames[codec] ?? phrase('audio of the codec "{0}"', codec)),
      );
    }
    const audio = [...children(part(id.audio) ?? new Uint8Array(0))];
    const rate = audio.find((each) => each.id === id.samplingFrequency)?.bytes;
    const channels = audio.find((each) => each.id === id.channels)?.bytes;
    return {
      number: unsigned(part(id.trackNumber) ?? new Uint8Array(0)),
      codec,
      codecPrivate: part(id.codecPrivate) ?? new Uint8Array(0),
      channels: channels ? unsigned(channels) : 1,
      sampleRate: rate ? float(rate) : 8000,
    };
  }
  throw withoutAudio(KIND, phrase('it has no audio track'));
}

function* blockPackets(block: Uint8Array, track: WebmTrack, discardNs: number): Generator<WebmPacket> {
  const numberBytes = vintBytes(block[0] ?? 0);
  if (block.length < numberBytes + 3) throw damaged(KIND, phrase('a block in it is too short'));
  if (vint(block.subarray(0, numberBytes)) !== track.number) return;
  const flags = block[numberBytes + 2] ?? 0;
  const packets = laced(block.subarray(numberBytes + 3), (flags >> 1) & 3);
  for (const [index, bytes] of packets.entries()) {
    if (bytes.length > 0) yield { bytes, discardNs: index === packets.length - 1 ? discardNs : 0 };
  }
}

/** Several frames in one block. @param kind 0 none, 1 sizes as in Ogg, 2 equal sizes, 3 differences of sizes */
function laced(bytes: Uint8Array, kind: number): Uint8Array[] {
  if (kind === 0) return [bytes];
  const count = (bytes[0] ?? 0) + 1;
  let offset = 1;
  const sizes: number[] = [];
  if (kind === 2) sizes.push(...new Array<number>(count - 1).fill(Math.floor((bytes.length - 1) / count)));
  else if (kind === 1) {
    while (sizes.length < count - 1) {
      let size = 0;
      let byte = 255;
      while (byte === 255) {
        byte = bytes[offset++] ?? 0;
        size += byte;
      }
      sizes.push(size);
    }
  } else {
    while (sizes.length < count - 1) {
      const length = vintBytes(bytes[offset] ?? 0);
      const value = vint(bytes.subarray(offset, offset + length)) ?? 0;
      const previous = sizes.at(-1);
      sizes.push(previous === undefined ? value : previous + value - (2 ** (7 * length - 1) - 1));
      offset += length;
    }
  }
  return [...sizes, undefined].map((size) => {
    const end = size === undefined ? bytes.length : offset + size;
    if (end < offset || end > bytes.length)
      throw damaged(KIND, phrase('a block in it names frames larger than itself'));
    const frame = bytes.subarray(offset, end);
    offset = end;
    return frame;
  });
}

/** Bytes of the variable-length number that begins with `first`; 9 for what begins none. */
function vintBytes(first: number): number {
  return Math.min(9, Math.clz32(first << 24) + 1);
}

/** Undefined for the value that means "unknown". */
function vint(bytes: Uint8Array): number | undefined {
  const marker = 2 ** (8 - bytes.length);
  const first = (bytes[0] ?? 0) & (marker - 1);
  const isUnknown = first === marker - 1 && bytes.subarray(1).every((byte) => byte === 255);
  return isUnknown ? undefined : bytes.subarray(1).reduce((value, byte) => value * 256 + byte, first);
}

function unsigned(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

function signed(bytes: Uint8Array): number {
  const value = unsigned(bytes);
  return (bytes[0] ?? 0) >= 128 ? value - 2 ** (8 * bytes.length) : value;
}

function float(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length === 4 ? view.getFloat32(0) : bytes.length === 8 ? view.getFloat64(0) : 0;
}
