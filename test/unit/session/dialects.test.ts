import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/base/json.ts';
import { transcriptMarkdown } from '../../../src/export/markdown.ts';
import { transcriptOf, type Transcript } from '../../../src/export/transcript.ts';
import { clientEventToBeta, serverEventToBeta } from '../../../src/protocol/dialectEvents.ts';
import type { Entry } from '../../../src/protocol/entry.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';
import { project } from '../../../src/session/projection.ts';
import type { EventRow, SessionState } from '../../../src/session/state.ts';
import { captures, describeCaptures } from '../../captures.ts';
import { added, HandMadeLog, message } from './log.ts';

/** The log as a beta server's client would have it; what beta does not send becomes a note, so that numbers stay. */
function inBeta(log: readonly Entry[]): Entry[] {
  const keep = { foreign: 'keep' } as const;
  return log.map((entry): Entry => {
    if (entry.kind !== 'frame') return entry;
    const event = JSON.parse(entry.text) as JsonObject;
    const made = entry.dir === 'client' ? [clientEventToBeta(event, keep)] : serverEventToBeta(event, keep);
    const [first, ...more] = made;
    expect(more).toEqual([]);
    const { n, monoMs, wallMs } = entry;
    if (!first) return { kind: 'lifecycle', n, monoMs, wallMs, at: 'note', details: {} };
    const text = JSON.stringify(first);
    return { ...entry, text, sizeBytes: text.length };
  });
}

/** What the model says of a session, without what only tells which dialect was spoken. */
function model(state: SessionState): object {
  const { type, ...requested } = state.requestedSession ?? {};
  expect(type === undefined || typeof type === 'string').toBe(true);
  return {
    items: [...state.items.values()].map(({ lastItemN, ...item }) => ({
      ...item,
      isWhole: lastItemN >= item.createdN,
    })),
    order: state.order,
    responses: [...state.responses.values()],
    effectiveSession: state.effectiveSession,
    requested,
    usage: state.usage,
    buffer: state.buffer,
    connection: state.connection,
    activeResponseId: state.activeResponseId,
    rateLimits: state.rateLimits,
    errors: state.errors.map(({ code, n, causeN }) => ({ code, n, causeN })),
    exchanges: state.rows.map(rowModel),
    assistantHasSpoken: state.assistantHasSpoken,
  };
}

/** An explanation may name a member by its path, which the dialect decides. */
function rowModel({ n, exchange, answers, audioMs, itemId, responseId, type }: EventRow): object {
  if (type === 'conversation.item.done' || type === 'note') return { n };
  return {
    n,
    ...(exchange && { exchange: { ...exchange, why: typeof exchange.why } }),
    ...(answers && { answers: { ...answers, why: typeof answers.why } }),
    audioMs,
    itemId,
    responseId,
  };
}

function exported(log: readonly Entry[]): { readonly transcript: object; readonly markdown: string } {
  const transcript = transcriptOf({ header: undefined, entries: log, state: project(log) });
  return { transcript: plain(transcript), markdown: transcriptMarkdown(plain(transcript) as Transcript) };
}

/** Without the dialect and what is quoted from the wire: the session's own object, causes of errors, how many frames. */
function plain({ session, errors, findings, ...rest }: Transcript): object {
  return {
    ...rest,
    dialect: 'either',
    session: session && { model: session['model'], instructions: session['instructions'] },
    errors: errors.map((error) => ({
      ...error,
      causeText: null,
      eventIndex: 0,
      causeIndex: null,
      message: '',
      param: null,
    })),
    // Messages name fields as they were sent, and which of them are documented differs.
    findings: findings
      .filter(({ rule }) => rule !== 'unknown-field')
      .map(({ rule, severity, itemId }) => ({
        ...{ rule, severity, itemId },
        ...{ message: '', title: '', explanation: '', ns: [] },
      })),
    events: 0,
    unexpected: 0,
    unexpectedFrames: [],
  };
}

function expectSame(ga: readonly Entry[]): void {
  const beta = inBeta(ga);
  const states = [project(ga), project(beta)] as const;
  expect(states[0].dialect).toBe('ga');
  expect(states[1].dialect).toBe('beta');
  expect(model(states[1])).toEqual(model(states[0]));
  expect(exported(beta)).toEqual(exported(ga));
}

const gaSession = (extra: JsonObject = {}): JsonObject => ({
  type: 'realtime',
  object: 'realtime.session',
  id: 'sess_1',
  model: 'gpt-realtime',
  output_modalities: ['audio'],
  audio: {
    input: { format: { type: 'audio/pcmu' }, transcription: null, turn_detection: { type: 'server_vad' } },
    output: { format: { type: 'audio/pcma' }, voice: 'marin' },
  },
  max_output_tokens: 'inf',
  ...extra,
});

describe('a session is the same in both dialects', () => {
  it('with audio both ways, a call, a truncation and a refusal', () => {
    const call = { id: 'item_c', type: 'function_call', name: 'f', call_id: 'call_1', arguments: '' };
    const ids = { response_id: 'resp_1', item_id: 'item_a', output_index: 0, content_index: 0 };
    const response = (status: string, output: object[] = []): object => ({
      id: 'resp_1',
      object: 'realtime.response',
      status,
      conversation_id: 'conv_1',
      output_modalities: ['audio'],
      audio: { output: { format: { type: 'audio/pcma' }, voice: 'marin' } },
      output,
      ...(output.length > 0 && { usage: { total_tokens: 3 } }),
    });
    const spoken = {
      ...message('item_a', 'assistant', ''),
      content: [{ type: 'output_audio', transcript: 'Hello there' }],
    };
    const log = new HandMadeLog()
      .server({ type: 'session.created', session: gaSession() })
      .client({
        type: 'session.update',
        session: { type: 'realtime', audio: { output: { voice: 'ash', speed: 1.1 } } },
      })
      .server({
        type: 'error',
        error: {
          code: 'invalid_value',
          message: "Invalid value: 'ash'.",
          param: 'session.audio.output.voice',
          event_id: null,
        },
      })
      .client({ type: 'input_audio_buffer.append', audio: 'A'.repeat(1280) })
      .client({ type: 'input_audio_buffer.commit' })
      .server({ type: 'input_audio_buffer.committed', item_id: 'item_u', previous_item_id: null })
      .server(added({ ...message('item_u', 'user', ''), content: [{ type: 'input_audio', transcript: null }] }, null))
      .client({
        type: 'conversation.item.create',
        item: { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Earlier.' }] },
      })
      .server(added(message('item_e', 'assistant', 'Earlier.'), 'item_u'))
      .server({ type: 'conversation.item.done', item: message('item_e', 'assistant', 'Earlier.') })
      .client({ type: 'response.create', response: { output_modalities: ['audio'], max_output_tokens: 50 } })
      .server({ type: 'response.created', response: response('in_progress') })
      .server({
        type: 'response.output_item.added',
        response_id: 'resp_1',
        output_index: 0,
        item: message('item_a', 'assistant', '', 'in_progress'),
      })
      .server(added(message('item_a', 'assistant', '', 'in_progress'), 'item_e'))
      .server({ type: 'response.content_part.added', ...ids, part: { type: 'audio', transcript: '' } })
      .server({ type: 'response.output_audio_transcript.delta', ...ids, delta: 'Hello' })
      .server({ type: 'response.output_audio.delta', ...ids, delta: 'A'.repeat(1280) })
      .server({ type: 'response.output_audio.done', ...ids })
      .server({ type: 'response.output_audio_transcript.done', ...ids, transcript: 'Hello there' })
      .server({ type: 'response.content_part.done', ...ids, part: { type: 'audio', transcript: 'Hello there' } })
      .server({ type: 'conversation.item.done', item: spoken, previous_item_id: null })
      .server({ type: 'response.output_item.done', response_id: 'resp_1', output_index: 0, item: spoken })
      .server({
        type: 'response.output_item.added',
        response_id: 'resp_1',
        output_index: 1,
        item: { ...call, status: 'in_progress' },
      })
      .server(added({ ...call, status: 'in_progress' }, 'item_a'))
      .server({
        type: 'response.function_call_arguments.done',
        ...ids,
        item_id: 'item_c',
        output_index: 1,
        call_id: 'call_1',
        name: 'f',
        arguments: '{}',
      })
      .server({
        type: 'response.output_item.done',
        response_id: 'resp_1',
        output_index: 1,
        item: { ...call, arguments: '{}', status: 'completed' },
      })
      .server({
        type: 'response.done',
        response: response('completed', [spoken, { ...call, arguments: '{}', status: 'completed' }]),
      })
      .client({ type: 'conversation.item.truncate', item_id: 'item_a', content_index: 0, audio_end_ms: 50 })
      .server({ type: 'conversation.item.truncated', item_id: 'item_a', content_index: 0, audio_end_ms: 50 })
      .client({ type: 'conversation.item.retrieve', item_id: 'item_a' })
      .server({ type: 'conversation.item.retrieved', item: spoken });
    expectSame(log.entries);
    const state = project(inBeta(log.entries));
    expect(state.items.get('item_a')?.parts).toMatchObject([{ type: 'output_audio', audioMs: 120 }]);
    expect(state.buffer.appendedTotalMs).toBe(120);
    expect(state.rows[1]?.exchange).toMatchObject({ status: 'refused', answerN: 3 });
  });

  it('that transcribes', () => {
    const session = gaSession({ type: 'transcription', object: 'realtime.transcription_session' });
    const log = new HandMadeLog()
      .server({ type: 'session.created', session })
      .client({
        type: 'session.update',
        session: { type: 'transcription', audio: { input: { turn_detection: null } } },
      })
      .server({ type: 'session.updated', session })
      .client({ type: 'input_audio_buffer.append', audio: 'A'.repeat(1280) })
      .client({ type: 'input_audio_buffer.commit' })
      .server({ type: 'input_audio_buffer.committed', item_id: 'item_u', previous_item_id: null })
      .server(added({ ...message('item_u', 'user', ''), content: [{ type: 'input_audio', transcript: null }] }, null))
      .server({
        type: 'conversation.item.input_audio_transcription.completed',
        item_id: 'item_u',
        content_index: 0,
        transcript: 'Hi',
      });
    expectSame(log.entries);
    const beta = project(inBeta(log.entries));
    expect(beta.rows[1]).toMatchObject({ type: 'transcription_session.update', exchange: { status: 'confirmed' } });
    expect(beta.effectiveSession).toMatchObject({ type: 'transcription', audio: { input: {} } });
    expect(beta.session).toMatchObject({ input_audio_format: 'g711_ulaw' });
  });
});

describe('a beta session', () => {
  it('completes a model’s item when its response does, for want of an event of its own', () => {
    const part = { response_id: 'r', item_id: 'a', output_index: 0, content_index: 0 };
    const item = (status: string, content: object[]): object => ({
      id: 'a',
      object: 'realtime.item',
      type: 'message',
      role: 'assistant',
      status,
      content,
    });
    const log = new HandMadeLog()
      .server({
        type: 'response.created',
        response: { id: 'r', status: 'in_progress', modalities: ['text'], conversation_id: 'c' },
      })
      .server({ type: 'response.output_item.added', response_id: 'r', output_index: 0, item: item('in_progress', []) })
      .server({ type: 'conversation.item.created', item: item('in_progress', []), previous_item_id: null })
      .server({ type: 'response.text.delta', ...part, delta: 'Hi' })
      .server({
        type: 'response.output_item.done',
        response_id: 'r',
        output_index: 0,
        item: item('completed', [{ type: 'text', text: 'Hi' }]),
      });
    const state = log.state();
    expect(state.items.get('a')).toMatchObject({ status: 'completed', parts: [{ type: 'output_text', text: 'Hi' }] });
    expect(state.responses.get('r')?.configuration).toMatchObject({ output_modalities: ['text'] });
  });
});

describeCaptures('recorded GA sessions, told in beta', () => {
  it.each(captures.filter(({ name }) => /^(openai|azure|gateway)-ga/.test(name)))('$name', ({ text }) => {
    expectSame(decodeRecording(text).entries);
  });
});
