import { expect, it } from 'vitest';
import { base64Bytes, elide, looksLikeBase64 } from '../../../webview/details/elide.ts';

it('base64 is told from a long word', () => {
  expect(looksLikeBase64(Buffer.from('some audio '.repeat(20)).toString('base64'))).toBe(true);
  expect(looksLikeBase64('A'.repeat(4_800))).toBe(true);
  expect(looksLikeBase64('x'.repeat(4_800))).toBe(false);
  expect(looksLikeBase64('Words with spaces '.repeat(20))).toBe(false);
  expect(looksLikeBase64('AbCd')).toBe(false);
  for (const bytes of [200, 201, 202]) expect(base64Bytes(Buffer.alloc(bytes).toString('base64'))).toBe(bytes);
});

it('a text is cut between characters, not within one', () => {
  expect(elide('abc', 3)).toEqual({ text: 'abc', isCut: false });
  expect(elide('a😀b', 2)).toEqual({ text: 'a', isCut: true });
});
