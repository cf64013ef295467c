/** Responses: what was asked of the model, what came of it and what it cost. */
import { arrayAt, isJsonObject, objectAt, prunedTo, stringAt, type JsonObject } from '../base/json.ts';
import type { ChangeTracker } from './changes.ts';
import { MAX_KEPT_DEPTH, type RealtimeResponse, type SessionState } from './state.ts';
import { addUsage, usageOf } from './usage.ts';

export class ResponseStore {
  /** The same ids as in each response's list: every delta asks. */
  readonly #itemIds = new Map<string, Set<string>>();

  constructor(
    private readonly state: SessionState,
    private readonly changes: ChangeTracker,
  ) {}

  /** The response, made on first sight: a log may begin in the middle of one. */
  get(id: string, n: number): RealtimeResponse {
    let response = this.state.responses.get(id);
    if (!response) {
      const model = stringAt(this.state.effectiveSession, 'model');
      response = { id, status: 'in_progress', itemIds: [], ...(model !== undefined && { model }), createdN: n };
      this.state.responses.set(id, response);
    }
    this.changes.response(id);
    return response;
  }

  created(event: JsonObject, n: number): RealtimeResponse | undefined {
    // In logs whose frames are out of order the end may come first.
    const known = this.state.responses.get(stringAt(objectAt(event, 'response'), 'id') ?? '');
    if (known?.doneN !== undefined) return known;
    const response = this.#update(event, n);
    if (response && response.status === 'in_progress' && response.conversationId !== null) {
      this.state.activeResponseId = response.id;
    }
    return response;
  }

  done(event: JsonObject, n: number): RealtimeResponse | undefined {
    const response = this.#update(event, n);
    if (!response) return undefined;
    response.doneN = n;
    if (response.status === 'in_progress') response.status = 'completed';
    if (this.state.activeResponseId === response.id) this.state.activeResponseId = undefined;
    for (const item of arrayAt(objectAt(event, 'response'), 'output')) {
      if (isJsonObject(item)) this.#addItem(response, stringAt(item, 'id'));
    }
    const usage = usageOf(event);
    if (usage) {
      // A frame that came twice was paid for once.
      if (!response.usage) this.state.usage = addUsage(this.state.usage, usage);
      response.usage = usage;
    }
    return response;
  }

  addItem(responseId: string, itemId: string | undefined, n: number): RealtimeResponse {
    const response = this.get(responseId, n);
    this.#addItem(response, itemId);
    return response;
  }

  #addItem(response: RealtimeResponse, itemId: string | undefined): void {
    if (itemId === undefined) return;
    let known = this.#itemIds.get(response.id);
    if (!known) this.#itemIds.set(response.id, (known = new Set(response.itemIds)));
    if (known.has(itemId)) return;
    known.add(itemId);
    response.itemIds.push(itemId);
  }

  #update(event: JsonObject, n: number): RealtimeResponse | undefined {
    const whole = objectAt(event, 'response');
    const id = stringAt(whole, 'id');
    if (!whole || id === undefined) return undefined;
    const rest = Object.entries(whole).filter(([key]) => key !== 'output' && key !== 'usage');
    const wire = prunedTo(Object.fromEntries(rest), MAX_KEPT_DEPTH);
    const response = this.get(id, n);
    response.status = stringAt(wire, 'status') ?? response.status;
    const conversationId = wire['conversation_id'];
    if (typeof conversationId === 'string' || conversationId === null) response.conversationId = conversationId;
    const details = objectAt(wire, 'status_details');
    if (details) response.statusDetails = details;
    const metadata = objectAt(wire, 'metadata');
    if (metadata) response.metadata = metadata;
    const model = stringAt(wire, 'model');
    if (model !== undefined) response.model = model;
    response.configuration = wire;
    return response;
  }
}
