/** Values the API is known to accept where it takes one of a list; others can be written as JSON. */
import type { JsonValue } from '../base/json.ts';

export const voices = [
  'alloy',
  'ash',
  'ballad',
  'cedar',
  'coral',
  'echo',
  'marin',
  'sage',
  'shimmer',
  'verse',
] as const;

export const reasoningEfforts = ['minimal', 'low', 'medium', 'high', 'xhigh'] as const;

/** Transcription models of OpenAI's own service, as its types list them; the ones that go on first. */
export const transcriptionModelIds = [
  'gpt-realtime-whisper',
  'gpt-live-transcribe',
  'gpt-transcribe',
  'gpt-4o-transcribe',
  'gpt-4o-transcribe-diarize',
  'gpt-4o-mini-transcribe',
  'gpt-4o-mini-transcribe-2025-12-15',
  'whisper-1',
] as const;

export const gaAudioFormats: readonly { readonly label: string; readonly value: JsonValue }[] = [
  { label: 'audio/pcm, 24 kHz', value: { type: 'audio/pcm', rate: 24000 } },
  { label: 'audio/pcmu, 8 kHz', value: { type: 'audio/pcmu' } },
  { label: 'audio/pcma, 8 kHz', value: { type: 'audio/pcma' } },
];

/** Each value as its own label. */
export function plainOptions(values: readonly string[]): { label: string; value: JsonValue }[] {
  return values.map((value) => ({ label: value, value }));
}
