/**
 * Answers function calls of a live session: by stubs as soon as a response with calls is done, or what somebody wrote. Asks
 * for a response once all calls of the calling response have their outputs, and once only. What was answered is read from
 * the log each time, so nothing is answered twice, whoever did it.
 */
import { DisposableStore, type Disposable } from '../../base/disposable.ts';
import { keptPhrase } from '../../base/keptPhrase.ts';
import { RealtimeError, errorPhrase } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';
import type { JsonObject } from '../../base/json.ts';
import type { Entry } from '../../protocol/entry.ts';
import type { SessionState } from '../state.ts';
import { CallBook, type ModelCall } from './callBook.ts';
import type { Stub } from './stub.ts';

export interface DeskSession {
  readonly state: SessionState;
  /** It has ended. */
  readonly readOnly: boolean;
  /** Has `state` know everything that was sent and received until now, and tells of it. */
  catchUp(): void;
  /** @returns the entry number of the frame in the log */
  send(text: string): number;
  /** Says in the log what a stub did. */
  stubbed(details: JsonObject): void;
}

export interface DeskOptions {
  /** The stub of a function, as it is set by now. */
  readonly stubOf: (tool: string) => Stub | undefined;
  /** The output of a stub for a call, as it goes over the wire. What is put into `scope` ends when nobody waits for it any more. */
  readonly produce: (stub: Stub, call: ModelCall, scope: DisposableStore) => Promise<string>;
  readonly after: (ms: number, run: () => void) => Disposable;
  readonly onChange: () => void;
  /** A response that should have been asked for was not. */
  readonly onError: (error: unknown) => void;
}

/** A stub at work. `waiting`: for its delay. */
export interface StubRun {
  readonly callId: string;
  readonly phase: 'waiting' | 'running';
  readonly delayMs: number;
}

interface Wish {
  readonly calls: () => readonly ModelCall[];
  readonly text: string;
}

export class AnswerDesk implements Disposable {
  readonly #book: CallBook;
  readonly #runs = new Map<string, { run: StubRun; readonly scope: DisposableStore }>();
  /** Requests for a response that wait for outputs, by the calling response. */
  readonly #wishes = new Map<string, Wish>();
  #automatic = true;
  #isAsking = false;
  #eventCount = 0;

  constructor(
    private readonly session: DeskSession,
    private readonly options: DeskOptions,
  ) {
    this.#book = new CallBook(session.state);
  }

  /** Whether stubs answer by themselves. */
  get automatic(): boolean {
    return this.#automatic;
  }

  set automatic(automatic: boolean) {
    this.#automatic = automatic;
    if (!automatic) for (const [callId, { run }] of this.#runs) if (run.phase === 'waiting') this.#end(callId);
    this.options.onChange();
  }

  get runs(): readonly StubRun[] {
    return [...this.#runs.values()].map(({ run }) => run);
  }

  /** To be called with all entries of the log, when the state knows them. */
  observe(entries: Iterable<Entry>): void {
    for (const entry of entries) {
      for (const call of this.#book.apply(entry)) {
        const stub = this.#automatic ? this.options.stubOf(call.name) : undefined;
        if (stub) void this.#run(stub, call, stub.delayMs);
      }
    }
    this.#askWhereDue();
  }

  /** Runs the stub of a call now. @throws RealtimeError `no-such-call`, `already-answered`, `no-stub` */
  async runNow(callId: string): Promise<void> {
    this.session.catchUp();
    const call = this.#openCall(callId);
    const stub = this.options.stubOf(call.name);
    if (!stub) throw new RealtimeError('no-stub', phrase('There is no stub for {0}.', call.name));
    if (this.#runs.get(callId)?.run.phase === 'running') return;
    this.#end(callId);
    await this.#run(stub, call, 0);
  }

  /**
   * Sends an output that somebody wrote: `text` is the whole event, sent to the letter.
   * @param respondText sent when all calls of the calling response have their outputs; left out, nothing asks for a response
   * @returns the entry number of the output
   */
  answer(callId: string, text: string, respondText: string | undefined): number {
    // What is written is sent, also where it is refused; only a stub that is at work must not answer, too.
    this.#end(callId);
    const n = this.session.send(text);
    const call = this.#book.call(callId);
    if (call && respondText !== undefined) this.#wish(call, respondText);
    return n;
  }

  dispose(): void {
    for (const callId of [...this.#runs.keys()]) this.#end(callId);
    this.#wishes.clear();
  }

  #openCall(callId: string): ModelCall {
    const call = this.#book.call(callId);
    if (!call)
      throw new RealtimeError('no-such-call', phrase('This call is not in the conversation, or not complete yet.'));
    if (!this.#book.isOpen(call))
      throw new RealtimeError('already-answered', phrase('This call has its output already.'));
    return call;
  }

  async #run(stub: Stub, call: ModelCall, delayMs: number): Promise<void> {
    const { callId } = call;
    if (this.#runs.has(callId)) return;
    const own = { run: { callId, phase: 'waiting', delayMs } as StubRun, scope: new DisposableStore() };
    this.#runs.set(callId, own);
    this.options.onChange();
    await this.#delay(own.scope, delayMs);
    const isWanted = (): boolean => {
      this.session.catchUp();
      return this.#runs.get(callId) === own && !this.session.readOnly && this.#book.isOpen(call);
    };
    if (isWanted()) {
      own.run = { ...own.run, phase: 'running' };
      this.options.onChange();
      try {
        const output = await this.options.produce(stub, call, own.scope);
        if (isWanted()) this.#send(stub, call, output);
      } catch (error) {
        if (isWanted()) this.#note(call, keptPhrase(errorPhrase(error), 'failure'));
      }
    }
    if (this.#runs.get(callId) === own) this.#end(callId);
  }

  /** Ends early when the scope does. */
  #delay(scope: DisposableStore, ms: number): Promise<void> {
    if (ms <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      scope.add(this.options.after(ms, resolve));
      scope.add({ dispose: resolve });
    });
  }

  #send(stub: Stub, call: ModelCall, output: string): void {
    const item = { type: 'function_call_output', call_id: call.callId, output };
    const event = { type: 'conversation.item.create', event_id: this.#nextId(), item };
    const n = this.session.send(JSON.stringify(event));
    this.#note(call, { output_n: n });
    if (stub.respond) this.#wish(call, undefined);
  }

  #note({ callId, itemId, name }: ModelCall, what: JsonObject): void {
    this.session.stubbed({ item_id: itemId, call_id: callId, name, ...what });
  }

  /** The first request stands: what a person saw before it was sent is sent. */
  #wish(call: ModelCall, text: string | undefined): void {
    const { responseId } = call;
    const key = responseId ?? call.callId;
    const calls = (): readonly ModelCall[] => (responseId === undefined ? [call] : this.#book.callsOf(responseId));
    if (text === undefined && this.#wishes.has(key)) return;
    this.#wishes.set(key, { calls, text: text ?? '' });
    this.#askWhereDue();
  }

  /** A moment later: who hears of entries must not make the log tell the next ones before others have heard of them. */
  #askWhereDue(): void {
    if (this.#isAsking || this.#wishes.size === 0) return;
    this.#isAsking = true;
    void Promise.resolve()
      .then(() => {
        this.session.catchUp();
        this.#isAsking = false;
        this.#askOnce();
      })
      .catch((error: unknown) => {
        this.#isAsking = false;
        // A session that is being closed takes no more: that it ends is told already.
        if (!(error instanceof RealtimeError && error.code === 'not-connected')) this.options.onError(error);
      });
  }

  #askOnce(): void {
    for (const [key, { calls, text }] of this.#wishes) {
      const due = this.session.readOnly ? 'no-more' : this.#book.dueAfter(calls());
      if (due === 'not-yet') continue;
      this.#wishes.delete(key);
      if (due === 'now') {
        this.session.send(text === '' ? JSON.stringify({ type: 'response.create', event_id: this.#nextId() }) : text);
        return;
      }
    }
  }

  #nextId(): string {
    return `stub_${++this.#eventCount}`;
  }

  #end(callId: string): void {
    const ended = this.#runs.get(callId);
    if (!ended) return;
    this.#runs.delete(callId);
    ended.scope.dispose();
    this.options.onChange();
  }
}
