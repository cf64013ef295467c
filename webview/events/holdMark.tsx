import { useComputed } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import type { Hold } from '../../src/session/holds.ts';
import { Icon } from '../base/icon.tsx';
import { SteadyText } from '../base/steadyText.tsx';
import { Words } from '../base/words.tsx';
import { heldTime, type HoldState } from '../state/holds.ts';
import { RowLink } from './rowLink.tsx';

/** In the margin: here the traffic stands still, as a debugger's arrow says it. */
export function HoldIcon({ hold }: { hold: HoldState | undefined }) {
  if (hold?.kind !== 'held') return null;
  return <Icon name="debug-stackframe" size={14} class="hold-icon" />;
}

/** What the proxy does with a frame, or did, and for how long. */
export function HoldMark({ hold: state }: { hold: HoldState | undefined }) {
  if (!state || state.kind === 'waits') return null;
  const { kind, hold } = state;
  if (kind === 'held') {
    return (
      <span class="mark hold-mark is-now">
        <Icon name="watch" size={12} />
        <HeldTime hold={hold} />
      </span>
    );
  }
  if (kind === 'instead') {
    return (
      <span class="mark hold-mark">
        <Icon name="edit" size={12} />
        <span>
          <Words text={t('in place of {0}')} values={[<RowLink n={hold.n} tabbable={false} />]} />
        </span>
      </span>
    );
  }
  return <ReleasedMark hold={hold} />;
}

/** The seconds go on while it is held. */
export function HeldTime({ hold }: { hold: Hold }) {
  const words = useComputed(() => heldTime(hold));
  return <SteadyText text={words} />;
}

const icons = {
  unchanged: 'debug-continue',
  edited: 'edit',
  dropped: 'circle-slash',
  ended: 'debug-disconnect',
} as const;

/** What became of it, in the little room there is; whole as its title, and for screen readers. */
function ReleasedMark({ hold }: { hold: Hold }) {
  const time = heldTime(hold);
  const how = hold.release?.how;
  const replacementN = hold.release?.replacementN;
  const words =
    how === undefined
      ? t('held until the log ends')
      : how === 'unchanged'
        ? t('held {0}, continued unchanged', time)
        : how === 'edited'
          ? t('held {0}, continued as edited', time)
          : how === 'dropped'
            ? t('held {0}, dropped', time)
            : t('held {0}, until the session ended', time);
  return (
    <span class="mark hold-mark" title={words}>
      <Icon name={how === undefined ? 'debug-pause' : icons[how]} size={12} />
      <span class="visually-hidden">{words}</span>
      <span class="hold-words" aria-hidden="true">
        {how === undefined ? t('held') : how === 'dropped' ? t('{0}, dropped', time) : t('held {0}', time)}
      </span>
      {replacementN !== undefined && (
        <>
          <Icon name="arrow-right" size={12} />
          <RowLink n={replacementN} tabbable={false} />
        </>
      )}
    </span>
  );
}
