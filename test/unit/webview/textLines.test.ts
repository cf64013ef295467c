import { describe, expect, it } from 'vitest';
import { hexDump } from '../../../webview/details/hexDump.ts';
import { lineAt, lineStarts, lineText } from '../../../webview/details/textLines.ts';

function lines(text: string, columns: number): string[] {
  const starts = lineStarts(text, columns);
  return Array.from(starts, (_, line) => lineText(text, starts, line));
}

describe('the lines of a text', () => {
  it('end at line breaks, between words, or in the middle of what has none', () => {
    expect(lines('', 10)).toEqual(['']);
    expect(lines('a\n\nb\n', 10)).toEqual(['a', '', 'b', '']);
    expect(lines('one two three', 9)).toEqual(['one two ', 'three']);
    expect(lines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('are as wide as what is in them, and never cut a pair', () => {
    expect(lines('日本語日本', 4)).toEqual(['日本', '語日', '本']);
    expect(lines('😀😀😀', 4)).toEqual(['😀😀', '😀']);
    expect(lines('\u202e\u202e', 8)).toEqual(['\u202e', '\u202e']);
  });

  it('of megabytes are all of the text', () => {
    const text = 'A'.repeat(2_000_000);
    const starts = lineStarts(text, 100);
    expect(starts.length).toBe(20_000);
    expect(lineAt(starts, 1_234_567)).toBe(12_345);
    expect(lineText(text, starts, 19_999)).toHaveLength(100);
  });
});

it('bytes are written as hexdump writes them', () => {
  expect(hexDump(new TextEncoder().encode('{"type":"x","é":1}'))).toBe(
    [
      '00000000  7b 22 74 79 70 65 22 3a  22 78 22 2c 22 c3 a9 22 |{"type":"x",".."|',
      '00000010  3a 31 7d                                         |:1}|',
    ].join('\n'),
  );
});
