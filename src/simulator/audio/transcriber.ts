/**
 * The events of input transcription, beside the response and not in step with it. The words are made up (brain/heard.ts):
 * nothing here recognises speech. Some models write while the turn is still spoken, the others once it is over.
 */
import { arrayAt, stringAt, type JsonObject } from '../../base/json.ts';
import type { Core } from '../core.ts';
import { randomStream } from '../determinism/ids.ts';
import { clipDurationMs, type AudioPart } from '../conversation/items.ts';
import { isAzureRecogniser, transcriptionModelNamed, type TranscriptionModel } from '../configuration/models.ts';
import { tokensOf } from '../responses/tokens.ts';

const FIRST_DELTA_MS = 120;
const DELTA_MS = 28;
const COMPLETED_AFTER_MS = 110;
/** A streaming model lags behind the speaker, and takes its time to be sure of the end. */
const LAG_MS = 600;
const MS_PER_WORD = 280;
const SURE_AFTER_MS = 450;
const PREFIX = 'conversation.item.input_audio_transcription';

export class Transcription {
  readonly #name: string;
  readonly #model: TranscriptionModel | undefined;
  readonly #words: readonly string[];
  readonly #withProbabilities: boolean;
  #sent = 0;

  /** @returns undefined when the session has none configured */
  static begin(core: Core, itemId: string, heard: string): Transcription | undefined {
    const { transcription } = core.config;
    return transcription
      ? new Transcription(core, itemId, heard, stringAt(transcription, 'model') ?? 'whisper-1')
      : undefined;
  }

  private constructor(
    private readonly core: Core,
    private readonly itemId: string,
    private readonly heard: string,
    name: string,
  ) {
    this.#name = name;
    this.#model = transcriptionModelNamed(name);
    const include = arrayAt({ include: core.config.include }, 'include');
    this.#withProbabilities =
      this.#model?.logprobs === true && include.includes('item.input_audio_transcription.logprobs');
    this.#words = this.#model?.atOnce
      ? [heard].filter(Boolean)
      : isAzureRecogniser(name)
        ? []
        : piecesOf(heard, this.#model);
  }

  /** So much of the turn has been spoken. */
  hear(durationMs: number): void {
    if (!this.#model?.streams) return;
    const upTo = Math.min(this.#words.length - 1, Math.floor((durationMs - LAG_MS) / MS_PER_WORD));
    while (this.#sent < upTo) this.#sendWord();
  }

  /** The turn is over; its item is in the conversation. */
  finish(part: AudioPart): void {
    const { timers, pace } = this.core;
    const isThere = this.#model !== undefined || isAzureRecogniser(this.#name);
    timers.after(FIRST_DELTA_MS / pace.rate, () => (isThere ? this.#step(part) : this.#fail()));
  }

  #step(part: AudioPart): void {
    const { timers, pace } = this.core;
    if (this.#sent >= this.#words.length) {
      this.#complete(part);
      return;
    }
    this.#sendWord();
    const isLast = this.#sent === this.#words.length;
    const lastMs = this.#model?.streams ? SURE_AFTER_MS : COMPLETED_AFTER_MS;
    timers.after((isLast ? lastMs : DELTA_MS) / pace.rate, () => this.#step(part));
  }

  #sendWord(): void {
    const word = this.#words[this.#sent++] ?? '';
    const members = this.#withProbabilities ? { ...this.#ids(), logprobs: this.#probabilities([word]) } : this.#ids();
    this.core.outbox.sendDelta(`${PREFIX}.delta`, members, word);
  }

  #complete(part: AudioPart): void {
    part.transcript = this.heard;
    const durationMs = clipDurationMs(part.clip);
    if (this.#model?.diarizes) this.#sendSegments(durationMs);
    this.core.outbox.send(`${PREFIX}.completed`, {
      ...this.#ids(),
      transcript: this.heard,
      usage: this.#usage(durationMs),
      ...(this.#model?.namesLanguages && { languages: this.heard === '' ? [] : [{ code: 'en' }] }),
      ...(this.#withProbabilities && { logprobs: this.#probabilities(this.#words) }),
    });
  }

  /** A deployment that is not there, as Azure reports it for every turn. */
  #fail(): void {
    const error = {
      type: 'server_error',
      code: 'DeploymentNotFound',
      message: `Input transcription failed for item '${this.itemId}'.`,
      param: null,
    };
    this.core.outbox.send(`${PREFIX}.failed`, { ...this.#ids(), error });
  }

  /** A segment for each sentence, from two speakers in turn. Times in seconds, by the length of the text. */
  #sendSegments(durationMs: number): void {
    const sentences = this.heard.match(/[^.!?]+[.!?]*\s*/g) ?? [];
    let at = 0;
    sentences.forEach((text, index) => {
      const end = at + (durationMs / 1000) * (text.length / this.heard.length);
      this.core.outbox.send(`${PREFIX}.segment`, {
        ...this.#ids(),
        id: `seg_${index}`,
        speaker: index % 2 === 0 ? 'A' : 'B',
        start: hundredths(at),
        end: hundredths(end),
        text: text.trim(),
      });
      at = end;
    });
  }

  #ids(): JsonObject {
    return { item_id: this.itemId, content_index: 0 };
  }

  #probabilities(words: readonly string[]): JsonObject[] {
    return words.map((token) => {
      const sure = randomStream(this.core.seed, `sure of ${token}`)();
      return { token, logprob: -Math.round(sure * 4000) / 10_000, bytes: utf8Bytes(token) };
    });
  }

  /** Whisper models bill the time, whole seconds of it; the others tokens. */
  #usage(durationMs: number): JsonObject {
    if (this.#model?.bills !== 'tokens') {
      const heardNothing = this.#name === 'gpt-realtime-whisper' && this.heard === '';
      return { type: 'duration', seconds: heardNothing ? 0 : Math.ceil(durationMs / 1000) };
    }
    const audioTokens = Math.floor(durationMs / 100);
    const outputTokens = this.#words.length + 2;
    return {
      type: 'tokens',
      total_tokens: audioTokens + outputTokens,
      input_tokens: audioTokens,
      input_token_details: { text_tokens: 0, audio_tokens: audioTokens },
      output_tokens: outputTokens,
    };
  }
}

/** Streaming models write a space before the first word too, which the transcript then does without. */
function piecesOf(heard: string, model: TranscriptionModel | undefined): string[] {
  return tokensOf(model?.streams && heard !== '' ? ` ${heard}` : heard);
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function utf8Bytes(text: string): number[] {
  const wellFormed = text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  return Array.from(encodeURIComponent(wellFormed).matchAll(/%([0-9A-F]{2})|(.)/g), ([, hex, plain]) =>
    hex === undefined ? (plain ?? '').charCodeAt(0) : parseInt(hex, 16),
  );
}
