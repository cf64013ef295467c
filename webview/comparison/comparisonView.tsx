/** The whole page: who is compared, what the marks mean, the way from difference to difference, and what differs. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { describeError } from '../../src/base/errors.ts';
import { t } from '../../src/base/l10n.ts';
import { swapped, type Comparison, type Side } from '../../src/session/comparison/comparison.ts';
import { sessionFigures } from '../../src/session/comparison/figures.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { readState, writeState } from '../host.ts';
import { ConfigurationTable } from './configurationTable.tsx';
import { countDifferences, stepDifference } from './differenceSteps.ts';
import { EventList } from './eventList.tsx';
import { FigureTable } from './figureTable.tsx';
import { Legend } from './legend.tsx';
import { LookContext } from './look.ts';
import { sideNames, startTime } from './sideNames.ts';
import { Toolbar } from './toolbar.tsx';
import { TurnList } from './turnList.tsx';

export interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** Shows an entry of a side, as it was given. */
  readonly onOpen: (side: Side, n: number) => Promise<unknown>;
}

export function ComparisonView({ comparison: given, onOpen }: ComparisonViewProps) {
  const [isSwapped, setSwapped] = useKept('swapped');
  const [onlyDifferences, setOnlyDifferences] = useKept('onlyDifferences');
  const [at, setAt] = useState<number>();
  const [count, setCount] = useState(0);
  const [problem, setProblem] = useState<string>();
  const comparison = isSwapped ? swapped(given) : given;
  const names = sideNames(comparison);
  const step = (by: 1 | -1): void => setAt(stepDifference(by));
  useLayoutEffect(() => setCount(countDifferences()));
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F7' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const open = (side: Side, n: number): void => {
    const givenSide = isSwapped ? (side === 'left' ? 'right' : 'left') : side;
    setProblem(undefined);
    onOpen(givenSide, n).catch((error: unknown) => setProblem(describeError(error)));
  };
  return (
    <LookContext.Provider value={{ names, onlyDifferences, open }}>
      <div class="comparison">
        <header class="compared-head">
          <h1 class="visually-hidden">{t('{0} compared with {1}', names.left, names.right)}</h1>
          <Toolbar
            at={at}
            count={count}
            onStep={step}
            onlyDifferences={onlyDifferences}
            onOnlyDifferences={setOnlyDifferences}
            onSwap={() => setSwapped(!isSwapped)}
          />
          <div class="two-sides compared-names">
            <SideHead side="left" comparison={comparison} />
            <SideHead side="right" comparison={comparison} />
          </div>
        </header>
        <main class="compared-body" tabIndex={0} aria-label={t('Differences')}>
          {problem !== undefined && (
            <p class="compared-note refused" role="alert">
              <Icon name="error" /> {problem}
            </p>
          )}
          {comparison.same ? (
            <p class="compared-note">
              <Icon name="pass" class="better" />{' '}
              {t('Both have the same configuration, turns and events. Only times, token counts and costs may differ.')}
            </p>
          ) : (
            <Legend />
          )}
          <section aria-labelledby="figures-title">
            <h2 id="figures-title">{t('In numbers')}</h2>
            <FigureTable figures={sessionFigures(comparison)} label={t('In numbers')} />
          </section>
          <ConfigurationTable changes={comparison.configuration} />
          <TurnList turns={comparison.turns} />
          <EventList events={comparison.events} />
        </main>
        <div class="visually-hidden" aria-live="polite">
          {at !== undefined && t('Difference {0} of {1}', at + 1, count)}
        </div>
      </div>
    </LookContext.Provider>
  );
}

function SideHead({ side, comparison }: { side: Side; comparison: Comparison }) {
  const facts = comparison[side];
  const time = startTime(facts);
  return (
    <div class={`side-head is-${side}`} title={facts.name}>
      <span class="side-sign" aria-hidden="true">
        {side === 'left' ? '−' : '+'}
      </span>
      <strong class="side-name">
        <VisibleText text={facts.name} />
      </strong>
      <span class="side-time quiet num">{time}</span>
    </div>
  );
}

/** How the page is looked at, also after it was hidden. */
function useKept(key: string): [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(readState(key) === true);
  return [
    value,
    (next) => {
      writeState(key, next);
      setValue(next);
    },
  ];
}
