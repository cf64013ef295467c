/**
 * What the buttons of the filter field change: of the text that is looked for whether its case counts, and whether it is a
 * regular expression. The filter's text stays the truth: `word`, `"some words"`, `/regex/` and `/regex/i` say the same.
 */
import { filterWords, parseFilter, quotedWord } from '../../src/session/eventFilter/parseFilter.ts';
import { regExpSource } from '../../src/base/regExp.ts';

export interface TextTerm {
  /** Characters of the filter, without a minus. */
  readonly from: number;
  readonly end: number;
  readonly text: string;
  readonly isRegex: boolean;
  readonly matchesCase: boolean;
}

/** The text that is looked for at the caret, or else the last one. */
export function textTermAt(filter: string, caret: number): TextTerm | undefined {
  const terms = filterWords(filter).flatMap(({ start, end, from }) => {
    const term = readTerm(filter.slice(from, end));
    return term ? [{ ...term, start, from, end }] : [];
  });
  return terms.find(({ start, end }) => caret >= start && caret <= end) ?? terms.at(-1);
}

function readTerm(word: string): Pick<TextTerm, 'text' | 'isRegex' | 'matchesCase'> | undefined {
  // Also one that is wrong or has no end yet.
  const [, source, flags] = /^\/(.*?)(?:(?<!\\)\/([a-z]*))?$/s.exec(word) ?? [];
  if (source !== undefined) return { text: source, isRegex: true, matchesCase: flags?.includes('i') !== true };
  const [term] = parseFilter(word).terms;
  return term?.kind === 'text' ? { text: term.text, isRegex: false, matchesCase: false } : undefined;
}

/** How the term is written when it is, or is not, a regular expression; what is written in it stays. */
export function toggledRegex({ text, isRegex }: TextTerm): string {
  if (!isRegex) return `/${withSlashes(text)}/i`;
  const plain = text.replace(/\\([\\^$.*+?()[\]{}|/])/g, '$1');
  const [term] = parseFilter(plain).terms;
  const isOneText = term?.kind === 'text' && !term.excluded && term.text === plain;
  return isOneText ? plain : quotedWord(plain).startsWith('"') ? quotedWord(plain) : `"${plain}"`;
}

/** How it is written when its case counts, or does not. Only a regular expression can say that it does. */
export function toggledCase({ text, isRegex, matchesCase }: TextTerm): string {
  if (!isRegex) return `/${withSlashes(regExpSource(text))}/`;
  return `/${text}/${matchesCase ? 'i' : ''}`;
}

function withSlashes(source: string): string {
  return source.replace(/(?<!\\)\//g, '\\/');
}
