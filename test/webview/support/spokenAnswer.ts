/** An answer whose audio a test sends piece by piece. */
import { base64 } from './weatherSession.ts';
import type { ScriptedSession } from './scriptedSession.ts';

export const RATE = 24_000;

/** Samples whose values say where they are: each is one more than the one before. Two seconds and a half are told apart. */
export function ramp(fromSample: number, count: number): Int16Array {
  return Int16Array.from({ length: count }, (_, index) => ((fromSample + index) % 60_000) - 30_000);
}

export class SpokenAnswer {
  #sent = 0;
  readonly #part: object;

  constructor(
    private readonly session: ScriptedSession,
    readonly itemId: string,
  ) {
    const responseId = `resp_${itemId}`;
    this.#part = { response_id: responseId, item_id: itemId, output_index: 0, content_index: 0 };
    const response = { id: responseId, object: 'realtime.response', status: 'in_progress', output: [] };
    const item = { id: itemId, type: 'message', role: 'assistant', status: 'in_progress', content: [] };
    session.server({ type: 'response.created', event_id: 'e', response: { ...response, conversation_id: 'conv_1' } });
    session.server({
      type: 'response.output_item.added',
      event_id: 'e',
      response_id: responseId,
      output_index: 0,
      item,
    });
    session.server({ type: 'conversation.item.added', event_id: 'e', item });
    const part = { type: 'audio', transcript: '' };
    session.server({ type: 'response.content_part.added', event_id: 'e', ...this.#part, part });
  }

  /** Sends so much more audio. */
  speak(ms: number): this {
    const samples = ramp(this.#sent, (ms * RATE) / 1000);
    this.#sent += samples.length;
    this.session.server({ type: 'response.output_audio.delta', event_id: 'e', ...this.#part, delta: base64(samples) });
    return this;
  }

  done(): this {
    const content = [{ type: 'output_audio', transcript: 'As you like it.' }];
    const item = { id: this.itemId, type: 'message', role: 'assistant', status: 'completed', content };
    const responseId = `resp_${this.itemId}`;
    this.session.server({ type: 'response.output_audio.done', event_id: 'e', ...this.#part });
    this.session.server({
      type: 'response.output_item.done',
      event_id: 'e',
      response_id: responseId,
      output_index: 0,
      item,
    });
    const response = { id: responseId, object: 'realtime.response', status: 'completed', output: [item] };
    this.session.server({ type: 'response.done', event_id: 'e', response: { ...response, conversation_id: 'conv_1' } });
    return this;
  }
}
