import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { Icon } from '../base/icon.tsx';
import { store } from '../state/panel.ts';

/** In the head of a pane that shows the past: which moment. */
export function AsOf() {
  const n = store.past.value?.n;
  if (n === undefined) return null;
  return (
    <span class="as-of num">
      <Icon name="history" size={12} /> {t('as of #{0}', thousands(n))}
    </span>
  );
}
