/** What the buttons send. Each text is made once, shown, and sent as it was shown. */
import { computed } from '@preact/signals';
import type { JsonObject } from '../../src/base/json.ts';
import { eventTemplate } from '../../src/protocol/templates.ts';
import { sendText, store } from './panel.ts';
import { nextEventId, renewEventId, templateContext } from './session.ts';

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
 * Sends the output of a function call, then, once it was accepted and no response is active, asks for a response.
 * Resolves when the last of them was handed to the host.
 */
export async function answerCall(texts: { output: string; respond: string }, thenRespond: boolean): Promise<boolean> {
  const n = await sendShown(texts.output);
  if (n === undefined) return false;
  if (!thenRespond || !(await accepted(n))) return true;
  await untilTrue(() => store.live.header.value?.activeResponseId === undefined);
  await sendText(texts.respond);
  return true;
}

/** Whether the server accepted client entry `n`; settles with its answer. */
async function accepted(n: number): Promise<boolean> {
  await untilTrue(() => {
    void store.rowsVersion.value;
    const status = store.row(n)?.exchange?.status;
    return status !== undefined && status !== 'pending';
  });
  return store.row(n)?.exchange?.status !== 'refused';
}

/** Waits for a condition on signals. */
function untilTrue(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const met = computed(condition);
    const stop = met.subscribe((isMet) => {
      if (!isMet) return;
      resolve();
      // Not at once: the first call comes before `stop` is there.
      queueMicrotask(() => stop());
    });
  });
}
