/** Rules about conversation.item.truncate: what can be cut, and where. */
import { numberAt, stringAt, type JsonObject } from '../../base/json.ts';
import { phrase, type Phrase } from '../../base/l10n.ts';
import { quoted, thousands } from '../format.ts';
import type { ConversationItem, EventRow, SessionState } from '../state.ts';
import { alternativeEvent, fixEvent, frames, hearsServer, Refusals, rightForm } from './cases.ts';
import type { Report, Rule } from './rule.ts';
import { spokenPart } from './playback.ts';

const TRUNCATE = 'conversation.item.truncate';
const TRUNCATED = 'conversation.item.truncated';
const DELETED = 'conversation.item.deleted';

type Problem = 'unknown' | 'no-audio' | 'too-early' | 'at-zero' | 'beyond';

interface Verdict {
  readonly problem: Problem;
  readonly item: ConversationItem | undefined;
  readonly receivedMs: number;
}

/** What is wrong with a truncation, as far as the log tells. One truncation has one problem, so one rule tells it. */
function verdictOn(state: SessionState, event: JsonObject): Verdict | undefined {
  const item = state.items.get(stringAt(event, 'item_id') ?? '');
  const endMs = numberAt(event, 'audio_end_ms');
  if (!item && !hearsServer(state)) return undefined;
  if (!item || item.deletedN !== undefined) return { problem: 'unknown', item, receivedMs: 0 };
  const spoken = spokenPart(item);
  const receivedMs = Math.floor(spoken?.part.audioMs ?? 0);
  const verdict = (problem: Problem): Verdict => ({ problem, item, receivedMs });
  if (item.role !== 'assistant' || item.type !== 'message') return verdict('no-audio');
  if (!spoken) return verdict(item.parts.length > 0 ? 'no-audio' : 'too-early');
  const isHere = spoken.part.audioEntryNs !== undefined;
  // On WebRTC and in logs without their audio nobody can say how much there was.
  if (!isHere) return spoken.part.transcript ? undefined : verdict('too-early');
  if (endMs === undefined) return undefined;
  if (endMs <= 0) return verdict('at-zero');
  return receivedMs > 0 && endMs > receivedMs + 1 ? verdict('beyond') : undefined;
}

function truncationRule(
  rule: Pick<Rule, 'id' | 'severity' | 'title' | 'explanation'>,
  problems: readonly Problem[],
  reportOf: (event: JsonObject, row: EventRow, verdict: Verdict, state: SessionState) => Report,
): Rule {
  return {
    ...rule,
    watch(context) {
      const refusals = new Refusals(context);
      /** By item: truncations at 0 that the server took. */
      const emptied = new Map<string, number>();
      return {
        sees: [TRUNCATE, TRUNCATED, DELETED],
        client(event, row) {
          if (event['type'] !== TRUNCATE) return;
          const verdict = verdictOn(context.state, event);
          if (!verdict || !problems.includes(verdict.problem)) return;
          refusals.foresee(row, reportOf(event, row, verdict, context.state));
        },
        server(event, row) {
          const itemId = stringAt(event, 'item_id') ?? '';
          if (event['type'] === DELETED) {
            const n = emptied.get(itemId);
            if (n !== undefined) context.retract(n);
            return;
          }
          refusals.answered(row);
          const n = row.answers?.clientN;
          if (n === undefined || event['audio_end_ms'] !== 0 || !problems.includes('at-zero')) return;
          emptied.set(itemId, n);
          context.report(n, emptiedReport(row, n, itemId, context.state));
        },
        error: (error) => void refusals.refused(error),
        end: () => refusals.end(),
      };
    },
  };
}

const id = (event: JsonObject): string => quoted(stringAt(event, 'item_id') ?? '', 48);

function deleteFix(row: EventRow, item: ConversationItem | undefined): Pick<Report, 'fix' | 'itemId'> {
  if (!item) return {};
  const fix = fixEvent(phrase('Delete the item'), row.n, { type: 'conversation.item.delete', item_id: item.id });
  return { itemId: item.id, ...(item.deletedN === undefined && { fix }) };
}

export const truncateBeyondAudio: Rule = truncationRule(
  {
    id: 'truncate-beyond-audio',
    severity: 'error',
    title: phrase('Truncate beyond the audio that was received'),
    explanation: phrase(
      'conversation.item.truncate cuts an answer where the user stopped hearing it, so audio_end_ms cannot be later than the item’s audio. ' +
        'A later one is refused, and the words nobody heard stay in the history. Count the milliseconds that were played of this very item, ' +
        'from 0 for each new item; a wall clock or a clock that runs over several items gives too much.',
    ),
  },
  ['beyond'],
  (event, row, { item, receivedMs }) => ({
    message: phrase(
      'audio_end_ms is {0}, but only {1} ms of audio had come of {2}.',
      thousands(numberAt(event, 'audio_end_ms') ?? 0),
      thousands(receivedMs),
      item?.id ?? '',
    ),
    ns: frames(row.n, item && spokenPart(item)?.part.audioEntryNs?.at(-1)),
    itemId: item?.id,
    fix: rightForm(phrase('Truncate at {0} ms', thousands(receivedMs)), row.n, {
      ...event,
      type: TRUNCATE,
      audio_end_ms: receivedMs,
    }),
    alternative:
      item && item.deletedN === undefined
        ? alternativeEvent(phrase('Delete the item'), row.n, { type: 'conversation.item.delete', item_id: item.id })
        : undefined,
  }),
);

export const truncateAtZero: Rule = truncationRule(
  {
    id: 'truncate-without-audio',
    severity: 'warning',
    title: phrase('Truncate at 0, or before the first audio'),
    explanation: phrase(
      'Before the first audio of an answer has come there is nothing to cut: the server refuses with “Only model output audio messages can ' +
        'be truncated”. At 0 nothing of the answer is left but an empty item. Where the user heard nothing, cancel the response and delete ' +
        'the item.',
    ),
  },
  ['at-zero', 'too-early'],
  (event, row, { item, problem, receivedMs }) => ({
    message:
      problem === 'at-zero'
        ? phrase(
            'audio_end_ms is {0}, with {1} ms of audio received: nothing of {2} would be left.',
            numberAt(event, 'audio_end_ms') ?? 0,
            thousands(receivedMs),
            item?.id ?? '',
          )
        : phrase('No audio of {0} had come when it was truncated.', item?.id ?? ''),
    ns: frames(row.n, item?.createdN),
    ...deleteFix(row, item),
  }),
);

/** The server takes it where the answer has audio; what is left helps nobody. */
function emptiedReport(row: EventRow, n: number, itemId: string, state: SessionState): Report {
  return {
    message: phrase('{0} was truncated at 0: an answer without audio and text is left in the history.', itemId),
    ns: frames(n, row.n),
    severity: 'info',
    ...deleteFix(row, state.items.get(itemId)),
  };
}

export const truncateOfNonAudio: Rule = truncationRule(
  {
    id: 'truncate-of-non-audio',
    severity: 'error',
    title: phrase('Truncate of an item without model audio'),
    explanation: phrase(
      'Only messages that the model spoke can be truncated. Text answers, user messages, function calls and their outputs are refused with ' +
        '“Only model output audio messages can be truncated”. To take such an item out of the history, delete it.',
    ),
  },
  ['no-audio'],
  (_event, row, { item }) => ({
    message: withoutAudio(item),
    ns: frames(row.n, item?.createdN),
    ...deleteFix(row, item),
  }),
);

export const truncateUnknownItem: Rule = truncationRule(
  {
    id: 'truncate-unknown-item',
    severity: 'error',
    title: phrase('Truncate of an unknown item'),
    explanation: phrase(
      'conversation.item.truncate names an item that is not in the conversation: it was never there, or was deleted. The server refuses, and ' +
        'nothing is cut. Take the item_id from the answer’s own events (response.output_item.added), not from the response or the user’s turn.',
    ),
  },
  ['unknown'],
  (event, row, { item }) => ({
    message: item
      ? phrase('{0} was deleted before it was truncated.', item.id)
      : phrase('No item {0} has been seen in this session.', id(event)),
    ns: frames(row.n, item?.deletedN),
    itemId: item?.id,
  }),
);

function withoutAudio(item: ConversationItem | undefined): Phrase {
  const id = item?.id ?? '';
  if (item?.type !== 'message')
    return phrase('{0} is a {1}, which has no model audio to cut.', id, quoted(item?.type ?? 'item', 32));
  return item.role === 'assistant'
    ? phrase('{0} is an answer in text, which has no model audio to cut.', id)
    : phrase('{0} is a {1} message, which has no model audio to cut.', id, quoted(item.role ?? '', 32));
}
