/** The ways from samples to the wire's audio formats and back. */
import { sampleRateOf, type AudioFormat } from '../base/audioFormat.ts';
import { bytesToInt16, float32ToInt16, int16ToBytes, int16ToFloat32 } from './pcm.ts';
import { decodeALaw, decodeMuLaw, encodeALaw, encodeMuLaw } from '../base/g711.ts';
import { resample } from './resample.ts';

/** Samples at the format's own rate as its bytes. */
export function encodeSamples(pcm: Int16Array, format: AudioFormat): Uint8Array {
  switch (format.type) {
    case 'audio/pcm':
      return int16ToBytes(pcm);
    case 'audio/pcmu':
      return encodeMuLaw(pcm);
    case 'audio/pcma':
      return encodeALaw(pcm);
  }
}

/** Mono samples at `sampleRate` as bytes of the wire format, resampled where the rates differ. */
function encodeForWire(samples: Float32Array, sampleRate: number, format: AudioFormat): Uint8Array {
  return encodeSamples(float32ToInt16(resample(samples, sampleRate, sampleRateOf(format))), format);
}

/** 16-bit mono samples, for callers that hold those: no detour where nothing has to change. */
export function encodeInt16ForWire(samples: Int16Array, sampleRate: number, format: AudioFormat): Uint8Array {
  return format.type === 'audio/pcm' && format.rate === sampleRate
    ? int16ToBytes(samples)
    : encodeForWire(int16ToFloat32(samples), sampleRate, format);
}

/** Samples at the format's own rate. */
export function decodeFromWire(bytes: Uint8Array, format: AudioFormat): Int16Array {
  switch (format.type) {
    case 'audio/pcm':
      return bytesToInt16(bytes);
    case 'audio/pcmu':
      return decodeMuLaw(bytes);
    case 'audio/pcma':
      return decodeALaw(bytes);
  }
}
