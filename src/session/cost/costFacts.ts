/** What a session or a part of it cost, as plain data for what leaves the panel: exports and comparisons. */
import type { ConversationItem, RealtimeResponse } from '../state.ts';
import { billOf } from './bills.ts';
import type { PriceTable } from './priceTable.ts';

export interface CostFacts {
  /** Of what has a price; null where nothing has. */
  readonly usd: number | null;
  /** Responses and transcriptions with a price, and without one. */
  readonly priced: number;
  readonly unpriced: number;
}

/** @param items for what they cost to be transcribed */
export function costFacts(
  responses: Iterable<RealtimeResponse>,
  items: Iterable<ConversationItem>,
  table: PriceTable,
): CostFacts {
  const { usd: amount, priced, unpriced } = billOf(responses, items, table).cost;
  return { usd: amount ?? null, priced, unpriced };
}
