/** Plays one clip at a time through Web Audio and says where it is. */
import { signal } from '@preact/signals';
import type { Clip } from './clips.ts';

export interface Playback {
  readonly key: string;
  readonly positionMs: number;
  readonly playing: boolean;
}

export const playback = signal<Playback | undefined>(undefined);

const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
let context: AudioContext | undefined;
let source: AudioBufferSourceNode | undefined;
let startedAtS = 0;
let startedFromMs = 0;
let ticker: ReturnType<typeof setInterval> | undefined;

/** Plays from where the clip was paused, else from its start. */
export function play(key: string, clip: Clip, fromMs?: number): void {
  const before = playback.value?.key === key ? playback.value.positionMs : 0;
  const atEnd = before >= clip.durationMs - 20;
  stopSource();
  if (clip.samples.length === 0) return;
  context ??= new AudioContext();
  void context.resume();
  const buffer = context.createBuffer(1, clip.samples.length, clip.sampleRate);
  const channel = buffer.getChannelData(0);
  for (let index = 0; index < clip.samples.length; index++) channel[index] = (clip.samples[index] ?? 0) / 32768;
  const node = context.createBufferSource();
  node.buffer = buffer;
  node.connect(context.destination);
  startedFromMs = fromMs ?? (atEnd ? 0 : before);
  startedAtS = context.currentTime;
  node.start(0, startedFromMs / 1000);
  node.onended = () => {
    if (source !== node) return;
    stopSource();
    playback.value = { key, positionMs: clip.durationMs, playing: false };
  };
  source = node;
  playback.value = { key, positionMs: startedFromMs, playing: true };
  ticker = setInterval(() => moveTo(key, clip.durationMs), reducedMotion.matches ? 1000 : 50);
}

export function pause(): void {
  const now = playback.value;
  if (!now?.playing) return;
  const positionMs = heardMs();
  stopSource();
  playback.value = { key: now.key, positionMs, playing: false };
}

/** Puts the playhead somewhere; plays on from there if it was playing. */
export function seek(key: string, clip: Clip, positionMs: number): void {
  const wanted = Math.max(0, Math.min(clip.durationMs, positionMs));
  if (playback.value?.key === key && playback.value.playing) play(key, clip, wanted);
  else {
    stopSource();
    playback.value = { key, positionMs: wanted, playing: false };
  }
}

function moveTo(key: string, durationMs: number): void {
  playback.value = { key, positionMs: Math.min(durationMs, heardMs()), playing: true };
}

function heardMs(): number {
  return startedFromMs + ((context?.currentTime ?? startedAtS) - startedAtS) * 1000;
}

function stopSource(): void {
  clearInterval(ticker);
  const node = source;
  source = undefined;
  node?.stop();
}
