import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFilter, quotedWord } from '../../../../src/session/eventFilter/parseFilter.ts';
import { noFacts, rowTest, type FilterFacts } from '../../../../src/session/eventFilter/rowTest.ts';
import type { EventRow } from '../../../../src/session/state.ts';

const base: EventRow = {
  n: 1,
  dir: 'server',
  monoMs: 0,
  wallMs: 0,
  type: 'session.created',
  what: '',
  sizeBytes: 100,
  outcome: 'known',
};
const rows: readonly EventRow[] = [
  { ...base },
  { ...base, n: 2, monoMs: 10, dir: 'client', type: 'response.create', sizeBytes: 42, what: 'Say "hello there"' },
  {
    ...base,
    n: 3,
    monoMs: 300,
    type: 'response.output_audio.delta',
    sizeBytes: 12_000,
    itemId: 'item_0OrSgQ',
    responseId: 'resp_7',
  },
  { ...base, n: 4, monoMs: 301, type: 'error', what: 'invalid_value', sizeBytes: 2_000_000 },
  {
    ...base,
    n: 5,
    monoMs: null,
    dir: 'lifecycle',
    type: 'close',
    what: 'code 1000',
    outcome: 'lifecycle',
    sizeBytes: 0,
  },
];
const facts: FilterFacts = {
  findingsAbout: (n) => (n === 4 ? [{ rule: 'event-refused', severity: 'error' }] : []),
  isMarked: (n) => n === 2,
  noteAt: (n) => (n === 3 ? 'clicks here' : undefined),
  monoMsAt: (n) => rows[n - 1]?.monoMs ?? null,
};

function shown(text: string): number[] {
  const test = rowTest(parseFilter(text).terms, facts);
  return rows.filter(test).map(({ n }) => n);
}

it.each([
  ['', [1, 2, 3, 4, 5]],
  ['type:response.*', [2, 3]],
  ['response.*', [2, 3]],
  ['-*.delta', [1, 2, 4, 5]],
  ['type:*.output*.delta', [3]],
  ['type:RESPONSE.create', [2]],
  ['type:response', []],
  ['from:client', [2]],
  ['-from:server', [2, 5]],
  ['item:item_0OrSgQ', [3]],
  ['item:OrSgQ', [3]],
  ['item:gQ', []],
  ['item:item_…0OrSgQ', [3]],
  ['response:resp_7', [3]],
  ['error', [4]],
  ['finding', [4]],
  ['finding:', [4]],
  ['finding:event-*', [4]],
  ['-finding:error', [1, 2, 3, 5]],
  ['size>10k', [3, 4]],
  ['size>=2M', [4]],
  ['size<100', [2]],
  ['size<=100b', [1, 2]],
  ['gap>200ms', [3]],
  ['gap<0.1s', [2, 4]],
  ['is:marked', [2]],
  ['has:note', [3]],
  ['-has:note from:server', [1, 4]],
  ['HELLO', [2]],
  ['"hello there"', [2]],
  ['"say \\"hello"', [2]],
  ['clicks', [3]],
  ['/^response\\.(create|done)/', [2]],
  ['/HELLO/', []],
  ['/HELLO there/i', [2]],
  ['-/e/ from:server', []],
  ['/[/]/', []],
  ['code 1000', [5]],
  ['12:30', []],
])('%s shows %j', (text, wanted) => {
  expect(parseFilter(text).problems).toEqual([]);
  expect(shown(text)).toEqual(wanted);
});

it.each([
  ['error foo:bar', 'unknown-key', 'foo:'],
  ['from:nobody error', 'no-sender', 'nobody'],
  ['-from:nobody', 'no-sender', 'nobody'],
  ['error type:', 'value-missing', 'type:'],
  ['size>big', 'no-size', 'big'],
  ['size:10k', 'not-compared', 'size:'],
  ['type>x', 'not-compared', 'type>'],
  ['gap>1h', 'no-duration', '1h'],
  ['is:blue', 'no-state', 'blue'],
  ['has:fun', 'no-possession', 'fun'],
  ['error /speech_(', 'regex-open', '/speech_('],
  ['/speech_(/ error', 'regex-wrong', '/speech_(/'],
  ['/a/x', 'regex-flags', 'x'],
  ['/a/ii', 'regex-flags', 'ii'],
  ['error item:"abc', 'quote-open', '"abc'],
])('%s: %s at %s, and the rest counts', (text, code, place) => {
  const { terms, problems } = parseFilter(text);
  expect(problems.map((problem) => [problem.code, text.slice(problem.start, problem.end)])).toEqual([[code, place]]);
  expect(terms.map(({ kind }) => kind)).toEqual(text.includes('error') ? ['error'] : []);
});

it('says what is wrong with a regular expression in its reader’s words', () => {
  expect(parseFilter('/a(/').problems[0]?.detail).toBe('Unterminated group');
});

it('never throws, and every term and problem stands where it says', () => {
  const pieces = fc.constantFrom(
    '-',
    '/',
    '"',
    '\\',
    ' ',
    'type:',
    'size>',
    '10k',
    '*',
    '[',
    ']',
    '(',
    'a',
    'é',
    'from:',
    'gap<',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
      const text = list.join('');
      const { terms, problems } = parseFilter(text);
      const test = rowTest(terms, noFacts);
      for (const row of rows) test(row);
      for (const { start, end } of [...terms, ...problems]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

it('a word is quoted so that it is one word, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (word) => {
      fc.pre(word.trim() !== '' && !word.includes('\\'));
      const [term, ...others] = parseFilter(`item:${quotedWord(word)}`).terms;
      expect(others).toEqual([]);
      expect(term).toMatchObject({ kind: 'item', id: word });
    }),
  );
});

it('a unit is one of those that there are', () => {
  for (const text of ['size>5constructor', 'gap>5toString', 'size>1__proto__']) {
    expect(parseFilter(text).terms).toEqual([]);
    expect(parseFilter(text).problems).toHaveLength(1);
  }
});
