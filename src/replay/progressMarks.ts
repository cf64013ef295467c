/** How far a server has come, counted in the events that clients wait for. */
import { stringAt, type JsonObject } from '../base/json.ts';
import { phrase, verbatim, type Phrase } from '../base/l10n.ts';
import { canonicalType } from '../protocol/dialect.ts';

/** What a client waits for before it goes on; pieces of an answer count apart, see `deltas`. */
const awaited: ReadonlySet<string> = new Set([
  'session.created',
  'session.updated',
  'conversation.item.added',
  'conversation.item.deleted',
  'conversation.item.truncated',
  'conversation.item.retrieved',
  'input_audio_buffer.committed',
  'input_audio_buffer.cleared',
  'response.created',
  'response.done',
  'error',
]);

export interface Progress {
  /** Events seen of each awaited type, by GA's names. */
  readonly counts: ReadonlyMap<string, number>;
  /** Deltas since the last response began; 0 when it is done. */
  readonly deltas: number;
}

export class ProgressMarks {
  readonly #counts = new Map<string, number>();
  #deltas = 0;

  server(event: JsonObject): void {
    const wireType = stringAt(event, 'type') ?? '';
    const type = wireType === 'conversation.item.created' ? 'conversation.item.added' : canonicalType(wireType);
    if (type.startsWith('response.') && type.endsWith('.delta')) this.#deltas++;
    if (type === 'response.created' || type === 'response.done') this.#deltas = 0;
    if (awaited.has(type)) this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1);
  }

  get progress(): Progress {
    return { counts: new Map(this.#counts), deltas: this.#deltas };
  }

  /** What is missing to be as far as `goal`, in words; undefined when nothing is. */
  missing(goal: Progress): Phrase | undefined {
    for (const [type, count] of goal.counts) {
      const seen = this.#counts.get(type) ?? 0;
      if (seen < count) return count === 1 ? verbatim(type) : phrase('{0} number {1} ({2} came)', type, count, seen);
    }
    const begun = this.#counts.get('response.created') ?? 0;
    const done = this.#counts.get('response.done') ?? 0;
    if (goal.deltas === 0 || this.#deltas >= goal.deltas || done >= begun) return undefined;
    // The answer may be another one this time, and shorter: its end is enough.
    return phrase('{0} pieces of the answer ({1} came)', goal.deltas, this.#deltas);
  }
}
