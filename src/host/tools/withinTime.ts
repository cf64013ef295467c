import { runInNewContext } from 'node:vm';
import { RealtimeError } from '../../base/errors.ts';
import { verbatim } from '../../base/l10n.ts';

/** A person waits; the window's other extensions wait, too. */
const LIMIT_MS = 2000;

/**
 * Runs what may never come to an end, as a regular expression may that somebody else wrote.
 * @throws RealtimeError `filter-slow`, and what `run` throws
 */
export function withinTime<Result>(run: () => Result, limitMs = LIMIT_MS): Result {
  try {
    return runInNewContext('run()', { run }, { timeout: limitMs }) as Result;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new RealtimeError(
      'filter-slow',
      verbatim(`The filter was stopped: it took more than ${limitMs / 1000} s for one piece of the log.`),
      {
        hint: verbatim('Write its regular expression otherwise, or as text.'),
        cause: error,
      },
    );
  }
}
