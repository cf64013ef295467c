import { t } from '../../src/base/l10n.ts';
import type { DialectVerdict } from '../../src/session/state.ts';

/** How a dialect is called in a sentence. */
export const dialectNames: Readonly<Record<DialectVerdict, string>> = {
  ga: 'GA',
  beta: t('beta'),
  mixed: t('both dialects'),
  unknown: t('no dialect known yet'),
};

export const dialectTitles: Readonly<Record<DialectVerdict, string>> = {
  ga: t('The server speaks the GA dialect of the protocol'),
  beta: t('The server speaks the beta dialect of the protocol'),
  mixed: t('Events of both dialects came; they are told apart one by one'),
  unknown: t('Nothing has come yet that tells the dialect'),
};
