/**
 * Ids for events of servers and gateways that leave them out, or write them as numbers. Without an id nothing that is
 * said of an item belongs together; so what lacks one gets `item#12`, after the entry in which it first appeared, and
 * later events are taken to be about it because of their kind, order and output index. An event that names its ids
 * comes back as it is.
 */
import { arrayAt, isJsonObject, numberAt, objectAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { withMember } from '../protocol/dialectMembers.ts';

type Telling = 'added' | 'done' | 'output-added' | 'output-done';

/** An item that some event told without an id. */
interface Nameless {
  readonly id: string;
  readonly look: string;
  readonly told: Set<Telling>;
}

const tellings: ReadonlyMap<string, Telling> = new Map([
  ['conversation.item.added', 'added'],
  ['conversation.item.done', 'done'],
  ['response.output_item.added', 'output-added'],
  ['response.output_item.done', 'output-done'],
]);
/** Of the newest only: an event is about something that was told lately. */
const NAMELESS_KEPT = 32;
const TRANSCRIPTION = 'conversation.item.input_audio_transcription.';
const idMembers = ['item_id', 'response_id', 'previous_item_id', 'call_id'] as const;

export interface SavedIds {
  readonly nameless: readonly Nameless[];
  readonly running: ReadonlySet<string>;
  readonly newestResponse: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly ended: ReadonlySet<string>;
  readonly turns: readonly string[];
  readonly turn: string | undefined;
}

export class DerivedIds {
  #nameless: Nameless[] = [];
  #running = new Set<string>();
  #newestResponse = '';
  /** Items of responses by response and output index, for events that name no item. */
  #outputs = new Map<string, string>();
  /** Streams that have ended, by item: what comes after that belongs to another one. */
  #ended = new Set<string>();
  /** The user's turns that have no transcript yet, oldest first. */
  #turns: string[] = [];
  /** The turn that goes on, or was committed and not added yet, where its events name no item. */
  #turn: string | undefined;

  /** What it knows; good for any number of `restore`s. */
  save(): SavedIds {
    return {
      nameless: this.#nameless.map((one) => ({ ...one, told: new Set(one.told) })),
      running: new Set(this.#running),
      newestResponse: this.#newestResponse,
      outputs: new Map(this.#outputs),
      ended: new Set(this.#ended),
      turns: this.#turns,
      turn: this.#turn,
    };
  }

  restore(saved: SavedIds): void {
    this.#nameless = saved.nameless.map((one) => ({ ...one, told: new Set(one.told) }));
    this.#running = new Set(saved.running);
    this.#newestResponse = saved.newestResponse;
    this.#outputs = new Map(saved.outputs);
    this.#ended = new Set(saved.ended);
    this.#turns = [...saved.turns];
    this.#turn = saved.turn;
  }

  /**
   * @param event in GA's names and places
   * @param n its entry
   * @param isFamiliar its ids are texts where it has them
   */
  complete(event: JsonObject, n: number, isFamiliar = false): JsonObject {
    // Most events are pieces of an answer and say whose: they must not cost.
    if (typeof event['item_id'] === 'string' && typeof event['response_id'] === 'string') return event;
    const named = isFamiliar ? event : withTextIds(event);
    const type = stringAt(named, 'type') ?? '';
    if (type === 'response.created' || type === 'response.done') return this.#response(named, type, n);
    const telling = tellings.get(type);
    if (telling?.startsWith('output')) return this.#outputItem(this.#ofResponse(named), telling, n);
    if (telling) return this.#item(named, telling, n);
    // A call of an MCP server may end after its response, and its events name none.
    if (type.startsWith('response.mcp_call.')) return named;
    if (type.startsWith('response.')) return this.#streamed(this.#ofResponse(named), type, n);
    if (type.startsWith('input_audio_buffer.')) return this.#audio(named, type, n);
    return type.startsWith(TRANSCRIPTION) ? this.#transcript(named, type, n) : named;
  }

  #response(event: JsonObject, type: string, n: number): JsonObject {
    const response = objectAt(event, 'response');
    if (!response) return event;
    const isDone = type === 'response.done';
    const own = stringAt(response, 'id');
    const id = own ?? (isDone ? [...this.#running].at(-1) : undefined) ?? `response#${n}`;
    if (isDone) this.#running.delete(id);
    else this.#running.add(id);
    this.#newestResponse = id;
    let made = own === undefined ? withMember(response, 'id', id) : response;
    const output = arrayAt(response, 'output');
    if (output.some(lacksId)) made = withMember(made, 'output', this.#outputOf(output, id, n));
    return made === response ? event : withMember(event, 'response', made);
  }

  #outputOf(output: readonly JsonValue[], responseId: string, n: number): JsonValue[] {
    return output.map((item, index) => {
      if (!isJsonObject(item) || !lacksId(item)) return item;
      return withMember(item, 'id', this.#outputs.get(`${responseId} ${index}`) ?? `${PREFIX}${n}.${index}`);
    });
  }

  /** With `response_id`: where it is missing, only one response can be meant. */
  #ofResponse(event: JsonObject): JsonObject {
    if (stringAt(event, 'response_id') !== undefined || this.#running.size !== 1) return event;
    const [only = ''] = this.#running;
    return withMember(event, 'response_id', only);
  }

  #outputItem(event: JsonObject, telling: Telling, n: number): JsonObject {
    const made = this.#item(event, telling, n, this.#outputs.get(this.#outputKey(event)));
    const id = stringAt(objectAt(made, 'item'), 'id');
    if (id !== undefined && telling === 'output-added') this.#outputs.set(this.#outputKey(event), id);
    return made;
  }

  #outputKey(event: JsonObject): string {
    return `${stringAt(event, 'response_id') ?? this.#newestResponse} ${numberAt(event, 'output_index') ?? 0}`;
  }

  /** @param known the item that the event is about, where its place tells */
  #item(event: JsonObject, telling: Telling, n: number, known?: string): JsonObject {
    const item = objectAt(event, 'item');
    if (!item || !lacksId(item)) return event;
    const look = lookOf(item);
    const isKnown = telling === 'output-done' && known !== undefined;
    let told = this.#nameless.find((one) => (isKnown ? one.id === known : one.look === look && !one.told.has(telling)));
    if (!told) {
      const turn = telling === 'added' && look === 'message user' ? this.#takeTurn() : undefined;
      told = { id: (isKnown ? known : turn) ?? `${PREFIX}${n}`, look, told: new Set() };
      this.#nameless.push(told);
      if (this.#nameless.length > NAMELESS_KEPT) this.#nameless.shift();
    }
    told.told.add(telling);
    return withMember(event, 'item', withMember(item, 'id', told.id));
  }

  #takeTurn(): string | undefined {
    const turn = this.#turn;
    this.#turn = undefined;
    return turn;
  }

  #streamed(event: JsonObject, type: string, n: number): JsonObject {
    if (stringAt(event, 'item_id') !== undefined || !/^response\.\w+\.(?:delta|added|done)$/.test(type)) return event;
    const key = this.#outputKey(event);
    const stream = type.replace(/\.(?:delta|done|added)$/, '');
    let id = this.#outputs.get(key);
    if (id === undefined || (type.endsWith('.delta') && this.#ended.has(`${id} ${stream}`))) {
      id = `${PREFIX}${n}`;
      this.#outputs.set(key, id);
    }
    if (type.endsWith('.done')) this.#ended.add(`${id} ${stream}`);
    return withMember(event, 'item_id', id);
  }

  #audio(event: JsonObject, type: string, n: number): JsonObject {
    const kind = type.slice('input_audio_buffer.'.length);
    const own = stringAt(event, 'item_id');
    if (kind !== 'speech_started' && kind !== 'speech_stopped' && kind !== 'committed') return event;
    const id = own ?? (kind === 'speech_started' ? `${PREFIX}${n}` : (this.#turn ?? `${PREFIX}${n}`));
    if (kind === 'committed' && !this.#turns.includes(id)) this.#turns = [...this.#turns.slice(1 - NAMELESS_KEPT), id];
    if (own !== undefined) return event;
    this.#turn = id;
    return withMember(event, 'item_id', id);
  }

  #transcript(event: JsonObject, type: string, n: number): JsonObject {
    const id = stringAt(event, 'item_id') ?? this.#turns[0] ?? (this.#turn ??= `${PREFIX}${n}`);
    const isOver = type === `${TRANSCRIPTION}completed` || type === `${TRANSCRIPTION}failed`;
    if (isOver) {
      this.#turns = this.#turns.filter((turn) => turn !== id);
      if (this.#turn === id) this.#turn = undefined;
    }
    return stringAt(event, 'item_id') === undefined ? withMember(event, 'item_id', id) : event;
  }
}

const PREFIX = 'item#';

/** Whether an id is this module's, and no server knows it. */
export function isDerivedId(id: string): boolean {
  return id.startsWith(PREFIX);
}

function lacksId(item: JsonValue): boolean {
  return isJsonObject(item) && stringAt(item, 'id') === undefined;
}

/** By what an item that has no id is told from others. */
function lookOf(item: JsonObject): string {
  const traits = ['type', 'role', 'call_id', 'name'].map((key) => stringAt(item, key));
  return traits.filter((trait) => trait !== undefined).join(' ');
}

function withTextIds(event: JsonObject): JsonObject {
  let made = event;
  for (const key of idMembers) if (typeof event[key] === 'number') made = withMember(made, key, String(event[key]));
  for (const key of ['item', 'response'] as const) {
    const object = objectAt(event, key);
    if (object && hasNumber(object)) made = withMember(made, key, withText(object));
  }
  const output = arrayAt(objectAt(made, 'response'), 'output');
  if (!output.some((item) => isJsonObject(item) && hasNumber(item))) return made;
  const texts = output.map((item) => (isJsonObject(item) ? withText(item) : item));
  return withMember(made, 'response', withMember(objectAt(made, 'response') ?? {}, 'output', texts));
}

function hasNumber(object: JsonObject): boolean {
  return typeof object['id'] === 'number' || typeof object['call_id'] === 'number';
}

function withText(object: JsonObject): JsonObject {
  let made = object;
  for (const key of ['id', 'call_id'])
    if (typeof object[key] === 'number') made = withMember(made, key, String(object[key]));
  return made;
}
