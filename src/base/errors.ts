import { english, sentences, translated, verbatim, type Phrase } from './l10n.ts';

/**
 * An error that is part of the product: `phrase` says what happened and where, `hintPhrase` what to do about it, both in the
 * language of whoever reads them in VS Code; `message` and `hint` are the same in English.
 * `audience` is decided where the error is made: `user` errors are shown as they are, `log` errors only written down.
 */
export class RealtimeError extends Error {
  override readonly name = 'RealtimeError';
  readonly phrase: Phrase;
  readonly hintPhrase: Phrase | undefined;
  readonly audience: 'user' | 'log';

  /** @param code stable identifier in kebab-case, for tests and scripts, e.g. `wav-not-16-bit` */
  constructor(
    readonly code: string,
    message: Phrase,
    options: { hint?: Phrase; audience?: 'user' | 'log'; cause?: unknown } = {},
  ) {
    super(english(message), options.cause === undefined ? undefined : { cause: options.cause });
    this.phrase = message;
    this.hintPhrase = options.hint;
    this.audience = options.audience ?? 'user';
  }

  get hint(): string | undefined {
    return this.hintPhrase && english(this.hintPhrase);
  }
}

/** An error as data, where it crosses to another process. */
export interface SentError {
  readonly code: string;
  readonly phrase: Phrase;
  readonly hint?: Phrase;
}

export function sentError({ code, phrase, hintPhrase }: RealtimeError): SentError {
  return { code, phrase, ...(hintPhrase && { hint: hintPhrase }) };
}

export function revivedError({ code, phrase, hint }: SentError): RealtimeError {
  return new RealtimeError(code, phrase, hint && { hint });
}

/** What to say of anything that was thrown: the message, then the hint if there is one. */
export function errorPhrase(error: unknown): Phrase {
  if (error instanceof RealtimeError) return sentences(error.phrase, error.hintPhrase);
  return verbatim(error instanceof Error ? error.message : String(error));
}

/** The same for whoever sits before VS Code. */
export function describeError(error: unknown): string {
  return translated(errorPhrase(error));
}

/** The same for logs, the command line and language models. */
export function describeErrorInEnglish(error: unknown): string {
  return english(errorPhrase(error));
}
