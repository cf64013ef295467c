/** A rule about client events that a server always answers, and did not. */
import { stringAt } from '../../base/json.ts';
import { phrase } from '../../base/l10n.ts';
import { durationLabel } from '../format.ts';
import type { EventRow } from '../state.ts';
import { frames } from './cases.ts';
import type { Rule } from './rule.ts';

const ID = 'client-event-unanswered';
/** What answers each, where all is well. A cancel is answered by the end of what it cancels, and has a rule of its own. */
const answers: ReadonlyMap<string, string> = new Map([
  ['session.update', 'session.updated'],
  ['input_audio_buffer.commit', 'input_audio_buffer.committed'],
  ['input_audio_buffer.clear', 'input_audio_buffer.cleared'],
  ['conversation.item.create', 'conversation.item.added'],
  ['conversation.item.retrieve', 'conversation.item.retrieved'],
  ['conversation.item.truncate', 'conversation.item.truncated'],
  ['conversation.item.delete', 'conversation.item.deleted'],
  ['response.create', 'response.created'],
]);
/** Longer than any answer was seen to take. */
const ANSWERED_WITHIN_MS = 10_000;
/** So many may wait at once; who sends more without an answer has been told. */
const MOST_WAITING = 64;

export const clientEventUnanswered: Rule = {
  id: ID,
  severity: 'warning',
  title: phrase('The server never answered an event'),
  explanation: phrase(
    'A server answers such an event within moments, with the event that confirms it or with an error. Here neither came, although it answered ' +
      'others: what was asked for has probably not happened. Send it again, and do not wait for the answer without a limit of time. A server ' +
      'that is compatible only in part may not know the event, and say nothing.',
  ),
  watch({ state, report, retract }) {
    const waiting = new Map<number, { readonly row: EventRow; readonly missing: string }>();
    /** The server speaks the protocol's answers: one has come. */
    let hasAnswered = false;
    const look = (now: EventRow | undefined): void => {
      for (const [n, { row, missing }] of waiting) {
        const status = row.exchange?.status;
        if (status !== 'pending' && status !== 'unanswered') {
          waiting.delete(n);
          retract(n);
          continue;
        }
        const waitedMs = row.monoMs !== null && now?.monoMs != null ? now.monoMs - row.monoMs : 0;
        if (!hasAnswered || waitedMs <= ANSWERED_WITHIN_MS) continue;
        // Another rule may say why.
        if ([...state.findings.values()].some(({ id, ns }) => ns[0] === n && id !== `${ID}:${n}`)) continue;
        report(n, {
          message: phrase('{0} was not answered in {1}, while the server went on.', row.type, durationLabel(waitedMs)),
          ns: frames(n),
          itemId: row.itemId,
          missing: [missing],
        });
      }
    };
    return {
      sees: [...answers.keys(), ...answers.values(), 'response.done'],
      client(event, row) {
        const missing = answers.get(stringAt(event, 'type') ?? '');
        if (missing === undefined || waiting.size >= MOST_WAITING) return;
        waiting.set(row.n, { row, missing });
      },
      server(_event, row) {
        hasAnswered ||= row.answers !== undefined;
        if (waiting.size > 0) look(row);
      },
      error: (_error, row) => look(row),
      lifecycle({ at }) {
        if (at !== 'close') return;
        look(state.rows.findLast(({ dir }) => dir === 'server'));
        // What is left was cut off with the connection.
        waiting.clear();
      },
      end: () => look(state.rows.findLast(({ dir }) => dir === 'server')),
    };
  },
};
