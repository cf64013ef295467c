/**
 * Names for what a server gives ids to. A server invents the ids of items, calls and responses, so the same conversation
 * has others in every session; what it means by them follows from the order of events: the third response's first item is
 * that in the recording and in its replay. Invariant: the same frames give the same names, whichever ids stand in them.
 */
import { arrayAt, isJsonObject, numberAt, objectAt, stringAt, type JsonObject } from '../base/json.ts';
import { canonicalType } from '../protocol/dialect.ts';

export class Identities {
  readonly #nameOf = new Map<string, string>();
  readonly #idOf = new Map<string, string>();
  /** Ids that the client chose: they are the same in every session. */
  readonly #chosen = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** An event as the client sent it. */
  client(event: JsonObject): void {
    const item = objectAt(event, 'item');
    const callId = stringAt(item, 'type') === 'function_call' ? stringAt(item, 'call_id') : undefined;
    for (const id of [stringAt(item, 'id'), callId]) if (id !== undefined) this.#chosen.add(id);
  }

  /** An event as the server sent it, in either dialect. */
  server(event: JsonObject): void {
    const item = objectAt(event, 'item');
    const id = stringAt(item, 'id');
    switch (canonicalType(stringAt(event, 'type') ?? '')) {
      case 'response.created':
        this.#number('response', stringAt(objectAt(event, 'response'), 'id'));
        break;
      case 'response.output_item.added':
      case 'response.output_item.done':
        this.#output(stringAt(event, 'response_id'), numberAt(event, 'output_index') ?? 0, item);
        break;
      case 'response.done': {
        const response = objectAt(event, 'response');
        arrayAt(response, 'output').forEach((output, index) => {
          if (isJsonObject(output)) this.#output(stringAt(response, 'id'), index, output);
        });
        break;
      }
      case 'input_audio_buffer.speech_started':
      case 'input_audio_buffer.committed':
        this.#number('committed', stringAt(event, 'item_id'));
        break;
      case 'conversation.item.added':
      case 'conversation.item.created':
        // A model's item is announced here first on some servers: its response names it later, and that name counts.
        if (stringAt(item, 'status') !== 'in_progress') this.#number('item', id);
        break;
      default:
        break;
    }
  }

  nameOf(id: string): string | undefined {
    return this.#nameOf.get(id);
  }

  idOf(name: string): string | undefined {
    return this.#idOf.get(name);
  }

  #output(responseId: string | undefined, index: number, item: JsonObject | undefined): void {
    const response = responseId === undefined ? undefined : this.#nameOf.get(responseId);
    if (response === undefined) return;
    this.#name(`${response}.output#${index}`, stringAt(item, 'id'));
    this.#name(`${response}.output#${index}.call`, stringAt(item, 'call_id'));
  }

  #number(kind: string, id: string | undefined): void {
    if (id === undefined || this.#nameOf.has(id) || this.#chosen.has(id)) return;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    this.#name(`${kind}#${count}`, id);
  }

  #name(name: string, id: string | undefined): void {
    if (id === undefined || id === '' || this.#nameOf.has(id) || this.#chosen.has(id)) return;
    this.#nameOf.set(id, name);
    if (!this.#idOf.has(name)) this.#idOf.set(name, id);
  }
}
