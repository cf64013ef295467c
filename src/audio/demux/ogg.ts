/** Ogg: checks pages, picks the one stream that holds audio, and puts packets together that span pages. */
import { ByteReader, type ByteChunks } from './byteReader.ts';
import { joined, phrase, verbatim, type Phrase } from '../../base/l10n.ts';
import { damaged, truncated, unsupported, withoutAudio } from './fileProblem.ts';

export type OggCodec = 'opus' | 'vorbis' | 'flac';

export interface OggPage {
  readonly codec: OggCodec;
  /** The page with its header. */
  readonly bytes: Uint8Array;
  /** Packets that end on this page. */
  readonly packets: readonly Uint8Array[];
  /** Samples up to the end of the last packet that ends here, as the codec counts them; undefined where none ends. */
  readonly granule: number | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const KIND = 'Ogg';
const HEADER_BYTES = 27;
const MAX_JUNK_BYTES = 128 * 1024;
/** Far above what audio needs: Vorbis set-up packets take some kilobytes, pictures in comments a megabyte or two. */
const MAX_PACKET_BYTES = 16 * 1024 * 1024;
const SIGNATURES: readonly (readonly [signature: string, codec: OggCodec])[] = [
  ['OpusHead', 'opus'],
  ['\x01vorbis', 'vorbis'],
  ['\x7fFLAC', 'flac'],
];
const OTHERS: readonly (readonly [signature: string, name: Phrase])[] = [
  ['Speex   ', verbatim('Speex')],
  ['\x80theora', verbatim('Theora (video)')],
  ['BBCD', verbatim('Dirac (video)')],
  ['\x80kate', verbatim('Kate (text)')],
];

/**
 * Pages of the first stream whose codec is decoded here; of chained files, each link's in turn.
 * @throws RealtimeError `audio-none`, `audio-damaged`, `audio-truncated`, `audio-unsupported`
 */
export async function* oggPages(chunks: ByteChunks): AsyncGenerator<OggPage> {
  const reader = new ByteReader(chunks);
  let serial: number | undefined;
  let codec: OggCodec | undefined;
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  /** Number of the next page, once audio began: a recording of a running stream leaves out what was before. */
  let next: number | undefined;
  const others = new Set<Phrase>();
  let pagesEnd = 0;
  for (;;) {
    const bytes = await nextPage(reader);
    if (!bytes) break;
    pagesEnd = reader.position;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const flags = view.getUint8(5);
    const isFirst = (flags & 2) !== 0;
    if (isFirst && serial === undefined) {
      const found = codecOf(bytes.subarray(HEADER_BYTES + view.getUint8(26)), others);
      if (found) {
        [codec, serial] = [found, view.getUint32(14, true)];
        pending = [];
        pendingBytes = 0;
        next = undefined;
      }
    }
    if (codec === undefined || view.getUint32(14, true) !== serial) continue;
    const number = view.getUint32(18, true);
    if (next !== undefined && number !== next) {
      throw damaged(KIND, outOfOrder(number - next, reader.position - bytes.length));
    }
    if (next !== undefined || view.getBigInt64(6, true) !== 0n) next = (number + 1) >>> 0;
    // A page was lost where its packet's beginning is missing.
    if ((flags & 1) === 0) pending = [];
    const isOrphan = (flags & 1) !== 0 && pending.length === 0;
    const packets: Uint8Array[] = [];
    let ends = 0;
    let offset = HEADER_BYTES + view.getUint8(26);
    let start = offset;
    for (const size of bytes.subarray(HEADER_BYTES, offset)) {
      offset += size;
      if (size === 255) continue;
      const piece = bytes.subarray(start, offset);
      if (ends++ > 0 || !isOrphan) packets.push(pending.length > 0 ? join([...pending, piece]) : piece);
      pending = [];
      pendingBytes = 0;
      start = offset;
    }
    if (start < offset) {
      pending.push(bytes.subarray(start, offset));
      pendingBytes += offset - start;
      if (pendingBytes > MAX_PACKET_BYTES) throw damaged(KIND, phrase('one of its packets has no end'));
    }
    const isLast = (flags & 4) !== 0;
    yield { codec, bytes, packets, granule: ends > 0 ? granuleOf(view) : undefined, isFirst, isLast };
    if (isLast) serial = undefined;
  }
  const restBytes = reader.position + reader.heldBytes - pagesEnd;
  if (serial !== undefined && restBytes > 0) throw damaged(KIND, phrase('{0} bytes at its end are no page', restBytes));
  if (codec !== undefined) return;
  if (others.size === 0) throw withoutAudio(KIND, phrase('no stream begins in it'));
  throw unsupported(phrase('The Ogg file holds {0}; Opus, Vorbis and FLAC are understood.', joined([...others], ', ')));
}

/** @param missing how many pages; negative where they stand in the wrong order */
function outOfOrder(missing: number, atByte: number): Phrase {
  if (missing < 0) return phrase('pages stand in the wrong order at byte {0}', atByte);
  return missing === 1
    ? phrase('a page is missing at byte {0}', atByte)
    : phrase('{0} pages are missing at byte {1}', missing, atByte);
}

/** The next whole page. */
async function nextPage(reader: ByteReader): Promise<Uint8Array | undefined> {
  let junkBytes = 0;
  while (await reader.has(1)) {
    if (!(await reader.has(HEADER_BYTES))) {
      if (startsPage(reader.peek(4)) && junkBytes === 0)
        throw truncated(KIND, phrase('it ends within the header of a page'));
      return undefined;
    }
    if (startsPage(reader.peek(4)) && (reader.peek(5)[4] ?? 1) === 0) {
      const segments = reader.peek(HEADER_BYTES)[26] ?? 0;
      if (!(await reader.has(HEADER_BYTES + segments)))
        throw truncated(KIND, phrase('it ends within the header of a page'));
      const table = reader.peek(HEADER_BYTES + segments).subarray(HEADER_BYTES);
      const sizeBytes = HEADER_BYTES + segments + table.reduce((sum, size) => sum + size, 0);
      if (!(await reader.has(sizeBytes))) throw truncated(KIND, phrase('it ends in the middle of a page'));
      if (hasRightChecksum(reader.peek(sizeBytes))) return reader.take(sizeBytes);
      // Behind a good page it is no chance that looks like one.
      if (junkBytes === 0)
        throw damaged(KIND, phrase('the page at byte {0} is not what its checksum says', reader.position));
    }
    reader.take(1);
    if (++junkBytes > MAX_JUNK_BYTES) {
      throw damaged(KIND, phrase('no page with a right checksum was found in {0} KB', MAX_JUNK_BYTES / 1024));
    }
  }
  return undefined;
}

function startsPage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x4f && bytes[1] === 0x67 && bytes[2] === 0x67 && bytes[3] === 0x53;
}

function codecOf(packet: Uint8Array, others: Set<Phrase>): OggCodec | undefined {
  const head = String.fromCharCode(...packet.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  if (head.startsWith('fishead')) return undefined;
  others.add(OTHERS.find(([signature]) => head.startsWith(signature))?.[1] ?? phrase('a stream of an unknown codec'));
  return undefined;
}

/** −1 stands for "no packet ends here", whatever the segments say. */
function granuleOf(view: DataView): number | undefined {
  const granule = view.getBigInt64(6, true);
  return granule < 0n ? undefined : Number(granule);
}

function hasRightChecksum(page: Uint8Array): boolean {
  let crc = 0;
  for (let index = 0; index < page.length; index++) {
    const byte = index >= 22 && index < 26 ? 0 : (page[index] as number);
    crc = (crc << 8) ^ (CRC32[((crc >>> 24) ^ byte) & 0xff] as number);
  }
  const stated = (page[22] ?? 0) | ((page[23] ?? 0) << 8) | ((page[24] ?? 0) << 16) | ((page[25] ?? 0) << 24);
  return crc === stated;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

const CRC32 = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc;
});
