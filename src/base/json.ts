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
  for (const key of Object.keys(left)) if (!jsonEquals(left[key], right[key])) return false;
  return Object.keys(right).every((key) => left[key] !== undefined || right[key] === undefined);
}

/**
 * The value, where it is at most `depth` levels deep; else a copy in which what is nested deeper is a short text that
 * says so. Whatever is kept or sent on goes through this: recursive code, and the structured clone, overflow at some
 * thousand levels.
 */
export function prunedTo(value: JsonObject, depth: number): JsonObject {
  return isDeeperThan(value, depth) ? (prune(value, depth) as JsonObject) : value;
}

/** Whether objects and lists are nested in more than `depth` levels. */
export function isDeeperThan(value: JsonValue | undefined, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth === 0) return true;
  if (Array.isArray(value)) {
    for (const entry of value) if (isDeeperThan(entry, depth - 1)) return true;
    return false;
  }
  for (const key in value) if (isDeeperThan(value[key], depth - 1)) return true;
  return false;
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
