import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { clipOf } from '../audio/clips.ts';
import { clockTime } from '../state/clock.ts';
import { store } from '../state/panel.ts';
import { ticksOf, xOf } from './layout.ts';
import type { View } from './placed.ts';
import { chosenSpan, move, pan, span, turns, whole, zoom, type Span } from './model.ts';

const HEIGHT_PX = 36;
const STEP_PX = 3;
/** Audio whose samples are not here. */
const UNKNOWN_LEVEL = 0.12;
/** A longer session is drawn without its samples. */
const DRAWN_MS = 240_000;

/** The whole session in a strip; the window in it is what the chart shows. */
export function Overview() {
  const root = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState(800);
  const dragged = useRef<{ part: 'window' | 'start' | 'end'; fromX: number; from: Span } | undefined>(undefined);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidthPx(Math.max(1, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const all: View = { ...whole.value, widthPx, time: clockTime };
  const shown = span.value;
  const leftPx = Math.max(0, xOf(shown.startMs, all));
  const rightPx = Math.min(widthPx, xOf(shown.endMs, all));
  const msPerPx = (all.endMs - all.startMs) / widthPx;
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const box = event.currentTarget as HTMLElement;
    box.setPointerCapture(event.pointerId);
    const x = event.clientX - box.getBoundingClientRect().left;
    const part = Math.abs(x - leftPx) < 6 ? 'start' : Math.abs(x - rightPx) < 6 ? 'end' : ('window' as const);
    if (part === 'window' && (x < leftPx || x > rightPx)) {
      const middleMs = all.startMs + x * msPerPx;
      const halfMs = (shown.endMs - shown.startMs) / 2;
      move({ startMs: middleMs - halfMs, endMs: middleMs + halfMs });
    }
    dragged.current = { part, fromX: event.clientX, from: span.peek() };
  };
  const onPointerMove = (event: PointerEvent) => {
    const drag = dragged.current;
    if (!drag) return;
    const byMs = (event.clientX - drag.fromX) * msPerPx;
    const { startMs, endMs } = drag.from;
    if (drag.part === 'window') move({ startMs: startMs + byMs, endMs: endMs + byMs });
    else if (drag.part === 'start') move({ startMs: Math.min(startMs + byMs, endMs - 50), endMs });
    else move({ startMs, endMs: Math.max(endMs + byMs, startMs + 50) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      ArrowRight: () => pan(0.25),
      ArrowLeft: () => pan(-0.25),
      PageDown: () => pan(1),
      PageUp: () => pan(-1),
      Home: () => move({ startMs: all.startMs, endMs: all.startMs + shown.endMs - shown.startMs }),
      End: () => move({ startMs: all.endMs - (shown.endMs - shown.startMs), endMs: all.endMs }),
      '+': () => zoom(0.6),
      '=': () => zoom(0.6),
      '-': () => zoom(1.6),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const words = t('{0} to {1}', clockTime(shown.startMs), clockTime(shown.endMs));
  return (
    <div
      ref={root}
      class="timeline-overview"
      role="slider"
      tabIndex={0}
      aria-label={t('Stretch of the session that is shown. Arrow keys move it, plus and minus zoom')}
      aria-valuemin={Math.round(all.startMs / 1000)}
      aria-valuemax={Math.round(all.endMs / 1000)}
      aria-valuenow={Math.round(Math.max(all.startMs, shown.startMs) / 1000)}
      aria-valuetext={words}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (dragged.current = undefined)}
      onPointerCancel={() => (dragged.current = undefined)}
      onDblClick={() => (chosenSpan.value = whole.value)}
      onKeyDown={onKeyDown}
    >
      <Strip all={all} />
      {ticksOf(all, 150)
        .filter(({ atMs }) => xOf(atMs, all) < widthPx - 40)
        .map(({ atMs, stepMs }) => (
          <span key={atMs} class="timeline-overview-tick num" style={{ left: `${xOf(atMs, all)}px` }}>
            {clockTime(atMs, stepMs >= 1000)}
          </span>
        ))}
      <span class="timeline-window" style={{ left: `${leftPx}px`, width: `${Math.max(4, rightPx - leftPx)}px` }}>
        <span class="timeline-handle is-start" />
        <span class="timeline-handle is-end" />
      </span>
    </div>
  );
}

function Strip({ all }: { all: View }) {
  const bars = turns.value.flatMap((one) => one.bars.filter(({ audio, kind }) => audio && kind !== 'unheard'));
  const isDrawn = bars.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0) <= DRAWN_MS;
  const parts = bars.flatMap(({ audio }) => audio ?? []);
  useEffect(() => {
    if (!isDrawn) return;
    for (const { itemId, partIndex } of parts)
      clipOf(itemId, partIndex).grow(store.item(itemId)?.peek().parts[partIndex]?.audioMs ?? 0);
  }, [isDrawn, parts.map(({ itemId, partIndex, toMs }) => `${itemId} ${partIndex} ${toMs}`).join()]);
  const versions = isDrawn
    ? bars.reduce((sum, { audio }) => sum + (audio ? clipOf(audio.itemId, audio.partIndex).version.value : 0), 0)
    : 0;
  const barge = turns.value.flatMap(({ anchors }) => anchors.filter(({ kind }) => kind === 'interrupted'));
  const paths = useMemo(() => {
    const lane = (name: 'user' | 'assistant', middlePx: number) => {
      const levels = new Float32Array(Math.ceil(all.widthPx / STEP_PX) + 1);
      for (const { lane: own, startMs, endMs, audio } of bars) {
        if (own !== name || !audio) continue;
        const clip = isDrawn ? clipOf(audio.itemId, audio.partIndex) : undefined;
        const first = Math.max(0, Math.floor(xOf(startMs, all) / STEP_PX));
        const last = Math.max(first, Math.ceil(xOf(endMs, all) / STEP_PX) - 1);
        const scale = (audio.toMs - audio.fromMs) / (last - first + 1);
        for (let at = first; at <= last && at < levels.length; at++) {
          const fromMs = audio.fromMs + (at - first) * scale;
          const rate = (clip?.sampleRate ?? 0) / 1000;
          const peaks = clip?.peaks.extremes(fromMs * rate, (fromMs + scale) * rate);
          levels[at] = Math.max(levels[at] ?? 0, peaks ? Math.max(-peaks.min, peaks.max) : UNKNOWN_LEVEL);
        }
      }
      let path = '';
      levels.forEach((level, at) => {
        if (level === 0) return;
        const px = Math.max(2, Math.sqrt(level) * 12);
        path += `M${at * STEP_PX + 1} ${(middlePx - px / 2).toFixed(1)}v${px.toFixed(1)}`;
      });
      return path;
    };
    return { user: lane('user', 7), assistant: lane('assistant', 18) };
  }, [turns.value, all.startMs, all.endMs, all.widthPx, versions, isDrawn]);
  return (
    <svg class="timeline-strip" width={all.widthPx} height={HEIGHT_PX} aria-hidden="true">
      <path class="is-user" d={paths.user} />
      <path class="is-assistant" d={paths.assistant} />
      <path class="is-barge-in" d={barge.map(({ atMs }) => `M${xOf(atMs, all).toFixed(1)} 0v${HEIGHT_PX}`).join('')} />
    </svg>
  );
}
