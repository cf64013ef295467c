/** Where each mark of the chart stands, in pixels of its track, and which words beside it find room. */
import { t } from '../../src/base/l10n.ts';
import { duration, seconds } from '../base/format.ts';
import { thousands } from '../../src/session/format.ts';
import { anchorWords, lanes, type Anchor, type AnchorKind, type Bar } from '../../src/session/timing/anchors.ts';
import { turnWait } from '../../src/session/timing/latencies.ts';
import { timeOf } from '../../src/session/timing/timeOf.ts';
import type { TurnTiming } from '../../src/session/timing/turnTiming.ts';
import type { EventRow } from '../../src/session/state.ts';
import type { ChartLane, Placed, View } from './placed.ts';
import { addSent, NEIGHBOR_PX, sentBefore, sentOf, withSentWords } from './sentAudio.ts';

/** What stands before each lane; the moments speak for themselves. */
export const laneNames: Readonly<Record<ChartLane, string>> = {
  moments: '',
  user: t('user'),
  VAD: 'VAD',
  transcript: t('transcript'),
  assistant: t('assistant'),
  received: t('received'),
  responses: t('responses'),
  tools: t('tools'),
  'client events': t('client events'),
};

/** Marks nearer than this to the one before are drawn with it. */
const NARROWEST_PX = 3;
const CHARACTER_PX = 6.4;
const GAP_PX = 6;
/** Client events nearer than this are one arrow. */
const SAME_ARROW_PX = 12;

export function textPx(text: string): number {
  return text.length * CHARACTER_PX;
}

export function xOf(ms: number, { startMs, endMs, widthPx }: View): number {
  return ((ms - startMs) / (endMs - startMs)) * widthPx;
}

/** All marks in view, lane by lane, in the order of the clock. */
export function placeAll(turns: readonly TurnTiming[], clientRows: readonly EventRow[], shown: View): Placed[] {
  const inView = turns.filter(({ drawnFromMs, endMs }) => endMs >= shown.startMs && drawnFromMs <= shown.endMs);
  return [
    ...momentsOf(inView, shown),
    ...lanes.flatMap((lane) => {
      const bars = merged(
        inView
          .flatMap((one) => one.bars.filter((bar) => bar.lane === lane).map((bar) => placeBar(bar, one, shown) ?? []))
          .flat(),
      );
      const marks = inView.flatMap((one) => marksOf(one, lane, shown));
      const beside =
        lane === 'user'
          ? onTwoLines([...sentBefore(inView, shown), ...withSentWords(bars)], oneAfterTheOther(marks))
          : [...bars, ...marks];
      // A moment stands before the bar that it begins.
      const all = beside.sort((left, right) => left.leftPx - right.leftPx || left.widthPx - right.widthPx);
      return withWords(lane === 'assistant' ? uncovered(all) : all, shown.widthPx);
    }),
    ...clientEventsOf(clientRows, turns, shown),
  ];
}

function placeBar(bar: Bar, { number, anchors }: TurnTiming, shown: View): Placed | undefined {
  const [fromMs, toMs] = [Math.max(bar.startMs, shown.startMs), Math.min(bar.endMs, shown.endMs)];
  if (toMs < fromMs) return undefined;
  const leftPx = xOf(fromMs, shown);
  const lengthMs = bar.endMs - bar.startMs;
  const { audio } = bar;
  const scale = audio && lengthMs > 0 ? (audio.toMs - audio.fromMs) / lengthMs : 0;
  return {
    lane: bar.lane,
    key: `${bar.lane} ${bar.kind} ${bar.n} ${bar.startMs}`,
    look: bar.kind,
    leftPx,
    widthPx: Math.max(NARROWEST_PX, xOf(toMs, shown) - leftPx),
    name: barName(bar, number, shown),
    ...wordsOf(bar, anchors),
    ...sentOf(bar, number),
    n: bar.n,
    turn: number,
    ...(audio && {
      place: { itemId: audio.itemId, partIndex: audio.partIndex, ms: audio.fromMs },
      audio: {
        ...audio,
        fromMs: audio.fromMs + (fromMs - bar.startMs) * scale,
        toMs: audio.fromMs + (toMs - bar.startMs) * scale,
      },
    }),
  };
}

/** How long, from which moment to which. */
function barName(bar: Bar, turn: number, { time }: View): string {
  const { from, to, startMs, endMs } = bar;
  const [what, ms] = [nameOf(bar), thousands(endMs - startMs)];
  if (from === undefined) return t('Turn {0}, {1}: {2} ms, from {3}', turn, what, ms, time(startMs));
  const begin = anchorWords[from];
  return to === undefined
    ? t('Turn {0}, {1}: {2} ms, from {3} at {4}', turn, what, ms, begin, time(startMs))
    : t(
        'Turn {0}, {1}: {2} ms, from {3} at {4} to {5} at {6}',
        turn,
        what,
        ms,
        begin,
        time(startMs),
        anchorWords[to],
        time(endMs),
      );
}

function nameOf(bar: Bar): string {
  if (bar.lane === 'responses') return t('response {0}', bar.label);
  if (bar.audioMs !== undefined) return t('{0}, {1} of it', bar.label, seconds(bar.audioMs, 2));
  if (bar.kind === 'unheard') return cutWords(bar);
  return bar.kind === 'waitingTool'
    ? t('{0}, no output for {1}', bar.label, duration(bar.endMs - bar.startMs))
    : bar.label;
}

function cutWords({ audio }: Bar): string {
  return t('cut, {0} unheard', seconds((audio?.toMs ?? 0) - (audio?.fromMs ?? 0), 2));
}

function wordsOf(bar: Bar, anchors: readonly Anchor[]): Pick<Placed, 'inside' | 'beside'> {
  const ms = bar.endMs - bar.startMs;
  if (bar.lane === 'VAD') {
    const end = anchors.find(({ kind, audio }) => kind === 'speechEnd' && audio?.itemId === bar.itemId);
    return end && end.atMs <= bar.endMs ? { beside: t('stopped +{0} ms', thousands(bar.endMs - end.atMs)) } : {};
  }
  if (bar.lane === 'transcript')
    return { beside: bar.kind === 'failed' ? t('failed +{0} ms', thousands(ms)) : t('+{0} ms', thousands(ms)) };
  if (bar.lane === 'received') return { beside: t('{0} of audio in {1}', seconds(bar.audioMs ?? 0, 2), duration(ms)) };
  if (bar.lane === 'responses')
    return { inside: bar.kind === 'running' ? bar.label : `${bar.label} ${thousands(ms)} ms` };
  if (bar.lane === 'tools') {
    const isWaiting = bar.kind === 'waitingTool';
    return {
      inside: isWaiting ? duration(ms) : `${thousands(ms)} ms`,
      beside: isWaiting ? t('{0} is waiting', bar.label) : bar.label,
    };
  }
  if (bar.kind === 'unheard') return { inside: cutWords(bar) };
  return {};
}

/** Moments that are drawn as marks of their own, by lane; the others begin or end a bar, or are the client's. */
const laneAnchors: Readonly<Partial<Record<ChartLane, readonly AnchorKind[]>>> = {
  transcript: ['committed'],
  assistant: ['firstSound', 'playbackStarted', 'playbackEnded', 'truncated'],
  received: ['firstByte', 'firstText'],
};

/** A lane's moments, and the wait in the user's. */
function marksOf(timing: TurnTiming, lane: ChartLane, shown: View): Placed[] {
  const { anchors, number } = timing;
  if (lane === 'user') {
    const wait = turnWait(timing);
    if (!wait || wait.to.atMs < shown.startMs || wait.from.atMs > shown.endMs) return [];
    const [fromMs, toMs] = [Math.max(shown.startMs, wait.from.atMs), Math.min(shown.endMs, wait.to.atMs)];
    const leftPx = xOf(fromMs, shown);
    const widthPx = xOf(toMs, shown) - leftPx;
    if (widthPx < NARROWEST_PX) return [];
    const [isOpenStart, isOpenEnd] = [fromMs > wait.from.atMs, toMs < wait.to.atMs];
    const ms = `${thousands(wait.ms)} ms`;
    const name = t('Turn {0}, wait from {1}: {2}', number, wait.label, ms);
    return [
      {
        lane,
        key: `wait ${number}`,
        look: 'wait',
        leftPx,
        widthPx,
        name,
        inside: ms,
        n: wait.to.n,
        turn: number,
        wait,
        ...((isOpenStart || isOpenEnd) && {
          open: isOpenStart && isOpenEnd ? ('both' as const) : isOpenStart ? ('start' as const) : ('end' as const),
        }),
      },
    ];
  }
  const isHeard = anchors.some(({ kind }) => kind === 'firstByte');
  return anchors.flatMap((anchor) => {
    // Of an answer that is heard, its transcript's first text says nothing new.
    if (!laneAnchors[lane]?.includes(anchor.kind) || (anchor.kind === 'firstText' && isHeard)) return [];
    const placed = placeAnchor(anchor, lane, number, shown);
    return placed ? [placed] : [];
  });
}

function placeAnchor(anchor: Anchor, lane: ChartLane, turn: number, shown: View): Placed | undefined {
  const { kind, n, atMs, audio } = anchor;
  if (atMs < shown.startMs || atMs > shown.endMs) return undefined;
  const name =
    kind === 'truncated' && audio
      ? t('Turn {0}, truncated to {1}, at {2}', turn, seconds(audio.ms, 2), shown.time(atMs))
      : t('Turn {0}, {1}, at {2}', turn, anchorWords[kind], shown.time(atMs));
  const leftPx = xOf(atMs, shown);
  return { lane, key: `${kind} ${n}`, look: kind, leftPx, widthPx: 0, name, n, turn, ...(audio && { place: audio }) };
}

function momentsOf(turns: readonly TurnTiming[], shown: View): Placed[] {
  let lastPx = -Infinity;
  return turns.flatMap(({ anchors, number }) =>
    anchors.flatMap((anchor) => {
      const placed = anchor.kind === 'interrupted' ? placeAnchor(anchor, 'moments', number, shown) : undefined;
      if (!placed || placed.leftPx - lastPx < NARROWEST_PX) return [];
      lastPx = placed.leftPx;
      return { ...placed, inside: t('barge-in') };
    }),
  );
}

/** Bars too narrow to tell apart are one, which says how many. */
function merged(bars: readonly Placed[]): Placed[] {
  const kept: { placed: Placed; count: number }[] = [];
  for (const placed of bars) {
    const last = kept.at(-1);
    if (
      last &&
      last.placed.look === placed.look &&
      placed.widthPx <= NARROWEST_PX &&
      placed.leftPx - last.placed.leftPx < NARROWEST_PX
    ) {
      last.count++;
      last.placed = { ...last.placed, ...addSent(last.placed, placed) };
    } else kept.push({ placed, count: 1 });
  }
  return kept.map(({ placed, count }) =>
    count === 1 ? placed : { ...placed, name: t('{0}, and {1} more', placed.name, count - 1) },
  );
}

/** Of two waits at once the later one is drawn from where the earlier ends, open there: across it, it would strike its words out. */
function oneAfterTheOther(waits: readonly Placed[]): Placed[] {
  let takenPx = -Infinity;
  return waits.flatMap((wait): Placed[] => {
    const endPx = wait.leftPx + wait.widthPx;
    const leftPx = Math.max(wait.leftPx, takenPx);
    if (endPx - leftPx < NARROWEST_PX) return [];
    takenPx = endPx;
    if (leftPx === wait.leftPx) return [wait];
    const open = wait.open === 'end' || wait.open === 'both' ? 'both' : 'start';
    return [{ ...wait, leftPx, widthPx: endPx - leftPx, open }];
  });
}

/** Audio that was appended faster than it plays has words beside it, where the wait for its answer is: that stands below them. */
function onTwoLines(bars: readonly Placed[], waits: readonly Placed[]): Placed[] {
  const endPx = ({ leftPx, widthPx, beside }: Placed) =>
    leftPx + widthPx - 1 + (beside === undefined ? 0 : textPx(beside) + 2 * GAP_PX);
  const overlap = (bar: Placed, wait: Placed) => bar.leftPx < endPx(wait) && wait.leftPx < endPx(bar);
  return [
    ...bars.map((bar) => (waits.some((wait) => overlap(bar, wait)) ? { ...bar, row: 0 as const } : bar)),
    ...waits.map((wait) => (bars.some((bar) => overlap(bar, wait)) ? { ...wait, row: 1 as const } : wait)),
  ];
}

/** What was cut off is drawn up to where the next answer begins: that one was heard. */
function uncovered(all: readonly Placed[]): Placed[] {
  return all.map((placed, index) => {
    if (placed.look !== 'unheard' || !placed.audio) return placed;
    const nextPx = all.slice(index + 1).find(({ look }) => look === 'audio')?.leftPx ?? Infinity;
    const widthPx = Math.max(NARROWEST_PX, Math.min(placed.widthPx, nextPx - placed.leftPx - 2));
    const { fromMs, toMs } = placed.audio;
    const audio = { ...placed.audio, toMs: fromMs + ((toMs - fromMs) * widthPx) / placed.widthPx };
    return { ...placed, widthPx, audio };
  });
}

/** Keeps the words that fit: inside whole or from their number on, beside it up to the next mark, else before it. */
function withWords(all: readonly Placed[], widthPx: number): Placed[] {
  /** Where what is drawn so far ends, words beside it included. */
  let takenPx = 0;
  return all.map((placed, index): Placed => {
    const { inside, beside, ...rest } = placed;
    const rightPx = placed.leftPx + placed.widthPx;
    const nextPx =
      all.slice(index + 1).find((next) => next.leftPx >= rightPx - 1 && next.widthPx > 0 && isOnLine(next, placed))
        ?.leftPx ?? widthPx;
    const variants =
      inside === undefined ? [] : [inside, inside.replace(/^.* (?=[\d,]+ ms$)/, ''), inside.replace(/ ms$/, '')];
    const insidePx = placed.widthPx - GAP_PX;
    const fitting = variants.find((text) => textPx(text) <= insidePx);
    const needsPx = beside === undefined ? 0 : textPx(beside) + 2 * GAP_PX;
    // Between two that were sent, words would be taken for those of the former.
    const leftNeedsPx = needsPx + (placed.sent ? NEIGHBOR_PX : 0);
    const [fitsRight, fitsLeft] = [nextPx - rightPx >= needsPx, placed.leftPx - takenPx >= leftNeedsPx];
    // To the right of what still waits, nothing has happened yet.
    const isLeft = fitsLeft && (!fitsRight || placed.look === 'waitingTool');
    const side = isLeft ? 'left' : fitsRight ? 'right' : undefined;
    takenPx = Math.max(takenPx, rightPx + (side === 'right' ? needsPx : 0));
    return {
      ...rest,
      ...(fitting !== undefined && { inside: fitting }),
      ...(beside !== undefined && side && { beside, side }),
    };
  });
}

/** Whether two marks of a lane are in each other's way. */
function isOnLine(one: Placed, other: Placed): boolean {
  return one.row === undefined || other.row === undefined || one.row === other.row;
}

/** Arrows where the client sent something, with the names of what it sent. */
function clientEventsOf(rows: readonly EventRow[], turns: readonly TurnTiming[], shown: View): Placed[] {
  const groups: { rows: EventRow[]; leftPx: number; refused: boolean }[] = [];
  for (const row of rows) {
    const atMs = timeOf(row);
    if (atMs === undefined || atMs < shown.startMs || atMs > shown.endMs) continue;
    const leftPx = xOf(atMs, shown);
    const refused = row.exchange?.status === 'refused';
    const last = groups.at(-1);
    if (last && last.refused === refused && leftPx - last.leftPx < SAME_ARROW_PX) last.rows.push(row);
    else groups.push({ rows: [row], leftPx, refused });
  }
  const words = groups.map(({ rows: sent, refused }) => {
    const types = sent.map((row) => shortType(typeName(row))).join(', ');
    return refused ? t('{0} refused', types) : types;
  });
  const lines = linesOf(groups.map(({ leftPx }, index) => ({ leftPx, neededPx: textPx(words[index] ?? '') + 20 })));
  return groups.map(({ rows: sent, leftPx, refused }, index): Placed => {
    const [first] = sent as [EventRow];
    const line = lines[index] ?? 0;
    const nextPx = groups.find((_, at) => at > index && lines[at] === line)?.leftPx ?? shown.widthPx;
    const fits = leftPx + textPx(words[index] ?? '') + 16 < nextPx - (nextPx < shown.widthPx ? 8 : 0);
    const types = sent.map(typeName).join(', ');
    const atMs = timeOf(first) ?? 0;
    return {
      lane: 'client events',
      key: `client ${first.n}`,
      look: refused ? 'refused' : 'client',
      leftPx,
      widthPx: 0,
      name: refused
        ? t('Client sent {0}, refused, at {1}', types, shown.time(atMs))
        : t('Client sent {0}, at {1}', types, shown.time(atMs)),
      ...(fits && { beside: words[index] ?? '', side: 'right' as const }),
      row: line,
      n: first.n,
      turn: turns.findLast(({ startMs }) => startMs <= atMs)?.number,
    };
  });
}

/** On which of two lines each arrow stands: on the upper one, unless the words before it reach so far. */
function linesOf(arrows: readonly { readonly leftPx: number; readonly neededPx: number }[]): (0 | 1)[] {
  const endsPx: [number, number] = [-Infinity, -Infinity];
  return arrows.map(({ leftPx, neededPx }) => {
    const line = leftPx - 8 >= endsPx[0] ? 0 : leftPx - 8 >= endsPx[1] || endsPx[1] < endsPx[0] ? 1 : 0;
    endsPx[line] = leftPx + neededPx;
    return line;
  });
}

/** What it calls itself; a frame that is no JSON, or has no type, calls itself nothing. */
function typeName({ type, outcome }: EventRow): string {
  if (type !== '') return type;
  return outcome === 'not-json' ? t('a frame that is no JSON') : t('an event without a type');
}

/** `conversation.item.truncate` → `truncate`; what is one word alone stays whole. */
function shortType(type: string): string {
  return /^(?:response|session)\./.test(type)
    ? type
    : type.replace(/^.*\.(?=[^.]+$)/, type.includes('.item.create') ? 'item.' : '');
}

/** Where the axis has its lines: round times at least so far apart that their labels stand free. */
export function ticksOf(
  { startMs, endMs, widthPx }: View,
  apartPx = 100,
): { readonly atMs: number; readonly stepMs: number }[] {
  const leastMs = ((endMs - startMs) / Math.max(1, widthPx)) * apartPx;
  const stepMs = steps.find((step) => step >= leastMs) ?? Math.ceil(leastMs / 3_600_000) * 3_600_000;
  const first = Math.ceil(startMs / stepMs) * stepMs;
  return Array.from({ length: Math.max(0, Math.floor((endMs - first) / stepMs) + 1) }, (_, index) => ({
    atMs: first + index * stepMs,
    stepMs,
  }));
}

const steps = [
  5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 900_000,
  1_800_000, 3_600_000,
];
