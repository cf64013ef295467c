/** How long a turn waited, each wait named by where it begins and ends; and how these are spread over a session. */
import { t } from '../../base/l10n.ts';
import type { EventRow } from '../state.ts';
import { anchorWords, type Anchor, type AnchorKind } from './anchors.ts';
import { spreadOf, type Spread } from './percentiles.ts';
import type { TimingMarks } from './timingMarks.ts';
import type { TurnTiming } from './turnTiming.ts';

/** A moment, with the entry that says so. */
export type Moment = Pick<Anchor, 'n' | 'atMs' | 'audio'>;

/** A wait from one anchor to the next one in a turn. */
export interface Wait {
  readonly label: string;
  readonly from: Anchor;
  readonly to: Anchor;
  readonly ms: number;
}

const waitLabels: Readonly<Partial<Record<AnchorKind, string>>> = {
  speechStopped: t('VAD wait'),
  asked: t('to response.create'),
  created: t('to response.created'),
  call: t('model to call'),
  output: t('tool'),
  firstByte: t('to first byte'),
  firstText: t('to first text'),
  firstSound: t('to first sound'),
};

/** Where the user's asking ended: speech, or what VAD said of it, or the commit, or the request. */
function questionEnd(turn: TurnTiming): Anchor | undefined {
  const { anchors } = turn;
  const endMs = answerStart(turn)?.atMs ?? Infinity;
  for (const kind of ['speechEnd', 'speechStopped', 'committed'] as const) {
    // What was said in several pieces was asked when the last one ended.
    const found = anchors.findLast((anchor) => anchor.kind === kind && anchor.atMs <= endMs);
    if (found) return found;
  }
  return anchors.find(({ kind }) => kind === 'asked') ?? anchors.find(({ kind }) => kind === 'created');
}

/** The first thing of the answer that the user notices. */
function answerStart({ anchors }: TurnTiming): Anchor | undefined {
  const first = (kind: AnchorKind) => anchors.find((anchor) => anchor.kind === kind);
  return first('firstSound') ?? first('firstByte') ?? first('firstText');
}

/** A client that asks for the answer later than this after the question was waiting itself: for a person, or for something of its own. */
const OWN_PAUSE_MS = 2000;

const questionEnds: ReadonlySet<AnchorKind> = new Set(['speechEnd', 'speechStopped', 'committed']);

/** The stretch between the end of the question and the client's `response.create`, where that is no part of the model's wait. */
export function ownPause(turn: TurnTiming): Wait | undefined {
  const end = questionEnd(turn);
  if (!end || end.kind === 'asked' || end.kind === 'created') return undefined;
  const to = turn.anchors.find(({ kind, atMs }) => (kind === 'asked' || kind === 'created') && atMs >= end.atMs);
  if (to?.kind !== 'asked') return undefined;
  // What the server waited for, before it said that the speech had ended or was committed, is no pause of the client's.
  const from = turn.anchors.filter(({ kind, atMs }) => questionEnds.has(kind) && atMs <= to.atMs).at(-1) ?? end;
  if (to.atMs - from.atMs <= OWN_PAUSE_MS) return undefined;
  return { label: pairWords(from.kind, to.kind), from, to, ms: to.atMs - from.atMs };
}

/**
 * The whole wait of a turn: from the end of the question to the first sound (or the first byte, or text, where there is none).
 * The client's own pause is not in it: then it begins with `response.create`.
 */
export function turnWait(turn: TurnTiming): Wait | undefined {
  const [from, to] = [ownPause(turn)?.to ?? questionEnd(turn), answerStart(turn)];
  if (!from || !to || to.atMs < from.atMs) return undefined;
  return { label: pairWords(from.kind, to.kind), from, to, ms: to.atMs - from.atMs };
}

/** Where the turn's wait went: its parts, which add up to it. */
export function waitsOf(turn: TurnTiming): Wait[] {
  const whole = turnWait(turn);
  if (!whole) return [];
  let { from } = whole;
  const waits: Wait[] = [];
  for (const to of turn.anchors) {
    const label = waitLabels[to.kind];
    if (label === undefined || to.atMs < from.atMs || to === from || to.atMs > whole.to.atMs) continue;
    if (to.kind === 'firstText' && to !== whole.to) continue;
    if (to !== whole.to && to.atMs === from.atMs) continue;
    waits.push({ label, from, to, ms: to.atMs - from.atMs });
    from = to;
    if (to === whole.to) break;
  }
  return waits;
}

/** `speech end to first sound`. */
export function pairWords(from: AnchorKind, to: AnchorKind): string {
  return t('{0} to {1}', anchorWords[from], anchorWords[to]);
}

/** One of the values of a latency. */
export interface Measured {
  readonly ms: number;
  readonly from: Moment;
  readonly to: Moment;
}

export interface Latency {
  /** Both anchors, in words. */
  readonly label: string;
  readonly spread: Spread;
  /** In the order of the clock. */
  readonly values: readonly Measured[];
}

type Pair = readonly [from: AnchorKind, to: AnchorKind, unless?: AnchorKind];

const pairs: readonly Pair[] = [
  ['speechEnd', 'firstSound'],
  ['speechEnd', 'firstByte'],
  ['speechStopped', 'firstSound'],
  ['speechStopped', 'firstByte'],
  ['committed', 'firstSound', 'speechEnd'],
  ['asked', 'firstText', 'firstByte'],
  ['committed', 'transcribed'],
  ['asked', 'created'],
  ['created', 'firstByte'],
  ['created', 'firstText'],
  ['created', 'done'],
  ['call', 'output'],
  ['interrupted', 'playbackEnded'],
  ['interrupted', 'truncateSent'],
];

/** The latencies of a session that there is at least one of. */
export function latenciesOf(turns: readonly TurnTiming[], marks: TimingMarks, rows: readonly EventRow[]): Latency[] {
  const latencies = pairs.flatMap((pair) =>
    latency(
      pairWords(pair[0], pair[1]),
      turns.flatMap((turn) => measured(turn, pair)),
    ),
  );
  const answers = marks.answered.flatMap(({ clientN, n }): Measured[] => {
    const [fromMs, toMs] = [marks.timeOf(rows[clientN - 1]), marks.timeOf(rows[n - 1])];
    if (fromMs === undefined || toMs === undefined || toMs < fromMs) return [];
    return [{ ms: toMs - fromMs, from: { n: clientN, atMs: fromMs }, to: { n, atMs: toMs } }];
  });
  return [...latencies, ...latency(t('client event to answer'), answers)];
}

/** The value that lies nearest to a percentile of them all. */
export function nearestTo({ values }: Latency, ms: number): Measured | undefined {
  let nearest: Measured | undefined;
  for (const value of values) {
    if (!nearest || Math.abs(value.ms - ms) < Math.abs(nearest.ms - ms)) nearest = value;
  }
  return nearest;
}

/** From each anchor of the first kind to the next of the other: several calls of a turn count each. */
function measured({ anchors }: TurnTiming, [fromKind, toKind, unless]: Pair): Measured[] {
  if (unless !== undefined && anchors.some(({ kind }) => kind === unless)) return [];
  const found: Measured[] = [];
  let from: Anchor | undefined;
  for (const to of anchors) {
    if (to.kind === fromKind) from = to;
    if (to.kind !== toKind || !from) continue;
    found.push({ ms: to.atMs - from.atMs, from, to });
    from = undefined;
  }
  return found;
}

function latency(label: string, values: readonly Measured[]): Latency[] {
  const spread = spreadOf(values.map(({ ms }) => ms));
  return spread ? [{ label, spread, values }] : [];
}
