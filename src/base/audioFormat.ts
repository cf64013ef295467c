/** The audio formats of the wire. Both the session's bookkeeping and the audio maths count in them. */

/** As in a session's `audio.input.format`: 16-bit little-endian mono PCM, or G.711 at 8 kHz with one byte a sample. */
export type AudioFormat =
  | { readonly type: 'audio/pcm'; readonly rate: number }
  | { readonly type: 'audio/pcmu' }
  | { readonly type: 'audio/pcma' };

export function sampleRateOf(format: AudioFormat): number {
  return format.type === 'audio/pcm' ? format.rate : 8000;
}

/** How long `sizeBytes` of this format play. */
export function durationMsOf(format: AudioFormat, sizeBytes: number): number {
  return (sizeBytes / bytesPerSample(format) / sampleRateOf(format)) * 1000;
}

/** A sample's time in milliseconds is seldom a whole binary number: what is so little short of a sample is that sample. */
const SAMPLE_TOLERANCE = 1e-5;

/** Bytes of `durationMs` of audio, down to a whole sample; of what `durationMsOf` gave, the bytes it was given. */
export function sizeBytesOf(format: AudioFormat, durationMs: number): number {
  return Math.floor((durationMs * sampleRateOf(format)) / 1000 + SAMPLE_TOLERANCE) * bytesPerSample(format);
}

function bytesPerSample(format: AudioFormat): number {
  return format.type === 'audio/pcm' ? 2 : 1;
}
