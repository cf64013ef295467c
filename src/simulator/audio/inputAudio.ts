/** From appended audio to user turns: the buffer, the detector that listens to it, commits by hand and by voice. */
import { type AudioFormat, sampleRateOf, sizeBytesOf } from '../../base/audioFormat.ts';
import { numberAt, stringAt, type JsonObject } from '../../base/json.ts';
import { decodeFromWire } from '../../audio/format.ts';
import { rmsDbfs } from '../../audio/pcm.ts';
import { inventSaying } from '../brain/heard.ts';
import type { Core } from '../core.ts';
import { faults } from '../wire/fault.ts';
import { randomStream } from '../determinism/ids.ts';
import { InputBuffer } from './inputBuffer.ts';
import type { AudioPart, MessageItem } from '../conversation/items.ts';
import { Transcription } from './transcriber.ts';
import { VoiceActivityDetector, type VoiceActivity } from './voiceActivity.ts';

export interface TurnListener {
  /** The user began to speak. */
  speechStarted(): void;
  /** A turn that the detector ended is in the conversation. */
  turnEnded(): void;
}

interface Speech {
  readonly itemId: string;
  /** Where it began in the session's audio. */
  readonly startMs: number;
  readonly heard: string;
  readonly transcription: Transcription | undefined;
}

const MIN_COMMIT_MS = 100;
/** While nobody speaks, older audio is of no use to anybody. */
const KEPT_SILENCE_MS = 30_000;
/** Below this nothing was said. */
const SILENCE_DBFS = -60;
/** How long semantic detection waits after the last sound: the real one judges the words, within limits four times these. */
const SEMANTIC_SILENCE_MS: Readonly<Record<string, number>> = { low: 2000, medium: 1000, auto: 1000, high: 500 };

export class InputAudio {
  #buffer: InputBuffer;
  #detector: VoiceActivityDetector | undefined;
  #turnDetection: JsonObject | null;
  /** The turn being spoken: its item's id, and what is said in it, are known before the item exists. */
  #speech: Speech | undefined;
  #turns = 0;

  constructor(
    private readonly core: Core,
    private readonly listener: TurnListener,
  ) {
    this.#buffer = new InputBuffer(core.config.inputFormat);
    this.#turnDetection = core.config.turnDetection;
    this.#detector = this.#newDetector();
  }

  get endMs(): number {
    return this.#buffer.endMs;
  }

  append(bytes: Uint8Array): void {
    const { format } = this.#buffer;
    const fromMs = this.#buffer.endMs;
    this.#buffer.append(bytes);
    const samples = decodeFromWire(bytes, format);
    if (this.#detector) {
      for (const activity of this.#detector.push(samples, sampleRateOf(format))) this.#react(activity);
      if (!this.#speech) this.#buffer.trim(KEPT_SILENCE_MS);
    } else if (!this.#speech && this.core.config.transcription && rmsDbfs(samples) >= SILENCE_DBFS) {
      this.#speech = this.#begin(fromMs);
    }
    if (this.#speech) this.#speech.transcription?.hear(this.#buffer.endMs - this.#speech.startMs);
  }

  /** @throws RequestFault `input_audio_buffer_commit_empty` below 100 ms */
  commit(): void {
    const { bufferedMs } = this.#buffer;
    if (bufferedMs < MIN_COMMIT_MS) throw faults.commitEmpty(bufferedMs);
    const speech = this.#speech;
    this.#addTurn(speech?.itemId ?? this.core.ids.next('item'), this.#buffer.takeAll(), speech);
    this.#listenAnew();
  }

  clear(): void {
    this.#buffer.takeAll();
    this.#listenAnew();
    this.core.outbox.send('input_audio_buffer.cleared');
  }

  /** After `session.update`. Audio in another format than the new one cannot stay in the same buffer. */
  reconfigure(): void {
    const { inputFormat, turnDetection } = this.core.config;
    if (inputFormat !== this.#buffer.format && !sameFormat(inputFormat, this.#buffer.format)) {
      this.#buffer = new InputBuffer(inputFormat, this.#buffer.endMs);
      this.#listenAnew();
    }
    if (turnDetection !== this.#turnDetection) {
      this.#turnDetection = turnDetection;
      this.#listenAnew();
    }
  }

  /** The silent turn that an idle timeout makes, of at least `durationMs`. @returns its place in the session's audio */
  commitSilence(itemId: string, durationMs: number): { startMs: number; endMs: number; commit: () => void } {
    const missingMs = durationMs - this.#buffer.bufferedMs;
    if (missingMs > 0) this.#buffer.append(silenceOf(this.#buffer.format, missingMs));
    const { endMs } = this.#buffer;
    return {
      startMs: Math.round(endMs - durationMs),
      endMs: Math.round(endMs),
      commit: () => {
        this.#addTurn(itemId, this.#buffer.takeAll());
        this.#listenAnew();
      },
    };
  }

  #react(activity: VoiceActivity): void {
    const { outbox } = this.core;
    if (activity.type === 'started') {
      this.#speech = this.#begin(activity.startMs);
      outbox.send('input_audio_buffer.speech_started', {
        audio_start_ms: Math.round(activity.startMs),
        item_id: this.#speech.itemId,
      });
      this.listener.speechStarted();
      return;
    }
    const speech = this.#speech;
    if (!speech) return;
    this.#speech = undefined;
    outbox.send('input_audio_buffer.speech_stopped', {
      audio_end_ms: Math.round(activity.endMs),
      item_id: speech.itemId,
    });
    this.#addTurn(speech.itemId, this.#buffer.take(speech.startMs, activity.endMs), speech);
    this.listener.turnEnded();
  }

  #begin(startMs: number): Speech {
    const itemId = this.core.ids.next('item');
    const heard = this.#invent();
    return { itemId, startMs, heard, transcription: Transcription.begin(this.core, itemId, heard) };
  }

  /** `committed`, the item, and the rest of its transcription. */
  #addTurn(itemId: string, bytes: Uint8Array, speech?: Speech): void {
    const { conversation, outbox } = this.core;
    const { format } = this.#buffer;
    const isSilent = !speech && rmsDbfs(decodeFromWire(bytes, format)) < SILENCE_DBFS;
    const heard = speech?.heard ?? (isSilent ? '' : this.#invent());
    const part: AudioPart = { type: 'input_audio', clip: { format, bytes }, transcript: null, heard };
    outbox.send('input_audio_buffer.committed', { previous_item_id: conversation.lastId, item_id: itemId });
    const item: MessageItem = { type: 'message', id: itemId, status: 'completed', role: 'user', content: [part] };
    this.core.announce(item, conversation.add(item));
    (speech?.transcription ?? Transcription.begin(this.core, itemId, heard))?.finish(part);
  }

  #invent(): string {
    const { conversation, config, seed, script } = this.core;
    const turn = this.#turns++;
    const scripted = script?.transcripts?.[turn];
    if (scripted !== undefined) return scripted;
    const called = new Set(conversation.items.flatMap((item) => (item.type === 'function_call' ? [item.name] : [])));
    return inventSaying(config.tools, called, turn, randomStream(seed, `saying ${turn}`));
  }

  #listenAnew(): void {
    this.#speech = undefined;
    this.#detector = this.#newDetector();
  }

  #newDetector(): VoiceActivityDetector | undefined {
    const settings = this.#turnDetection;
    if (!settings) return undefined;
    const isSemantic = settings['type'] === 'semantic_vad';
    return new VoiceActivityDetector(
      {
        threshold: numberAt(settings, 'threshold') ?? 0.5,
        prefixPaddingMs: numberAt(settings, 'prefix_padding_ms') ?? 300,
        silenceMs: isSemantic
          ? (SEMANTIC_SILENCE_MS[stringAt(settings, 'eagerness') ?? 'auto'] ?? 1000)
          : (numberAt(settings, 'silence_duration_ms') ?? 500),
      },
      this.#buffer.endMs,
    );
  }
}

function sameFormat(left: AudioFormat, right: AudioFormat): boolean {
  return left.type === right.type && sampleRateOf(left) === sampleRateOf(right);
}

/** A-law and µ-law have codes of their own for silence. */
function silenceOf(format: AudioFormat, durationMs: number): Uint8Array {
  const fill = format.type === 'audio/pcm' ? 0 : format.type === 'audio/pcmu' ? 0xff : 0xd5;
  return new Uint8Array(sizeBytesOf(format, durationMs)).fill(fill);
}
