/** Where one can connect without typing anything: the simulator, OpenAI and the endpoints of the settings, each with what it needs. */
import { t } from '../../base/l10n.ts';
import { authOf, endpointUrl, type Endpoint, type EndpointKind } from '../../transport/endpoint.ts';
import { secretNames } from '../../transport/secretReferences.ts';
import { environmentName } from './credentials.ts';
import { savedDestination, type Destination } from './destination.ts';
import { openAiEndpoint, savedEndpoints } from './endpointStore.ts';
import { namedSecretSlot, type KeyStore } from './keyStore.ts';
import type { Targets } from './targets.ts';

export interface KnownEndpoint {
  /** As the settings and the command "Connect" have it. */
  readonly name: string;
  /** A codicon. */
  readonly icon: string;
  readonly description: string;
  /** Host or URL. */
  readonly where: string;
  /** How it knows who connects. */
  readonly key: string;
  /** Connecting asks for nothing. */
  readonly ready: boolean;
  readonly destination: Destination & { readonly kind: 'endpoint' };
  /** The settings have it: it can be taken out of them. */
  readonly isSaved: boolean;
}

export function knownEndpoints(keys: KeyStore, targets: Targets): readonly KnownEndpoint[] {
  const saved = savedEndpoints().endpoints.map((one) => known(one.name, one, savedDestination(one), true));
  return [known('OpenAI', openAiEndpoint(), targets.openAi(), false), ...saved];

  function known(name: string, endpoint: Endpoint, destination: Destination, isSaved: boolean): KnownEndpoint {
    if (destination.kind !== 'endpoint') throw new Error(`${name} is no endpoint`);
    const url = endpointUrl(endpoint);
    const [key, hasKey] = keyState(endpoint, destination.keySlot, keys, targets);
    return {
      name,
      icon: icons[endpoint.kind],
      description: descriptionOf(endpoint),
      where: endpoint.kind === 'custom' ? url.href : url.host,
      key,
      ready: hasKey && secretNames(endpoint).every((secret) => keys.hasKey(namedSecretSlot(secret))),
      destination,
      isSaved,
    };
  }
}

const icons: Readonly<Record<EndpointKind, string>> = {
  openai: 'key',
  azure: 'azure',
  'azure-preview': 'azure',
  'voice-live': 'azure',
  custom: 'globe',
};

function descriptionOf(endpoint: Endpoint): string {
  switch (endpoint.kind) {
    case 'openai':
      return endpoint.intent ?? endpoint.model ?? '';
    case 'azure':
      return t('Azure OpenAI, {0}', endpoint.intent ?? endpoint.deployment ?? '');
    case 'azure-preview':
      return t('Azure OpenAI preview, {0}', endpoint.deployment);
    case 'voice-live':
      return t('Voice Live, {0}', endpoint.model ?? t('agent'));
    case 'custom':
      return new URL(endpoint.url).searchParams.get('model') ?? '';
  }
}

/** How it knows who connects, and whether that is there already. */
function keyState(
  endpoint: Endpoint,
  keySlot: string,
  keys: KeyStore,
  targets: Targets,
): readonly [words: string, ready: boolean] {
  const auth = authOf(endpoint);
  if (auth === 'entra') return [t('Microsoft sign-in'), true];
  if (auth === 'none') return [t('no key of its own'), true];
  if (keys.hasKey(keySlot)) return [t('key stored'), true];
  if (keys.needsNone(keySlot)) return [t('no key'), true];
  const name = environmentName(endpoint);
  return targets.environmentHas(name)
    ? [t('{0} is set in the environment; you are asked before it is used', name ?? ''), true]
    : [t('no key yet; you are asked for it once'), false];
}
