/** Token usage as the wire counts it. Cached tokens are a subset of input tokens, never an addition. */
import { isJsonObject, objectAt, prunedTo, type JsonObject } from '../base/json.ts';
import { MAX_KEPT_DEPTH } from './state.ts';

/** `usage` of a `response.done`: in the response, or beside it as xAI sends it; undefined where it has no numbers. */
export function usageOf(event: JsonObject): JsonObject | undefined {
  const candidates = [objectAt(objectAt(event, 'response'), 'usage'), objectAt(event, 'usage')];
  const usage = candidates.find((candidate) => candidate !== undefined && Object.keys(candidate).length > 0);
  return usage && prunedTo(usage, MAX_KEPT_DEPTH);
}

/** Adds every number of `usage` to the same member of `total`, at any depth; other members are left out. */
export function addUsage(total: JsonObject, usage: JsonObject): JsonObject {
  const sum = new Map(Object.entries(total));
  for (const [key, value] of Object.entries(usage)) {
    const before = sum.get(key);
    if (typeof value === 'number') sum.set(key, (typeof before === 'number' ? before : 0) + value);
    else if (isJsonObject(value)) sum.set(key, addUsage(isJsonObject(before) ? before : {}, value));
  }
  return Object.fromEntries(sum);
}
