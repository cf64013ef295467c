import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withEscapes } from '../../src/base/invisible.ts';
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { ownPause, turnWait, waitsOf } from '../../src/session/timing/latencies.ts';
import { anchorWords } from '../../src/session/timing/anchors.ts';
import type { TurnTiming } from '../../src/session/timing/turnTiming.ts';
import { duration, plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { oneStop } from '../base/oneStop.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { goToWait } from './goTo.ts';
import { chosenTurn, fitTurn, turn, turns, waitScale } from './model.ts';
import { drawnParts } from './waitScale.ts';

const ROW_PX = 24;
const OVERSCAN = 8;
/** Room that a part's number needs, as a share of the row. */
const NUMBER_SHARE = 0.055;

const rowsRef = oneStop({ rows: '.timeline-wait-row', preferred: '.is-selected .timeline-wait-turn' });

const legend = [
  ['speechStopped', t('VAD wait')],
  ['created', t('to response.created')],
  ['call', t('model to call')],
  ['output', t('tool')],
  ['firstByte', t('to first byte')],
  ['firstSound', t('to first sound')],
] as const;

/** What each turn waited for; only the rows on screen are drawn, and those that the keys need. */
export function WaitList() {
  const [scrollPx, setScrollPx] = useState(0);
  const [focusedIndex, setFocusedIndex] = useState<number | undefined>(undefined);
  /** Where keys went to, until that is on the page. */
  const waiting = useRef<{ readonly index: number; readonly column: number }>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const all = turns.value;
  const first = Math.max(0, Math.floor(scrollPx / ROW_PX) - OVERSCAN);
  const heightPx = list.current?.clientHeight ?? 200;
  const inView = all.slice(first, first + Math.ceil(heightPx / ROW_PX) + 2 * OVERSCAN).map((_, at) => first + at);
  const kept = [turn.value ? all.indexOf(turn.value) : -1, focusedIndex ?? -1].filter((at) => all[at]);
  const shown = [...new Set([...inView, ...kept])].sort((one, other) => one - other);
  const chosenIndex = all.findIndex(({ number }) => number === chosenTurn.value);
  useLayoutEffect(() => {
    const area = list.current;
    if (!area || chosenIndex < 0) return;
    const topPx = chosenIndex * ROW_PX;
    if (topPx < area.scrollTop) area.scrollTop = topPx;
    else if (topPx + ROW_PX > area.scrollTop + area.clientHeight) area.scrollTop = topPx + ROW_PX - area.clientHeight;
  }, [chosenIndex]);
  useLayoutEffect(() => {
    if (!waiting.current) return;
    const { index, column } = waiting.current;
    const buttons = list.current?.querySelectorAll<HTMLElement>(`[data-index="${index}"] button`) ?? [];
    if (buttons.length === 0) return;
    waiting.current = undefined;
    buttons[Math.min(column, buttons.length - 1)]?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const at = indexOf(event.target);
    if (at === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
    const wanted = targets[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(all.length - 1, wanted));
    const buttons = [...(rowOf(event.target)?.querySelectorAll('button') ?? [])];
    waiting.current = { index, column: buttons.findIndex((button) => button === event.target) };
    setFocusedIndex(index);
    fitTurn(all[index]?.number ?? 1);
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
          {all.some(ownPause) && (
            <span class="timeline-legend-entry">
              <Icon name="debug-pause" size={12} /> {t('the client’s own pause, not counted')}
            </span>
          )}
        </span>
      </div>
      <div
        class="timeline-wait-list"
        ref={list}
        role="group"
        aria-label={plural(
          all.length,
          t('{0} turn. Left and right go through its waits'),
          t('{0} turns. Up and down choose one, left and right go through its waits'),
        )}
        onKeyDown={onKeyDown}
        onFocusIn={(event: FocusEvent) => setFocusedIndex(indexOf(event.target))}
        onFocusOut={(event: FocusEvent) => setFocusedIndex(indexOf(event.relatedTarget))}
        onScroll={(event) => setScrollPx(event.currentTarget.scrollTop)}
      >
        <div ref={rowsRef} class="timeline-wait-rows" style={{ height: `${all.length * ROW_PX}px` }}>
          {shown.map((index) => {
            const one = all[index];
            return one && <WaitRow key={one.number} one={one} index={index} />;
          })}
        </div>
      </div>
    </section>
  );
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.timeline-wait-row') : null;
}

function indexOf(target: EventTarget | null): number | undefined {
  const index = rowOf(target)?.dataset['index'];
  return index === undefined ? undefined : Number(index);
}

function WaitRow({ one, index }: { one: TurnTiming; index: number }) {
  const total = turnWait(one);
  const waits = waitsOf(one);
  const parts = drawnParts(
    waits.map(({ ms }) => ms),
    waitScale.value,
  );
  return (
    <div
      class={`timeline-wait-row num ${one === turn.value ? 'is-selected' : ''}`}
      style={{ transform: `translateY(${index * ROW_PX}px)` }}
      data-index={index}
    >
      <span class="timeline-wait-head">
        <button
          type="button"
          class="timeline-wait-turn"
          aria-current={one === turn.value}
          title={withEscapes(one.text)}
          onClick={() => fitTurn(one.number)}
        >
          <span class="timeline-wait-number quiet">{one.number}</span>
          <span class="timeline-wait-text">
            {one.text === '' ? (
              t('no words known')
            ) : (
              <>
                “
                <bdi>
                  <VisibleText text={one.text} />
                </bdi>
                ”
              </>
            )}
          </span>
        </button>
        <OwnPause one={one} />
      </span>
      <span class="timeline-wait-bars">
        {waits.map((wait, at) => {
          const { label, from, to, ms } = wait;
          const { share = 0, isBroken = false } = parts[at] ?? {};
          const name = t('{0}: {1} ms, {2} to {3}', label, thousands(ms), anchorWords[from.kind], anchorWords[to.kind]);
          return (
            <button
              key={`${to.kind} ${to.n}`}
              type="button"
              class={`timeline-wait is-${to.kind} ${isBroken ? 'is-broken' : ''}`}
              style={{ width: `${share * 100}%` }}
              aria-label={name}
              title={isBroken ? t('{0}. Drawn with a break: it is much longer than the others', name) : name}
              onClick={() => goToWait(wait)}
            >
              {share > NUMBER_SHARE ? thousands(ms) : ''}
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
        <span class="timeline-wait-total quiet" title={one.isRunning ? undefined : t('nothing answered this turn')}>
          {one.isRunning ? t('running') : '–'}
        </span>
      )}
    </div>
  );
}

/** Between the question and the request for an answer the client itself waited: nobody waited for the model. */
function OwnPause({ one }: { one: TurnTiming }) {
  const pause = ownPause(one);
  if (!pause) return null;
  const name = t('{0}: {1} ms. The client’s own pause, not a part of the wait', pause.label, thousands(pause.ms));
  return (
    <button type="button" class="timeline-pause" title={name} aria-label={name} onClick={() => goToWait(pause)}>
      <Icon name="debug-pause" size={12} /> {duration(pause.ms)}
    </button>
  );
}
