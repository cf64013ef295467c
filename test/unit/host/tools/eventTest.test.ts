import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/base/json.ts';
import { eventTest } from '../../../../src/host/tools/eventTest.ts';
import { withinTime } from '../../../../src/host/tools/withinTime.ts';
import { noFacts } from '../../../../src/session/eventFilter/rowTest.ts';
import type { EventRow } from '../../../../src/session/state.ts';

const row: EventRow = {
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
  row,
  { ...row, n: 2, dir: 'client', type: 'session.update', what: 'Use sk-secret, please', sizeBytes: 20_000 },
  { ...row, n: 3, type: 'response.output_text.delta', what: 'sk-', itemId: 'item_12345678', stream: 'text' },
  { ...row, n: 4, type: 'error', what: 'invalid_value', responseId: 'resp_1' },
];
const mask = (text: string): string => text.replaceAll('sk-secret', '[redacted]');
const facts = { ...noFacts, noteAt: (n: number) => (n === 1 ? 'about sk-secret' : undefined) };

function found(input: JsonObject): number[] {
  const { matches } = eventTest(input, { facts, mask });
  return rows.filter(matches).map(({ n }) => n);
}

describe('what a language model may ask for', () => {
  it.each<[JsonObject, number[]]>([
    [{}, [1, 2, 3, 4]],
    [{ filter: 'session.* from:client' }, [2]],
    [{ filter: '-*.delta -error size>=100' }, [1, 2]],
    [{ filter: '/^session/' }, [1, 2]],
    [{ types: ['session.*', 'error', '-session.created'] }, [2, 4]],
    [{ types: 'session.update, *.delta' }, [2, 3]],
    [{ direction: 'client' }, [2]],
    [{ itemId: 'item_12345678' }, [3]],
    [{ responseId: 'resp_1', filter: 'error' }, [4]],
    [{ text: 'PLEASE' }, [2]],
    [{ text: 'invalid', types: ['error'], direction: 'client' }, []],
  ])('%j', (input, ns) => {
    expect(found(input)).toEqual(ns);
  });

  it('says what is wrong in a filter, and how one is written', () => {
    expect(() => found({ filter: 'form:client' })).toThrow(/form: is no filter/);
    expect(() => found({ filter: '/[/' })).toThrow(/not closed|No regular expression/);
    expect(() => found({ direction: 'sideways' })).toThrow(/is no direction/);
  });

  it('is no way to find out a secret letter by letter, in summaries, notes and pieces of streams', () => {
    for (const filter of ['sk-secret', '/sk-s/', '-"sk-s"', '/^(?!.*sk-se)/']) {
      const blind = eventTest({ filter }, { facts: noFacts, mask });
      const masked = rows.map((one) => ({ ...one, what: one.stream ? '' : mask(one.what) }));
      const expected = masked.filter(blind.matches).map(({ n }) => n);
      expect(found({ filter })).toEqual(expected);
    }
    expect(found({ text: 'sk-' })).toEqual([]);
    expect(found({ text: 'redacted' })).toEqual([1, 2]);
  });

  it('knows whether types are named', () => {
    const names = (input: JsonObject) => eventTest(input, { facts, mask }).namesTypes;
    expect([{}, { filter: 'from:client' }, { filter: '-error' }, { filter: '-*.delta' }].map(names)).toEqual(
      Array<boolean>(4).fill(false),
    );
    expect([{ types: ['*'] }, { filter: '*.delta' }, { filter: 'type:response.*' }].map(names)).toEqual(
      Array<boolean>(3).fill(true),
    );
  });
});

describe('withinTime', () => {
  it('stops an expression that would not come to an end, and nothing else', () => {
    expect(() => withinTime(() => /^(a+)+$/.test(`${'a'.repeat(40)}b`), 50)).toThrow(/was stopped/);
    expect(withinTime(() => 7)).toBe(7);
    expect(() =>
      withinTime(() => {
        throw new RangeError('own');
      }),
    ).toThrow(RangeError);
  });
});
