import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/protocol/entry.ts';
import { alignTurns, similarity } from '../../../src/replay/compare/alignTurns.ts';
import { compareSessions } from '../../../src/replay/compare/compareSessions.ts';
import { comparisonHtml } from '../../../src/replay/compare/comparisonHtml.ts';
import { comparisonText } from '../../../src/replay/compare/comparisonText.ts';
import { swapped, type Comparison } from '../../../src/session/comparison/comparison.ts';
import { sessionFigures, turnFigures } from '../../../src/session/comparison/figures.ts';
import { english } from '../../../src/base/l10n.ts';
import { project } from '../../../src/session/projection.ts';
import { shippedPrices } from '../../../src/session/cost/priceTable.ts';
import { added, HandMadeLog, message } from '../session/log.ts';
import { textSession as session } from '../../textSession.ts';

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

  it('tell what a server did not say from what it set to null', () => {
    const updated = (n: number, session: object): Entry => ({
      ...(log[0] as Entry & { kind: 'frame' }),
      n,
      text: JSON.stringify({ type: 'session.updated', session }),
    });
    const log = session([weather], 'a');
    const left = [...log, updated(log.length + 1, { truncation: 'auto', tools: null })];
    const right = [...log, updated(log.length + 1, { tools: [] })];
    const comparison = compared(left, right);
    expect(comparison.configuration).toEqual([
      { path: 'truncation', left: 'auto' },
      { path: 'tools', left: null, right: [] },
    ]);
    expect(swapped(comparison).configuration).toEqual([
      { path: 'truncation', right: 'auto' },
      { path: 'tools', left: [], right: null },
    ]);
    expect(comparisonText(comparison)).toContain('truncation: [-"auto"-] {+not told+}');
    expect(comparisonText(comparison)).toContain('tools: [-null-] {+[]+}');
    expect(comparisonHtml(comparison)).toContain('<td>not told</td>');
  });

  it('have what one of them got and the other did not in the list of events', () => {
    const left = session([weather], 'a');
    const error = JSON.stringify({ type: 'error', error: { message: 'no' } });
    const right = [...left, { ...(left[0] as Entry), n: left.length + 1, text: error } as Entry];
    expect(compared(left, right).events.filter(({ of }) => of !== 'both')).toEqual([
      { of: 'right', types: ['↓ error'], leftNs: [], rightNs: [left.length + 1] },
    ]);
  });

  it('read well in a terminal', () => {
    const text = comparisonText(
      compared(session([weather], 'a'), session([{ ...weather, answer: 'It is rainy in Paris.' }], 'b')),
    );
    expect(text).toContain('answer: It is [-sunny-]{+rainy+} in Paris.');
    expect(text).toContain('The same events in the same order.');
    expect(text).toMatch(/First text after\s+100 ms\s+100 ms\s+no difference/);
  });

  it('are the other way round when their sides are swapped, and back again', () => {
    const call = { type: 'function_call', id: 'c', call_id: 'call_1', name: 'look', arguments: '{}' };
    const left = session([weather], 'a');
    const text = JSON.stringify({ type: 'conversation.item.added', item: call });
    const right = [...session([weather, thanks], 'b', 'cedar')];
    right.push({ ...(right[0] as Entry), n: right.length + 1, text } as Entry);
    const there = compared(left, right);
    const back = swapped(there);
    expect(back.left).toEqual(there.right);
    expect(back.turns.at(-1)?.calls).toEqual([{ of: 'left', text: 'look({})', leftN: right.length, rightN: null }]);
    expect(back.events.some(({ of }) => of === 'left')).toBe(true);
    expect(swapped(back)).toEqual(there);
  });

  it('have figures with what the right one has more, and whether that is better', () => {
    const [turn] = compared(
      session([{ ...weather, firstTextMs: 250 }], 'a'),
      session([{ user: weather.user, answer: 'Sunny.', firstTextMs: 480 }], 'b'),
    ).turns;
    const figures = turn ? turnFigures(turn) : [];
    const told = (name: string) => {
      const difference = figures.find((figure) => english(figure.name) === name)?.difference;
      return difference && [english(difference.words), difference.verdict];
    };
    expect(told('First text after')).toEqual(['230 ms slower', 'worse']);
    expect(told('Output tokens')).toEqual(['−15', 'neutral']);
    expect(told('Input tokens')).toEqual(['no difference', 'neutral']);
  });

  it('have what each turn and all cost, with the day of the prices, and how much has no price', () => {
    const priced = (usage: object, model = 'gpt-realtime-2.1') =>
      new HandMadeLog()
        .server({ type: 'session.created', session: { type: 'realtime', id: 's', model } })
        .server(added(message('u', 'user', 'Hi')))
        .server({ type: 'response.created', response: { id: 'r', status: 'in_progress' } })
        .server({ type: 'response.done', response: { id: 'r', status: 'completed', output: [], usage } }).entries;
    const usageOf = (out: number) => ({
      input_tokens: 1000,
      output_tokens: out,
      input_token_details: { text_tokens: 1000, audio_tokens: 0 },
      output_token_details: { text_tokens: out, audio_tokens: 0 },
    });
    const told = (comparison: Comparison) =>
      [...sessionFigures(comparison), ...comparison.turns.flatMap(turnFigures)]
        .filter(({ name }) => /^Cost|price$/.test(english(name)))
        .map(({ name, left, right, difference }) => [
          english(name),
          left,
          right,
          difference && english(difference.words),
          difference?.verdict,
        ]);
    expect(told(compared(priced(usageOf(1000)), priced(usageOf(2000))))).toEqual([
      [`Cost, prices of ${shippedPrices.asOf}`, '$0.028', '$0.052', '+$0.024', 'neutral'],
      ['Cost', '$0.028', '$0.052', '+$0.024', 'neutral'],
    ]);
    expect(told(compared(priced(usageOf(1000)), priced(usageOf(1000), 'nobody-knows')))).toEqual([
      [`Cost, prices of ${shippedPrices.asOf}`, '$0.028', '', undefined, undefined],
      ['Responses, transcriptions without a price', '0', '1', '+1', 'neutral'],
      ['Cost', '$0.028', '', undefined, undefined],
      ['Responses, transcriptions without a price', '0', '1', '+1', 'neutral'],
    ]);
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
