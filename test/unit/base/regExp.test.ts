import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regExpSource } from '../../../src/base/regExp.ts';

it('finds the text and nothing else, with and without Unicode’s rules', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'u'), (text, flags) => {
      const pattern = new RegExp(`^${regExpSource(text)}$`, flags);
      expect(pattern.test(text)).toBe(true);
      expect(pattern.test(`${text}x`)).toBe(false);
    }),
  );
  expect(new RegExp(regExpSource('a.b*(c)|[d]'), 'u').test('a.b*(c)|[d]')).toBe(true);
  expect(new RegExp(regExpSource('a.b')).test('axb')).toBe(false);
});
