import type { Clock } from '../../base/clock.ts';

/**
 * Time as the simulator sees it. All behaviour takes it from outside, so that a test can run an hour in a millisecond and
 * get the same frames every time; `server.ts` hands in the machine's (`node/machineScheduler.ts`).
 */
export interface Scheduler extends Clock {
  /** Runs once, `delayMs` from now; what comes back takes it off the schedule. Equal times run in the order of asking. */
  after(delayMs: number, run: () => void): () => void;
}

/**
 * Keeps what was scheduled together, so that a session that ends leaves nothing behind, and what goes wrong in it is told to
 * the session instead of taking the process down.
 */
export class Timers implements Scheduler {
  readonly #pending = new Set<() => void>();
  #stopped = false;

  constructor(
    private readonly scheduler: Scheduler,
    private readonly onError: (error: unknown) => void,
  ) {}

  monoMs(): number {
    return this.scheduler.monoMs();
  }

  wallMs(): number {
    return this.scheduler.wallMs();
  }

  after(delayMs: number, run: () => void): () => void {
    if (this.#stopped) return () => undefined;
    const cancelAndForget = () => {
      cancel();
      this.#pending.delete(cancelAndForget);
    };
    const cancel = this.scheduler.after(delayMs, () => {
      this.#pending.delete(cancelAndForget);
      try {
        run();
      } catch (error) {
        this.onError(error);
      }
    });
    this.#pending.add(cancelAndForget);
    return cancelAndForget;
  }

  stop(): void {
    this.#stopped = true;
    for (const cancel of [...this.#pending]) cancel();
  }
}
