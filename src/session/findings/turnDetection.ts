import { isJsonObject, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import type { SessionState } from '../state.ts';

/** The turn detection of a session in GA's shape; null where it is off, undefined where the log does not tell. */
export function turnDetection(session: JsonObject | undefined): JsonObject | null | undefined {
  const value = objectAt(objectAt(session, 'audio'), 'input')?.['turn_detection'];
  if (value === null) return null;
  if (!isJsonObject(value)) return undefined;
  // xAI and Voice Live say "off" in an object.
  const type = stringAt(value, 'type');
  return type === undefined || type === 'none' ? null : value;
}

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
