/** Reads what the projection needs from a session object of either dialect. */
import type { AudioFormat } from '../base/audioFormat.ts';
import { isJsonObject, numberAt, objectAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';

export const defaultAudioFormat: AudioFormat = { type: 'audio/pcm', rate: 24000 };

/** Reads a GA format object or a beta format name; anything else gives `undefined`. */
export function audioFormat(value: JsonValue | undefined): AudioFormat | undefined {
  const name = isJsonObject(value) ? value['type'] : value;
  switch (name) {
    case 'audio/pcm':
    case 'pcm16':
      return { type: 'audio/pcm', rate: (isJsonObject(value) ? numberAt(value, 'rate') : undefined) ?? 24000 };
    case 'audio/pcmu':
    case 'g711_ulaw':
      return { type: 'audio/pcmu' };
    case 'audio/pcma':
    case 'g711_alaw':
      return { type: 'audio/pcma' };
    default:
      return undefined;
  }
}

/** "24 kHz pcm16", "8 kHz G.711 µ-law": how a format is called in text. */
export function audioFormatLabel(format: AudioFormat): string {
  if (format.type === 'audio/pcm') return `${format.rate / 1000} kHz pcm16`;
  return format.type === 'audio/pcmu' ? '8 kHz G.711 µ-law' : '8 kHz G.711 A-law';
}

export function inputAudioFormat(session: JsonObject | undefined): AudioFormat {
  const nested = objectAt(objectAt(session, 'audio'), 'input')?.['format'];
  return audioFormat(nested) ?? audioFormat(session?.['input_audio_format']) ?? defaultAudioFormat;
}

/** The format of a session's or a response's audio output. */
export function outputAudioFormat(source: JsonObject | undefined): AudioFormat {
  const nested = objectAt(objectAt(source, 'audio'), 'output')?.['format'];
  return audioFormat(nested) ?? audioFormat(source?.['output_audio_format']) ?? defaultAudioFormat;
}

/** `server_vad`, `semantic_vad`, … or undefined when turn detection is off or not known. */
export function turnDetectionType(session: JsonObject | undefined): string | undefined {
  const nested = objectAt(objectAt(session, 'audio'), 'input');
  const value =
    nested && 'turn_detection' in nested ? objectAt(nested, 'turn_detection') : objectAt(session, 'turn_detection');
  return stringAt(value, 'type');
}

/** Bytes that a base64 text stands for, without decoding it. */
export function base64ByteLength(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return Math.max(0, Math.floor((base64.length * 3) / 4) - padding);
}
