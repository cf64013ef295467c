/**
 * Everything that looks random comes from here, by name: a stream of its own for each purpose, so that the timing of one
 * never changes the values of another. The same seed gives the same session.
 */
import { randomBase62, seededRandom } from '../../base/random.ts';

/** Numbers in [0, 1) that depend on the seed and the purpose's name only. */
export function randomStream(seed: number, purpose: string): () => number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < purpose.length; index++) hash = Math.imul(hash ^ purpose.charCodeAt(index), 0x01000193);
  return seededRandom(hash >>> 0);
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Ids in the form of recorded sessions: a prefix, five base62 digits that rise with time and are shared by ids made close
 * together, sixteen random ones. Real servers take the digits from the clock; here they count, so that a seed fixes them.
 */
export class Ids {
  #made = 0;
  readonly #streams = new Map<string, () => number>();

  constructor(private readonly seed: number) {}

  next(prefix: 'event' | 'sess' | 'conv' | 'resp' | 'item' | 'msg'): string {
    const rising = 218_000_000 + (this.seed % 100_000) * 100 + Math.floor(this.#made++ / 24);
    return `${prefix}_${base62(rising)}${randomBase62(this.#stream(prefix), 16)}`;
  }

  call(): string {
    return `call_${randomBase62(this.#stream('call'), 16)}`;
  }

  mcpApproval(): string {
    return `mcpr_${randomBase62(this.#stream('mcpr'), 21)}`;
  }

  #stream(prefix: string): () => number {
    const stream = this.#streams.get(prefix) ?? randomStream(this.seed, prefix);
    this.#streams.set(prefix, stream);
    return stream;
  }
}

function base62(value: number): string {
  let text = '';
  for (let rest = value, digit = 0; digit < 5; digit++, rest = Math.floor(rest / 62))
    text = BASE62.charAt(rest % 62) + text;
  return text;
}
