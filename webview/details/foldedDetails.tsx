import { useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { EventRow } from '../../src/session/state.ts';
import { useGivingWay } from '../base/givingWay.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { HeldTitle } from '../held/heldTitle.tsx';
import { focusDetails } from '../state/paneKeys.ts';
import { view } from '../state/viewState.ts';
import { afterRender } from '../base/afterRender.ts';
import { Button } from '../toolkit/button.tsx';
import { detailsTabsOf, editedHold, showTab, shownTab, type ShownTab } from './detailsTabs.ts';

const leaving = ['tabs', 'whole'] as const;

/** The details' one line where there is little room. */
export function FoldedDetails({ row }: { row: EventRow }) {
  const line = useRef<HTMLDivElement>(null);
  useGivingWay(line, leaving);
  const unfold = (tab: ShownTab) => {
    showTab(tab);
    view.narrowDetailsOpen.value = true;
    afterRender(focusDetails);
  };
  const hold = editedHold(row);
  return (
    <div class="narrow-details">
      <div class="narrow-details-line" ref={line}>
        {hold && !hold.release ? <HeldTitle n={row.n} /> : <RowLink n={row.n} />}
        <span class="mono narrow-details-type">
          <VisibleText text={row.type} />
        </span>
        <span class="spacer" />
        {detailsTabsOf(row).map(({ id, label }) => (
          <Button key={id} appearance="quiet" class="narrow-details-tab" onClick={() => unfold(id)}>
            {label}
          </Button>
        ))}
        <Button
          appearance="icon"
          icon="chevron-up"
          label={t('Unfold the details')}
          expanded={false}
          onClick={() => unfold(shownTab(row))}
        />
      </div>
    </div>
  );
}
