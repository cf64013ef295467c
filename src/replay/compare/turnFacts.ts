/** What one turn of a session was, in the terms in which two sessions can be compared: no ids, no clock of its own. */
import { numberAt, type JsonObject } from '../../base/json.ts';
import type { Turn } from '../../session/timing/turns.ts';
import { canonicalType } from '../../protocol/dialect.ts';
import { itemText, type EventRow, type SessionState } from '../../session/state.ts';
import { addUsage } from '../../session/usage.ts';

export interface TurnFacts {
  readonly number: number;
  readonly fromN: number;
  readonly toN: number;
  readonly userText: string;
  readonly answerText: string;
  /** Function calls as `name(arguments)`, in order. */
  readonly calls: readonly string[];
  /** Status of each response, in order. */
  readonly statuses: readonly string[];
  /** Milliseconds from the end of what the user gave (speech, commit or request) to the first of each; null where there is none. */
  readonly latencies: TurnLatencies;
  /** Of its responses, summed member by member. */
  readonly usage: JsonObject;
}

export interface TurnLatencies {
  readonly responseCreatedMs: number | null;
  readonly firstTextMs: number | null;
  readonly firstAudioMs: number | null;
  readonly responseDoneMs: number | null;
}

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

export function turnFacts(turn: Turn, state: SessionState): TurnFacts {
  const { items, responses } = turn;
  const said = (isAssistant: boolean): string =>
    items
      .filter(
        ({ type, role, deletedN }) =>
          type === 'message' && (role === 'assistant') === isAssistant && deletedN === undefined,
      )
      .map(itemText)
      .filter((text) => text !== '')
      .join(' ');
  return {
    number: turn.number,
    fromN: turn.fromN,
    toN: turn.toN,
    userText: said(false),
    answerText: said(true),
    calls: items.flatMap((item) =>
      item.type === 'function_call' ? [`${item.name ?? '?'}(${item.arguments ?? ''})`] : [],
    ),
    statuses: responses.map(({ status }) => status),
    latencies: latenciesOf(turn, state.rows),
    usage: responses.reduce((sum: JsonObject, { usage }) => (usage ? addUsage(sum, usage) : sum), {}),
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

/** The figures of a usage object that people compare; 0 where the server told none. */
export function tokensOf(usage: JsonObject): { readonly input: number; readonly output: number } {
  return { input: numberAt(usage, 'input_tokens') ?? 0, output: numberAt(usage, 'output_tokens') ?? 0 };
}
