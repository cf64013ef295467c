/**
 * A short session that shows what there is to see: configuration, text, a function call with its output, a spoken answer, a
 * deleted item, refusals. Sent by whoever connects, the same way as anything a person sends.
 */
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../base/json.ts';

export interface DemoStep {
  /** A client event, complete. */
  readonly event: JsonObject;
  /** Type of the server event to wait for before the next step; hand that event to the generator's `next`. */
  readonly waitFor: string;
}

/** Shows a preamble before the function call, as the gpt-realtime-2 family does. */
export const DEMO_MODEL = 'gpt-realtime-2.1';

/** What is asked depends on what was answered, so this is a conversation with the caller: it is given each awaited event. */
export function* demoScript(): Generator<DemoStep, void, JsonObject> {
  yield { event: session(), waitFor: 'session.updated' };
  yield {
    event: userText('demo_2_hello', 'demo_item_hello', 'Hello! How are you?'),
    waitFor: 'conversation.item.done',
  };
  yield { event: { type: 'response.create', event_id: 'demo_3_response' }, waitFor: 'response.done' };

  const question = 'What is the weather in London, in celsius?';
  yield { event: userText('demo_4_question', 'demo_item_question', question), waitFor: 'conversation.item.done' };
  const done = yield { event: { type: 'response.create', event_id: 'demo_5_response' }, waitFor: 'response.done' };
  const callId = callIdIn(done);
  if (callId !== undefined) {
    const output = JSON.stringify({ city: 'London', temperature: 12, conditions: 'cloudy' });
    const item = { id: 'demo_item_output', type: 'function_call_output', call_id: callId, output };
    yield {
      event: { type: 'conversation.item.create', event_id: 'demo_6_output', item },
      waitFor: 'conversation.item.done',
    };
    const answered = yield {
      event: { type: 'response.create', event_id: 'demo_7_response' },
      waitFor: 'response.done',
    };
    const answer = lastItemIn(answered);
    // Refused on purpose: a cut where no audio was any more, and what is wrong with it one event mends.
    if (answer !== undefined) yield { event: lateCut(answer), waitFor: 'error' };
  }

  const mistake = 'Forget what I said about London.';
  yield { event: userText('demo_9_mistake', 'demo_item_mistake', mistake), waitFor: 'conversation.item.done' };
  const deletion = { type: 'conversation.item.delete', item_id: 'demo_item_mistake' };
  yield { event: { ...deletion, event_id: 'demo_10_delete' }, waitFor: 'conversation.item.deleted' };
  // Refused on purpose, too: a debugger should show what that looks like.
  yield { event: { ...deletion, event_id: 'demo_11_refused' }, waitFor: 'error' };

  const response = {
    conversation: 'none',
    output_modalities: ['text'],
    instructions: 'Summarise the conversation in one sentence.',
    metadata: { purpose: 'summary' },
  };
  yield { event: { type: 'response.create', event_id: 'demo_12_aside', response }, waitFor: 'response.done' };
}

function callIdIn(done: JsonObject): string | undefined {
  return arrayAt(objectAt(done, 'response'), 'output')
    .filter(isJsonObject)
    .map((item) => stringAt(item, 'call_id'))
    .find((id) => id !== undefined);
}

function lastItemIn(done: JsonObject): string | undefined {
  return stringAt(arrayAt(objectAt(done, 'response'), 'output').filter(isJsonObject).at(-1), 'id');
}

function lateCut(itemId: string): JsonObject {
  const place = { item_id: itemId, content_index: 0, audio_end_ms: 10_000 };
  return { type: 'conversation.item.truncate', event_id: 'demo_8_late_cut', ...place };
}

function session(): JsonObject {
  return {
    type: 'session.update',
    event_id: 'demo_1_session',
    session: {
      type: 'realtime',
      instructions: 'You are a friendly guide. Use get_weather for every question about the weather.',
      audio: { input: { transcription: { model: 'gpt-realtime-whisper' } }, output: { voice: 'marin' } },
      tools: [
        {
          type: 'function',
          name: 'get_weather',
          description: 'The current weather in a city.',
          parameters: {
            type: 'object',
            properties: { city: { type: 'string' }, unit: { type: 'string', enum: ['celsius', 'fahrenheit'] } },
            required: ['city', 'unit'],
          },
        },
      ],
    },
  };
}

function userText(eventId: string, itemId: string, text: string): JsonObject {
  return {
    type: 'conversation.item.create',
    event_id: eventId,
    item: { id: itemId, type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
  };
}
