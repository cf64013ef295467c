/** WAV files whole: read into 16-bit samples, written from them. */
import { RealtimeError } from '../base/errors.ts';
import { bytesToInt16, int16ToBytes } from './pcm.ts';
import { readWavLayout, type WavFormat } from './wavHeader.ts';

export interface WavAudio extends WavFormat {
  /** Interleaved when there is more than one channel. */
  readonly samples: Int16Array;
  readonly durationMs: number;
}

/**
 * Reads a 16-bit PCM WAV of any rate and number of channels.
 * @throws RealtimeError as `readWavLayout`, and `wav-not-16-bit` for samples of another kind
 */
export function readWav(bytes: Uint8Array): WavAudio {
  const { format, dataOffset, dataBytes } = readWavLayout(bytes);
  if (format.codec !== 'pcm16') {
    throw new RealtimeError('wav-not-16-bit', `The WAV file holds ${describeWavFormat(format)}, not 16-bit PCM.`, {
      hint: 'Only 16-bit PCM WAV files can be appended today. Convert it, for example: ffmpeg -i FILE -c:a pcm_s16le out.wav',
    });
  }
  const samples = bytesToInt16(bytes.subarray(dataOffset, dataOffset + dataBytes));
  return { ...format, samples, durationMs: (samples.length / format.channels / format.sampleRate) * 1000 };
}

/** @param samples interleaved when `channels` is more than 1 */
export function writeWav(samples: Int16Array, sampleRate: number, channels = 1): Uint8Array {
  const data = int16ToBytes(samples);
  const bytes = new Uint8Array(44 + data.length);
  const view = new DataView(bytes.buffer);
  putTag(bytes, 0, 'RIFF');
  view.setUint32(4, 36 + data.length, true);
  putTag(bytes, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * channels * 2, true);
  view.setUint16(32, channels * 2, true);
  view.setUint16(34, 16, true);
  putTag(bytes, 36, 'data');
  view.setUint32(40, data.length, true);
  bytes.set(data, 44);
  return bytes;
}

/** "24-bit PCM, 48000 Hz, 2 channels" */
export function describeWavFormat({ codec, sampleRate, channels, bitsPerSample }: WavFormat): string {
  const kind = codec.startsWith('pcm')
    ? `${bitsPerSample}-bit PCM`
    : codec.startsWith('float')
      ? `${bitsPerSample}-bit floating point`
      : codec === 'alaw'
        ? 'G.711 A-law'
        : codec === 'mulaw'
          ? 'G.711 µ-law'
          : `compressed audio (${codec.replace('-', ' ')})`;
  return `${kind}, ${sampleRate} Hz, ${channels} ${channels === 1 ? 'channel' : 'channels'}`;
}

function putTag(bytes: Uint8Array, offset: number, text: string): void {
  for (let index = 0; index < text.length; index++) bytes[offset + index] = text.charCodeAt(index);
}
