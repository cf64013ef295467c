/**
 * The decoders: WebAssembly from published packages, loaded when the first file needs one. Each is a file of its own beside
 * the bundle, so that anyone may put another build of it there.
 */
import { RealtimeError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';
import type { OpusHead } from '../demux/opus.ts';
import { OPUS_RATE } from '../demux/opus.ts';
import type { PcmBlock } from '../pcm.ts';

/** Takes packets in order and gives what they decode to. */
export interface PacketDecoder {
  /** @throws RealtimeError `audio-undecodable` */
  decode(packets: readonly Uint8Array[]): Promise<PcmBlock>;
  /** What it still holds back when there are no more packets. */
  finish?(): Promise<PcmBlock>;
  free(): void;
}

interface Decoded {
  readonly channelData: readonly Float32Array[];
  readonly sampleRate: number;
  readonly errors: readonly { readonly message: string }[];
}

export async function mpegDecoder(): Promise<PacketDecoder> {
  const { MPEGDecoder } = await load('MP3', () => import('mpg123-decoder'));
  // What encoders padded is cut by the demuxer, which knows it before anything is decoded.
  const decoder = new MPEGDecoder({ enableGapless: false });
  await decoder.ready;
  return {
    decode: (packets) => attempt('MP3', () => decoder.decode(joined(packets))),
    free: () => decoder.free(),
  };
}

export async function flacDecoder(): Promise<PacketDecoder> {
  const { FLACDecoder } = await load('FLAC', () => import('@wasm-audio-decoders/flac'));
  const decoder = new FLACDecoder();
  await decoder.ready;
  return {
    decode: (packets) => attempt('FLAC', () => decoder.decodeFrames([...packets])),
    free: () => decoder.free(),
  };
}

/** Its packets are whole Ogg pages. */
export async function vorbisDecoder(): Promise<PacketDecoder> {
  const { OggVorbisDecoder } = await load('Vorbis', () => import('@wasm-audio-decoders/ogg-vorbis'));
  const decoder = new OggVorbisDecoder();
  await decoder.ready;
  return {
    decode: async (pages) => inFileOrder(await attempt('Vorbis', () => decoder.decode(joined(pages)))),
    finish: async () => inFileOrder(await attempt('Vorbis', () => decoder.flush())),
    free: () => decoder.free(),
  };
}

export async function opusDecoder(head: OpusHead): Promise<PacketDecoder> {
  const { OpusDecoder } = await load('Opus', () => import('opus-decoder'));
  const { channels, streams, coupledStreams, mapping, gain } = head;
  const decoder = new OpusDecoder({
    sampleRate: OPUS_RATE,
    channels,
    streamCount: streams,
    coupledStreamCount: coupledStreams,
    channelMappingTable: [...mapping],
  });
  await decoder.ready;
  return {
    decode: async (packets) => {
      const block = inFileOrder(await attempt('Opus', () => decoder.decodeFrames([...packets])));
      return gain === 1 ? block : { ...block, channels: block.channels.map((plane) => plane.map((v) => v * gain)) };
    },
    free: () => decoder.free(),
  };
}

/** Vorbis and Opus put 5.1 in an order of their own: left, centre, right, back left, back right, bass. */
function inFileOrder(block: PcmBlock): PcmBlock {
  const { channels } = block;
  if (channels.length !== 6) return block;
  return { ...block, channels: [0, 2, 1, 5, 3, 4].map((place) => channels[place] as Float32Array) };
}

async function load<Module>(codec: string, importing: () => Promise<Module>): Promise<Module> {
  try {
    return await importing();
  } catch (cause) {
    throw new RealtimeError('decoder-missing', phrase('The decoder for {0} could not be loaded.', codec), {
      hint: phrase('Install the extension again.'),
      cause,
    });
  }
}

async function attempt(codec: string, decode: () => Decoded | Promise<Decoded>): Promise<PcmBlock> {
  try {
    const { channelData, sampleRate, errors } = await decode();
    const [problem] = errors;
    if (problem) throw new Error(problem.message);
    return { sampleRate, channels: channelData };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RealtimeError('audio-undecodable', phrase('The {0} decoder gave up: {1}.', codec, reason.trim()), {
      hint: phrase('The file is damaged there. Repair it, for example: ffmpeg -i FILE -c:a pcm_s16le out.wav'),
      cause,
    });
  }
}

function joined(packets: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(packets.reduce((sum, packet) => sum + packet.length, 0));
  let offset = 0;
  for (const packet of packets) {
    bytes.set(packet, offset);
    offset += packet.length;
  }
  return bytes;
}
