/** The default conversation: items in order. */
import { faults } from '../wire/fault.ts';
import type { Item } from './items.ts';

export class Conversation {
  readonly #items: Item[] = [];
  readonly #byId = new Map<string, Item>();

  get items(): readonly Item[] {
    return this.#items;
  }

  /** Whether the model has spoken: from then on the voice is fixed. */
  get hasAssistantAudio(): boolean {
    return this.#items.some(
      (item) =>
        item.type === 'message' &&
        item.role === 'assistant' &&
        item.content.some((part) => part.type === 'output_audio'),
    );
  }

  get lastId(): string | null {
    return this.#items.at(-1)?.id ?? null;
  }

  find(id: string): Item | undefined {
    return this.#byId.get(id);
  }

  hasCall(callId: string): boolean {
    // Mostly one of the last.
    return this.#items.findLastIndex((item) => item.type === 'function_call' && item.callId === callId) >= 0;
  }

  /**
   * Puts the item where `after` says: absent or empty at the end, `root` at the beginning, else after that item.
   * @returns the id of the item now before it
   * @throws RequestFault when there is no such item; nothing is added then
   */
  add(item: Item, after?: string): string | null {
    const at = after === 'root' ? 0 : after ? this.#items.findIndex(({ id }) => id === after) + 1 : this.#items.length;
    if (at === 0 && after && after !== 'root') throw faults.unknownPrevious(after);
    this.#items.splice(at, 0, item);
    this.#byId.set(item.id, item);
    return this.previousOf(item.id);
  }

  previousOf(id: string): string | null {
    const index = this.#items.findLastIndex((item) => item.id === id);
    return index < 1 ? null : (this.#items[index - 1]?.id ?? null);
  }

  delete(id: string): boolean {
    const index = this.#items.findLastIndex((item) => item.id === id);
    if (index >= 0) this.#items.splice(index, 1);
    this.#byId.delete(id);
    return index >= 0;
  }
}
