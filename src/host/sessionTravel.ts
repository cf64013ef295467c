/**
 * The session of a panel as it was at an entry. The first pass over a long log is made in turns, so that the extension
 * host stays free for what goes on, and only for the newest of the entries that are asked for.
 */
import { jsonEquals, type JsonObject } from '../base/json.ts';
import type { LoggedHeader, PastState } from '../contract/messages.ts';
import { EventRows } from '../session/eventRows.ts';
import type { SessionState } from '../session/state.ts';
import { TimeTravel } from '../session/timeTravel.ts';
import type { DebugSession } from './debugSession.ts';
import { loggedHeader } from './panelFeed.ts';

/** The clock is looked at once in so many entries. */
const STEP = 64;
const TURN_MS = 40;
/** A pass that takes longer than this is told about. */
const PATIENCE_MS = 250;

export interface TravelOptions {
  /** Hears how far a first pass has come that takes its time. */
  readonly onProgress?: (progress: { readonly doneN: number; readonly n: number }) => void;
  /** So long others wait for their turn. */
  readonly turnMs?: number;
  /** Entries from one checkpoint to the next. */
  readonly checkpointEvery?: number;
}

export class SessionTravel {
  readonly #travel: TimeTravel;
  readonly #turnMs: number;
  #latest = 0;

  constructor(
    private readonly session: DebugSession,
    private readonly options: TravelOptions = {},
  ) {
    const { entries, state, header } = session;
    this.#travel = new TimeTravel(entries, state.rows, header, options.checkpointEvery);
    this.#turnMs = options.turnMs ?? TURN_MS;
  }

  /** After entry `n`, or the last that is in the session's state; null when another was asked for meanwhile. */
  async at(n: number): Promise<PastState | null> {
    const request = ++this.#latest;
    const startedMs = performance.now();
    for (;;) {
      // Behind whatever has come in already: of many requests, all but the last are gone when their turn comes.
      await new Promise((resolve) => setImmediate(resolve));
      if (request !== this.#latest) return null;
      const toN = Math.min(n, this.session.state.rows.length);
      if (!this.#prepare(toN)) return pastState(this.session.state, this.#travel.stateAt(toN), toN);
      if (performance.now() - startedMs > Math.min(PATIENCE_MS, 6 * this.#turnMs))
        this.options.onProgress?.({ doneN: this.#travel.preparedN, n: toN });
    }
  }

  /** Whoever waits for an answer gets none. */
  forget(): void {
    this.#latest++;
  }

  /** Goes on for a turn; false when entry `n` is near a checkpoint. */
  #prepare(n: number): boolean {
    const untilMs = performance.now() + this.#turnMs;
    while (this.#travel.prepare(n, STEP)) if (performance.now() > untilMs) return true;
    return false;
  }
}

function pastState(now: SessionState, past: SessionState, n: number): PastState {
  const items = [...past.items.values()];
  const responses = [...past.responses.values()];
  return {
    n,
    header: headerAt(now, past, n),
    itemIds: items.map(({ id }) => id),
    items: items.filter((item) => !isSame(item, now.items.get(item.id))),
    order: past.order,
    responseIds: responses.map(({ id }) => id),
    responses: responses.filter((response) => !isSame(response, now.responses.get(response.id))),
    errors: past.errors,
    holds: past.holds,
    findingIds: [...now.findings.values()].filter(({ ns }) => ns.every((at) => at <= n)).map(({ id }) => id),
  };
}

/** What was judged of the frames was judged when they came: the rows tell it. */
function headerAt(now: SessionState, past: SessionState, n: number): LoggedHeader {
  const rows = EventRows.of(now.rows);
  const counts = { events: 0, unknown: 0, malformed: 0, unexpected: 0 };
  for (let index = 0; index < n; index++) {
    const outcome = rows.outcomeOf(index);
    if (outcome !== 'lifecycle') counts.events++;
    if (outcome === 'unknown') counts.unknown++;
    if (outcome === 'not-json') counts.malformed++;
    if (outcome === 'unexpected') counts.unexpected++;
  }
  return loggedHeader({ ...past, counts }, timeAt(rows, n));
}

/** Where the session's clock stood: entries of opened files may have no time. */
function timeAt(rows: EventRows, n: number): number {
  for (let index = n - 1; index >= 0; index--) {
    const monoMs = rows.numberOf('monoMs', index);
    if (monoMs !== undefined) return monoMs;
  }
  return 0;
}

/** Items and responses are plain data, as they cross to a panel. */
function isSame(then: object, now: object | undefined): boolean {
  return jsonEquals(then as JsonObject, now as JsonObject | undefined);
}
