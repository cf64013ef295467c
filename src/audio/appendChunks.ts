/** Cuts encoded audio into the `audio` values of `input_audio_buffer.append` events. */
import { RealtimeError } from '../base/errors.ts';
import { encodeBase64 } from '../base/base64.ts';
import { type AudioFormat, sizeBytesOf } from '../base/audioFormat.ts';

/** The API refuses an append event above this size; base64 takes 4 characters for 3 bytes, the rest of the event a few more. */
export const MAX_APPEND_EVENT_BYTES = 15 * 1024 * 1024;
const MAX_CHUNK_BYTES = Math.floor(((MAX_APPEND_EVENT_BYTES - 1024) / 4) * 3);

export interface AppendChunk {
  readonly base64: string;
  readonly sizeBytes: number;
}

/**
 * Lazily, so that a long file is never held twice. Chunks are whole samples; the last one may be shorter.
 * @param chunkMs how much audio goes into one event; capped so that no event exceeds the API's limit
 */
export function* appendChunks(bytes: Uint8Array, format: AudioFormat, chunkMs = 100): Generator<AppendChunk> {
  const wanted = Math.min(sizeBytesOf(format, chunkMs), MAX_CHUNK_BYTES - (MAX_CHUNK_BYTES % 2));
  if (wanted <= 0) {
    throw new RealtimeError('append-chunk-too-short', `A chunk of ${chunkMs} ms holds no sample.`, {
      hint: 'Use chunks of 20 to 1000 ms.',
    });
  }
  for (let start = 0; start < bytes.length; start += wanted) {
    const chunk = bytes.subarray(start, start + wanted);
    yield { base64: encodeBase64(chunk), sizeBytes: chunk.length };
  }
}
