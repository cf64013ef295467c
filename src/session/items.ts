/** Items of the conversation: how a wire item, a delta or a deletion changes them, and where each one stands. */
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../base/json.ts';
import { canonicalPartType } from '../protocol/dialectItems.ts';
import type { ChangeTracker } from './changes.ts';
import type { ContentPart, ConversationItem, SessionState } from './state.ts';

export class ItemStore {
  /** Items that were placed although their predecessor was not known: by the predecessor's id. */
  #successors = new Map<string, string>();

  constructor(
    private readonly state: SessionState,
    private readonly changes: ChangeTracker,
  ) {}

  /** What it knows besides the state; good for any number of `restore`s. */
  save(): ReadonlyMap<string, string> {
    return new Map(this.#successors);
  }

  restore(saved: ReturnType<ItemStore['save']>): void {
    this.#successors = new Map(saved);
  }

  /** The item, made on first sight: deltas of a transcript may come before the item itself. */
  get(id: string, n: number): ConversationItem {
    let item = this.state.items.get(id);
    if (!item) {
      item = { id, type: 'message', parts: [], inConversation: false, createdN: n, lastItemN: n };
      this.state.items.set(id, item);
    }
    this.changes.item(id);
    return item;
  }

  /** The item's part at `index`; parts in between are made as well. */
  part(item: ConversationItem, index: number, type: string): ContentPart {
    const bounded = Math.min(Math.max(0, Math.trunc(index)), 255);
    while (item.parts.length <= bounded) item.parts.push({ type });
    return item.parts[bounded] as ContentPart;
  }

  /** Takes over what a whole wire item says; what it leaves out stays as the deltas told it. */
  update(wire: JsonObject, n: number, options: { retrieved?: boolean } = {}): ConversationItem | undefined {
    const id = stringAt(wire, 'id');
    if (id === undefined) return undefined;
    const item = this.get(id, n);
    item.lastItemN = n;
    item.type = stringAt(wire, 'type') ?? item.type;
    const { role, status, name, arguments: args, output, call_id: callId, content } = wire;
    if (typeof role === 'string') item.role = role;
    // What is over does not begin again: the frames are out of order.
    if (typeof status === 'string' && (status !== 'in_progress' || item.status === undefined)) item.status = status;
    if (typeof name === 'string') item.name = name;
    if (typeof args === 'string' && (args !== '' || !item.arguments)) item.arguments = args;
    if (typeof output === 'string') item.output = output;
    if (typeof callId === 'string') item.callId = callId;
    if (!Array.isArray(content)) return item;
    for (let index = 0; index < content.length; index++) {
      const part = content[index];
      if (isJsonObject(part)) this.#updatePart(item, index, part, options.retrieved === true);
    }
    return item;
  }

  #updatePart(item: ConversationItem, index: number, wire: JsonObject, retrieved: boolean): void {
    const type = canonicalPartType(stringAt(wire, 'type') ?? '', item.role);
    const part = this.part(item, index, type);
    part.type = type;
    const text = stringAt(wire, 'text');
    if (text !== undefined && !(text === '' && part.text)) part.text = text;
    const transcript = stringAt(wire, 'transcript');
    if (transcript === '' && part.transcript && !retrieved) return;
    if (transcript !== undefined) this.setTranscript(item, part, transcript, retrieved);
    else if (wire['transcript'] === null && part.transcript === undefined) part.transcript = null;
  }

  /** After a truncation the server no longer has the transcript: what still arrives is kept as dropped. */
  setTranscript(item: ConversationItem, part: ContentPart, transcript: string, retrieved = false): void {
    if (item.truncatedAtMs !== undefined && item.role !== 'user' && !retrieved) part.droppedTranscript = transcript;
    else part.transcript = transcript;
  }

  appendTranscript(item: ConversationItem, part: ContentPart, delta: string): void {
    const soFar = item.truncatedAtMs === undefined ? part.transcript : part.droppedTranscript;
    this.setTranscript(item, part, (soFar ?? '') + delta);
  }

  /**
   * Puts an item at its place: after `previousItemId`, at the start for `root`, else at the end. An item that is
   * already in the conversation stays where it is (OpenAI accepts duplicate ids).
   */
  place(item: ConversationItem, previousItemId: string | undefined): void {
    const order = this.state.order;
    if (item.inConversation && item.deletedN === undefined) return;
    if (item.deletedN !== undefined) {
      delete item.deletedN;
      // One that was deleted before it was in the conversation has no place yet.
      const mark = order.indexOf(item.id);
      if (mark >= 0) order.splice(mark, 1);
    }
    item.inConversation = true;
    this.changes.item(item.id);
    const after = previousItemId === undefined ? -1 : order.lastIndexOf(previousItemId);
    const successor = this.#successors.get(item.id);
    const before = successor === undefined ? -1 : order.indexOf(successor);
    if (previousItemId === 'root') order.splice(this.#pastDeleted(0), 0, item.id);
    else if (after >= 0) order.splice(this.#pastDeleted(after + 1), 0, item.id);
    else if (before >= 0) order.splice(before, 0, item.id);
    else order.push(item.id);
    if (after < 0 && previousItemId !== undefined) this.#successors.set(previousItemId, item.id);
    this.changes.order();
  }

  /** Servers know nothing of deleted items: what follows the last live one comes after the marks that stand behind it. */
  #pastDeleted(index: number): number {
    const { order, items } = this.state;
    let at = index;
    // An id may be the empty text.
    while (at < order.length && items.get(order[at] ?? '')?.deletedN !== undefined) at++;
    return at;
  }

  delete(id: string, n: number): void {
    const item = this.state.items.get(id);
    if (!item) return;
    item.deletedN = n;
    this.changes.item(id);
  }

  truncate(id: string, partIndex: number, audioEndMs: number, n: number): void {
    const item = this.get(id, n);
    item.truncatedAtMs = audioEndMs;
    item.truncatedN = n;
    const part = item.parts[partIndex];
    if (!part) return;
    if (part.transcript) part.droppedTranscript = part.transcript;
    part.transcript = null;
  }
}

/** The first text that a wire item carries, to tell items of the same kind apart. */
export function wireItemText(wire: JsonObject): string | undefined {
  for (const content of arrayAt(wire, 'content')) {
    const text = isJsonObject(content) ? (stringAt(content, 'text') ?? stringAt(content, 'transcript')) : undefined;
    if (text !== undefined) return text;
  }
  return stringAt(wire, 'output') ?? stringAt(wire, 'arguments');
}

export function wireItem(event: JsonObject): JsonObject {
  return objectAt(event, 'item') ?? {};
}
