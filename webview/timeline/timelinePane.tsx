import { useEffect } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { isMotionReduced } from '../base/reducedMotion.ts';
import { Segmented } from '../base/segmented.tsx';
import { clockTime, hasWallClock } from '../state/clock.ts';
import { store } from '../state/panel.ts';
import { isLive, sessionNowMs } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { Chart } from './chart.tsx';
import { LatencyTable } from './latencyTable.tsx';
import { Legend } from './legend.tsx';
import { chosenSpan, fitTurn, span, tickMs, turn, turns, whole, zoom } from './model.ts';
import { Overview } from './overview.tsx';
import { measure } from './silence.ts';
import { TurnTimes, TurnUsage } from './turnTables.tsx';
import { WaitList } from './waitList.tsx';

const TICK_MS = 250;

/** Where the time and the money went: a waterfall on the session's clock, what each turn waited for, latencies, cost by turn. */
export function TimelinePane() {
  const version = store.rowsVersion.value;
  const live = isLive.value;
  useEffect(() => measure([...store.live.items].map((item) => item.peek())), [version]);
  useEffect(() => {
    if (!live) return;
    const timer = setInterval(() => (tickMs.value = sessionNowMs()), isMotionReduced() ? 1000 : TICK_MS);
    return () => {
      clearInterval(timer);
      tickMs.value = 0;
    };
  }, [live]);
  if (turns.value.length === 0) {
    const untimed = store.rows.length > 0 && store.rows.every(({ monoMs, wallMs }) => (monoMs ?? wallMs) === null);
    return (
      <div class="timeline">
        <p class="empty-note">
          {untimed
            ? t('This log has no times: a recording has them, events that were pasted into a file have not.')
            : t('No turn yet: as soon as somebody speaks, writes or answers, its times are drawn here.')}
        </p>
      </div>
    );
  }
  return (
    <div class="timeline">
      <h2 class="visually-hidden">{t('Timeline')}</h2>
      <div class="timeline-main">
        <Toolbar />
        <Overview />
        <Chart />
        <WaitList />
      </div>
      <div class="timeline-side" tabIndex={0} role="group" aria-label={t('Latency, usage and the turn’s times')}>
        <LatencyTable />
        <TurnUsage />
        <TurnTimes />
      </div>
    </div>
  );
}

function Toolbar() {
  const shown = turn.value;
  const { startMs, endMs } = span.value;
  const isWall = view.timeMode.value === 'wall' && hasWallClock.value;
  return (
    <div class="timeline-toolbar" role="toolbar" aria-label={t('Timeline')}>
      <Segmented
        label={t('Clock')}
        value={isWall ? 'wall' : 'session'}
        segments={[
          { value: 'session', label: t('Session clock'), content: t('Session clock') },
          ...(hasWallClock.value ? [{ value: 'wall', label: t('Wall clock'), content: t('Wall clock') } as const] : []),
        ]}
        onChange={(mode) => (view.timeMode.value = mode)}
      />
      <Button
        appearance="icon"
        icon="chevron-left"
        label={t('Turn before')}
        disabledReason={shown === turns.value[0] ? t('this is the first turn') : undefined}
        onClick={() => shown && fitTurn(shown.number - 1)}
      />
      <span class="num timeline-turn">
        {t('Turn {0} of {1}', thousands(shown?.number ?? 0), thousands(turns.value.length))}
      </span>
      <Button
        appearance="icon"
        icon="chevron-right"
        label={t('Next turn')}
        disabledReason={shown === turns.value.at(-1) ? t('this is the last turn') : undefined}
        onClick={() => shown && fitTurn(shown.number + 1)}
      />
      <Button
        appearance="quiet"
        icon="screen-full"
        label={t('Fit turn')}
        onClick={() => shown && fitTurn(shown.number)}
      >
        <span class="timeline-words">{t('Fit turn')}</span>
      </Button>
      <Button
        appearance="quiet"
        icon="arrow-both"
        label={t('Whole session')}
        onClick={() => (chosenSpan.value = whole.value)}
      >
        <span class="timeline-words">{t('Whole session')}</span>
      </Button>
      <Button appearance="icon" icon="zoom-out" label={t('Zoom out')} onClick={() => zoom(1.6)} />
      <Button appearance="icon" icon="zoom-in" label={t('Zoom in')} onClick={() => zoom(0.6)} />
      {isLive.value && (
        <Button
          appearance="icon"
          icon="arrow-circle-right"
          label={t('Follow the session')}
          pressed={chosenSpan.value === undefined}
          onClick={() => (chosenSpan.value = chosenSpan.value ? undefined : span.peek())}
        />
      )}
      <span class="num quiet timeline-range">
        {t('{0} to {1}', clockTime(startMs).slice(0, -2), clockTime(endMs).slice(0, -2))}
      </span>
      <Legend />
    </div>
  );
}
