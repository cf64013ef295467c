import { t } from '../../src/base/l10n.ts';
import { Icon } from '../base/icon.tsx';
import { Words } from '../base/words.tsx';
import { RowLink } from '../events/rowLink.tsx';

/** Before the tabs of a frame that is held. */
export function HeldTitle({ n }: { n: number }) {
  return (
    <h2 class="held-title">
      <Icon name="debug-stackframe" size={16} class="hold-icon" />
      <span>
        <Words text={t('Held {0}')} values={[<RowLink n={n} />]} />
      </span>
    </h2>
  );
}
