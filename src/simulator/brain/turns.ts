/** The conversation as the simulator's "model" reads it, and what it may decide to do. */
import type { JsonObject, JsonValue } from '../../base/json.ts';
import { stringAt } from '../../base/json.ts';
import type { Item } from '../conversation/items.ts';
import { attended } from './phrasing.ts';

export interface Turn {
  readonly by: 'user' | 'assistant' | 'system' | 'call' | 'output';
  readonly text: string;
  /** Of a call: the function's name. Of an output: the name of the function it answers, if it is known. */
  readonly name?: string;
  /** Of an output: what the function was called with. */
  readonly calledWith?: string;
}

export interface Situation {
  readonly instructions: string;
  readonly tools: readonly JsonObject[];
  /** Of the servers that have listed theirs. */
  readonly mcpTools: readonly McpTool[];
  readonly toolChoice: JsonValue;
  /** Whether `toolChoice` was asked for by this response itself: then it also holds right after a function's output. */
  readonly toolChoiceIsOwn: boolean;
  readonly turns: readonly Turn[];
  /** Says something before it calls a function. */
  readonly announcesCalls: boolean;
  /** May call several functions at once. */
  readonly callsInParallel: boolean;
  /** Functions that were called and whose output is not there yet. */
  readonly awaited: readonly string[];
  readonly random: () => number;
}

/** A tool of an MCP server, once the server has listed it: to the model a function, to the session its own business. */
export interface McpTool {
  readonly serverLabel: string;
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonObject;
  readonly needsApproval: boolean;
}

export type Deed =
  | { readonly kind: 'say'; readonly text: string; readonly phase: 'commentary' | 'final_answer' }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: string }
  | { readonly kind: 'mcp'; readonly tool: McpTool; readonly arguments: string };

/** Characters of a message that the rules read: a page or two from its beginning, as many from its end. */
const READ = 16_000;

export function turnsOf(items: readonly Item[]): Turn[] {
  const calls = new Map(items.flatMap((item) => (item.type === 'function_call' ? [[item.callId, item] as const] : [])));
  return items.flatMap((item): Turn | [] => {
    switch (item.type) {
      case 'message':
        return { by: item.role, text: attended(item.content.map(partText).filter(Boolean).join(' '), READ) };
      case 'function_call':
        return { by: 'call', text: item.arguments, name: item.name };
      case 'function_call_output': {
        const call = calls.get(item.callId);
        const known = call ? { name: call.name, calledWith: call.arguments } : {};
        return { by: 'output', text: item.output, ...known };
      }
      case 'mcp_call':
        if (item.output === null && item.error === null) return { by: 'call', text: item.arguments, name: item.name };
        return {
          by: 'output',
          text: item.output ?? JSON.stringify({ error: item.error?.['message'] ?? 'it failed' }),
          name: item.name,
          calledWith: item.arguments,
        };
      case 'mcp_list_tools':
      case 'mcp_approval_request':
      case 'mcp_approval_response':
        return [];
    }
  });
}

function partText(part: Extract<Item, { type: 'message' }>['content'][number]): string {
  switch (part.type) {
    case 'input_text':
    case 'output_text':
      return part.text;
    case 'input_audio':
    case 'output_audio':
      return part.heard ?? part.transcript ?? '';
    case 'input_image':
      return '[picture]';
  }
}

export function lastOf(turns: readonly Turn[], by: Turn['by']): Turn | undefined {
  return turns.findLast((turn) => turn.by === by);
}

export function toolName(tool: JsonObject): string {
  return stringAt(tool, 'name') ?? '';
}

/** Names of the functions that were called and have no output yet. */
export function awaitedCalls(items: readonly Item[]): string[] {
  const answered = new Set(items.flatMap((item) => (item.type === 'function_call_output' ? [item.callId] : [])));
  return items.flatMap((item) =>
    item.type === 'function_call' && item.status === 'completed' && !answered.has(item.callId) ? [item.name] : [],
  );
}
