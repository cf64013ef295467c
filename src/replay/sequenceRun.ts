/** Sends a list of events one after the other, and waits in between for what the list says. */
import { RealtimeError } from '../base/errors.ts';
import { phrase, type Phrase } from '../base/l10n.ts';
import type { Event } from '../base/emitter.ts';
import { isAwaited, type SequenceStep } from '../protocol/eventSequence.ts';
import type { EventRow, SessionState } from '../session/state.ts';

export interface SequenceTarget {
  readonly state: SessionState;
  /** It has ended: nothing more will come. */
  readonly readOnly: boolean;
  readonly onDidChange: Event<void>;
  /** @returns the entry number of the frame in the log */
  send(text: string): number;
}

/** Where a list is: `step` counts from 1, `doing` says it in words. */
export interface SequencePosition {
  readonly step: number;
  readonly sent: number;
  readonly events: number;
  readonly doing: Phrase;
}

/**
 * Resolves when the last step is done.
 * @param after resolves after so many milliseconds, or when the signal is aborted
 * @throws RealtimeError `wait-timed-out`, `wait-refused` when the server refused an event of the list, `wait-ended` when the session
 *   ended; whatever `signal` is aborted with
 */
export async function runSequence(
  steps: readonly SequenceStep[],
  target: SequenceTarget,
  options: {
    readonly signal: AbortSignal;
    readonly onProgress: (position: SequencePosition) => void;
    readonly after?: (ms: number, signal: AbortSignal) => Promise<void>;
  },
): Promise<void> {
  const { signal, onProgress, after = delay } = options;
  const events = steps.filter(({ kind }) => kind === 'send').length;
  const sentNs: number[] = [];
  /** The last entry that a wait does not look at any more. */
  let cursor = target.state.rows.length;
  for (const [index, step] of steps.entries()) {
    signal.throwIfAborted();
    const at = (doing: Phrase): void => onProgress({ step: index + 1, sent: sentNs.length, events, doing });
    switch (step.kind) {
      case 'send':
        cursor = target.send(step.text);
        sentNs.push(cursor);
        at(step.type === '' ? phrase('sent an event') : phrase('sent {0}', step.type));
        break;
      case 'pause':
        at(phrase('waits {0}', seconds(step.ms)));
        await after(step.ms, signal);
        break;
      case 'wait': {
        at(phrase('waits for {0}', step.type));
        cursor = await awaited(step, target, { number: index + 1, from: cursor, sentNs, after, signal });
        break;
      }
    }
  }
}

interface Waiting {
  /** Of the step, counted from 1. */
  readonly number: number;
  readonly from: number;
  readonly sentNs: readonly number[];
  readonly after: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

/** The entry that a step waited for. */
async function awaited(
  { type, timeoutMs }: Extract<SequenceStep, { kind: 'wait' }>,
  target: SequenceTarget,
  { number, from, sentNs, after, signal }: Waiting,
): Promise<number> {
  const over = new AbortController();
  let seen = from;
  let stop = (): void => undefined;
  const found = new Promise<number>((resolve, reject) => {
    const look = (): void => {
      const { rows } = target.state;
      for (; seen < rows.length; seen++) {
        const row = rows[seen];
        if (row?.dir === 'server' && isAwaited(type, row.type)) {
          resolve(row.n);
          return;
        }
      }
      const refused = sentNs.map((n) => rows[n - 1]).find((row) => row?.exchange?.status === 'refused');
      if (refused) reject(refusal(number, type, refused, rows));
      else if (target.readOnly)
        reject(
          new RealtimeError('wait-ended', phrase('Step {0} waited for {1}, and the session ended.', number, type)),
        );
    };
    const subscription = target.onDidChange(look);
    const onAbort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort);
    stop = () => {
      subscription.dispose();
      signal.removeEventListener('abort', onAbort);
    };
    look();
  });
  const tooLate = after(timeoutMs, over.signal).then(() => {
    const waited = phrase('Step {0} waited for {1} for {2}; it did not come.', number, type, seconds(timeoutMs));
    throw new RealtimeError('wait-timed-out', waited, {
      hint: phrase('What was sent before stays sent. "timeoutMs" beside "wait" sets how long to wait.'),
    });
  });
  // Aborted when the other has won: nobody is left to hear of it.
  tooLate.catch(() => undefined);
  try {
    return await Promise.race([found, tooLate]);
  } finally {
    stop();
    over.abort(new Error('no longer waited for'));
  }
}

function refusal(step: number, type: string, refused: EventRow, rows: readonly EventRow[]): RealtimeError {
  const why = rows[(refused.exchange?.answerN ?? 0) - 1]?.what ?? '';
  const { n } = refused;
  return new RealtimeError(
    'wait-refused',
    why === ''
      ? phrase('Step {0} waited for {1}, but #{2} {3} was refused', step, type, n, refused.type)
      : phrase('Step {0} waited for {1}, but #{2} {3} was refused: {4}', step, type, n, refused.type, why),
  );
}

function seconds(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${Number((ms / 1000).toFixed(1))} s`;
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal.addEventListener('abort', onAbort);
  });
}
