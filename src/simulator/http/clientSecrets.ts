/** Client secrets: keys that a backend mints for a browser, which work for a while and carry a session with them. */
import type { JsonObject } from '../../base/json.ts';
import type { SessionKind, WireDialect } from '../configuration/sessionNature.ts';
import { randomStream } from '../determinism/ids.ts';

export interface ClientSecret {
  /** `ek_` and 32 hexadecimal digits. */
  readonly value: string;
  readonly expiresAtSeconds: number;
  readonly kind: SessionKind;
  /** The dialect of the endpoint that minted it. A key of the beta endpoint opens beta sessions only by the usual signals. */
  readonly dialect: WireDialect;
  readonly model: string | undefined;
  /** GA-shaped: defaults of every session that is opened with it. */
  readonly initialSession: JsonObject;
}

export const SECRET_PREFIX = 'ek_';
/** Enough for any test; a client that mints in a loop must not fill the memory. */
const KEPT = 10_000;

/** Keys of the simulator protect nothing, so a seed may fix them. */
export class ClientSecrets {
  readonly #secrets = new Map<string, ClientSecret>();
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomStream(seed, 'client secrets');
  }

  mint(contents: Omit<ClientSecret, 'value'>): ClientSecret {
    const digits = Array.from({ length: 32 }, () => Math.floor(this.#random() * 16).toString(16));
    const secret = { value: `${SECRET_PREFIX}${digits.join('')}`, ...contents };
    this.#secrets.set(secret.value, secret);
    const [oldest] = this.#secrets.keys();
    if (this.#secrets.size > KEPT && oldest !== undefined) this.#secrets.delete(oldest);
    return secret;
  }

  /** Expired ones too: whoever asks looks at the time. */
  find(value: string): ClientSecret | undefined {
    return this.#secrets.get(value);
  }
}
