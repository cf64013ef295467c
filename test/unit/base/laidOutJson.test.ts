import { expect, it } from 'vitest';
import { laidOutJson } from '../../../src/base/laidOutJson.ts';

it.each([
  {},
  [],
  { a: [] },
  [{}, [[]], { b: { c: 'x: [1, {2}], "3" \\', d: null }, e: [true, -1.5e3] }],
  'only, a [text]',
  7,
])('lays out %j as JSON.stringify does', (value) => {
  expect(laidOutJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
});

it('leaves numbers, escapes and members that are there twice as they are', () => {
  expect(laidOutJson(' {"big" :12345678901234567890,"a":1.0 ,"a":"\\u00e9\\/"}')).toBe(
    '{\n  "big": 12345678901234567890,\n  "a": 1.0,\n  "a": "\\u00e9\\/"\n}',
  );
});
