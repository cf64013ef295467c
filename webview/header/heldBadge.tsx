import { t } from '../../src/base/l10n.ts';
import { afterRender } from '../base/afterRender.ts';
import { Icon } from '../base/icon.tsx';
import { continueAll } from '../held/letGo.ts';
import { show } from '../held/watchHolds.ts';
import { HeldTime } from '../events/holdMark.tsx';
import { liveOpenHolds, openHolds } from '../state/holds.ts';
import { focusPart } from '../state/panel.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';

/** That the app waits, for how long, and at what. */
export function HeldBadge() {
  const holds = openHolds.value;
  const [oldest] = holds;
  if (!oldest) return null;
  const label =
    holds.length === 1
      ? t('{0} frame held: shows it', holds.length)
      : t('{0} frames held: shows the first of them', holds.length);
  return (
    <button
      type="button"
      class="held-badge"
      title={label}
      onClick={() => {
        show(oldest);
        view.narrowDetailsOpen.value = true;
        afterRender(() => focusPart('details'));
      }}
    >
      <Icon name="debug-pause" size={14} />
      <span class="held-words">{t('held {0}', holds.length)}</span>
      <HeldTime hold={oldest} />
    </button>
  );
}

export function ContinueAllButton() {
  if (liveOpenHolds.value.length === 0) return null;
  return (
    <Button
      class="header-button"
      icon="debug-continue"
      label={t('Continue all')}
      title={t('All frames that are held go on unchanged')}
      disabledReason={
        view.travel.value ? t('this is the session as of #{0}; go back to now', view.travel.value.n) : undefined
      }
      onClick={() => void continueAll()}
    >
      <span class="button-words">{t('Continue all')}</span>
    </Button>
  );
}
