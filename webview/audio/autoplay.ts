/** Plays answers as they come, where the user wants that, and stops when the user's speech begins. */
import type { Batch } from '../../src/contract/messages.ts';
import { onBatch, store } from '../state/panel.ts';
import { isLive } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { clipKey, clipOf, want, type Clip } from './clips.ts';
import { onEnded, pause, play, playback } from './player.ts';

/** How long the host may take for the first samples of an answer before the panel draws it without them. */
const SOUND_FIRST_MS = 40;

/** Answers that wait until the one before has been played. */
let queue: { readonly clip: Clip; readonly release: () => void }[] = [];
const known = new Set<string>();

onBatch((incoming) => {
  if (!isLive.peek()) return;
  // Only the server says so.
  if (incoming.rows.names.includes('input_audio_buffer.speech_started')) bargeIn();
  else enqueueNew(incoming);
});

onEnded(playNext);

function bargeIn(): void {
  for (const { release } of queue) release();
  queue = [];
  const now = playback.peek();
  if (now?.playing && store.live.item(now.clip.itemId)?.peek().role === 'assistant') pause('barge-in');
}

function enqueueNew({ items }: Batch): void {
  for (const item of items) {
    if (item.role !== 'assistant') continue;
    item.parts.forEach((part, partIndex) => {
      const key = clipKey(item.id, partIndex);
      const before = store.live.item(item.id)?.peek().parts[partIndex]?.audioMs ?? 0;
      if ((part.audioMs ?? 0) === 0 || known.has(key)) return;
      known.add(key);
      if (!view.autoplay.peek() || before > 0) return;
      const clip = clipOf(item.id, partIndex);
      const stopWanting = want(clip);
      const stopListening = clip.onGrow(() => {
        if (!playback.peek()?.playing) playNext();
      });
      const release = () => {
        stopWanting();
        stopListening();
      };
      queue.push({ clip, release });
      clip.grow(part.audioMs ?? 0);
      store.holdPaint(SOUND_FIRST_MS);
    });
  }
}

/** The next answer, if its first audio is here. */
function playNext(): void {
  const next = queue[0];
  if (!next || next.clip.samples.length === 0) return;
  queue.shift();
  play(next.clip, 0);
  next.release();
}
