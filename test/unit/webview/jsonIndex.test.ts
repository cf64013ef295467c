import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonIndex } from '../../../webview/details/jsonIndex.ts';

function indexOf(json: string): JsonIndex {
  const index = JsonIndex.of(json);
  if (!index) throw new Error('too many values');
  return index;
}

describe('an index of a JSON text', () => {
  it('knows every value with its name, its place and its text', () => {
    const index = indexOf('{ "a": [1, {"b": "x\\"}"}], "c" : null,"d":true }');
    expect(
      Array.from({ length: index.count }, (_, id) => [index.pathText(id), index.kind(id), index.text(id)]),
    ).toEqual([
      ['', 'object', index.json],
      ['a', 'array', '[1, {"b": "x\\"}"}]'],
      ['a[0]', 'number', '1'],
      ['a[1]', 'object', '{"b": "x\\"}"}'],
      ['a[1].b', 'string', '"x\\"}"'],
      ['c', 'null', 'null'],
      ['d', 'boolean', 'true'],
    ]);
    expect(index.string(4)).toBe('x"}');
    expect([index.childCount(0), index.childCount(1), index.next(1), index.depth(4), index.position(6)]).toEqual([
      3, 2, 5, 3, 2,
    ]);
  });

  it('keeps numbers as they were written, and names that are there twice', () => {
    const index = indexOf('{"n":12345678901234567890,"n":1.10e+400}');
    expect([index.text(1), index.text(2), index.key(2)]).toEqual(['12345678901234567890', '1.10e+400', 'n']);
  });

  it('writes names that are no words so that a path stays a path', () => {
    const index = indexOf('{"we.ird":{"":{"a b\\u202e":[0]}}}');
    expect(index.pathText(4)).toBe('["we.ird"][""]["a b\\u202e"][0]');
  });

  it('finds what is at a path', () => {
    const index = indexOf('{"item":{"content":[{"text":"a"},{"text":"b"}]}}');
    expect(index.text(index.find(['item', 'content', 1, 'text']) ?? 0)).toBe('"b"');
    expect(index.find(['item', 'content', 2])).toBeUndefined();
    expect(index.find([])).toBe(0);
  });

  it('holds the same values as the parsed text, whatever that is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        const index = indexOf(json);
        for (let id = 0; id < index.count; id++) {
          let parsed: unknown = value;
          const keys: (string | number)[] = [];
          for (let at = id; at > 0; at = index.parent(at)) keys.unshift(index.key(at) ?? '');
          for (const key of keys) parsed = (parsed as Record<string | number, unknown>)[key];
          expect(JSON.parse(index.text(id))).toEqual(JSON.parse(JSON.stringify(parsed)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('goes as deep and as wide as a text does', () => {
    const deep = indexOf(`${'{"a":['.repeat(50_000)}1${']}'.repeat(50_000)}`);
    expect([deep.count, deep.depth(100_000), deep.text(100_000)]).toEqual([100_001, 100_000, '1']);
    const wide = indexOf(`[${'1,'.repeat(999_999)}1]`);
    expect([wide.childCount(0), wide.key(1_000_000)]).toEqual([1_000_000, 999_999]);
  });
});
