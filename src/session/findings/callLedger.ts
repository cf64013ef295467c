/** Function calls of the model with what the client answered: what four rules need to know. */
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import type { EventRow, SessionState } from '../state.ts';

export interface ModelCall {
  readonly callId: string;
  readonly itemId: string;
  readonly name: string;
  readonly responseId: string;
  /** Of the calling response's response.done. */
  readonly done: EventRow;
}

export class CallLedger {
  static readonly sees = [
    'conversation.item.create',
    'conversation.item.added',
    'conversation.item.deleted',
    'response.done',
  ];
  readonly #calls = new Map<string, ModelCall>();
  /** Outputs by call, also those that came before the calling response was done. */
  readonly #outputs = new Map<string, EventRow>();

  constructor(private readonly state: SessionState) {}

  /** To be called for every client event; the `call_id` when the event is a call's output. */
  client(event: JsonObject, row: EventRow): string | undefined {
    return event['type'] === 'conversation.item.create' ? this.#output(objectAt(event, 'item'), row) : undefined;
  }

  /** To be called for every server event; calls that a response has just made, and are to be answered. */
  server(event: JsonObject, row: EventRow): readonly ModelCall[] {
    switch (event['type']) {
      case 'conversation.item.added':
        // Another client of the same session may have answered.
        this.#output(objectAt(event, 'item'), row);
        return [];
      case 'conversation.item.deleted': {
        const callId = this.state.items.get(stringAt(event, 'item_id') ?? '')?.callId;
        if (callId !== undefined) this.#calls.delete(callId);
        return [];
      }
      case 'response.done':
        return this.#done(objectAt(event, 'response'), row);
      default:
        return [];
    }
  }

  get(callId: string): ModelCall | undefined {
    return this.#calls.get(callId);
  }

  outputOf(callId: string): EventRow | undefined {
    return this.#outputs.get(callId);
  }

  /** An output that the server refused is none. */
  refused(n: number | undefined): string | undefined {
    for (const [callId, row] of this.#outputs) {
      if (row.n !== n) continue;
      this.#outputs.delete(callId);
      return callId;
    }
    return undefined;
  }

  /** Calls of one response, in order. */
  ofResponse(responseId: string): ModelCall[] {
    return [...this.#calls.values()].filter((call) => call.responseId === responseId);
  }

  /** Calls nobody has answered, oldest first. */
  open(): ModelCall[] {
    return [...this.#calls.values()].filter(({ callId }) => !this.#outputs.has(callId));
  }

  #output(item: JsonObject | undefined, row: EventRow): string | undefined {
    const callId = stringAt(item, 'call_id');
    if (stringAt(item, 'type') !== 'function_call_output' || callId === undefined) return undefined;
    if (!this.#outputs.has(callId)) this.#outputs.set(callId, row);
    return callId;
  }

  /** Only completed calls of the conversation wait for an output; a call that was cut off has no arguments to work with. */
  #done(response: JsonObject | undefined, row: EventRow): ModelCall[] {
    const responseId = stringAt(response, 'id');
    if (responseId === undefined || response?.['conversation_id'] === null) return [];
    if (stringAt(response, 'status') !== 'completed') return [];
    const made: ModelCall[] = [];
    for (const item of arrayAt(response, 'output').filter(isJsonObject)) {
      const callId = stringAt(item, 'call_id');
      const itemId = stringAt(item, 'id');
      if (item['type'] !== 'function_call' || callId === undefined || itemId === undefined) continue;
      if (item['status'] === 'incomplete' || this.state.items.get(itemId)?.deletedN !== undefined) continue;
      const call = { callId, itemId, name: stringAt(item, 'name') ?? '', responseId, done: row };
      this.#calls.set(callId, call);
      made.push(call);
    }
    return made;
  }
}
