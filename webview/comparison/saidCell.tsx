import { useContext } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { Side, Stretch } from '../../src/session/comparison/comparison.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { LookContext } from './look.ts';

const speakers = {
  user: { icon: 'account', tone: 'from-client', words: t('User') },
  call: { icon: 'symbol-method', tone: 'from-tool', words: t('Call') },
  answer: { icon: 'hubot', tone: 'from-server', words: t('Assistant') },
} as const;

/** What one side said; a click goes there. */
export function SaidCell(props: {
  readonly who: keyof typeof speakers;
  readonly side: Side;
  readonly stretches: readonly Stretch[];
  /** Its entry; null where this side has none. */
  readonly n: number | null;
}) {
  const { who, side, stretches, n } = props;
  const { names, open } = useContext(LookContext);
  const { icon, tone, words } = speakers[who];
  if (n === null) {
    return (
      <div class="said-cell is-missing">
        <span class="visually-hidden">{t('{0} has nothing here', names[side])}</span>
      </div>
    );
  }
  const mine = stretches.filter(({ of }) => of === 'both' || of === side);
  return (
    <div
      class="said-cell can-open"
      onClick={() => {
        // Who selects text wants to copy it.
        if (document.getSelection()?.isCollapsed !== false) open(side, n);
      }}
    >
      <span class="said-who">
        <Icon name={icon} class={tone} /> {words}
        <button
          type="button"
          class="row-link"
          title={t('Open {0} at #{1}', names[side], n)}
          aria-label={t('{0}: open {1} at #{2}', words, names[side], n)}
          onClick={(event: MouseEvent) => {
            event.stopPropagation();
            open(side, n);
          }}
        >
          #{n}
        </button>
      </span>
      <span class={`said-text ${who === 'call' ? 'mono' : ''}`}>
        {mine.length === 0 && <span class="quiet">{t('no text')}</span>}
        {mine.map(({ of, text }, at) => {
          const shown = <VisibleText text={text} isCode={who === 'call'} />;
          if (of === 'both') return <span key={at}>{shown}</span>;
          return of === 'left' ? <del key={at}>{shown}</del> : <ins key={at}>{shown}</ins>;
        })}
      </span>
    </div>
  );
}
