import { phrase, type Phrase } from '../../base/l10n.ts';
import type { FilterProblem } from './parseFilter.ts';

/** What is wrong in a filter, and what to write instead. */
export function filterProblemWords({ code, detail }: Pick<FilterProblem, 'code' | 'detail'>): Phrase {
  switch (code) {
    case 'unknown-key':
      return phrase('{0} is no filter. Text with a colon goes in quotes.', detail);
    case 'value-missing':
      return phrase('{0} needs a value.', detail);
    case 'no-sender':
      return phrase('{0} is no sender: write client or server.', detail);
    case 'no-state':
      return phrase('{0} is not known here: write is:marked.', detail);
    case 'no-possession':
      return phrase('{0} is not known here: write has:note.', detail);
    case 'no-size':
      return phrase('{0} is no size: write a number, with k or M for more than bytes.', detail);
    case 'no-duration':
      return phrase('{0} is no length of time: write a number with ms, s or m.', detail);
    case 'not-compared':
      return detail === 'size' || detail === 'gap'
        ? phrase('{0} is compared: write {0}> or {0}< and a value.', detail)
        : phrase('{0} is not compared: write {0}: and a value.', detail);
    case 'regex-open':
      return phrase('The regular expression is not closed: end it with /. Text that begins with / goes in quotes.');
    case 'regex-flags':
      return phrase('{0} are no flags of a regular expression: i, m, s, u and v are.', detail);
    case 'regex-wrong':
      return phrase('No regular expression: {0}.', detail);
    case 'quote-open':
      return phrase('The quote is not closed.');
  }
}
