import { useEffect, useRef, useState } from 'preact/hooks';
import { sessionTime, thousands } from '../../src/session/format.ts';
import { waitsOf, type Latency } from '../../src/session/timing/latencies.ts';
import { anchorWords, type TurnTiming } from '../../src/session/timing/turnTiming.ts';
import { RowLink } from '../events/eventRow.tsx';
import { selectRow, store } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import { Chart } from './chart.tsx';
import { chosenSpan, collapsed, latencies, pan, showTurn, turn, turns, whole, zoom } from './model.ts';
import { measure } from './silence.ts';

/** Where the time went: a waterfall by turn, what each turn waited for, and the latencies of the session. */
export function TimelinePane() {
  const version = store.rowsVersion.value;
  useEffect(() => measure([...store.live.items].map((item) => item.peek())), [version]);
  if (turns.value.length === 0) {
    const untimed = store.rows.length > 0 && store.rows.every(({ monoMs, wallMs }) => (monoMs ?? wallMs) === null);
    return (
      <div class="timeline">
        <p class="empty-note">
          {untimed
            ? 'This log has no times: a recording has them, events that were pasted into a file have not.'
            : 'No turn yet: as soon as somebody speaks, writes or answers, its times are drawn here.'}
        </p>
      </div>
    );
  }
  return (
    <div class="timeline">
      <div class="timeline-main">
        <Toolbar />
        <Chart />
        <WaitList />
      </div>
      <div class="timeline-side" tabIndex={0} role="group" aria-label="Latencies and times">
        <LatencyTable found={latencies.value} />
        {turn.value && <AnchorTable shown={turn.value} />}
      </div>
    </div>
  );
}

function Toolbar() {
  const shown = turn.value;
  return (
    <div class="timeline-toolbar" role="toolbar" aria-label="Timeline">
      <Button
        appearance="icon"
        icon="chevron-left"
        label="Turn before"
        disabledReason={shown === turns.value[0] ? 'this is the first turn' : undefined}
        onClick={() => shown && showTurn(shown.number - 1)}
      />
      <span class="num timeline-turn">
        Turn {shown?.number ?? 0} of {thousands(turns.value.length)}
      </span>
      <Button
        appearance="icon"
        icon="chevron-right"
        label="Next turn"
        disabledReason={shown === turns.value.at(-1) ? 'this is the last turn' : undefined}
        onClick={() => shown && showTurn(shown.number + 1)}
      />
      <Button appearance="quiet" label="Fit turn" onClick={() => shown && showTurn(shown.number)}>
        Fit turn
      </Button>
      <Button appearance="quiet" label="Whole session" onClick={() => (chosenSpan.value = whole.value)}>
        Whole session
      </Button>
      <Button appearance="icon" icon="zoom-out" label="Zoom out" onClick={() => zoom(1.6)} />
      <Button appearance="icon" icon="zoom-in" label="Zoom in" onClick={() => zoom(0.6)} />
      <Button appearance="icon" icon="arrow-left" label="Earlier" onClick={() => pan(-0.3)} />
      <Button appearance="icon" icon="arrow-right" label="Later" onClick={() => pan(0.3)} />
      <Button
        appearance="quiet"
        label={collapsed.value ? 'Show silence' : 'Collapse silence'}
        onClick={() => {
          collapsed.value = !collapsed.value;
          chosenSpan.value = undefined;
        }}
      >
        {collapsed.value ? 'Show silence' : 'Collapse silence'}
      </Button>
      <span class="spacer" />
      <span class="timeline-legend quiet">◇ first byte ◆ first sound ✕ barge-in ✂ cut</span>
    </div>
  );
}

const ROW_PX = 24;
const OVERSCAN = 8;

/** What each turn waited for; only the rows on screen are drawn. */
function WaitList() {
  const [scrollPx, setScrollPx] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const all = turns.value;
  const first = Math.max(0, Math.floor(scrollPx / ROW_PX) - OVERSCAN);
  const heightPx = list.current?.clientHeight ?? 200;
  const shown = all.slice(first, first + Math.ceil(heightPx / ROW_PX) + 2 * OVERSCAN);
  const longestMs = Math.max(1, ...shown.map(totalMsOf));
  return (
    <section class="timeline-waits" aria-label="Where each turn’s wait went">
      <h3>Where each turn’s wait went</h3>
      <div
        class="timeline-wait-list"
        ref={list}
        tabIndex={0}
        role="group"
        aria-label="Turns"
        onScroll={(event) => setScrollPx(event.currentTarget.scrollTop)}
      >
        <div class="timeline-wait-rows" style={{ height: `${all.length * ROW_PX}px` }}>
          {shown.map((one, index) => (
            <WaitRow key={one.number} one={one} topPx={(first + index) * ROW_PX} longestMs={longestMs} />
          ))}
        </div>
      </div>
    </section>
  );
}

function totalMsOf(one: TurnTiming): number {
  return waitsOf(one).reduce((sum, { ms }) => sum + ms, 0);
}

function WaitRow({ one, topPx, longestMs }: { one: TurnTiming; topPx: number; longestMs: number }) {
  const waits = waitsOf(one);
  const totalMs = totalMsOf(one);
  return (
    <div
      class={`timeline-wait-row num ${one === turn.value ? 'is-selected' : ''}`}
      style={{ transform: `translateY(${topPx}px)` }}
    >
      <button type="button" class="timeline-wait-turn" onClick={() => showTurn(one.number)}>
        <span class="timeline-wait-number">{one.number}</span> {one.text === '' ? 'no words known' : `“${one.text}”`}
      </button>
      <span class="timeline-wait-bars">
        {waits.map(({ label, from, to, ms }) => {
          const name = `${label}: ${thousands(ms)} ms, ${anchorWords[from.kind]} → ${anchorWords[to.kind]}`;
          return (
            <button
              key={`${to.kind} ${to.n}`}
              type="button"
              tabIndex={-1}
              class={`timeline-wait is-${to.kind}`}
              style={{ width: `${(ms / longestMs) * 100}%` }}
              aria-label={name}
              title={name}
              onClick={() => {
                showTurn(one.number);
                selectRow(to.n, { reveal: true });
              }}
            >
              {ms / longestMs > 0.06 ? thousands(ms) : ''}
            </button>
          );
        })}
      </span>
      <strong class="timeline-wait-total">{waits.length === 0 ? '–' : `${thousands(totalMs)} ms`}</strong>
    </div>
  );
}

function LatencyTable({ found }: { found: readonly Latency[] }) {
  const ms = (value: number | undefined) => (value === undefined ? '–' : thousands(value));
  return (
    <table class="usage-table num timeline-latencies">
      <caption>Latency, ms on the session’s clock</caption>
      <thead>
        <tr>
          <th scope="col">from → to</th>
          {['p50', 'p90', 'p95', 'max', 'n'].map((label) => (
            <th key={label} scope="col" class="is-number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.map(({ label, spread, longestN }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td class="is-number">{ms(spread.p50)}</td>
            <td class="is-number">{ms(spread.p90)}</td>
            <td class="is-number">{ms(spread.p95)}</td>
            <td class="is-number">
              <button
                type="button"
                class="row-link"
                aria-label={`Longest, ${thousands(spread.max)} ms: go to event ${longestN}`}
                onClick={() => selectRow(longestN, { reveal: true })}
              >
                {ms(spread.max)}
              </button>
            </td>
            <td class="is-number">{thousands(spread.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The waterfall of the turn as a table. */
function AnchorTable({ shown }: { shown: TurnTiming }) {
  return (
    <table class="usage-table num timeline-anchors">
      <caption>Turn {shown.number}, times</caption>
      <thead>
        <tr>
          <th scope="col">what</th>
          <th scope="col" class="is-number">
            time
          </th>
          <th scope="col" class="is-number">
            Δ ms
          </th>
          <th scope="col">event</th>
        </tr>
      </thead>
      <tbody>
        {shown.anchors.map(({ kind, n, atMs }, index) => (
          <tr key={`${kind} ${n}`}>
            <th scope="row">{anchorWords[kind]}</th>
            <td class="is-number">{sessionTime(atMs)}</td>
            <td class="is-number">{index === 0 ? '' : thousands(atMs - (shown.anchors[index - 1]?.atMs ?? atMs))}</td>
            <td>
              <RowLink n={n} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
