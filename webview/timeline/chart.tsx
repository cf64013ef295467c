/** The waterfall: lanes with bars on the session's clock. Each bar is a button with a name; arrows go from bar to bar. */
import { useRef, useState } from 'preact/hooks';
import { sessionTime, thousands } from '../../src/session/format.ts';
import { anchorWords, lanes, type Anchor, type Bar, type Lane } from '../../src/session/timing/turnTiming.ts';
import { selectRow } from '../state/panel.ts';
import { pan, place, shownGaps, span, turns, zoom } from './model.ts';

interface Placed {
  readonly bar: Bar;
  readonly turn: number;
  /** Shares of the width in percent. */
  readonly left: number;
  readonly width: number;
  /** How many bars too narrow to tell apart are drawn as this one. */
  count: number;
}

/** Percent of the width: what is nearer than this to the bar before is drawn with it. */
const NARROWEST = 0.3;

const marks: readonly Anchor['kind'][] = ['firstByte', 'firstSound', 'interrupted', 'truncated'];
const markSigns: Readonly<Partial<Record<Anchor['kind'], string>>> = {
  firstByte: '◇',
  firstSound: '◆',
  interrupted: '✕ barge-in',
  truncated: '✂ cut',
};

export function Chart() {
  const [focused, setFocused] = useState(0);
  const [cursor, setCursor] = useState<number>();
  const chart = useRef<HTMLDivElement>(null);
  const placed = placedBars();
  const current = Math.min(focused, placed.length - 1);
  const { startMs, endMs } = span.value;
  const share = (ms: number) => ((place(ms) - startMs) / (endMs - startMs)) * 100;
  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(placed.length - 1, index));
    setFocused(next);
    chart.current?.querySelectorAll<HTMLElement>('.timeline-bar')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      ArrowRight: () => (event.shiftKey ? pan(0.2) : goTo(current + 1)),
      ArrowLeft: () => (event.shiftKey ? pan(-0.2) : goTo(current - 1)),
      ArrowDown: () => goTo(otherLane(placed, current, 1)),
      ArrowUp: () => goTo(otherLane(placed, current, -1)),
      Home: () => goTo(0),
      End: () => goTo(placed.length - 1),
      '+': () => zoom(0.6),
      '=': () => zoom(0.6),
      '-': () => zoom(1.6),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const shareOf = (event: MouseEvent) => {
    const box = chart.current?.querySelector('.timeline-track')?.getBoundingClientRect();
    return box ? (event.clientX - box.left) / box.width : 0.5;
  };
  return (
    <div
      class="timeline-chart"
      role="group"
      aria-label="Waterfall. Arrow keys go from bar to bar, plus and minus zoom, Shift and arrows pan"
      ref={chart}
      onKeyDown={onKeyDown}
      onMouseMove={(event) => setCursor(shareOf(event))}
      onMouseLeave={() => setCursor(undefined)}
      onWheel={(event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          zoom(event.deltaY > 0 ? 1.25 : 0.8, shareOf(event));
        } else if (event.deltaX !== 0 || event.shiftKey) {
          event.preventDefault();
          pan((event.deltaX || event.deltaY) / 1000);
        }
      }}
    >
      <Lanes placed={placed} current={current} onFocus={setFocused} />
      <div class="timeline-overlay" aria-hidden="true">
        {shownGaps.value.map((gap) => {
          const [left, right] = [share(gap.startMs), share(gap.endMs)];
          if (right < 0 || left > 100) return null;
          const from = Math.max(0, left);
          return (
            <span
              key={gap.startMs}
              class="timeline-gap"
              title={`${thousands(gap.endMs - gap.startMs)} ms of silence`}
              style={{ left: `${from}%`, width: `${Math.min(100, right) - from}%` }}
            />
          );
        })}
        {cursor !== undefined && cursor >= 0 && cursor <= 1 && (
          <span class="timeline-cursor" style={{ left: `${cursor * 100}%` }} />
        )}
      </div>
    </div>
  );
}

function Lanes({
  placed,
  current,
  onFocus,
}: {
  placed: readonly Placed[];
  current: number;
  onFocus: (index: number) => void;
}) {
  const { startMs, endMs } = span.value;
  const width = endMs - startMs;
  const byLane = (lane: Lane) =>
    placed.map((one, index) => [one, index] as const).filter(([{ bar }]) => bar.lane === lane);
  return (
    <>
      {lanes.map((lane) => (
        <div key={lane} class={`timeline-lane lane-${lane.toLowerCase()}`}>
          <span class="timeline-lane-name">{lane}</span>
          <div class="timeline-track">
            {byLane(lane).map(([{ bar, turn, left, width: share, count }, index]) => (
              <button
                key={`${bar.kind} ${bar.n}`}
                type="button"
                class={`timeline-bar is-${bar.kind}`}
                tabIndex={index === current ? 0 : -1}
                style={{ left: `${left}%`, width: `max(3px, ${share}%)` }}
                aria-label={nameOf(bar, turn, count)}
                title={nameOf(bar, turn, count)}
                onFocus={() => onFocus(index)}
                onClick={() => selectRow(bar.n, { reveal: true })}
              >
                {share > 6 && <span class="timeline-bar-text num">{textOf(bar)}</span>}
              </button>
            ))}
            {lane === 'received' && <Marks startMs={startMs} width={width} />}
          </div>
        </div>
      ))}
    </>
  );
}

function Marks({ startMs, width }: { startMs: number; width: number }) {
  const shown = turns.value
    .flatMap(({ anchors }) => anchors)
    .filter(({ kind, atMs }) => marks.includes(kind) && place(atMs) >= startMs && place(atMs) <= startMs + width);
  if (shown.length > 60) return null;
  return (
    <>
      {shown.map(({ kind, n, atMs }) => (
        <span
          key={`${kind} ${n}`}
          class={`timeline-mark is-${kind}`}
          aria-hidden="true"
          title={`${anchorWords[kind]}, ${sessionTime(atMs)}`}
          style={{ left: `${((place(atMs) - startMs) / width) * 100}%` }}
        >
          {markSigns[kind]}
        </span>
      ))}
    </>
  );
}

/** Only what is seen, lane by lane. */
function placedBars(): Placed[] {
  const { startMs, endMs } = span.value;
  const width = endMs - startMs;
  const placed: Placed[] = [];
  for (const lane of lanes) {
    let last: Placed | undefined;
    for (const { number, bars } of turns.value) {
      for (const bar of bars) {
        if (bar.lane !== lane) continue;
        const from = Math.max(startMs, place(bar.startMs));
        const to = Math.min(endMs, place(bar.endMs));
        if (to < startMs || from > endMs) continue;
        const left = ((from - startMs) / width) * 100;
        if (last && left - last.left < NARROWEST && last.width < NARROWEST && last.bar.kind === bar.kind) {
          last.count++;
          continue;
        }
        last = { bar, turn: number, left, width: Math.max(0, ((to - from) / width) * 100), count: 1 };
        placed.push(last);
      }
    }
  }
  return placed;
}

function otherLane(placed: readonly Placed[], current: number, step: 1 | -1): number {
  const from = placed[current];
  if (!from) return current;
  let best = current;
  const lane = lanes.indexOf(from.bar.lane);
  for (let next = lane + step; next >= 0 && next < lanes.length && best === current; next += step) {
    placed.forEach(({ bar, left }, index) => {
      if (bar.lane !== lanes[next]) return;
      const nearest = best === current ? Infinity : Math.abs((placed[best]?.left ?? 0) - from.left);
      if (Math.abs(left - from.left) < nearest) best = index;
    });
  }
  return best;
}

function nameOf(bar: Bar, turn: number, count: number): string {
  const more = count > 1 ? `, and ${count - 1} more` : '';
  return `Turn ${turn}, ${bar.label}: ${thousands(bar.endMs - bar.startMs)} ms, from ${sessionTime(bar.startMs)}${more}`;
}

function textOf(bar: Bar): string {
  const ms = `${thousands(bar.endMs - bar.startMs)} ms`;
  return bar.kind === 'tool' || bar.kind === 'running' || bar.kind === 'unheard' ? `${bar.label} ${ms}` : ms;
}
