/** Silence at the beginning of answers, measured from their audio while somebody looks at the timeline. */
import { signal } from '@preact/signals';
import { decodeBase64 } from '../../src/base/base64.ts';
import { AudioMeasure } from '../../src/base/audioMeasure.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { clipKey } from '../audio/clips.ts';
import { request } from '../state/panel.ts';

/** Grows when another part was measured. */
export const measuredVersion = signal(0);

interface Measured {
  /** Undefined where nothing was heard so far. */
  readonly silenceMs: number | undefined;
  readonly audioMs: number;
}

const measured = new Map<string, Measured>();
/** Parts that wait for it. */
const wanted = new Map<string, () => Promise<void>>();
/** Their keys; the one that was asked for last comes first. */
const stack: string[] = [];
let measuring = false;

/** Undefined while it is not measured, or nothing is heard in as much of the audio as the item has. */
export function leadingSilenceMs(item: ConversationItem, partIndex: number): number | undefined {
  const silenceMs = measured.get(clipKey(item.id, partIndex))?.silenceMs;
  return silenceMs !== undefined && silenceMs < (item.parts[partIndex]?.audioMs ?? 0) ? silenceMs : undefined;
}

/** Measures the parts of these items that are not, the newest first, one after the other. */
export function measure(items: Iterable<ConversationItem>): void {
  for (const item of items) {
    if (item.role !== 'assistant') continue;
    item.parts.forEach(({ audioMs = 0 }, index) => {
      const key = clipKey(item.id, index);
      const known = measured.get(key);
      const isDone = known && (known.silenceMs !== undefined || known.audioMs >= audioMs);
      if (audioMs === 0 || isDone) return;
      if (!wanted.has(key)) stack.push(key);
      wanted.set(key, () => measurePart(item.id, index, audioMs));
    });
  }
  if (!measuring) void work();
}

async function work(): Promise<void> {
  measuring = true;
  for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
    const measureNext = wanted.get(key);
    if (!measureNext) continue;
    wanted.delete(key);
    await measureNext();
    measuredVersion.value++;
  }
  measuring = false;
}

async function measurePart(itemId: string, partIndex: number, audioMs: number): Promise<void> {
  let silenceMs: number | undefined;
  try {
    for (let fromSample = 0; silenceMs === undefined;) {
      const piece = await request('readAudio', { itemId, partIndex, fromSample });
      const samples = samplesOf(piece.base64);
      if (samples.length === 0) break;
      const meter = new AudioMeasure(piece.sampleRate);
      meter.add(samples);
      const { leadingSilenceMs: silence, durationMs } = meter.result();
      if (silence < durationMs) silenceMs = (fromSample / piece.sampleRate) * 1000 + silence;
      fromSample += samples.length;
    }
  } catch {
    // What cannot be read has no first sound; the waveform of the part says why.
  }
  measured.set(clipKey(itemId, partIndex), { silenceMs, audioMs });
}

function samplesOf(base64: string): Int16Array {
  const bytes = decodeBase64(base64) ?? new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int16Array.from({ length: bytes.length >> 1 }, (_, index) => view.getInt16(index * 2, true));
}
