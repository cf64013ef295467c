/** Certificates that a person said yes to, each for one host and port. Certificates are public: they are no secrets. */
import type { Memento } from 'vscode';
import type { PinnedCertificate } from '../../transport/certificates.ts';

const KEY = 'realtime.trustedCertificates';

export class TrustStore {
  constructor(private readonly memento: Memento) {}

  /** `host` with the port, as `URL.host` has it. */
  get(host: string): PinnedCertificate | undefined {
    return this.#all()[host];
  }

  hosts(): readonly string[] {
    return Object.keys(this.#all());
  }

  async trust(host: string, { fingerprint256, pem }: PinnedCertificate): Promise<void> {
    await this.memento.update(KEY, { ...this.#all(), [host]: { fingerprint256, pem } });
  }

  async forget(host: string): Promise<void> {
    await this.memento.update(KEY, Object.fromEntries(Object.entries(this.#all()).filter(([name]) => name !== host)));
  }

  #all(): Readonly<Record<string, PinnedCertificate>> {
    return this.memento.get<Record<string, PinnedCertificate>>(KEY, {});
  }
}
