import { RealtimeError, errorPhrase } from '../base/errors.ts';
import { phrase, verbatim } from '../base/l10n.ts';
import { lineAndColumn, locate } from '../protocol/jsonText.ts';
import { pathText } from '../protocol/jsonPath.ts';
import { parseSequence, type SequenceStep } from '../protocol/eventSequence.ts';
import type { LiveSession } from './liveSession.ts';

/** Runs lists of events, one at a time for each session; how far each is stands in the session. */
export class EventSequences {
  readonly #running = new WeakMap<LiveSession, AbortController>();
  #lists = 0;

  /**
   * Begins with a list.
   * @param onSent is told the entry of each event, in their order
   * @returns how many events it has, and a promise that ends with the list and rejects as `runSequence`, or when it is cancelled
   * @throws RealtimeError `not-a-list`, `list-wrong`, `list-empty`, `list-running`, `not-connected`
   */
  start(
    session: LiveSession,
    text: string,
    onSent?: (n: number) => void,
  ): { readonly events: number; readonly finished: Promise<void> } {
    const sequence = parseSequence(text);
    if (!sequence) {
      throw new RealtimeError('not-a-list', phrase('This is not a JSON list of events.'), {
        hint: phrase('Write {0}.', '[ {event}, {"wait": "response.done"}, {event} ]'),
      });
    }
    const problem = sequence.problems.find(({ isWarning }) => !isWarning);
    if (problem) {
      const { line } = lineAndColumn(text, locate(text, problem.path)?.start ?? 0);
      throw new RealtimeError(
        'list-wrong',
        phrase('Line {0}, {1} {2}.', line, pathText(problem.path), problem.message),
      );
    }
    const events = sequence.steps.filter(({ kind }) => kind === 'send').length;
    if (events === 0) throw new RealtimeError('list-empty', phrase('There is no event in the list.'));
    if (this.#running.has(session)) {
      throw new RealtimeError('list-running', phrase('Another list of events is being sent to this session.'), {
        hint: phrase('Wait for its end, or cancel it.'),
      });
    }
    if (session.readOnly) throw new RealtimeError('not-connected', phrase('{0} is not connected.', session.name));
    const control = new AbortController();
    this.#running.set(session, control);
    return { events, finished: this.#run(session, sequence.steps, events, control, onSent) };
  }

  /** Sends nothing more of the list; what was sent stays sent. */
  cancel(session: LiveSession): void {
    this.#running.get(session)?.abort(new RealtimeError('list-cancelled', phrase('Cancelled.')));
  }

  async #run(
    session: LiveSession,
    steps: readonly SequenceStep[],
    events: number,
    control: AbortController,
    onSent: (n: number) => void = () => undefined,
  ): Promise<void> {
    const id = ++this.#lists;
    let position = { step: 1, sent: 0, events, doing: verbatim('') };
    try {
      // Not read before somebody sends a list.
      const { runSequence } = await import('../replay/sequenceRun.ts');
      const target = {
        get state() {
          return session.state;
        },
        get readOnly() {
          return session.readOnly;
        },
        onDidChange: session.onDidChange,
        send: (event: string): number => {
          const n = session.send(event);
          onSent(n);
          return n;
        },
      };
      await runSequence(steps, target, {
        signal: control.signal,
        onProgress: (next) => {
          position = next;
          session.sequence = { ...next, id, phase: 'running' };
        },
      });
      session.sequence = { ...position, id, phase: 'done' };
    } catch (error) {
      const message = errorPhrase(error);
      session.sequence = { ...position, id, phase: control.signal.aborted ? 'cancelled' : 'failed', message };
      throw error;
    } finally {
      this.#running.delete(session);
    }
  }
}
