/** Where the ruler at the event table's edge has ticks: for what went wrong, what was noticed, and what somebody marked. */
import { findingsAtRow } from '../state/findings.ts';
import { openHolds } from '../state/holds.ts';
import { store } from '../state/panel.ts';
import { logMarks } from '../travel/logMarks.ts';
import { eventList } from './eventModel.ts';
import { HEAD_PX, ROW_PX } from './rowSizes.ts';

/** The worst first. */
export const tickKinds = ['held', 'error', 'warning', 'info', 'mark'] as const;
export type TickKind = (typeof tickKinds)[number];

export interface RulerTick {
  /** Distance of its middle from the ruler's upper end. */
  readonly yPx: number;
  readonly kind: TickKind;
  readonly n: number;
}

/** Of all kinds at most one for each pixel: a log with a hundred thousand errors has no more of them than one with a few hundred. */
export function rulerTicks(heightPx: number): readonly RulerTick[] {
  const rulerPxPerPx = heightPx / listHeightPx(heightPx);
  const ticks = new Map<string, RulerTick>();
  const put = (kind: TickKind, n: number): void => {
    const line = eventList.lineOf(n - 1);
    if (line < 0) return;
    const yPx = Math.round((HEAD_PX + (line + 0.5) * ROW_PX) * rulerPxPerPx);
    const key = `${kind} ${yPx}`;
    if (!ticks.has(key)) ticks.set(key, { yPx, kind, n });
  };
  for (const { n } of openHolds.peek()) put('held', n);
  for (const n of logMarks.errors) put('error', n);
  for (const [n, findings] of findingsAtRow.peek()) for (const { severity } of findings) put(severity, n);
  for (const n of store.marks.peek().keys()) put('mark', n);
  return [...ticks.values()];
}

/** The line of the list for which a place of the ruler stands. */
export function lineAtRuler(yPx: number, heightPx: number): number {
  const listPx = (yPx * listHeightPx(heightPx)) / heightPx - HEAD_PX;
  return Math.max(0, Math.min(eventList.lineCount - 1, Math.floor(listPx / ROW_PX)));
}

/** A tick beside its row where all rows are seen at once. */
function listHeightPx(rulerPx: number): number {
  return Math.max(rulerPx, HEAD_PX + eventList.lineCount * ROW_PX);
}
