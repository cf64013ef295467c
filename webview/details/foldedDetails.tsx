import { useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { EventRow } from '../../src/session/state.ts';
import { useGivingWay } from '../base/givingWay.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { focusDetails } from '../state/paneKeys.ts';
import { view, type DetailsTab } from '../state/viewState.ts';
import { afterRender } from '../base/afterRender.ts';
import { Button } from '../toolkit/button.tsx';
import { detailsTabs } from './detailsPane.tsx';

const leaving = ['tabs', 'whole'] as const;

/** The details' one line where there is little room. */
export function FoldedDetails({ row }: { row: EventRow }) {
  const line = useRef<HTMLDivElement>(null);
  useGivingWay(line, leaving);
  const unfold = (tab: DetailsTab) => {
    view.detailsTab.value = tab;
    view.narrowDetailsOpen.value = true;
    afterRender(focusDetails);
  };
  return (
    <div class="narrow-details">
      <div class="narrow-details-line" ref={line}>
        <RowLink n={row.n} />
        <span class="mono narrow-details-type">
          <VisibleText text={row.type} />
        </span>
        <span class="spacer" />
        {detailsTabs.map(({ id, label }) => (
          <Button key={id} appearance="quiet" class="narrow-details-tab" onClick={() => unfold(id)}>
            {label}
          </Button>
        ))}
        <Button
          appearance="icon"
          icon="chevron-up"
          label={t('Unfold the details')}
          expanded={false}
          onClick={() => unfold(view.detailsTab.value)}
        />
      </div>
    </div>
  );
}
