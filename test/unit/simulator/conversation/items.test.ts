import { beforeEach, describe, expect, test } from 'vitest';
import { encodeBase64 } from '../../../../src/base/base64.ts';
import { at, Bench, lastOfType, respond, typesOf, update, userSays } from '../harness.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

const item = (item: object, more: object = {}) => ({ type: 'conversation.item.create', item: { ...item }, ...more });
const remove = (item_id: string) => ({ type: 'conversation.item.delete', item_id });
const retrieve = (item_id: string) => ({ type: 'conversation.item.retrieve', item_id });
const truncate = (item_id: string, audio_end_ms: number, content_index = 0) => ({
  type: 'conversation.item.truncate',
  item_id,
  content_index,
  audio_end_ms,
});
const named = (id: string, text = id) => ({
  type: 'message',
  role: 'user',
  id,
  content: [{ type: 'input_text', text }],
});

describe('create', () => {
  test.each([
    ['user', 'input_text'],
    ['system', 'input_text'],
    ['assistant', 'output_text'],
  ])('%s text is acknowledged by added and done, completed', (role, type) => {
    const frames = bench.ask(item({ type: 'message', role, status: 'incomplete', content: [{ type, text: 'Hi' }] }));
    expect(typesOf(frames)).toEqual(['conversation.item.added', 'conversation.item.done']);
    expect(at(frames[0], 'item')).toEqual({
      id: expect.stringMatching(/^item_\w{21}$/) as string,
      type: 'message',
      status: 'completed',
      role,
      content: [{ type, text: 'Hi' }],
    });
    expect(at(frames[1], 'item')).toEqual(at(frames[0], 'item'));
  });

  test('a call and its output; the output has no status', () => {
    const call = { type: 'function_call', call_id: 'call_1', name: 'f', arguments: '{}' };
    const output = { type: 'function_call_output', call_id: 'call_1', output: 'ok', id: 'out_1' };
    const frames = bench.ask(item(call), item(output));
    expect(at(frames[0], 'item')).toMatchObject({ ...call, status: 'completed' });
    expect(at(frames[2], 'item')).toEqual(output);
  });

  test('a call without an id gets one', () => {
    const frames = bench.ask(item({ type: 'function_call', name: 'f', arguments: '' }));
    expect(at(frames[0], 'item', 'call_id')).toMatch(/^call_\w{16}$/);
  });

  test('at the end, at the root, after an item', () => {
    bench.ask(item(named('a')), item(named('b')));
    const previous = (more: object, id: string) =>
      bench.ask(item(named(id), more)).map((frame) => frame['previous_item_id']);
    expect(previous({}, 'c')).toEqual(['b', 'b']);
    expect(previous({ previous_item_id: '' }, 'd')).toEqual(['c', 'c']);
    expect(previous({ previous_item_id: null }, 'e')).toEqual(['d', 'd']);
    expect(previous({ previous_item_id: 'root' }, 'f')).toEqual([null, null]);
    expect(previous({ previous_item_id: 'a' }, 'g')).toEqual(['a', 'a']);
    expect(previous({ previous_item_id: 'g' }, 'h')).toEqual(['g', 'g']);
  });

  test('before the first response and in the middle of one', () => {
    bench.ask(item(named('a', 'Tell me a story.')));
    bench.send(respond());
    bench.scheduler.run(500);
    bench.fresh();
    bench.send(item(named('b')));
    bench.scheduler.run(40);
    const added = lastOfType(bench.fresh(), 'conversation.item.added');
    expect(added['previous_item_id']).toMatch(/^item_/);
  });

  test('a known id is taken again: it precedes itself, and newer models add the content', () => {
    bench.ask(item(named('a', 'one')));
    const frames = bench.ask(item(named('a', 'two')));
    expect(frames[0]).toMatchObject({ type: 'conversation.item.added', previous_item_id: 'a' });
    expect(at(frames[0], 'item', 'content')).toHaveLength(2);
    const old = new Bench({ model: 'gpt-4o-realtime-preview' });
    old.ask(item(named('a', 'one')));
    expect(at(old.ask(item(named('a', 'two')))[0], 'item', 'content')).toHaveLength(1);
  });

  test('user audio inside an item, and pictures', () => {
    const audio = encodeBase64(new Uint8Array(4800));
    const content = [
      { type: 'input_audio', audio },
      { type: 'input_image', image_url: 'data:image/png;base64,AAAA' },
    ];
    const frames = bench.ask(item({ type: 'message', role: 'user', content }));
    expect(at(frames[0], 'item', 'content')).toEqual([
      { type: 'input_audio', transcript: null },
      { type: 'input_image', image_url: 'data:image/png;base64,AAAA', detail: 'auto' },
    ]);
  });

  const assistant = (part: object) => item({ type: 'message', role: 'assistant', content: [part] });
  const refusals: readonly [name: string, event: object, code: string, message: string, param: string | null][] = [
    [
      'assistant audio',
      assistant({ type: 'output_audio', audio: 'AAAA', transcript: 'Hi' }),
      'missing_required_parameter',
      "Missing required parameter: 'item.content[0].text'.",
      'item.content[0].text',
    ],
    [
      'the beta dialect’s text',
      assistant({ type: 'text', text: 'Hi' }),
      'invalid_value',
      "Invalid value: 'text'. Value must be 'output_text'.",
      'item.content[0].type',
    ],
    [
      'a user’s output text',
      item({ type: 'message', role: 'user', content: [{ type: 'output_text', text: 'Hi' }] }),
      'invalid_value',
      "Invalid value: 'output_text'. Supported values are: 'input_text', 'input_audio', and 'input_image'.",
      'item.content[0].type',
    ],
    [
      'an unknown previous item',
      item(named('x'), { previous_item_id: 'nope' }),
      'item_create_invalid_previous_item_id',
      "Error adding item: the previous item with id 'nope' does not exist.",
      'previous_item_id',
    ],
    [
      'an output for an unknown call',
      item({ type: 'function_call_output', call_id: 'call_x', output: '' }),
      'invalid_tool_call_id',
      "Tool call ID 'call_x' not found in conversation.",
      'item.call_id',
    ],
    [
      'an id that is too long',
      item(named('x'.repeat(39))),
      'string_above_max_length',
      "Invalid 'item.id': string too long. Expected a string with maximum length 32, but got a string with length 39 instead.",
      'item.id',
    ],
    [
      'a call id with odd characters',
      item({ type: 'function_call', name: 'f', arguments: '', call_id: 'a b' }),
      'invalid_value',
      "Invalid 'item.call_id': 'a b'. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.",
      'item.call_id',
    ],
    [
      'no item',
      { type: 'conversation.item.create' },
      'missing_required_parameter',
      "Missing required parameter: 'item'.",
      'item',
    ],
    [
      'no type',
      item({ role: 'user' }),
      'missing_required_parameter',
      "Missing required parameter: 'item.type'.",
      'item.type',
    ],
    [
      'an unknown member',
      item({ ...named('x'), colour: 1 }),
      'unknown_parameter',
      "Unknown parameter: 'item.colour'.",
      'item.colour',
    ],
    [
      'bad base64 in an item',
      item({ type: 'message', role: 'user', content: [{ type: 'input_audio', audio: '$' }] }),
      'invalid_value',
      "Invalid 'item.content[0].audio'. Expected base64-encoded audio bytes.",
      'item.content[0].audio',
    ],
  ];
  test.each(refusals)('refuses %s, and adds nothing', (_name, event, code, message, param) => {
    expect(bench.refusal({ event_id: 'mine', ...event })).toMatchObject({ code, message, param, event_id: 'mine' });
    expect(bench.ask(item(named('after')))[0]?.['previous_item_id']).toBeNull();
  });

  test('a refusal overtakes the acknowledgement of an earlier event, as recorded', () => {
    const frames = bench.ask(item(named('a')), assistant({ type: 'text', text: 'Hi' }), item(named('b')));
    expect(typesOf(frames)[0]).toBe('error');
    expect(frames.map((frame) => at(frame, 'item', 'id'))).toEqual([undefined, 'a', 'a', 'b', 'b']);
  });
});

describe('delete and retrieve', () => {
  test('a deleted item is gone', () => {
    bench.ask(item(named('a')), item(named('b')));
    expect(bench.ask(remove('a'))).toMatchObject([{ type: 'conversation.item.deleted', item_id: 'a' }]);
    expect(bench.refusal(remove('a'))).toMatchObject({
      code: 'item_delete_invalid_item_id',
      message: "Error deleting item: the item with id 'a' does not exist.",
      param: null,
    });
    expect(bench.ask(item(named('c'), { previous_item_id: 'root' }), remove('b'))).toHaveLength(3);
  });

  test('an item that a response is making may be deleted; the response goes on', () => {
    bench.send(userSays('Tell me a story.'), respond());
    bench.scheduler.run(600);
    const id = String(at(lastOfType(bench.frames, 'response.output_item.added'), 'item', 'id'));
    const frames = bench.ask(remove(id));
    expect(typesOf(frames)).toContain('conversation.item.deleted');
    expect(lastOfType(frames, 'response.done')).toBeDefined();
    expect(frames.filter((frame) => frame.type === 'conversation.item.done')).toHaveLength(0);
  });

  test('retrieved items come whole, their audio too', () => {
    const audio = encodeBase64(Uint8Array.from({ length: 4800 }, (_, index) => index & 255));
    bench.ask(item({ type: 'message', role: 'user', id: 'a', content: [{ type: 'input_audio', audio }] }));
    expect(bench.ask(retrieve('a'))).toMatchObject([
      {
        type: 'conversation.item.retrieved',
        item: { id: 'a', content: [{ type: 'input_audio', audio, transcript: null }] },
      },
    ]);
    expect(bench.refusal(retrieve('b'))).toMatchObject({
      code: 'item_retrieve_invalid_item_id',
      message: "Error retrieving item: the item with id 'b' does not exist.",
    });
  });
});

describe('truncate', () => {
  const spoken = () => {
    const frames = bench.ask(item(named('question', 'Count to 9.')), respond());
    const bytes = frames
      .filter(({ type }) => type === 'response.output_audio.delta')
      .reduce((sum, frame) => sum + Buffer.from(String(frame['delta']), 'base64').length, 0);
    return {
      id: String(at(lastOfType(frames, 'response.output_item.done'), 'item', 'id')),
      durationMs: Math.floor(bytes / 48),
    };
  };

  test('cuts the audio and drops the transcript', () => {
    const { id } = spoken();
    expect(bench.ask(truncate(id, 500))).toMatchObject([
      { type: 'conversation.item.truncated', item_id: id, content_index: 0, audio_end_ms: 500 },
    ]);
    const part = at(bench.ask(retrieve(id))[0], 'item', 'content', 0);
    expect(at(part, 'transcript')).toBeNull();
    expect(Buffer.from(String(at(part, 'audio')), 'base64')).toHaveLength(24_000);
  });

  test('at 0, at its very end, and twice', () => {
    const { id, durationMs } = spoken();
    expect(typesOf(bench.ask(truncate(id, durationMs)))).toEqual(['conversation.item.truncated']);
    expect(typesOf(bench.ask(truncate(id, 300)))).toEqual(['conversation.item.truncated']);
    expect(bench.refusal(truncate(id, 400)).message).toBe('Audio content of 300ms is already shorter than 400ms');
    expect(typesOf(bench.ask(truncate(id, 0)))).toEqual(['conversation.item.truncated']);
  });

  test('refuses what is no audio of the model, what is beyond its end, and unknown items', () => {
    const { id, durationMs } = spoken();
    expect(bench.refusal(truncate('question', 0))).toMatchObject({
      code: 'unsupported_content_type',
      message: 'Only model output audio messages can be truncated',
    });
    expect(bench.refusal(truncate(id, 99_999))).toMatchObject({
      code: 'invalid_value',
      message: `Audio content of ${durationMs}ms is already shorter than 99999ms`,
    });
    expect(bench.refusal(truncate('nope', 0)).code).toBe('item_truncate_invalid_item_id');
    expect(bench.refusal(truncate(id, -1)).code).toBe('integer_below_min_value');
    expect(bench.refusal(truncate(id, 1, 1))).toMatchObject({ code: 'invalid_value', param: 'content_index' });
  });

  test('a text answer is no audio', () => {
    bench.ask(update({ output_modalities: ['text'] }));
    const frames = bench.ask(userSays('Hi'), respond());
    const id = String(at(lastOfType(frames, 'response.output_item.done'), 'item', 'id'));
    expect(bench.refusal(truncate(id, 0)).code).toBe('unsupported_content_type');
  });

  test('of what is still being spoken: the server’s copy stays cut', () => {
    bench.send(userSays('Tell me a story.'), respond());
    bench.scheduler.run(2000);
    const id = String(at(lastOfType(bench.frames, 'response.output_item.added'), 'item', 'id'));
    bench.ask(truncate(id, 250));
    expect(at(bench.ask(retrieve(id))[0], 'item', 'content', 0, 'transcript')).toBeNull();
  });
});
