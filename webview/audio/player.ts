/** Plays one clip at a time, also while it still grows, knows what of it was heard, and tells the host. */
import { effect, signal } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import type { PlaybackReport } from '../../src/contract/messages.ts';
import { withRange } from '../../src/session/playback.ts';
import type { HeardRange } from '../../src/session/state.ts';
import { isMotionReduced } from '../base/reducedMotion.ts';
import { ask, notice, store } from '../state/panel.ts';
import { isLive } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { clipKey, want, type Clip } from './clips.ts';
import { Schedule, type Source } from './schedule.ts';

export interface Playback {
  readonly key: string;
  readonly clip: Clip;
  readonly playing: boolean;
}

/** The clip that has the playhead. */
export const playback = signal<Playback | undefined>(undefined);
/** Where the playhead is: what is heard now, or where it was paused or put. */
export const playheadMs = signal(0);
/** What was heard of the clip but is not in the log yet. */
export const justHeardMs = signal<readonly HeardRange[]>([]);
export const loop = signal(false);

/** While it plays, the log is told this often. */
const REPORT_MS = 500;
const PUMP_MS = 100;
const SUSPEND_AFTER_MS = 3000;
/** A browser that wants a click first does not start the clock. */
const BLOCKED_AFTER_MS = 600;

const contexts = new Map<number, AudioContext>();
let schedule: Schedule | undefined;
let release: (() => void) | undefined;
let pumping: ReturnType<typeof setInterval> | undefined;
let suspending: ReturnType<typeof setTimeout> | undefined;
let reportedAtMs = 0;
let pending: { fromMs: number; toMs: number } | undefined;
const endListeners = new Set<() => void>();

/** Calls back when a clip was played to its end. */
export function onEnded(listener: () => void): void {
  endListeners.add(listener);
}

/** Plays from where the clip was paused, else from its start. Of the clip some audio must be here. */
export function play(clip: Clip, fromMs?: number): void {
  const isSame = playback.peek()?.clip === clip;
  halt('pause');
  const startMs = fromMs ?? (isSame && playheadMs.peek() < endMsOf(clip) - 20 ? playheadMs.peek() : 0);
  begin(clip, startMs);
  report('start', { fromMs: startMs, toMs: startMs });
}

function begin(clip: Clip, startMs: number): void {
  const context = contextAt(clip.sampleRate);
  void context.resume();
  warnWhenBlocked(context);
  put(clip, startMs, true);
  reportedAtMs = performance.now();
  schedule = new Schedule(context, Math.round((startMs * clip.sampleRate) / 1000), view.playbackSpeed.peek());
  const stopListening = clip.onGrow(pump);
  const stopWanting = want(clip);
  release = () => {
    stopListening();
    stopWanting();
  };
  clip.grow(store.live.item(clip.itemId)?.peek().parts[clip.partIndex]?.audioMs ?? 0);
  pumping = setInterval(pump, PUMP_MS);
  pump();
  follow();
}

export function pause(reason: 'pause' | 'barge-in' = 'pause'): void {
  const now = playback.peek();
  if (!now?.playing) return;
  halt(reason);
  playback.value = { ...now, playing: false };
}

/** Puts the playhead somewhere; plays on from there if it was playing. */
export function seek(clip: Clip, positionMs: number): void {
  const now = playback.peek();
  const wantedMs = Math.max(0, Math.min(endMsOf(clip), positionMs));
  if (now?.clip === clip && now.playing) {
    halt('seek');
    begin(clip, wantedMs);
    return;
  }
  halt('pause');
  put(clip, wantedMs, false);
}

/** Gives the clip the playhead. */
function put(clip: Clip, positionMs: number, playing: boolean): void {
  if (playback.peek()?.clip !== clip) justHeardMs.value = [];
  playheadMs.value = positionMs;
  playback.value = { key: clipKey(clip.itemId, clip.partIndex), clip, playing };
}

/** Has the sound device ready, so that the first play starts at once. */
export function warmUp(sampleRate: number): void {
  contextAt(sampleRate);
}

/** Where play ends: at the cut of a truncated item, else where the audio that is here ends. */
export function endMsOf(clip: Clip): number {
  const cutMs = store.live.item(clip.itemId)?.peek().truncatedAtMs;
  return Math.min(cutMs ?? Infinity, clip.durationMs);
}

// A new speed is heard from the playhead on, not when what was prepared has been played.
let speedBefore = view.playbackSpeed.peek();
effect(() => {
  const speed = view.playbackSpeed.value;
  const now = playback.peek();
  if (speed === speedBefore) return;
  speedBefore = speed;
  if (now?.playing) seek(now.clip, readPlayhead());
});

/** A context at the clip's own rate: its samples reach the output's resampler as one stream. */
function contextAt(sampleRate: number): AudioContext {
  let context = contexts.get(sampleRate);
  if (!context) contexts.set(sampleRate, (context = new AudioContext({ sampleRate, latencyHint: 'interactive' })));
  clearTimeout(suspending);
  return context;
}

function sourceOf(clip: Clip): Source {
  const item = store.live.item(clip.itemId)?.peek();
  const endSample = Math.round((endMsOf(clip) * clip.sampleRate) / 1000);
  const isCut = item?.truncatedAtMs !== undefined && clip.durationMs >= item.truncatedAtMs;
  const grows = item?.status === 'in_progress' && isLive.peek();
  const isWhole = isCut || clip.failure.peek() !== undefined || (!grows && clip.isCaughtUp);
  return { samples: clip.samples, sampleRate: clip.sampleRate, endSample, isWhole };
}

function pump(): void {
  const now = playback.peek();
  if (!now?.playing || !schedule) return;
  const source = sourceOf(now.clip);
  takeHeard(now.clip, schedule);
  if (schedule.nextSample > source.endSample + 1) {
    // The item was truncated before the end of what is prepared.
    seek(now.clip, readPlayhead());
    return;
  }
  schedule.fill(source, loop.peek());
  if (source.isWhole && schedule.isDry) ended(now, endMsOf(now.clip));
  else if (performance.now() - reportedAtMs >= REPORT_MS) report('progress');
}

function ended(now: Playback, atMs: number): void {
  halt('end');
  playheadMs.value = atMs;
  playback.value = { ...now, playing: false };
  for (const listener of endListeners) listener();
}

/** Stops the sound and tells the log what was heard. */
function halt(reason: PlaybackReport['reason']): void {
  const now = playback.peek();
  if (!schedule || !now) return;
  takeHeard(now.clip, schedule);
  // What is told as heard ends where the playhead stays.
  playheadMs.value = pending ? Math.min(endMsOf(now.clip), pending.toMs) : readPlayhead();
  report(reason);
  schedule.stop();
  schedule = undefined;
  release?.();
  clearInterval(pumping);
  clearTimeout(suspending);
  suspending = setTimeout(() => {
    for (const context of contexts.values()) void context.suspend();
  }, SUSPEND_AFTER_MS);
}

function readPlayhead(): number {
  const clip = playback.peek()?.clip;
  if (!schedule || !clip) return playheadMs.peek();
  return Math.min(endMsOf(clip), (schedule.heardSample() * 1000) / clip.sampleRate);
}

/** The playhead moves with the picture; once a second where motion is unwelcome. */
function follow(): void {
  const playing = schedule;
  const step = (): void => {
    if (schedule !== playing || !playback.peek()?.playing) return;
    playheadMs.value = readPlayhead();
    if (isMotionReduced()) setTimeout(step, 1000);
    else requestAnimationFrame(step);
  };
  step();
}

function takeHeard(clip: Clip, playing: Schedule): void {
  for (const { fromSample, toSample } of playing.takeHeard()) {
    // In this order: 1005 ms of samples are not 1004.999….
    const [fromMs, toMs] = [(fromSample * 1000) / clip.sampleRate, (toSample * 1000) / clip.sampleRate];
    // A loop began again: the stretch before it is told by itself.
    if (pending && Math.abs(pending.toMs - fromMs) > 1) report('progress');
    pending = { fromMs: pending?.fromMs ?? fromMs, toMs };
    if (isLive.peek()) justHeardMs.value = withRange(justHeardMs.peek(), [fromMs, toMs]);
  }
}

/** Tells the host what was heard since the last report. Recordings are read-only: of them nothing is told. */
function report(reason: PlaybackReport['reason'], at?: { fromMs: number; toMs: number }): void {
  const clip = playback.peek()?.clip;
  const position = readPlayhead();
  const { fromMs, toMs } = at ?? pending ?? { fromMs: position, toMs: position };
  pending = undefined;
  reportedAtMs = performance.now();
  if (!clip || !isLive.peek() || (reason === 'seek' && fromMs === toMs)) return;
  // Rounded down: what is told as heard was heard.
  const [from, to] = [Math.floor(fromMs), Math.floor(toMs)];
  const stretch = { itemId: clip.itemId, contentIndex: clip.partIndex, fromMs: from, toMs: Math.max(from, to), reason };
  void ask('reportPlayback', stretch);
}

function warnWhenBlocked(context: AudioContext): void {
  if (context.state === 'running') return;
  setTimeout(() => {
    if (context.state !== 'running' && playback.peek()?.playing) {
      notice.value = { kind: 'info', text: t('The sound waits for a click: click anywhere in the panel to hear it.') };
    }
  }, BLOCKED_AFTER_MS);
}

for (const gesture of ['pointerdown', 'keydown'] as const) {
  window.addEventListener(gesture, () => {
    const now = playback.peek();
    if (now?.playing) void contexts.get(now.clip.sampleRate)?.resume();
  });
}
