/** Uncompressed samples as files hold them. */
import { decodeALaw, decodeMuLaw } from '../base/g711.ts';
import type { PcmBlock } from './pcm.ts';

/** Signed, unsigned, floating point; bits; little- or big-endian: the names `ffmpeg` uses for its raw formats. */
export const pcmEncodings = [
  'u8',
  's8',
  's16le',
  's16be',
  's24le',
  's24be',
  's32le',
  's32be',
  'f32le',
  'f32be',
  'f64le',
  'f64be',
  'mulaw',
  'alaw',
] as const;
export type PcmEncoding = (typeof pcmEncodings)[number];

export interface RawFormat {
  readonly encoding: PcmEncoding;
  readonly sampleRate: number;
  readonly channels: number;
}

/** "16-bit PCM, little-endian", "G.711 µ-law" */
export function pcmEncodingLabel(encoding: PcmEncoding): string {
  if (encoding === 'mulaw') return 'G.711 µ-law';
  if (encoding === 'alaw') return 'G.711 A-law';
  const bits = bytesPerSample(encoding) * 8;
  const kind = encoding.startsWith('f') ? 'float' : encoding.startsWith('u') ? 'unsigned PCM' : 'PCM';
  const order = bits === 8 ? '' : encoding.endsWith('be') ? ', big-endian' : ', little-endian';
  return `${bits}-bit ${kind}${order}`;
}

export function bytesPerSample(encoding: PcmEncoding): number {
  return encoding === 'mulaw' || encoding === 'alaw' ? 1 : Number(/\d+/.exec(encoding)?.[0]) / 8;
}

/** @param bytes interleaved whole frames; what is left of a frame at the end is left out */
export function decodePcm(bytes: Uint8Array, { encoding, channels, sampleRate }: RawFormat): PcmBlock {
  const samples = toFloats(bytes, encoding);
  const frames = Math.floor(samples.length / channels);
  if (channels === 1) return { sampleRate, channels: [samples] };
  const planes = Array.from({ length: channels }, (_, channel) => {
    const plane = new Float32Array(frames);
    for (let frame = 0; frame < frames; frame++) plane[frame] = samples[frame * channels + channel] as number;
    return plane;
  });
  return { sampleRate, channels: planes };
}

function toFloats(bytes: Uint8Array, encoding: PcmEncoding): Float32Array {
  if (encoding === 'mulaw') return Float32Array.from(decodeMuLaw(bytes), (sample) => sample / 32768);
  if (encoding === 'alaw') return Float32Array.from(decodeALaw(bytes), (sample) => sample / 32768);
  const size = bytesPerSample(encoding);
  const read = reader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  const floats = new Float32Array(Math.floor(bytes.length / size));
  for (let index = 0; index < floats.length; index++) floats[index] = read(index * size);
  return floats;
}

function reader(view: DataView, encoding: Exclude<PcmEncoding, 'mulaw' | 'alaw'>): (offset: number) => number {
  const little = encoding.endsWith('le');
  switch (encoding) {
    case 'u8':
      return (offset) => (view.getUint8(offset) - 128) / 128;
    case 's8':
      return (offset) => view.getInt8(offset) / 128;
    case 's16le':
    case 's16be':
      return (offset) => view.getInt16(offset, little) / 32768;
    case 's24le':
      return (offset) => (view.getUint16(offset, true) + view.getInt8(offset + 2) * 65536) / 8388608;
    case 's24be':
      return (offset) => (view.getUint16(offset + 1, false) + view.getInt8(offset) * 65536) / 8388608;
    case 's32le':
    case 's32be':
      return (offset) => view.getInt32(offset, little) / 2147483648;
    case 'f32le':
    case 'f32be':
      return (offset) => finite(view.getFloat32(offset, little));
    case 'f64le':
    case 'f64be':
      return (offset) => finite(view.getFloat64(offset, little));
  }
}

/** What is no number would silence everything that the resampler's filter touches. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
