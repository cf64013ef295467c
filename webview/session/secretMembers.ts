/** Credentials of MCP servers: not shown on a screen that may be shared, and not written down. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/base/json.ts';

const secretMembers: ReadonlySet<string> = new Set(['authorization', 'headers']);

/** @param replacement in place of each of them; undefined takes them away, member and all */
export function withoutCredentials<Value extends JsonValue>(
  whole: Value,
  replacement?: string,
): { readonly value: Value; readonly count: number } {
  let count = 0;
  const text = JSON.stringify(whole, function hide(this: JsonValue, key: string, value: JsonValue) {
    const isSecret = secretMembers.has(key) && isMcp(this) && value !== null;
    if (isSecret) count++;
    return isSecret ? replacement : value;
  });
  return { value: JSON.parse(text) as Value, count };
}

function isMcp(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && value['type'] === 'mcp';
}
