/** What breakpoints of the proxy hold now, or held, of what is shown; and how long that has been. */
import { computed, effect, signal } from '@preact/signals';
import { openHolds as notReleased, waitsBehind, type Hold } from '../../src/session/holds.ts';
import type { EventRow } from '../../src/session/state.ts';
import { duration, seconds } from '../base/format.ts';
import { isMotionReduced } from '../base/reducedMotion.ts';
import { store } from './panel.ts';
import { sessionNowMs } from './session.ts';

/** What became of a row's frame on its way through the proxy. */
export type HoldState =
  | { readonly kind: 'held' | 'released'; readonly hold: Hold }
  /** Behind a frame that is held. */
  | { readonly kind: 'waits'; readonly hold: Hold }
  /** It went instead of the frame that was held. */
  | { readonly kind: 'instead'; readonly hold: Hold };

/** A log that ends without a release holds nothing any more. */
const canHold = computed(() => store.steady.value?.connection.phase === 'open');
/** Those that are held now, the oldest first. Of the past: that were held then. */
export const openHolds = computed<readonly Hold[]>(() => (canHold.value ? notReleased(store.holds.value) : []));
/** Of the session as it is: what can be let go on. */
export const liveOpenHolds = computed<readonly Hold[]>(() => {
  const header = store.liveSteady.value;
  if (header?.connection.phase !== 'open' || header.readOnly) return [];
  return notReleased(store.live.holds.value);
});
/** By the entry of their frame. */
const byFrame = computed(() => new Map(store.holds.value.map((hold) => [hold.n, hold])));
const byReplacement = computed(
  () =>
    new Map(
      store.holds.value.flatMap((hold) =>
        hold.release?.replacementN === undefined ? [] : [[hold.release.replacementN, hold] as const],
      ),
    ),
);

/** Undefined of a row that went through as if there were no breakpoints. */
export function holdStateOf(row: Pick<EventRow, 'n' | 'dir'>): HoldState | undefined {
  const holds = store.holds.value;
  if (holds.length === 0) return undefined;
  const own = byFrame.value.get(row.n);
  if (own) return { kind: own.release || !canHold.value ? 'released' : 'held', hold: own };
  const before = byReplacement.value.get(row.n);
  if (before) return { kind: 'instead', hold: before };
  const behind = canHold.value ? waitsBehind(holds, row) : undefined;
  return behind && { kind: 'waits', hold: behind };
}

/** Whether its frame has not gone on yet. */
export function isHeldUp(hold: HoldState | undefined): boolean {
  return hold?.kind === 'held' || hold?.kind === 'waits';
}

const TICK_MS = 100;
const SLOW_TICK_MS = 1000;
const tick = signal(0);
effect(() => {
  if (openHolds.value.length === 0 || store.past.value) return undefined;
  const timer = setInterval(() => tick.value++, isMotionReduced() ? SLOW_TICK_MS : TICK_MS);
  return () => clearInterval(timer);
});

/** For how long a frame has been held, or was; undefined where the log does not tell. While it is held, it is read again and again. */
export function heldMs({ heldMonoMs, release }: Hold): number | undefined {
  if (heldMonoMs === null) return undefined;
  if (release) return release.monoMs === null ? undefined : Math.max(0, release.monoMs - heldMonoMs);
  void tick.value;
  return Math.max(0, sessionNowMs() - heldMonoMs);
}

/** `0.2 s`, `4.2 s`, `3 min`; empty where the log does not tell. */
export function heldTime(hold: Hold): string {
  const ms = heldMs(hold);
  return ms === undefined ? '' : ms < 1000 ? seconds(ms) : duration(ms);
}

/** How many frames wait behind a held one. */
export function waitingCount(hold: Hold): number {
  void store.rowsVersion.value;
  const { columns } = store;
  const end = Math.min(columns.length, store.past.value?.n ?? Infinity);
  let count = -(hold.passingNs?.length ?? 0);
  for (let index = hold.n; index < end; index++) if (columns.dirOf(index) === hold.dir) count++;
  return count;
}
