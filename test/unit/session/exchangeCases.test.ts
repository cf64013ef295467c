import { describe, expect, it } from 'vitest';
import { phrase } from '../../../src/base/l10n.ts';
import type { Exchange, SessionState } from '../../../src/session/state.ts';
import { SessionProjection } from '../../../src/session/projection.ts';
import { HandMadeLog, added, message } from './log.ts';

function error(code: string | null, text: string, extra: object = {}): object {
  return {
    type: 'error',
    error: { type: 'invalid_request_error', code, message: text, param: null, event_id: null, ...extra },
  };
}

const created = (session: object = {}): object => ({
  type: 'session.created',
  session: { type: 'realtime', audio: { input: { turn_detection: null } }, ...session },
});
const vadOn = { audio: { input: { turn_detection: { type: 'server_vad', create_response: true } } } };
const update = (session: object, eventId?: string): object => ({
  type: 'session.update',
  ...(eventId !== undefined && { event_id: eventId }),
  session: { type: 'realtime', ...session },
});
const updated = (session: object): object => ({ type: 'session.updated', session: { type: 'realtime', ...session } });
const commit = (eventId?: string): object => ({
  type: 'input_audio_buffer.commit',
  ...(eventId !== undefined && { event_id: eventId }),
});
const append = (ms: number): object => ({ type: 'input_audio_buffer.append', audio: 'A'.repeat(64 * ms) });
const committed = (id: string): object => ({
  type: 'input_audio_buffer.committed',
  item_id: id,
  previous_item_id: null,
});
const empty = error(
  'input_audio_buffer_commit_empty',
  'Error committing input audio buffer: buffer too small. Expected at least 100ms of audio, but buffer only has 0.00ms of audio.',
);
const exchangeOf = (state: SessionState, n: number): Exchange | undefined => state.rows[n - 1]?.exchange;

describe('one event_id for many events', () => {
  it('blames the one that still waits', () => {
    const log = new HandMadeLog()
      .server(created())
      .client({ type: 'response.create', event_id: 'same' })
      .server({ type: 'response.created', response: { id: 'r', status: 'in_progress', conversation_id: 'c' } })
      .client({ type: 'response.create', event_id: 'same' })
      .server(
        error('conversation_already_has_active_response', 'Conversation already has …: r.', { event_id: 'same' }),
      );
    expect(exchangeOf(log.state(), 2)).toMatchObject({ status: 'confirmed' });
    expect(exchangeOf(log.state(), 4)).toMatchObject({ status: 'refused', answerN: 5, certainty: 'certain' });
  });

  it('blames the one of the kind that the error is about', () => {
    const log = new HandMadeLog()
      .server(created())
      .client({ type: 'conversation.item.delete', item_id: 'x', event_id: 'same' })
      .client({ ...commit('same') })
      .client({ type: 'response.cancel', event_id: 'same' })
      .server(error('input_audio_buffer_commit_empty', 'Error committing input audio buffer: …', { event_id: 'same' }));
    const state = log.state();
    expect(exchangeOf(state, 3)).toMatchObject({ status: 'refused', certainty: 'certain' });
    expect([exchangeOf(state, 2)?.status, exchangeOf(state, 4)?.status]).toEqual(['pending', 'pending']);
  });

  it('says probably where several fit, and takes the one that the message is about', () => {
    const remove = (id: string): object => ({ type: 'conversation.item.delete', item_id: id, event_id: 'same' });
    const log = new HandMadeLog()
      .client(remove('a'))
      .client(remove('b'))
      .server(error('item_delete_invalid_item_id', "The item with id 'b' does not exist.", { event_id: 'same' }));
    expect(log.state().errors[0]?.causeN).toBe(2);
    expect(exchangeOf(log.state(), 2)).toMatchObject({ status: 'refused', certainty: 'probably' });
  });

  it('says nothing of an id that nobody in this log sent', () => {
    const log = new HandMadeLog().client(commit('mine')).server(error('invalid_value', 'x', { event_id: 'theirs' }));
    expect(log.state().errors[0]?.causeN).toBeUndefined();
    expect(exchangeOf(log.state(), 1)?.status).toBe('pending');
  });
});

describe('errors that come later than the answers to what was sent after', () => {
  it('gives the answer that an event seemed to have to the next one', () => {
    const log = new HandMadeLog()
      .server(created())
      .client(append(0))
      .client(commit('first'))
      .client(commit('second'))
      .server(committed('item_1'))
      .server(error('input_audio_buffer_commit_empty', 'Error committing …', { event_id: 'first' }));
    const state = log.state();
    expect(exchangeOf(state, 3)).toMatchObject({ status: 'refused', answerN: 6, certainty: 'certain' });
    expect(exchangeOf(state, 4)).toMatchObject({ status: 'confirmed', answerN: 5, certainty: 'probably' });
    expect(state.rows[4]?.answers).toMatchObject({ clientN: 4 });
  });

  it('takes the commit for empty that the log knows to be empty, without any id', () => {
    const log = new HandMadeLog()
      .server(created())
      .client(commit())
      .client(append(500))
      .client(commit())
      .server(committed('item_1'))
      .server(empty);
    const state = log.state();
    expect(exchangeOf(state, 4)).toMatchObject({ status: 'confirmed', answerN: 5 });
    expect(exchangeOf(state, 2)).toMatchObject({ status: 'refused', answerN: 6 });
    expect(state.items.get('item_1')?.parts[0]).toMatchObject({ audioMs: 500 });
  });

  it('finds the commit that had as little audio as the error says', () => {
    const short = error('input_audio_buffer_commit_empty', '… buffer only has 50.00ms of audio.');
    const log = new HandMadeLog()
      .server(created())
      .client(append(500))
      .client(commit())
      .client(append(50))
      .client(commit())
      .server(short);
    expect(log.state().errors[0]?.causeN).toBe(5);
  });
});

describe('session.update', () => {
  it('is confirmed where what it asked for is in effect', () => {
    const log = new HandMadeLog()
      .server(created())
      .client(update({ instructions: 'one' }))
      .client(update({ instructions: 'two' }))
      .server(updated({ instructions: 'two' }));
    expect(exchangeOf(log.state(), 2)?.status).toBe('pending');
    expect(exchangeOf(log.state(), 3)).toMatchObject({
      status: 'confirmed',
      why: phrase('what it asked for is in effect'),
    });
  });

  it('moves an error to the newer update when the older one turns out to be in effect', () => {
    const log = new HandMadeLog()
      .server(created())
      .client(update({ audio: { output: { voice: 'ash' } } }))
      .client(update({ audio: { output: { voice: 'sage' } } }))
      .server(error('cannot_update_voice', 'Cannot update a conversation’s voice if assistant audio is present.'))
      .server(updated({ audio: { output: { voice: 'ash' } } }));
    const state = log.state();
    expect(exchangeOf(state, 2)).toMatchObject({ status: 'confirmed', answerN: 5 });
    expect(exchangeOf(state, 3)).toMatchObject({ status: 'refused', answerN: 4, certainty: 'probably' });
    expect(state.errors).toMatchObject([{ n: 4, causeN: 3 }]);
    expect(state.rows[3]?.answers).toMatchObject({ clientN: 3 });
  });

  it('that the server took only in part is answered all the same', () => {
    const log = new HandMadeLog()
      .server(created())
      .client(update({ model: 'another', instructions: 'x', tracing: 'auto' }))
      .server(updated({ instructions: 'x', tracing: null }));
    expect(exchangeOf(log.state(), 2)).toMatchObject({ status: 'confirmed', answerN: 3 });
  });
});

describe('a session that others use as well', () => {
  it('leaves an update to whoever it is for', () => {
    const log = new HandMadeLog()
      .server(updated({ instructions: 'theirs' }))
      .client(update({ instructions: 'mine' }))
      .server(updated({ instructions: 'theirs again' }))
      .server(updated({ instructions: 'mine' }));
    const state = log.state();
    expect(exchangeOf(state, 2)).toMatchObject({ status: 'confirmed', answerN: 4 });
    expect(state.rows[2]?.answers).toBeUndefined();
  });

  it('is never certain of what follows from kind and order alone', () => {
    const log = new HandMadeLog()
      .client({ type: 'response.create' })
      .server({ type: 'response.created', response: { id: 'r', status: 'in_progress', conversation_id: 'c' } });
    const header = { realtime: 1 as const, source: { kind: 'openai', url: 'wss://x/v1/realtime?call_id=rtc_1' } };
    const projection = new SessionProjection({ header });
    projection.applyAll(log.entries);
    expect(exchangeOf(projection.state, 1)).toMatchObject({ status: 'confirmed', certainty: 'probably' });
  });

  it('takes an item that only looks like its own for probably its own', () => {
    const log = new HandMadeLog()
      .server(updated({}))
      .client({
        type: 'conversation.item.create',
        item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] },
      })
      .server(added(message('item_1', 'user', 'Hi')));
    expect(exchangeOf(log.state(), 2)).toMatchObject({ status: 'confirmed', certainty: 'probably' });
  });
});

describe('turn detection', () => {
  it('commits by itself what it heard to its end: no commit of the client’s is answered by that', () => {
    const log = new HandMadeLog()
      .server(created(vadOn))
      .client(append(2000))
      .client(commit())
      .server({ type: 'input_audio_buffer.speech_started', audio_start_ms: 0, item_id: 'item_1' })
      .server({ type: 'input_audio_buffer.speech_stopped', audio_end_ms: 1500, item_id: 'item_1' })
      .server(committed('item_1'))
      .server(committed('item_2'));
    const state = log.state();
    expect(exchangeOf(state, 3)).toMatchObject({ status: 'confirmed', answerN: 7, certainty: 'probably' });
    expect(state.rows[5]?.answers).toBeUndefined();
  });

  it('makes it no more than probable that a response is the one asked for', () => {
    const response = { id: 'r', status: 'in_progress', conversation_id: 'c' };
    const log = (session: object): HandMadeLog =>
      new HandMadeLog()
        .server(created(session))
        .client({ type: 'response.create' })
        .server({ type: 'response.created', response });
    expect(log(vadOn).row(1).exchange).toMatchObject({ certainty: 'probably' });
    expect(log({}).row(1).exchange).toMatchObject({ certainty: 'certain' });
    expect(log({}).row(1)).toMatchObject({ responseId: 'r' });
  });
});

describe('responses', () => {
  it('are told apart by their metadata and by running beside the conversation', () => {
    const log = new HandMadeLog()
      .server(created())
      .client({ type: 'response.create', response: { conversation: 'none', metadata: { topic: 'a', n: '1' } } })
      .client({ type: 'response.create' })
      .client({ type: 'response.create', response: { conversation: 'none', metadata: { topic: 'b' } } })
      .server({
        type: 'response.created',
        response: { id: 'b', status: 'in_progress', conversation_id: null, metadata: { topic: 'b' } },
      })
      .server({ type: 'response.created', response: { id: 'c', status: 'in_progress', conversation_id: 'conv' } })
      .server({
        type: 'response.created',
        response: { id: 'a', status: 'in_progress', conversation_id: null, metadata: { n: '1', topic: 'a' } },
      });
    const state = log.state();
    expect([2, 3, 4].map((n) => state.rows[n - 1]?.responseId)).toEqual(['a', 'c', 'b']);
    expect(exchangeOf(state, 4)).toMatchObject({ certainty: 'certain', why: phrase('both have the same metadata') });
  });

  it('end cancelled for a cancel, and with an error where nothing ran', () => {
    const log = new HandMadeLog()
      .server(created())
      .client({ type: 'response.cancel', response_id: 'r2' })
      .client({ type: 'response.cancel' })
      .client({ type: 'response.cancel', event_id: 'late' })
      .server({
        type: 'response.done',
        response: { id: 'r1', status: 'cancelled', status_details: { type: 'cancelled', reason: 'client_cancelled' } },
      })
      .server({ type: 'response.done', response: { id: 'r2', status: 'cancelled' } })
      .server(
        error('response_cancel_not_active', 'Cancellation failed: no active response found', { event_id: 'late' }),
      );
    const state = log.state();
    expect(exchangeOf(state, 3)).toMatchObject({ status: 'confirmed', answerN: 5, certainty: 'probably' });
    expect(exchangeOf(state, 2)).toMatchObject({ status: 'confirmed', answerN: 6, certainty: 'certain' });
    expect(exchangeOf(state, 4)).toMatchObject({ status: 'refused', answerN: 7, certainty: 'certain' });
  });
});

describe('other events', () => {
  it('matches an approval by the request that it is for', () => {
    const approve = (id: string): object => ({
      type: 'mcp_approval_response',
      approval_request_id: id,
      approve: true,
    });
    const log = new HandMadeLog()
      .server(created())
      .client({ type: 'conversation.item.create', item: approve('mcpr_1') })
      .client({ type: 'conversation.item.create', item: approve('mcpr_2') })
      .server(added({ id: 'item_2', ...approve('mcpr_2') }))
      .server(added({ id: 'item_1', ...approve('mcpr_1') }));
    expect(exchangeOf(log.state(), 3)).toMatchObject({ answerN: 4, certainty: 'certain' });
    expect(exchangeOf(log.state(), 2)).toMatchObject({ answerN: 5, certainty: 'certain' });
  });

  it('matches two truncations of one item by where they cut', () => {
    const cut = (ms: number): object => ({ item_id: 'a', content_index: 0, audio_end_ms: ms });
    const log = new HandMadeLog()
      .client({ type: 'conversation.item.truncate', ...cut(900) })
      .client({ type: 'conversation.item.truncate', ...cut(400) })
      .server({ type: 'conversation.item.truncated', ...cut(400) });
    expect(exchangeOf(log.state(), 1)?.status).toBe('pending');
    expect(exchangeOf(log.state(), 2)).toMatchObject({ status: 'confirmed', certainty: 'certain' });
  });

  it('answers a transcription session’s events, in both dialects', () => {
    for (const type of ['session', 'transcription_session']) {
      const log = new HandMadeLog()
        .server({ type: `${type}.created`, session: { input_audio_transcription: null } })
        .client({ type: `${type}.update`, session: { input_audio_transcription: { model: 'whisper-1' } } })
        .client(append(300))
        .client(commit('c'))
        .server({ type: `${type}.updated`, session: { input_audio_transcription: { model: 'whisper-1' } } })
        .server(committed('item_1'));
      expect(exchangeOf(log.state(), 2)).toMatchObject({ status: 'confirmed', answerN: 5, certainty: 'certain' });
      expect(exchangeOf(log.state(), 4)).toMatchObject({ status: 'confirmed', answerN: 6 });
    }
  });

  it('keeps the first answer where a frame comes twice', () => {
    const refused = error('invalid_value', 'no', { event_id: 'a' });
    const log = new HandMadeLog()
      .server(created())
      .client(append(300))
      .client(commit('a'))
      .server(refused)
      .server(refused)
      .client(commit('b'))
      .server(committed('item_1'))
      .server(committed('item_1'));
    const state = log.state();
    expect(exchangeOf(state, 3)).toMatchObject({ status: 'refused', answerN: 4 });
    expect(exchangeOf(state, 6)).toMatchObject({ status: 'confirmed', answerN: 7 });
    expect(state.rows[4]?.answers).toMatchObject({ clientN: 3 });
    expect(state.rows[7]?.answers).toBeUndefined();
  });

  it('forgets what an ended connection left open', () => {
    const log = new HandMadeLog()
      .client(commit('a'))
      .lifecycle('close', { code: 1001, by: 'server' })
      .lifecycle('open')
      .server(error('invalid_value', 'no', { event_id: 'a' }))
      .server(committed('item_1'));
    expect(exchangeOf(log.state(), 1)).toMatchObject({ status: 'unanswered' });
  });

  it('is safe with names that JavaScript knows', () => {
    const log = new HandMadeLog();
    for (const name of ['__proto__', 'constructor', 'toString']) {
      log
        .client({ type: name, event_id: name })
        .client({ type: 'conversation.item.delete', item_id: name })
        .server({ type: 'conversation.item.deleted', item_id: name })
        .server(error(name, name, { param: name, event_id: name }))
        .server({ type: 'response.created', response: { id: name, status: 'in_progress' } })
        .server(added({ ...message(name, 'user', name) }));
    }
    const state = log.state();
    expect(state.order).toEqual(['__proto__', 'constructor', 'toString']);
    expect(state.errors.map(({ causeN }) => causeN)).toEqual([1, 7, 13]);
    expect(exchangeOf(state, 2)).toMatchObject({ status: 'confirmed', answerN: 3 });
  });
});

describe('speed', () => {
  it('stays even where tens of thousands of events are never answered', () => {
    const log = new HandMadeLog().server(created());
    for (let i = 0; i < 20_000; i++) {
      const kind = i % 4;
      if (kind === 0)
        log.client({
          type: 'conversation.item.create',
          item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: `t${i % 7}` }] },
        });
      if (kind === 1) log.client(update({ instructions: `i${i}` }));
      if (kind === 2) log.client({ type: 'conversation.item.delete', item_id: `x${i}` });
      if (kind === 3) log.client({ type: 'response.create', response: { metadata: { i: `${i}` } } });
    }
    for (let i = 0; i < 2000; i++)
      log.server(error(i % 2 === 0 ? 'server_error' : 'item_delete_invalid_item_id', `nothing ${i}`));
    for (let i = 0; i < 20_000; i++) log.server(added(message(`m${i}`, 'user', 'other')));
    const before = process.cpuUsage();
    expect(log.state().rows).toHaveLength(42_001);
    // Looking through all that is pending for each frame takes minutes; this takes two seconds.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(15);
  }, 60_000);
});

describe('two items with the same content, of which one is refused', () => {
  const create = (eventId?: string): object => ({
    type: 'conversation.item.create',
    ...(eventId !== undefined && { event_id: eventId }),
    item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] },
  });
  const hi = added(message('item_1', 'user', 'Hi'));

  it('gives the answer to the other one when the error names the first', () => {
    const state = new HandMadeLog()
      .server(created())
      .client(create('A'))
      .client(create('B'))
      .server(hi)
      .server(error('invalid_value', 'no', { event_id: 'A' }))
      .state();
    expect(exchangeOf(state, 2)).toMatchObject({ status: 'refused', answerN: 5, certainty: 'certain' });
    expect(exchangeOf(state, 3)).toMatchObject({ status: 'confirmed', answerN: 4, certainty: 'probably' });
  });

  it('is certain of neither when the error names none', () => {
    const state = new HandMadeLog()
      .server(created())
      .client(create())
      .client(create())
      .server(error('invalid_value', 'bad', { param: 'item' }))
      .server(hi)
      .state();
    expect(exchangeOf(state, 2)).toMatchObject({ status: 'refused', certainty: 'probably' });
    expect(exchangeOf(state, 3)).toMatchObject({ status: 'confirmed', certainty: 'probably' });
  });
});
