/** What the filter field says to people: of what is wrong in it, and of what can be written. */
import { t, translated } from '../../src/base/l10n.ts';
import { filterProblemWords } from '../../src/session/eventFilter/filterProblemWords.ts';
import type { ShownProblem } from './eventModel.ts';

/** What is wrong, and what to write instead; the term is left out until it is right. */
export function problemWords({ code, detail }: ShownProblem): string {
  if (code !== 'regex-slow') return translated(filterProblemWords({ code, detail }));
  return t('This expression was stopped: one piece of the log took it more than two seconds.');
}

/** After the words of what is wrong. */
export function ignoredWords(count: number): string {
  return count === 1 ? t('It is ignored.') : t('{0} terms are ignored.', count);
}
