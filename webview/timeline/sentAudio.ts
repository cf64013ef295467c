/** Words of the user's audio that was sent faster than it plays, and of what was sent before its turn begins. */
import { t } from '../../src/base/l10n.ts';
import type { Bar } from '../../src/session/timing/anchors.ts';
import type { TurnTiming } from '../../src/session/timing/turnTiming.ts';
import { duration, plural, seconds } from '../base/format.ts';
import type { Placed, SentAudio, View } from './placed.ts';

/** Beside audio nearer than this to the one before, words would be taken for those of either. */
export const NEIGHBOR_PX = 32;
/** The arrow at the edge, to its middle. */
const ARROW_PX = 8;

export function sentOf({ lane, audioMs, startMs, endMs }: Bar, turn: number): Pick<Placed, 'sent'> {
  if (lane !== 'user' || audioMs === undefined) return {};
  return { sent: { audioMs, ms: endMs - startMs, pieces: 1, turns: [turn] } };
}

export function addSent({ sent: one }: Placed, { sent: other }: Placed): Pick<Placed, 'sent'> {
  if (!one || !other) return {};
  return { sent: sum([one, other]) };
}

/** Of what lies close together one sum, which names how many turns it is of, beside the last of them. */
export function withSentWords(bars: readonly Placed[]): Placed[] {
  const groups: Placed[][] = [];
  for (const bar of bars) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (bar.sent && last?.sent && bar.leftPx - last.leftPx - last.widthPx < NEIGHBOR_PX) group?.push(bar);
    else groups.push([bar]);
  }
  return groups.flatMap((group) => {
    const sent = group.flatMap((bar) => bar.sent ?? []);
    if (sent.length === 0) return group;
    return group.map((bar, index) => (index === group.length - 1 ? { ...bar, beside: wordsOf(sum(sent)) } : bar));
  });
}

/**
 * A turn that begins in view may have audio that was sent within a turn before (a file with several questions), which lies
 * out of view: an arrow at the edge says so.
 */
export function sentBefore(turns: readonly TurnTiming[], shown: View): Placed[] {
  const before = turns.flatMap(({ bars, number, startMs }) =>
    startMs < shown.startMs || startMs > shown.endMs
      ? []
      : bars
          .filter(({ lane, audio, endMs }) => lane === 'user' && audio && endMs < shown.startMs)
          .map((bar) => ({ bar, number })),
  );
  const [first] = before;
  if (!first) return [];
  const { bar, number } = first;
  const audioMs = before.reduce((all, { bar: { audio } }) => all + (audio ? audio.toMs - audio.fromMs : 0), 0);
  const numbers = new Set(before.map((one) => one.number));
  const beside =
    before.length === 1
      ? t('{0} of audio, sent at {1}', seconds(audioMs, 2), shown.time(bar.startMs))
      : plural(
          numbers.size,
          t('{1} of audio, sent from {2} on'),
          t('{0} turns: {1} of audio, sent from {2} on'),
          seconds(audioMs, 2),
          shown.time(bar.startMs),
        );
  const placed: Placed = {
    lane: 'user',
    key: `sentBefore ${bar.n} ${number}`,
    look: 'sentBefore',
    leftPx: ARROW_PX,
    widthPx: 0,
    name: t('Turn {0}, user audio, before what is shown: {1}', number, beside),
    beside,
    n: bar.n,
    turn: number,
    ...(bar.audio && {
      place: { itemId: bar.audio.itemId, partIndex: bar.audio.partIndex, ms: bar.audio.fromMs },
    }),
  };
  return [placed];
}

function wordsOf({ audioMs, ms, pieces, turns }: SentAudio): string {
  const amount = seconds(audioMs, 2);
  if (pieces === 1)
    return ms < 1 ? t('{0} of audio, sent at once', amount) : t('{0} of audio, sent in {1}', amount, duration(ms));
  if (ms < 1)
    return plural(
      turns.length,
      t('{1} of audio, each piece sent at once'),
      t('{0} turns: {1} of audio, each sent at once'),
      amount,
    );
  return plural(
    turns.length,
    t('{1} of audio, sent in {2} in all'),
    t('{0} turns: {1} of audio, sent in {2} in all'),
    amount,
    duration(ms),
  );
}

function sum(all: readonly SentAudio[]): SentAudio {
  const of = (key: 'audioMs' | 'ms' | 'pieces') => all.reduce((total, one) => total + one[key], 0);
  return {
    audioMs: of('audioMs'),
    ms: of('ms'),
    pieces: of('pieces'),
    turns: [...new Set(all.flatMap(({ turns }) => turns))],
  };
}
