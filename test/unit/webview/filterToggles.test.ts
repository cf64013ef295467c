import { expect, it } from 'vitest';
import { parseFilter } from '../../../src/session/eventFilter/parseFilter.ts';
import { textTermAt, toggledCase, toggledRegex } from '../../../webview/events/filterToggles.ts';

function toggled(filter: string, by: typeof toggledCase, caret = filter.length): string {
  const term = textTermAt(filter, caret);
  if (!term) throw new Error('there is no text');
  return filter.slice(0, term.from) + by(term) + filter.slice(term.end);
}

it('takes the text at the caret, or the last one', () => {
  expect(textTermAt('from:client -size>10k', 3)).toBeUndefined();
  expect(textTermAt('Oslo from:client Bergen', 2)?.text).toBe('Oslo');
  expect(textTermAt('Oslo from:client Bergen', 8)?.text).toBe('Bergen');
});

it('writes a regular expression, and the text again', () => {
  expect(toggled('from:client get.weather', toggledRegex)).toBe('from:client /get.weather/i');
  expect(toggled('from:client /get.weather/i', toggledRegex)).toBe('from:client get.weather');
  expect(toggled('-"a/b c"', toggledRegex)).toBe('-/a\\/b c/i');
  expect(toggled('-/a\\/b c/i', toggledRegex)).toBe('-"a/b c"');
  // One that is wrong, or has no end yet.
  expect(toggled('/get(/', toggledRegex)).toBe('get(');
  expect(toggled('/get', toggledRegex)).toBe('get');
});

it('writes what means the same text where a word alone would mean something else', () => {
  for (const word of ['error', '-x', 'type:a', 'a*']) {
    const { terms } = parseFilter(toggled(`/${word}/i`, toggledRegex));
    expect(terms).toMatchObject([{ kind: 'text', text: word, excluded: false }]);
  }
});

it('lets the case count, and not', () => {
  expect(toggled('Oslo?', toggledCase)).toBe('/Oslo\\?/');
  expect(toggled('/Oslo\\?/', toggledCase)).toBe('/Oslo\\?/i');
  expect(toggled('/Oslo\\?/i', toggledCase)).toBe('/Oslo\\?/');
  expect(toggled('/Oslo\\?/', toggledRegex)).toBe('Oslo?');
});
