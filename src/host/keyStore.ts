/** API keys in VS Code's SecretStorage, one for each server; nothing else of this extension keeps a key. */
import type { Memento, SecretStorage } from 'vscode';

const INDEX = 'realtime.keyHosts';

export class KeyStore {
  /** @param memento holds the names of servers only: SecretStorage cannot list what it keeps */
  constructor(
    private readonly secrets: SecretStorage,
    private readonly memento: Memento,
  ) {}

  /** Servers (`host:port`) for which an answer is stored: a key, or that none is needed. */
  hosts(): readonly string[] {
    return Object.keys(this.#index());
  }

  hasKey(host: string): boolean {
    return this.#index()[host] === 'key';
  }

  /** True when the user said that this server needs no key. */
  needsNone(host: string): boolean {
    return this.#index()[host] === 'none';
  }

  async get(host: string): Promise<string | undefined> {
    return await this.secrets.get(secretName(host));
  }

  /** An empty key means that the server needs none. */
  async set(host: string, key: string): Promise<void> {
    if (key === '') await this.secrets.delete(secretName(host));
    else await this.secrets.store(secretName(host), key);
    await this.memento.update(INDEX, { ...this.#index(), [host]: key === '' ? 'none' : 'key' });
  }

  async forget(host: string): Promise<void> {
    await this.secrets.delete(secretName(host));
    await this.memento.update(
      INDEX,
      Object.fromEntries(Object.entries(this.#index()).filter(([name]) => name !== host)),
    );
  }

  /** The whole URL, where credentials are written into it; settings keep only `publicUrl`. */
  async getUrl(publicUrl: string): Promise<string | undefined> {
    return await this.secrets.get(urlName(publicUrl));
  }

  async setUrl(publicUrl: string, url: string): Promise<void> {
    await this.secrets.store(urlName(publicUrl), url);
  }

  async forgetUrl(publicUrl: string): Promise<void> {
    await this.secrets.delete(urlName(publicUrl));
  }

  #index(): Readonly<Record<string, 'key' | 'none'>> {
    return this.memento.get<Record<string, 'key' | 'none'>>(INDEX, {});
  }
}

function secretName(host: string): string {
  return `realtime.key:${host}`;
}

function urlName(publicUrl: string): string {
  return `realtime.url:${publicUrl}`;
}
