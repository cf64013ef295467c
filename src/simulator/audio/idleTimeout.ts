/** When nobody speaks for `idle_timeout_ms` after an answer was heard, the server takes the turn. */
import { numberAt } from '../../base/json.ts';
import type { Core } from '../core.ts';
import type { InputAudio } from './inputAudio.ts';
import type { MessageItem } from '../conversation/items.ts';

const NOTE =
  'The user has been silent for a while. Listen to the audio of that time: if they did speak, answer them; if they did not, ' +
  'come back to what they said last, or ask whether they are still there.';

export class IdleTimeout {
  #cancel: () => void = () => undefined;

  constructor(
    private readonly core: Core,
    private readonly input: InputAudio,
    private readonly startResponse: () => void,
  ) {}

  /** @param unplayedMs audio the user is still listening to: the wait begins after it */
  arm(unplayedMs: number): void {
    this.disarm();
    const timeoutMs = this.#timeoutMs();
    if (timeoutMs !== undefined)
      this.#cancel = this.core.timers.after(unplayedMs + timeoutMs, () => this.#trigger(timeoutMs));
  }

  disarm(): void {
    this.#cancel();
  }

  reconfigure(): void {
    if (this.#timeoutMs() === undefined) this.disarm();
  }

  #timeoutMs(): number | undefined {
    return numberAt(this.core.config.turnDetection ?? undefined, 'idle_timeout_ms');
  }

  /** Order of events as in a recorded session of September 2026. */
  #trigger(timeoutMs: number): void {
    const { outbox, conversation, ids } = this.core;
    const itemId = ids.next('item');
    const { startMs, endMs, commit } = this.input.commitSilence(itemId, timeoutMs);
    outbox.send('input_audio_buffer.timeout_triggered', {
      audio_start_ms: startMs,
      audio_end_ms: endMs,
      item_id: itemId,
    });
    const note: MessageItem = {
      type: 'message',
      id: ids.next('item'),
      status: 'completed',
      role: 'system',
      content: [{ type: 'input_text', text: NOTE }],
    };
    this.core.announce(note, conversation.add(note));
    commit();
    this.startResponse();
  }
}
