/**
 * A response as a list of steps with the pauses between them, written before its first event: its order is then the
 * recorded one whatever the machine's timers do. Pauses follow recordings of August 2026: text trickles, audio comes several
 * times faster than it plays, its transcript ahead of it and its tail alone.
 */
import { type AudioFormat, sizeBytesOf } from '../base/audioFormat.ts';
import { encodeInt16ForWire } from '../audio/format.ts';
import { SPEECH_RATE } from '../audio/speech/synthesizeSpeech.ts';
import type { Deed } from './brain/turns.ts';
import { tokensOf } from './tokens.ts';

export type Output =
  | { readonly kind: 'text'; readonly phase: 'commentary' | 'final_answer' }
  | { readonly kind: 'speech'; readonly phase: 'commentary' | 'final_answer' }
  | { readonly kind: 'call'; readonly name: string };

/** `output` counts from 0, as `output_index` does. */
export type Step = { readonly pauseMs: number; readonly output: number } & (
  | { readonly does: 'open' }
  | { readonly does: 'write'; readonly delta: string }
  | { readonly does: 'play'; readonly bytes: Uint8Array }
  | { readonly does: 'close' }
);

export interface Script {
  readonly outputs: readonly Output[];
  readonly steps: readonly Step[];
}

export interface Delivery {
  readonly modality: 'text' | 'audio';
  readonly format: AudioFormat;
  /** @returns mono samples at 24 kHz */
  readonly speak: (text: string) => Int16Array;
}

const FIRST_OUTPUT_MS = 190;
const TEXT_DELTA_MS = 16;
const ARGUMENTS_DELTA_MS = 10;
const TRANSCRIPT_DELTA_MS = 6;
const FIRST_AUDIO_MS = 60;
const AUDIO_DELTA_MS = 42;
const FIRST_CHUNK_MS = 100;
const CHUNK_MS = 200;
/** Transcript deltas that come before any audio. */
const HEAD_START = 3;

export function scriptOf(deeds: readonly Deed[], delivery: Delivery): Script {
  const outputs = deeds.map((deed): Output => {
    if (deed.kind === 'call') return { kind: 'call', name: deed.name };
    return { kind: delivery.modality === 'audio' ? 'speech' : 'text', phase: deed.phase };
  });
  // An item that a call follows stays open until the call's arguments are there.
  const steps = deeds.flatMap((deed, output): Step[] => {
    const isFollowed = output < deeds.length - 1;
    const isFollowing = output > 0;
    return [
      { does: 'open', output, pauseMs: isFollowing ? 20 : FIRST_OUTPUT_MS },
      ...contentSteps(deed, output, delivery),
      ...(isFollowing ? [close(output - 1)] : []),
      ...(isFollowed ? [] : [close(output)]),
    ];
  });
  return { outputs, steps };
}

function close(output: number): Step {
  return { does: 'close', output, pauseMs: 4 };
}

function contentSteps(deed: Deed, output: number, delivery: Delivery): Step[] {
  const write = (pauseMs: number) => (delta: string) => ({ does: 'write', output, delta, pauseMs }) as const;
  if (deed.kind === 'call') return tokensOf(deed.arguments).map(write(ARGUMENTS_DELTA_MS));
  if (delivery.modality === 'text') return tokensOf(deed.text).map(write(TEXT_DELTA_MS));
  const words = tokensOf(deed.text).map(write(TRANSCRIPT_DELTA_MS));
  const chunks = audioChunks(delivery, deed.text);
  const rest = words.slice(HEAD_START);
  // Spread over the first half of the chunks, so that the words are always ahead of the voice.
  const wordsPerChunk = Math.ceil(rest.length / Math.max(1, Math.floor(chunks.length / 2)));
  return [
    ...words.slice(0, HEAD_START),
    ...chunks.flatMap((bytes, index): Step[] => [
      { does: 'play', output, bytes, pauseMs: index === 0 ? FIRST_AUDIO_MS : AUDIO_DELTA_MS },
      ...rest.slice(index * wordsPerChunk, (index + 1) * wordsPerChunk),
    ]),
    ...rest.slice(chunks.length * wordsPerChunk),
  ];
}

function audioChunks({ format, speak }: Delivery, text: string): Uint8Array[] {
  const bytes = encodeInt16ForWire(speak(text), SPEECH_RATE, format);
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = start + sizeBytesOf(format, chunks.length === 0 ? FIRST_CHUNK_MS : CHUNK_MS);
    chunks.push(bytes.subarray(start, end));
    start = end;
  }
  return chunks;
}
