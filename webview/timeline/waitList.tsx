import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { turnWait, waitsOf } from '../../src/session/timing/latencies.ts';
import { anchorWords } from '../../src/session/timing/anchors.ts';
import type { TurnTiming } from '../../src/session/timing/turnTiming.ts';
import { plural } from '../base/format.ts';
import { goToWait } from './goTo.ts';
import { chosenTurn, fitTurn, longestWaitMs, turn, turns } from './model.ts';

const ROW_PX = 24;
const OVERSCAN = 8;
/** Rooms of the bars that their numbers need, as a share of the longest wait. */
const NUMBER_SHARE = 0.055;

const legend = [
  ['speechStopped', t('VAD wait')],
  ['created', t('to response.created')],
  ['call', t('model to call')],
  ['output', t('tool')],
  ['firstByte', t('to first byte')],
  ['firstSound', t('to first sound')],
] as const;

/** What each turn waited for; only the rows on screen are drawn. */
export function WaitList() {
  const [scrollPx, setScrollPx] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const all = turns.value;
  const first = Math.max(0, Math.floor(scrollPx / ROW_PX) - OVERSCAN);
  const heightPx = list.current?.clientHeight ?? 200;
  const shown = all.slice(first, first + Math.ceil(heightPx / ROW_PX) + 2 * OVERSCAN);
  const chosenIndex = all.findIndex(({ number }) => number === chosenTurn.value);
  useLayoutEffect(() => {
    const area = list.current;
    if (!area || chosenIndex < 0) return;
    const topPx = chosenIndex * ROW_PX;
    if (topPx < area.scrollTop) area.scrollTop = topPx;
    else if (topPx + ROW_PX > area.scrollTop + area.clientHeight) area.scrollTop = topPx + ROW_PX - area.clientHeight;
  }, [chosenIndex]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && all[(chosenIndex < 0 ? (turn.peek()?.number ?? 1) - 1 : chosenIndex) + step];
    if (!next) return;
    event.preventDefault();
    fitTurn(next.number);
  };
  return (
    <section class="timeline-waits" aria-label={t('Where each turn’s wait went')}>
      <div class="timeline-waits-head">
        <h3>{t('Where each turn’s wait went')}</h3>
        <span class="timeline-legend" aria-hidden="true">
          {legend.map(([kind, label]) => (
            <span key={kind} class="timeline-legend-entry">
              <span class={`timeline-swatch is-${kind}`} /> {label}
            </span>
          ))}
        </span>
      </div>
      <div
        class="timeline-wait-list"
        ref={list}
        tabIndex={0}
        role="group"
        aria-label={plural(all.length, t('{0} turn. Up and down choose one'), t('{0} turns. Up and down choose one'))}
        onKeyDown={onKeyDown}
        onScroll={(event) => setScrollPx(event.currentTarget.scrollTop)}
      >
        <div class="timeline-wait-rows" style={{ height: `${all.length * ROW_PX}px` }}>
          {shown.map((one, index) => (
            <WaitRow key={one.number} one={one} topPx={(first + index) * ROW_PX} />
          ))}
        </div>
      </div>
    </section>
  );
}

function WaitRow({ one, topPx }: { one: TurnTiming; topPx: number }) {
  const total = turnWait(one);
  const longestMs = longestWaitMs.value;
  return (
    <div
      class={`timeline-wait-row num ${one === turn.value ? 'is-selected' : ''}`}
      style={{ transform: `translateY(${topPx}px)` }}
    >
      <button
        type="button"
        class="timeline-wait-turn"
        aria-current={one === turn.value}
        title={one.text}
        onClick={() => fitTurn(one.number)}
      >
        <span class="timeline-wait-number quiet">{one.number}</span>
        <span class="timeline-wait-text">{one.text === '' ? t('no words known') : `“${one.text}”`}</span>
      </button>
      <span class="timeline-wait-bars">
        {waitsOf(one).map((wait) => {
          const { label, from, to, ms } = wait;
          const name = t('{0}: {1} ms, {2} to {3}', label, thousands(ms), anchorWords[from.kind], anchorWords[to.kind]);
          return (
            <button
              key={`${to.kind} ${to.n}`}
              type="button"
              class={`timeline-wait is-${to.kind}`}
              style={{ width: `${(ms / longestMs) * 100}%` }}
              aria-label={name}
              title={name}
              onClick={() => goToWait(wait)}
            >
              {ms / longestMs > NUMBER_SHARE ? thousands(ms) : ''}
            </button>
          );
        })}
      </span>
      {total ? (
        <button
          type="button"
          class="timeline-wait-total"
          title={total.label}
          aria-label={`${total.label}: ${thousands(total.ms)} ms`}
          onClick={() => goToWait(total)}
        >
          {thousands(total.ms)} ms
        </button>
      ) : (
        <span class="timeline-wait-total quiet">{one.isRunning ? t('running') : '–'}</span>
      )}
    </div>
  );
}
