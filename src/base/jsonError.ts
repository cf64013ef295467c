/**
 * What `JSON.parse` says, without the excerpt that V8 puts into it: that is cut off in the middle of whatever stands there,
 * and what is left of a secret is no longer known as one.
 */
export function jsonErrorText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const reason = message.replace(/,?\s*(?:\.\.\.)?"[^]*"(?:\.\.\.)? is not valid JSON$/, '');
  return reason === '' ? 'Not valid JSON' : reason;
}
