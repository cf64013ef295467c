/** The waterfall: lanes on the session's clock. Each mark is a button with a name; one tab stop, arrow keys go from mark to mark. */
import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { turnWait } from '../../src/session/timing/latencies.ts';
import { timeOf } from '../../src/session/timing/timeOf.ts';
import { clipOf, want } from '../audio/clips.ts';
import { clockTime } from '../state/clock.ts';
import { store } from '../state/panel.ts';
import { isLive } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { goToMark, goToWait } from './goTo.ts';
import { laneNames, placeAll, textPx, ticksOf, xOf } from './layout.ts';
import { chartLanes, type ChartLane, type Placed, type View } from './placed.ts';
import { Mark } from './mark.tsx';
import { nowMs, pan, shownWait, span, timingMarks, turns, zoom } from './model.ts';

/** More audio than this in view is drawn without its samples. */
const FETCHED_MS = 240_000;

/** A flag with a time: nearer than half of it to the end it stands before its line. */
const FLAG_PX = 64;

export function Chart() {
  const focusedKey = useSignal<string | undefined>(undefined);
  const [cursorPx, setCursorPx] = useState<number>();
  const chart = useRef<HTMLDivElement>(null);
  const widthPx = useTrackWidth(chart);
  const shown: View = { ...span.value, widthPx, time: clockTime };
  const clientRows = timingMarks.value.marks.clientEvents.flatMap((n) => store.row(n) ?? []);
  const placed = placeAll(turns.value, clientRows, shown);
  useAudioInView(placed);
  const current = Math.max(
    0,
    placed.findIndex(({ key }) => key === focusedKey.value),
  );
  const goTo = (index: number) => {
    const next = placed[Math.max(0, Math.min(placed.length - 1, index))];
    if (!next) return;
    focusedKey.value = next.key;
    chart.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
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
  const trackPxOf = (event: MouseEvent) => {
    const box = chart.current?.querySelector('.timeline-track')?.getBoundingClientRect();
    return box ? event.clientX - box.left : 0;
  };
  return (
    <div
      class="timeline-chart"
      role="group"
      aria-label={t('Waterfall. Arrow keys go from mark to mark, plus and minus zoom, Shift and arrows pan')}
      ref={chart}
      onKeyDown={onKeyDown}
      onMouseMove={(event) => setCursorPx(trackPxOf(event))}
      onMouseLeave={() => setCursorPx(undefined)}
      onWheel={(event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          zoom(event.deltaY > 0 ? 1.25 : 0.8, Math.max(0, trackPxOf(event) / widthPx));
        } else if (event.deltaX !== 0 || event.shiftKey) {
          event.preventDefault();
          pan((event.deltaX || event.deltaY) / widthPx);
        }
      }}
    >
      <Backdrop shown={shown} />
      {chartLanes.map((lane) => (
        <LaneRow key={lane} lane={lane} placed={placed} shown={shown} current={current} focusedKey={focusedKey} />
      ))}
      <Lines shown={shown} cursorPx={cursorPx} />
    </div>
  );
}

function LaneRow(props: {
  lane: ChartLane;
  placed: readonly Placed[];
  shown: View;
  current: number;
  focusedKey: Signal<string | undefined>;
}) {
  const { lane, placed, shown, current, focusedKey } = props;
  // The flag of now has its place: that of a barge-in a moment ago stands before its line.
  const nowPx = isLive.value ? xOf(nowMs.value, shown) : Infinity;
  return (
    <div class={`timeline-lane lane-${lane.toLowerCase().replace(' ', '-')}`}>
      <span class="timeline-lane-name">{laneNames[lane]}</span>
      <div class="timeline-track">
        {lane === 'moments' && <Axis shown={shown} />}
        {placed.map((one, index) =>
          one.lane === lane ? (
            <Mark
              key={one.key}
              placed={lane === 'moments' && nowPx - one.leftPx < FLAG_PX + 6 ? { ...one, side: 'left' } : one}
              isStop={index === current}
              onFocus={() => (focusedKey.value = one.key)}
              onClick={() => (one.wait ? goToWait(one.wait) : goToMark(one.turn, one.n, one.place))}
            />
          ) : null,
        )}
      </div>
    </div>
  );
}

function Axis({ shown }: { shown: View }) {
  const flags = turns.value.flatMap(({ anchors }) => anchors.filter(({ kind }) => kind === 'interrupted'));
  const flagsPx = [...flags.map(({ atMs }) => atMs), ...(isLive.value ? [nowMs.value] : [])].map((ms) =>
    xOf(ms, shown),
  );
  // A flag covers the time that it stands on.
  const ticks = ticksOf(shown).filter(({ atMs }) => {
    const px = xOf(atMs, shown);
    return !flagsPx.some((flagPx) => flagPx > px - 34 && flagPx < px + 56);
  });
  const labels = ticks.map(({ atMs, stepMs }) => ({ px: xOf(atMs, shown), words: clockTime(atMs, stepMs >= 1000) }));
  // What the edge would cut is another time.
  const whole = labels.filter(({ px, words }) => px + 4 + textPx(words) <= shown.widthPx);
  return (
    <>
      {whole.map(({ px, words }) => (
        <span key={px} class="timeline-tick num" style={{ left: `${px}px` }}>
          {words}
        </span>
      ))}
    </>
  );
}

/** Behind the marks: lines of the axis, the waits as bands, what has not happened yet. */
function Backdrop({ shown }: { shown: View }) {
  const bands = turns.value.flatMap((one) => {
    const wait = one.endMs < shown.startMs || one.startMs > shown.endMs ? undefined : turnWait(one);
    return wait ? [{ number: one.number, ...stretchPx(wait.from.atMs, wait.to.atMs, shown) }] : [];
  });
  const nowPx = xOf(nowMs.value, shown);
  return (
    <div class="timeline-overlay is-behind" aria-hidden="true">
      {ticksOf(shown).map(({ atMs }) => (
        <span key={atMs} class="timeline-grid-line" style={{ left: `${xOf(atMs, shown)}px` }} />
      ))}
      {bands.map(({ number, leftPx, widthPx }) => (
        <span key={number} class="timeline-band" style={{ left: `${leftPx}px`, width: `${widthPx}px` }} />
      ))}
      {isLive.value && nowPx < shown.widthPx && (
        <span class="timeline-future" style={{ left: `${Math.max(0, nowPx)}px` }} />
      )}
    </div>
  );
}

/** Over the marks: barge-in, now, the chosen wait, the selected event, the pointer. */
function Lines({ shown, cursorPx }: { shown: View; cursorPx: number | undefined }) {
  void store.rowsVersion.value;
  const isIn = (px: number) => px >= 0 && px <= shown.widthPx;
  const nowPx = xOf(nowMs.value, shown);
  const selectedMs = timeOf(store.row(view.selectedN.value));
  const selectedPx = selectedMs === undefined ? -1 : xOf(selectedMs, shown);
  const wait = shownWait.value;
  const bargeIns = turns.value.flatMap(({ anchors }) =>
    anchors.filter(({ kind, atMs }) => kind === 'interrupted' && isIn(xOf(atMs, shown))),
  );
  const waitPx = wait && stretchPx(wait.from.atMs, wait.to.atMs, shown);
  return (
    <div class="timeline-overlay" aria-hidden="true">
      {bargeIns.map(({ n, atMs }) => (
        <span key={n} class="timeline-line is-barge-in" style={{ left: `${xOf(atMs, shown)}px` }} />
      ))}
      {isIn(selectedPx) && <span class="timeline-line is-selected" style={{ left: `${selectedPx}px` }} />}
      {wait && waitPx && waitPx.leftPx < shown.widthPx && waitPx.leftPx + waitPx.widthPx > 0 && (
        <span class="timeline-shown-wait" style={{ left: `${waitPx.leftPx}px`, width: `${waitPx.widthPx}px` }}>
          <span class="timeline-shown-words num">
            {wait.label} {thousands(wait.to.atMs - wait.from.atMs)} ms
          </span>
        </span>
      )}
      {isLive.value && isIn(nowPx) && (
        <span class="timeline-line is-now" style={{ left: `${nowPx}px` }}>
          <span class={`timeline-flag is-now num ${nowPx > shown.widthPx - FLAG_PX / 2 ? 'is-at-end' : ''}`}>
            {clockTime(nowMs.value, true)}
          </span>
        </span>
      )}
      {cursorPx !== undefined && isIn(cursorPx) && (
        <span class="timeline-line is-cursor" style={{ left: `${cursorPx}px` }} />
      )}
    </div>
  );
}

function stretchPx(fromMs: number, toMs: number, shown: View): { leftPx: number; widthPx: number } {
  const leftPx = Math.max(-2, xOf(fromMs, shown));
  return { leftPx, widthPx: Math.max(1, Math.min(shown.widthPx + 2, xOf(toMs, shown)) - leftPx) };
}

function useTrackWidth(chart: { readonly current: HTMLElement | null }): number {
  const [widthPx, setWidthPx] = useState(800);
  useLayoutEffect(() => {
    const track = chart.current?.querySelector('.timeline-track');
    if (!track) return;
    const observer = new ResizeObserver(() => setWidthPx(Math.max(1, track.clientWidth)));
    observer.observe(track);
    setWidthPx(Math.max(1, track.clientWidth));
    return () => observer.disconnect();
  }, []);
  return widthPx;
}

/** Audio is fetched for what is seen, if that is not too much. */
function useAudioInView(placed: readonly Placed[]): void {
  const parts = new Map<string, { itemId: string; partIndex: number; audioMs: number }>();
  for (const { audio } of placed) {
    const audioMs = audio && store.item(audio.itemId)?.value.parts[audio.partIndex]?.audioMs;
    if (audio && audioMs) parts.set(`${audio.itemId} ${audio.partIndex}`, { ...audio, audioMs });
  }
  let totalMs = 0;
  for (const { audioMs } of parts.values()) totalMs += audioMs;
  const fetched = totalMs <= FETCHED_MS ? [...parts.values()] : [];
  useEffect(() => {
    const releases = fetched.map(({ itemId, partIndex, audioMs }) => {
      const clip = clipOf(itemId, partIndex);
      clip.grow(audioMs);
      return want(clip);
    });
    return () => {
      for (const release of releases) release();
    };
  }, [fetched.map(({ itemId, partIndex, audioMs }) => `${itemId} ${partIndex} ${audioMs}`).join()]);
}

/** The mark of the next lane that has any, nearest in time. */
function otherLane(placed: readonly Placed[], current: number, step: 1 | -1): number {
  const from = placed[current];
  if (!from) return current;
  for (let lane = chartLanes.indexOf(from.lane) + step; lane >= 0 && lane < chartLanes.length; lane += step) {
    let best: number | undefined;
    placed.forEach(({ lane: own, leftPx }, index) => {
      if (own !== chartLanes[lane]) return;
      if (best === undefined || Math.abs(leftPx - from.leftPx) < Math.abs((placed[best]?.leftPx ?? 0) - from.leftPx))
        best = index;
    });
    if (best !== undefined) return best;
  }
  return current;
}
