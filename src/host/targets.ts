/** From what the user chose to a target with its key. A key is asked for once and goes to SecretStorage. */
import { window } from 'vscode';
import { urlWithoutSecrets } from '../transport/secrets.ts';
import { customTarget, openAiTarget, simulatorTarget, webSocketUrl, type ConnectTarget } from '../transport/target.ts';
import { RealtimeError } from '../base/errors.ts';
import type { KeyStore } from './keyStore.ts';
import { recordedSource } from './recordedSource.ts';
import { customUrls, openAiModel, writeCustomUrls } from './settings.ts';
import type { SimulatorService } from './simulatorService.ts';

export const openAiHost = 'api.openai.com';
const MAX_REMEMBERED_URLS = 20;

export class Targets {
  constructor(
    private readonly keys: KeyStore,
    private readonly simulator: SimulatorService,
    private readonly environment: Readonly<Record<string, string | undefined>>,
  ) {}

  /** True when a key waits in the environment; it is used only after the user said so. */
  get environmentHasKey(): boolean {
    return (this.environment['OPENAI_API_KEY'] ?? '').trim() !== '';
  }

  async simulatorTarget(): Promise<ConnectTarget> {
    return simulatorTarget(await this.simulator.url());
  }

  /** Undefined when the user cancelled. */
  async openAiTarget(model = openAiModel()): Promise<ConnectTarget | undefined> {
    const key = (await this.keys.get(openAiHost)) ?? (await this.#firstOpenAiKey());
    return key === undefined ? undefined : openAiTarget(model, key);
  }

  /** Remembers the URL without its credentials. Undefined when the user cancelled. @throws RealtimeError `url-not-websocket` */
  async customTarget(text: string): Promise<ConnectTarget | undefined> {
    const typed = webSocketUrl(text);
    const publicUrl = urlWithoutSecrets(typed.href);
    const holdsSecrets = typed.href !== publicUrl;
    const stored = holdsSecrets ? undefined : await this.keys.getUrl(publicUrl);
    const url = stored ?? typed.href;
    const key = await this.#customKey(typed.host, holdsSecrets || stored !== undefined);
    if (key === undefined) return undefined;
    if (holdsSecrets) await this.keys.setUrl(publicUrl, typed.href);
    const others = customUrls().filter((known) => known !== publicUrl);
    await writeCustomUrls([publicUrl, ...others].slice(0, MAX_REMEMBERED_URLS));
    return customTarget(url, key);
  }

  /**
   * The same place with what is stored now: another key, another port of the simulator. A key that was forgotten is
   * asked for again. Undefined when the user cancelled.
   */
  async again(target: ConnectTarget): Promise<ConnectTarget | undefined> {
    if (target.kind === 'simulator') return await this.simulatorTarget();
    const key = target.kind === 'openai' ? await this.#openAiKeyAgain(target) : await this.#customKeyAgain(target);
    return key === undefined ? undefined : { ...target, apiKey: key };
  }

  /**
   * Where a recorded session was, with what is stored now. Undefined when the user cancelled.
   * @throws RealtimeError `not-reconnectable`
   */
  async recordedTarget(header: unknown): Promise<ConnectTarget | undefined> {
    const source = recordedSource(header);
    switch (source?.kind) {
      case 'simulator':
        return await this.simulatorTarget();
      case 'openai':
        return await this.openAiTarget(source.model);
      case 'custom':
        return await this.customTarget(source.url);
      case undefined:
        throw new RealtimeError('not-reconnectable', 'This recording does not say where its session was.', {
          hint: 'Run "Realtime: Connect" to begin a new session.',
        });
    }
  }

  /** False when the user cancelled. */
  async askForAnotherKey(target: ConnectTarget): Promise<boolean> {
    const host = new URL(target.url).host;
    const key = await askForKey(host, target.kind === 'custom');
    if (key === undefined) return false;
    await this.keys.set(host, key);
    return true;
  }

  async #openAiKeyAgain({ apiKey }: ConnectTarget): Promise<string | undefined> {
    const stored = await this.keys.get(openAiHost);
    if (stored !== undefined) return stored;
    const wasFromEnvironment = apiKey !== undefined && apiKey === this.environment['OPENAI_API_KEY']?.trim();
    return wasFromEnvironment ? apiKey : await this.#firstOpenAiKey();
  }

  async #customKeyAgain({ url }: ConnectTarget): Promise<string | undefined> {
    return await this.#customKey(new URL(url).host, urlWithoutSecrets(url) !== url);
  }

  async #firstOpenAiKey(): Promise<string | undefined> {
    const fromEnvironment = this.environment['OPENAI_API_KEY']?.trim();
    if (fromEnvironment) {
      const once = { label: '$(key) Use OPENAI_API_KEY for this session', detail: 'It is not stored.' };
      const store = {
        label: '$(save) Use OPENAI_API_KEY and store it',
        detail: 'VS Code keeps it in its secret storage.',
      };
      const other = { label: '$(edit) Enter another key…' };
      const title = 'OpenAI: OPENAI_API_KEY is set in the environment';
      const choice = await window.showQuickPick([once, store, other], { title, ignoreFocusOut: true });
      if (choice === undefined) return undefined;
      if (choice === store) await this.keys.set(openAiHost, fromEnvironment);
      if (choice !== other) return fromEnvironment;
    }
    const key = await askForKey(openAiHost, false);
    if (key !== undefined) await this.keys.set(openAiHost, key);
    return key;
  }

  /** Empty when the server needs none; undefined when the user cancelled. */
  async #customKey(host: string, urlHoldsKey: boolean): Promise<string | undefined> {
    const stored = await this.keys.get(host);
    if (stored !== undefined) return stored;
    if (urlHoldsKey || this.keys.needsNone(host)) return '';
    const key = await askForKey(host, true);
    if (key !== undefined) await this.keys.set(host, key);
    return key;
  }
}

async function askForKey(host: string, mayBeEmpty: boolean): Promise<string | undefined> {
  const key = await window.showInputBox({
    title: `API key for ${host}`,
    prompt: `Kept in VS Code's secret storage${mayBeEmpty ? '. Leave it empty if the server needs none' : ''}.`,
    placeHolder: mayBeEmpty ? 'No key' : 'sk-…',
    password: true,
    ignoreFocusOut: true,
    validateInput: (value) => {
      if (value.trim() === '') return mayBeEmpty ? undefined : 'A key is needed.';
      return /^[\x21-\x7e]+$/.test(value.trim()) ? undefined : 'A key has no spaces and only ASCII characters.';
    },
  });
  return key?.trim();
}
