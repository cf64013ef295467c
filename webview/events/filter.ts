/**
 * The filter of the event table. Words are joined by "and"; `-` in front excludes.
 * `type:glob` · `from:client|server` · `item:id` · `response:id` · `error` · `finding` · `finding:rule` · `/regex/` ·
 * anything else is searched for as text.
 */
import type { PanelFinding } from '../../src/contract/messages.ts';
import type { EventRow } from '../../src/session/state.ts';

export type RowTest = (row: EventRow) => boolean;

/** What was noticed about a row. */
export type FindingsAbout = (n: number) => readonly PanelFinding[];

export interface RowFilter {
  readonly matches: RowTest;
  /** What could not be understood, for people. */
  readonly problem?: string;
  /** Whether it asks for findings, which come and go after their rows. */
  readonly asksForFindings: boolean;
}

/** Rows that tell of something gone wrong. */
export function isErrorRow(row: EventRow): boolean {
  return (
    row.type === 'error' ||
    row.type === 'refused' ||
    row.exchange?.status === 'refused' ||
    row.outcome === 'not-json' ||
    row.type.endsWith('.failed')
  );
}

/** Words, where quotes and a closed pair of slashes may hold spaces. */
const TOKENS = /-?\/(?:\\.|[^/\\])+\/(?=\s|$)|-?(?:\w+:)?(?:"[^"]*"?|[^\s"]+)+/g;

export function parseFilter(text: string, findingsAbout: FindingsAbout): RowFilter {
  let asksForFindings = false;
  const tests: RowTest[] = [];
  let problem: string | undefined;
  for (const token of text.match(TOKENS) ?? []) {
    const excluded = token.startsWith('-') && token.length > 1;
    const word = excluded ? token.slice(1) : token;
    const ofFindings = findingTest(word, findingsAbout);
    asksForFindings ||= ofFindings !== undefined;
    const result = ofFindings ?? wordTest(word);
    problem ??= unknownPrefix(word);
    if (typeof result === 'string') problem ??= result;
    else tests.push(excluded ? (row) => !result(row) : result);
  }
  const matches: RowTest = (row) => tests.every((test) => test(row));
  return { matches, asksForFindings, ...(problem !== undefined && { problem }) };
}

const prefixes: readonly string[] = ['type', 'from', 'item', 'response', 'finding'];

/** `foo:bar` is looked for as it stands, which is hardly what was meant. */
function unknownPrefix(word: string): string | undefined {
  const prefix = /^([a-z_]+):/i.exec(word)?.[1];
  return prefix === undefined || prefixes.includes(prefix) ? undefined : `${prefix}: is no filter`;
}

/** `finding`: any row that a finding is about; `finding:rule`: of that rule, where `*` stands for anything. */
function findingTest(word: string, about: FindingsAbout): RowTest | undefined {
  if (word === 'finding') return ({ n }) => about(n).length > 0;
  if (!word.startsWith('finding:')) return undefined;
  const pattern = globPattern(unquote(word.slice('finding:'.length)) || '*');
  return ({ n }) => about(n).some(({ rule, severity }) => pattern.test(rule) || pattern.test(severity));
}

function wordTest(word: string): RowTest | string {
  if (word === 'error') return isErrorRow;
  if (word.startsWith('/')) return regexTest(word);
  const colon = word.indexOf(':');
  const value = unquote(word.slice(colon + 1));
  switch (colon < 0 ? '' : word.slice(0, colon)) {
    case 'type': {
      const pattern = globPattern(value);
      return (row) => pattern.test(row.type);
    }
    case 'from':
      return value === 'client' || value === 'server' ? (row) => row.dir === value : 'from: takes client or server';
    case 'item':
      return (row) => idMatches(row.itemId, value);
    case 'response':
      return (row) => idMatches(row.responseId, value);
    default: {
      const needle = unquote(word).toLowerCase();
      return (row) => textOf(row).toLowerCase().includes(needle);
    }
  }
}

function regexTest(word: string): RowTest | string {
  if (word.length < 3 || !word.endsWith('/')) return 'regex is not closed: end it with /';
  try {
    const pattern = new RegExp(word.slice(1, -1), 'i');
    return (row) => pattern.test(textOf(row));
  } catch (error) {
    const why = error instanceof Error ? (error.message.split(': ').at(-1) ?? '') : '';
    return `not a regex: ${why.toLowerCase()}`;
  }
}

function textOf(row: EventRow): string {
  return `${row.type} ${row.what} ${row.itemId ?? ''} ${row.responseId ?? ''}`;
}

function idMatches(id: string | undefined, wanted: string): boolean {
  return id !== undefined && (id === wanted || (wanted.length >= 4 && id.endsWith(wanted)));
}

function globPattern(glob: string): RegExp {
  const escaped = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
  return new RegExp(`^${escaped}$`, 'i');
}

function unquote(text: string): string {
  return text.replace(/"/g, '');
}
