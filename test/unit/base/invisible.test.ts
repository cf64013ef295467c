import { describe, expect, it } from 'vitest';
import {
  codePointName,
  jsonEscape,
  jsonWithEscapes,
  piecesWithInvisible,
  withEscapes,
} from '../../../src/base/invisible.ts';

const shown = (text: string) =>
  piecesWithInvisible(text)
    .map((piece) => (piece.isInvisible ? `<${codePointName(piece.text)}>` : piece.text))
    .join('');

describe('characters that nobody sees', () => {
  it('are told apart from the text: controls, reading direction, no width', () => {
    expect(shown('a\u202eb\u2066c\u2069')).toBe('a<U+202E>b<U+2066>c<U+2069>');
    expect(shown('\u0000\u001b[31m\u007f\u0085')).toBe('<U+0000><U+001B>[31m<U+007F><U+0085>');
    expect(shown('pay\u200bpal\ufeff\u00ad\u2060')).toBe('pay<U+200B>pal<U+FEFF><U+00AD><U+2060>');
    expect(shown('\u{e0041}')).toBe('<U+E0041>');
    expect(shown('a\u200db')).toBe('a<U+200D>b');
  });

  it('are none where scripts and emoji are written with them', () => {
    for (const text of ['👨‍👩‍👧', '❤️', '1️⃣', 'می‌خواهم', 'क्‍ष', 'شكرا', 'שלום', '日本語']) expect(shown(text)).toBe(text);
  });

  it('are left where they are wanted', () => {
    expect(piecesWithInvisible('a\nb\tc', '\n\t')).toEqual([{ text: 'a\nb\tc', isInvisible: false }]);
    expect(piecesWithInvisible('')).toEqual([{ text: '', isInvisible: false }]);
  });

  it('are escapes in JSON, which says the same', () => {
    const text = 'a"\\\n\u202e\u{e0041}\u0085\ud800';
    const json = jsonWithEscapes(text);
    expect(json).toBe('"a\\"\\\\\\n\\u202e\\udb40\\udc41\\u0085\\ud800"');
    expect(JSON.parse(json)).toBe(text);
    expect(jsonEscape('\t')).toBe('\\t');
    const laidOut = JSON.stringify({ text, 'می\u2066': ['👨‍👩‍👧'] }, null, '\t');
    expect(JSON.parse(withEscapes(laidOut))).toEqual(JSON.parse(laidOut));
    expect(withEscapes(laidOut)).toContain('\n\t"می\\u2066": [\n\t\t"👨‍👩‍👧"\n');
  });
});
