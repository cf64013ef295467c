import { t } from '../../src/base/l10n.ts';
import type { EventRow } from '../../src/session/state.ts';
import { Icon } from '../base/icon.tsx';
import { TabStop } from '../base/tabStop.ts';
import { holdStateOf } from '../state/holds.ts';
import { selectRow } from '../state/panel.ts';
import { isOnControl } from './editing.ts';
import { HeldNote } from './heldNote.tsx';
import { useTabIndices } from './roving.ts';

/** A response that the app asked for, and the server has not heard of: the request is held, or waits behind what is. */
export function UnaskedResponse({ row, entryKey }: { row: EventRow; entryKey: string }) {
  const tab = useTabIndices(entryKey);
  const state = holdStateOf(row);
  if (!state) return null;
  const isHeld = state.kind === 'held';
  return (
    <article
      class={`item ${isHeld ? 'is-held-item' : 'ghost is-pending'}`}
      aria-label={isHeld ? t('held: response') : t('waits: response')}
      tabIndex={tab.own}
      data-entry={entryKey}
      onClick={(event: MouseEvent) => {
        if (!isOnControl(event)) selectRow(row.n, { reveal: true });
      }}
    >
      <span class="role">
        <Icon name={isHeld ? 'debug-pause' : 'watch'} />
        {t('response')}
      </span>
      <TabStop.Provider value={tab.inner}>
        <div class="item-body">
          <p class="item-text">{t('Not asked for yet')}</p>
          <HeldNote row={row} state={state} />
        </div>
      </TabStop.Provider>
    </article>
  );
}
