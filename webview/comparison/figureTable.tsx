import { useContext } from 'preact/hooks';
import { t, translated } from '../../src/base/l10n.ts';
import type { Figure, FigureDifference } from '../../src/session/comparison/figures.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { LookContext } from './look.ts';
import { SideHeads } from './sideHeads.tsx';

/** Numbers of both sides, and what the right one has more or less. */
export function FigureTable({ figures, label }: { figures: readonly Figure[]; label: string }) {
  const { onlyDifferences } = useContext(LookContext);
  const shown = onlyDifferences ? figures.filter(({ left, right }) => left !== right) : figures;
  if (shown.length === 0) return <p class="quiet compared-none">{t('No number differs.')}</p>;
  return (
    <table class="figures num" aria-label={label}>
      <thead>
        <tr>
          <td />
          <SideHeads />
          <th scope="col">{t('Difference')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ name, left, right, difference }) => (
          <tr key={name.text}>
            <th scope="row">{translated(name)}</th>
            <td>{left === '' ? '–' : <VisibleText text={left} />}</td>
            <td>{right === '' ? '–' : <VisibleText text={right} />}</td>
            <td>
              {difference ? (
                <Difference difference={difference} />
              ) : left === right ? (
                <span class="quiet">{t('no difference')}</span>
              ) : left === '' || right === '' ? (
                ''
              ) : (
                t('different')
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const icons = { up: 'arrow-up', down: 'arrow-down', same: 'dash' } as const;

function Difference({ difference: { words, direction, verdict, isPlain } }: { difference: FigureDifference }) {
  if (direction === 'same') return <span class="quiet">{translated(words)}</span>;
  const meaning = verdict === 'better' ? t('better') : t('worse');
  return (
    <span class={verdict}>
      <Icon name={icons[direction]} size={12} /> {translated(words)}
      {verdict !== 'neutral' && !isPlain && `, ${meaning}`}
    </span>
  );
}
