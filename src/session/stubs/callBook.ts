/** Function calls of a live session and what answers them, by its log: which wait for an output, and which have one. */
import { isJsonObject, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import type { Entry } from '../../protocol/entry.ts';
import type { ConversationItem, SessionState } from '../state.ts';

export interface ModelCall {
  readonly callId: string;
  readonly itemId: string;
  readonly name: string;
  /** As the model wrote them. */
  readonly arguments: string;
  /** Undefined where no response of this session made the call: somebody put it into the conversation. */
  readonly responseId: string | undefined;
}

export class CallBook {
  /** Entries of outputs that this client sent, by call. */
  readonly #sent = new Map<string, number[]>();
  readonly #told = new Set<string>();
  #lastAskN: number | undefined;
  #lastResponseN = 0;

  constructor(private readonly state: SessionState) {}

  /**
   * Takes an entry over that the state knows by now.
   * @returns the calls that are complete with it, and nobody has answered yet; each once
   */
  apply(entry: Entry): readonly ModelCall[] {
    const row = entry.kind === 'frame' ? this.state.rows[entry.n - 1] : undefined;
    if (entry.kind !== 'frame' || !row) return [];
    if (row.dir === 'client') {
      if (row.type === 'conversation.item.create') this.#outputSent(entry.text, entry.n);
      if (row.type === 'response.create') this.#lastAskN = entry.n;
      return [];
    }
    const response = this.state.responses.get(row.responseId ?? '');
    if (!response || response.conversationId === null) return [];
    if (row.type === 'response.created') this.#lastResponseN = entry.n;
    // Of a response that was cut off, the calls may be so, too.
    if (row.type !== 'response.done' || response.status !== 'completed') return [];
    const fresh = this.callsOf(response.id).filter((call) => !this.#told.has(call.callId) && this.isOpen(call));
    for (const { callId } of fresh) this.#told.add(callId);
    return fresh;
  }

  /** The function call of this id; undefined where there is none that is complete. */
  call(callId: string): ModelCall | undefined {
    for (const item of this.state.items.values()) {
      const call = item.callId === callId ? callIn(item) : undefined;
      if (call) return call;
    }
    return undefined;
  }

  /** Complete calls of one response that are still in the conversation, in order. */
  callsOf(responseId: string): readonly ModelCall[] {
    const { itemIds = [] } = this.state.responses.get(responseId) ?? {};
    return itemIds.flatMap((id) => callIn(this.state.items.get(id)) ?? []);
  }

  /** It is in the conversation, has no output there, and none is on its way. */
  isOpen({ callId, itemId }: ModelCall): boolean {
    if (!callIn(this.state.items.get(itemId)) || this.#outputOf(callId)) return false;
    const wasDeleted = [...this.state.items.values()].some(
      (item) => item.type === 'function_call_output' && item.callId === callId && item.deletedN !== undefined,
    );
    return (this.#sent.get(callId) ?? []).every((n) => {
      const status = this.state.rows[n - 1]?.exchange?.status;
      return status === 'refused' || (wasDeleted && status === 'confirmed');
    });
  }

  /**
   * Whether it is time to ask for a response to the outputs of these calls. `not-yet`: some output is not in the
   * conversation, or a response is under way. `no-more`: a response began with all of them there.
   */
  dueAfter(calls: readonly ModelCall[]): 'now' | 'not-yet' | 'no-more' {
    const present = calls.filter(({ itemId }) => callIn(this.state.items.get(itemId)));
    const outputs = present.map(({ callId }) => this.#outputOf(callId));
    if (outputs.some((output) => output === undefined)) return 'not-yet';
    const isRunning = present.some(({ responseId }) => this.state.responses.get(responseId ?? '')?.doneN === undefined);
    if (isRunning && present.some(({ responseId }) => responseId !== undefined)) return 'not-yet';
    const lastN = Math.max(0, ...outputs.map((output) => output?.createdN ?? 0));
    if (this.#lastResponseN > lastN) return 'no-more';
    const asked = this.state.rows[(this.#lastAskN ?? 0) - 1]?.exchange?.status;
    return this.state.activeResponseId !== undefined || asked === 'pending' ? 'not-yet' : 'now';
  }

  #outputOf(callId: string): ConversationItem | undefined {
    for (const item of this.state.items.values()) {
      if (item.type === 'function_call_output' && item.callId === callId && isThere(item)) return item;
    }
    return undefined;
  }

  #outputSent(text: string, n: number): void {
    const item = objectAt(parsed(text), 'item');
    const callId = stringAt(item, 'call_id');
    if (stringAt(item, 'type') !== 'function_call_output' || callId === undefined) return;
    this.#sent.set(callId, [...(this.#sent.get(callId) ?? []), n]);
  }
}

function isThere({ inConversation, deletedN }: ConversationItem): boolean {
  return inConversation && deletedN === undefined;
}

/** The call that an item is, if its arguments are complete. */
function callIn(item: ConversationItem | undefined): ModelCall | undefined {
  if (item?.type !== 'function_call' || item.callId === undefined || !isThere(item)) return undefined;
  if (item.status === 'in_progress' || item.status === 'incomplete') return undefined;
  const { callId, id: itemId, name = '', responseId } = item;
  return { callId, itemId, name, arguments: item.arguments ?? '', responseId };
}

function parsed(text: string): JsonObject | undefined {
  if (!text.includes('function_call_output')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
