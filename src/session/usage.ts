/** Token usage as the wire counts it. Cached tokens are a subset of input tokens, never an addition. */
import { isJsonObject, objectAt, prunedTo, type JsonObject } from '../base/json.ts';
import { MAX_KEPT_DEPTH } from './state.ts';

/** `usage` of a `response.done`: in the response, or beside it as xAI sends it; undefined where it has no numbers. */
export function usageOf(event: JsonObject): JsonObject | undefined {
  const inside = objectAt(objectAt(event, 'response'), 'usage');
  const usage = inside && hasMembers(inside) ? inside : objectAt(event, 'usage');
  return usage && hasMembers(usage) ? prunedTo(usage, MAX_KEPT_DEPTH) : undefined;
}

function hasMembers(object: JsonObject): boolean {
  for (const key in object) if (Object.hasOwn(object, key)) return true;
  return false;
}

/** Adds every number of `usage` to the same member of `total`, at any depth; other members are left out. */
export function addUsage(total: JsonObject, usage: JsonObject): JsonObject {
  return sumOfLike(total, usage) ?? sumOf(total, usage);
}

/** The sum of usages that have the same members, as those of one server do; undefined for others. */
function sumOfLike(total: JsonObject, usage: JsonObject): JsonObject | undefined {
  const sum = { ...total };
  for (const key in usage) {
    if (!Object.hasOwn(sum, key)) return undefined;
    const [before, value] = [sum[key], usage[key]];
    if (typeof value === 'number') {
      if (typeof before !== 'number') return undefined;
      sum[key] = before + value;
    } else if (isJsonObject(value)) {
      const part = isJsonObject(before) ? sumOfLike(before, value) : undefined;
      if (!part) return undefined;
      sum[key] = part;
    }
  }
  return sum;
}

function sumOf(total: JsonObject, usage: JsonObject): JsonObject {
  const sum = new Map(Object.entries(total));
  for (const [key, value] of Object.entries(usage)) {
    const before = sum.get(key);
    if (typeof value === 'number') sum.set(key, (typeof before === 'number' ? before : 0) + value);
    else if (isJsonObject(value)) sum.set(key, addUsage(isJsonObject(before) ? before : {}, value));
  }
  return Object.fromEntries(sum);
}
