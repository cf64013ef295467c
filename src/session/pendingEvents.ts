/**
 * Client events that nothing has answered yet, filed so that the one a server event is about is found without looking
 * through all of them: a log may hold ten thousands that never get an answer.
 */
import type { JsonObject } from '../base/json.ts';
import type { CauseCandidate } from './errorCause.ts';
import type { EventRow } from './state.ts';

export interface PendingEvent extends CauseCandidate {
  readonly row: EventRow;
  /** When it went to the server: later than its row says where it was held. */
  readonly sentMonoMs: number | null;
  /** How it was answered; absent while it was not. `dropped`: no longer kept, for there are too many of its kind. */
  settled?: 'confirmed' | 'refused' | 'dropped';
  /** The server's row that seemed to confirm it, where that followed from kind and order alone. */
  guessedFrom?: EventRow;
}

/** Pending events in the order in which they were sent; settled ones fall out by themselves. */
class Queue {
  #events: PendingEvent[] = [];
  #head = 0;
  #alive = 0;

  get size(): number {
    return this.#alive;
  }

  push(pending: PendingEvent): void {
    this.#events.push(pending);
    this.#alive++;
  }

  /** One of the queue's events was settled. */
  left(): void {
    this.#alive--;
    if (this.#events.length < 64 || this.#alive * 2 > this.#events.length) return;
    this.#events = this.#events.filter(({ settled }) => settled === undefined);
    this.#head = 0;
  }

  oldest(): PendingEvent | undefined {
    while (this.#events[this.#head]?.settled !== undefined) this.#head++;
    return this.#events[this.#head];
  }

  /** The newest `count`, oldest first. */
  newest(count: number): PendingEvent[] {
    const found: PendingEvent[] = [];
    for (let index = this.#events.length - 1; index >= this.#head && found.length < count; index--) {
      const pending = this.#events[index];
      if (pending && pending.settled === undefined) found.push(pending);
    }
    return found.reverse();
  }
}

/** Appends are kept as possible causes of errors, but only the newest: they are many and usually never answered. */
const APPENDS_KEPT = 32;
/** An error is about something sent lately: so many of the newest events are weighed. */
const NEWEST_WEIGHED = 128;
const APPEND = 'input_audio_buffer.append';

export class PendingEvents {
  readonly #all = new Queue();
  readonly #queues = new Map<string, Queue>();
  readonly #keysOf = new Map<PendingEvent, readonly string[]>();

  /** @param keys what else it is to be found by, besides its kind */
  add(pending: PendingEvent, keys: readonly string[]): void {
    const filed = [kindKey(pending.type), ...keys];
    this.#all.push(pending);
    for (const key of filed) {
      let queue = this.#queues.get(key);
      if (!queue) this.#queues.set(key, (queue = new Queue()));
      queue.push(pending);
    }
    this.#keysOf.set(pending, filed);
    if (pending.type !== APPEND || this.count(APPEND) <= APPENDS_KEPT) return;
    const oldest = this.oldest(APPEND);
    if (oldest) this.settle(oldest, 'dropped');
  }

  settle(pending: PendingEvent, how: NonNullable<PendingEvent['settled']>): void {
    const wasPending = pending.settled === undefined;
    pending.settled = how;
    if (!wasPending) return;
    this.#all.left();
    for (const key of this.#keysOf.get(pending) ?? []) {
      const queue = this.#queues.get(key);
      queue?.left();
      if (queue?.size === 0) this.#queues.delete(key);
    }
    this.#keysOf.delete(pending);
  }

  count(type: string | undefined): number {
    return this.#queues.get(kindKey(type))?.size ?? 0;
  }

  oldest(type: string | undefined): PendingEvent | undefined {
    return this.#queues.get(kindKey(type))?.oldest();
  }

  /** The oldest that was filed under any of the keys. */
  oldestUnder(keys: readonly string[]): PendingEvent | undefined {
    const found = keys.flatMap((key) => this.#queues.get(key)?.oldest() ?? []);
    return found.reduce<PendingEvent | undefined>(
      (first, next) => (first && first.n < next.n ? first : next),
      undefined,
    );
  }

  countUnder(keys: readonly string[]): number {
    return keys.reduce((sum, key) => sum + (this.#queues.get(key)?.size ?? 0), 0);
  }

  /** The newest of a kind, oldest first. */
  newest(type: string): PendingEvent[] {
    return this.#queues.get(kindKey(type))?.newest(NEWEST_WEIGHED) ?? [];
  }

  newestUnder(key: string): PendingEvent[] {
    return this.#queues.get(key)?.newest(NEWEST_WEIGHED) ?? [];
  }

  /** The newest of all kinds, oldest first. */
  newestOfAll(): PendingEvent[] {
    return this.#all.newest(NEWEST_WEIGHED);
  }

  /** Every pending event, oldest first. */
  all(): PendingEvent[] {
    return this.#all.newest(Number.POSITIVE_INFINITY);
  }

  /** Every pending event; afterwards there is none. */
  takeAll(): PendingEvent[] {
    return this.takeUntil(Number.POSITIVE_INFINITY);
  }

  /** Those up to entry `n`; afterwards they are not pending. */
  takeUntil(n: number): PendingEvent[] {
    const taken = this.all().filter((pending) => pending.n <= n);
    for (const pending of taken) this.settle(pending, 'dropped');
    return taken;
  }
}

/** Keys of other kinds never begin with it. */
function kindKey(type: string | undefined): string {
  return type === undefined ? 'frame' : `kind ${type}`;
}

/** An append as an error can be traced to it: its audio is kept only where it is no base64 text. */
export function appendWithoutAudio(event: JsonObject): JsonObject {
  const audio = event['audio'];
  return typeof audio === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(audio) ? { ...event, audio: '' } : event;
}
