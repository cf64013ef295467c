/** Asks for what an endpoint needs and does not have yet. A secret is asked for once and goes to SecretStorage. */
import { window } from 'vscode';
import { authOf, endpointUrl, type Endpoint } from '../../transport/endpoint.ts';
import type { Credentials } from '../../transport/endpointTarget.ts';
import { secretNames } from '../../transport/secretReferences.ts';
import { entraToken } from './entra.ts';
import { namedSecretSlot, type KeyStore } from './keyStore.ts';
import { t } from '../../base/l10n.ts';

export class CredentialDesk {
  /** Keys of the environment that may be used while this window is open, by slot: one yes is enough for a reconnect. */
  readonly #lent = new Map<string, string>();

  constructor(
    private readonly keys: KeyStore,
    private readonly environment: Readonly<Record<string, string | undefined>>,
  ) {}

  /**
   * @param again for a session that was connected already
   * @returns undefined when the user cancelled
   * @throws RealtimeError `entra-failed`
   */
  async credentials(endpoint: Endpoint, keySlot: string, again: boolean): Promise<Credentials | undefined> {
    const secrets: Record<string, string> = {};
    for (const name of secretNames(endpoint)) {
      const secret = await this.#namedSecret(name, endpoint.name);
      if (secret === undefined) return undefined;
      secrets[name] = secret;
    }
    const auth = authOf(endpoint);
    if (auth === 'none') return { secrets };
    const key = auth === 'entra' ? await entraToken() : await this.#key(endpoint, keySlot, again);
    return key === undefined ? undefined : { key, secrets };
  }

  /** True when connecting again makes sense; false when the user cancelled. */
  async askForAnotherKey(endpoint: Endpoint, keySlot: string): Promise<boolean> {
    const auth = authOf(endpoint);
    // The next connection fetches another token anyway.
    if (auth === 'entra') return true;
    const [name] = secretNames(endpoint);
    const slot = auth === 'none' && name !== undefined ? namedSecretSlot(name) : keySlot;
    const key = await askForKey(slot, endpoint.kind === 'custom' && auth !== 'none');
    if (key === undefined) return false;
    await this.keys.set(slot, key);
    this.#lent.delete(slot);
    return true;
  }

  async #key(endpoint: Endpoint, keySlot: string, again: boolean): Promise<string | undefined> {
    const stored = await this.keys.get(keySlot);
    if (stored !== undefined) return stored;
    if (this.keys.needsNone(keySlot)) return '';
    const name = environmentName(endpoint);
    const fromEnvironment = name === undefined ? undefined : this.environment[name]?.trim();
    if (again && fromEnvironment && this.#lent.get(keySlot) === fromEnvironment) return fromEnvironment;
    if (name !== undefined && fromEnvironment) return await this.#offerEnvironment(name, fromEnvironment, keySlot);
    return await this.#askAndStore(keySlot, endpoint.kind === 'custom');
  }

  /** A key in the environment is offered, never taken silently. */
  async #offerEnvironment(name: string, key: string, keySlot: string): Promise<string | undefined> {
    const once = { label: t('$(key) Use {0} for this session', name), detail: t('It is not stored.') };
    const store = {
      label: t('$(save) Use {0} and store it', name),
      detail: t('VS Code keeps it in its secret storage.'),
    };
    const other = { label: t('$(edit) Enter another key…') };
    const title = t('{0}: {1} is set in the environment', keySlot, name);
    const choice = await window.showQuickPick([once, store, other], { title, ignoreFocusOut: true });
    if (choice === undefined) return undefined;
    if (choice === other) return await this.#askAndStore(keySlot, false);
    if (choice === store) await this.keys.set(keySlot, key);
    else this.#lent.set(keySlot, key);
    return key;
  }

  async #askAndStore(slot: string, mayBeEmpty: boolean): Promise<string | undefined> {
    const key = await askForKey(slot, mayBeEmpty);
    if (key !== undefined) await this.keys.set(slot, key);
    return key;
  }

  async #namedSecret(name: string, endpointName: string): Promise<string | undefined> {
    const slot = namedSecretSlot(name);
    const stored = await this.keys.get(slot);
    if (stored !== undefined) return stored;
    const secret = await window.showInputBox({
      title: t('{0}: the secret "{1}"', endpointName, name),
      prompt: t("It takes the place of ${secret:{0}} in the endpoint, and is kept in VS Code's secret storage.", name),
      password: true,
      ignoreFocusOut: true,
      validateInput: keyProblem,
    });
    if (secret !== undefined) await this.keys.set(slot, secret.trim());
    return secret?.trim();
  }
}

/** Variable in which such a key usually is; undefined for servers that could be anybody's. */
export function environmentName(endpoint: Endpoint): string | undefined {
  if (endpoint.kind === 'openai') {
    return /(^|\.)api\.openai\.com$/.test(endpointUrl(endpoint).hostname) ? 'OPENAI_API_KEY' : undefined;
  }
  return endpoint.kind === 'custom' ? undefined : 'AZURE_OPENAI_API_KEY';
}

async function askForKey(slot: string, mayBeEmpty: boolean): Promise<string | undefined> {
  const key = await window.showInputBox({
    title: t('API key for {0}', slot),
    prompt: t("Kept in VS Code's secret storage{0}.", mayBeEmpty ? t('. Leave it empty if the server needs none') : ''),
    placeHolder: mayBeEmpty ? t('No key') : t('A standard key, or an ephemeral one (ek_…)'),
    password: true,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' && mayBeEmpty ? undefined : keyProblem(value)),
  });
  return key?.trim();
}

function keyProblem(value: string): string | undefined {
  if (value.trim() === '') return t('A key is needed.');
  return /^[\x21-\x7e]+$/.test(value.trim()) ? undefined : t('A key has no spaces and only ASCII characters.');
}
