/** Items as the messages of OpenTelemetry's conventions for generative AI, in JSON: attributes hold no objects. */
import type { JsonObject, JsonValue } from '../base/json.ts';
import type { ConversationItem } from '../session/state.ts';

/** Undefined where there are none. */
export function inputMessages(items: readonly ConversationItem[]): string | undefined {
  const messages = items.map((item) => messageOf(item));
  return messages.length === 0 ? undefined : JSON.stringify(messages);
}

export function outputMessages(items: readonly ConversationItem[]): string | undefined {
  const messages = items.map((item) => ({
    ...messageOf(item),
    finish_reason: item.type === 'function_call' ? 'tool_call' : item.status === 'incomplete' ? 'incomplete' : 'stop',
  }));
  return messages.length === 0 ? undefined : JSON.stringify(messages);
}

function messageOf(item: ConversationItem): JsonObject {
  if (item.type === 'function_call' || item.type === 'mcp_call') {
    const call = {
      type: 'tool_call',
      id: item.callId ?? item.id,
      name: item.name ?? '',
      arguments: parsed(item.arguments),
    };
    return { role: 'assistant', parts: [call] };
  }
  if (item.type === 'function_call_output') {
    return {
      role: 'tool',
      parts: [{ type: 'tool_call_response', id: item.callId ?? '', response: parsed(item.output) }],
    };
  }
  const parts = item.parts.map((part) => {
    const text = part.text ?? part.transcript ?? part.droppedTranscript;
    return text ? { type: 'text', content: text } : { type: part.type };
  });
  return { role: item.role ?? 'assistant', parts };
}

function parsed(text: string | undefined): JsonValue {
  try {
    return JSON.parse(text ?? 'null') as JsonValue;
  } catch {
    return text ?? null;
  }
}
