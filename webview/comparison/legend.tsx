import { useContext } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { Words } from '../base/words.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { LookContext } from './look.ts';

/** What the marks mean, in the looks that they have. */
export function Legend() {
  const { names } = useContext(LookContext);
  return (
    <ul class="legend" aria-label={t('Legend')}>
      <li>
        <del>{t('words')}</del> <OnlyIn name={names.left} />
      </li>
      <li>
        <ins>{t('words')}</ins> <OnlyIn name={names.right} />
      </li>
      <li>
        <span class="event-swatch is-left">−</span> {t('event on the left only')}
      </li>
      <li>
        <span class="event-swatch is-right">+</span> {t('event on the right only')}
      </li>
      <li>
        <span class="event-swatch is-missing" /> {t('the other side has nothing here')}
      </li>
    </ul>
  );
}

/** "only in NAME". */
export function OnlyIn({ name }: { name: string }) {
  return (
    <span>
      <Words text={t('only in {0}')} values={[<VisibleText text={name} />]} />
    </span>
  );
}
