import { describe, expect, test } from 'vitest';
import { at, Bench, lastOfType, respond, typesOf, update, userSays } from '../harness.ts';

const textOnly = update({ output_modalities: ['text'] });

describe('a text answer', () => {
  const bench = new Bench();
  bench.ask(textOnly);
  const frames = bench.ask(userSays('Hello there!'), respond());

  test('comes in the recorded order', () => {
    expect(typesOf(frames)).toEqual([
      'conversation.item.added',
      'conversation.item.done',
      'response.created',
      'response.output_item.added',
      'conversation.item.added',
      'response.content_part.added',
      'response.output_text.delta',
      'response.output_text.done',
      'response.content_part.done',
      'conversation.item.done',
      'response.output_item.done',
      'response.done',
      'rate_limits.updated',
    ]);
  });

  test('says the same in its deltas, its part, its item and its response', () => {
    const deltas = frames.filter(({ type }) => type === 'response.output_text.delta');
    const text = deltas.map((frame) => frame['delta']).join('');
    expect(text).not.toBe('');
    expect(lastOfType(frames, 'response.output_text.done')['text']).toBe(text);
    expect(at(lastOfType(frames, 'response.content_part.done'), 'part')).toEqual({ type: 'text', text });
    const item = at(lastOfType(frames, 'response.output_item.done'), 'item');
    expect(at(item, 'content')).toEqual([{ type: 'output_text', text }]);
    expect(at(lastOfType(frames, 'response.done'), 'response', 'output')).toEqual([item]);
  });

  test('pads its deltas to multiples of 16 characters', () => {
    for (const frame of frames.filter(({ type }) => type === 'response.output_text.delta')) {
      expect((String(frame['delta']).length + String(frame['obfuscation']).length) % 16).toBe(0);
    }
  });

  test('items carry no `object`; the model’s second item of a conversation forgets its predecessor when done', () => {
    const [added, done] = frames.filter(({ type }) => /^conversation\.item\.(?:added|done)$/.test(type)).slice(2);
    expect(at(added, 'item', 'object')).toBeUndefined();
    expect(at(added, 'previous_item_id')).toBe(at(frames[0], 'item', 'id'));
    expect(at(done, 'previous_item_id')).toBeNull();
    const third = bench.ask(respond());
    expect(lastOfType(third, 'conversation.item.done')['previous_item_id']).toBe(at(added, 'item', 'id'));
  });

  test('`response.created` is bare, `response.done` billed', () => {
    expect(at(lastOfType(frames, 'response.created'), 'response')).toMatchObject({
      object: 'realtime.response',
      status: 'in_progress',
      status_details: null,
      output: [],
      output_modalities: ['text'],
      usage: null,
      metadata: null,
      conversation_id: expect.stringMatching(/^conv_/) as string,
    });
    expect(at(lastOfType(frames, 'response.done'), 'response', 'status')).toBe('completed');
  });
});

describe('determinism', () => {
  const run = (seed: number) => {
    const bench = new Bench({ seed });
    bench.ask(userSays('What can you tell me about teapots?'), respond());
    return bench.texts;
  };

  test('the same seed gives the same frames, byte for byte', () => {
    expect(run(7)).toEqual(run(7));
  });

  test('another seed gives others', () => {
    expect(run(8)).not.toEqual(run(7));
  });

  test('ids look as recorded: prefix, five characters that rise, sixteen random ones', () => {
    const ids = run(7).map((text) => (JSON.parse(text) as { event_id: string }).event_id);
    for (const id of ids) expect(id).toMatch(/^event_[0-9A-Za-z]{21}$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort((left, right) => (left.slice(0, 11) < right.slice(0, 11) ? -1 : 0))).toEqual(ids);
  });
});

describe('usage', () => {
  const bench = new Bench();
  bench.ask(textOnly);
  const usages = ['Tell me a story.', 'And a joke?', 'Thank you!'].map((text) =>
    at(lastOfType(bench.ask(userSays(text), respond()), 'response.done'), 'response', 'usage'),
  ) as Record<string, number>[];

  test('adds up', () => {
    for (const usage of usages) {
      expect(usage['total_tokens']).toBe(Number(usage['input_tokens']) + Number(usage['output_tokens']));
      const input = usage['input_token_details'] as unknown as Record<string, number>;
      expect(usage['input_tokens']).toBe(
        Number(input['text_tokens']) + Number(input['audio_tokens']) + Number(input['image_tokens']),
      );
    }
  });

  test('bills the whole context again, its beginning from the cache in steps of 64', () => {
    const inputs = usages.map((usage) => Number(usage['input_tokens']));
    expect(inputs[1]).toBeGreaterThan(Number(inputs[0]) + Number(usages[0]?.['output_tokens']) - 10);
    const cached = usages.map((usage) => Number(at(usage, 'input_token_details', 'cached_tokens')));
    expect(cached[0]).toBe(0);
    expect(cached[2]).toBeGreaterThan(0);
    for (const [index, tokens] of cached.entries()) {
      expect(tokens % 64).toBe(0);
      expect(tokens).toBeLessThanOrEqual(Number(inputs[index]));
    }
  });
});

describe('rate limits', () => {
  test('come after the response and fall by what it cost', () => {
    const frames = new Bench().ask(userSays('Hi'), respond());
    const total = Number(at(lastOfType(frames, 'response.done'), 'response', 'usage', 'total_tokens'));
    expect(frames.at(-1)?.type).toBe('rate_limits.updated');
    expect(frames.at(-1)?.['rate_limits']).toEqual([
      { name: 'tokens', limit: 15_000_000, remaining: 15_000_000 - total, reset_seconds: expect.any(Number) as number },
    ]);
  });
});

test('a session hits its maximum duration after 60 minutes', () => {
  const bench = new Bench();
  bench.scheduler.run(3_599_000);
  expect(bench.closed).toEqual([]);
  bench.scheduler.run(2_000);
  expect(at(bench.frames.at(-1), 'error', 'code')).toBe('session_expired');
  expect(bench.closed).toEqual([{ code: 1001, reason: 'Your session hit the maximum duration of 60 minutes.' }]);
});

test('nothing is sent once the connection is gone', () => {
  const bench = new Bench();
  bench.send(userSays('Hello'), respond());
  bench.session.dispose();
  const before = bench.texts.length;
  bench.scheduler.run(60_000);
  bench.send(userSays('Hello?'));
  bench.scheduler.run(1_000);
  expect(bench.texts.length).toBe(before);
});
