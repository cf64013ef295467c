import { expect, it } from 'vitest';
import { JsonIndex } from '../../../webview/details/jsonIndex.ts';
import { hitsOf, MOST_HITS } from '../../../webview/details/treeSearch.ts';

function found(json: string, wanted: string) {
  const index = JsonIndex.of(json);
  if (!index) throw new Error('too many values');
  return [...hitsOf(index, wanted)].flatMap((hit) => (hit ? [{ ...hit, path: index.pathText(hit.id) }] : []));
}

it('a search finds names and values, in the order of the tree, whatever the case', () => {
  const json = '{"Name":"no name","list":[{"x":"NAME"}],"n":1.50,"t":true,"esc":"na\\u006de"}';
  expect(found(json, 'name').map(({ path, isKey, from, to }) => [path, isKey, from, to])).toEqual([
    ['Name', true, 0, 4],
    ['Name', false, 3, 7],
    ['list[0].x', false, 0, 4],
    ['esc', false, 0, 4],
  ]);
  expect(found(json, '1.5')).toHaveLength(1);
  expect(found(json, '1.50')[0]?.path).toBe('n');
  expect(found(json, 'tru')[0]?.path).toBe('t');
  expect(found(json, '.*')).toHaveLength(0);
  expect(found(json, '')).toHaveLength(0);
});

it('a search leaves audio out, and ends where there is no end', () => {
  expect(found(`{"audio":"${'QUJj'.repeat(100)}"}`, 'qujj')).toHaveLength(0);
  expect(found(`["${'a'.repeat(20_000)}"]`, 'a')).toHaveLength(MOST_HITS);
});
