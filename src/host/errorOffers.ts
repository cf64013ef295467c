/** What a message about an error offers to do about it. */
import { t } from '../base/l10n.ts';
import type { CommandName } from './commands.ts';

export interface ErrorOffer {
  readonly title: string;
  readonly command: CommandName;
}

const showLog: ErrorOffer = { title: t('Show Log'), command: 'showLog' };

const offers: ReadonlyMap<string, readonly ErrorOffer[]> = new Map([
  [
    'no-panel',
    [
      { title: t('Try the Simulator'), command: 'openDemo' },
      { title: t('Connect'), command: 'connect' },
    ],
  ],
]);

/** Nothing went wrong: there is nothing that the command could act on. The log has no more to say of it. */
const refusals: ReadonlySet<string> = new Set([
  'nothing-selected',
  'item-deleted',
  'in-the-past',
  'no-audio',
  'no-key-taken',
  'no-panel',
]);

/** @param code of a `RealtimeError` */
export function offersFor(code: string | undefined): readonly ErrorOffer[] {
  if (code === undefined) return [showLog];
  return offers.get(code) ?? (refusals.has(code) ? [] : [showLog]);
}

/** Whether a command that fails with this code only says why it does nothing. */
export function isRefusal(code: string | undefined): boolean {
  return code !== undefined && refusals.has(code);
}
