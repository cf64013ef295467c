import { synthesizeSpeech } from '../audio/speech/synthesizeSpeech.ts';

/** Some two minutes of speech, 6 MB. */
const KEPT_SAMPLES = 3_000_000;

/** Speaks, and remembers what it said last: many sessions say the same, and a server speaks for all of them. */
export class VoiceBox {
  readonly #spoken = new Map<string, Int16Array>();
  #samples = 0;

  /** @returns mono samples at 24 kHz */
  speak(text: string, voice: string, speed: number): Int16Array {
    const key = `${voice}/${speed}/${text}`;
    const samples = this.#spoken.get(key) ?? synthesizeSpeech(text, { voice, speed });
    this.#samples += this.#spoken.delete(key) ? 0 : samples.length;
    this.#spoken.set(key, samples);
    for (const [oldest, old] of this.#spoken) {
      if (this.#samples <= KEPT_SAMPLES) break;
      this.#spoken.delete(oldest);
      this.#samples -= old.length;
    }
    return samples;
  }
}
