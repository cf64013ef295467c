/** What a click on a mark or a number shows: its turn, the wait on the chart, the event in the table, the place in the audio. */
import type { AudioPlace } from '../../src/session/timing/anchors.ts';
import type { Wait } from '../../src/session/timing/latencies.ts';
import { timeOf } from '../../src/session/timing/timeOf.ts';
import { clipOf } from '../audio/clips.ts';
import { playback, seek } from '../audio/player.ts';
import { makeRoom, selectRow, store } from '../state/panel.ts';
import { view } from '../state/viewState.ts';
import { fitTurn, showStretch, showTurn, shownWait, turnAt, turnOfEntry, type ShownWait } from './model.ts';

export function goToMark(turn: number | undefined, n: number, audio?: AudioPlace): void {
  if (turn !== undefined) showTurn(turn);
  shownWait.value = undefined;
  selectRow(n, { reveal: true });
  if (audio) putPlayhead(audio);
}

/** Opens the Timeline at the turn of an entry, with the entry selected; what came before any turn is shown by its time. */
export function showInTimeline(n: number): void {
  const timing = turnOfEntry(n);
  const atMs = timeOf(store.row(n));
  view.bottomTab.value = 'timeline';
  shownWait.value = undefined;
  if (timing) fitTurn(timing.number);
  if (atMs !== undefined) showStretch({ startMs: atMs, endMs: atMs + 1 });
  selectRow(n, { reveal: true });
}

/** Marks the wait in the chart, and goes to the event with which it ended. */
export function goToWait(wait: ShownWait | Wait): void {
  const { from, to, label } = wait;
  const turn = turnAt(to.atMs);
  if (turn) showTurn(turn.number);
  showStretch({ startMs: from.atMs, endMs: to.atMs });
  shownWait.value = { from, to, label };
  selectRow(to.n, { reveal: true });
  const audio = to.audio ?? from.audio;
  if (audio) putPlayhead(audio);
}

/** A number in a table is clicked to see its event: the table of events gets room. */
export function goToNumber(wait: ShownWait): void {
  makeRoom();
  goToWait(wait);
}

/** What is heard now plays on. */
function putPlayhead({ itemId, partIndex, ms }: AudioPlace): void {
  if (playback.peek()?.playing) return;
  const clip = clipOf(itemId, partIndex);
  if (clip.durationMs >= ms) {
    seek(clip, ms);
    return;
  }
  const stop = clip.onGrow(() => {
    if (clip.durationMs < ms && !clip.isCaughtUp) return;
    stop();
    if (!playback.peek()?.playing) seek(clip, ms);
  });
  clip.grow(store.item(itemId)?.peek().parts[partIndex]?.audioMs ?? 0);
}
