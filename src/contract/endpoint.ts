/**
 * The one class both ends of the contract use. It knows no platform: it is given a way to post and is fed what arrives.
 * Every request ends: with a result, with the other side's error, or with a rejection when either end is disposed.
 */
import { isJsonObject } from '../base/json.ts';
import { RealtimeError, errorPhrase, revivedError, sentError, type SentError } from '../base/errors.ts';
import { verbatim } from '../base/l10n.ts';
import type { Disposable } from '../base/disposable.ts';

type Handlers<Requests> = {
  [Method in keyof Requests]?: (
    params: Requests[Method] extends { params: infer Params } ? Params : never,
  ) => ResultOf<Requests, Method> | Promise<ResultOf<Requests, Method>>;
};
type ResultOf<Requests, Method extends keyof Requests> = Requests[Method] extends { result: infer Result }
  ? Result
  : never;
type ParamsOf<Requests, Method extends keyof Requests> = Requests[Method] extends { params: infer Params }
  ? Params
  : never;
type Listeners<Notifications> = { [Name in keyof Notifications]?: (params: Notifications[Name]) => void };

/** What crosses. `id` ties an answer to its request. */
type Message =
  | { kind: 'request'; id: number; method: string; params: unknown }
  | { kind: 'answer'; id: number; ok: true; result: unknown }
  | { kind: 'answer'; id: number; ok: false; error: SentError }
  | { kind: 'notification'; name: string; params: unknown };

/**
 * @typeParam Asks requests this end makes · @typeParam Answers requests it answers
 * @typeParam Tells notifications it sends · @typeParam Hears notifications it receives
 */
export class Endpoint<Asks, Answers, Tells, Hears> implements Disposable {
  #nextId = 1;
  #disposed = false;
  readonly #pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: RealtimeError) => void }>();

  constructor(
    private readonly post: (message: unknown) => void,
    private readonly handlers: Handlers<Answers>,
    private readonly listeners: Listeners<Hears>,
  ) {}

  /** Rejects with the other side's RealtimeError, or with `endpoint-disposed`. */
  request<Method extends keyof Asks & string>(
    method: Method,
    params: ParamsOf<Asks, Method>,
  ): Promise<ResultOf<Asks, Method>> {
    if (this.#disposed) return Promise.reject(disposedError(method));
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.post({ kind: 'request', id, method, params } satisfies Message);
    });
  }

  notify<Name extends keyof Tells & string>(name: Name, params: Tells[Name]): void {
    if (!this.#disposed) this.post({ kind: 'notification', name, params } satisfies Message);
  }

  /** Feed every message that arrives. What is not of this contract is ignored: other scripts post to windows too. */
  receive(message: unknown): void {
    if (this.#disposed || !isJsonObject(message)) return;
    const known = message as unknown as Message;
    if (known.kind === 'request') void this.#answer(known.id, known.method, known.params);
    else if (known.kind === 'answer') this.#settle(known);
    else if (known.kind === 'notification') {
      (this.listeners as Record<string, ((params: unknown) => void) | undefined>)[known.name]?.(known.params);
    }
  }

  dispose(): void {
    this.#disposed = true;
    for (const { reject } of this.#pending.values()) reject(disposedError('a request'));
    this.#pending.clear();
  }

  async #answer(id: number, method: string, params: unknown): Promise<void> {
    const handler = Object.hasOwn(this.handlers, method)
      ? (this.handlers as Record<string, ((params: unknown) => unknown) | undefined>)[method]
      : undefined;
    let answer: Message;
    try {
      if (!handler)
        throw new RealtimeError('unknown-method', verbatim(`"${method}" is not a request this side answers.`), {
          audience: 'log',
        });
      answer = { kind: 'answer', id, ok: true, result: await handler(params) };
    } catch (error) {
      const known = error instanceof RealtimeError ? error : new RealtimeError('internal', errorPhrase(error));
      answer = { kind: 'answer', id, ok: false, error: sentError(known) };
    }
    if (!this.#disposed) this.post(answer);
  }

  #settle(answer: Extract<Message, { kind: 'answer' }>): void {
    const pending = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if (answer.ok) pending?.resolve(answer.result);
    else pending?.reject(revivedError(answer.error));
  }
}

function disposedError(what: string): RealtimeError {
  return new RealtimeError('endpoint-disposed', verbatim(`The panel was closed before ${what} was answered.`), {
    audience: 'log',
  });
}
