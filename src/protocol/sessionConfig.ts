/** Reads what the debugger needs to know from a session or a response. They are in GA's shape: see `sessionToGa`. */
import type { AudioFormat } from '../base/audioFormat.ts';
import { isJsonObject, numberAt, objectAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';

export const defaultAudioFormat: AudioFormat = { type: 'audio/pcm', rate: 24000 };

/** Reads a format object; anything else gives `undefined`. */
export function audioFormat(value: JsonValue | undefined): AudioFormat | undefined {
  if (!isJsonObject(value)) return undefined;
  switch (value['type']) {
    case 'audio/pcm':
      return { type: 'audio/pcm', rate: believableRate(numberAt(value, 'rate')) };
    case 'audio/pcmu':
      return { type: 'audio/pcmu' };
    case 'audio/pcma':
      return { type: 'audio/pcma' };
    default:
      return undefined;
  }
}

/** Any number may stand on the wire; as a rate in Hz it would size buffers and divide. */
function believableRate(rate: number | undefined): number {
  return rate !== undefined && rate >= 1000 && rate <= 768_000 ? rate : 24000;
}

/** "24 kHz pcm16", "8 kHz G.711 µ-law": how a format is called in text. */
export function audioFormatLabel(format: AudioFormat): string {
  if (format.type === 'audio/pcm') return `${format.rate / 1000} kHz pcm16`;
  return format.type === 'audio/pcmu' ? '8 kHz G.711 µ-law' : '8 kHz G.711 A-law';
}

export function inputAudioFormat(session: JsonObject | undefined): AudioFormat {
  return audioFormat(objectAt(objectAt(session, 'audio'), 'input')?.['format']) ?? defaultAudioFormat;
}

/** The format of a session's or a response's audio output; undefined where it names none. */
export function outputAudioFormat(source: JsonObject | undefined): AudioFormat | undefined {
  return audioFormat(objectAt(objectAt(source, 'audio'), 'output')?.['format']);
}

/** The turn detection of a session in GA's shape; null where it is off, undefined where the log does not tell. */
export function turnDetection(session: JsonObject | undefined): JsonObject | null | undefined {
  const value = objectAt(objectAt(session, 'audio'), 'input')?.['turn_detection'];
  if (value === null) return null;
  if (!isJsonObject(value)) return undefined;
  // xAI and Voice Live say "off" in an object.
  const type = stringAt(value, 'type');
  return type === undefined || type === 'none' ? null : value;
}

/** `server_vad`, `semantic_vad`, … or undefined when turn detection is off or not known. */
export function turnDetectionType(session: JsonObject | undefined): string | undefined {
  return stringAt(turnDetection(session) ?? undefined, 'type');
}

/** How long semantic VAD waits at most where a sentence sounds unfinished, by `eagerness`. Source: API reference. */
export const longestWaitsSeconds: Readonly<Record<string, number>> = { low: 8, medium: 4, auto: 4, high: 2 };

/** Above the silence that a server waits for, as it looks at sound in pieces. */
const SURPLUS_MS = 300;

/** Silence after speech by which the server ends the turn, whatever was said; undefined where it waits for a commit. */
export function silenceThatEndsTurnMs(session: JsonObject | undefined): number | undefined {
  const detection = turnDetection(session);
  if (!detection) return undefined;
  if (stringAt(detection, 'type') !== 'semantic_vad')
    return (numberAt(detection, 'silence_duration_ms') ?? 500) + SURPLUS_MS;
  const longest = longestWaitsSeconds[stringAt(detection, 'eagerness') ?? 'auto'] ?? 8;
  return longest * 1000 + SURPLUS_MS;
}

/** What writes down the input audio; undefined where nothing does. */
export function transcriptionModelOf(session: JsonObject | undefined): string | undefined {
  return stringAt(objectAt(objectAt(objectAt(session, 'audio'), 'input'), 'transcription'), 'model');
}

/** Bytes that a base64 text stands for, without decoding it. */
export function base64ByteLength(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return Math.max(0, Math.floor((base64.length * 3) / 4) - padding);
}
