import { joined, phrase, type Phrase, type PhraseValue } from '../../base/l10n.ts';
/** Words of messages. */

/** `a`, `a and b`, `a, b and 3 more`. */
export function listed(words: readonly PhraseValue[], limit = 5): PhraseValue {
  const shown = words.slice(0, limit);
  const rest = words.length - shown.length;
  const all = rest > 0 ? [...shown, phrase('{0} more', rest)] : shown;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : phrase('{0} and {1}', joined(all.slice(0, -1), ', '), last);
}

export function times(count: number): Phrase {
  return count === 1 ? phrase('once') : count === 2 ? phrase('twice') : phrase('{0} times', count);
}
