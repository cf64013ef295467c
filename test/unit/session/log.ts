/** A log written by hand: frames in the order in which they were on the wire, 10 ms apart. */
import type { Entry } from '../../../src/protocol/entry.ts';
import { SessionProjection } from '../../../src/session/projection.ts';
import type { EventRow, SessionState } from '../../../src/session/state.ts';

export class HandMadeLog {
  readonly entries: Entry[] = [];
  #waitedMs = 0;

  client(event: object | string): this {
    return this.#frame('client', event);
  }

  server(event: object | string): this {
    return this.#frame('server', event);
  }

  lifecycle(at: string, details: Record<string, string | number | boolean> = {}): this {
    this.entries.push({ kind: 'lifecycle', ...this.#stamp(), at, details });
    return this;
  }

  /** The next entry comes so much later. */
  wait(ms: number): this {
    this.#waitedMs += ms;
    return this;
  }

  /** The next entry comes at this time of the session's clock, which is later than its turn would be. */
  at(ms: number): this {
    return this.wait(ms - (this.entries.length + 1) * 10 - this.#waitedMs);
  }

  state(): SessionState {
    const projection = new SessionProjection();
    projection.applyAll(this.entries);
    return projection.state;
  }

  /** The row of the entry added `last`-from-the-end (0 is the newest). */
  row(last = 0): EventRow {
    const row = this.state().rows.at(-1 - last);
    if (!row) throw new Error('the log has no such row');
    return row;
  }

  #frame(dir: 'client' | 'server', event: object | string): this {
    const text = typeof event === 'string' ? event : JSON.stringify(event);
    this.entries.push({ kind: 'frame', ...this.#stamp(), dir, text, binary: false, sizeBytes: text.length });
    return this;
  }

  #stamp(): { n: number; monoMs: number; wallMs: number } {
    const n = this.entries.length + 1;
    const monoMs = n * 10 + this.#waitedMs;
    return { n, monoMs, wallMs: 1_700_000_000_000 + monoMs };
  }
}

/** A message item as servers send it. */
export function message(id: string, role: string, text: string, status = 'completed'): object {
  const type = role === 'assistant' ? 'output_text' : 'input_text';
  return { id, type: 'message', role, status, content: text === '' ? [] : [{ type, text }] };
}

export function added(item: object, previousItemId?: string | null): object {
  return {
    type: 'conversation.item.added',
    item,
    ...(previousItemId !== undefined && { previous_item_id: previousItemId }),
  };
}
