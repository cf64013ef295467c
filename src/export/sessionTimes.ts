/** When things happened, in milliseconds since the epoch, as exactly as the session's own clock tells it. */
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import type { EventRow } from '../session/state.ts';
import { isWithin, type EntryRange, type ExportedSession } from './exportedSession.ts';

/** A time in a trace is a number of nanoseconds, of 64 bits without a sign; a damaged log may say anything. */
const LATEST_MS = 18_446_744_073_709;

export class SessionTimes {
  readonly #rows: readonly EventRow[];
  /** Epoch milliseconds of the session clock's zero; undefined where only the wall clock is known. */
  readonly #zeroMs: number | undefined;
  readonly startMs: number;
  readonly endMs: number;

  /** @throws RealtimeError `no-times` */
  constructor(
    { state, header }: ExportedSession,
    readonly range: EntryRange,
  ) {
    this.#rows = state.rows;
    const both = state.rows.find(({ monoMs, wallMs }) => monoMs !== null && wallMs !== null);
    const startedMs = Date.parse(header?.startedAt ?? '');
    if (both) this.#zeroMs = (both.wallMs ?? 0) - (both.monoMs ?? 0);
    else if (!Number.isNaN(startedMs)) this.#zeroMs = startedMs;
    const times = state.rows
      .filter(({ n }) => isWithin(range, n))
      .map(({ n }) => this.at(n))
      .filter((time) => time !== undefined);
    if (times.length === 0) {
      throw new RealtimeError('no-times', phrase('A trace needs times, and there are none in this log.'), {
        hint: phrase('Recordings have them; events that were pasted into a file have not.'),
      });
    }
    this.startMs = times.reduce((least, time) => Math.min(least, time));
    this.endMs = times.reduce((most, time) => Math.max(most, time));
  }

  /** Undefined where the log does not say. */
  at(n: number | undefined): number | undefined {
    const row = n === undefined ? undefined : this.#rows[n - 1];
    if (!row) return undefined;
    const ms = row.monoMs !== null && this.#zeroMs !== undefined ? this.#zeroMs + row.monoMs : row.wallMs;
    return ms === null ? undefined : Math.min(Math.max(ms, 0), LATEST_MS);
  }

  /** Where the audio timeline's zero is. */
  get audioZeroMs(): number {
    const first = this.#rows.find(({ n, monoMs, wallMs }) => isWithin(this.range, n) && (monoMs ?? wallMs) !== null);
    return this.at(first?.n) ?? this.startMs;
  }
}
