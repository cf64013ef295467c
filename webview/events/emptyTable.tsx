import { t } from '../../src/base/l10n.ts';
import { plural } from '../base/format.ts';
import { clearedN, showCleared } from '../state/clearedRows.ts';
import { store } from '../state/panel.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';

/** Why no event is listed, and how to see some. */
export function EmptyTable() {
  const total = store.rows.length;
  const cleared = Math.min(clearedN.value, total);
  const hidden = total - cleared;
  const words = [
    hidden > 0 && plural(hidden, t('{0} entry is hidden by the filter.'), t('{0} entries are hidden by the filter.')),
    cleared > 0 && plural(cleared, t('{0} entry was cleared from view.'), t('{0} entries were cleared from view.')),
  ];
  return (
    <div class="empty-note">
      <p>{total === 0 ? t('No event yet.') : words.filter(Boolean).join(' ')}</p>
      <div class="button-row">
        {hidden > 0 && (
          <Button small onClick={showFiltered}>
            {t('Show all senders and types')}
          </Button>
        )}
        {cleared > 0 && (
          <Button small onClick={showCleared}>
            {t('Show what was cleared')}
          </Button>
        )}
      </div>
    </div>
  );
}

function showFiltered(): void {
  view.filter.value = '';
  view.direction.value = 'all';
}
