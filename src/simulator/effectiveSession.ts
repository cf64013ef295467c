/** A session object before there is a session: for client secrets and calls, which say what their session will be. */
import type { JsonObject } from '../base/json.ts';
import { defaultConfig, sessionToWire, updatedConfig } from './configuration.ts';
import type { SessionKind, WireDialect } from './core.ts';
import { sessionShape } from './sessionShapes.ts';

export interface SessionRequest {
  /** Of the URL or of the session object. */
  readonly model: string;
  readonly dialect: WireDialect;
  readonly kind: SessionKind;
  /** As the client sent it, in that dialect's shape; absent: all defaults. */
  readonly session?: JsonObject;
  readonly id: string;
  readonly expiresAtSeconds: number;
}

export interface EffectiveSession {
  /** The whole session, in that dialect's shape. */
  readonly wire: JsonObject;
  /** What was asked for, in GA shape: hand it to `SimulatedSession` as `initialSession`. */
  readonly initialSession: JsonObject;
}

/** @throws RequestFault when the session object is not one */
export function effectiveSession({ model, session, id, expiresAtSeconds }: SessionRequest): EffectiveSession {
  const initialSession: JsonObject = { type: 'realtime', ...session };
  sessionShape(initialSession, 'session');
  const config = updatedConfig(defaultConfig(model), initialSession, false);
  return { wire: sessionToWire(config, id, expiresAtSeconds), initialSession };
}
