import { useContext } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { Icon } from '../base/icon.tsx';
import { TabStop } from '../base/tabStop.ts';

/** Beside the beginning of a long text: folds it, or unfolds it. */
export function FoldChevron({ isFolded, toggle }: { isFolded: boolean; toggle: () => void }) {
  const label = isFolded ? t('Unfold this text') : t('Fold this text');
  return (
    <button
      type="button"
      class="fold-chevron"
      tabIndex={useContext(TabStop)}
      aria-expanded={!isFolded}
      aria-label={label}
      title={label}
      onClick={toggle}
    >
      <Icon name={isFolded ? 'chevron-right' : 'chevron-down'} size={12} />
    </button>
  );
}
