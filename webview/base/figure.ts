import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

/** Nobody reads a number that changes more often. */
const FIGURE_MS = 250;
/** Figures have turns so far apart, so that they do not all come in one frame. */
const TURN_MS = 20;
const TURNS = 4;
let figures = 0;

/**
 * A figure of what streams: it follows what `read` reads at once after a rest, and else four times a second, between what
 * is drawn of the stream itself. For as long as the panel is there.
 *
 * @param asked reads what somebody changes who waits for the figure: that it follows at once
 */
export function figure<Value>(read: () => Value, asked: () => unknown = () => undefined): ReadonlySignal<Value> {
  const turnMs = (figures++ % TURNS) * TURN_MS;
  const shown = signal(untracked(read));
  let turn = 0;
  const follow = () => {
    const ownTurn = ++turn;
    const followedAtMs = performance.now();
    let isFirst = true;
    effect(() => {
      if (ownTurn !== turn) return;
      if (isFirst) {
        isFirst = false;
        shown.value = read();
        return;
      }
      // What changed is not read before it is shown: then nothing is listened to until that.
      const waitMs = followedAtMs + FIGURE_MS - performance.now();
      if (waitMs <= 0) untracked(follow);
      else setTimeout(() => ownTurn === turn && follow(), waitMs + turnMs);
    });
  };
  effect(() => {
    asked();
    untracked(follow);
  });
  return shown;
}
