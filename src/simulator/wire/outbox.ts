/** The one way out: gives events their id, their dialect and their text. */
import type { JsonObject } from '../../base/json.ts';
import { randomBase62 } from '../../base/random.ts';
import { randomStream, type Ids } from '../determinism/ids.ts';
import type { RequestFault } from './fault.ts';
import type { WireForm } from './wireForm.ts';

/** Lengths of deltas would tell what is said; real servers pad them to a multiple of this. */
const PADDED_TO = 16;

export class Outbox {
  readonly #padding: () => number;

  constructor(
    private readonly ids: Ids,
    private readonly sendText: (text: string) => void,
    seed: number,
    private readonly form: WireForm = (event) => [event],
  ) {
    this.#padding = randomStream(seed, 'obfuscation');
  }

  send(type: string, members: JsonObject = {}): void {
    for (const event of this.form({ type, event_id: this.ids.next('event'), ...members }))
      this.sendText(JSON.stringify(event));
  }

  /** A piece of text, with its padding. */
  sendDelta(type: string, members: JsonObject, delta: string): void {
    const obfuscation = randomBase62(this.#padding, PADDED_TO - (delta.length % PADDED_TO));
    this.send(type, { ...members, delta, obfuscation });
  }

  /**
   * @param causeId `event_id` of the client event that is refused, if it had one
   * @param readAs what the fault's paths are in: `client` for what was found wrong with the event as it came
   */
  sendFault(
    { type, code, message, param }: RequestFault,
    causeId: string | null,
    readAs: 'ga' | 'client' = 'ga',
  ): void {
    const error = { type, code, message, param, event_id: causeId };
    if (readAs === 'ga') this.send('error', { error });
    else this.sendText(JSON.stringify({ type: 'error', event_id: this.ids.next('event'), error }));
  }
}
