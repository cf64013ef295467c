/** Keys and named secrets in VS Code's SecretStorage, one for each slot; nothing else of this extension keeps a secret. */
import type { Memento, SecretStorage } from 'vscode';
import { Emitter } from '../../base/emitter.ts';

const INDEX = 'realtime.keyHosts';

export class KeyStore {
  readonly #didChange = new Emitter<void>();
  /** A slot has a key now, or none any more. */
  readonly onDidChange = this.#didChange.event;

  /** @param memento holds the slots' names only: SecretStorage cannot list what it keeps */
  constructor(
    private readonly secrets: SecretStorage,
    private readonly memento: Memento,
  ) {}

  /** Slots for which an answer is stored: a key, or that none is needed. */
  slots(): readonly string[] {
    return Object.keys(this.#index());
  }

  hasKey(slot: string): boolean {
    return this.#index()[slot] === 'key';
  }

  /** True when the user said that this server needs no key. */
  needsNone(slot: string): boolean {
    return this.#index()[slot] === 'none';
  }

  async get(slot: string): Promise<string | undefined> {
    return await this.secrets.get(secretName(slot));
  }

  /** An empty key means that the server needs none. */
  async set(slot: string, key: string): Promise<void> {
    if (key === '') await this.secrets.delete(secretName(slot));
    else await this.secrets.store(secretName(slot), key);
    await this.memento.update(INDEX, { ...this.#index(), [slot]: key === '' ? 'none' : 'key' });
    this.#didChange.fire();
  }

  async forget(slot: string): Promise<void> {
    await this.secrets.delete(secretName(slot));
    await this.memento.update(
      INDEX,
      Object.fromEntries(Object.entries(this.#index()).filter(([name]) => name !== slot)),
    );
    this.#didChange.fire();
  }

  #index(): Readonly<Record<string, 'key' | 'none'>> {
    return this.memento.get<Record<string, 'key' | 'none'>>(INDEX, {});
  }
}

/** Slot of a secret that endpoints refer to as `${secret:NAME}`. */
export function namedSecretSlot(name: string): string {
  return `secret ${name}`;
}

function secretName(slot: string): string {
  return `realtime.key:${slot}`;
}
