/** Turns side by side, the words that differ marked. */
import { useContext } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { turnDiffers, type ComparedTurn } from '../../src/session/comparison/comparison.ts';
import { turnFigures } from '../../src/session/comparison/figures.ts';
import { plural } from '../base/format.ts';
import { difference } from './differenceSteps.ts';
import { FigureTable } from './figureTable.tsx';
import { OnlyIn } from './legend.tsx';
import { LookContext } from './look.ts';
import { SaidCell } from './saidCell.tsx';

export function TurnList({ turns }: { turns: readonly ComparedTurn[] }) {
  const { onlyDifferences } = useContext(LookContext);
  const shown = turns
    .map((turn, at) => ({ turn, number: at + 1 }))
    .filter(({ turn }) => !onlyDifferences || turnDiffers(turn));
  const hidden = turns.length - shown.length;
  return (
    <section aria-labelledby="turns-title">
      <h2 id="turns-title">{t('Turns')}</h2>
      {turns.length === 0 && <p class="quiet compared-none">{t('Nobody said anything in either of them.')}</p>}
      {shown.map(({ turn, number }) => (
        <TurnCard key={number} turn={turn} number={number} />
      ))}
      {hidden > 0 && (
        <p class="quiet compared-none">
          {plural(hidden, t('{0} turn is the same on both sides.'), t('{0} turns are the same on both sides.'))}
        </p>
      )}
    </section>
  );
}

function TurnCard({ turn, number }: { turn: ComparedTurn; number: number }) {
  const { names } = useContext(LookContext);
  const { left, right, user, answer, calls } = turn;
  const differs = turnDiffers(turn);
  const id = `turn-${number}`;
  return (
    <article class="turn-card" aria-labelledby={id} {...(differs ? difference : {})}>
      <h3 id={id}>
        {t('Turn {0}', number)}
        <span class="quiet">
          {left && right ? (
            differs ? (
              t('differs')
            ) : (
              t('the same words')
            )
          ) : (
            <OnlyIn name={left ? names.left : names.right} />
          )}
        </span>
      </h3>
      <div class="two-sides said">
        <SaidCell who="user" side="left" stretches={user} n={left && (left.userN ?? left.fromN)} />
        <SaidCell who="user" side="right" stretches={user} n={right && (right.userN ?? right.fromN)} />
        {calls.map((call, at) => [
          <SaidCell key={`left ${at}`} who="call" side="left" stretches={[call]} n={call.leftN} />,
          <SaidCell key={`right ${at}`} who="call" side="right" stretches={[call]} n={call.rightN} />,
        ])}
        <SaidCell who="answer" side="left" stretches={answer} n={left && (left.answerN ?? left.toN)} />
        <SaidCell who="answer" side="right" stretches={answer} n={right && (right.answerN ?? right.toN)} />
      </div>
      <FigureTable figures={turnFigures(turn)} label={t('Turn {0} in numbers', number)} />
    </article>
  );
}
