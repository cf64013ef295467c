import { expect, it } from 'vitest';
import { filterCompletions, type FilterNames } from '../../../webview/events/filterCompletion.ts';

const named = (...texts: string[]) => texts.map((text) => ({ text, detail: '' }));
const names: FilterNames = {
  types: () => named('response.create', 'session.update', 'error'),
  items: () => named('item_2', 'item_1'),
  responses: () => named('resp_1'),
  findings: () => named('error', 'audio-gap'),
};

/** `|` is the caret. */
function offered(text: string): { replaced: string; texts: string[] } | undefined {
  const caret = text.indexOf('|');
  const whole = text.replace('|', '');
  const found = filterCompletions(whole, caret, names);
  return found && { replaced: whole.slice(found.start, found.end), texts: found.entries.map((entry) => entry.text) };
}

it('offers keys where nothing is written, and those that fit what is', () => {
  expect(offered('|')?.texts.slice(0, 3)).toEqual(['type:', 'from:client', 'from:server']);
  expect(offered('error |')?.replaced).toBe('');
  expect(offered('fr|')).toEqual({ replaced: 'fr', texts: ['from:client', 'from:server'] });
  expect(offered('-fr|')?.replaced).toBe('fr');
  expect(offered('sess|')?.texts).toEqual(['session.update']);
});

it('offers what the session has for a key, and replaces the word under the caret only', () => {
  expect(offered('item:|')?.texts).toEqual(['item:item_2', 'item:item_1']);
  expect(offered('error item:it|em_1 from:client')).toEqual({
    replaced: 'item:item_1',
    texts: ['item:item_2', 'item:item_1'],
  });
  expect(offered('type:upd|')?.texts).toEqual(['type:session.update']);
  expect(offered('type:resp|')?.texts).toEqual(['type:response.*', 'type:response.create']);
  expect(offered('finding:a|')?.texts).toEqual(['finding:audio-gap']);
  expect(offered('size>|')?.texts).toContain('size>10k');
  expect(offered('from:s|')?.texts).toEqual(['from:server']);
});

it('offers nothing for what is whole, unknown or looked for as it stands', () => {
  for (const text of ['from:server|', 'item:item_1|', 'xyz|', '"type|', '/type|', 'foo:|']) {
    expect(offered(text), text).toBeUndefined();
  }
});
