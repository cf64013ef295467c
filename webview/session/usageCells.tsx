/** What the tables of the usage have in common. */
import { VisibleText } from '../base/visibleText.tsx';
import { t } from '../../src/base/l10n.ts';
import { usd, type Cost } from '../../src/session/cost/cost.ts';
import { thousands } from '../../src/session/format.ts';
import { tokenKindNames } from './tokenKinds.ts';

export function NumberHead(props: {
  readonly label: string;
  readonly isFirst?: boolean;
  readonly title?: string;
  /** By which the stylesheet knows its column. */
  readonly column?: string;
}) {
  const { label, isFirst = false, title, column = '' } = props;
  return (
    <th scope="col" class={`is-number ${isFirst ? 'is-first' : ''} ${column}`} title={title}>
      {label}
    </th>
  );
}

const sideNames = { input: t('in'), 'cached input': t('in, cached'), output: t('out') };

/** A sum with its parts in the tooltip; where there is none, why. */
export function CostText({ cost }: { cost: Cost | undefined }) {
  if (!cost) return <span class="quiet">{t('running')}</span>;
  if (!cost.known) {
    return (
      <span class="waiting" title={cost.why}>
        {cost.isUncounted ? t('no usage') : t('no price')}{' '}
        <span class="visually-hidden">
          , <VisibleText text={cost.why} />
        </span>
      </span>
    );
  }
  const parts = cost.parts.map(
    ({ kind, side, tokens, usd: amount }) =>
      `${thousands(tokens)} ${tokenKindNames[kind]}, ${sideNames[side]}: ${usd(amount)}`,
  );
  return (
    <span title={[...parts, cost.about ?? ''].filter(Boolean).join('\n')}>
      {cost.about !== undefined && <span class="quiet">≈ </span>}
      {usd(cost.usd)}
    </span>
  );
}
