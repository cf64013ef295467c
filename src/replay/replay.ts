/**
 * Sends a recording's client side again, to any server. What comes back is a session like any other, with a log and a recording of
 * its own: nothing here keeps any of it.
 */
import { Emitter } from '../base/emitter.ts';
import { RealtimeError } from '../base/errors.ts';
import { phrase, sentences, type Phrase } from '../base/l10n.ts';
import { objectAt, stringAt } from '../base/json.ts';
import type { Entry } from '../protocol/entry.ts';
import { parseFrame } from '../protocol/parse.ts';
import { Identities } from './identities.ts';
import { ProgressMarks } from './progressMarks.ts';
import { withIds, type ReplayPlan, type ReplayStep } from './replayPlan.ts';

/** `recorded`: at the recorded times. `answers`: each frame as soon as the server has come as far as it had then. */
export type ReplayTiming = 'recorded' | 'answers';

export interface ReplayTarget {
  /** @returns the entry number of the frame in the new log */
  send(text: string): number;
  /** Says something in the new log. */
  note(words: Phrase): void;
}

export interface ReplayOptions {
  readonly timing: ReplayTiming;
  /** How long to wait for a server that says nothing more before going on without its answer. */
  readonly patienceMs?: number;
  readonly onProgress?: (sent: number, total: number) => void;
}

export interface ReplayResult {
  readonly sent: number;
  /** Recorded frames before which an answer was waited for in vain. */
  readonly wentOnWithout: readonly { readonly n: number; readonly missing: Phrase }[];
}

const PATIENCE_MS = 10_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export class Replay {
  readonly #identities = new Identities();
  readonly #marks = new ProgressMarks();
  readonly #didHear = new Emitter<void>();
  readonly #wentOnWithout: { n: number; missing: Phrase }[] = [];
  #ended = false;
  #lastError: string | undefined;
  #sent = 0;

  constructor(
    private readonly plan: ReplayPlan,
    private readonly target: ReplayTarget,
    private readonly options: ReplayOptions,
  ) {}

  /** Entries of the new log as they come, the replay's own among them. */
  observe(entries: Iterable<Entry>): void {
    for (const entry of entries) {
      if (entry.kind === 'lifecycle') {
        this.#ended ||= entry.at === 'close' || entry.at === 'refused';
        continue;
      }
      const { event } = entry.binary ? {} : parseFrame(entry.text);
      if (!event) continue;
      if (entry.dir === 'client') this.#identities.client(event);
      if (entry.dir !== 'server') continue;
      this.#identities.server(event);
      this.#marks.server(event);
      if (event['type'] === 'error') this.#lastError = stringAt(objectAt(event, 'error'), 'message');
    }
    this.#didHear.fire();
  }

  /**
   * Call it when the connection is open. Resolves when everything was sent and answered as far as it was in the recording.
   * @throws RealtimeError `replay-cut-short` when the connection ends first; whatever `signal` is aborted with
   */
  async run(signal?: AbortSignal): Promise<ReplayResult> {
    const { steps, end } = this.plan;
    const startMs = performance.now();
    for (const step of steps) {
      await this.#isDue(step, startMs, signal);
      this.#throwIfOver(signal);
      this.target.send(withIds(step.text, this.#liveIds(step)));
      this.#sent++;
      this.options.onProgress?.(this.#sent, steps.length);
    }
    const missing = await this.#until(() => this.#marks.missing(end), signal);
    if (missing !== undefined)
      this.target.note(phrase('The replay ended without {0}, which the recording has.', missing));
    return { sent: this.#sent, wentOnWithout: this.#wentOnWithout };
  }

  async #isDue(step: ReplayStep, startMs: number, signal: AbortSignal | undefined): Promise<void> {
    const onTime = this.options.timing === 'recorded' && step.atMs !== null;
    if (onTime) await this.#sleepUntil(startMs + (step.atMs ?? 0), signal);
    const missing = await this.#until(
      () => this.#missingReference(step) ?? (onTime ? undefined : this.#marks.missing(step.after)),
      signal,
    );
    if (missing === undefined) return;
    this.#wentOnWithout.push({ n: step.n, missing });
    this.target.note(phrase('Replaying event {0} without {1}: the server sent nothing for a while.', step.n, missing));
  }

  #missingReference({ references }: ReplayStep): Phrase | undefined {
    for (const [id, name] of references)
      if (this.#identities.idOf(name) === undefined) return phrase('its own {0}', id);
    return undefined;
  }

  /** Recorded ids with those of this session; one that has none goes out as it was and is refused. */
  #liveIds({ references }: ReplayStep): ReadonlyMap<string, string> {
    const live = new Map<string, string>();
    for (const [id, name] of references) live.set(id, this.#identities.idOf(name) ?? id);
    return live;
  }

  /** Waits until nothing is missing; gives what is when nothing has been heard for too long or the session is over. */
  async #until(missing: () => Phrase | undefined, signal: AbortSignal | undefined): Promise<Phrase | undefined> {
    for (;;) {
      const what = missing();
      if (what === undefined || this.#ended || signal?.aborted) return what;
      if (!(await this.#hears(signal))) return missing();
    }
  }

  /** True when something was heard in time. */
  #hears(signal: AbortSignal | undefined): Promise<boolean> {
    return new Promise((resolve) => {
      const done = (heard: boolean): void => {
        clearTimeout(timer);
        subscription.dispose();
        signal?.removeEventListener('abort', stop);
        resolve(heard);
      };
      const stop = (): void => done(false);
      const timer = setTimeout(stop, this.options.patienceMs ?? PATIENCE_MS);
      const subscription = this.#didHear.event(() => done(true));
      signal?.addEventListener('abort', stop);
    });
  }

  /** A timer of more than 24.8 days fires at once. */
  async #sleepUntil(dueMs: number, signal: AbortSignal | undefined): Promise<void> {
    for (let ms = dueMs - performance.now(); ms > LONGEST_TIMER_MS; ms = dueMs - performance.now()) {
      if (signal?.aborted || this.#ended) return;
      await this.#sleep(LONGEST_TIMER_MS, signal);
    }
    await this.#sleep(dueMs - performance.now(), signal);
  }

  #sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
    if (ms <= 0 || signal?.aborted || this.#ended) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        subscription.dispose();
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      // A session that ends has nothing to wait for.
      const subscription = this.#didHear.event(() => this.#ended && done());
      signal?.addEventListener('abort', done);
    });
  }

  #throwIfOver(signal: AbortSignal | undefined): void {
    signal?.throwIfAborted();
    if (!this.#ended) return;
    const total = this.plan.steps.length;
    throw new RealtimeError(
      'replay-cut-short',
      sentences(
        phrase('The connection ended after {0} of {1} events were sent again.', this.#sent, total),
        this.#lastError === undefined ? undefined : phrase('The server’s last error: “{0}”', this.#lastError),
      ),
      { hint: phrase('The new recording says how it ended.') },
    );
  }
}
