import type { DebugSession } from './debugSession.ts';
import type { LiveSession } from './liveSession.ts';

/** Told by what it can do: the class is loaded with the first session. */
export function isLiveSession(session: DebugSession): session is LiveSession {
  return 'disconnect' in session;
}
