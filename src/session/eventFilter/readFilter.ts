import { english } from '../../base/l10n.ts';
import { filterProblemWords } from './filterProblemWords.ts';
import { parseFilter, type FilterTerm } from './parseFilter.ts';

export interface ReadFilter {
  readonly terms: readonly FilterTerm[];
  /** What is wrong in it, with what stands there, in English; undefined where nothing is. */
  readonly problem: string | undefined;
}

/** A filter for those who do not see it underlined: what cannot be understood is said, and not passed over. */
export function readFilter(text: string): ReadFilter {
  const { terms, problems } = parseFilter(text);
  return {
    terms,
    problem: problems.length === 0 ? undefined : problems.map((one) => english(filterProblemWords(one))).join(' '),
  };
}

/** The language in one line. */
export const filterExample =
  'type:response.* from:client|server item:ID response:ID error finding:RULE size>10k gap>200ms is:marked has:note /regex/i "some words"; - in front excludes';
