/** What of a session was paid for: its responses and transcriptions, one by one, by turn and in all. */
import type { ConversationItem, RealtimeResponse } from '../state.ts';
import { costOfResponse, costOfTranscription, sumOfCosts, type Cost, type CostSum } from './cost.ts';
import { modelContext } from '../../protocol/models.ts';
import { priceOf, type PriceTable } from './priceTable.ts';
import { addTokens, tokensOf, type TokenCounts } from './tokens.ts';

export interface ResponseBill {
  readonly response: RealtimeResponse;
  /** Undefined where the server counted none (yet). */
  readonly tokens: TokenCounts | undefined;
  /** Undefined while the response runs. */
  readonly cost: Cost | undefined;
}

export interface TranscriptionBill {
  readonly item: ConversationItem;
  readonly partIndex: number;
  readonly model: string | undefined;
  /** Where it is paid for by time. */
  readonly seconds: number | undefined;
  readonly tokens: TokenCounts | undefined;
  readonly cost: Cost;
}

export interface Bill {
  readonly responses: readonly ResponseBill[];
  readonly transcriptions: readonly TranscriptionBill[];
  /** Tokens of the responses, kind by kind; undefined where none were counted. Transcriptions have models of their own. */
  readonly tokens: TokenCounts | undefined;
  readonly cost: CostSum;
  /** Some response has not ended. */
  readonly isRunning: boolean;
}

/** @param items for what they cost to be transcribed */
export function billOf(
  responses: Iterable<RealtimeResponse>,
  items: Iterable<ConversationItem>,
  table: PriceTable,
): Bill {
  const answered = [...responses].map((response): ResponseBill => {
    const { usage, model, doneN, cutOffN } = response;
    const isRunning = usage === undefined && doneN === undefined && cutOffN === undefined;
    return { response, tokens: tokensOf(usage), cost: isRunning ? undefined : costOfResponse(usage, model, table) };
  });
  const transcriptions = [...items].flatMap((item) =>
    item.parts.flatMap(({ transcriptionUsage: usage, transcriptionModel: model }, partIndex): TranscriptionBill[] => {
      if (!usage) return [];
      const seconds =
        usage['type'] === 'duration' && typeof usage['seconds'] === 'number' ? usage['seconds'] : undefined;
      return [
        { item, partIndex, model, seconds, tokens: tokensOf(usage), cost: costOfTranscription(usage, model, table) },
      ];
    }),
  );
  const costs = [...answered, ...transcriptions].flatMap(({ cost }) => cost ?? []);
  return {
    responses: answered,
    transcriptions,
    tokens: addTokens(answered.flatMap(({ tokens }) => tokens ?? [])),
    cost: sumOfCosts(costs),
    isRunning: answered.some(({ cost }) => cost === undefined),
  };
}

/** Models that were used and have no price, each once. */
export function unpricedModels({ responses, transcriptions }: Bill, table: PriceTable): string[] {
  const used = [
    ...responses.flatMap(({ response, tokens }) => (tokens ? (response.model ?? []) : [])),
    ...transcriptions.flatMap(({ model }) => model ?? []),
  ];
  return [...new Set(used)].filter((model) => priceOf(table, model) === undefined);
}

/** How full the model's context was when the conversation's newest response ended. */
export interface ContextFill {
  readonly responseId: string;
  /** Entry of its `response.done`. */
  readonly n: number;
  readonly model: string;
  /** What it read and wrote: what the next one reads begins with it. */
  readonly tokens: number;
  readonly contextTokens: number;
  /** Input at which the oldest items are left out, where that is known. */
  readonly truncatesAtTokens: number | undefined;
}

/** Undefined where no response told its tokens, or the size of its model's context is not known. */
export function contextFill(bill: Bill, table: PriceTable): ContextFill | undefined {
  const newest = bill.responses.findLast(({ response, tokens }) => response.conversationId !== null && tokens);
  const { model, doneN, id } = newest?.response ?? {};
  if (!newest?.tokens || model === undefined || id === undefined || doneN === undefined) return undefined;
  const known = modelContext(model);
  const contextTokens = priceOf(table, model)?.contextTokens ?? known?.contextTokens;
  if (contextTokens === undefined) return undefined;
  const tokens = newest.tokens.input + newest.tokens.output;
  return { responseId: id, n: doneN, model, tokens, contextTokens, truncatesAtTokens: known?.truncatesAtTokens };
}
