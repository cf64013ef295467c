/** Cuts encoded audio into pieces for `input_audio_buffer.append` events. */
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import { type AudioFormat, sizeBytesOf } from '../base/audioFormat.ts';

/** The API refuses an append event above this size; base64 takes 4 characters for 3 bytes, the rest of the event a few more. */
export const MAX_APPEND_EVENT_BYTES = 15 * 1024 * 1024;
const MAX_CHUNK_BYTES = Math.floor(((MAX_APPEND_EVENT_BYTES - 1024) / 4) * 3);

/**
 * Pieces of any size → pieces of `chunkMs`, whole samples each; the last one may be shorter.
 * @param chunkMs how much audio goes into one event; capped so that no event exceeds the API's limit
 * @throws RealtimeError `append-chunk-too-short`
 */
export async function* appendChunks(
  pieces: AsyncIterable<Uint8Array>,
  format: AudioFormat,
  chunkMs: number,
): AsyncGenerator<Uint8Array> {
  const wanted = Math.min(sizeBytesOf(format, chunkMs), MAX_CHUNK_BYTES - (MAX_CHUNK_BYTES % 2));
  if (wanted <= 0) {
    throw new RealtimeError('append-chunk-too-short', phrase('A chunk of {0} ms holds no sample.', chunkMs), {
      hint: phrase('Use chunks of 20 to 1000 ms.'),
    });
  }
  let chunk = new Uint8Array(wanted);
  let filled = 0;
  for await (const piece of pieces) {
    for (let start = 0; start < piece.length;) {
      const taken = piece.subarray(start, start + wanted - filled);
      chunk.set(taken, filled);
      filled += taken.length;
      start += taken.length;
      if (filled < wanted) continue;
      yield chunk;
      chunk = new Uint8Array(wanted);
      filled = 0;
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}

/** What silence is in each format, in pieces of at most a second. */
export async function* silence(format: AudioFormat, durationMs: number): AsyncGenerator<Uint8Array> {
  const zero = format.type === 'audio/pcm' ? 0 : format.type === 'audio/pcmu' ? 0xff : 0xd5;
  for (let leftMs = durationMs; leftMs > 0; leftMs -= 1000) {
    yield new Uint8Array(sizeBytesOf(format, Math.min(1000, leftMs))).fill(zero);
    await Promise.resolve();
  }
}
