/** One view of every container: what is in it, and packets that a decoder of that codec takes. */
import type { PcmEncoding, RawFormat } from '../pcmEncoding.ts';
import { phrase, type PhraseValue } from '../../base/l10n.ts';
import { pcmEncodingLabel, bytesPerSample } from '../pcmEncoding.ts';
import type { AudioContainer } from '../sniff.ts';
import { ByteReader, type ByteChunks } from './byteReader.ts';
import { damaged } from './fileProblem.ts';
import { flacFrames, flacFrameSamples, readStreamInfo } from './flac.ts';
import { mpegFrames } from './mpeg.ts';
import { oggPages, type OggPage } from './ogg.ts';
import { OPUS_RATE, opusPacketSamples, readOpusHead, type OpusHead } from './opus.ts';
import { wavSamples } from './wav.ts';
import { webmOpusPackets } from './webm.ts';

/** Which decoder a stream needs, with what that has to know. */
export type StreamCodec =
  | { readonly name: 'mpeg' | 'flac' | 'vorbis' }
  | { readonly name: 'opus'; readonly head: OpusHead }
  | ({ readonly name: 'pcm' } & RawFormat);

export interface AudioStream {
  readonly codec: StreamCodec;
  /** "MP3", "WAV, 24-bit PCM", "Ogg Opus" */
  readonly label: PhraseValue;
  readonly sampleRate: number;
  readonly channels: number;
  /** Samples of each channel to leave out of what the decoder gives first. */
  readonly skipSamples: number;
  /** Samples of each channel, where the header tells; packets tell it else. */
  readonly totalSamples: number | undefined;
}

/** What a demuxer gives in order: streams (more than one in chained files), each followed by its packets. */
export type DemuxEvent =
  | { readonly stream: AudioStream }
  /** `samples`: of each channel when decoded. `untilSamples`: the stream ends there, as the container says by now. */
  | { readonly packet: Uint8Array; readonly samples: number; readonly untilSamples?: number };

/** Padding at the end of an MP3 has up to 4095 samples by its notes, and the frame with those may be counted. */
const MAX_MPEG_PADDING = 4095 + 1152;
/** So many frames are not given before it is known whether they are the last: padding may begin in any of them. */
const MPEG_FRAMES_HELD = 10;
/** Samples are taken in pieces of at most so many bytes. */
const MAX_PCM_BYTES = 64 * 1024;

/** @throws RealtimeError with what is wrong with the file */
export function demux(container: AudioContainer, chunks: ByteChunks, fileBytes: number | undefined) {
  switch (container) {
    case 'wav':
      return demuxWav(chunks, fileBytes);
    case 'mp3':
      return demuxMpeg(chunks);
    case 'flac':
      return demuxFlac(chunks);
    case 'ogg':
      return demuxOgg(chunks);
    case 'webm':
      return demuxWebm(chunks);
  }
}

/** Samples without any header. */
export async function* demuxRaw(
  chunks: ByteChunks,
  fileBytes: number | undefined,
  format: RawFormat,
): AsyncGenerator<DemuxEvent> {
  const frameBytes = bytesPerSample(format.encoding) * format.channels;
  const totalSamples = fileBytes === undefined ? undefined : Math.floor(fileBytes / frameBytes);
  yield { stream: pcmStream(`raw ${pcmEncodingLabel(format.encoding)}`, format, totalSamples) };
  const reader = new ByteReader(chunks);
  while (await reader.has(frameBytes)) {
    const wanted = Math.min(reader.heldBytes, MAX_PCM_BYTES);
    const packet = reader.take(Math.max(frameBytes, wanted - (wanted % frameBytes)));
    yield { packet, samples: packet.length / frameBytes };
  }
}

async function* demuxWav(chunks: ByteChunks, fileBytes: number | undefined): AsyncGenerator<DemuxEvent> {
  let stream: AudioStream | undefined;
  let blockAlign = 1;
  const pieces = wavSamples(chunks, fileBytes, (wav) => {
    const { encoding, sampleRate, channels, dataBytes } = wav;
    blockAlign = wav.blockAlign;
    const total = dataBytes === undefined ? undefined : dataBytes / blockAlign;
    stream = pcmStream(`WAV, ${wav.codec}`, { encoding, sampleRate, channels }, total);
  });
  for await (const packet of pieces) {
    if (stream) yield { stream };
    stream = undefined;
    yield { packet, samples: packet.length / blockAlign };
  }
}

function pcmStream(
  label: string,
  format: { encoding: PcmEncoding; sampleRate: number; channels: number },
  totalSamples: number | undefined,
): AudioStream {
  const { sampleRate, channels } = format;
  return { codec: { name: 'pcm', ...format }, label, sampleRate, channels, skipSamples: 0, totalSamples };
}

async function* demuxMpeg(chunks: ByteChunks): AsyncGenerator<DemuxEvent> {
  let padding = { startSamples: 0, totalSamples: undefined as number | undefined };
  let isFirst = true;
  const held: { packet: Uint8Array; samples: number; frames: number }[] = [];
  let heldFrames = 0;
  let samples = 0;
  for await (const { header, bytes, ...run } of mpegFrames(chunks, (found) => (padding = { ...padding, ...found }))) {
    if (isFirst) {
      const { sampleRate, channels, layer } = header;
      const label = layer === 3 ? 'MP3' : `MPEG audio layer ${'I'.repeat(layer)}`;
      const skipSamples = padding.startSamples;
      const codec = { name: 'mpeg' } as const;
      yield { stream: { codec, label, sampleRate, channels, skipSamples, totalSamples: undefined } };
    }
    isFirst = false;
    held.push({ packet: bytes, ...run });
    heldFrames += run.frames;
    samples += run.samples;
    while (heldFrames - (held[0]?.frames ?? heldFrames) >= MPEG_FRAMES_HELD) {
      const oldest = held.shift();
      if (!oldest) break;
      heldFrames -= oldest.frames;
      yield oldest;
    }
  }
  const untilSamples = padding.startSamples + (padding.totalSamples ?? Infinity);
  // What goes on for longer than any padding is another file behind the first one, of which its notes know nothing.
  const isAll = samples - untilSamples <= MAX_MPEG_PADDING;
  for (const event of held) yield { ...event, ...(isAll && untilSamples < samples && { untilSamples }) };
}

async function* demuxFlac(chunks: ByteChunks): AsyncGenerator<DemuxEvent> {
  let stream: AudioStream | undefined;
  const frames = flacFrames(chunks, (flac) => {
    stream = { ...flac, codec: { name: 'flac' }, label: `FLAC, ${flac.bitsPerSample}-bit`, skipSamples: 0 };
  });
  for await (const { bytes, samples } of frames) {
    if (stream) yield { stream };
    stream = undefined;
    yield { packet: bytes, samples };
  }
}

async function* demuxOgg(chunks: ByteChunks): AsyncGenerator<DemuxEvent> {
  let link: ((page: OggPage) => Generator<DemuxEvent>) | undefined;
  for await (const page of oggPages(chunks)) {
    if (page.isFirst || !link) {
      if (!page.isFirst) continue;
      const [head = new Uint8Array(0)] = page.packets;
      if (page.codec === 'opus') link = oggOpus(readOpusHead(head, 'Ogg'));
      else if (page.codec === 'vorbis') link = oggVorbis(head);
      else link = oggFlac(head);
    }
    yield* link(page);
  }
}

function oggOpus(head: OpusHead): (page: OggPage) => Generator<DemuxEvent> {
  let headersLeft = 2;
  let samples = 0;
  let startGranule: number | undefined;
  return function* ({ packets, granule, isFirst, isLast }) {
    if (isFirst) yield { stream: opusStream(head, 'Ogg Opus') };
    let onPage = 0;
    const audio = packets.slice(headersLeft);
    headersLeft = Math.max(0, headersLeft - packets.length);
    for (const [index, packet] of audio.entries()) {
      const count = opusPacketSamples(packet);
      if (count === undefined) throw damaged('Ogg file', phrase('a packet in it is no Opus packet'));
      onPage += count;
      samples += count;
      const isEnd = index === audio.length - 1 && granule !== undefined;
      // A recording of a running stream does not begin at 0: its first page tells where.
      if (isEnd && startGranule === undefined) startGranule = isLast ? 0 : Math.max(0, granule - onPage);
      const end = isEnd && isLast ? granule - (startGranule ?? 0) : undefined;
      yield { packet, samples: count, ...(end !== undefined && end < samples && { untilSamples: Math.max(0, end) }) };
    }
  };
}

function opusStream(head: OpusHead, label: string): AudioStream {
  const { channels, preSkip } = head;
  const sampleRate = OPUS_RATE;
  return { codec: { name: 'opus', head }, label, sampleRate, channels, skipSamples: preSkip, totalSamples: undefined };
}

/** The decoder takes whole pages; what they hold in samples follows from their granules. */
function oggVorbis(head: Uint8Array): (page: OggPage) => Generator<DemuxEvent> {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 30) throw damaged('Ogg file', phrase('its Vorbis header is too short'));
  const [channels, sampleRate] = [view.getUint8(11), view.getUint32(12, true)];
  if (channels === 0) throw damaged('Ogg file', phrase('its header says 0 channels'));
  if (sampleRate < 1000 || sampleRate > 768_000) {
    throw damaged('Ogg file', phrase('its header says a sample rate of {0} Hz', sampleRate));
  }
  const longest = 1 << (view.getUint8(28) >> 4);
  let headersLeft = 3;
  let before: number | undefined;
  return function* ({ bytes, packets, granule, isFirst }) {
    if (isFirst) {
      const codec = { name: 'vorbis' } as const;
      yield { stream: { codec, label: 'Ogg Vorbis', channels, sampleRate, skipSamples: 0, totalSamples: undefined } };
    }
    const audio = Math.max(0, packets.length - headersLeft);
    headersLeft = Math.max(0, headersLeft - packets.length);
    let samples = 0;
    if (audio > 0 && granule !== undefined) {
      // A recording of a running stream does not begin at 0; a page cannot hold more than its packets do.
      before ??= granule > audio * longest ? granule - audio * longest : 0;
      samples = Math.max(0, granule - before);
      before = Math.max(before, granule);
    }
    yield { packet: bytes, samples };
  };
}

function oggFlac(head: Uint8Array): (page: OggPage) => Generator<DemuxEvent> {
  // "\x7fFLAC", two version bytes, the number of header packets, "fLaC", the header of a metadata block, STREAMINFO.
  if (head.length < 51) throw damaged('Ogg file', phrase('its FLAC header is too short'));
  const flac = readStreamInfo(head.subarray(17));
  return function* ({ packets, isFirst }) {
    if (isFirst) {
      const label = `Ogg FLAC, ${flac.bitsPerSample}-bit`;
      yield { stream: { ...flac, codec: { name: 'flac' }, label, skipSamples: 0 } };
    }
    for (const packet of packets) {
      if (packet[0] !== 0xff) continue;
      const samples = flacFrameSamples(packet.subarray(0, 16));
      if (samples === undefined) throw damaged('Ogg file', phrase('a packet in it is no FLAC frame'));
      yield { packet, samples };
    }
  };
}

async function* demuxWebm(chunks: ByteChunks): AsyncGenerator<DemuxEvent> {
  let stream: AudioStream | undefined;
  let samples = 0;
  const packets = webmOpusPackets(chunks, ({ codecPrivate }) => {
    stream = opusStream(readOpusHead(codecPrivate, 'WebM'), 'WebM Opus');
  });
  for await (const { bytes, discardNs } of packets) {
    if (stream) yield { stream };
    stream = undefined;
    const count = opusPacketSamples(bytes);
    if (count === undefined) throw damaged('WebM file', phrase('a block in it is no Opus packet'));
    samples += count;
    const discard = Math.max(0, Math.round((discardNs * OPUS_RATE) / 1e9));
    yield { packet: bytes, samples: count, ...(discard > 0 && { untilSamples: samples - discard }) };
  }
}
