import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HandMadeLog, added, message } from './log.ts';

function error(code: string | null, text: string, extra: object = {}): object {
  return {
    type: 'error',
    error: { type: 'invalid_request_error', code, message: text, param: null, event_id: null, ...extra },
  };
}

const userItem = (text: string): object => ({ type: 'message', role: 'user', content: [{ type: 'input_text', text }] });
const create = (text: string, extra: object = {}): object => ({
  type: 'conversation.item.create',
  item: userItem(text),
  ...extra,
});

describe('acknowledgements', () => {
  it('is certain when the server names the item, and measures the latency', () => {
    const log = new HandMadeLog()
      .server(added(message('item_a', 'user', 'one')))
      .client({ type: 'conversation.item.delete', item_id: 'item_a' })
      .server({ type: 'conversation.item.deleted', item_id: 'item_a' });
    expect(log.row(1).exchange).toMatchObject({ status: 'confirmed', answerN: 3, certainty: 'certain', latencyMs: 10 });
    expect(log.row().answers).toMatchObject({ clientN: 2, certainty: 'certain' });
  });

  it('tells two creates apart by their content, whatever the order of the answers', () => {
    const log = new HandMadeLog()
      .client(create('one'))
      .client(create('two'))
      .server(added(message('item_2', 'user', 'two')))
      .server(added(message('item_1', 'user', 'one')));
    expect(log.row(3)).toMatchObject({ exchange: { answerN: 4 }, itemId: 'item_1' });
    expect(log.row(2)).toMatchObject({ exchange: { answerN: 3 }, itemId: 'item_2' });
  });

  it('says probably when two creates look the same', () => {
    const log = new HandMadeLog()
      .client(create('same'))
      .client(create('same'))
      .server(added(message('item_1', 'user', 'same')));
    expect(log.row(2).exchange).toMatchObject({ status: 'confirmed', certainty: 'probably' });
    expect(log.row(1).exchange).toMatchObject({ status: 'pending' });
  });

  it('does not take the model’s own item for the answer to a create', () => {
    const log = new HandMadeLog()
      .client({
        type: 'conversation.item.create',
        item: { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: '' }] },
      })
      .server({
        type: 'response.output_item.added',
        response_id: 'resp_1',
        output_index: 0,
        item: message('item_m', 'assistant', ''),
      })
      .server(added(message('item_m', 'assistant', '', 'in_progress')));
    expect(log.row(2).exchange).toMatchObject({ status: 'pending' });
  });

  it('expects no answer to an append', () => {
    const log = new HandMadeLog().client({ type: 'input_audio_buffer.append', audio: 'AAAA' });
    expect(log.row().exchange).toMatchObject({ status: 'no-answer-expected' });
  });

  it('matches a cancelled response to response.cancel, and not one that completed', () => {
    const done = (status: string): object => ({
      type: 'response.done',
      response: { id: 'resp_1', status, output: [] },
    });
    const cancelled = new HandMadeLog().client({ type: 'response.cancel' }).server(done('cancelled'));
    expect(cancelled.row(1).exchange).toMatchObject({ status: 'confirmed', answerN: 2 });
    const completed = new HandMadeLog().client({ type: 'response.cancel' }).server(done('completed'));
    expect(completed.row(1).exchange).toMatchObject({ status: 'pending' });
  });

  it('leaves unanswered what is pending when the connection closes', () => {
    const log = new HandMadeLog().client(create('never')).lifecycle('close', { code: 1000, by: 'client' });
    expect(log.row(1).exchange).toMatchObject({ status: 'unanswered' });
  });
});

describe('items that are moved: deleted, and created again under their id', () => {
  const makers: Readonly<Record<string, (log: HandMadeLog, id: string) => void>> = {
    'the model': (log, id) =>
      log
        .server({
          type: 'response.output_item.added',
          response_id: `resp_${id}`,
          output_index: 0,
          item: message(id, 'assistant', '', 'in_progress'),
        })
        .server(added(message(id, 'assistant', '', 'in_progress'))),
    'committed audio': (log, id) =>
      log
        .server({ type: 'input_audio_buffer.committed', item_id: id, previous_item_id: null })
        .server(added({ id, type: 'message', role: 'user', content: [{ type: 'input_audio' }] })),
    'the client': (log, id) => log.client(createNamed(id)).server(added(message(id, 'user', 'one'))),
  };
  const createNamed = (id: string): object => ({
    type: 'conversation.item.create',
    item: message(id, 'user', 'one'),
  });
  const move = (log: HandMadeLog, id: string): HandMadeLog =>
    log
      .client({ type: 'conversation.item.delete', item_id: id })
      .server({ type: 'conversation.item.deleted', item_id: id })
      .client(createNamed(id))
      .server(added(message(id, 'user', 'one')));

  it.each(Object.keys(makers))('are answered where %s made them first', (maker) => {
    const log = new HandMadeLog();
    makers[maker]?.(log, 'item_a');
    expect(move(log, 'item_a').row(1).exchange).toMatchObject({ status: 'confirmed', certainty: 'certain' });
  });

  it('leave nothing unanswered, whoever made them and however often they move', () => {
    const item = fc.constantFrom(...Object.keys(makers));
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        (made, moves) => {
          const log = new HandMadeLog();
          for (const [index, maker] of made.entries()) makers[maker]?.(log, `item_${index}`);
          for (const one of moves) move(log, `item_${one % made.length}`);
          for (const { exchange } of log.state().rows) {
            if (exchange) expect(exchange.status).toBe('confirmed');
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('errors', () => {
  it('is certain when the error names the event, even after another event of that kind was acknowledged', () => {
    const log = new HandMadeLog()
      .client(create('one', { event_id: 'evt_1' }))
      .client(create('two', { event_id: 'evt_2' }))
      .server(error('invalid_value', 'no', { event_id: 'evt_2' }));
    expect(log.row(1).exchange).toMatchObject({ status: 'refused', answerN: 3, certainty: 'certain' });
    expect(log.state().errors).toMatchObject([{ n: 3, causeN: 2 }]);
    expect(log.row(2).exchange).toMatchObject({ status: 'pending' });
  });

  it.each([
    [
      'input_audio_buffer_commit_empty',
      'Error committing input audio buffer: buffer too small.',
      'input_audio_buffer.commit',
    ],
    [
      'conversation_already_has_active_response',
      'Conversation already has an active response in progress: resp_X.',
      'response.create',
    ],
    ['response_cancel_not_active', 'Cancellation failed: no active response found', 'response.cancel'],
    ['cannot_update_voice', 'Cannot update a conversation’s voice if assistant audio is present.', 'session.update'],
    ['unsupported_content_type', 'Only model output audio messages can be truncated', 'conversation.item.truncate'],
    [null, 'Only model output audio messages can be truncated', 'conversation.item.truncate'],
    ['invalid_value', 'Audio content of 9250ms is already shorter than 57340ms', 'conversation.item.truncate'],
  ])('blames %s on the kind of event that causes it: %s', (code, text, type) => {
    const log = new HandMadeLog();
    for (const kind of [
      'response.create',
      'input_audio_buffer.commit',
      'response.cancel',
      'conversation.item.truncate',
      'session.update',
    ]) {
      log.client({ type: kind });
    }
    log.server(error(code, text));
    const blamed = log.state().rows.find((row) => row.exchange?.status === 'refused');
    expect(blamed?.type).toBe(type);
    expect(blamed?.exchange?.certainty).toBe('probably');
  });

  it('finds the one of two deletes whose item the message names', () => {
    const log = new HandMadeLog()
      .client({ type: 'conversation.item.delete', item_id: 'item_one' })
      .client({ type: 'conversation.item.delete', item_id: 'item_two' })
      .server(error('item_delete_invalid_item_id', "Error deleting item: the item with id 'item_two' does not exist."));
    expect(log.state().errors[0]?.causeN).toBe(2);
  });

  it('finds the event that has the unknown field', () => {
    const log = new HandMadeLog()
      .client({ type: 'session.update', session: { type: 'realtime', instructions: 'x' } })
      .client({ type: 'session.update', session: { type: 'realtime', bogus: 1 } })
      .server(error('unknown_parameter', "Unknown parameter: 'session.bogus'.", { param: 'session.bogus' }));
    expect(log.state().errors[0]?.causeN).toBe(2);
  });

  it('finds the event of unknown type, and the frame that is not JSON', () => {
    const log = new HandMadeLog()
      .client({ type: 'response.create' })
      .client({ type: 'nope' })
      .client('not json')
      .server(error('invalid_json', 'Invalid event: failed to parse JSON value.'))
      .server(
        error('invalid_value', "Invalid value: 'nope'. Supported values are: 'session.update'.", { param: 'type' }),
      );
    expect(log.state().errors.map((entry) => entry.causeN)).toEqual([3, 2]);
  });

  it('takes back an acknowledgement that was the server’s own doing when an error shows that it was', () => {
    const respond = new HandMadeLog()
      .client({ type: 'response.create' })
      .server({ type: 'response.created', response: { id: 'resp_vad', status: 'in_progress', conversation_id: 'c' } })
      .server(
        error('conversation_already_has_active_response', 'Conversation already has an active response: resp_vad.'),
      );
    expect(respond.state().errors[0]?.causeN).toBe(1);
    expect(respond.row(2).exchange).toMatchObject({ status: 'refused', answerN: 3 });
    expect(respond.row(1).answers).toBeUndefined();
    const commit = new HandMadeLog()
      .client({ type: 'input_audio_buffer.commit' })
      .server({ type: 'input_audio_buffer.committed', item_id: 'u' })
      .server(error('input_audio_buffer_commit_empty', 'Error committing input audio buffer: buffer too small.'));
    expect(commit.state().errors[0]?.causeN).toBe(1);
    const cancel = new HandMadeLog()
      .client({ type: 'response.cancel' })
      .server({
        type: 'response.done',
        response: { id: 'r', status: 'cancelled', status_details: { type: 'cancelled', reason: 'turn_detected' } },
      })
      .server(error('response_cancel_not_active', 'Cancellation failed: no active response found'));
    expect(cancel.state().errors[0]?.causeN).toBe(1);
  });

  it('does not blame a response out of band for an active one', () => {
    const log = new HandMadeLog()
      .client({ type: 'response.create', response: { conversation: 'none' } })
      .client({ type: 'response.create' })
      .server(error('conversation_already_has_active_response', 'Conversation already has an active response: r.'));
    expect(log.state().errors[0]?.causeN).toBe(2);
  });

  it.each([
    [
      'the audio that is not base64',
      [
        { type: 'input_audio_buffer.append', audio: 'AAAA' },
        { type: 'input_audio_buffer.append', audio: '!!' },
      ],
      error('invalid_value', "Invalid 'audio'. Expected base64-encoded audio bytes.", { param: 'audio' }),
    ],
    [
      'the missing audio',
      [{ type: 'input_audio_buffer.append', audio: 'AAAA' }, { type: 'input_audio_buffer.append' }],
      error('missing_required_parameter', "Missing required parameter: 'audio'.", { param: 'audio' }),
    ],
    [
      'the voice',
      [
        { type: 'session.update', session: { type: 'realtime', instructions: 'x' } },
        { type: 'session.update', session: { type: 'realtime', audio: { output: { voice: 'ash' } } } },
      ],
      error('cannot_update_voice', 'Cannot update the voice if assistant audio is present.'),
    ],
    [
      'the milliseconds',
      [
        { type: 'conversation.item.truncate', item_id: 'a', content_index: 0, audio_end_ms: 100 },
        { type: 'conversation.item.truncate', item_id: 'b', content_index: 0, audio_end_ms: 57340 },
      ],
      error('invalid_value', 'Audio content of 9250ms is already shorter than 57340ms'),
    ],
    [
      'the length of the id',
      [
        { type: 'conversation.item.create', item: { id: 'ok', type: 'message' } },
        { type: 'conversation.item.create', item: { id: 'x'.repeat(39), type: 'message' } },
      ],
      error(null, "Invalid 'item.id': string too long. Expected at most 32, but got a string with length 39 instead."),
    ],
    [
      'a content type that the role may not have',
      [
        create('one'),
        {
          type: 'conversation.item.create',
          item: { type: 'message', role: 'assistant', content: [{ type: 'input_text', text: 'two' }] },
        },
      ],
      error('invalid_value', "Invalid value: 'input_text'. Value must be 'output_text'.", {
        param: 'item.content[0].type',
      }),
    ],
    [
      'the path in the message where param is null',
      [{ type: 'nope' }, { type: 'session.update', session: { type: 'realtime', bogus: 1 } }],
      error('unknown_parameter', "Unknown parameter: 'session.bogus'."),
    ],
    [
      'the whole id, not one that begins like it',
      [
        { type: 'conversation.item.delete', item_id: 'item_1' },
        { type: 'conversation.item.delete', item_id: 'item_12' },
      ],
      error('item_delete_invalid_item_id', "Error deleting item: the item with id 'item_12' does not exist."),
    ],
  ])('tells the second of two events by %s', (_, sent, answer) => {
    const log = new HandMadeLog();
    for (const event of sent) log.client(event);
    expect(log.server(answer).state().errors[0]?.causeN).toBe(2);
  });

  it('blames nothing when no client event fits', () => {
    const log = new HandMadeLog()
      .client({ type: 'response.cancel' })
      .server(error('input_audio_buffer_commit_empty', 'x'));
    expect(log.state().errors[0]?.causeN).toBeUndefined();
    expect(new HandMadeLog().server(error('invalid_api_key', 'x')).state().errors[0]?.causeN).toBeUndefined();
  });
});
