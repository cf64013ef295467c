/** Whether a row passes a filter. Where a name decides, it is looked at once however many rows have it. */
import type { Severity } from '../findings/finding.ts';
import { isErrorRow } from '../isErrorRow.ts';
import type { EventRow } from '../state.ts';
import type { Comparison, FilterTerm } from './parseFilter.ts';

export type RowTest = (row: EventRow) => boolean;

/** What a filter can ask for that does not stand in the row. */
export interface FilterFacts {
  readonly findingsAbout: (n: number) => readonly { readonly rule: string; readonly severity: Severity }[];
  readonly isMarked: (n: number) => boolean;
  readonly noteAt: (n: number) => string | undefined;
  /** The session's time at entry `n`; null where it has none, or where there is no such entry. */
  readonly monoMsAt: (n: number) => number | null;
}

/** Of a log that nobody has marked or looked for findings in. */
export const noFacts: FilterFacts = {
  findingsAbout: () => [],
  isMarked: () => false,
  noteAt: () => undefined,
  monoMsAt: () => null,
};

/** The test of all terms, the quickest first. */
export function rowTest(terms: readonly FilterTerm[], facts: FilterFacts): RowTest {
  const ordered = [...terms].sort((left, right) => cost(left) - cost(right));
  const tests = ordered.map((term): RowTest => {
    const test = termTest(term, facts);
    return term.excluded ? (row) => !test(row) : test;
  });
  const [only] = tests;
  if (!only) return () => true;
  return tests.length === 1 ? only : (row) => tests.every((test) => test(row));
}

/** What text and regular expressions are looked for in. */
export function searchedText(row: EventRow): string {
  return `${row.type} ${row.what} ${row.itemId ?? ''} ${row.responseId ?? ''}`;
}

function cost({ kind }: FilterTerm): number {
  if (kind === 'regex') return 2;
  return kind === 'text' ? 1 : 0;
}

function termTest(term: FilterTerm, facts: FilterFacts): RowTest {
  switch (term.kind) {
    case 'type': {
      const matches = remembered(globTest(term.glob));
      return ({ type }) => matches(type);
    }
    case 'from':
      return ({ dir }) => dir === term.dir;
    case 'item': {
      const matches = remembered(idTest(term.id));
      return ({ itemId }) => itemId !== undefined && matches(itemId);
    }
    case 'response': {
      const matches = remembered(idTest(term.id));
      return ({ responseId }) => responseId !== undefined && matches(responseId);
    }
    case 'error':
      return isErrorRow;
    case 'finding': {
      const matches = globTest(term.glob);
      return ({ n }) => facts.findingsAbout(n).some(({ rule, severity }) => matches(rule) || matches(severity));
    }
    case 'size':
      return ({ dir, sizeBytes }) => dir !== 'lifecycle' && compares(sizeBytes, term.comparison, term.bytes);
    case 'gap':
      return ({ n, monoMs }) => {
        const before = monoMs === null ? null : facts.monoMsAt(n - 1);
        return monoMs !== null && before !== null && compares(monoMs - before, term.comparison, term.ms);
      };
    case 'marked':
      return ({ n }) => facts.isMarked(n);
    case 'noted':
      return ({ n }) => facts.noteAt(n) !== undefined;
    case 'text':
      return textTest(term.text, facts);
    case 'regex': {
      const pattern = new RegExp(term.source, term.flags);
      return (row) => pattern.test(searchedText(row)) || pattern.test(facts.noteAt(row.n) ?? '');
    }
  }
}

function textTest(text: string, { noteAt }: FilterFacts): RowTest {
  const needle = text.toLowerCase();
  const isIn = (text: string | undefined) => text?.toLowerCase().includes(needle) === true;
  const isInName = remembered(isIn);
  return (row) =>
    isInName(row.type) || isIn(row.what) || isIn(row.itemId) || isIn(row.responseId) || isIn(noteAt(row.n));
}

/** As it stands; its last characters, by which ids are shown; or with `*` and `…` for what is left out. */
function idTest(wanted: string): (id: string) => boolean {
  if (/[*…]/.test(wanted)) return globTest(wanted.replaceAll('…', '*'));
  return (id) => id === wanted || (wanted.length >= 4 && id.endsWith(wanted));
}

export function globTest(glob: string): (name: string) => boolean {
  const pieces = glob.toLowerCase().split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return (name) => name.toLowerCase() === first;
  const between = pieces.slice(1, -1);
  // Piece by piece, each at the first place where it fits: no name is looked at twice.
  return (name) => {
    const lower = name.toLowerCase();
    const end = lower.length - last.length;
    if (!lower.startsWith(first) || !lower.endsWith(last) || end < first.length) return false;
    let at = first.length;
    for (const piece of between) {
      const found = lower.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return at <= end;
  };
}

function compares(value: number, comparison: Comparison, limit: number): boolean {
  switch (comparison) {
    case '>':
      return value > limit;
    case '<':
      return value < limit;
    case '>=':
      return value >= limit;
    case '<=':
      return value <= limit;
  }
}

function remembered(test: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    let answer = known.get(name);
    if (answer === undefined) {
      answer = test(name);
      known.set(name, answer);
    }
    return answer;
  };
}
