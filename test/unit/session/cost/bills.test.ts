/** A session's bill by construction: every token and cent is worked out by hand. */
import { describe, expect, it } from 'vitest';
import { billOf, contextFill, unpricedModels } from '../../../../src/session/cost/bills.ts';
import { pricesWith, shippedPrices } from '../../../../src/session/cost/priceTable.ts';
import type { SessionState } from '../../../../src/session/state.ts';
import { HandMadeLog, message, added } from '../log.ts';

const session = (model: string, transcription: string) => ({
  id: 'sess_1',
  type: 'realtime',
  model,
  audio: { input: { transcription: { model: transcription } } },
});

function usage(
  text: number,
  audio: number,
  cachedText: number,
  cachedAudio: number,
  outText: number,
  outAudio: number,
) {
  const cached_tokens_details = { text_tokens: cachedText, audio_tokens: cachedAudio };
  return {
    total_tokens: text + audio + outText + outAudio,
    input_tokens: text + audio,
    output_tokens: outText + outAudio,
    input_token_details: {
      text_tokens: text,
      audio_tokens: audio,
      cached_tokens: cachedText + cachedAudio,
      cached_tokens_details,
    },
    output_token_details: { text_tokens: outText, audio_tokens: outAudio },
  };
}

function respond(log: HandMadeLog, id: string, used: object | null, more: object = {}): HandMadeLog {
  const response = { id, status: 'in_progress', output: [], conversation_id: 'conv', ...more };
  log.server({ type: 'response.created', response });
  return log.server({ type: 'response.done', response: { ...response, status: 'completed', usage: used } });
}

const bill = ({ responses, items }: SessionState, table = shippedPrices) =>
  billOf(responses.values(), items.values(), table);

describe('the bill of a session', () => {
  const log = new HandMadeLog();
  log.server({ type: 'session.created', session: session('gpt-realtime-2.1', 'gpt-realtime-whisper') });
  respond(log, 'r1', usage(1000, 200, 0, 0, 20, 80));
  respond(log, 'r2', usage(1100, 400, 900, 100, 10, 90), { conversation_id: null });
  log.server({ type: 'session.updated', session: session('gpt-realtime-2.1-mini', 'asr') });
  respond(log, 'r3', usage(1000, 500, 800, 200, 30, 70));
  log.server({ type: 'response.created', response: { id: 'r4', status: 'in_progress', output: [] } });
  const state = log.state();
  const [one, two, three] = [
    (1000 * 4 + 200 * 32 + 20 * 24 + 80 * 64) / 1e6,
    (200 * 4 + 900 * 0.4 + 300 * 32 + 100 * 0.4 + 10 * 24 + 90 * 64) / 1e6,
    (200 * 0.6 + 800 * 0.06 + 300 * 10 + 200 * 0.3 + 30 * 2.4 + 70 * 20) / 1e6,
  ];

  it('prices each response by the model that gave it, out-of-band ones too', () => {
    const { responses, cost, isRunning } = bill(state);
    expect(responses.map(({ response }) => response.model)).toEqual([
      'gpt-realtime-2.1',
      'gpt-realtime-2.1',
      'gpt-realtime-2.1-mini',
      'gpt-realtime-2.1-mini',
    ]);
    expect(responses.map((of) => (of.cost?.known ? Number(of.cost.usd.toFixed(9)) : of.cost))).toEqual([
      Number(one.toFixed(9)),
      Number(two.toFixed(9)),
      Number(three.toFixed(9)),
      undefined,
    ]);
    expect(cost.usd).toBeCloseTo(one + two + three, 12);
    expect(isRunning).toBe(true);
  });

  it('sums tokens kind by kind, cached ones as a part', () => {
    expect(bill(state).tokens).toMatchObject({
      input: 4200,
      output: 300,
      cached: 2000,
      inputByKind: { text: { all: 3100, cached: 1700 }, audio: { all: 1100, cached: 300 } },
      outputByKind: { text: 60, audio: 240 },
      isBrokenDown: true,
    });
  });

  it('takes the model that a response names itself', () => {
    const own = respond(new HandMadeLog(), 'r', usage(1, 0, 0, 0, 1, 0), { model: 'gpt-realtime' }).state();
    expect(bill(own).responses[0]?.response.model).toBe('gpt-realtime');
  });

  it('says how full the context was after the newest response of the conversation', () => {
    const fill = contextFill(bill(state), shippedPrices);
    expect(fill).toMatchObject({
      responseId: 'r3',
      model: 'gpt-realtime-2.1-mini',
      tokens: 1600,
      contextTokens: 128_000,
    });
    expect(state.rows[(fill?.n ?? 0) - 1]?.type).toBe('response.done');
  });
});

describe('transcriptions', () => {
  const transcribed = (id: string, used: object) => ({
    type: 'conversation.item.input_audio_transcription.completed',
    item_id: id,
    content_index: 0,
    transcript: 'Hello',
    usage: used,
  });
  const spoken = (id: string) => ({ ...message(id, 'user', ''), content: [{ type: 'input_audio', transcript: null }] });
  const log = new HandMadeLog();
  log.server({ type: 'session.created', session: session('gpt-realtime-2.1', 'gpt-realtime-whisper') });
  log.server(added(spoken('u1'))).server(transcribed('u1', { type: 'duration', seconds: 90 }));
  log.server({ type: 'session.updated', session: session('gpt-realtime-2.1', 'asr') });
  const tokens = { type: 'tokens', total_tokens: 40, input_tokens: 30, output_tokens: 10 };
  const details = {
    input_token_details: { text_tokens: 0, audio_tokens: 30 },
    output_token_details: { text_tokens: 10 },
  };
  log.server(added(spoken('u2'))).server(transcribed('u2', { ...tokens, ...details }));
  const state = log.state();

  it('are paid for by time or by token, with the prices of what transcribed then', () => {
    const table = pricesWith({ models: { asr: { audio: { in: 6 }, text: { in: 1, out: 10 } } } });
    const { transcriptions, cost, tokens: counted } = bill(state, table);
    expect(transcriptions.map(({ model, seconds, cost: of }) => [model, seconds, of.known && of.usd])).toEqual([
      ['gpt-realtime-whisper', 90, 1.5 * 0.017],
      ['asr', undefined, expect.closeTo((30 * 6 + 10 * 10) / 1e6, 12)],
    ]);
    expect(cost).toMatchObject({ priced: 2, unpriced: 0 });
    // Tokens of another model are none of the session's.
    expect(counted).toBeUndefined();
  });

  it('name what has no price', () => {
    expect(unpricedModels(bill(state), shippedPrices)).toEqual(['asr']);
    expect(bill(state).cost).toMatchObject({ priced: 1, unpriced: 1 });
  });
});
