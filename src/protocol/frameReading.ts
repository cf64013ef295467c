/** A frame is read once: what the tap learns of it to write it down goes with the entry to whoever reduces it. */
import { isJsonObject, type JsonValue } from '../base/json.ts';
import type { IsPlainAscii } from '../base/utf8.ts';
import { DeltaLanes, type DeltaLane } from './deltaLane.ts';

/** `delta`: recognised by its bytes, not parsed; the delta stands in `bytes` from `start` up to `end` · `json`: parsed · `not-json`: with what the parser said. */
export type FrameReading =
  | {
      readonly kind: 'delta';
      readonly lane: DeltaLane;
      readonly bytes: Uint8Array;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'json'; readonly value: JsonValue; readonly lane: DeltaLane | undefined }
  | { readonly kind: 'not-json'; readonly message: string };

/** Reads the text frames of one log, in order. */
export class FrameReader {
  readonly #lanes: DeltaLanes;

  constructor(isPlain?: IsPlainAscii) {
    this.#lanes = new DeltaLanes(isPlain);
  }

  /** @param text makes the frame's text, where its bytes do not tell enough */
  readBytes(bytes: Uint8Array, start: number, end: number, text: () => string): FrameReading {
    const lane = this.#lanes.match(bytes, start, end);
    if (!lane) return this.readText(text());
    return { kind: 'delta', lane, bytes, start: this.#lanes.deltaStart, end: this.#lanes.deltaEnd };
  }

  readText(text: string): FrameReading {
    let value: JsonValue;
    try {
      value = JSON.parse(text) as JsonValue;
    } catch (error) {
      return { kind: 'not-json', message: error instanceof Error ? error.message : String(error) };
    }
    return { kind: 'json', value, lane: isJsonObject(value) ? this.#lanes.learn(text, value) : undefined };
  }
}
