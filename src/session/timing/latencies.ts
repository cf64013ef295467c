/** How long a turn waited, each wait named by where it begins and ends; and how these are spread over a session. */
import type { EventRow } from '../state.ts';
import { spreadOf, type Spread } from './percentiles.ts';
import type { TimingMarks } from './timingMarks.ts';
import { anchorWords, timeOf, type Anchor, type AnchorKind, type TurnTiming } from './turnTiming.ts';

/** A wait from one anchor to the next one in a turn. */
export interface Wait {
  readonly label: string;
  readonly from: Anchor;
  readonly to: Anchor;
  readonly ms: number;
}

const waitLabels: Readonly<Partial<Record<AnchorKind, string>>> = {
  speechStopped: 'VAD wait',
  created: 'to response created',
  call: 'model to call',
  output: 'tool',
  firstByte: 'to first byte',
  firstText: 'to first text',
  firstSound: 'to first sound',
};

/** Where the user's asking ended: speech, or what VAD said of it, or the commit, or the request. */
export function questionEnd({ anchors }: TurnTiming): Anchor | undefined {
  for (const kind of ['speechEnd', 'speechStopped', 'committed', 'asked', 'created'] as const) {
    const found = lastBefore(anchors, kind);
    if (found) return found;
  }
  return undefined;
}

/** Where the turn's wait went, from the end of the question to the first sound (or the first byte, or text, where there is none). */
export function waitsOf(turn: TurnTiming): Wait[] {
  let from = questionEnd(turn);
  const end = answerStart(turn);
  if (!from || !end) return [];
  const waits: Wait[] = [];
  for (const to of turn.anchors) {
    const label = waitLabels[to.kind];
    if (label === undefined || to.atMs < from.atMs || to === from || to.atMs > end.atMs) continue;
    if (to.kind === 'firstText' && to !== end) continue;
    waits.push({ label, from, to, ms: to.atMs - from.atMs });
    from = to;
    if (to === end) break;
  }
  return waits;
}

/** The first thing of the answer that the user notices. */
export function answerStart({ anchors }: TurnTiming): Anchor | undefined {
  const first = (kind: AnchorKind) => anchors.find((anchor) => anchor.kind === kind);
  return first('firstSound') ?? first('firstByte') ?? first('firstText');
}

export interface Latency {
  /** Both anchors, in words. */
  readonly label: string;
  readonly spread: Spread;
  /** The entry in which the longest one ended. */
  readonly longestN: number;
}

interface Measured {
  readonly ms: number;
  readonly n: number;
}

const pairs: readonly (readonly [AnchorKind, AnchorKind])[] = [
  ['speechEnd', 'firstSound'],
  ['speechEnd', 'firstByte'],
  ['speechStopped', 'firstSound'],
  ['speechStopped', 'firstByte'],
  ['committed', 'transcribed'],
  ['asked', 'created'],
  ['created', 'firstByte'],
  ['created', 'firstText'],
  ['call', 'output'],
  ['interrupted', 'playbackEnded'],
];

/** The latencies of a session that there is at least one of. */
export function latenciesOf(turns: readonly TurnTiming[], marks: TimingMarks, rows: readonly EventRow[]): Latency[] {
  const latencies = pairs.flatMap(([from, to]) => {
    const label = `${anchorWords[from]} → ${anchorWords[to]}`;
    return latency(
      label,
      turns.flatMap((turn) => measured(turn, from, to)),
    );
  });
  const answers = marks.answered.flatMap(({ clientN, n }): Measured[] => {
    const [fromMs, toMs] = [timeOf(rows[clientN - 1]), timeOf(rows[n - 1])];
    return fromMs === undefined || toMs === undefined || toMs < fromMs ? [] : [{ ms: toMs - fromMs, n }];
  });
  return [...latencies, ...latency('client event → answer', answers)];
}

/** From each anchor of the first kind to the next of the other: several calls of a turn count each. */
function measured({ anchors }: TurnTiming, from: AnchorKind, to: AnchorKind): Measured[] {
  const found: Measured[] = [];
  let start: Anchor | undefined;
  for (const anchor of anchors) {
    if (anchor.kind === from) start = anchor;
    if (anchor.kind !== to || !start) continue;
    found.push({ ms: anchor.atMs - start.atMs, n: anchor.n });
    start = undefined;
  }
  return found;
}

function latency(label: string, values: readonly Measured[]): Latency[] {
  const spread = spreadOf(values.map(({ ms }) => ms));
  const longest = values.find(({ ms }) => ms === spread?.max);
  return spread && longest ? [{ label, spread, longestN: longest.n }] : [];
}

/** The last of a kind before the answer begins: what was said in several pieces was asked when the last one ended. */
function lastBefore(anchors: readonly Anchor[], kind: AnchorKind): Anchor | undefined {
  const endMs = anchors.find((anchor) => anchor.kind === 'created')?.atMs ?? Infinity;
  return anchors.findLast((anchor) => anchor.kind === kind && anchor.atMs <= endMs);
}
