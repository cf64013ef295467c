import { RealtimeError } from '../../base/errors.ts';
import { verbatim } from '../../base/l10n.ts';
import { isJsonObject, stringAt, type JsonObject } from '../../base/json.ts';
import { isLiveSession } from '../isLiveSession.ts';
import type { LiveSession } from '../liveSession.ts';
import type { ToolAnswer, ToolServices } from './tool.ts';
import { idOf, noSuchSession, openSession, redactorFor } from './toolSessions.ts';

/** What is sent is shown whole before: nobody reads more than this. */
const MAX_LENGTH = 20_000;
/** So long the server's answer is waited for; it comes later, too, and is in the events then. */
const ANSWER_MS = 3_000;

/**
 * What the input asks to send, and to whom. The session must be named: what was confirmed for one must not go to another
 * that has come to the front meanwhile.
 * @throws RealtimeError `bad-event`, `no-such-session`, `not-connected`
 */
export function eventToSend(
  input: JsonObject,
  { panels }: ToolServices,
): { readonly session: LiveSession; readonly text: string; readonly type: string } {
  const wanted = stringAt(input, 'session');
  const { event } = input;
  if (wanted === undefined || !isJsonObject(event)) {
    throw new RealtimeError('bad-event', verbatim('Nothing was sent: "session" and "event", an object, are needed.'));
  }
  const text = JSON.stringify(event);
  if (text.length > MAX_LENGTH) {
    throw new RealtimeError(
      'bad-event',
      verbatim(`Nothing was sent: the event has more than ${MAX_LENGTH} characters.`),
      {
        hint: verbatim('Ask the user to append an audio file by "Realtime: Append Audio File".'),
      },
    );
  }
  const session = openSession(wanted, panels.all);
  if (!session) throw noSuchSession(wanted);
  if (!isLiveSession(session) || session.readOnly) {
    throw new RealtimeError('not-connected', verbatim(`Nothing was sent: ${session.name} is not connected.`), {
      hint: verbatim('Ask the user to run "Realtime: Connect".'),
    });
  }
  return { session, text, type: stringAt(event, 'type') ?? 'an event without a type' };
}

/** Sends what was confirmed, and tells what the server said to it. */
export async function sendEvent(input: JsonObject, services: ToolServices): Promise<ToolAnswer> {
  const { session, text, type } = eventToSend(input, services);
  const n = session.send(text);
  await answeredOrLate(session, n);
  const exchange = session.state.rows[n - 1]?.exchange;
  const error = session.state.errors.find(({ causeN }) => causeN === n);
  const facts: JsonObject = {
    session: idOf(session),
    n,
    answer: exchange?.status ?? 'none',
    ...(error && { error: { n: error.n, code: error.code, message: error.message } }),
  };
  return {
    text: `${type} was sent as #${n}; the server's answer: ${exchange?.status ?? 'none'}.`,
    facts: redactorFor(session).object(facts),
  };
}

function answeredOrLate(session: LiveSession, n: number): Promise<void> {
  const isAnswered = (): boolean => session.state.rows[n - 1]?.exchange?.status !== 'pending';
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    };
    const timer = setTimeout(end, ANSWER_MS);
    const subscription = session.onDidChange(() => {
      if (isAnswered() || session.readOnly) end();
    });
    // A frame is in the log a moment after it was sent.
    if (session.state.rows[n - 1] && isAnswered()) end();
  });
}
