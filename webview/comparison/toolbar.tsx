import { t } from '../../src/base/l10n.ts';
import { plural } from '../base/format.ts';
import { Button } from '../toolkit/button.tsx';

export function Toolbar(props: {
  /** The difference that was gone to, from 0. */
  readonly at: number | undefined;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onlyDifferences: boolean;
  readonly onOnlyDifferences: (only: boolean) => void;
  readonly onSwap: () => void;
}) {
  const { at, count, onStep, onlyDifferences } = props;
  const disabledReason = count === 0 ? t('nothing differs') : undefined;
  return (
    <div class="compared-tools" role="toolbar" aria-label={t('Differences')}>
      <Button
        appearance="icon"
        icon="arrow-up"
        label={t('Previous difference')}
        title={t('Previous difference (Shift+F7)')}
        disabledReason={disabledReason}
        onClick={() => onStep(-1)}
      />
      <Button
        appearance="icon"
        icon="arrow-down"
        label={t('Next difference')}
        title={t('Next difference (F7)')}
        disabledReason={disabledReason}
        onClick={() => onStep(1)}
      />
      <span class="num quiet difference-count">
        {count === 0
          ? t('No differences')
          : at === undefined || at >= count
            ? plural(count, t('{0} difference'), t('{0} differences'))
            : t('{0} of {1}', at + 1, count)}
      </span>
      <span class="spacer" />
      <Button
        icon="filter"
        pressed={onlyDifferences}
        title={t('Leaves out what both have')}
        onClick={() => props.onOnlyDifferences(!onlyDifferences)}
      >
        {t('Only differences')}
      </Button>
      <Button icon="arrow-swap" title={t('What is left goes to the right')} onClick={props.onSwap}>
        {t('Swap sides')}
      </Button>
    </div>
  );
}
