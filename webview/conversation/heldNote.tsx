import { t } from '../../src/base/l10n.ts';
import type { EventRow } from '../../src/session/state.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { Words } from '../base/words.tsx';
import { HeldTime } from '../events/holdMark.tsx';
import { RowLink } from '../events/rowLink.tsx';
import type { HoldState } from '../state/holds.ts';

/** Why the server does not know of it yet. */
export function HeldNote({ row, state: { kind, hold } }: { row: EventRow; state: HoldState }) {
  return (
    <p class="item-note num">
      {kind === 'held' ? (
        <Words
          text={t('held: {0} {1}, {2}')}
          values={[<RowLink n={row.n} />, <VisibleText text={row.type} />, <HeldTime hold={hold} />]}
        />
      ) : (
        <Words text={t('waits behind {0}')} values={[<RowLink n={hold.n} />]} />
      )}
    </p>
  );
}
