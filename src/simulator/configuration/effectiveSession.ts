/** A session object before there is a session: for client secrets and calls, which say what their session will be. */
import { isJsonObject, type JsonObject } from '../../base/json.ts';
import { readClientEvent } from '../wire/clientEvents.ts';
import { defaultConfig, updatedConfig } from './configuration.ts';
import type { SessionKind, WireDialect } from './sessionNature.ts';
import { sessionToWire } from '../wire/sessionWire.ts';

export interface SessionRequest {
  /** Of the URL or of the session object. */
  readonly model: string;
  readonly dialect: WireDialect;
  readonly kind: SessionKind;
  /** As the client sent it, in that dialect's shape; absent: all defaults. */
  readonly session?: JsonObject;
  readonly id: string;
  readonly expiresAtSeconds: number;
  readonly namesAreDeployments?: boolean;
}

export interface EffectiveSession {
  /** The whole session, in that dialect's shape. */
  readonly wire: JsonObject;
  /** What was asked for, in GA shape: hand it to `SimulatedSession` as `initialSession`. */
  readonly initialSession: JsonObject;
}

/** @throws RequestFault when the session object is not one; it says where as in a session's update */
export function effectiveSession(request: SessionRequest): EffectiveSession {
  const { model, dialect, kind, id, expiresAtSeconds, namesAreDeployments = false } = request;
  const type = dialect !== 'ga' && kind === 'transcription' ? 'transcription_session.update' : 'session.update';
  const session = dialect === 'ga' ? { type: kind, ...request.session } : { ...request.session };
  const { body } = readClientEvent({ type, session }, { dialect, kind, media: 'websocket', namesAreDeployments });
  const initialSession = isJsonObject(body['session']) ? body['session'] : {};
  const config = updatedConfig(defaultConfig({ model, dialect, kind }), initialSession, false);
  return { wire: sessionToWire(config, id, expiresAtSeconds), initialSession };
}
