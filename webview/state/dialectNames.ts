import type { DialectVerdict } from '../../src/session/state.ts';

/** How a dialect is called in a sentence. */
export const dialectNames: Readonly<Record<DialectVerdict, string>> = {
  ga: 'GA',
  beta: 'beta',
  mixed: 'both dialects',
  unknown: 'no dialect known yet',
};
