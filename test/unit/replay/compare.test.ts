import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/base/json.ts';
import type { Entry } from '../../../src/protocol/entry.ts';
import { alignTurns, similarity } from '../../../src/replay/compare/alignTurns.ts';
import { compareSessions } from '../../../src/replay/compare/compareSessions.ts';
import { comparisonHtml } from '../../../src/replay/compare/comparisonHtml.ts';
import { comparisonText } from '../../../src/replay/compare/comparisonText.ts';
import type { Comparison } from '../../../src/replay/compare/comparison.ts';
import { project } from '../../../src/session/projection.ts';

interface Asked {
  readonly user: string;
  readonly answer: string;
  /** From the request to the first delta. */
  readonly firstTextMs?: number;
}

/** A session of text turns, each asked for by hand. `seed` makes its ids others. */
function session(turns: readonly Asked[], seed: string, voice = 'marin'): Entry[] {
  const entries: Entry[] = [];
  let monoMs = 0;
  const add = (dir: 'client' | 'server', event: JsonObject, afterMs = 1): void => {
    monoMs += afterMs;
    const text = JSON.stringify(event);
    entries.push({
      kind: 'frame',
      n: entries.length + 1,
      monoMs,
      wallMs: null,
      dir,
      text,
      binary: false,
      sizeBytes: text.length,
    });
  };
  const configuration = { type: 'realtime', id: `sess_${seed}`, model: 'gpt-realtime', audio: { output: { voice } } };
  add('server', { type: 'session.created', session: configuration });
  turns.forEach(({ user, answer, firstTextMs = 100 }, index) => {
    const [userId, itemId, response_id] = ['u', 'a', 'r'].map((kind) => `${kind}_${seed}_${index}`) as [
      string,
      string,
      string,
    ];
    const message = (id: string, role: string, content: JsonObject[]): JsonObject => ({
      id,
      type: 'message',
      role,
      status: 'completed',
      content,
    });
    const item = message(userId, 'user', [{ type: 'input_text', text: user }]);
    add('client', {
      type: 'conversation.item.create',
      item: { type: 'message', role: 'user', content: item['content'] ?? [] },
    });
    add('server', { type: 'conversation.item.added', item });
    add('client', { type: 'response.create' });
    add('server', { type: 'response.created', response: { id: response_id, status: 'in_progress' } }, 10);
    const blank = message(itemId, 'assistant', []);
    add('server', { type: 'response.output_item.added', response_id, output_index: 0, item: blank }, 0);
    add('server', { type: 'conversation.item.added', item: { ...blank, status: 'in_progress' } }, 0);
    const pieces = answer.match(/.{1,7}/gs) ?? [];
    pieces.forEach((delta, at) =>
      add(
        'server',
        { type: 'response.output_text.delta', response_id, item_id: itemId, content_index: 0, delta },
        at === 0 ? firstTextMs - 10 : 1,
      ),
    );
    const done = message(itemId, 'assistant', [{ type: 'output_text', text: answer }]);
    add('server', { type: 'conversation.item.done', item: done });
    const usage = { input_tokens: 10, output_tokens: answer.length };
    add('server', { type: 'response.done', response: { id: response_id, status: 'completed', output: [done], usage } });
  });
  return entries;
}

function compared(left: Entry[], right: Entry[]): Comparison {
  const side = (name: string, entries: Entry[]): Parameters<typeof compareSessions>[0] => ({
    name,
    header: undefined,
    entries,
    state: project(entries),
  });
  return compareSessions(side('left.jsonl', left), side('right.jsonl', right));
}

const weather = { user: 'What is the weather in Paris?', answer: 'It is sunny in Paris.' };
const thanks = { user: 'Thank you very much.', answer: 'You are welcome.' };

describe('two sessions compared', () => {
  it('are the same when only ids, clocks and the size of deltas differ', () => {
    const { same, turns } = compared(
      session([weather, thanks], 'a'),
      session([weather, { ...thanks, firstTextMs: 900 }], 'b'),
    );
    expect(same).toBe(true);
    expect(turns).toHaveLength(2);
  });

  it('have the words that differ marked, and no others', () => {
    const { turns, same } = compared(
      session([weather], 'a'),
      session([{ ...weather, answer: 'It is rainy in Paris.' }], 'b'),
    );
    expect(same).toBe(false);
    expect(turns[0]?.answer.filter(({ of }) => of !== 'both')).toEqual([
      { of: 'left', text: 'sunny' },
      { of: 'right', text: 'rainy' },
    ]);
    expect(turns[0]?.user).toEqual([{ of: 'both', text: weather.user }]);
  });

  it('have a turn that only one has stand alone, and the others side by side', () => {
    const { turns } = compared(
      session([weather, thanks], 'a'),
      session([{ user: 'Hello there!', answer: 'Hi!' }, weather, thanks], 'b'),
    );
    expect(turns.map(({ left, right }) => [left?.number ?? null, right?.number ?? null])).toEqual([
      [null, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('have each turn’s latencies from the request, and its tokens', () => {
    const { turns } = compared(
      session([{ ...weather, firstTextMs: 250 }], 'a'),
      session([{ ...weather, firstTextMs: 480 }], 'b'),
    );
    expect(turns[0]?.left?.latencies).toMatchObject({ responseCreatedMs: 10, firstTextMs: 250, firstAudioMs: null });
    expect(turns[0]?.right?.latencies.firstTextMs).toBe(480);
    expect(turns[0]?.left?.usage).toEqual({ input_tokens: 10, output_tokens: weather.answer.length });
  });

  it('have the members of the configuration that differ named by path', () => {
    const { configuration } = compared(session([weather], 'a', 'marin'), session([weather], 'b', 'cedar'));
    expect(configuration).toEqual([{ path: 'audio.output.voice', left: 'marin', right: 'cedar' }]);
  });

  it('have what one of them got and the other did not in the list of events', () => {
    const left = session([weather], 'a');
    const error = JSON.stringify({ type: 'error', error: { message: 'no' } });
    const right = [...left, { ...(left[0] as Entry), n: left.length + 1, text: error } as Entry];
    expect(compared(left, right).events.filter(({ of }) => of !== 'both')).toEqual([
      { of: 'right', types: ['↓ error'] },
    ]);
  });

  it('read well in a terminal', () => {
    const text = comparisonText(
      compared(session([weather], 'a'), session([{ ...weather, answer: 'It is rainy in Paris.' }], 'b')),
    );
    expect(text).toContain('answer: It is [-sunny-]{+rainy+} in Paris.');
    expect(text).toContain('The same events in the same order.');
    expect(text).toMatch(/First text after\s+100 ms\s+100 ms/);
  });

  it('are text in the page, whatever they say', () => {
    const bad = { user: '<img src=x onerror=alert(1)>', answer: '</p><script>alert(2)</script>' };
    const html = comparisonHtml(compared(session([bad], '<b>'), session([weather], 'b')));
    expect(html).not.toMatch(/<img|<script|<b>/);
    expect(html).toContain('&lt;script&gt;');
  });
});

describe('the alignment of turns', () => {
  it('has each turn of both sides once, in order', () => {
    const texts = fc.array(fc.constantFrom('a b c', 'b c d', 'x y', '', 'hello'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const pairs = alignTurns(left.length, right.length, (one, other) =>
          similarity(left[one] ?? '', right[other] ?? ''),
        );
        const indexes = (side: 0 | 1): number[] => pairs.flatMap((pair) => pair[side] ?? []);
        expect(indexes(0)).toEqual(left.map((_, index) => index));
        expect(indexes(1)).toEqual(right.map((_, index) => index));
      }),
    );
  });

  it('pairs every turn with itself', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), (texts) => {
        const pairs = alignTurns(texts.length, texts.length, (one, other) =>
          similarity(texts[one] ?? '', texts[other] ?? ''),
        );
        expect(pairs.every(([one, other]) => one === other || texts[one ?? -1] === texts[other ?? -1])).toBe(true);
      }),
    );
  });
});
