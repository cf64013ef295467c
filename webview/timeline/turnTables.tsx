import { useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { Bill } from '../../src/session/cost/bills.ts';
import { thousands } from '../../src/session/format.ts';
import { anchorHints, anchorWords } from '../../src/session/timing/anchors.ts';
import { Icon } from '../base/icon.tsx';
import { oneStop } from '../base/oneStop.ts';
import { RowLink } from '../events/rowLink.tsx';
import { clockTime } from '../state/clock.ts';
import { bill, costWords, prices } from '../state/costs.ts';
import { makeRoom } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import { goToMark } from './goTo.ts';
import { chosenTurn, fitTurn, turn, turnBills, turns } from './model.ts';

const usageRef = oneStop({ rows: 'tr', preferred: '.is-selected button' });
const anchorsRef = oneStop({ rows: 'tr' });
/** Of a long session the newest turns will do until all are asked for. */
const SHOWN_TURNS = 40;

/** Tokens and cost by turn; the sums are the session's. */
export function TurnUsage() {
  const [isWhole, setWhole] = useState(false);
  const all = turnBills.value;
  const chosen = chosenTurn.value ?? all.length;
  const from = isWhole ? 0 : Math.max(0, Math.min(all.length - SHOWN_TURNS, chosen - SHOWN_TURNS / 2));
  const shown = isWhole ? all : all.slice(from, from + SHOWN_TURNS);
  if (bill.value.responses.length === 0) return null;
  return (
    <>
      <table class="usage-table num timeline-usage">
        <caption>
          <h3>{t('Usage and cost by turn')}</h3> <span class="quiet">{t('prices of {0}', prices.value.asOf)}</span>
        </caption>
        <thead>
          <tr>
            {[t('turn'), t('in'), t('of it cached'), t('text out'), t('audio out'), t('cost')].map((label, index) => (
              <th key={label} scope="col" class={index === 0 ? '' : 'is-number'}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={usageRef}>
          {shown.map((one) => (
            <tr key={one.number} class={one.number === turn.value?.number ? 'is-selected' : ''}>
              <th scope="row">
                <button
                  type="button"
                  class="timeline-figure"
                  aria-label={t('Turn {0}', thousands(one.number))}
                  onClick={() => fitTurn(one.number)}
                >
                  {one.number}
                </button>
              </th>
              <Figures of={one.bill} number={one.number} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('all')}</th>
            <Figures of={bill.value} number={undefined} />
          </tr>
        </tfoot>
      </table>
      {shown.length < all.length && (
        <Button appearance="quiet" small onClick={() => setWhole(true)}>
          {t('Show all {0} turns', thousands(all.length))}
        </Button>
      )}
      <p class="timeline-note">
        <Icon name="info" size={14} />{' '}
        {t('Every response bills the whole conversation again. Cached tokens are part of “in”.')}
      </p>
    </>
  );
}

function Figures({ of, number }: { of: Bill; number: number | undefined }) {
  const { tokens, cost, isRunning } = of;
  const last = of.responses.findLast(({ response }) => response.doneN !== undefined)?.response.doneN;
  const figures = [tokens?.input, tokens?.cached, tokens?.outputByKind.text, tokens?.outputByKind.audio];
  const amount = costWords(of);
  return (
    <>
      {figures.map((figure, index) => (
        <td key={index} class="is-number">
          {figure === undefined ? <span class="quiet">–</span> : thousands(figure)}
        </td>
      ))}
      <td class="is-number">
        {number !== undefined && last !== undefined && cost.usd !== undefined ? (
          <button
            type="button"
            class="timeline-figure is-link"
            title={t('Go to event {0}', last)}
            aria-label={t('Turn {0} cost {1}: go to event {2}', number, amount, last)}
            onClick={() => {
              makeRoom();
              goToMark(number, last);
            }}
          >
            {amount}
          </button>
        ) : (
          <span class={cost.usd === undefined ? 'quiet' : ''}>
            {isRunning && number !== undefined ? t('running') : amount}
          </span>
        )}
      </td>
    </>
  );
}

/** The waterfall of the chosen turn as a table. */
export function TurnTimes() {
  const shown = turn.value;
  if (!shown) return null;
  return (
    <table class="usage-table num timeline-anchors">
      <caption>
        <h3>{t('Turn {0}', shown.number)}</h3>{' '}
        <span class="quiet">{t('of {0}, as it went', thousands(turns.value.length))}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col" class="is-number">
            {t('time')}
          </th>
          <th scope="col" class="is-number">
            Δ ms
          </th>
          <th scope="col" class="is-number">
            {t('event')}
          </th>
        </tr>
      </thead>
      <tbody ref={anchorsRef}>
        {shown.anchors.map((anchor, index) => {
          const { kind, n, atMs, audio } = anchor;
          const before = shown.anchors[index - 1];
          return (
            <tr key={`${kind} ${n} ${index}`}>
              <th scope="row">
                <button
                  type="button"
                  class="timeline-figure"
                  title={anchorHints[kind] ?? anchorWords[kind]}
                  onClick={() => goToMark(shown.number, n, audio)}
                >
                  {anchorWords[kind]}
                </button>
              </th>
              <td class="is-number">{clockTime(atMs)}</td>
              <td class="is-number">{before ? `+${thousands(atMs - before.atMs)}` : ''}</td>
              <td class="is-number">
                <RowLink n={n} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
