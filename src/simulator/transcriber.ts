/**
 * The events of input transcription, beside the response and not in step with it. The words are made up (brain/heard.ts):
 * nothing here recognises speech.
 */
import type { JsonObject } from '../base/json.ts';
import { stringAt } from '../base/json.ts';
import type { Core } from './core.ts';
import { clipDurationMs, type AudioPart } from './items.ts';
import { tokensOf } from './tokens.ts';

const FIRST_DELTA_MS = 120;
const DELTA_MS = 28;
const COMPLETED_AFTER_MS = 110;

/** Does nothing when the session has no transcription configured. */
export function transcribe(core: Core, itemId: string, part: AudioPart): void {
  const { transcription } = core.config;
  if (!transcription) return;
  const model = stringAt(transcription, 'model') ?? 'whisper-1';
  const heard = part.heard ?? '';
  // whisper-1 hands over everything at once; the others stream.
  const deltas = model === 'whisper-1' ? [heard].filter(Boolean) : tokensOf(heard);
  const ids = { item_id: itemId, content_index: 0 };
  const prefix = 'conversation.item.input_audio_transcription';
  const step = (index: number) => {
    const delta = deltas[index];
    if (delta !== undefined) {
      core.outbox.sendDelta(`${prefix}.delta`, ids, delta);
      const isLast = index === deltas.length - 1;
      core.timers.after((isLast ? COMPLETED_AFTER_MS : DELTA_MS) / core.pace.rate, () => step(index + 1));
      return;
    }
    part.transcript = heard;
    core.outbox.send(`${prefix}.completed`, { ...ids, transcript: heard, usage: usageOf(model, part, deltas.length) });
  };
  core.timers.after(FIRST_DELTA_MS / core.pace.rate, () => step(0));
}

/** Whisper models bill the time, whole seconds of it; the others tokens. */
function usageOf(model: string, part: AudioPart, words: number): JsonObject {
  const durationMs = clipDurationMs(part.clip);
  if (/whisper|live-transcribe/.test(model)) return { type: 'duration', seconds: Math.ceil(durationMs / 1000) };
  const audioTokens = Math.floor(durationMs / 100);
  const outputTokens = words + 2;
  return {
    type: 'tokens',
    total_tokens: audioTokens + outputTokens,
    input_tokens: audioTokens,
    input_token_details: { text_tokens: 0, audio_tokens: audioTokens },
    output_tokens: outputTokens,
  };
}
