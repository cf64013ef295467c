/**
 * A phrase in a log: its English as `message`, which every program can read, and beside it, where values stand in it, the phrase
 * itself, for whoever reads it in another language. A log comes from anybody: what is no such phrase is taken as it is written.
 */
import { isJsonObject, stringAt, type JsonObject, type JsonValue } from './json.ts';
import { english, type Phrase, type PhraseValue } from './l10n.ts';

const DEEPEST = 6;

/** Members of a lifecycle entry's details. @param key of the English */
export function keptPhrase(phrase: Phrase, key: 'message' | 'failure' = 'message'): JsonObject {
  const words = { [key]: english(phrase) };
  return isPlain(phrase) ? words : { ...words, phrase: phrase as unknown as JsonObject };
}

/** The English says it all: there are no values, or all of it is somebody's words. */
function isPlain({ text, values = [] }: Phrase): boolean {
  return values.length === 0 || (text === '{0}' && typeof values[0] === 'string');
}

/** What `keptPhrase` made of a phrase; a message without one is a text of its own. */
export function phraseIn(details: JsonObject, key: 'message' | 'failure' = 'message'): Phrase | undefined {
  const message = stringAt(details, key);
  if (message === undefined) return undefined;
  return readPhrase(details['phrase']) ?? { text: message };
}

/** The same phrase with each text of its values changed. */
export function mapPhrase({ text, values }: Phrase, change: (text: string) => string): Phrase {
  if (!values) return { text };
  const changed = values.map((value) => {
    if (typeof value === 'string') return change(value);
    return typeof value === 'number' ? value : mapPhrase(value, change);
  });
  return { text, values: changed };
}

/** What anybody may have written; undefined where it is no phrase. */
export function readPhrase(value: JsonValue | undefined, depth = DEEPEST): Phrase | undefined {
  if (depth === 0 || !isJsonObject(value)) return undefined;
  const text = stringAt(value, 'text');
  const given = value['values'] ?? [];
  if (text === undefined || !Array.isArray(given)) return undefined;
  // A value that is used twice in each phrase of many in each other would make a text that no memory holds.
  const places = text.match(/\{\d+\}/g) ?? [];
  if (new Set(places).size < places.length) return undefined;
  const values: PhraseValue[] = [];
  for (const one of given) {
    const read = typeof one === 'string' || typeof one === 'number' ? one : readPhrase(one, depth - 1);
    if (read === undefined) return undefined;
    values.push(read);
  }
  return values.length === 0 ? { text } : { text, values };
}
