/**
 * The strip at the event table's right edge, as VS Code's editors have one: ticks where in the list something went wrong
 * or was marked. By keyboard the filter, Alt+↑ ↓, F8 and the Findings go to the same rows.
 */
import { effect } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { findingsAtRow, titleOf } from '../state/findings.ts';
import { openHolds } from '../state/holds.ts';
import { revealed, selectRow, store } from '../state/panel.ts';
import { logMarks } from '../travel/logMarks.ts';
import { eventList, fillShare, linesVersion, listVersion } from './eventModel.ts';
import { lineAtRuler, rulerTicks, tickKinds, type RulerTick, type TickKind } from './rulerTicks.ts';

/** No more often while events stream: ticks move by a pixel in that time. */
const REDRAW_MS = 1000;
const SOON_MS = 50;
const TICK_PX = 4;
const WIDTH_PX = 10;
/** How far beside a tick still means it. */
const NEAR_PX = 5;

/** Kinds are told apart by where they begin, too, and not by their colour alone. */
const leftPx: Readonly<Record<TickKind, number>> = { held: 0, error: 0, warning: 3, info: 6, mark: 0 };
const widthPx: Readonly<Record<TickKind, number>> = { held: WIDTH_PX, error: WIDTH_PX, warning: 7, info: 4, mark: 3 };

export function OverviewRuler() {
  const strip = useRef<HTMLDivElement>(null);
  const heightPx = useRef(0);
  const [ticks, setTicks] = useState<readonly RulerTick[]>([]);

  useLayoutEffect(() => {
    let drawnLines = 0;
    let drawnAtMs = -Infinity;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = () => {
      timer = undefined;
      drawnAtMs = performance.now();
      drawnLines = eventList.lineCount;
      setTicks(rulerTicks(heightPx.current));
    };
    const drawSoon = () => {
      timer ??= setTimeout(draw, Math.max(SOON_MS, drawnAtMs + REDRAW_MS - performance.now()));
    };
    const observer = new ResizeObserver(([entry]) => {
      heightPx.current = Math.floor(entry?.contentRect.height ?? 0);
      draw();
    });
    if (strip.current) observer.observe(strip.current);
    const stops = [
      effect(() => {
        void openHolds.value;
        void [logMarks.version.value, findingsAtRow.value, store.marks.value, listVersion.value, fillShare.value];
        drawSoon();
      }),
      effect(() => {
        void linesVersion.value;
        const { lineCount } = eventList;
        if (Math.abs(lineCount - drawnLines) * heightPx.current >= Math.min(lineCount, drawnLines)) drawSoon();
      }),
    ];
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      for (const stop of stops) stop();
    };
  }, []);

  return (
    <div
      ref={strip}
      class="overview-ruler"
      aria-hidden="true"
      onPointerMove={(event: PointerEvent) => {
        const tick = nearest(ticks, event.offsetY);
        const element = event.currentTarget as HTMLElement;
        element.title = tick ? tickWords(tick) : '';
        element.classList.toggle('is-on-tick', tick !== undefined);
      }}
      onClick={(event: MouseEvent) => {
        const tick = nearest(ticks, event.offsetY);
        if (tick) selectRow(tick.n, { reveal: true });
        else goToLine(lineAtRuler(event.offsetY, heightPx.current));
      }}
    >
      <svg width={WIDTH_PX} height="100%">
        {tickKinds.map((kind) => (
          <path key={kind} class={`ruler-${kind}`} d={pathOf(kind, ticks)} />
        ))}
      </svg>
    </div>
  );
}

function goToLine(line: number): void {
  const row = eventList.lineAt(line);
  if (row) revealed.value = { n: row.rowIndex + 1 };
}

/** The worst of those that are as near. */
function nearest(ticks: readonly RulerTick[], yPx: number): RulerTick | undefined {
  const near = ticks.filter((tick) => Math.abs(tick.yPx - yPx) <= NEAR_PX);
  const rank = (tick: RulerTick) => Math.abs(tick.yPx - yPx) * tickKinds.length + tickKinds.indexOf(tick.kind);
  return near.sort((left, right) => rank(left) - rank(right))[0];
}

function tickWords({ n, kind }: RulerTick): string {
  const row = store.row(n);
  const finding = findingsAtRow
    .peek()
    .get(n)
    ?.find(({ severity }) => severity === kind);
  if (kind === 'held') return `#${n} ${t('held in the proxy')}`;
  const what = kind === 'mark' ? (store.marks.peek().get(n)?.note ?? t('marked')) : finding && titleOf(finding);
  return `#${n} ${what ?? [row?.type, row?.what].filter(Boolean).join(' ')}`;
}

function pathOf(kind: TickKind, ticks: readonly RulerTick[]): string {
  return ticks
    .filter((tick) => tick.kind === kind)
    .map(({ yPx }) => `M${leftPx[kind]} ${yPx - TICK_PX / 2}h${widthPx[kind]}v${TICK_PX}h${-widthPx[kind]}z`)
    .join('');
}
