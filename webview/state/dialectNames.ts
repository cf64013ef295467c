import type { DialectVerdict } from '../../src/session/state.ts';

/** How a dialect is called in a sentence. */
export const dialectNames: Readonly<Record<DialectVerdict, string>> = {
  ga: 'GA',
  beta: 'beta',
  mixed: 'both dialects',
  unknown: 'no dialect known yet',
};

export const dialectTitles: Readonly<Record<DialectVerdict, string>> = {
  ga: 'The server speaks the GA dialect of the protocol',
  beta: 'The server speaks the beta dialect of the protocol',
  mixed: 'Events of both dialects came; they are told apart one by one',
  unknown: 'Nothing has come yet that tells the dialect',
};
