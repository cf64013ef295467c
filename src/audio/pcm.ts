/**
 * The room of samples and bytes: pure maths, no Node, no DOM, no decoder that needs either. Samples are either `Int16Array`
 * (full scale 32768) or `Float32Array` (full scale 1); audio on the wire is always mono and little-endian.
 */

/** Little-endian 16-bit PCM. An odd last byte is half a sample and is left out. */
export function bytesToInt16(bytes: Uint8Array): Int16Array {
  const samples = new Int16Array(bytes.length >> 1);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; index < samples.length; index++) samples[index] = view.getInt16(index * 2, true);
  return samples;
}

/** Whether numbers lie in memory as they do on the wire, as they do on nearly all machines. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

export function int16ToBytes(samples: Int16Array): Uint8Array {
  if (isLittleEndian) return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength).slice();
  const bytes = new Uint8Array(samples.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < samples.length; index++) view.setInt16(index * 2, samples[index] as number, true);
  return bytes;
}

export function int16ToFloat32(samples: Int16Array): Float32Array {
  const floats = new Float32Array(samples.length);
  for (let index = 0; index < samples.length; index++) floats[index] = (samples[index] as number) / 32768;
  return floats;
}

/** Rounds to the nearest step; what is beyond full scale is clipped, never wrapped. */
export function float32ToInt16(floats: Float32Array): Int16Array {
  const samples = new Int16Array(floats.length);
  const count = floats.length;
  for (let index = 0; index < count; index++) {
    // Without a branch, and with an addition in place of `Math.round`, this takes half of the time. What is no number is 0.
    const value = Math.min(Math.max((floats[index] as number) * 32768, -32768), 32767);
    samples[index] = Math.floor(value + 0.5);
  }
  return samples;
}

/** Decoded samples of a stretch of time, one array a channel, all of one length. */
export interface PcmBlock {
  readonly sampleRate: number;
  readonly channels: readonly Float32Array[];
}

/**
 * The share of each channel of 5.1 (front left, right, centre, bass, back left, right): ITU-R BS.775, scaled so that nothing
 * can be clipped, as `ffmpeg -ac 1` does it. The centre, where speech is, counts most; the bass channel is left out.
 */
const SURROUND = [Math.SQRT1_2, Math.SQRT1_2, 1, 0, 0.5, 0.5].map((share) => share / (2 + Math.SQRT2));

/** The mean of the channels; of six, which are 5.1, a weighted one. */
export function mixBlock({ channels }: PcmBlock): Float32Array {
  const [first = new Float32Array(0), ...others] = channels;
  if (others.length === 0) return first;
  const mono = new Float32Array(first.length);
  const [second] = others;
  if (second && others.length === 1) {
    return meanOf(first, second, mono);
  }
  const shares = channels.length === SURROUND.length ? SURROUND : channels.map(() => 1 / channels.length);
  channels.forEach((channel, place) => {
    const share = shares[place] as number;
    for (let index = 0; index < mono.length; index++)
      mono[index] = (mono[index] as number) + (channel[index] as number) * share;
  });
  return mono;
}

/** Apart from the other layouts: what it is called with never changes, which makes it several times as fast. */
function meanOf(left: Float32Array, right: Float32Array, mean: Float32Array): Float32Array {
  const count = mean.length;
  for (let index = 0; index < count; index++) {
    mean[index] = ((left[index] as number) + (right[index] as number)) * 0.5;
  }
  return mean;
}

/** Root mean square in dB of full scale: −∞ for silence, 0 for a full-scale square wave. */
export function rmsDbfs(samples: Int16Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return samples.length === 0 ? -Infinity : 10 * Math.log10(sum / samples.length / (32768 * 32768));
}

/** The largest sample in dB of full scale: −∞ for silence. */
export function peakDbfs(samples: Int16Array): number {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  return 20 * Math.log10(peak / 32768);
}
