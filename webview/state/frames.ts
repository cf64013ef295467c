/** Frames' own texts, pulled from the host by range and kept while they are of use. */
import { signal, type Signal } from '@preact/signals';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/base/json.ts';
import { describeError } from '../../src/base/errors.ts';
import { copyText, request } from './panel.ts';

const PIECE_CHARACTERS = 256 * 1024;
/** Up to here a frame is fetched whole without asking. */
export const WHOLE_CHARACTERS = 1024 * 1024;
const KEPT_FRAMES = 40;

export interface FrameText {
  readonly text: string;
  readonly totalLength: number;
  readonly binary: boolean;
  readonly failure?: string;
}

const cache = new Map<number, Signal<FrameText | undefined>>();
const loading = new Set<number>();

/** The text of entry `n` as far as it was fetched; undefined until the first piece is there. */
export function frameText(n: number): Signal<FrameText | undefined> {
  const known = cache.get(n);
  if (known) return known;
  const fresh = signal<FrameText | undefined>(undefined);
  cache.set(n, fresh);
  for (const old of cache.keys()) {
    if (cache.size <= KEPT_FRAMES) break;
    if (old !== n && !loading.has(old)) cache.delete(old);
  }
  void loadMore(n, WHOLE_CHARACTERS);
  return fresh;
}

export function isWhole(frame: FrameText): boolean {
  return frame.failure === undefined && frame.text.length >= frame.totalLength;
}

/** Fetches on until `wanted` characters are there; a frame larger than WHOLE_CHARACTERS starts with one piece. */
export async function loadMore(n: number, wanted: number): Promise<void> {
  const frame = cache.get(n);
  if (!frame || loading.has(n)) return;
  loading.add(n);
  const pieces = [frame.value?.text ?? ''];
  let length = pieces[0]?.length ?? 0;
  try {
    for (;;) {
      const piece = await request('readFrame', { n, offset: length, length: PIECE_CHARACTERS });
      const isFirst = length === 0;
      pieces.push(piece.text);
      length += piece.text.length;
      const enough = length >= Math.min(wanted, piece.totalLength) || piece.text === '';
      const tooLarge = isFirst && piece.totalLength > WHOLE_CHARACTERS && wanted <= WHOLE_CHARACTERS;
      if (enough || tooLarge) {
        frame.value = { text: pieces.join(''), totalLength: piece.totalLength, binary: piece.binary };
        return;
      }
    }
  } catch (error) {
    frame.value = { text: pieces.join(''), totalLength: length, binary: false, failure: describeError(error) };
  } finally {
    loading.delete(n);
  }
}

/** Copies the text of entry `n`, all of it. */
export async function copyFrame(n: number): Promise<void> {
  const frame = frameText(n);
  await loadMore(n, Infinity);
  if (frame.value) copyText(frame.value.text);
}

const parsed = new WeakMap<FrameText, { value: JsonValue | undefined }>();

/** The frame as JSON, or undefined when it is none or not whole. */
export function frameJson(frame: FrameText | undefined): JsonValue | undefined {
  if (!frame || frame.binary || !isWhole(frame)) return undefined;
  let entry = parsed.get(frame);
  if (!entry) {
    entry = { value: parse(frame.text) };
    parsed.set(frame, entry);
  }
  return entry.value;
}

export function frameObject(frame: FrameText | undefined): JsonObject | undefined {
  const value = frameJson(frame);
  return isJsonObject(value) ? value : undefined;
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
