/** What an item may hold when a client sends it. */
import { isJsonObject, stringAt } from '../base/json.ts';
import { faults } from './fault.ts';
import { list, oneOf, record, text, under, variants, type Shape } from './shape.ts';

const id = text({ min: 1, max: 32 });
const callId = text({ min: 1, max: 32, pattern: /^[a-zA-Z0-9_-]+$/ });
/** Accepted from clients that send back what they were sent; what it says is ignored. */
const common = { id, type: text(), object: text(), status: oneOf('completed', 'incomplete', 'in_progress') };

const inputText = record({ type: text(), text: text() }, ['text']);

const userPart = variants('type', {
  input_text: inputText,
  input_audio: record({ type: text(), audio: text(), transcript: text(), format: text() }, ['audio']),
  input_image: record({ type: text(), image_url: text({ min: 1 }), detail: oneOf('auto', 'low', 'high') }, [
    'image_url',
  ]),
});

const systemPart = variants('type', { input_text: inputText });

/** Assistant audio cannot be created by a client, only text: the server looks for the text and misses it. */
const assistantPart: Shape = (value, path) => {
  if (isJsonObject(value) && stringAt(value, 'type') === 'output_audio' && typeof value['text'] !== 'string') {
    throw faults.missingParameter(under(path, 'text'));
  }
  variants('type', { output_text: record({ type: text(), text: text() }, ['text']) })(value, path);
};

function message(part: Shape): Shape {
  return record({ ...common, role: text(), content: list(part), phase: oneOf('commentary', 'final_answer') }, [
    'content',
  ]);
}

const shapes = {
  message: variants('role', {
    user: message(userPart),
    system: message(systemPart),
    assistant: message(assistantPart),
  }),
  function_call: record({ ...common, name: text({ min: 1 }), call_id: callId, arguments: text() }, [
    'name',
    'arguments',
  ]),
  function_call_output: record({ ...common, call_id: callId, output: text() }, ['call_id', 'output']),
};

/** `item` of `conversation.item.create`. */
export const createdItem: Shape = variants('type', shapes);

/** An entry of `response.create`'s `response.input`. */
export const inputItem: Shape = variants('type', { ...shapes, item_reference: record({ type: text(), id }, ['id']) });
