/**
 * The language in which events are filtered. Terms are joined by "and", `-` in front excludes:
 * `type:response.*` (or any word with a `*`) · `from:client` · `item:id` · `response:id` · `error` · `finding` ·
 * `finding:rule` · `size>10k` · `gap<200ms` · `is:marked` · `has:note` · `/regex/flags` · `"some words"` · and anything else
 * is looked for as text. A term that cannot be understood is left out, and a problem says where it stands and why.
 */

interface Place {
  /** Characters of the filter, the minus included. */
  readonly start: number;
  readonly end: number;
  readonly excluded: boolean;
}

export type Comparison = '>' | '<' | '>=' | '<=';

export type FilterTerm = Place &
  (
    | { readonly kind: 'type'; readonly glob: string }
    | { readonly kind: 'from'; readonly dir: 'client' | 'server' }
    | { readonly kind: 'item'; readonly id: string }
    | { readonly kind: 'response'; readonly id: string }
    | { readonly kind: 'error' }
    | { readonly kind: 'finding'; readonly glob: string }
    | { readonly kind: 'size'; readonly comparison: Comparison; readonly bytes: number }
    | { readonly kind: 'gap'; readonly comparison: Comparison; readonly ms: number }
    | { readonly kind: 'marked' }
    | { readonly kind: 'noted' }
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'regex'; readonly source: string; readonly flags: string }
  );

export type FilterProblemCode =
  | 'unknown-key'
  | 'value-missing'
  | 'no-sender'
  | 'no-state'
  | 'no-possession'
  | 'no-size'
  | 'no-duration'
  | 'not-compared'
  | 'regex-open'
  | 'regex-flags'
  | 'regex-wrong'
  | 'quote-open';

export interface FilterProblem {
  readonly code: FilterProblemCode;
  /** What of the filter is wrong. */
  readonly start: number;
  readonly end: number;
  /** What stands there, or what the language's own reader says of a regular expression. */
  readonly detail: string;
  /** It may only not be written to its end. */
  readonly incomplete: boolean;
}

export interface ParsedFilter {
  readonly terms: readonly FilterTerm[];
  readonly problems: readonly FilterProblem[];
}

/** What can stand before a colon. */
export const filterKeys = ['type', 'from', 'item', 'response', 'finding', 'is', 'has'] as const;
/** What is compared. */
export const filterMeasures = ['size', 'gap'] as const;

/** A word of the filter as it stands there. */
export interface FilterWord {
  readonly start: number;
  readonly end: number;
  /** Where it begins after a minus. */
  readonly from: number;
}

/** The words of a filter: what stands between spaces, where quotes and slashes may hold spaces. */
export function filterWords(text: string): FilterWord[] {
  const words: FilterWord[] = [];
  for (let at = 0; at < text.length;) {
    if (isSpace(text[at])) {
      at++;
      continue;
    }
    const from = text[at] === '-' && at + 1 < text.length && !isSpace(text[at + 1]) ? at + 1 : at;
    const end = text[from] === '/' ? endOfRegex(text, from) : endOfWord(text, from);
    words.push({ start: at, end, from });
    at = end;
  }
  return words;
}

/** A word as it is written in a filter: in quotes where it would be more than one. */
export function quotedWord(word: string): string {
  return /[\s"]/.test(word) ? `"${word.replaceAll('"', '\\"')}"` : word;
}

export function parseFilter(text: string): ParsedFilter {
  const terms: FilterTerm[] = [];
  const problems: FilterProblem[] = [];
  for (const { start, end, from } of filterWords(text)) {
    const read = readWord(text.slice(from, end));
    if (read === undefined) continue;
    if ('code' in read) {
      const detail = read.detail ?? text.slice(from + read.at, from + read.to);
      const incomplete = read.incomplete ?? false;
      problems.push({ code: read.code, start: from + read.at, end: from + read.to, detail, incomplete });
    } else terms.push({ ...read, start, end, excluded: from > start });
  }
  return { terms, problems };
}

type Without<Term> = Term extends Place ? Omit<Term, keyof Place> : never;
type Meaning = Without<FilterTerm>;
/** Its place is within the word. */
interface Wrong {
  readonly code: FilterProblemCode;
  readonly at: number;
  readonly to: number;
  readonly detail?: string;
  readonly incomplete?: boolean;
}

function readWord(word: string): Meaning | Wrong | undefined {
  if (word.startsWith('/')) return readRegex(word);
  if ((word.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1) {
    return { code: 'quote-open', at: word.indexOf('"'), to: word.length, incomplete: true };
  }
  const [, key = '', sign = ''] = /^([a-z_]+)(:|[<>]=?)/i.exec(word) ?? [];
  if (sign === '') return readPlain(word);
  const at = key.length + sign.length;
  const value = unquoted(word.slice(at));
  const wrong = (code: FilterProblemCode, incomplete = false): Wrong => ({ code, at, to: word.length, incomplete });
  const name = key.toLowerCase();
  const isMeasure = (filterMeasures as readonly string[]).includes(name);
  const isKey = (filterKeys as readonly string[]).includes(name);
  if (!isMeasure && !isKey) return { code: 'unknown-key', at: 0, to: at };
  if (isMeasure !== (sign !== ':')) return { code: 'not-compared', at: 0, to: at, detail: name };
  if (value === '' && name !== 'finding')
    return { code: 'value-missing', at: 0, to: at, detail: key, incomplete: true };
  switch (name) {
    case 'type':
      return { kind: 'type', glob: value };
    case 'from':
      if (value === 'client' || value === 'server') return { kind: 'from', dir: value };
      return wrong(
        'no-sender',
        ['client', 'server'].some((dir) => dir.startsWith(value)),
      );
    case 'item':
      return { kind: 'item', id: value };
    case 'response':
      return { kind: 'response', id: value };
    case 'finding':
      return { kind: 'finding', glob: value === '' ? '*' : value };
    case 'is':
      return value === 'marked' ? { kind: 'marked' } : wrong('no-state', 'marked'.startsWith(value));
    case 'has':
      return value === 'note' ? { kind: 'noted' } : wrong('no-possession', 'note'.startsWith(value));
    case 'size': {
      const bytes = measured(value, byteUnits, 'b');
      return bytes === undefined ? wrong('no-size') : { kind: 'size', comparison: sign as Comparison, bytes };
    }
    default: {
      const ms = measured(value, msUnits, 'ms');
      return ms === undefined ? wrong('no-duration') : { kind: 'gap', comparison: sign as Comparison, ms };
    }
  }
}

/** A word without a key. */
function readPlain(word: string): Meaning | undefined {
  if (word === 'error') return { kind: 'error' };
  if (word === 'finding') return { kind: 'finding', glob: '*' };
  if (word.includes('*') && !word.includes('"')) return { kind: 'type', glob: word };
  const text = unquoted(word);
  return text === '' ? undefined : { kind: 'text', text };
}

function readRegex(word: string): Meaning | Wrong {
  const close = closingSlash(word, 0);
  if (close < 0) return { code: 'regex-open', at: 0, to: word.length, incomplete: true };
  const source = word.slice(1, close);
  const flags = word.slice(close + 1);
  if (source === '') return { code: 'value-missing', at: 0, to: word.length, detail: '/', incomplete: true };
  // To find all, or from a place on, means nothing where it is only asked whether there is one.
  if (!/^[dgimsuvy]*$/.test(flags)) return { code: 'regex-flags', at: close + 1, to: word.length };
  const kept = flags.replace(/[dgy]/g, '');
  try {
    void new RegExp(source, kept);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const isFlags = /flags/i.test(said);
    const detail = isFlags ? flags : (said.split(': ').at(-1) ?? '');
    return { code: isFlags ? 'regex-flags' : 'regex-wrong', at: isFlags ? close + 1 : 0, to: word.length, detail };
  }
  return { kind: 'regex', source, flags: kept };
}

const byteUnits: Readonly<Record<string, number>> = { b: 1, k: 1000, kb: 1000, m: 1e6, mb: 1e6 };
const msUnits: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

function measured(value: string, units: Readonly<Record<string, number>>, usual: string): number | undefined {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(value) ?? [];
  const name = unit === '' ? usual : unit.toLowerCase();
  const factor = Object.hasOwn(units, name) ? units[name] : undefined;
  return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && character.trim() === '';
}

function endOfWord(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\' && text[at + 1] === '"') at++;
    else if (text[at] === '"') quoted = !quoted;
    else if (!quoted && isSpace(text[at])) return at;
  }
  return text.length;
}

/** One that is not closed goes to the end: a regular expression may hold spaces. */
function endOfRegex(text: string, from: number): number {
  const close = closingSlash(text, from);
  if (close < 0) return text.length;
  let end = close + 1;
  while (end < text.length && !isSpace(text[end])) end++;
  return end;
}

/** Of the regular expression that begins there; -1 where there is none. */
function closingSlash(text: string, from: number): number {
  let inClass = false;
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '[') inClass = true;
    else if (text[at] === ']') inClass = false;
    else if (text[at] === '/' && !inClass) return at;
  }
  return -1;
}

function unquoted(text: string): string {
  return text.replace(/\\"|"/g, (quote) => (quote === '"' ? '' : '"'));
}
