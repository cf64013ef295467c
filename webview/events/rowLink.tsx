import { useContext } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { TabStop } from '../base/tabStop.ts';
import { selectRow } from '../state/panel.ts';

/** `#2983`: goes to that row. Inside the table it is not a tab stop; the table's own keys reach it. */
export function RowLink({ n, tabbable = true }: { n: number; tabbable?: boolean }) {
  const tabIndex = useContext(TabStop);
  return (
    <button
      type="button"
      class="row-link"
      tabIndex={tabbable ? tabIndex : -1}
      aria-label={t('Go to event {0}', n)}
      onClick={(event: MouseEvent) => {
        event.stopPropagation();
        selectRow(n, { reveal: true });
      }}
    >
      #{n}
    </button>
  );
}
