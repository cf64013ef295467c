import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../base/json.ts';

/**
 * The base64 audio that an event carries: a delta's or an append's; with `contentIndex` that of one content part of the
 * item in it. Empty where it has none.
 */
export function audioOfEvent(event: JsonObject | undefined, contentIndex?: number): string {
  if (contentIndex === undefined) return stringAt(event, 'delta') ?? stringAt(event, 'audio') ?? '';
  const content = arrayAt(objectAt(event, 'item'), 'content')[contentIndex];
  return isJsonObject(content) ? (stringAt(content, 'audio') ?? '') : '';
}
