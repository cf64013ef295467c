/** The audio formats of the wire, and the ways from samples to them and back. */
import { bytesToInt16, float32ToInt16, int16ToBytes, int16ToFloat32 } from './pcm.ts';
import { decodeALaw, decodeMuLaw, encodeALaw, encodeMuLaw } from './g711.ts';
import { resample } from './resample.ts';

/** As in a session's `audio.input.format`: 16-bit little-endian mono PCM, or G.711 at 8 kHz. */
export type WireFormat =
  | { readonly type: 'audio/pcm'; readonly rate: number }
  | { readonly type: 'audio/pcmu' }
  | { readonly type: 'audio/pcma' };

export function sampleRateOf(format: WireFormat): number {
  return format.type === 'audio/pcm' ? format.rate : 8000;
}

/** How long `sizeBytes` of this format play. */
export function durationMsOf(format: WireFormat, sizeBytes: number): number {
  const bytesPerSample = format.type === 'audio/pcm' ? 2 : 1;
  return (sizeBytes / bytesPerSample / sampleRateOf(format)) * 1000;
}

/** Bytes of `durationMs` of audio, down to a whole sample. */
export function sizeBytesOf(format: WireFormat, durationMs: number): number {
  const bytesPerSample = format.type === 'audio/pcm' ? 2 : 1;
  return Math.floor((durationMs * sampleRateOf(format)) / 1000) * bytesPerSample;
}

/** Mono samples at `sampleRate` as bytes of the wire format, resampled where the rates differ. */
export function encodeForWire(samples: Float32Array, sampleRate: number, format: WireFormat): Uint8Array {
  const pcm = float32ToInt16(resample(samples, sampleRate, sampleRateOf(format)));
  switch (format.type) {
    case 'audio/pcm':
      return int16ToBytes(pcm);
    case 'audio/pcmu':
      return encodeMuLaw(pcm);
    case 'audio/pcma':
      return encodeALaw(pcm);
  }
}

/** 16-bit mono samples, for callers that hold those: no detour where nothing has to change. */
export function encodeInt16ForWire(samples: Int16Array, sampleRate: number, format: WireFormat): Uint8Array {
  return format.type === 'audio/pcm' && format.rate === sampleRate
    ? int16ToBytes(samples)
    : encodeForWire(int16ToFloat32(samples), sampleRate, format);
}

/** Samples at the format's own rate. */
export function decodeFromWire(bytes: Uint8Array, format: WireFormat): Int16Array {
  switch (format.type) {
    case 'audio/pcm':
      return bytesToInt16(bytes);
    case 'audio/pcmu':
      return decodeMuLaw(bytes);
    case 'audio/pcma':
      return decodeALaw(bytes);
  }
}
