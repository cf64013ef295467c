import { describe, expect, test } from 'vitest';
import { at, Bench, lastOfType, respond, update, userSays } from '../harness.ts';

/** Some ten thousand tokens. */
const long = 'word '.repeat(10_000).trim();
const textOnly = (more: object = {}) => update({ output_modalities: ['text'], ...more });
const inputTokens = (bench: Bench) => {
  const done = lastOfType(bench.ask(respond()), 'response.done');
  return Number(at(done, 'response', 'usage', 'input_tokens'));
};

function after(count: number, session: object): Bench {
  const bench = new Bench();
  bench.ask(textOnly(session));
  for (let index = 0; index < count; index++) bench.ask(userSays(`${index} ${long}`));
  return bench;
}

describe('a conversation longer than the model can read', () => {
  test('is read without its oldest items, which stay', () => {
    const bench = after(4, {});
    const tokens = inputTokens(bench);
    expect(tokens).toBeGreaterThan(20_000);
    expect(tokens).toBeLessThanOrEqual(28_224);
    const first = bench.frames.find(({ type }) => type === 'conversation.item.added');
    const item_id = String(at(first, 'item', 'id'));
    expect(bench.ask({ type: 'conversation.item.retrieve', item_id })[0]?.type).toBe('conversation.item.retrieved');
  });

  test('is cut further with a retention ratio', () => {
    const tokens = inputTokens(after(4, { truncation: { type: 'retention_ratio', retention_ratio: 0.5 } }));
    expect(tokens).toBeGreaterThan(10_000);
    expect(tokens).toBeLessThan(14_112 + 100);
  });

  test('is cut at a limit of the session’s own', () => {
    const truncation = { type: 'retention_ratio', retention_ratio: 1, token_limits: { post_instructions: 11_000 } };
    expect(inputTokens(after(2, { truncation }))).toBeLessThan(11_200);
  });

  test('is not read at all when truncation is off', () => {
    const bench = after(3, { truncation: 'disabled' });
    expect(lastOfType(bench.ask(respond()), 'response.done')['response']).toMatchObject({
      status: 'failed',
      status_details: { type: 'failed', error: { code: 'context_length_exceeded' } },
      output: [],
    });
  });

  test('fits into the newer models', () => {
    const bench = new Bench({ model: 'gpt-realtime-2.1' });
    bench.ask(textOnly({ truncation: 'disabled' }));
    for (let index = 0; index < 4; index++) bench.ask(userSays(long));
    expect(inputTokens(bench)).toBeGreaterThan(40_000);
  });
});

describe('the prompt cache', () => {
  const cachedOf = (bench: Bench) => {
    const usage = at(lastOfType(bench.ask(respond()), 'response.done'), 'response', 'usage', 'input_token_details');
    return Number(at(usage, 'cached_tokens'));
  };

  test('knows what the last response read, in steps of 64', () => {
    const bench = after(1, {});
    expect(cachedOf(bench)).toBe(0);
    const tokens = cachedOf(bench);
    expect(tokens).toBeGreaterThan(9_000);
    expect(tokens % 64).toBe(0);
  });

  test('is of no use once the beginning is another', () => {
    const changed = after(1, {});
    cachedOf(changed);
    changed.ask(textOnly({ instructions: 'Something else.' }));
    expect(cachedOf(changed)).toBe(0);
    const cut = after(2, {});
    const before = cachedOf(cut);
    cut.ask(userSays(long));
    expect([before, cachedOf(cut)]).toEqual([0, 64]);
  });
});

test('pictures are read and billed, by data URI only', () => {
  const picture = (image_url: string) => ({
    type: 'conversation.item.create',
    item: { type: 'message', role: 'user', content: [{ type: 'input_image', image_url, detail: null }] },
  });
  const bench = new Bench();
  expect(bench.refusal(picture('https://example.com/a.png'))).toMatchObject({
    code: 'invalid_value',
    param: 'item.content[0].image_url',
  });
  bench.ask(update({ output_modalities: ['text'] }));
  const done = bench.ask(picture('data:image/png;base64,AAAA'), respond()).find(({ type }) => type === 'response.done');
  expect(done).toMatchObject({ response: { usage: { input_token_details: { image_tokens: 258 } } } });
});
