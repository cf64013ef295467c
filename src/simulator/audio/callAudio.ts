/**
 * The audio of a call, which goes out beside the socket at the speed of speech. The server knows what was heard of it: it tells
 * when it begins and ends, and cuts the conversation itself when somebody interrupts.
 */
import { clipDurationMs, cutClip, modelAudio } from '../conversation/items.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Outbox } from '../wire/outbox.ts';
import type { Timers } from '../determinism/scheduler.ts';

interface Line {
  readonly timers: Timers;
  readonly outbox: Outbox;
  readonly conversation: Conversation;
}

interface Playback {
  readonly responseId: string;
  readonly itemId: string;
  readonly startedMs: number;
  durationMs: number;
  /** Everything of it has been sent. */
  complete: boolean;
}

/** Between `rate_limits.updated` and the end of the audio, when the audio would have ended before. */
const AT_LEAST_MS = 60;

export class CallAudio {
  #playing: Playback | undefined;
  #cancelStop: () => void = () => undefined;

  constructor(private readonly line: Line) {}

  get isPlaying(): boolean {
    return this.#playing !== undefined;
  }

  speak(responseId: string, itemId: string, durationMs: number): void {
    if (this.#playing?.responseId !== responseId) {
      this.#stop();
      this.#playing = { responseId, itemId, startedMs: this.line.timers.monoMs(), durationMs: 0, complete: false };
      this.line.outbox.send('output_audio_buffer.started', { response_id: responseId });
    }
    if (this.#playing) this.#playing.durationMs += durationMs;
  }

  /** The response has ended: what is left plays out. */
  finish(responseId: string): void {
    const playing = this.#playing;
    if (playing?.responseId !== responseId || playing.complete) return;
    playing.complete = true;
    const leftMs = playing.startedMs + playing.durationMs - this.line.timers.monoMs();
    this.#cancelStop = this.line.timers.after(Math.max(AT_LEAST_MS, leftMs), () => this.#stop());
  }

  /** Stops at once. @returns the cut to be made in the conversation, once the response has ended */
  clear(): (() => void) | undefined {
    const playing = this.#playing;
    if (!playing) return undefined;
    this.#cancelStop();
    this.#playing = undefined;
    this.line.outbox.send('output_audio_buffer.cleared', { response_id: playing.responseId });
    const heardMs = Math.floor(this.line.timers.monoMs() - playing.startedMs);
    return () => this.#cut(playing.itemId, Math.min(heardMs, Math.floor(playing.durationMs)));
  }

  #cut(itemId: string, endMs: number): void {
    const item = this.line.conversation.find(itemId);
    const part = item && modelAudio(item);
    if (!part) return;
    cutClip(part.clip, Math.min(endMs, clipDurationMs(part.clip)));
    part.transcript = null;
    this.line.outbox.send('conversation.item.truncated', { item_id: itemId, content_index: 0, audio_end_ms: endMs });
  }

  #stop(): void {
    this.#cancelStop();
    if (!this.#playing) return;
    const { responseId } = this.#playing;
    this.#playing = undefined;
    this.line.outbox.send('output_audio_buffer.stopped', { response_id: responseId });
  }
}
