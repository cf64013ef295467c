import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { code, fence, inline, jsonFence, quote, struckQuote, table } from '../../../src/export/markdownText.ts';

const markdown = new MarkdownIt({ html: true });

const special = [
  '```',
  '~~~',
  '<b>',
  '<!--',
  '&amp;',
  '---',
  '===',
  '> ',
  '    ',
  '1. ',
  '- ',
  '# ',
  '[a](b)',
  '![x](y)',
  '| a | b |',
  '[r]: x',
];
const hostile = fc
  .array(fc.constantFrom(...special, ...Array.from('`*_[]()<>#!|~&$\\-+=:.1 \t\n\r"\'aB{}^@\u2028\0')), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

/** The kinds of tokens that a Markdown reader sees, those in lines included. */
function tokenTypes(source: string): string[] {
  return markdown.parse(source, {}).flatMap((token) => [token.type, ...(token.children ?? []).map(({ type }) => type)]);
}

/** Text as it is shown, runs of white space as one space. */
function shown(source: string): string {
  const blocks = markdown.parse(source, {}).map((token) => (token.children ?? []).map((child) => child.content || ' '));
  return oneLine(blocks.map((texts) => texts.join('')).join(' '));
}

function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function expectOnly(source: string, allowed: readonly string[]): void {
  const surprising = tokenTypes(source).filter(
    (type) => !allowed.some((name) => type === name || type.startsWith(`${name}_`)),
  );
  expect(surprising, source).toEqual([]);
}

describe('hostile text', () => {
  it('in a quote is text and line breaks, shown as it was written', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expectOnly(`before\n\n${quote(text)}\n\nafter`, [
          'paragraph',
          'inline',
          'text',
          'blockquote',
          'hardbreak',
          'softbreak',
        ]);
        expect(shown(quote(text))).toBe(oneLine(text.replaceAll('\0', '�')));
      }),
      { numRuns: 1000 },
    );
  });

  it('in a struck quote is code', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expectOnly(struckQuote(text), ['paragraph', 'inline', 'text', 'blockquote', 'hardbreak', 's', 'code_inline']);
      }),
    );
  });

  it('in a heading makes no second line and no markup', () => {
    fc.assert(
      fc.property(hostile, (text) =>
        expectOnly(`### ${inline(text)}\n\nafter`, ['heading', 'paragraph', 'inline', 'text']),
      ),
    );
  });

  it('as code is one piece of code', () => {
    fc.assert(
      fc.property(hostile, (text) =>
        expectOnly(`- a ${code(text)} b`, ['bullet_list', 'list_item', 'paragraph', 'inline', 'text', 'code_inline']),
      ),
    );
  });

  it('in a fence does not close it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const block of [fence(text, 'json'), jsonFence(text), jsonFence(JSON.stringify(text))]) {
          expect(tokenTypes(`${block}\n\nafter`).filter((type) => type !== 'text')).toEqual([
            'fence',
            'paragraph_open',
            'inline',
            'paragraph_close',
          ]);
        }
      }),
    );
  });

  it('in a table makes no cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const types = tokenTypes(
          table(
            ['a', 'b'],
            [
              [code(text), inline(text)],
              ['1', '2'],
            ],
          ),
        );
        expect(types.filter((type) => type === 'tr_open')).toHaveLength(3);
        expect(types.filter((type) => type === 'td_open')).toHaveLength(4);
      }),
    );
  });
});

it('numbers stand to the right in a table', () => {
  expect(
    table(
      ['name', 'count'],
      [
        ['a', '1,000'],
        ['b', '–'],
      ],
    ),
  ).toBe('| name | count |\n| --- | ---: |\n| a | 1,000 |\n| b | – |');
});
