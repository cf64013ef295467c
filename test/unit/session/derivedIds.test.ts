import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/base/json.ts';
import { project } from '../../../src/session/projection.ts';
import { itemText, type SessionState } from '../../../src/session/state.ts';
import { respond, update, userSays } from '../simulator/harness.ts';
import { appends, join, pcmBytes, silence, SimulatedLog, speech } from './findings/simulatedLog.ts';
import { HandMadeLog } from './log.ts';

/** What a log tells, but for ids. */
function told({ items, order, responses, usage }: SessionState): object {
  return {
    items: order.flatMap((id) => {
      const item = items.get(id);
      return item ? [[item.type, item.role, item.status, item.name, item.arguments, item.output, itemText(item)]] : [];
    }),
    audioMs: order.map((id) => items.get(id)?.parts.map(({ audioMs }) => audioMs)),
    responses: [...responses.values()].map(({ status, itemIds }) => [status, itemIds.length]),
    usage,
  };
}

const idMembers = new Set(['id', 'event_id', 'item_id', 'response_id', 'previous_item_id', 'conversation_id']);

function changed(
  value: JsonValue | undefined,
  change: (key: string, value: JsonValue) => JsonValue | undefined,
): JsonValue {
  if (Array.isArray(value)) return value.map((entry) => changed(entry, change));
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).map(([key, inner]): [string, JsonValue | undefined] => [
    key,
    idMembers.has(key) && typeof inner === 'string' ? change(key, inner) : changed(inner, change),
  ]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

/** The log with its server frames changed. */
function retold(log: SimulatedLog, change: (key: string, value: JsonValue) => JsonValue | undefined): SessionState {
  const entries = log.entries.map((entry) =>
    entry.kind === 'frame' && entry.dir === 'server'
      ? { ...entry, text: JSON.stringify(changed(JSON.parse(entry.text) as JsonObject, change)) }
      : entry,
  );
  return project(entries);
}

const tools = [
  {
    type: 'function',
    name: 'get_weather',
    description: 'Weather in a city',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
];

function conversation(dialect: 'ga' | 'beta'): SimulatedLog {
  const log = new SimulatedLog({ dialect });
  log.ask(dialect === 'ga' ? update({ tools }) : { type: 'session.update', session: { tools } });
  log.ask(userSays('Hello'), respond(), userSays('What is the weather in Paris?'), respond());
  const callId = [...log.state.items.values()].findLast(({ type }) => type === 'function_call')?.callId ?? '';
  const output = { type: 'function_call_output', call_id: callId, output: '{"celsius":21}' };
  log.ask({ type: 'conversation.item.create', item: output }, respond());
  for (const append of appends(pcmBytes(join(silence(300), speech, silence(900))))) log.send(append).run(100);
  return log.run(30_000);
}

describe.each(['ga', 'beta'] as const)('a whole conversation in %s', (dialect) => {
  const log = conversation(dialect);
  const whole = project(log.entries);

  it('has items, texts, responses and usage', () => {
    expect(whole.order.length).toBeGreaterThan(6);
    expect(whole.errors).toEqual([]);
  });

  it('is told the same without any id', () => {
    expect(told(retold(log, () => undefined))).toEqual(told(whole));
  });

  it('is told the same when events do not say whose they are', () => {
    expect(told(retold(log, (key, value) => (key === 'item_id' ? undefined : value)))).toEqual(told(whole));
    expect(told(retold(log, (key, value) => (key === 'response_id' ? undefined : value)))).toEqual(told(whole));
  });

  it('is told the same with numbers for ids', () => {
    const numbers = new Map<JsonValue, number>();
    const numbered = (_: string, value: JsonValue): JsonValue => {
      if (!numbers.has(value)) numbers.set(value, numbers.size + 1);
      return numbers.get(value) ?? 0;
    };
    expect(told(retold(log, numbered))).toEqual(told(whole));
  });
});

describe('parts of a log without ids', () => {
  it('makes an item of each item event', () => {
    const say = (role: string, type: string, text: string): JsonObject => ({
      type: 'conversation.item.added',
      item: { type: 'message', role, content: [{ type, text }] },
    });
    const log = new HandMadeLog().server(say('user', 'input_text', 'Hi')).server(say('assistant', 'output_text', 'Ho'));
    const state = project(log.entries);
    expect(state.order).toEqual(['item#1', 'item#2']);
    expect(state.rows.map(({ itemId }) => itemId)).toEqual(['item#1', 'item#2']);
  });

  it('shows what deltas said though nothing else came', () => {
    const text = (delta: string): JsonObject => ({ type: 'response.text.delta', delta });
    const log = new HandMadeLog().server(text('Hel')).server(text('lo')).server({ type: 'response.text.done' });
    const state = project(log.server(text('Next')).entries);
    expect(state.order.map((id) => itemText(state.items.get(id) as never))).toEqual(['Hello', 'Next']);
  });

  it('gives a transcript to the turn that waits for one', () => {
    const log = new HandMadeLog()
      .server({ type: 'input_audio_buffer.committed', item_id: 'item_A' })
      .server({ type: 'input_audio_buffer.committed', item_id: 'item_B' })
      .server({ type: 'conversation.item.input_audio_transcription.completed', transcript: 'one' })
      .server({ type: 'conversation.item.input_audio_transcription.completed', transcript: 'two' });
    const state = project(log.entries);
    expect(state.order.map((id) => itemText(state.items.get(id) as never))).toEqual(['one', 'two']);
  });
});
