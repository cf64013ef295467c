/** From what a person chose to the target of one connection, with what is stored, set and trusted now. */
import { window } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import { endpointUrl, type Endpoint } from '../../transport/endpoint.ts';
import { endpointTarget } from '../../transport/endpointTarget.ts';
import { proxySecrets } from '../../transport/proxy.ts';
import { plainSecrets, withoutReferences } from '../../transport/secretReferences.ts';
import { urlWithoutSecrets } from '../../transport/secrets.ts';
import { webSocketUrl, type ConnectTarget } from '../../transport/target.ts';
import type { SimulatorService } from '../simulatorService.ts';
import { CredentialDesk } from './credentials.ts';
import { recordedDestination, savedDestination, unnamedDestination, type Destination } from './destination.ts';
import { editEndpoints } from './editEndpoints.ts';
import { reservedNames } from './endpointSettings.ts';
import { endpointOfUrl, openAiEndpoint, saveEndpoint, savedEndpoints } from './endpointStore.ts';
import type { KeyStore } from './keyStore.ts';
import type { RecentDestinations } from './recentDestinations.ts';
import { routeTo } from './route.ts';
import { simulatorTarget } from './simulatorForms.ts';
import type { TrustStore } from './trustStore.ts';
import { phrase, t } from '../../base/l10n.ts';

const EDIT = t('Edit Endpoints');

export class Targets {
  readonly #desk: CredentialDesk;
  /** Endpoints whose keys in the open were told of: once is enough for a window. */
  readonly #warned = new Set<string>();

  constructor(
    private readonly keys: KeyStore,
    private readonly trusted: TrustStore,
    private readonly simulator: SimulatorService,
    private readonly environment: Readonly<Record<string, string | undefined>>,
    readonly recent: RecentDestinations,
  ) {
    this.#desk = new CredentialDesk(keys, environment);
  }

  /** True when a key waits under this name in the environment; it is used only after the user said so. */
  environmentHas(name: string | undefined): boolean {
    return name !== undefined && (this.environment[name] ?? '').trim() !== '';
  }

  openAi(): Destination {
    return unnamedDestination(openAiEndpoint());
  }

  /**
   * A URL as it was typed, without its credentials: an endpoint that is kept once it has answered. A known one is used as it is.
   * @throws RealtimeError `url-not-websocket`
   */
  async ofUrl(text: string): Promise<Destination> {
    const { href } = webSocketUrl(text);
    const { endpoints } = savedEndpoints();
    const known = endpoints.find((endpoint) => endpoint.kind === 'custom' && sameUrl(endpoint.url, href));
    if (known && urlWithoutSecrets(href) === href) return savedDestination(known);
    const taken = endpoints.filter((endpoint) => endpoint !== known).map(({ name }) => name);
    const endpoint = {
      ...(await endpointOfUrl(href, [...taken, ...reservedNames], this.keys)),
      ...(known && { name: known.name }),
    };
    return savedDestination(endpoint, undefined, true);
  }

  /** The server of a destination has answered: an endpoint that is new goes into the settings. Returns what it is from now on. */
  async answered(destination: Destination): Promise<Destination> {
    await this.recent.remember(destination);
    if (destination.kind === 'simulator' || !destination.keepOnceAnswered) return destination;
    await saveEndpoint(destination.endpoint);
    return savedDestination(destination.endpoint, destination.callId);
  }

  /**
   * Asks for what is missing: a key, a secret, a sign-in.
   * @param again for a session that was connected already
   * @returns undefined when the user cancelled
   * @throws RealtimeError `simulator-cannot-listen`, `entra-failed`, `ca-file-unreadable`, `proxy-invalid`
   */
  async resolve(destination: Destination, again = false): Promise<ConnectTarget | undefined> {
    if (destination.kind === 'simulator') return simulatorTarget(await this.simulator.url(), destination.form);
    const { endpoint, keySlot, callId } = destination;
    this.#warnOfPlainSecrets(endpoint);
    const credentials = await this.#desk.credentials(endpoint, keySlot, again);
    if (!credentials) return undefined;
    const route = await routeTo(endpointUrl(endpoint).href, endpoint, this.trusted, this.environment);
    const target = endpointTarget(endpoint, credentials, callId, route);
    return route.proxy ? { ...target, secrets: [...target.secrets, ...proxySecrets(route.proxy)] } : target;
  }

  /**
   * Where a proxy leads. Which model a session is with, its app says.
   * @param lendsKey the endpoint's own key comes along; else no credential of this debugger does
   * @returns undefined when the user cancelled
   * @throws RealtimeError as `resolve`
   */
  async resolveForProxy(destination: Destination, lendsKey: boolean): Promise<ConnectTarget | undefined> {
    if (destination.kind === 'simulator') {
      return { ...simulatorTarget(await this.simulator.url(), destination.form), headers: {}, auth: 'none' };
    }
    const target = lendsKey ? await this.resolve(destination) : await this.#keylessTarget(destination.endpoint);
    const isUnnamed = destination.endpoint.name === openAiEndpoint().name;
    return target && isUnnamed ? { ...target, name: 'OpenAI' } : target;
  }

  /** Where a recorded session was. @throws RealtimeError `not-reconnectable` */
  recorded(header: unknown): Destination {
    const destination = recordedDestination(header, savedEndpoints().endpoints, openAiEndpoint());
    if (destination) return destination;
    throw new RealtimeError('not-reconnectable', phrase('This recording does not say where its session was.'), {
      hint: phrase('Run "Realtime: Connect" to begin a new session.'),
    });
  }

  /** False when the user cancelled. @throws RealtimeError `no-key-taken` */
  async askForAnotherKey(destination: Destination): Promise<boolean> {
    if (destination.kind === 'simulator') {
      throw new RealtimeError('no-key-taken', phrase('The simulator takes no API key.'), {
        hint: phrase('Run "Realtime: Reconnect" to connect to it again.'),
      });
    }
    return await this.#desk.askForAnotherKey(destination.endpoint, destination.keySlot);
  }

  async #keylessTarget(endpoint: Endpoint): Promise<ConnectTarget> {
    const route = await routeTo(endpointUrl(endpoint).href, endpoint, this.trusted, this.environment);
    const target = endpointTarget(withoutReferences(endpoint), {}, undefined, route);
    return route.proxy ? { ...target, secrets: [...target.secrets, ...proxySecrets(route.proxy)] } : target;
  }

  #warnOfPlainSecrets(endpoint: Endpoint): void {
    const plain = plainSecrets(endpoint);
    if (plain.length === 0 || this.#warned.has(endpoint.name)) return;
    this.#warned.add(endpoint.name);
    const names = plain.map(({ where, name }) => `${where}: ${name}`).join(', ');
    const message = t(
      'The settings of "{0}" hold what looks like a key in the open ({1}). Write ${secret:NAME} in its place: you are asked for the secret once, and VS Code keeps it in its secret storage.',
      endpoint.name,
      names,
    );
    void window
      .showWarningMessage(message, EDIT)
      .then((choice) => (choice === undefined ? undefined : editEndpoints()));
  }
}

function sameUrl(left: string, right: string): boolean {
  return URL.canParse(left) && new URL(left).href === urlWithoutSecrets(right);
}
