import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/base/json.ts';
import { lineAndColumn, locate, syntaxProblem } from '../../../src/protocol/jsonText.ts';
import { parsePath, pathText, valueAt, withValueAt, type JsonPath } from '../../../src/protocol/jsonPath.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('syntaxProblem', () => {
  it('agrees with the engine on what is JSON', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(400),
        fc.constantFrom('', ',', '"', '}', '0', 'e', '\\', ' '),
        (value, at, piece) => {
          const text = JSON.stringify(value, null, 1);
          const changed =
            text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + (at % 2));
          expect(syntaxProblem(changed) === undefined).toBe(isJson(changed));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a": 1,, "b"}', 8, 'expected a property name in double quotes, found ","'],
    ['{"a" 1}', 5, 'expected ":", found "1"'],
    ['[1, 2', 5, 'expected "," or "]", the text ends here'],
    ['{} {}', 3, 'expected nothing more, found "{"'],
    ['', 0, 'expected a value, the text ends here'],
    ['[01]', 1, 'expected a value, found "0"'],
  ])('says where %j goes wrong', (text, offset, message) => {
    expect(syntaxProblem(text)).toEqual({ offset, message });
  });

  it('is not troubled by depth', () => {
    expect(syntaxProblem('['.repeat(100_000) + ']'.repeat(100_000))).toBeUndefined();
  });
});

describe('locate', () => {
  it('finds a value by its path, from its key on', () => {
    const text = '{ "item": { "content": [{}, { "type": "text" }] } }';
    const range = locate(text, ['item', 'content', 1, 'type']);
    expect(text.slice(range?.start, range?.end)).toBe('"type": "text"');
    expect(locate(text, ['item', 'role'])).toBeUndefined();
  });

  it('names lines and columns from 1', () => {
    expect(lineAndColumn('a\nbc\nd', 3)).toEqual({ line: 2, column: 2 });
  });
});

describe('paths', () => {
  const path = fc.array(fc.oneof(fc.constantFrom('a', 'b_c', 'type'), fc.nat(3)), { minLength: 1, maxLength: 4 });

  it('are written and read back', () => {
    fc.assert(
      fc.property(path, (keys: JsonPath) => {
        expect(parsePath(pathText(keys))).toEqual(keys);
      }),
    );
  });

  it('set a value that is then found, and leave the original alone', () => {
    const root = { a: { b: [1, { c: 2 }] } };
    const changed = withValueAt(root, ['a', 'b', 1, 'c'], 3);
    expect(valueAt(changed, ['a', 'b', 1, 'c'])).toBe(3);
    expect(root).toEqual({ a: { b: [1, { c: 2 }] } });
  });

  it('take a value out, and with it the objects that became empty', () => {
    const event = { type: 'response.create', response: { audio: { output: { voice: 'marin' } } } };
    expect(withValueAt(event, ['response', 'audio', 'output', 'voice'], undefined)).toEqual({
      type: 'response.create',
    });
    const nothing: JsonValue = valueAt({ a: null }, ['a', 'b']) ?? 'none';
    expect(nothing).toBe('none');
  });
});
