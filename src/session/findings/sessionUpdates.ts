/** Follows each `session.update` to what became of it. */
import { objectAt, prunedTo, type JsonObject } from '../../base/json.ts';
import { canonicalType } from '../../protocol/dialect.ts';
import { MAX_KEPT_DEPTH, type EventRow, type SessionError, type SessionState } from '../state.ts';
import type { RuleWatcher } from './rule.ts';

export interface AskedUpdate {
  readonly n: number;
  /** What was sent. */
  readonly wire: JsonObject;
  /** `session` of it, as it was sent. */
  readonly asked: JsonObject;
  /** The session that the server had told before it answered. */
  before: JsonObject | undefined;
  /** The assistant had produced audio when it was sent. */
  readonly afterSpeech: boolean;
}

interface UpdateHandlers {
  sent?(update: AskedUpdate): void;
  /** Of every session the server tells; `update` is the one it answers. */
  told?(effective: JsonObject, row: EventRow, update: AskedUpdate | undefined): void;
  refused?(update: AskedUpdate, error: SessionError, row: EventRow): void;
}

/** In both dialects: whose names an event has by now is not this module's matter. */
const sessionTypes = ['session.update', 'session.created', 'session.updated'].flatMap((type) => [
  type,
  `transcription_${type}`,
]);

export function followUpdates(state: SessionState, handlers: UpdateHandlers): RuleWatcher {
  const sent = new Map<number, AskedUpdate>();
  let lastTold: JsonObject | undefined;
  return {
    sees: sessionTypes,
    client(_, row, whole) {
      if (canonicalType(row.type) !== 'session.update') return;
      const wire = prunedTo(whole, MAX_KEPT_DEPTH);
      const asked = objectAt(wire, 'session');
      if (!asked) return;
      const update = { n: row.n, wire, asked, before: lastTold, afterSpeech: state.assistantHasSpoken };
      sent.set(row.n, update);
      handlers.sent?.(update);
    },
    server(_, row, wire) {
      const type = canonicalType(row.type);
      if (type !== 'session.updated' && type !== 'session.created') return;
      const session = objectAt(wire, 'session');
      if (!session) return;
      const effective = prunedTo(session, MAX_KEPT_DEPTH);
      const update = sent.get(row.answers?.clientN ?? -1);
      if (update) update.before = lastTold;
      lastTold = effective;
      handlers.told?.(effective, row, update);
    },
    error(error, row) {
      const update = sent.get(error.causeN ?? -1);
      if (update) handlers.refused?.(update, error, row);
    },
  };
}
