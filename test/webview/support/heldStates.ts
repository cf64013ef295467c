/** Sessions of an app through the proxy, where a breakpoint holds frames. */
import type { ScriptedSession } from './scriptedSession.ts';
import { relayedSession } from './states.ts';
import { serverSession } from './weatherSession.ts';

export const heldRequest = {
  type: 'response.create',
  event_id: 'evt_delivery',
  response: { instructions: 'Read the whole order back.', max_output_tokens: 4096, tool_choice: 'none' },
};

/** @param breakpoint empty: the next frame was asked for */
export function hold(
  session: ScriptedSession,
  frameN: number,
  breakpoint = 'type:response.create from:client',
  dir: 'client' | 'server' = 'client',
): void {
  session.lifecycle('held', { frameN, dir, breakpoint }, 0.2);
}

export function release(
  session: ScriptedSession,
  frameN: number,
  how: 'unchanged' | 'dropped' | 'edited' | 'ended',
): void {
  session.lifecycle('released', { frameN, how }, 4200);
}

/** The request for a response is held; audio and a user's text wait behind it. */
export function heldSession(): ScriptedSession {
  const session = relayedSession();
  const n = session.client(heldRequest, 145);
  hold(session, n);
  waitBehind(session);
  return session;
}

/** Number of the frame that is held in it. */
export function heldN(session: ScriptedSession): number {
  return session.state.holds.at(-1)?.n ?? 0;
}

/** So many client frames: audio and a text. */
export function waitBehind(session: ScriptedSession, appends = 12): void {
  const audio = Buffer.alloc(2400).toString('base64');
  for (let at = 0; at < appends; at++) session.client({ type: 'input_audio_buffer.append', audio }, 50);
  session.client({
    type: 'conversation.item.create',
    event_id: 'evt_hurry',
    item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Please hurry.' }] },
  });
}

/** Each thing that can become of a held frame, and a server's frame that is held now. */
export function sessionOfHolds(): ScriptedSession {
  const session = relayedSession();
  const unchanged = session.client({ type: 'input_audio_buffer.clear' }, 60);
  hold(session, unchanged, 'type:input_audio_buffer.clear');
  release(session, unchanged, 'unchanged');
  const dropped = session.client({ type: 'response.cancel' }, 60);
  hold(session, dropped, '');
  release(session, dropped, 'dropped');
  const edited = session.client(heldRequest, 60);
  hold(session, edited);
  release(session, edited, 'edited');
  session.client({ ...heldRequest, response: { instructions: 'Say only the delivery date.' } }, 1);
  const fromServer = session.server({ type: 'session.updated', event_id: 'e', session: serverSession }, 80);
  hold(session, fromServer, 'type:session.updated', 'server');
  session.server({ type: 'rate_limits.updated', event_id: 'e', rate_limits: [] }, 80);
  return session;
}
