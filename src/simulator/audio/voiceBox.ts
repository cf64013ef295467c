import { type AudioFormat, sampleRateOf, sizeBytesOf } from '../../base/audioFormat.ts';
import { encodeBase64 } from '../../base/base64.ts';
import { encodeInt16ForWire } from '../../audio/format.ts';
import { SPEECH_RATE, synthesizeSpeech } from '../../audio/speech/synthesizeSpeech.ts';

export interface SpeechChunk {
  /** Where it ends in the whole. */
  readonly endBytes: number;
  readonly sizeBytes: number;
  readonly base64: string;
}

/** A text spoken once, ready for the wire. */
export interface Speech {
  readonly format: AudioFormat;
  readonly bytes: Uint8Array;
  readonly chunks: readonly SpeechChunk[];
}

/** Some minutes of speech. */
const KEPT_BYTES = 16_000_000;
const FIRST_CHUNK_MS = 100;
const CHUNK_MS = 200;

/** Speaks, and remembers what it said last: many sessions say the same, and a server speaks for all of them. */
export class VoiceBox {
  readonly #spoken = new Map<string, Speech>();
  #sizeBytes = 0;

  speak(text: string, voice: string, speed: number, format: AudioFormat): Speech {
    const key = `${format.type}/${sampleRateOf(format)}/${voice}/${speed}/${text}`;
    const known = this.#spoken.get(key);
    const speech = known ?? spoken(text, voice, speed, format);
    // The one used last goes to the end: the oldest are forgotten first.
    if (known) this.#spoken.delete(key);
    else this.#sizeBytes += keptBytes(speech);
    this.#spoken.set(key, speech);
    for (const [oldest, old] of this.#spoken) {
      if (this.#sizeBytes <= KEPT_BYTES || oldest === key) break;
      this.#spoken.delete(oldest);
      this.#sizeBytes -= keptBytes(old);
    }
    return speech;
  }
}

function spoken(text: string, voice: string, speed: number, format: AudioFormat): Speech {
  const bytes = encodeInt16ForWire(synthesizeSpeech(text, { voice, speed }), SPEECH_RATE, format);
  const chunks: SpeechChunk[] = [];
  for (let start = 0; start < bytes.length;) {
    const endBytes = Math.min(
      bytes.length,
      start + sizeBytesOf(format, chunks.length === 0 ? FIRST_CHUNK_MS : CHUNK_MS),
    );
    chunks.push({ endBytes, sizeBytes: endBytes - start, base64: encodeBase64(bytes.subarray(start, endBytes)) });
    start = endBytes;
  }
  return { format, bytes, chunks };
}

/** The bytes and their base64. */
function keptBytes({ bytes }: Speech): number {
  return bytes.length * 2.4;
}
