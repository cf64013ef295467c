/** From decoded blocks to what a session is sent, holding no more than a block at a time. */
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import { sampleRateOf, type AudioFormat } from '../base/audioFormat.ts';
import { encodeSamples } from './format.ts';
import { float32ToInt16, mixBlock, type PcmBlock } from './pcm.ts';
import { Resampler, type MakeResampleKernel } from './resample.ts';

/** @throws RealtimeError `audio-none` when not a single sample comes of it, and what `blocks` throws */
export async function* toWire(
  blocks: AsyncIterable<PcmBlock>,
  format: AudioFormat,
  makeKernel?: MakeResampleKernel,
): AsyncGenerator<Uint8Array> {
  const toRate = sampleRateOf(format);
  let resampler: Resampler | undefined;
  let fromRate = 0;
  let isEmpty = true;
  const encoded = (samples: Float32Array): Uint8Array => {
    isEmpty &&= samples.length === 0;
    return encodeSamples(float32ToInt16(samples), format);
  };
  for await (const block of blocks) {
    // Links of a chained file may differ in their rates.
    if (block.sampleRate !== fromRate) {
      if (resampler) yield encoded(resampler.end());
      fromRate = block.sampleRate;
      resampler = new Resampler(fromRate, toRate, makeKernel);
    }
    const samples = resampler?.push(mixBlock(block)) ?? new Float32Array(0);
    if (samples.length > 0) yield encoded(samples);
  }
  const rest = encoded(resampler?.end() ?? new Float32Array(0));
  if (rest.length > 0) yield rest;
  if (isEmpty) {
    throw new RealtimeError('audio-none', phrase('The file is too short: not one sample comes of it.'), {
      hint: phrase('Choose another file.'),
    });
  }
}
