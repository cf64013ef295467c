/** What one turn of a session was, for a comparison. */
import type { JsonObject } from '../../base/json.ts';
import type { TurnFacts, TurnLatencies } from '../../session/comparison/comparison.ts';
import { costFacts } from '../../session/cost/costFacts.ts';
import type { PriceTable } from '../../session/cost/priceTable.ts';
import type { Turn } from '../../session/timing/turns.ts';
import { canonicalType } from '../../protocol/dialect.ts';
import { itemText, type ConversationItem, type EventRow, type SessionState } from '../../session/state.ts';
import { addUsage } from '../../session/usage.ts';

/** By GA's names: the event that each latency ends with. */
const ends = {
  responseCreatedMs: ['response.created'],
  firstTextMs: ['response.output_text.delta', 'response.output_audio_transcript.delta'],
  firstAudioMs: ['response.output_audio.delta'],
} as const;

/** What the answer is waited for from: the last of these before the response began. */
const beginnings: ReadonlySet<string> = new Set([
  'input_audio_buffer.speech_stopped',
  'input_audio_buffer.committed',
  'response.create',
]);

export function turnFacts(turn: Turn, state: SessionState, prices: PriceTable): TurnFacts {
  const { items, responses } = turn;
  const messages = (isAssistant: boolean): ConversationItem[] =>
    items.filter(
      ({ type, role, deletedN }) =>
        type === 'message' && (role === 'assistant') === isAssistant && deletedN === undefined,
    );
  const said = (isAssistant: boolean): string =>
    messages(isAssistant)
      .map(itemText)
      .filter((text) => text !== '')
      .join(' ');
  const calls = items.filter(({ type }) => type === 'function_call');
  return {
    number: turn.number,
    fromN: turn.fromN,
    toN: turn.toN,
    userText: said(false),
    answerText: said(true),
    userN: messages(false)[0]?.createdN ?? null,
    answerN: messages(true)[0]?.createdN ?? null,
    calls: calls.map((item) => `${item.name ?? '?'}(${item.arguments ?? ''})`),
    callNs: calls.map(({ createdN }) => createdN),
    statuses: responses.map(({ status }) => status),
    latencies: latenciesOf(turn, state.rows),
    usage: responses.reduce((sum: JsonObject, { usage }) => (usage ? addUsage(sum, usage) : sum), {}),
    cost: costFacts(responses, items, prices),
  };
}

function latenciesOf({ fromN, toN, responses }: Turn, allRows: readonly EventRow[]): TurnLatencies {
  const rows = allRows.slice(fromN - 1, toN);
  const createdN = Math.min(...responses.map((response) => response.createdN));
  const startMs = rows.findLast(({ n, type }) => n < createdN && beginnings.has(type))?.monoMs ?? null;
  const since = (row: EventRow | undefined): number | null =>
    row === undefined || row.monoMs === null || startMs === null ? null : Math.round((row.monoMs - startMs) * 10) / 10;
  const first = (types: readonly string[]): number | null =>
    since(rows.find(({ n, type }) => n >= createdN && types.includes(canonicalType(type))));
  const doneN = Math.max(...responses.map((response) => response.doneN ?? -Infinity));
  return {
    responseCreatedMs: first(ends.responseCreatedMs),
    firstTextMs: first(ends.firstTextMs),
    firstAudioMs: first(ends.firstAudioMs),
    responseDoneMs: since(allRows[doneN - 1]),
  };
}
