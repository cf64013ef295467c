/** Packets → blocks of samples, with what encoders and containers say is padding cut off. */
import type { DemuxEvent, StreamCodec } from '../demux/audioPackets.ts';
import type { PcmBlock } from '../pcm.ts';
import { decodePcm } from '../pcmEncoding.ts';
import { flacDecoder, mpegDecoder, opusDecoder, vorbisDecoder, type PacketDecoder } from './decoders.ts';

/** Packets are decoded together until they have so many bytes: calls into WebAssembly are not free. */
const BATCH_BYTES = 16 * 1024;
/** … or so many samples: silence takes next to no bytes, and what comes of them is held at once. */
const BATCH_SAMPLES = 48_000;

/** @throws RealtimeError `audio-undecodable`, and what `events` throws */
export async function* decodePackets(events: AsyncGenerator<DemuxEvent>): AsyncGenerator<PcmBlock> {
  let link: Link | undefined;
  try {
    for await (const event of events) {
      if ('stream' in event) {
        if (link) yield* link.finish();
        link?.decoder.free();
        const { codec, skipSamples, totalSamples } = event.stream;
        link = new Link(await decoderFor(codec), skipSamples, totalSamples ?? Infinity);
      } else if (link) {
        link.add(event.packet, event.samples);
        if (event.untilSamples !== undefined) link.endAt(event.untilSamples);
        if (link.isFull) yield* link.flush();
      }
    }
    if (link) yield* link.finish();
  } finally {
    link?.decoder.free();
    await events.return(undefined);
  }
}

/** One stream of a file: what is waiting to be decoded, and how much of what comes is to be left out. */
class Link {
  #packets: Uint8Array[] = [];
  #bytes = 0;
  #samples = 0;

  constructor(
    readonly decoder: PacketDecoder,
    private skip: number,
    private left: number,
    private readonly skipped = skip,
    private given = 0,
  ) {}

  get isFull(): boolean {
    return this.#bytes >= BATCH_BYTES || this.#samples >= BATCH_SAMPLES;
  }

  add(packet: Uint8Array, samples: number): void {
    this.#packets.push(packet);
    this.#bytes += packet.length;
    this.#samples += samples;
  }

  /** @param samples from the stream's beginning, those to leave out among them */
  endAt(samples: number): void {
    this.left = Math.max(0, Math.min(this.left, samples - this.skipped - this.given));
  }

  async *flush(): AsyncGenerator<PcmBlock> {
    if (this.#packets.length === 0) return;
    const packets = this.#packets;
    this.#packets = [];
    this.#bytes = 0;
    this.#samples = 0;
    yield* this.#cut(await this.decoder.decode(packets));
  }

  async *finish(): AsyncGenerator<PcmBlock> {
    yield* this.flush();
    const rest = await this.decoder.finish?.();
    if (rest) yield* this.#cut(rest);
  }

  *#cut(block: PcmBlock): Generator<PcmBlock> {
    const length = block.channels[0]?.length ?? 0;
    const start = Math.min(length, this.skip);
    const end = Math.min(length, start + this.left);
    this.skip -= start;
    this.left -= end - start;
    this.given += end - start;
    if (end === start) return;
    const isWhole = start === 0 && end === length;
    yield isWhole ? block : { ...block, channels: block.channels.map((plane) => plane.subarray(start, end)) };
  }
}

async function decoderFor(codec: StreamCodec): Promise<PacketDecoder> {
  switch (codec.name) {
    case 'mpeg':
      return mpegDecoder();
    case 'flac':
      return flacDecoder();
    case 'vorbis':
      return vorbisDecoder();
    case 'opus':
      return opusDecoder(codec.head);
    case 'pcm':
      return pcmDecoder(codec);
  }
}

function pcmDecoder(codec: Extract<StreamCodec, { name: 'pcm' }>): PacketDecoder {
  return {
    decode: (packets) => {
      const planes = packets.map((packet) => decodePcm(packet, codec));
      const [first] = planes;
      if (first && planes.length === 1) return Promise.resolve(first);
      const channels = Array.from({ length: codec.channels }, (_, channel) =>
        concat(planes.map((block) => block.channels[channel] as Float32Array)),
      );
      return Promise.resolve({ sampleRate: codec.sampleRate, channels });
    },
    free: () => undefined,
  };
}

function concat(pieces: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    all.set(piece, offset);
    offset += piece.length;
  }
  return all;
}
