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
 */
export function figure<Value>(read: () => Value): ReadonlySignal<Value> {
  const turnMs = (figures++ % TURNS) * TURN_MS;
  const shown = signal(untracked(read));
  const follow = () => {
    const followedAtMs = performance.now();
    let isChanged = false;
    effect(() => {
      // What changed is not read before it is shown: then nothing is listened to until that.
      if (isChanged) {
        const waitMs = followedAtMs + FIGURE_MS - performance.now();
        if (waitMs <= 0) untracked(follow);
        else setTimeout(follow, waitMs + turnMs);
        return;
      }
      isChanged = true;
      shown.value = read();
    });
  };
  follow();
  return shown;
}
