/** What the packets of an Opus stream say about themselves (RFC 6716 and RFC 7845). */
import { damaged } from './fileProblem.ts';
import { phrase } from '../../base/l10n.ts';

export interface OpusHead {
  readonly channels: number;
  /** Samples at 48 kHz to leave out at the beginning. */
  readonly preSkip: number;
  /** Factor that the samples are multiplied with. */
  readonly gain: number;
  readonly streams: number;
  readonly coupledStreams: number;
  readonly mapping: readonly number[];
}

/** Opus is decoded at this rate, whatever the original's was. */
export const OPUS_RATE = 48_000;
const MAX_PACKET_SAMPLES = 5760;
const FRAME_SAMPLES = [480, 960, 1920, 2880] as const;

/** @param kind the file it is in, for messages */
export function readOpusHead(bytes: Uint8Array, kind: string): OpusHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 19 || String.fromCharCode(...bytes.subarray(0, 8)) !== 'OpusHead') {
    throw damaged(kind, phrase('its Opus header is too short'));
  }
  const version = view.getUint8(8);
  if (version >= 16) throw damaged(kind, phrase('its Opus header has version {0}', version));
  const channels = view.getUint8(9);
  if (channels === 0) throw damaged(kind, phrase('its header says 0 channels'));
  const family = view.getUint8(18);
  const gain = 10 ** (view.getInt16(16, true) / 256 / 20);
  const common = { channels, preSkip: view.getUint16(10, true), gain };
  if (family === 0) {
    if (channels > 2)
      throw damaged(kind, phrase('its header says {0} channels without saying which is which', channels));
    return { ...common, streams: 1, coupledStreams: channels - 1, mapping: channels === 2 ? [0, 1] : [0] };
  }
  if (bytes.length < 21 + channels) throw damaged(kind, phrase('its Opus header is too short'));
  const [streams, coupledStreams] = [view.getUint8(19), view.getUint8(20)];
  const mapping = [...bytes.subarray(21, 21 + channels)];
  const isPossible = streams > 0 && coupledStreams <= streams && streams + coupledStreams <= 255;
  if (!isPossible || mapping.some((stream) => stream !== 255 && stream >= streams + coupledStreams)) {
    throw damaged(kind, phrase('its header maps channels to streams that it does not have'));
  }
  return { ...common, streams, coupledStreams, mapping };
}

/** Samples at 48 kHz in a packet, or undefined when it is none. */
export function opusPacketSamples(packet: Uint8Array): number | undefined {
  const [toc, second = 0] = packet;
  if (toc === undefined) return undefined;
  const config = toc >> 3;
  const frame = config < 12 ? FRAME_SAMPLES[config & 3] : config < 16 ? FRAME_SAMPLES[config & 1] : 120 << (config & 3);
  const count = (toc & 3) === 0 ? 1 : (toc & 3) < 3 ? 2 : packet.length < 2 ? 0 : second & 63;
  const samples = (frame ?? 0) * count;
  return samples > 0 && samples <= MAX_PACKET_SAMPLES ? samples : undefined;
}
