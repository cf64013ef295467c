/**
 * An error that is part of the product: `message` says what happened and where, `hint` what to do about it.
 * `audience` is decided where the error is made: `user` errors are shown as they are, `log` errors only written down.
 */
export class RealtimeError extends Error {
  override readonly name = 'RealtimeError';
  readonly hint: string | undefined;
  readonly audience: 'user' | 'log';

  /** @param code stable identifier in kebab-case, for tests and scripts, e.g. `wav-not-16-bit` */
  constructor(
    readonly code: string,
    message: string,
    options: { hint?: string; audience?: 'user' | 'log'; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint;
    this.audience = options.audience ?? 'user';
  }
}

/** What to show for anything that was thrown: the message, then the hint if there is one. */
export function describeError(error: unknown): string {
  if (error instanceof RealtimeError) return error.hint ? `${error.message} ${error.hint}` : error.message;
  return error instanceof Error ? error.message : String(error);
}
