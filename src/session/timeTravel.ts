/**
 * The state as it was at an entry: what reducing the log up to there gives. Going forward goes on from where it stands;
 * going back begins anew.
 */
import type { EntryLog } from '../protocol/entryLog.ts';
import { SessionProjection, type ProjectionOptions } from './projection.ts';
import type { SessionState } from './state.ts';

export class TimeTravel {
  #projection: SessionProjection;
  /** The entry that the projection stands at. */
  #n = 0;

  constructor(
    private readonly entries: EntryLog,
    private readonly options: ProjectionOptions = {},
  ) {
    this.#projection = new SessionProjection(options);
  }

  /** The session after entry `n`, 0 for before the first one. Good until the next call. */
  stateAt(n: number): SessionState {
    const to = Math.min(Math.max(0, n), this.entries.length);
    if (to < this.#n) {
      this.#projection = new SessionProjection(this.options);
      this.#n = 0;
    }
    this.#projection.applyAll(this.entries.slice(this.#n, to));
    this.#n = to;
    return this.#projection.state;
  }
}
