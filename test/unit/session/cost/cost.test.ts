/** Money by construction: every figure is worked out by hand beside the tokens. */
import { describe, expect, it } from 'vitest';
import { costOfResponse, costOfTranscription, sumOfCosts, usd } from '../../../../src/session/cost/cost.ts';
import { priceOf, pricesWith, shippedPrices } from '../../../../src/session/cost/priceTable.ts';
import { tokensOf } from '../../../../src/session/cost/tokens.ts';

const usage = {
  total_tokens: 2026,
  input_tokens: 1842,
  output_tokens: 184,
  input_token_details: {
    text_tokens: 1000,
    audio_tokens: 842,
    cached_tokens: 700,
    cached_tokens_details: { text_tokens: 600, audio_tokens: 100 },
  },
  output_token_details: { text_tokens: 38, audio_tokens: 146 },
};
const model = 'gpt-realtime-2.1';
/** 400 fresh and 600 cached text, 742 fresh and 100 cached audio, 38 text and 146 audio out. */
const dollars = (400 * 4 + 600 * 0.4 + 742 * 32 + 100 * 0.4 + 38 * 24 + 146 * 64) / 1e6;

describe('tokens', () => {
  it('keeps audio and text apart, and cached ones within the input', () => {
    expect(tokensOf(usage)).toMatchObject({
      input: 1842,
      cached: 700,
      inputByKind: { text: { all: 1000, cached: 600 }, audio: { all: 842, cached: 100 } },
      outputByKind: { text: 38, audio: 146 },
      isBrokenDown: true,
      cachedByKind: true,
    });
    expect(tokensOf({})).toBeUndefined();
  });
});

describe('the cost of a response', () => {
  it('takes cached tokens off the input of their kind', () => {
    const cost = costOfResponse(usage, model, shippedPrices);
    expect(cost.known && cost.usd).toBeCloseTo(dollars, 12);
    expect(cost.known && cost.parts.reduce((sum, { tokens }) => sum + tokens, 0)).toBe(2026);
  });

  it('knows a dated version of a model by the model', () => {
    expect(priceOf(shippedPrices, 'gpt-realtime-2025-08-28')).toBe(shippedPrices.models['gpt-realtime']);
    expect(priceOf(shippedPrices, 'constructor')).toBeUndefined();
  });

  it('is unknown, and not 0, without a price, a usage, or a model', () => {
    expect(costOfResponse(usage, 'gpt-next', shippedPrices)).toEqual({
      known: false,
      why: 'no price known for gpt-next',
    });
    expect(costOfResponse(undefined, model, shippedPrices).known).toBe(false);
    expect(costOfResponse(usage, undefined, shippedPrices).known).toBe(false);
    expect(costOfResponse({ input_tokens: 5, output_tokens: 5 }, model, shippedPrices).known).toBe(false);
  });

  it('says so where the cached tokens are of no known kind', () => {
    const details = { ...usage.input_token_details, cached_tokens_details: undefined };
    const cost = costOfResponse({ ...usage, input_token_details: details }, model, shippedPrices);
    expect(cost).toMatchObject({ known: true, about: expect.stringContaining('counted as text first') as string });
    const expected = (300 * 4 + 700 * 0.4 + 842 * 32 + 38 * 24 + 146 * 64) / 1e6;
    expect(cost.known && cost.usd).toBeCloseTo(expected, 12);
  });

  it('takes prices from the settings over the shipped ones, and leaves out what is none', () => {
    const own = pricesWith({
      asOf: '2027-01-02',
      models: { 'my-deployment': { text: { in: 1, out: 2 }, audio: { in: 3, cached: 1, out: 4 } }, broken: 'free' },
    });
    expect(own.asOf).toBe('2027-01-02');
    const cost = costOfResponse(usage, 'my-deployment', own);
    expect(cost.known && cost.usd).toBeCloseTo((1000 + 742 * 3 + 100 + 38 * 2 + 146 * 4) / 1e6, 12);
    expect(costOfResponse(usage, 'broken', own).known).toBe(false);
    expect(costOfResponse(usage, model, own).known).toBe(true);
    expect(pricesWith('nonsense')).toBe(shippedPrices);
  });
});

describe('the cost of a transcription', () => {
  it('is by the minute for a duration, and by tokens else', () => {
    const minute = costOfTranscription({ type: 'duration', seconds: 30 }, 'gpt-realtime-whisper', shippedPrices);
    expect(minute.known && minute.usd).toBeCloseTo(0.0085, 12);
    const own = pricesWith({ models: { asr: { audio: { in: 6 }, text: { in: 1, out: 10 } } } });
    const tokens = { type: 'tokens', input_tokens: 27, output_tokens: 9 };
    const details = { input_token_details: { audio_tokens: 27 }, output_token_details: { text_tokens: 9 } };
    const cost = costOfTranscription({ ...tokens, ...details }, 'asr', own);
    expect(cost.known && cost.usd).toBeCloseTo((27 * 6 + 9 * 10) / 1e6, 12);
    expect(costOfTranscription({ type: 'duration', seconds: 3 }, 'asr', own).known).toBe(false);
  });
});

it('sums what is known and counts what is not', () => {
  const [known, not] = [costOfResponse(usage, model, shippedPrices), costOfResponse(usage, 'x', shippedPrices)];
  expect(sumOfCosts([known, not, known])).toMatchObject({ priced: 2, unpriced: 1 });
  expect(sumOfCosts([known, not, known]).usd).toBeCloseTo(2 * dollars, 12);
  expect(sumOfCosts([not]).usd).toBeUndefined();
  expect([usd(0.1024), usd(0.0004), usd(12.3), usd(0), usd(0.00001)]).toEqual([
    '$0.102',
    '$0.0004',
    '$12.30',
    '$0',
    '<$0.0001',
  ]);
});
