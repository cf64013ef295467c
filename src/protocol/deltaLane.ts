/**
 * Deltas come in runs whose frames differ in their `event_id`, their `delta` and some padding alone, and one run differs
 * from the next in the ids of its item, response and call. Once one frame was parsed, others of its run, and of runs like it, are
 * recognised by comparing bytes, and neither parsed nor made into strings: that is what makes a burst of audio as cheap
 * as receiving it. Invariant: bytes that match a lane are exactly those whose parsed
 * event would have the members of the lane's first event, in its order, with other strings for the three.
 */
import { numberAt, stringAt, type JsonObject } from '../base/json.ts';
import { SLOTS, type ByteSearch, type Pieces } from './byteSearch.ts';
import { Slots } from './slots.ts';

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
const IDS = ['item_id', 'response_id', 'call_id'];

/** The frames of one run. */
interface Run {
  readonly lane: DeltaLane;
  /** Which of the strings is the delta. */
  readonly deltaIndex: number;
}

/** What frames of runs have in common that differ in their ids alone. */
interface Shape extends Pieces {
  /** The first event that looked so. */
  readonly event: JsonObject;
  /** The members that are ids. */
  readonly idKeys: readonly string[];
  readonly look: string;
}

export class DeltaLanes {
  /** By slot of the first group, and by what they are told apart. */
  readonly #runs = new Slots<Run>(0);
  /** By slot of the second group. */
  readonly #shapes = new Slots<Shape>(SLOTS);
  /** Where in the bytes the delta of the frame that matched last stands. */
  deltaStart = 0;
  deltaEnd = 0;

  constructor(private readonly search: ByteSearch) {}

  /** Of the runs that are known, the slot of the newest, and how many there are. */
  get newest(): number {
    return this.#runs.newest;
  }

  get count(): number {
    return this.#runs.count;
  }

  /** The run whose pieces are in a slot of the search. */
  laneIn(slot: number): DeltaLane {
    return this.#runs.in(slot).lane;
  }

  /** Remembers how the frames of this event's run, and of others like it, look; undefined where it is none that can be recognised. */
  learn(text: string, event: JsonObject): DeltaLane | undefined {
    const found = shapeOf(text, event);
    if (!found) return undefined;
    const { shape, ids } = found;
    if (!this.#shapes.find(shape.look) && this.search.place(this.#shapes.next, shape)) {
      this.#shapes.add(shape, shape.look);
    }
    const key = keyOf(shape, ids);
    // A frame that was not recognised for its texts may go on a run that is known.
    const known = this.#runs.find(key);
    if (known) return known.lane;
    const pieces = piecesOf(shape, ids);
    return this.search.place(this.#runs.next, pieces) ? this.#add(shape, event, key) : undefined;
  }

  /** The lane of the frame in `bytes` from `start` up to `end`, and where its delta is (`deltaStart`, `deltaEnd`). */
  match(bytes: Uint8Array, start: number, end: number): DeltaLane | undefined {
    const { search } = this;
    const slot = search.match(this.#runs.newest, this.#runs.count, bytes, start, end);
    if (slot >= 0) {
      const { lane, deltaIndex } = this.#runs.in(slot);
      this.#foundDelta(deltaIndex);
      return lane;
    }
    const other = search.match(this.#shapes.newest, this.#shapes.count, bytes, start, end);
    return other < 0 ? undefined : this.#beginAnother(other, bytes);
  }

  /** The lane of a run that begins with a frame of the shape in this slot, which was found just now. */
  #beginAnother(slot: number, bytes: Uint8Array): DeltaLane | undefined {
    const { search } = this;
    const shape = this.#shapes.in(slot);
    this.#foundDelta(shape.deltaIndex);
    const event = { ...shape.event };
    const ids = shape.idIndexes.map((index) => search.text(bytes, search.startOf(index), search.endOf(index)));
    shape.idKeys.forEach((key, index) => (event[key] = ids[index] ?? ''));
    return search.derive(slot, this.#runs.next) ? this.#add(shape, event, keyOf(shape, ids)) : undefined;
  }

  #foundDelta(index: number): void {
    this.deltaStart = this.search.startOf(index);
    this.deltaEnd = this.search.endOf(index);
  }

  /** A run whose pieces were placed in the next slot. */
  #add({ isAscii, look, deltaIndex, idIndexes }: Shape, event: JsonObject, key: string): DeltaLane {
    const lane: DeltaLane = {
      type: stringAt(event, 'type') ?? '',
      event: { ...event, delta: '' },
      itemId: stringAt(event, 'item_id'),
      responseId: stringAt(event, 'response_id'),
      contentIndex: numberAt(event, 'content_index') ?? 0,
      isAudio: isAscii,
      look,
    };
    const idsBefore = idIndexes.filter((index) => index < deltaIndex).length;
    this.#runs.add({ lane, deltaIndex: deltaIndex - idsBefore }, key);
    return lane;
  }
}

/** @returns with the ids as they stand in the text */
function shapeOf(text: string, event: JsonObject): { shape: Shape; ids: readonly string[] } | undefined {
  const type = stringAt(event, 'type') ?? '';
  if (!laneTypes.has(type) || typeof event['delta'] !== 'string' || text.includes('\n') || text.includes('\r')) {
    return undefined;
  }
  const members = flatMembers(text);
  if (!members || members.length !== Object.keys(event).length) return undefined;
  const variable = members.filter(({ key, isString }) => isString && (VARIABLE.includes(key) || IDS.includes(key)));
  const texts: string[] = [];
  let from = 0;
  for (const { start, end } of variable) {
    texts.push(text.slice(from, start));
    from = end;
  }
  texts.push(text.slice(from));
  const ids = variable.filter(({ key }) => IDS.includes(key));
  const shape = {
    event: { ...event, delta: '' },
    texts,
    // What is no ASCII is no audio either, and not measured by its bytes.
    isAscii: audioTypes.has(type),
    deltaIndex: variable.findIndex(({ key }) => key === 'delta'),
    idIndexes: ids.map((id) => variable.indexOf(id)),
    idKeys: ids.map(({ key }) => key),
    // No look of a frame that is no delta begins so.
    look: `delta ${texts.join('""')}`,
  };
  return { shape, ids: ids.map(({ start, end }) => text.slice(start, end)) };
}

/** By what a run is told from others. Ids as they stand in frames have no line breaks. */
function keyOf({ look }: Shape, ids: readonly string[]): string {
  return [look, ...ids].join('\n');
}

/** What the frames of one run have in common: those of its shape, and its ids. */
function piecesOf({ texts, isAscii, deltaIndex, idIndexes }: Shape, ids: readonly string[]): Pieces {
  const joined: string[] = [];
  let piece = '';
  for (const [index, text] of texts.entries()) {
    piece += text;
    const id = idIndexes.indexOf(index);
    if (id >= 0) piece += ids[id] ?? '';
    else joined.push(piece);
    if (id < 0) piece = '';
  }
  const idsBefore = idIndexes.filter((index) => index < deltaIndex).length;
  return { texts: joined, isAscii, deltaIndex: deltaIndex - idsBefore, idIndexes: [] };
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
