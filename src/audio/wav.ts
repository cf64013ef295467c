/** WAV files whole, written from 16-bit samples. */
import { int16ToBytes } from './pcm.ts';

/** @param samples interleaved when `channels` is more than 1 */
export function writeWav(samples: Int16Array, sampleRate: number, channels = 1): Uint8Array {
  const data = int16ToBytes(samples);
  const bytes = new Uint8Array(44 + data.length);
  bytes.set(wavHeader(data.length, sampleRate, channels));
  bytes.set(data, 44);
  return bytes;
}

/** What stands before `dataBytes` bytes of 16-bit samples. */
export function wavHeader(dataBytes: number, sampleRate: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(44);
  const view = new DataView(bytes.buffer);
  putTag(bytes, 0, 'RIFF');
  view.setUint32(4, 36 + dataBytes, true);
  putTag(bytes, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * channels * 2, true);
  view.setUint16(32, channels * 2, true);
  view.setUint16(34, 16, true);
  putTag(bytes, 36, 'data');
  view.setUint32(40, dataBytes, true);
  return bytes;
}

function putTag(bytes: Uint8Array, offset: number, text: string): void {
  for (let index = 0; index < text.length; index++) bytes[offset + index] = text.charCodeAt(index);
}
