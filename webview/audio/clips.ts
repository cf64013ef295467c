/** Audio of content parts as samples, fetched from the host and again while it still grows. */
import { signal, type Signal } from '@preact/signals';
import { decodeBase64 } from '../../src/base/base64.ts';
import { describeError } from '../../src/base/errors.ts';
import { request } from '../state/panel.ts';

/** While audio streams in, its waveform is brought up to date this often. */
const REFRESH_MS = 800;

export interface Clip {
  readonly samples: Int16Array;
  readonly sampleRate: number;
  readonly durationMs: number;
  readonly failure?: string;
}

interface Entry {
  readonly clip: Signal<Clip | undefined>;
  /** How much audio the part had when it was last asked for. */
  askedMs: number;
  askedAtMs: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

const entries = new Map<string, Entry>();

export function clipKey(itemId: string, partIndex: number): string {
  return `${itemId}/${partIndex}`;
}

/** The clip of a part that is now `audioMs` long; an older, shorter one while a newer is on its way. */
export function clipOf(itemId: string, partIndex: number, audioMs: number): Signal<Clip | undefined> {
  const key = clipKey(itemId, partIndex);
  let entry = entries.get(key);
  if (!entry) {
    entry = { clip: signal(undefined), askedMs: 0, askedAtMs: -Infinity };
    entries.set(key, entry);
  }
  if (audioMs !== entry.askedMs && entry.timer === undefined) {
    const target = entry;
    const waitMs = Math.max(0, entry.askedAtMs + REFRESH_MS - performance.now());
    target.timer = setTimeout(() => {
      target.timer = undefined;
      target.askedMs = audioMs;
      target.askedAtMs = performance.now();
      void fetchClip(itemId, partIndex, target.clip);
    }, waitMs);
  }
  return entry.clip;
}

async function fetchClip(itemId: string, partIndex: number, clip: Signal<Clip | undefined>): Promise<void> {
  try {
    const { base64, sampleRate, durationMs } = await request('readAudio', { itemId, partIndex });
    clip.value = { samples: samplesOf(base64), sampleRate, durationMs };
  } catch (error) {
    clip.value = { samples: new Int16Array(), sampleRate: 24_000, durationMs: 0, failure: describeError(error) };
  }
}

function samplesOf(base64: string): Int16Array {
  const bytes = decodeBase64(base64) ?? new Uint8Array();
  const samples = new Int16Array(bytes.length >> 1);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; index < samples.length; index++) samples[index] = view.getInt16(index * 2, true);
  return samples;
}
