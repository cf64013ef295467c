/** Plays the simulator's demonstration: its client events go the way of anything a person sends. */
import type { JsonObject } from '../base/json.ts';
import { RealtimeError } from '../base/errors.ts';
import { verbatim } from '../base/l10n.ts';
import type { Entry } from '../protocol/entry.ts';
import { parseFrame } from '../protocol/parse.ts';
import { demoScript } from '../simulator/demo.ts';
import type { LiveSession } from './liveSession.ts';

/** Long enough for a spoken answer. */
const STEP_LIMIT_MS = 60_000;

/** Resolves when the script is through, or the session has ended. @throws RealtimeError `demo-stuck` */
export async function playDemo(session: LiveSession): Promise<void> {
  const script = demoScript();
  let step = script.next();
  while (!step.done) {
    const { event, waitFor } = step.value;
    if (session.readOnly) return;
    const answer = nextEvent(session, waitFor);
    session.send(JSON.stringify(event));
    const found = await answer;
    if (!found) return;
    step = script.next(found);
  }
}

/** The next server event of this type; undefined when the session ends before. */
function nextEvent(session: LiveSession, type: string): Promise<JsonObject | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      arrived.dispose();
      ended.dispose();
    };
    const arrived = session.onDidAppend((entries) => {
      const event = [...entries].map((entry) => serverEvent(entry, type)).find((found) => found !== undefined);
      if (!event) return;
      stop();
      resolve(event);
    });
    const ended = session.onDidEnd(() => {
      stop();
      resolve(undefined);
    });
    const timer = setTimeout(() => {
      stop();
      reject(new RealtimeError('demo-stuck', verbatim(`The demo waited in vain for ${type}.`), { audience: 'log' }));
    }, STEP_LIMIT_MS);
  });
}

function serverEvent(entry: Entry, type: string): JsonObject | undefined {
  if (entry.kind !== 'frame' || entry.dir !== 'server' || entry.binary) return undefined;
  const parsed = parseFrame(entry.text);
  return parsed.type === type ? parsed.event : undefined;
}
