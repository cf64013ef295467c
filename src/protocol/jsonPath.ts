/** Reads and changes JSON values by path, without touching the original. */
import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.ts';

export type JsonPath = readonly (string | number)[];

/** `item.content[0].text`: how a path is written, also in the server's `param`. */
export function pathText(path: JsonPath): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

/** The reverse of `pathText`. */
export function parsePath(text: string): JsonPath {
  return (text.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

export function valueAt(value: JsonValue | undefined, path: JsonPath): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const key of path) {
    if (typeof key === 'number') current = Array.isArray(current) ? current[key] : undefined;
    else current = isJsonObject(current) && Object.hasOwn(current, key) ? current[key] : undefined;
  }
  return current;
}

/**
 * A copy with `value` at `path`; objects on the way are made. `undefined` removes the member, and with it the objects
 * above it that became empty.
 */
export function withValueAt(root: JsonObject, path: JsonPath, value: JsonValue | undefined): JsonObject {
  const changed = changeAt(root, path, value);
  return isJsonObject(changed) ? changed : {};
}

function changeAt(current: JsonValue | undefined, path: JsonPath, value: JsonValue | undefined): JsonValue | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(current) ? [...current] : [];
    const next = changeAt(list[key], rest, value);
    if (next === undefined) list.splice(key, 1);
    else list[key] = next;
    return list;
  }
  const copy: JsonObject = isJsonObject(current) ? { ...current } : {};
  const next = changeAt(copy[key], rest, value);
  if (next === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = next;
  return Object.keys(copy).length === 0 && value === undefined ? undefined : copy;
}
