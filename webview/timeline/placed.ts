/** What stands in the Timeline’s chart, placed. */
import { lanes, type AudioPlace } from '../../src/session/timing/anchors.ts';
import type { Wait } from '../../src/session/timing/latencies.ts';

export const chartLanes = ['moments', ...lanes, 'client events'] as const;
export type ChartLane = (typeof chartLanes)[number];

/** How much audio was sent faster than it plays, how long sending it took, and for which turns. */
export interface SentAudio {
  readonly audioMs: number;
  readonly ms: number;
  /** Bars that are drawn as one. */
  readonly pieces: number;
  readonly turns: readonly number[];
}

export interface Placed {
  readonly lane: ChartLane;
  readonly key: string;
  /** Class of its look: a bar's kind, an anchor's kind, `wait`, `client`, `refused`. */
  readonly look: string;
  readonly leftPx: number;
  readonly widthPx: number;
  /** What a screen reader says, and the tooltip. */
  readonly name: string;
  /** Words inside of it, and beside it, as far as they fit. */
  readonly inside?: string;
  readonly beside?: string;
  readonly side?: 'left' | 'right';
  /** On which of two lines, where marks share their lane. */
  readonly row?: 0 | 1;
  readonly n: number;
  readonly turn: number | undefined;
  readonly wait?: Wait;
  /** A wait that began before its mark does, or ends behind it. */
  readonly open?: 'start' | 'end' | 'both';
  readonly place?: AudioPlace;
  readonly sent?: SentAudio;
  /** Samples to be drawn: those in view. */
  readonly audio?: {
    readonly itemId: string;
    readonly partIndex: number;
    readonly fromMs: number;
    readonly toMs: number;
  };
}

export interface View {
  readonly startMs: number;
  readonly endMs: number;
  readonly widthPx: number;
  readonly time: (ms: number) => string;
}
