/** What the matching of exchanges remembers from entry to entry, apart from any log: for checkpoints. */
import type { JsonObject } from '../base/json.ts';
import { plainRow } from './eventRows.ts';
import type { PendingEvent } from './pendingEvents.ts';
import type { EventRow } from './state.ts';

export interface BlamedUpdate {
  readonly pending: PendingEvent;
  readonly error: JsonObject;
  readonly answer: EventRow;
}

export interface ExchangeMemory {
  /** Oldest first. */
  readonly waiting: readonly PendingEvent[];
  readonly byEventId: ReadonlyMap<string, PendingEvent[]>;
  readonly guessed: ReadonlyMap<string, PendingEvent>;
  readonly blamedUpdate: BlamedUpdate | undefined;
  readonly doubtedLooks: ReadonlySet<string>;
  readonly doubtedUpdate: PendingEvent | undefined;
}

/** The same in objects of its own; what was one object is one again. */
export function copyOf(memory: ExchangeMemory): ExchangeMemory {
  const rows = new Map<number, EventRow>();
  const row = (of: EventRow): EventRow => {
    const known = rows.get(of.n);
    if (known) return known;
    const made = plainRow(of);
    rows.set(of.n, made);
    return made;
  };
  const events = new Map<PendingEvent, PendingEvent>();
  const event = (of: PendingEvent): PendingEvent => {
    const known = events.get(of);
    if (known) return known;
    const made = { ...of, row: row(of.row), ...(of.guessedFrom && { guessedFrom: row(of.guessedFrom) }) };
    events.set(of, made);
    return made;
  };
  const { blamedUpdate: blamed, doubtedUpdate: doubted } = memory;
  return {
    waiting: memory.waiting.map(event),
    byEventId: new Map([...memory.byEventId].map(([id, same]) => [id, same.map(event)])),
    guessed: new Map([...memory.guessed].map(([kind, one]) => [kind, event(one)])),
    blamedUpdate: blamed && { pending: event(blamed.pending), error: blamed.error, answer: row(blamed.answer) },
    doubtedLooks: new Set(memory.doubtedLooks),
    doubtedUpdate: doubted && event(doubted),
  };
}
