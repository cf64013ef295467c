/** Appends an audio file to a session's input buffer, as fast as the network takes it. */
import { appendChunks } from '../audio/appendChunks.ts';
import { encodeWavForSession } from '../audio/encodeWav.ts';
import { durationMsOf } from '../base/audioFormat.ts';
import { inputAudioFormat } from '../protocol/sessionConfig.ts';
import type { LiveSession } from './liveSession.ts';

/** Audio in one event: small enough to cancel between two, large enough not to flood the log. */
const CHUNK_MS = 100;
/** After this many events it waits until the network has taken them. */
const EVENTS_IN_FLIGHT = 16;

/**
 * @param file the bytes of a 16-bit WAV file, converted to the session's effective input format
 * @returns false when `signal` stopped it; what was sent until then stays in the buffer
 * @throws RealtimeError as `encodeWavForSession`; nothing was sent then
 */
export async function appendAudio(
  session: LiveSession,
  fileName: string,
  file: Uint8Array,
  signal: AbortSignal,
): Promise<boolean> {
  const format = inputAudioFormat(session.state.effectiveSession);
  const audio = encodeWavForSession(file, format);
  const totalMs = audio.durationMs;
  let doneMs = 0;
  let events = 0;
  session.appending = { fileName, doneMs, totalMs };
  try {
    for (const chunk of appendChunks(audio.bytes, format, CHUNK_MS)) {
      if (signal.aborted) return false;
      session.send(JSON.stringify({ type: 'input_audio_buffer.append', audio: chunk.base64 }));
      doneMs += durationMsOf(format, chunk.sizeBytes);
      session.appending = { fileName, doneMs, totalMs };
      if (++events % EVENTS_IN_FLIGHT === 0) await session.flushed();
    }
    await session.flushed();
    return true;
  } finally {
    session.appending = undefined;
  }
}
