/** Conversations with function calls, long texts and what people write to break a view. */
import type { JsonObject } from '../../../src/base/json.ts';
import { phrase } from '../../../src/base/l10n.ts';
import { keptPhrase } from '../../../src/base/keptPhrase.ts';
import type { ScriptedSession } from './scriptedSession.ts';
import { emptySession, userText } from './states.ts';

export function callItem(id: string, name: string, args: string): JsonObject {
  const call = { id: `item_${id}`, type: 'function_call', status: 'completed' };
  return { ...call, name, call_id: `call_${id}`, arguments: args };
}

/** A response that makes these calls, each with its arguments streamed in. */
export function respondWith(session: ScriptedSession, responseId: string, items: readonly JsonObject[]): void {
  const response = { id: responseId, status: 'in_progress', conversation_id: 'conv_1', output: [] };
  session.server({ type: 'response.created', event_id: 'e', response });
  items.forEach((item, output_index) => {
    const place = { event_id: 'e', response_id: responseId, output_index };
    const begun = { ...item, status: 'in_progress', arguments: '' };
    session.server({ type: 'response.output_item.added', ...place, item: begun });
    session.server({ type: 'conversation.item.added', event_id: 'e', item: begun });
    session.server({ type: 'response.output_item.done', ...place, item });
    session.server({ type: 'conversation.item.done', event_id: 'e', item });
  });
  const done = { ...response, status: 'completed', output: [...items] };
  session.server({ type: 'response.done', event_id: 'e', response: done });
}

/** The server takes the item that the client has sent last. */
export function acceptSent(session: ScriptedSession): void {
  const item = (JSON.parse(session.sent.at(-1) ?? '{}') as { item: JsonObject }).item;
  const accepted = { id: `item_out_${String(session.entries.length)}`, ...item, status: 'completed' };
  session.server({ type: 'conversation.item.added', event_id: 'e', item: accepted });
  session.server({ type: 'conversation.item.done', event_id: 'e', item: accepted });
}

/** Texts, a long one, two calls of which one is answered, and an item that waits. */
export function spokenWithCalls(): ScriptedSession {
  const session = emptySession();
  userText(session, 'item_hello', 'Hello! What is the weather in Oslo, and what in Bergen?');
  const long = 'Oslo lies at the end of a fjord, and Bergen between seven mountains. '.repeat(90);
  userText(session, 'item_long', long.trim());
  const details = {
    city: 'Bergen',
    days: 2,
    include: ['wind', 'rain', 'pressure'],
    unit: 'celsius',
    provider: 'met.no',
  };
  respondWith(session, 'resp_calls', [
    callItem('oslo', 'get_weather', '{"city":"Oslo","days":2}'),
    callItem('bergen', 'get_weather', JSON.stringify(details)),
  ]);
  const output = { type: 'function_call_output', call_id: 'call_oslo', output: '{"temp_c":4,"sky":"light rain"}' };
  session.client({ type: 'conversation.item.create', event_id: 'evt_out', item: output }, 426);
  const item = { id: 'item_oslo_output', status: 'completed', ...output };
  session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id: 'item_bergen', item });
  session.server({ type: 'conversation.item.done', event_id: 'e', previous_item_id: 'item_bergen', item });
  return session;
}

/** A deletion that was refused, one that waits, an item that waits and one that was refused. */
export function askedAndRefused(session: ScriptedSession): ScriptedSession {
  const refuse = (eventId: string, message: string) => {
    const error = { type: 'invalid_request_error', code: 'invalid_value', message, param: null, event_id: eventId };
    session.server({ type: 'error', event_id: 'e', error });
  };
  session.client({ type: 'conversation.item.delete', event_id: 'evt_del_1', item_id: 'item_hello' });
  refuse('evt_del_1', 'The item is needed by a response that is being made.');
  session.client({ type: 'conversation.item.delete', event_id: 'evt_del_2', item_id: 'item_oslo' });
  const said = (text: string) => ({ type: 'message', role: 'user', content: [{ type: 'input_text', text }] });
  session.client({ type: 'conversation.item.create', event_id: 'evt_no', item: said('This one is refused.') });
  refuse('evt_no', 'Too many items.');
  session.client({ type: 'conversation.item.create', event_id: 'evt_wait', item: said('And this one waits.') });
  return session;
}

/** The stub of the open call had nothing to say. */
export function withFailedStub(session: ScriptedSession): ScriptedSession {
  const failure = phrase('The template asks for {0}, which the call does not have.', 'arguments.country');
  const call = { item_id: 'item_bergen', call_id: 'call_bergen', name: 'get_weather' };
  session.lifecycle('stub', { ...call, ...keptPhrase(failure, 'failure') });
  return session;
}
