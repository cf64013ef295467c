import { expect, it } from 'vitest';
import { indentJson } from '../../../src/host/indentJson.ts';

it('indents as JSON.stringify does', () => {
  const value = { a: [1, { b: 'x, {y}: "z"\\' }, [], {}], c: null, 'd"': true };
  expect(indentJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
});

it('keeps numbers, escapes and repeated keys as they were on the wire', () => {
  expect(indentJson('{"n":1e400,"n":10000000000000000000001,"e":"\\u00e9 \\/"}')).toBe(
    '{\n  "n": 1e400,\n  "n": 10000000000000000000001,\n  "e": "\\u00e9 \\/"\n}',
  );
});

it('takes ten thousand levels and text that is not JSON', () => {
  expect(indentJson('['.repeat(10_000) + ']'.repeat(10_000)).length).toBeLessThan(5_000_000);
  expect(indentJson('not json')).toBe('notjson');
  expect(indentJson('{"a":"unfinished')).toBe('{\n  "a": "unfinished');
});
