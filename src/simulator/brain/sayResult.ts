/** Puts what a function returned into words. */
import { isJsonObject, stringAt, type JsonObject, type JsonValue } from '../../base/json.ts';
import { sentence, spaced } from './phrasing.ts';
import type { Turn } from './turns.ts';

/** The outputs that came last: several when several functions were called at once. */
export function sayResults(turns: readonly Turn[]): string {
  return turns
    .slice(turns.findLastIndex(({ by }) => by !== 'output') + 1)
    .map(sayResult)
    .join(' ');
}

function sayResult({ text, name = '', calledWith = '' }: Turn): string {
  if (text.trim() === '') return 'The function returned nothing.';
  const value = parsed(text);
  if (value === undefined || typeof value === 'string') return sentence(typeof value === 'string' ? value : text);
  if (isJsonObject(value)) {
    const failure = stringAt(value, 'error');
    if (failure !== undefined) return `That did not work: ${sentence(failure)}`;
    if (/weather|forecast/i.test(name)) return weather(value, calledWith);
    return sentence(`here is what I found: ${facts(value).join(', ')}`);
  }
  return sentence(`the answer is ${plain(value)}`);
}

function weather(value: JsonObject, calledWith: string): string {
  const request = parsed(calledWith);
  const asked = isJsonObject(request) ? (stringAt(request, 'city') ?? stringAt(request, 'location')) : undefined;
  const place = stringAt(value, 'city') ?? stringAt(value, 'location') ?? asked;
  const conditions = ['conditions', 'condition', 'description', 'summary', 'weather', 'sky']
    .map((key) => stringAt(value, key))
    .find((found) => found !== undefined);
  const degrees = Object.entries(value).find(
    ([key, entry]) => /^temp|^degrees|celsius/i.test(key) && typeof entry === 'number',
  )?.[1];
  const parts = [typeof degrees === 'number' ? `${degrees} degrees` : undefined, conditions].filter(
    (part) => part !== undefined,
  );
  if (parts.length === 0) return sentence(`here is the weather: ${facts(value).join(', ')}`);
  return sentence(`${place === undefined ? 'it' : `in ${place} it`} is ${parts.join(' and ')} right now`);
}

function facts(value: JsonObject): string[] {
  return Object.entries(value)
    .filter((entry): entry is [string, JsonValue] => entry[1] !== undefined && entry[1] !== null)
    .map(([key, entry]) => `${spaced(key)} ${plain(entry)}`);
}

function plain(value: JsonValue): string {
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.slice(0, 5).map(plain).join(', ');
  if (isJsonObject(value)) return facts(value).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null ? 'nothing' : String(value);
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
