import { t } from '../../src/base/l10n.ts';
import type { TokenKind } from '../../src/session/cost/tokens.ts';

/** In the order of the tables. */
export const tokenKinds: readonly TokenKind[] = ['text', 'audio', 'image'];

export const tokenKindNames: Readonly<Record<TokenKind, string>> = {
  text: t('text'),
  audio: t('audio'),
  image: t('image'),
};
