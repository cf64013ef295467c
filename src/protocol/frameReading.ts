/** A frame is read once: what the tap learns of it to write it down goes with the entry to whoever reduces it. */
import { isJsonObject, type JsonValue } from '../base/json.ts';
import { jsonErrorText } from '../base/jsonError.ts';
import { PlainSearch, type ByteSearch } from './byteSearch.ts';
import { DeltaLanes, type DeltaLane } from './deltaLane.ts';
import { lookOf } from './frameLook.ts';

/** `delta`: recognised by its bytes, not parsed · `json`: parsed · `not-json`: with what the parser said. */
export type FrameReading = DeltaReading | ParsedReading;

export type ParsedReading =
  | { readonly kind: 'json'; readonly value: JsonValue; readonly lane: DeltaLane | undefined; readonly look: string }
  | { readonly kind: 'not-json'; readonly message: string };

/** A frame that goes on a run of deltas. Good as long as its bytes are. */
export class DeltaReading {
  readonly kind = 'delta';

  constructor(
    readonly lane: DeltaLane,
    private readonly search: ByteSearch,
    readonly bytes: Uint8Array,
    /** Where the delta stands. */
    readonly start: number,
    readonly end: number,
    /** Makes the frame's text. */
    readonly text: () => string,
  ) {}

  /** The delta, made when it is asked for. */
  get delta(): string {
    return this.search.text(this.bytes, this.start, this.end);
  }
}

/** Reads the text frames of one log, in order. */
export class FrameReader {
  /** The runs of deltas that are known by now. */
  readonly lanes: DeltaLanes;

  constructor(private readonly search: ByteSearch = new PlainSearch()) {
    this.lanes = new DeltaLanes(search);
  }

  /** @param text makes the frame's text, where its bytes do not tell enough */
  readBytes(bytes: Uint8Array, start: number, end: number, text: () => string): FrameReading {
    const lane = this.lanes.match(bytes, start, end);
    if (!lane) return this.readText(text());
    return new DeltaReading(lane, this.search, bytes, this.lanes.deltaStart, this.lanes.deltaEnd, text);
  }

  /** @param bytes where the text stands from `start` up to `end`, too */
  readText(text: string, bytes?: Uint8Array, start = 0, end = 0): ParsedReading {
    let value: JsonValue;
    try {
      value = JSON.parse(text) as JsonValue;
    } catch (error) {
      return { kind: 'not-json', message: jsonErrorText(error) };
    }
    // What has an escaped character in it is not recognised the next time either.
    const lane = isJsonObject(value) && !text.includes('\\') ? this.lanes.learn(text, value) : undefined;
    const look = lane ? lane.look : ((bytes && this.search.look(bytes, start, end)) ?? lookOf(text));
    return { kind: 'json', value, lane, look };
  }
}
