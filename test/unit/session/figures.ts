/** All the figures that are told of a session, wherever they are told, for tests that know them by construction. */
import { billOf } from '../../../src/session/cost/bills.ts';
import { shippedPrices } from '../../../src/session/cost/priceTable.ts';
import { latenciesOf, turnWait, waitsOf } from '../../../src/session/timing/latencies.ts';
import { TimingMarks } from '../../../src/session/timing/timingMarks.ts';
import { turnTimings } from '../../../src/session/timing/turnTiming.ts';
import { turnsOf } from '../../../src/session/timing/turns.ts';
import { transcriptOf } from '../../../src/export/transcript.ts';
import { summaryText } from '../../../src/cli/summary.ts';
import { compareSessions } from '../../../src/replay/compare/compareSessions.ts';
import type { HandMadeLog } from './log.ts';

/** Silence at the beginning of each answer, by item. */
type Silences = Readonly<Record<string, number>>;

const cents = (usd: number | undefined | null) => (usd == null ? null : Math.round(usd * 1e8) / 1e6);

export function figuresOf(log: HandMadeLog, silences: Silences = {}) {
  const state = log.state();
  const marks = new TimingMarks().read(state.rows);
  const turns = turnsOf(state);
  const timings = turnTimings(turns, state.rows, marks, {
    leadingSilenceMs: ({ id }) => silences[id] ?? 0,
    nowMs: log.entries.at(-1)?.monoMs ?? 0,
  });
  const bill = billOf(state.responses.values(), state.items.values(), shippedPrices);
  const session = { entries: log.entries, state, name: 'constructed', header: undefined };
  const transcript = transcriptOf(session);
  const compared = compareSessions(session, session).turns.flatMap(({ left }) => left ?? []);
  return {
    state,
    timings,
    /** Of each turn: the wait, in words and milliseconds, and its parts. */
    waits: timings.map((turn) => {
      const wait = turnWait(turn);
      return wait && [wait.label, wait.ms, ...waitsOf(turn).map(({ label, ms }) => `${label} ${ms}`)];
    }),
    latencies: Object.fromEntries(
      latenciesOf(timings, marks, state.rows).map(({ label, values }) => [label, values.map(({ ms }) => ms)]),
    ),
    /** Hundredths of a dollar. */
    cents: {
      all: cents(bill.cost.usd),
      unpriced: bill.cost.unpriced,
      byTurn: turns.map(({ responses, items }) => cents(billOf(responses, items, shippedPrices).cost.usd)),
      byResponse: Object.fromEntries(transcript.responses.map(({ id, usd }) => [id, cents(usd)])),
      exported: cents(transcript.cost.usd),
      compared: compared.map(({ cost }) => cents(cost.usd)),
    },
    tokens: bill.tokens,
    summary: summaryText(transcript, { width: 200 }),
    transcript,
    compared,
  };
}

export interface Tokens {
  readonly text?: number;
  readonly audio?: number;
  readonly image?: number;
  readonly cachedText?: number;
  readonly cachedAudio?: number;
  readonly cachedImage?: number;
  readonly outText?: number;
  readonly outAudio?: number;
  readonly reasoning?: number;
}

/** As the API counts: cached tokens are a part of the input, reasoning a part of the text that came out. */
export function usageOf(tokens: Tokens): object {
  const { text = 0, audio = 0, image = 0, cachedText = 0, cachedAudio = 0, cachedImage = 0 } = tokens;
  const { outText = 0, outAudio = 0, reasoning } = tokens;
  return {
    total_tokens: text + audio + image + outText + outAudio,
    input_tokens: text + audio + image,
    output_tokens: outText + outAudio,
    input_token_details: {
      text_tokens: text,
      audio_tokens: audio,
      image_tokens: image,
      cached_tokens: cachedText + cachedAudio + cachedImage,
      cached_tokens_details: { text_tokens: cachedText, audio_tokens: cachedAudio, image_tokens: cachedImage },
    },
    output_token_details: {
      text_tokens: outText,
      audio_tokens: outAudio,
      ...(reasoning !== undefined && { reasoning_tokens: reasoning }),
    },
  };
}
