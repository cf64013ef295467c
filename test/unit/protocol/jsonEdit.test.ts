/** A change to a text gives the value that was meant, and leaves the rest of it as it was written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/base/json.ts';
import { editJson, type JsonEdit } from '../../../src/protocol/jsonEdit.ts';
import { valueAt, withValueAt, type JsonPath } from '../../../src/protocol/jsonPath.ts';

const written = `{
  "b": 1.50,   "a": {"x":[1,2 , 3], "y": "\\u0041" },
\t"unknown": [ ]
}`;

describe('editJson', () => {
  it.each<[string, JsonEdit, string, string]>([
    ['a value', { op: 'set', path: ['a', 'y'], value: 'B' }, '"\\u0041"', '"B"'],
    ['an entry', { op: 'set', path: ['a', 'x', 1], value: { k: true } }, '2 ,', '{ "k": true } ,'],
    ['a new member after the last', { op: 'set', path: ['a', 'z'], value: 0 }, '"\\u0041" }', '"\\u0041", "z": 0 }'],
    ['a new entry', { op: 'set', path: ['a', 'x', 3], value: 4 }, '3]', '3, 4]'],
    ['an entry of an empty list', { op: 'set', path: ['unknown', 0], value: 4 }, '[ ]', '[4]'],
    ['without a member in the middle', { op: 'remove', path: ['a'] }, ',   "a": {"x":[1,2 , 3], "y": "\\u0041" }', ''],
    ['without the first', { op: 'remove', path: ['b'] }, '"b": 1.50,   ', ''],
    ['without the last', { op: 'remove', path: ['unknown'] }, ',\n\t"unknown": [ ]', ''],
    ['without an entry', { op: 'remove', path: ['a', 'x', 0] }, '1,2', '2'],
    ['another name', { op: 'rename', path: ['b'], name: 'c"' }, '"b"', '"c\\""'],
    ['entries in another order', { op: 'move', path: ['a', 'x', 2], to: 0 }, '1,2 , 3', '3,1 , 2'],
  ])('writes %s, and nothing else', (_, edit, before, after) => {
    expect(written).toContain(before);
    expect(editJson(written, edit)).toBe(written.replace(before, after));
  });

  it('makes what is missing on the way, in the style of what is there', () => {
    expect(editJson('{"a":1}', { op: 'set', path: ['b', 'c'], value: [1] })).toBe('{"a":1,"b":{ "c": [1] }}');
    expect(editJson('{}', { op: 'set', path: ['b'], value: 'x' })).toBe('{ "b": "x" }');
    expect(editJson('{\n  "a": 1\n}', { op: 'set', path: ['b'], value: 2 })).toBe('{\n  "a": 1,\n  "b": 2\n}');
    expect(editJson('{"a":"text"}', { op: 'set', path: ['a', 'b'], value: 2 })).toBe('{"a":{ "b": 2 }}');
  });

  it('leaves a text alone where there is nothing to change', () => {
    for (const edit of [
      { op: 'remove', path: ['nope', 'deeper'] },
      { op: 'rename', path: ['a', 'x', 0], name: 'n' },
      { op: 'move', path: ['a', 'x', 0], to: 9 },
      { op: 'remove', path: [] },
    ] as const) {
      expect(editJson(written, edit)).toBe(written);
    }
  });

  it('changes the one of two members of a name that counts, and takes both out', () => {
    expect(editJson('{"a":1,"a":2}', { op: 'set', path: ['a'], value: 3 })).toBe('{"a":1,"a":3}');
    expect(editJson('{"a":1,"b":0,"a":2}', { op: 'remove', path: ['a'] })).toBe('{"b":0}');
    expect(editJson('{"a":1,"a":2}', { op: 'remove', path: ['a'] })).toBe('{}');
  });

  it('knows names that are not plain from others', () => {
    expect(editJson('{"__proto__":1,"a\\u0062":2}', { op: 'set', path: ['ab'], value: 3 })).toBe(
      '{"__proto__":1,"a\\u0062":3}',
    );
  });

  it('does not mind depth', () => {
    const deep = `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)},"b":1}`;
    expect(editJson(deep, { op: 'set', path: ['b'], value: 2 })).toBe(deep.replace('"b":1', '"b":2'));
  });

  const layouts = [
    (value: JsonValue) => JSON.stringify(value),
    (value: JsonValue) => JSON.stringify(value, null, 2),
    (value: JsonValue) => JSON.stringify(value, null, '\t'),
    (value: JsonValue) => ` ${JSON.stringify(value).replace(/([[{,:])(?=["\d[{tfn-])/g, '$1 ')}\r\n`,
  ];
  const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as JsonValue);
  const event = fc.dictionary(fc.string(), json).map((value) => value as JsonObject);
  /** Some place that is written. */
  const placeIn = (value: JsonValue, choose: (count: number) => number): JsonPath => {
    const path: (string | number)[] = [];
    let here = value;
    while (typeof here === 'object' && here !== null) {
      const keys: (string | number)[] = Array.isArray(here) ? here.map((_, index) => index) : Object.keys(here);
      const at = choose(keys.length + (path.length === 0 ? 0 : 1));
      const key = keys[at];
      if (key === undefined) break;
      path.push(key);
      here = valueAt(here, [key]) ?? null;
    }
    return path;
  };

  it('gives the value that was meant, whatever the text was', () => {
    fc.assert(
      fc.property(
        event,
        json,
        fc.constantFrom(...layouts),
        fc.infiniteStream(fc.nat()),
        (before, value, layout, stream) => {
          // A spread copy would lose a member called __proto__.
          fc.pre(!JSON.stringify(before).includes('__proto__'));
          const text = layout(before);
          fc.pre(JSON.stringify(JSON.parse(text)) === JSON.stringify(before));
          const path = placeIn(before, (count) => (count === 0 ? 0 : (stream.next().value ?? 0) % count));
          fc.pre(path.length > 0);
          const set = editJson(text, { op: 'set', path, value });
          expect(JSON.parse(set)).toEqual(withValueAt(before, path, value));
          const gone = JSON.parse(editJson(text, { op: 'remove', path })) as JsonObject;
          expect(valueAt(gone, path.slice(0, -1)) ?? gone).toEqual(without(before, path));
          // Put back it is what it was, but for the order of members.
          if (typeof path.at(-1) === 'string') {
            expect(
              JSON.parse(editJson(JSON.stringify(gone), { op: 'set', path, value: valueAt(before, path) ?? null })),
            ).toEqual(before);
          }
        },
      ),
    );
  });

  /** The object or list that a path ends in, without what it ends at. */
  function without(root: JsonObject, path: JsonPath): JsonValue {
    const parent = path.length === 1 ? root : (valueAt(root, path.slice(0, -1)) ?? null);
    const key = path.at(-1);
    if (Array.isArray(parent)) return parent.filter((_, index) => index !== key);
    return Object.fromEntries(Object.entries(parent as JsonObject).filter(([name]) => name !== key));
  }
});
