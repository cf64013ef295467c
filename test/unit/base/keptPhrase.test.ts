import { afterEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/base/json.ts';
import { keptPhrase, phraseIn } from '../../../src/base/keptPhrase.ts';
import { english, phrase, sentences, setTranslations, translated, verbatim } from '../../../src/base/l10n.ts';

const refused = sentences(phrase('The server refused the connection: {0}.', 'HTTP 401'), phrase('Enter another key.'));

describe('a phrase in a log', () => {
  afterEach(() => setTranslations({}));

  it('is English beside what gives it in another language', () => {
    const kept = JSON.parse(JSON.stringify(keptPhrase(refused))) as JsonObject;
    expect(kept['message']).toBe('The server refused the connection: HTTP 401. Enter another key.');
    const read = phraseIn(kept);
    expect(read).toEqual(refused);
    setTranslations({
      'The server refused the connection: {0}.': 'Abgelehnt: {0}.',
      'Enter another key.': 'Anderer Schlüssel.',
    });
    expect(read && translated(read)).toBe('Abgelehnt: HTTP 401. Anderer Schlüssel.');
    expect(read && english(read)).toBe(kept['message']);
  });

  it('takes no room where the English says it all', () => {
    expect(keptPhrase(phrase('Enter another key.'))).toEqual({ message: 'Enter another key.' });
    expect(keptPhrase(verbatim('ECONNRESET'), 'failure')).toEqual({ failure: 'ECONNRESET' });
    expect(phraseIn({ failure: 'ECONNRESET' }, 'failure')).toEqual(phrase('ECONNRESET'));
  });

  it('of an earlier version is its English, in its translation where it has one', () => {
    setTranslations({ 'Enter another key.': 'Anderer Schlüssel.' });
    expect(translated(phraseIn({ message: 'Enter another key.' }) ?? phrase(''))).toBe('Anderer Schlüssel.');
    expect(phraseIn({})).toBeUndefined();
  });

  it.each([
    ['no object', 'x'],
    ['no text', { values: [1] }],
    ['values that are none', { text: '{0}', values: [true] }],
    ['no list of values', { text: '{0}', values: { 0: 'a' } }],
    // A value twice in each of many in each other would fill the memory.
    ['a value twice', { text: '{0}{0}', values: ['a'] }],
    ['phrases too deep in each other', deep(10)],
  ])('that has %s is taken as it is written', (_, written) => {
    expect(phraseIn({ message: 'As written.', phrase: written })).toEqual(phrase('As written.'));
  });
});

function deep(levels: number): JsonObject {
  return { text: '{0}', values: [levels === 0 ? 'a' : deep(levels - 1)] };
}
