/** What an item may hold when a client sends it. */
import { isJsonObject, stringAt } from '../../base/json.ts';
import { faults } from './fault.ts';
import { encoded, flag, list, oneOf, record, text, under, variants, type Shape } from './shape.ts';

const id = text({ min: 1, max: 32 });
const callId = text({ min: 1, max: 32, pattern: /^[a-zA-Z0-9_-]+$/ });
/** Accepted from clients that send back what they were sent; what it says is ignored. */
const common = { id, type: text(), object: text(), status: oneOf('completed', 'incomplete', 'in_progress') };

/** Pictures come inside the event, not by address. */
const imageUrl: Shape = (value, path) => {
  encoded(1)(value, path);
  if (typeof value === 'string' && !value.startsWith('data:image/')) {
    throw faults.custom(path, `Invalid '${path}'. Expected a base64-encoded data URI with an image MIME type.`);
  }
};

const inputText = record({ type: text(), text: text() }, ['text']);

function userPart(others: Readonly<Record<string, Shape>> = {}): Shape {
  return variants('type', { ...userParts, ...others });
}

const userParts = {
  input_text: inputText,
  input_audio: record({ type: text(), audio: encoded(), transcript: text(), format: text() }, ['audio']),
  input_image: record({ type: text(), image_url: imageUrl, detail: oneOf('auto', 'low', 'high') }, ['image_url']),
};

const systemPart = variants('type', { input_text: inputText });

/** Assistant audio cannot be created by a client, only text: the server looks for the text and misses it. */
function assistantPart(audioType: string, ...textTypes: string[]): Shape {
  const written = record({ type: text(), text: text() }, ['text']);
  const shape = variants('type', Object.fromEntries(textTypes.map((type) => [type, written])));
  return (value, path) => {
    if (isJsonObject(value) && stringAt(value, 'type') === audioType && typeof value['text'] !== 'string') {
      throw faults.missingParameter(under(path, 'text'));
    }
    shape(value, path);
  };
}

function message(part: Shape): Shape {
  return record({ ...common, role: text(), content: list(part), phase: oneOf('commentary', 'final_answer') }, [
    'content',
  ]);
}

function itemShapes(user: Shape, assistant: Shape): Readonly<Record<string, Shape>> {
  return {
    message: variants('role', { user: message(user), system: message(systemPart), assistant: message(assistant) }),
    function_call: record({ ...common, name: text({ min: 1 }), call_id: callId, arguments: text() }, [
      'name',
      'arguments',
    ]),
    function_call_output: record({ ...common, call_id: callId, output: text() }, ['call_id', 'output']),
    mcp_approval_response: record({ ...common, approval_request_id: text({ min: 1 }), approve: flag, reason: text() }, [
      'approval_request_id',
      'approve',
    ]),
  };
}

const reference = record({ type: text(), id }, ['id']);
const ga = itemShapes(userPart(), assistantPart('output_audio', 'output_text'));
/** Beta calls assistants' parts otherwise; Voice Live takes them by both names. */
const betaAssistant = assistantPart('audio', 'text');
const liveAssistant = assistantPart('audio', 'text', 'output_text');
const beta = itemShapes(userPart(), betaAssistant);
const live = itemShapes(userPart(), liveAssistant);
/** Inside a message, beta may name another item: only in what a response reads. */
const betaReading = userPart({ item_reference: reference });

/** `item` of `conversation.item.create`. */
export const createdItem: Shape = variants('type', ga);
export const betaCreatedItem: Shape = variants('type', beta);
export const liveCreatedItem: Shape = variants('type', live);

/** An entry of `response.create`'s `response.input`. */
export const inputItem: Shape = variants('type', { ...ga, item_reference: reference });
export const betaInputItem: Shape = variants('type', {
  ...itemShapes(betaReading, betaAssistant),
  item_reference: reference,
});
export const liveInputItem: Shape = variants('type', {
  ...itemShapes(betaReading, liveAssistant),
  item_reference: reference,
});
