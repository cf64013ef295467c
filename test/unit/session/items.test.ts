import { describe, expect, it } from 'vitest';
import { project } from '../../../src/session/projection.ts';
import { itemText } from '../../../src/session/state.ts';
import { HandMadeLog, added, message } from './log.ts';
import { plainState } from './plainState.ts';

describe('conversation order', () => {
  const three = (): HandMadeLog =>
    new HandMadeLog()
      .server(added(message('a', 'user', 'A'), null))
      .server(added(message('b', 'user', 'B'), 'a'))
      .server(added(message('c', 'user', 'C'), 'b'));

  it('inserts after the item the server names', () => {
    expect(
      three()
        .server(added(message('x', 'user', 'X'), 'a'))
        .state().order,
    ).toEqual(['a', 'x', 'b', 'c']);
  });

  it('puts an item first when the client asked for root, and last when a server merely sends null', () => {
    const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'X' }] };
    const asked = three()
      .client({ type: 'conversation.item.create', previous_item_id: 'root', item })
      .server(added(message('x', 'user', 'X'), null));
    expect(asked.state().order).toEqual(['x', 'a', 'b', 'c']);
    const lazy = three()
      .client({ type: 'conversation.item.create', item })
      .server(added(message('x', 'user', 'X'), null));
    expect(lazy.state().order).toEqual(['a', 'b', 'c', 'x']);
  });

  it('appends after an item it has never seen, and keeps a duplicate id in its place', () => {
    expect(
      three()
        .server(added(message('x', 'user', 'X'), 'gone'))
        .state().order,
    ).toEqual(['a', 'b', 'c', 'x']);
    expect(
      three()
        .server(added(message('b', 'user', 'B again'), 'b'))
        .state().order,
    ).toEqual(['a', 'b', 'c']);
  });

  it('keeps deleted items in their place, marked', () => {
    const state = three().server({ type: 'conversation.item.deleted', item_id: 'b' }).state();
    expect(state.order).toEqual(['a', 'b', 'c']);
    expect(state.items.get('b')?.deletedN).toBe(4);
  });

  it('does not push a deleted item’s mark to the end when the conversation goes on', () => {
    const log = three()
      .server({ type: 'conversation.item.deleted', item_id: 'c' })
      .server(added(message('d', 'user', 'D'), 'b'));
    expect(log.state().order).toEqual(['a', 'b', 'c', 'd']);
  });

  it('ends where the log does when an item whose id is the empty text was deleted', () => {
    const log = new HandMadeLog()
      .server(added(message('', 'user', 'nameless'), null))
      .server({ type: 'conversation.item.deleted', item_id: '' })
      .server(added(message('b', 'user', 'B'), ''));
    expect(log.state().order).toEqual(['', 'b']);
  });

  it('takes no item from the conversation when one comes that was deleted before it was in it', () => {
    const aside = message('o', 'assistant', 'aside');
    const log = three()
      .server({
        type: 'response.created',
        response: { id: 'r', status: 'in_progress', conversation_id: null, output: [] },
      })
      .server({ type: 'response.output_item.done', response_id: 'r', output_index: 0, item: aside })
      .server({ type: 'conversation.item.deleted', item_id: 'o' })
      .server(added(aside, 'b'));
    expect(log.state().order).toEqual(['a', 'b', 'o', 'c']);
  });

  it('does not bring a deleted item back when its last frames arrive', () => {
    const item = message('a', 'assistant', 'A');
    const state = new HandMadeLog()
      .server(added(message('a', 'assistant', '', 'in_progress'), null))
      .server({ type: 'conversation.item.deleted', item_id: 'a' })
      .server({ type: 'conversation.item.done', item })
      .server({ type: 'response.output_item.done', response_id: 'r', output_index: 0, item })
      .server({
        type: 'response.done',
        response: { id: 'r', status: 'completed', conversation_id: 'c', output: [item] },
      })
      .state();
    expect(state.items.get('a')?.deletedN).toBe(2);
  });

  it('leaves items of out-of-band responses out of the conversation', () => {
    const state = three()
      .server({
        type: 'response.created',
        response: { id: 'r', status: 'in_progress', conversation_id: null, output: [] },
      })
      .server({
        type: 'response.output_item.added',
        response_id: 'r',
        output_index: 0,
        item: message('o', 'assistant', ''),
      })
      .server({
        type: 'response.output_item.done',
        response_id: 'r',
        output_index: 0,
        item: message('o', 'assistant', 'aside'),
      })
      .state();
    expect(state.order).toEqual(['a', 'b', 'c']);
    expect(state.items.get('o')?.inConversation).toBe(false);
    expect(state.activeResponseId).toBeUndefined();
  });
});

describe('servers that leave events out', () => {
  const say = { type: 'response.output_audio_transcript.done', response_id: 'r', item_id: 'm', transcript: 'Hey' };
  const inConversation = (log: HandMadeLog): string[] => {
    const { order, items } = log.state();
    return order.map((id) => {
      const item = items.get(id);
      return `${id}: ${item ? itemText(item) : ''}`;
    });
  };

  it('have the model’s items in the conversation, whichever events they send', () => {
    const streamed = new HandMadeLog()
      .client({ type: 'response.create' })
      .server({ type: 'response.created', response: { id: 'r' } })
      .server(say)
      .server({ type: 'response.done', response: { id: 'r', status: 'completed' } });
    expect(inConversation(streamed)).toEqual(['m: Hey']);
    expect(streamed.state().responses.get('r')?.itemIds).toEqual(['m']);
    const whole = new HandMadeLog().server({
      type: 'response.done',
      response: { id: 'r', status: 'completed', output: [message('m', 'assistant', 'Hey')] },
    });
    expect(inConversation(whole)).toEqual(['m: Hey']);
  });

  it('have what was said when the log was cut off', () => {
    const cut = (response: object): string[] => {
      const log = new HandMadeLog()
        .server({ type: 'response.created', response: { id: 'r', ...response } })
        .server(say);
      return project(log.entries).order;
    };
    expect(cut({ conversation_id: 'conv' })).toEqual(['m']);
    expect(cut({ conversation_id: null })).toEqual([]);
  });

  it('have not those of responses that were asked for out of band', () => {
    const log = new HandMadeLog()
      .client({ type: 'response.create', response: { conversation: 'none' } })
      .server({ type: 'response.created', response: { id: 'r' } })
      .server(say)
      .server({ type: 'response.done', response: { id: 'r', status: 'completed' } });
    expect(inConversation(log)).toEqual([]);
  });

  it('may leave conversation_id null in every response', () => {
    const log = (before: object): HandMadeLog =>
      new HandMadeLog()
        .server(before)
        .client({ type: 'response.create' })
        .server({ type: 'response.created', response: { id: 'r', conversation_id: null } })
        .server(say)
        .server({ type: 'response.done', response: { id: 'r', status: 'completed', conversation_id: null } });
    expect(inConversation(log({ type: 'session.created', session: {} }))).toEqual(['m: Hey']);
    expect(inConversation(log({ type: 'response.created', response: { id: 'other', conversation_id: 'c' } }))).toEqual(
      [],
    );
  });

  it('have the user’s audio in the conversation once it is committed or transcribed', () => {
    const completed = (id: string): object => ({
      type: 'conversation.item.input_audio_transcription.completed',
      item_id: id,
      content_index: 0,
      transcript: 'Hello',
    });
    const log = new HandMadeLog()
      .server({ type: 'input_audio_buffer.committed', item_id: 'u', previous_item_id: null })
      .server(completed('u'))
      .server(added(message('v', 'user', 'later'), 'w'))
      .server(completed('w'));
    expect(inConversation(log)).toEqual(['u: Hello', 'w: Hello', 'v: later']);
  });

  it('may stamp null on every event: in a log without client frames it means nothing then', () => {
    const log = new HandMadeLog()
      .server({ type: 'ping', previous_item_id: null })
      .server(added(message('a', 'user', 'A'), null))
      .server(added(message('b', 'user', 'B'), null));
    expect(log.state().order).toEqual(['a', 'b']);
  });

  it('may send the user’s transcript so far, again and again', () => {
    const log = new HandMadeLog().server(added(message('u', 'user', '', 'in_progress'), null));
    for (const transcript of ['What', 'What is', 'What is up?']) {
      log.server({ type: 'conversation.item.input_audio_transcription.updated', item_id: 'u', transcript });
    }
    expect(inConversation(log)).toEqual(['u: What is up?']);
  });
});

describe('content', () => {
  const ids = { response_id: 'r', item_id: 'm', output_index: 0, content_index: 0 };
  const spoken = (): HandMadeLog =>
    new HandMadeLog()
      .server({
        type: 'response.output_item.added',
        response_id: 'r',
        output_index: 0,
        item: message('m', 'assistant', '', 'in_progress'),
      })
      .server(added(message('m', 'assistant', '', 'in_progress')))
      .server({ type: 'response.output_audio_transcript.delta', ...ids, delta: 'Hello ' })
      .server({ type: 'response.output_audio.delta', ...ids, delta: 'A'.repeat(6400) })
      .server({ type: 'response.output_audio_transcript.delta', ...ids, delta: 'there' });

  it('streams transcript and counts audio in the effective format', () => {
    const item = spoken().state().items.get('m');
    expect(item?.parts).toMatchObject([
      { type: 'output_audio', transcript: 'Hello there', audioMs: 100, audioEntryNs: [4] },
    ]);
  });

  it('drops the transcript on truncation and keeps what was said aside', () => {
    const log = spoken().server({
      type: 'conversation.item.truncated',
      item_id: 'm',
      content_index: 0,
      audio_end_ms: 40,
    });
    const item = log.state().items.get('m');
    expect(item).toMatchObject({
      truncatedAtMs: 40,
      truncatedN: 6,
      parts: [{ transcript: null, droppedTranscript: 'Hello there' }],
    });
    expect(item && itemText(item)).toBe('');
  });

  it('reads the same item from beta events', () => {
    const state = new HandMadeLog()
      .server({ type: 'conversation.item.created', item: { id: 'm', type: 'message', role: 'assistant', content: [] } })
      .server({ type: 'response.audio_transcript.delta', ...ids, delta: 'Hi' })
      .server({ type: 'response.text.delta', ...ids, content_index: 1, delta: 'there' })
      .state();
    const item = state.items.get('m');
    expect(item && itemText(item)).toBe('Hi there');
    expect(item?.parts.map((part) => part.type)).toEqual(['output_audio', 'output_text']);
    expect(state.dialect).toBe('beta');
  });

  it('takes a user’s transcript that comes before the item itself', () => {
    const state = new HandMadeLog()
      .server({
        type: 'conversation.item.input_audio_transcription.delta',
        item_id: 'u',
        content_index: 0,
        delta: 'What',
      })
      .server({ type: 'input_audio_buffer.committed', item_id: 'u', previous_item_id: null })
      .server(
        added(
          {
            id: 'u',
            type: 'message',
            role: 'user',
            status: 'completed',
            content: [{ type: 'input_audio', transcript: null }],
          },
          null,
        ),
      )
      .server({
        type: 'conversation.item.input_audio_transcription.completed',
        item_id: 'u',
        content_index: 0,
        transcript: 'What now?',
      })
      .state();
    const item = state.items.get('u');
    expect(item && itemText(item)).toBe('What now?');
    expect(state.order).toEqual(['u']);
  });
});

describe('usage', () => {
  it('of a response whose end came twice is counted once', () => {
    const done = (id: string): object => ({ type: 'response.done', response: { id, usage: { total_tokens: 5 } } });
    const log = new HandMadeLog().server(done('r')).server(done('r')).server(done('s'));
    expect(log.state().usage).toEqual({ total_tokens: 10 });
  });
});

describe('input buffer', () => {
  const append = { type: 'input_audio_buffer.append', audio: 'A'.repeat(6400) };

  it('holds what was appended after the commit was sent', () => {
    const state = new HandMadeLog()
      .client(append)
      .client({ type: 'input_audio_buffer.commit' })
      .client(append)
      .server({ type: 'input_audio_buffer.committed', item_id: 'u' })
      .state();
    expect(state.buffer).toMatchObject({ bufferedMs: 100, bufferedBytes: 4800, appendedTotalMs: 200 });
    expect(state.items.get('u')?.parts[0]).toMatchObject({ audioMs: 100, audioEntryNs: [1], audioOffsetMs: 0 });
  });

  it('is empty after a clear and untouched by a refused commit', () => {
    const refused = new HandMadeLog()
      .client(append)
      .client({ type: 'input_audio_buffer.commit' })
      .server({ type: 'error', error: { code: 'input_audio_buffer_commit_empty', message: 'too small' } });
    expect(refused.state().buffer.bufferedMs).toBe(100);
    refused.client({ type: 'input_audio_buffer.clear' }).server({ type: 'input_audio_buffer.cleared' });
    expect(refused.state().buffer.bufferedMs).toBe(0);
  });

  it('cuts a VAD turn out by the offsets of its speech', () => {
    const log = new HandMadeLog();
    for (let index = 0; index < 5; index++) log.client(append);
    const state = log
      .server({ type: 'input_audio_buffer.speech_started', item_id: 'u', audio_start_ms: 150 })
      .server({ type: 'input_audio_buffer.speech_stopped', item_id: 'u', audio_end_ms: 420 })
      .server({ type: 'input_audio_buffer.committed', item_id: 'u' })
      .state();
    expect(state.items.get('u')?.parts[0]).toMatchObject({
      audioMs: 270,
      audioEntryNs: [2, 3, 4, 5],
      audioOffsetMs: 50,
    });
    expect(state.buffer.bufferedMs).toBe(80);
  });
});

describe('rows', () => {
  it('keeps the spaces of streamed pieces, so that a folded run reads as what was said', () => {
    const ids = { response_id: 'r', item_id: 'm', output_index: 0, content_index: 0 };
    const log = new HandMadeLog();
    for (const delta of ['So', ' far', ' so', '\ngood'])
      log.server({ type: 'response.output_text.delta', ...ids, delta });
    const said = log.state().rows.map((row) => row.what.replace(/^“|”$/g, ''));
    expect(said.join('')).toBe('So far so good');
    expect(new Set(log.state().rows.map((row) => row.stream)).size).toBe(1);
  });
});

describe('nesting', () => {
  const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

  it('keeps deep wire objects shallow enough to cross to a panel, wherever they are', () => {
    const hostile = deep(20_000);
    const state = new HandMadeLog()
      .server(`{"type":"session.created","session":${hostile}}`)
      .client(`{"type":"session.update","session":${hostile}}`)
      .client(`{"type":"session.update","session":${hostile}}`)
      .server(
        `{"type":"response.done","response":{"id":"r","status":"failed","status_details":${hostile},"metadata":${hostile},"usage":${hostile}}}`,
      )
      .server(`{"type":"rate_limits.updated","rate_limits":[${hostile}]}`)
      .server(`{"type":"error","error":${hostile}}`)
      .state();
    expect(() => structuredClone(plainState(state))).not.toThrow();
    expect(JSON.stringify(state.session)).toContain('nested too deeply');
  });
});

it('ends with the same texts and states when frames are doubled or come in reverse', () => {
  const reply = (status: string, text: string): object => ({ ...message('b', 'assistant', text, status) });
  const of = { response_id: 'r', item_id: 'b', output_index: 0, content_index: 0 };
  const frames = [
    { type: 'response.created', response: { id: 'r', status: 'in_progress', output: [] } },
    { type: 'response.output_item.added', response_id: 'r', output_index: 0, item: reply('in_progress', '') },
    { type: 'response.output_text.delta', ...of, delta: 'Hello' },
    { type: 'response.output_text.done', ...of, text: 'Hello' },
    { type: 'response.output_item.done', response_id: 'r', output_index: 0, item: reply('completed', 'Hello') },
    { type: 'response.done', response: { id: 'r', status: 'completed', output: [reply('completed', 'Hello')] } },
  ];
  for (const log of [frames, frames.toReversed(), [...frames, ...frames]]) {
    const hand = new HandMadeLog();
    for (const frame of log) hand.server(frame);
    const state = hand.state();
    const item = state.items.get('b');
    expect([item?.status, item && itemText(item), state.activeResponseId]).toEqual(['completed', 'Hello', undefined]);
    expect(state.responses.get('r')?.status).toBe('completed');
  }
});

it('says of the items that the server made itself when nobody spoke which event that was', () => {
  const silence = {
    id: 'silence',
    type: 'message',
    role: 'user',
    content: [{ type: 'input_audio', transcript: null }],
  };
  const state = new HandMadeLog()
    .server(added(message('hi', 'assistant', 'Hi'), null))
    .client({ type: 'conversation.item.create', item: message('mine', 'system', 'Be kind') })
    .server(added(message('mine', 'system', 'Be kind'), 'hi'))
    .server({ type: 'input_audio_buffer.timeout_triggered', item_id: 'silence', audio_start_ms: 0, audio_end_ms: 5000 })
    .server(added(message('note', 'system', 'Nobody spoke'), 'mine'))
    .server({ type: 'input_audio_buffer.committed', item_id: 'silence', previous_item_id: 'note' })
    .server(added(silence, 'note'))
    .server(added(message('later', 'system', 'By a tool'), 'silence'))
    .state();
  expect(state.order.map((id) => [id, state.items.get(id)?.timeoutN])).toEqual([
    ['hi', undefined],
    ['mine', undefined],
    ['note', 4],
    ['silence', 4],
    ['later', undefined],
  ]);
});
