/** Rules about responses that end badly. There is no error frame then: only response.done says so. */
import { numberAt, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { joined, phrase, sentences, type Phrase, type PhraseValue } from '../../base/l10n.ts';
import { quoted, thousands } from '../format.ts';
import type { RealtimeResponse } from '../state.ts';
import { alternativeEvent, fixEvent, frames } from './cases.ts';
import type { Report, Rule } from './rule.ts';

export const responseFailed: Rule = {
  id: 'response-failed',
  severity: 'error',
  title: phrase('A response failed'),
  explanation: phrase(
    'A response that fails sends no error event: its response.done has the status “failed” and says why in status_details.error. A client ' +
      'that does not look there goes mute. Show it, and for rate limits try again after the wait that the message names; a quota ' +
      'needs the account’s owner.',
  ),
  watch: ({ state, report }) => ({
    sees: ['response.done'],
    server(event, row) {
      const response = doneResponse(state.responses, event);
      if (response?.status !== 'failed') return;
      const error = objectAt(response.statusDetails, 'error');
      const code = stringAt(error, 'code') ?? stringAt(error, 'type') ?? stringAt(response.statusDetails, 'reason');
      const words = stringAt(error, 'message');
      report(response.id, {
        message: sentences(
          phrase('{0} failed: {1}.', response.id, meaningOf(code)),
          words ? phrase('The server says {0}', quoted(words)) : undefined,
          used(response) === 0 ? phrase('No tokens were used.') : undefined,
        ),
        ns: frames(row.n, response.createdN === row.n ? undefined : response.createdN),
        responseId: response.id,
        ...(!isQuota(code) &&
          isInConversation(response) && {
            fix: fixEvent(phrase('Respond again'), row.n, { type: 'response.create' }),
          }),
      });
    },
  }),
};

export const responseIncomplete: Rule = {
  id: 'response-incomplete',
  severity: 'warning',
  title: phrase('A response is incomplete'),
  explanation: phrase(
    'The response stopped before the model was finished: its response.done has the status “incomplete” and a reason. With ' +
      'max_output_tokens the answer was cut in mid-sentence (audio takes about 20 tokens a second): raise the limit, or set it to "inf". ' +
      'With content_filter a safety filter stopped it.',
  ),
  watch: ({ state, report }) => ({
    sees: ['response.done'],
    server(event, row) {
      const response = doneResponse(state.responses, event);
      const reason = stringAt(response?.statusDetails, 'reason');
      if (response?.status !== 'incomplete' || reason === 'turn_detected' || reason === 'client_cancelled') return;
      const output = numberAt(response.usage, 'output_tokens');
      const limit = response.configuration?.['max_output_tokens'];
      const used = output === undefined ? undefined : thousands(output);
      report(response.id, {
        message:
          reason === 'max_output_tokens'
            ? limitReached(response.id, typeof limit === 'number' ? thousands(limit) : undefined, used)
            : used === undefined
              ? phrase('{0} stopped: {1}.', response.id, meaningOf(reason))
              : phrase('{0} stopped after {1} output tokens: {2}.', response.id, used, meaningOf(reason)),
        ns: frames(row.n, response.createdN === row.n ? undefined : response.createdN),
        responseId: response.id,
        ...(reason === 'max_output_tokens' ? unlimited(row.n, state.effectiveSession) : {}),
      });
    },
  }),
};

function doneResponse(
  responses: ReadonlyMap<string, RealtimeResponse>,
  event: JsonObject,
): RealtimeResponse | undefined {
  return responses.get(stringAt(objectAt(event, 'response'), 'id') ?? '');
}

function limitReached(id: string, limit: string | undefined, used: string | undefined): Phrase {
  if (limit === undefined) {
    return used === undefined
      ? phrase('{0} reached its max_output_tokens: the answer was cut.', id)
      : phrase('{0} reached its max_output_tokens after {1} output tokens: the answer was cut.', id, used);
  }
  return used === undefined
    ? phrase('{0} reached its max_output_tokens of {1}: the answer was cut.', id, limit)
    : phrase('{0} reached its max_output_tokens of {1} after {2} output tokens: the answer was cut.', id, limit, used);
}

/** Where the session sets the limit it is lifted there, else for one response; the other way is there as well. */
function unlimited(n: number, session: JsonObject | undefined): Partial<Pick<Report, 'fix' | 'alternative'>> {
  const update = { type: 'session.update', session: { type: 'realtime', max_output_tokens: 'inf' } };
  const create = { type: 'response.create', response: { max_output_tokens: 'inf' } };
  const lift = phrase('Lift the limit');
  const once = phrase('Respond without a limit');
  return typeof session?.['max_output_tokens'] === 'number'
    ? { fix: fixEvent(lift, n, update), alternative: alternativeEvent(once, n, create) }
    : { fix: fixEvent(once, n, create) };
}

const meanings: Readonly<Record<string, Phrase>> = {
  rate_limit_exceeded: phrase('the rate limit was reached'),
  inference_rate_limit_exceeded: phrase('the rate limit was reached'),
  insufficient_quota: phrase('the account has no quota left'),
  content_filter: phrase('a content filter stopped it'),
  server_error: phrase('the server had a problem of its own'),
};

function meaningOf(code: string | undefined): PhraseValue {
  if (code === undefined) return phrase('the server gives no reason');
  const meaning = Object.hasOwn(meanings, code) ? meanings[code] : undefined;
  return meaning === undefined ? quoted(code, 64) : joined([meaning, `(${code})`], ' ');
}

const isQuota = (code: string | undefined): boolean => code === 'insufficient_quota';
const isInConversation = ({ conversationId }: RealtimeResponse): boolean => conversationId !== null;
const used = ({ usage }: RealtimeResponse): number | undefined => numberAt(usage, 'total_tokens');
