import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/base/json.ts';
import { clientEventToBeta } from '../../../src/protocol/dialectEvents.ts';
import type { SessionState } from '../../../src/session/state.ts';
import { SimulatedLog } from './findings/simulatedLog.ts';

const update = (session: JsonObject): JsonObject => ({
  type: 'session.update',
  session: { type: 'realtime', ...session },
});
const userSays = (text: string): JsonObject => ({
  type: 'conversation.item.create',
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
});
const spoken = (log: SimulatedLog): string => log.state.order.at(-1) ?? '';

/** A client's way through a session: words, a refusal, audio, a truncation, items removed, a cancelled answer. */
function talk(dialect: 'ga' | 'beta'): SimulatedLog {
  const log = new SimulatedLog({ dialect, model: 'gpt-realtime' });
  const say = (...events: JsonObject[]): unknown =>
    log.ask(...events.map((event) => (dialect === 'ga' ? event : clientEventToBeta(event))));
  say(update({ audio: { input: { turn_detection: null, format: { type: 'audio/pcmu' } }, output: { voice: 'ash' } } }));
  say(userSays('Tell me a joke.'), { type: 'response.create' });
  say({ type: 'conversation.item.truncate', item_id: spoken(log), content_index: 0, audio_end_ms: 100 });
  say({ type: 'conversation.item.retrieve', item_id: log.state.order[0] ?? '' });
  say({ type: 'conversation.item.delete', item_id: log.state.order[0] ?? '' });
  say({ type: 'conversation.item.delete', item_id: 'nobody', event_id: 'evt_1' });
  say({ type: 'input_audio_buffer.commit' });
  say({ type: 'input_audio_buffer.append', audio: '/'.repeat(21_332) });
  say({ type: 'input_audio_buffer.commit' }, { type: 'input_audio_buffer.clear' });
  say({
    type: 'conversation.item.create',
    item: { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'As I said.' }] },
  });
  say(update({ audio: { output: { voice: 'sage' } } }));
  say({
    type: 'response.create',
    response: { output_modalities: ['text'], conversation: 'none', metadata: { a: 'b' } },
  });
  log.send({ type: 'response.create' }).run(300);
  say({ type: 'response.cancel' });
  return log.hangUp();
}

/** Ids are made by chance, and of other events. */
function model(state: SessionState): object {
  return {
    items: [...state.items.values()].map(({ type, role, status, parts, inConversation, truncatedAtMs, deletedN }) => ({
      type,
      role,
      status,
      inConversation,
      truncatedAtMs,
      isDeleted: deletedN !== undefined,
      parts: parts.map((part) => ({
        type: part.type,
        text: part.text,
        transcript: part.transcript,
        audioMs: part.audioMs,
      })),
    })),
    order: state.order.map((id) => [...state.items.keys()].indexOf(id)),
    responses: [...state.responses.values()].map(({ status, usage, metadata, itemIds }) => ({
      status,
      usage,
      metadata,
      items: itemIds.length,
    })),
    errors: state.errors.map(({ code, causeN }) => [code, state.rows[(causeN ?? 0) - 1]?.type]),
    exchanges: state.rows
      .filter(({ dir }) => dir === 'client')
      .map(({ exchange }) => [exchange?.status, exchange?.certainty]),
    usage: state.usage,
    buffer: state.buffer,
  };
}

describe('a session with the simulator', () => {
  it('is the same in both dialects', () => {
    const [ga, beta] = [talk('ga').state, talk('beta').state];
    expect([ga.dialect, beta.dialect]).toEqual(['ga', 'beta']);
    expect(model(beta)).toEqual(model(ga));
  });

  it('answers everything that was sent, and says which by', () => {
    const { rows } = talk('ga').state;
    const exchanges = rows.filter(({ dir }) => dir === 'client').map(({ type, exchange }) => [type, exchange?.status]);
    expect(exchanges).toEqual([
      ['session.update', 'confirmed'],
      ['conversation.item.create', 'confirmed'],
      ['response.create', 'confirmed'],
      ['conversation.item.truncate', 'confirmed'],
      ['conversation.item.retrieve', 'confirmed'],
      ['conversation.item.delete', 'confirmed'],
      ['conversation.item.delete', 'refused'],
      ['input_audio_buffer.commit', 'refused'],
      ['input_audio_buffer.append', 'no-answer-expected'],
      ['input_audio_buffer.commit', 'confirmed'],
      ['input_audio_buffer.clear', 'confirmed'],
      ['conversation.item.create', 'confirmed'],
      ['session.update', 'refused'],
      ['response.create', 'confirmed'],
      ['response.create', 'confirmed'],
      ['response.cancel', 'confirmed'],
    ]);
    expect(
      rows.flatMap(({ exchange }) => exchange?.certainty ?? []).every((one) => one === 'certain' || one === 'probably'),
    ).toBe(true);
  });
});
