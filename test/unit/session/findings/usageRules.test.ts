import { describe, expect, it } from 'vitest';
import { added, HandMadeLog, message } from '../log.ts';
import { found, theOne } from './found.ts';

const begun = (more: object = {}): HandMadeLog =>
  new HandMadeLog().server({
    type: 'session.created',
    session: { type: 'realtime', id: 's', model: 'gpt-realtime-1.5', instructions: 'One.', tools: [], ...more },
  });

function respond(log: HandMadeLog, id: string, input: number, cached = 0, more: object = {}): HandMadeLog {
  const response = { id, conversation_id: 'c', ...more };
  const usage = {
    total_tokens: input + 10,
    input_tokens: input,
    output_tokens: 10,
    input_token_details: { cached_tokens: cached },
  };
  return log
    .server({ type: 'response.created', response: { ...response, status: 'in_progress' } })
    .server({ type: 'response.done', response: { ...response, status: 'completed', output: [], usage } });
}

describe('context-near-limit', () => {
  const rule = 'context-near-limit';

  it('is a response that read four fifths of what the model reads before it leaves items out', () => {
    expect(found(respond(begun(), 'r1', 22_500), rule)).toEqual([]);
    const log = respond(begun(), 'r1', 24_000);
    expect(theOne(log, rule)).toMatchObject({
      ns: [3],
      responseId: 'r1',
      message:
        'The last response read 24,000 tokens; the model’s context has 32,000. ' +
        'From about 28,224 on the oldest items are left out.',
    });
    expect(theOne(respond(log, 'r2', 28_224), rule).message).toMatch(/are left out, which is now\.$/);
  });

  it('says what happens where truncation is off', () => {
    const log = respond(begun({ truncation: 'disabled' }), 'r1', 24_000);
    expect(theOne(log, rule).message).toContain('further responses fail');
  });

  it('is taken back when the context is smaller again', () => {
    expect(found(respond(respond(begun(), 'r1', 24_000), 'r2', 9_000), rule)).toEqual([]);
  });

  it('is not a response beside the conversation, a larger model or one nobody knows', () => {
    expect(found(respond(begun(), 'r1', 24_000, 0, { conversation_id: null }), rule)).toEqual([]);
    expect(found(respond(begun({ model: 'gpt-realtime-2.1' }), 'r1', 24_000), rule)).toEqual([]);
    expect(found(respond(begun({ model: 'mine' }), 'r1', 1_000_000), rule)).toEqual([]);
  });
});

describe('cached-tokens-dropped', () => {
  const rule = 'cached-tokens-dropped';
  const first = (): HandMadeLog => respond(begun(), 'r1', 1000, 896);
  const updated = (more: object): object => ({
    type: 'session.updated',
    session: { type: 'realtime', model: 'gpt-realtime-1.5', instructions: 'One.', tools: [], ...more },
  });

  it('says which change at the front cost the cache', () => {
    const log = respond(first().server(updated({ instructions: 'Two.' })), 'r2', 1200, 64);
    expect(theOne(log, rule)).toMatchObject({
      severity: 'info',
      ns: [6, 3, 4],
      responseId: 'r2',
      message:
        '64 of 1,200 input tokens were cached, after 896 of 1,000 in the response before. In between: instructions were changed.',
    });
  });

  it('knows of tools, items that went or were put in between, and a response’s own instructions', () => {
    const what = (log: HandMadeLog): string => /In between: (.*)\.$/.exec(theOne(log, rule).message)?.[1] ?? '';
    const tools = [{ type: 'function', name: 'f' }];
    expect(what(respond(first().server(updated({ tools })), 'r2', 1200, 0))).toBe('tools were changed');
    const deleted = first().server({ type: 'conversation.item.deleted', item_id: 'a' });
    expect(what(respond(deleted, 'r2', 1200, 0))).toBe('an item was deleted');
    const cut = first().server({
      type: 'conversation.item.truncated',
      item_id: 'a',
      content_index: 0,
      audio_end_ms: 1,
    });
    expect(what(respond(cut, 'r2', 1200, 0))).toBe('an item was truncated');
    const inserted = respond(begun().server(added(message('a', 'user', 'One.'), null)), 'r1', 1000, 896)
      .client({ type: 'conversation.item.create', previous_item_id: 'root', item: message('b', 'user', 'Zero.') })
      .server(added(message('b', 'user', 'Zero.'), null));
    expect(what(respond(inserted, 'r2', 1200, 0))).toBe('an item was put in before others');
    const own = first().client({ type: 'response.create', response: { instructions: 'Only now.' } });
    expect(what(respond(own, 'r2', 1200, 0))).toBe('the response’s own instructions changed');
  });

  it('remembers a change over a response beside the conversation', () => {
    const log = first().server(updated({ instructions: 'Two.' }));
    respond(respond(log, 'aside', 50, 0, { conversation_id: null }), 'r2', 1200, 64);
    expect(theOne(log, rule).message).toContain('instructions were changed');
  });

  it('without a cause in the log only a loss of more than half counts', () => {
    expect(found(respond(first(), 'r2', 1200, 832), rule)).toEqual([]);
    expect(theOne(respond(first(), 'r2', 1200, 0), rule).message).toContain('the cache may have expired');
  });

  it('is not a context that shrank, a cache that grew, or a new session', () => {
    const changed = (): HandMadeLog => first().server(updated({ instructions: 'Two.' }));
    expect(found(respond(changed(), 'r2', 900, 64), rule)).toEqual([]);
    expect(found(respond(changed(), 'r2', 1200, 960), rule)).toEqual([]);
    const again = first().server({ type: 'session.created', session: { type: 'realtime', id: 's2' } });
    expect(found(respond(again, 'r2', 1200, 0), rule)).toEqual([]);
  });
});
