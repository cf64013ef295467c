/** JSON values as they travel on the wire, and tolerant readers for values nobody has checked yet. */

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue | undefined;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The string at `key`, or undefined when there is none or it is not a string. */
export function stringAt(object: JsonObject | undefined, key: string): string | undefined {
  const value = object?.[key];
  return typeof value === 'string' ? value : undefined;
}

/** The finite number at `key`, or undefined. */
export function numberAt(object: JsonObject | undefined, key: string): number | undefined {
  const value = object?.[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function objectAt(object: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = object?.[key];
  return isJsonObject(value) ? value : undefined;
}

/** The array at `key`, or an empty one: callers loop, they do not test. */
export function arrayAt(object: JsonObject | undefined, key: string): readonly JsonValue[] {
  const value = object?.[key];
  return Array.isArray(value) ? value : [];
}

/** Structural equality; key order does not matter, `undefined` members count as absent. */
export function jsonEquals(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((value, index) => jsonEquals(value, right[index]));
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => jsonEquals(left[key], right[key]));
}

/**
 * A copy that is at most `depth` levels deep; what is nested deeper becomes a short text that says so. Whatever is
 * kept or sent on goes through this: recursive code, and the structured clone, overflow at some thousand levels.
 */
export function prunedTo(value: JsonObject, depth: number): JsonObject {
  return prune(value, depth) as JsonObject;
}

function prune(value: JsonValue | undefined, depth: number): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '(nested too deeply to show)';
  if (Array.isArray(value)) return value.map((entry) => prune(entry, depth - 1) ?? null);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, prune(entry, depth - 1)]));
}

/** Later values over earlier ones, objects member by member. Safe for any key. */
export function mergedWith(earlier: JsonObject, later: JsonObject): JsonObject {
  const merged = new Map(Object.entries(earlier));
  for (const [key, value] of Object.entries(later)) {
    const before = merged.get(key);
    merged.set(key, isJsonObject(before) && isJsonObject(value) ? mergedWith(before, value) : value);
  }
  return Object.fromEntries(merged);
}
