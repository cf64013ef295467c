/** What the buttons send. Each text is made once, shown, and sent as it was shown. */
import type { JsonObject } from '../../src/base/json.ts';
import { eventTemplate } from '../../src/protocol/templates.ts';
import { ask, sendText } from './panel.ts';
import { nextEventId, renewEventId, templateContext } from './session.ts';
import { view } from './viewState.ts';

/** The text a button sends: a template with members put over it. */
export function actionText(templateId: string, members: JsonObject = {}): string {
  return JSON.stringify({ ...eventTemplate(templateId).make(templateContext.value), ...members });
}

/** Sends a text that was shown. The next one has another event id, also when it is sent before this one's answer. */
export async function sendShown(text: string): Promise<number | undefined> {
  if (text.includes(nextEventId.value)) renewEventId();
  return sendText(text);
}

/** The two events that answer a function call. */
export function answerTexts(callId: string, output: string): { readonly output: string; readonly respond: string } {
  const eventId = nextEventId.value;
  return {
    output: actionText('conversation.item.create: function call output', {
      item: { type: 'function_call_output', call_id: callId, output },
    }),
    respond: JSON.stringify({ type: 'response.create', event_id: `${eventId.slice(0, -2)}_r` }),
  };
}

/**
 * Sends the output of a function call. The host asks for a response after it, when all calls of the calling response have
 * their outputs and no response is under way.
 */
export async function answerCall(
  callId: string,
  texts: { output: string; respond: string },
  thenRespond: boolean,
): Promise<void> {
  if (texts.output.includes(nextEventId.value)) renewEventId();
  const respondText = thenRespond ? texts.respond : null;
  // What somebody causes is what they want to see.
  if (await ask('answerCall', { callId, text: texts.output, respondText })) view.following.value = true;
}
