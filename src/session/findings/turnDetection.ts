import { stringAt, type JsonObject } from '../../base/json.ts';
import type { SessionState } from '../state.ts';

/** A `session.update` that sets the turn detection, in the words of the session's type. */
export function turnDetectionUpdate(state: SessionState, value: JsonObject | null): JsonObject {
  return inputUpdate(state, { turn_detection: value });
}

/** A `session.update` of the session's audio input. */
export function inputUpdate(state: SessionState, input: JsonObject): JsonObject {
  return {
    type: 'session.update',
    session: { type: isTranscription(state) ? 'transcription' : 'realtime', audio: { input } },
  };
}

/** Transcription sessions have no model to answer. */
export function isTranscription({ effectiveSession: session }: SessionState): boolean {
  return stringAt(session, 'type') === 'transcription' || session?.['object'] === 'realtime.transcription_session';
}
