/** Calls of tools with what came back, and when. */
import type { ConversationItem, SessionState } from '../session/state.ts';

export interface ToolCall {
  readonly item: ConversationItem;
  /** Entry with which the call was complete, so that it could be made. */
  readonly startN: number;
  /** Entry with its output; undefined where there is none. */
  readonly endN: number | undefined;
  readonly output: string | undefined;
}

/**
 * A function is called by the client: from the item's last frame to the item with its output. An MCP tool is called by the
 * server: from the item's first frame to its last.
 */
export function toolCallsOf({ items }: SessionState): ToolCall[] {
  const all = [...items.values()];
  const outputs = new Map(
    all.flatMap((item) => (item.type === 'function_call_output' ? [[item.callId, item] as const] : [])),
  );
  return all.flatMap((item): ToolCall[] => {
    if (item.type === 'mcp_call') {
      return [{ item, startN: item.createdN, endN: item.lastItemN, output: item.output }];
    }
    if (item.type !== 'function_call') return [];
    const answer = item.callId === undefined ? undefined : outputs.get(item.callId);
    const isAnswered = answer !== undefined && answer.createdN > item.createdN;
    return [
      {
        item,
        startN: isAnswered ? Math.min(item.lastItemN, answer.createdN) : item.lastItemN,
        endN: isAnswered ? answer.createdN : undefined,
        output: answer?.output,
      },
    ];
  });
}
