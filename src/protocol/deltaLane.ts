/**
 * Deltas come in runs whose frames differ in their `event_id`, their `delta` and some padding alone, and one run differs
 * from the next in the ids of its item and response. Once one frame was parsed, others of its run, and of runs like it, are
 * recognised by comparing bytes, and neither parsed nor made into strings: that is what makes a burst of audio as cheap
 * as receiving it. Invariant: bytes that match a lane are exactly those whose parsed
 * event would have the members of the lane's first event, in its order, with other strings for the three.
 */
import { numberAt, stringAt, type JsonObject } from '../base/json.ts';
import { encodeUtf8 } from '../base/utf8.ts';
import { SLOTS, type ByteSearch } from './byteSearch.ts';

/** What a run of deltas says besides the deltas. */
export interface DeltaLane {
  /** The wire's type. */
  readonly type: string;
  /** The first event of the run; only its `delta`, `event_id` and `obfuscation` are not those of the others. */
  readonly event: JsonObject;
  readonly itemId: string | undefined;
  readonly responseId: string | undefined;
  readonly contentIndex: number;
  readonly isAudio: boolean;
  /** The same for runs whose frames look the same but for ids: see `frameLook`. */
  readonly look: string;
}

const audioTypes: ReadonlySet<string> = new Set(['response.output_audio.delta', 'response.audio.delta']);
const laneTypes: ReadonlySet<string> = new Set([
  ...audioTypes,
  'response.output_audio_transcript.delta',
  'response.audio_transcript.delta',
  'response.output_text.delta',
  'response.text.delta',
  'response.function_call_arguments.delta',
]);

/** Members that differ from frame to frame and say nothing of the session, and the delta itself. */
const VARIABLE = ['event_id', 'delta', 'obfuscation'];
/** Those that differ from run to run. */
const IDS = ['item_id', 'response_id'];
/** So many kinds of runs are remembered. */
const MAX_SHAPES = 8;

interface Template {
  readonly lane: DeltaLane;
  /** What stands before, between and after the variable strings, quotes included. */
  readonly constant: readonly Uint8Array[];
  readonly lengths: readonly number[];
  /** Which of the strings is the delta. */
  readonly deltaIndex: number;
}

/** What frames of runs have in common that differ in their ids alone. */
interface Shape {
  /** The first event that looked so. */
  readonly event: JsonObject;
  /** What stands before, between and after the strings that differ. */
  readonly constant: readonly Uint8Array[];
  /** Their members. */
  readonly keys: readonly string[];
  /** The first event's ids, as they stand there. */
  readonly ids: ReadonlyMap<string, Uint8Array>;
  /** What is no ASCII is no audio either, and not measured by its bytes. */
  readonly isAudio: boolean;
  readonly look: string;
}

export class DeltaLanes {
  /** The newest first; each has a slot of the search. */
  readonly #templates: { readonly slot: number; readonly template: Template }[] = [];
  readonly #shapes: Shape[] = [];
  /** Where in the bytes the delta of the frame that matched last stands. */
  deltaStart = 0;
  deltaEnd = 0;

  constructor(private readonly search: ByteSearch) {}

  /** Remembers how the frames of this event's run, and of others like it, look; undefined where it is none that can be recognised. */
  learn(text: string, event: JsonObject): DeltaLane | undefined {
    const shape = shapeOf(text, event);
    if (!shape) return undefined;
    if (!this.#shapes.some((known) => areSame(known.constant, shape.constant))) {
      if (this.#shapes.length === MAX_SHAPES) this.#shapes.pop();
      this.#shapes.unshift(shape);
    }
    return this.#begin(shape, (key) => shape.ids.get(key) as Uint8Array, event);
  }

  /** The lane of the frame in `bytes` from `start` up to `end`, and where its delta is (`deltaStart`, `deltaEnd`). */
  match(bytes: Uint8Array, start: number, end: number): DeltaLane | undefined {
    const templates = this.#templates;
    for (let index = 0; index < templates.length; index++) {
      const one = templates[index] as (typeof templates)[number];
      if (!this.#matches(one.slot, one.template, bytes, start, end)) continue;
      return one.template.lane;
    }
    for (const shape of this.#shapes) {
      const lane = this.#beginAnother(shape, bytes, start, end);
      if (lane) return lane;
    }
    return undefined;
  }

  /** The lane of a run that begins with a frame of this shape. */
  #beginAnother(shape: Shape, bytes: Uint8Array, start: number, end: number): DeltaLane | undefined {
    const ids = new Map<string, { readonly start: number; readonly end: number }>();
    const last = shape.constant.length - 1;
    let at = start;
    for (let index = 0; index <= last; index++) {
      const piece = shape.constant[index] as Uint8Array;
      if (at + piece.length > end) return undefined;
      // Frames that are no deltas begin like them; where the types end they differ.
      for (let of = piece.length - 1; of >= 0; of--) if (bytes[at + of] !== piece[of]) return undefined;
      at += piece.length;
      if (index === last) break;
      const from = at;
      at = this.search.plainEnd(bytes, from, end, shape.isAudio);
      const key = shape.keys[index] as string;
      if (IDS.includes(key)) ids.set(key, { start: from, end: at });
      if (key === 'delta') [this.deltaStart, this.deltaEnd] = [from, at];
    }
    if (at !== end) return undefined;
    const event = { ...shape.event };
    for (const [key, { start: from, end: to }] of ids) event[key] = this.search.text(bytes, from, to);
    const idOf = (key: string): Uint8Array => bytes.subarray(ids.get(key)?.start, ids.get(key)?.end);
    return this.#begin(shape, idOf, event);
  }

  #begin(shape: Shape, idOf: (key: string) => Uint8Array, event: JsonObject): DeltaLane | undefined {
    const template = templateOf(shape, idOf, event);
    // A frame that was not recognised for its texts may go on a run that is known.
    const known = this.#templates.find((one) => areSame(one.template.constant, template.constant));
    if (known) return known.template.lane;
    const oldest = this.#templates.length < SLOTS ? undefined : this.#templates.at(-1);
    const slot = oldest?.slot ?? this.#templates.length;
    if (!this.search.place(slot, template.constant)) return undefined;
    if (oldest) this.#templates.pop();
    this.#templates.unshift({ slot, template });
    return template.lane;
  }

  #matches(
    slot: number,
    { lane, lengths, deltaIndex }: Template,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): boolean {
    const { search } = this;
    const last = lengths.length - 1;
    let at = start;
    for (let index = 0; index <= last; index++) {
      const length = lengths[index] as number;
      if (at + length > end || !search.stands(slot, index, bytes, at)) return false;
      at += length;
      if (index === last) return at === end;
      const from = at;
      at = search.plainEnd(bytes, from, end, lane.isAudio);
      if (index === deltaIndex) {
        this.deltaStart = from;
        this.deltaEnd = at;
      }
    }
    return false;
  }
}

function shapeOf(text: string, event: JsonObject): Shape | undefined {
  const type = stringAt(event, 'type') ?? '';
  if (!laneTypes.has(type) || typeof event['delta'] !== 'string' || text.includes('\n') || text.includes('\r')) {
    return undefined;
  }
  const members = flatMembers(text);
  if (!members || members.length !== Object.keys(event).length) return undefined;
  const variable = members.filter(({ key, isString }) => isString && (VARIABLE.includes(key) || IDS.includes(key)));
  const fixed: string[] = [];
  let from = 0;
  for (const { start, end } of variable) {
    fixed.push(text.slice(from, start));
    from = end;
  }
  fixed.push(text.slice(from));
  const ids = variable.filter(({ key }) => IDS.includes(key));
  return {
    event: { ...event, delta: '' },
    constant: fixed.map(encodeUtf8),
    keys: variable.map(({ key }) => key),
    isAudio: audioTypes.has(type),
    // No look of a frame that is no delta begins so.
    look: `delta ${fixed.join('""')}`,
    ids: new Map(ids.map(({ key, start, end }) => [key, encodeUtf8(text.slice(start, end))])),
  };
}

/** @param idOf the bytes of a run's ids as they stand in its frames */
function templateOf(shape: Shape, idOf: (key: string) => Uint8Array, event: JsonObject): Template {
  const constant: Uint8Array[] = [];
  let deltaIndex = -1;
  let pieces = [shape.constant[0] as Uint8Array];
  shape.keys.forEach((key, index) => {
    const next = shape.constant[index + 1] as Uint8Array;
    if (IDS.includes(key)) {
      pieces.push(idOf(key), next);
      return;
    }
    if (key === 'delta') deltaIndex = constant.length;
    constant.push(joined(pieces));
    pieces = [next];
  });
  constant.push(joined(pieces));
  const type = stringAt(event, 'type') ?? '';
  const lane: DeltaLane = {
    type,
    event: { ...event, delta: '' },
    itemId: stringAt(event, 'item_id'),
    responseId: stringAt(event, 'response_id'),
    contentIndex: numberAt(event, 'content_index') ?? 0,
    isAudio: shape.isAudio,
    look: shape.look,
  };
  return { lane, constant, lengths: constant.map(({ length }) => length), deltaIndex };
}

function areSame(some: readonly Uint8Array[], others: readonly Uint8Array[]): boolean {
  return some.length === others.length && some.every((bytes, index) => areEqual(bytes, others[index] as Uint8Array));
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

interface Member {
  readonly key: string;
  readonly isString: boolean;
  /** Where its value stands in the text; of a string what is between the quotes. */
  readonly start: number;
  readonly end: number;
}

/** The members of an object without objects or lists in it; undefined for any other. `text` is valid JSON. */
function flatMembers(text: string): Member[] | undefined {
  const members: Member[] = [];
  let key: string | undefined;
  let at = text.indexOf('{') + 1;
  if (at === 0) return undefined;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '{' || character === '[') return undefined;
    const isString = character === '"';
    if (!isString && /[\s,:}\]]/.test(character)) {
      at++;
      continue;
    }
    const start = isString ? at + 1 : at;
    const end = isString ? endOfString(text, at) : endOfScalar(text, at);
    if (key === undefined) {
      key = text.slice(start, end);
      if (key.includes('\\')) return undefined;
    } else {
      members.push({ key, isString, start, end });
      key = undefined;
    }
    at = isString ? end + 1 : end;
  }
  return members;
}

/** Index of the quote that ends the string starting at `start`. */
function endOfString(text: string, start: number): number {
  const quote = text.indexOf('"', start + 1);
  if (quote < 0 || !text.slice(start + 1, quote).includes('\\')) return quote < 0 ? text.length : quote;
  let end = start + 1;
  while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1;
  return end;
}

function endOfScalar(text: string, start: number): number {
  let end = start;
  while (end < text.length && !/[\s,}]/.test(text.charAt(end))) end++;
  return end;
}
