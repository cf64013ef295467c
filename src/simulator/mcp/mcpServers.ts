/**
 * The MCP servers of a session: they are asked for their tools when the session names them, and their tools can be called once
 * they have answered. No connection is ever opened: what they answer is made up.
 */
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject, type JsonValue } from '../../base/json.ts';
import type { McpTool } from '../brain/turns.ts';
import type { SessionConfig } from '../configuration/configuration.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Ids } from '../determinism/ids.ts';
import type { Outbox } from '../wire/outbox.ts';
import type { Timers } from '../determinism/scheduler.ts';
import { faults } from '../wire/fault.ts';
import { itemToWire, type McpListItem } from '../conversation/items.ts';
import { SERVER_ANSWER_MS } from '../responses/responseScript.ts';
import { inventTools } from './inventTools.ts';

/** The session that the servers work for. */
interface Employer {
  readonly config: Pick<SessionConfig, 'tools'>;
  readonly conversation: Conversation;
  readonly outbox: Outbox;
  readonly ids: Ids;
  readonly timers: Timers;
  readonly pace: { readonly rate: number };
}

/** A call that may not begin before somebody has agreed to it. */
export interface WaitingCall {
  readonly run: () => void;
  /** @param error null: the server answers */
  readonly finish: (error: JsonObject | null) => void;
}

const LISTING_STARTS_MS = 30;
const LISTING_MS = 320;

export class McpServers {
  /** By label: the tools once they are listed, null before. */
  readonly #servers = new Map<string, readonly McpTool[] | null>();
  readonly #definitions = new Map<string, string>();
  readonly #waiting = new Map<string, WaitingCall>();

  constructor(private readonly session: Employer) {}

  /** What the model may call now: servers that are still being asked have nothing to offer. */
  tools(configured: readonly JsonObject[]): McpTool[] {
    return configured
      .filter((tool) => tool['type'] === 'mcp')
      .flatMap((tool) => this.#servers.get(stringAt(tool, 'server_label') ?? '') ?? []);
  }

  /** Asks the servers that are new, or defined otherwise than before. */
  reconfigure(): void {
    for (const definition of this.session.config.tools) {
      if (definition['type'] !== 'mcp') continue;
      const label = stringAt(definition, 'server_label') ?? '';
      const text = JSON.stringify(definition);
      if (this.#definitions.get(label) === text) continue;
      this.#definitions.set(label, text);
      this.#servers.set(label, null);
      this.session.timers.after(LISTING_STARTS_MS, () => this.#list(label, definition));
    }
  }

  awaitApproval(requestId: string, call: WaitingCall): void {
    this.#waiting.set(requestId, call);
  }

  /** @throws RequestFault when nobody waits for this answer */
  checkApproval(requestId: string): void {
    if (this.#waiting.has(requestId)) return;
    throw faults.custom(
      'item.approval_request_id',
      `Approval request with id '${requestId}' not found in conversation, or already answered.`,
    );
  }

  answerApproval(requestId: string, approve: boolean): void {
    const call = this.#waiting.get(requestId);
    this.#waiting.delete(requestId);
    if (!call) return;
    if (!approve) {
      call.finish({ type: 'tool_execution_error', message: 'The call was not approved.' });
      return;
    }
    call.run();
    this.session.timers.after(SERVER_ANSWER_MS / this.session.pace.rate, () => call.finish(null));
  }

  #list(label: string, definition: JsonObject): void {
    const { conversation, outbox, ids, timers, pace } = this.session;
    const item: McpListItem = { type: 'mcp_list_tools', id: ids.next('item'), serverLabel: label, tools: [] };
    const previous = conversation.add(item);
    outbox.send('conversation.item.added', { previous_item_id: previous, item: itemToWire(item) });
    outbox.send('mcp_list_tools.in_progress', { item_id: item.id });
    timers.after(LISTING_MS / pace.rate, () => {
      if (!isReachable(definition)) {
        outbox.send('mcp_list_tools.failed', { item_id: item.id });
        return;
      }
      const tools = inventTools(label).filter(({ name }) => isAllowed(definition['allowed_tools'], name));
      item.tools = tools.map(({ name, description, inputSchema }) => ({
        name,
        description,
        input_schema: inputSchema,
        annotations: null,
      }));
      this.#servers.set(
        label,
        tools.map((tool) => ({
          ...tool,
          serverLabel: label,
          needsApproval: needsApproval(definition['require_approval'], tool.name),
        })),
      );
      outbox.send('mcp_list_tools.completed', { item_id: item.id });
      const wire = itemToWire(item);
      outbox.send('conversation.item.done', { previous_item_id: conversation.previousOf(item.id), item: wire });
    });
  }
}

/** Servers are reached by https; names that end in `.invalid` are promised never to exist. Connectors are always there. */
function isReachable(definition: JsonObject): boolean {
  const url = stringAt(definition, 'server_url');
  if (url === undefined) return stringAt(definition, 'connector_id') !== undefined;
  const host = /^https:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1];
  return host !== undefined && !host.toLowerCase().endsWith('.invalid');
}

/** A list of names, or an object with one; absent: everything. */
function isAllowed(allowed: JsonValue | undefined, name: string): boolean {
  if (Array.isArray(allowed)) return allowed.includes(name);
  const names = isJsonObject(allowed) ? allowed['tool_names'] : undefined;
  return !Array.isArray(names) || names.includes(name);
}

/** Without a word about it every call needs somebody's approval. */
function needsApproval(required: JsonValue | undefined, name: string): boolean {
  if (required === 'never') return false;
  if (!isJsonObject(required)) return true;
  const lists = (key: string) => arrayAt(objectAt(required, key), 'tool_names').includes(name);
  return lists('always') || !lists('never');
}
