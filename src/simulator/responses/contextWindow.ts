/** What the model reads of a conversation that has become longer than it can. */
import { isJsonObject, numberAt, objectAt } from '../../base/json.ts';
import type { SessionConfig } from '../configuration/configuration.ts';
import type { Item } from '../conversation/items.ts';
import { contextPieces, itemTokens, sumOf, type TokenCounts } from './usage.ts';

export type ContextWindow =
  | { readonly fits: true; readonly items: readonly Item[] }
  /** Truncation is off. */
  | { readonly fits: false; readonly tokens: number; readonly limit: number };

/**
 * Leaves the oldest items out until the rest fits; with a retention ratio more of them, so that the next few responses find the
 * same beginning in the cache.
 */
export function contextWindow(config: SessionConfig, items: readonly Item[], modelTokens: number): ContextWindow {
  const { truncation } = config;
  const instructions = total(sumOf(contextPieces(config, [])));
  const own = isJsonObject(truncation)
    ? numberAt(objectAt(truncation, 'token_limits'), 'post_instructions')
    : undefined;
  const limit = Math.min(modelTokens - instructions, own ?? Infinity);
  const sizes = items.map((item) => total(itemTokens(item)));
  let tokens = sizes.reduce((sum, size) => sum + size, 0);
  if (tokens <= limit) return { fits: true, items };
  if (truncation === 'disabled') return { fits: false, tokens: instructions + tokens, limit: modelTokens };
  const ratio = isJsonObject(truncation) ? (numberAt(truncation, 'retention_ratio') ?? 1) : 1;
  let first = 0;
  // What the user said last is always read.
  while (first < items.length - 1 && tokens > limit * ratio) tokens -= sizes[first++] ?? 0;
  return { fits: true, items: items.slice(first) };
}

function total({ text, audio, image }: TokenCounts): number {
  return text + audio + image;
}
