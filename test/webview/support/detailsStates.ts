import type { ScriptedSession } from './scriptedSession.ts';
import { emptySession } from './states.ts';

/** An event whose tree has something of everything: a text in lines, what nobody sees, audio, ids, what was refused. */
export function eventOfEverything(): ScriptedSession {
  const session = emptySession();
  session.client({
    type: 'session.update',
    event_id: 'evt_everything1',
    session: {
      type: 'realtime',
      instructions: `Answer in one short sentence. ${'Be kind. '.repeat(20)}\n\n- no lists\n- no links`,
      audio: { output: { speed: 9, voice: 'marin' } },
      tools: [{ type: 'function', name: 'get\u202ewea\u200bther', description: 'שלום 👨‍👩‍👧 \u202eevil', strict: true }],
      prompt: null,
      metadata: { picture: 'iVBORw0K'.repeat(100), limit: 4096, long: 'x'.repeat(12_000) },
    },
  });
  session.server({
    type: 'error',
    event_id: 'event_2',
    error: {
      type: 'invalid_request_error',
      code: 'decimal_above_max_value',
      message: "Invalid 'session.audio.output.speed': decimal above maximum value.",
      param: 'session.audio.output.speed',
      event_id: 'evt_everything1',
    },
  });
  return session;
}

/** A binary frame, as no Realtime server sends one. */
export function binarySession(): ScriptedSession {
  const session = emptySession();
  session.frame('server', btoa(`\xff\xfe\x00${'binary \x01 frame '.repeat(60)}`), 5, true);
  return session;
}
