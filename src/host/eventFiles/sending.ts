import type { Disposable } from '../../base/disposable.ts';
import { t } from '../../base/l10n.ts';
import type { Exchange } from '../../session/state.ts';
import type { DebugSession } from '../debugSession.ts';

/** From a character of the file to another. */
export type FilePart = readonly [start: number, end: number];

export interface SendOutcome {
  readonly part: FilePart;
  readonly kind: 'pending' | 'sent' | 'confirmed' | 'unanswered' | 'refused' | 'failed';
  /** "refused: …", "answered by #13". */
  readonly words: string;
  /** Where it is in the log; a list that was not begun is nowhere. */
  readonly place?: { readonly session: DebugSession; readonly n: number };
  /** The value that was refused, where the server says which. */
  readonly param?: string | undefined;
}

/**
 * What became of the events that were sent from a file at one time, as the session's log says it now: what seemed to be
 * answered, or needs no answer, may be refused later.
 */
export class Sending implements Disposable {
  readonly #outcomes: SendOutcome[] = [];
  readonly #sent: { readonly index: number; readonly part: FilePart; readonly n: number; known: string }[] = [];
  readonly #subscription: Disposable;
  #isForgotten = false;

  /** @param onDidChange is called when there are other outcomes */
  constructor(
    private readonly session: DebugSession,
    private readonly onDidChange: () => void,
  ) {
    this.#subscription = session.onDidChange(() => this.#look());
  }

  get outcomes(): readonly SendOutcome[] {
    return this.#outcomes;
  }

  /** An event of the file was sent as entry `n`. */
  sent(part: FilePart, n: number): void {
    if (this.#isForgotten) return;
    this.#sent.push({ index: this.#outcomes.length, part, n, known: this.#stateOf(n) });
    this.#outcomes.push(outcomeOf(part, this.session, n));
    this.onDidChange();
  }

  /** Nothing from there on was sent. */
  failed(part: FilePart, reason: string): void {
    if (this.#isForgotten) return;
    this.#outcomes.push({ part, kind: 'failed', words: t('ended here: {0}', reason) });
    this.onDidChange();
  }

  /** Tells nothing more: what it would tell of stands elsewhere in the file now, or nowhere. */
  dispose(): void {
    this.#isForgotten = true;
    this.#subscription.dispose();
  }

  #look(): void {
    let isOther = false;
    for (const event of this.#sent) {
      const state = this.#stateOf(event.n);
      if (state === event.known) continue;
      event.known = state;
      this.#outcomes[event.index] = outcomeOf(event.part, this.session, event.n);
      isOther = true;
    }
    if (isOther) this.onDidChange();
  }

  /** What the outcome of entry `n` depends on. */
  #stateOf(n: number): string {
    const exchange = exchangeOf(this.session, n);
    return `${exchange?.status} ${exchange?.answerN} ${this.session.readOnly}`;
  }
}

function exchangeOf({ state }: DebugSession, n: number): Exchange | undefined {
  return state.rows[n - 1]?.exchange;
}

function outcomeOf(part: FilePart, session: DebugSession, n: number): SendOutcome {
  const place = { session, n };
  const exchange = exchangeOf(session, n);
  switch (exchange?.status) {
    case 'confirmed':
      return { part, kind: 'confirmed', words: t('sent as #{0}, answered by #{1}', n, exchange.answerN ?? '?'), place };
    case 'no-answer-expected':
      return { part, kind: 'sent', words: t('sent as #{0}', n), place };
    case 'unanswered':
      return { part, kind: 'unanswered', words: t('sent as #{0}, never answered', n), place };
    case 'refused': {
      const error = session.state.errors.find((one) => one.n === exchange.answerN);
      const words = t('refused: {0}', error?.message ?? t('the server gave no reason'));
      return { part, kind: 'refused', words, place, param: error?.param ?? undefined };
    }
    default:
      return session.readOnly
        ? { part, kind: 'unanswered', words: t('sent as #{0}, never answered', n), place }
        : { part, kind: 'pending', words: t('sent as #{0}, waits for its answer', n), place };
  }
}
