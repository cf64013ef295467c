/** Where the audio of a frame is in the conversation: there it can be played. */
import type { EventRow } from '../../src/session/state.ts';
import { clipKey, clipOf } from '../audio/clips.ts';
import { pause, play, playback } from '../audio/player.ts';
import { store } from '../state/panel.ts';
import type { JsonIndex } from './jsonIndex.ts';

export interface FramePart {
  readonly itemId: string;
  readonly partIndex: number;
  /** Where in the part this frame's audio begins. */
  readonly fromMs: number;
}

/** The part of the conversation whose audio is the value `id` of an event's frame. */
export function audioPartOf(index: JsonIndex, id: number, event: EventRow | undefined): FramePart | undefined {
  const key = index.key(id);
  if (!event || (key !== 'audio' && !(key === 'delta' && event.audioMs !== undefined))) return undefined;
  const [, contentIndex] = /^item\.content\[(\d+)\]\.audio$/.exec(index.pathText(id)) ?? [];
  return partOfFrame(event, contentIndex === undefined ? undefined : Number(contentIndex));
}

/** @param contentIndex of the item's content, where the frame carries one with its audio */
function partOfFrame(row: EventRow, contentIndex: number | undefined): FramePart | undefined {
  const item = store.item(row.itemId ?? '')?.value;
  if (!item) return undefined;
  const partIndex = item.parts.findIndex(
    (part, at) => part.audioEntryNs?.includes(row.n) === true && (contentIndex === undefined || at === contentIndex),
  );
  const part = item.parts[partIndex];
  if (!part?.audioEntryNs || (part.audioMs ?? 0) === 0) return undefined;
  const before = part.audioEntryNs.slice(0, part.audioEntryNs.indexOf(row.n));
  const beforeMs = before.reduce((sum, n) => sum + (store.row(n)?.audioMs ?? 0), 0);
  const fromMs = Math.max(0, beforeMs - (part.audioOffsetMs ?? 0));
  return { itemId: item.id, partIndex, fromMs };
}

export function isPlaying({ itemId, partIndex }: FramePart): boolean {
  const now = playback.value;
  return now?.playing === true && now.key === clipKey(itemId, partIndex);
}

/** Plays on from where the frame's audio begins, or stops. Audio that is not here yet is fetched first. */
export function togglePart({ itemId, partIndex, fromMs }: FramePart): void {
  const clip = clipOf(itemId, partIndex);
  const now = playback.peek();
  if (now?.playing === true && now.clip === clip) {
    pause();
    return;
  }
  if (clip.durationMs > fromMs) {
    play(clip, fromMs);
    return;
  }
  const stop = clip.onGrow(() => {
    const isHere = clip.durationMs > fromMs;
    if (!isHere && clip.failure.peek() === undefined && !clip.isCaughtUp) return;
    stop();
    if (isHere) play(clip, fromMs);
  });
  clip.grow(store.live.item(itemId)?.peek().parts[partIndex]?.audioMs ?? 0);
}
