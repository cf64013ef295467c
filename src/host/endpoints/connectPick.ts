/** The quick pick of "Realtime: Connect". */
import { QuickPickItemKind, ThemeIcon, window, type QuickPick, type QuickPickItem } from 'vscode';
import { authOf, endpointUrl, type Endpoint, type EndpointKind } from '../../transport/endpoint.ts';
import { environmentName } from './credentials.ts';
import { plainSimulator, savedDestination, type Destination } from './destination.ts';
import { openAiEndpoint, removeEndpoint, savedEndpoints } from './endpointStore.ts';
import { secretNames } from '../../transport/secretReferences.ts';
import { namedSecretSlot, type KeyStore } from './keyStore.ts';
import type { Targets } from './targets.ts';
import { t } from '../../base/l10n.ts';

export type ConnectChoice =
  | { readonly kind: 'destination'; readonly destination: Destination }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'add'; readonly endpointKind?: EndpointKind }
  | { readonly kind: 'simulatorAs' | 'call' | 'edit' | 'openRecording' };

type Item = QuickPickItem & { readonly choice?: ConnectChoice; readonly endpoint?: Endpoint };

const CONNECT = t('Realtime: Connect');
/** Behind all that were used lately. */
const NEVER_USED = Number.MAX_SAFE_INTEGER;
const editButton = { iconPath: new ThemeIcon('gear'), tooltip: t('Edit Endpoints in Settings') };
const removeButton = { iconPath: new ThemeIcon('trash'), tooltip: t('Remove this endpoint and forget its key') };

/** @param title what the connection is for · @returns undefined when the pick was closed */
export function pickConnection(keys: KeyStore, targets: Targets, title = CONNECT): Promise<ConnectChoice | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.title = title;
  pick.placeholder = t('Where is the session? Pick an endpoint or type a wss:// URL');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.buttons = [editButton];
  // What goes on elsewhere needs a server.
  const isOffered = ({ choice }: Item): boolean => title === CONNECT || choice?.kind !== 'openRecording';
  const fill = (): void => {
    const url = pick.value.trim();
    pick.items = /^wss?:\/\/./i.test(url) ? [typedUrl(url)] : connectItems(keys, targets).filter(isOffered);
  };
  fill();
  return new Promise<ConnectChoice | undefined>((resolve) => {
    pick.onDidChangeValue(fill);
    pick.onDidAccept(() => resolve(pick.selectedItems[0]?.choice));
    pick.onDidTriggerButton(() => resolve({ kind: 'edit' }));
    pick.onDidTriggerItemButton(({ item }) => void remove(item, keys, pick).then(fill));
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  }).finally(() => pick.dispose());
}

/** What the pick lists. */
export function connectItems(keys: KeyStore, targets: Targets): Item[] {
  const simulator: Item = {
    label: t('$(vm-running) Simulator'),
    description: t('on this machine'),
    detail: t('No key, no network, no cost. Speaks GA and beta.'),
    choice: { kind: 'destination', destination: plainSimulator },
  };
  const simulatorAs: Item = {
    label: t('$(versions) Simulator as…'),
    description: t('beta, Azure, Voice Live, transcription'),
    choice: { kind: 'simulatorAs' },
  };
  const openAi = endpointPlace('OpenAI', openAiEndpoint(), targets.openAi(), keys, targets);
  const { endpoints, problems } = savedEndpoints();
  const saved = endpoints.map((endpoint): Place => {
    const place = endpointPlace(endpoint.name, endpoint, savedDestination(endpoint), keys, targets);
    return { ...place, items: place.items.map((item) => ({ ...item, endpoint, buttons: [removeButton] })) };
  });
  const broken = problems.map((detail): Item => ({
    label: t('$(warning) Not usable'),
    detail,
    choice: { kind: 'edit' },
  }));
  const places: readonly Place[] = [
    { items: [simulator, simulatorAs], ready: true, rank: targets.recent.rank(plainSimulator) },
    ...[openAi, ...saved],
  ];
  const byRank = places.toSorted((left, right) => (left.rank ?? NEVER_USED) - (right.rank ?? NEVER_USED));
  const groups: [string, Item[]][] = [
    [t('used last'), byRank.flatMap(({ items, ready, rank }) => (ready && rank !== undefined ? items : []))],
    [t('ready'), byRank.flatMap(({ items, ready, rank }) => (ready && rank === undefined ? items : []))],
    [t('to be set up'), [...byRank.flatMap(({ items, ready }) => (ready ? [] : items)), ...broken]],
    [t('more'), [...more]],
  ];
  return groups.flatMap(([title, items]) => (items.length === 0 ? [] : [separator(title), ...items]));
}

interface Place {
  readonly items: Item[];
  /** Connecting asks for no key. */
  readonly ready: boolean;
  /** 0 for the one used last. */
  readonly rank: number | undefined;
}

const more: readonly Item[] = [
  {
    label: t('$(azure) Azure OpenAI…'),
    description: t('GA, by deployment'),
    choice: { kind: 'add', endpointKind: 'azure' },
  },
  { label: t('$(azure) Voice Live…'), description: t('Azure AI'), choice: { kind: 'add', endpointKind: 'voice-live' } },
  {
    label: t('$(globe) Other WebSocket URL…'),
    description: t('ws:// or wss://'),
    choice: { kind: 'add', endpointKind: 'custom' },
  },
  { label: t('$(call-incoming) Attach to a Call…'), description: t('sideband, by call_id'), choice: { kind: 'call' } },
  { label: t('$(add) Add Endpoint…'), description: t('of any kind'), choice: { kind: 'add' } },
  { label: t('$(gear) Edit Endpoints in Settings'), choice: { kind: 'edit' } },
  {
    label: t('$(folder-opened) Open Recording…'),
    description: t('.realtime.jsonl, or bare events'),
    choice: { kind: 'openRecording' },
  },
];

function endpointPlace(
  label: string,
  endpoint: Endpoint,
  destination: Destination,
  keys: KeyStore,
  targets: Targets,
): Place {
  const url = endpointUrl(endpoint);
  const where = endpoint.kind === 'custom' ? url.href : url.host;
  const [words, hasKey] = keyState(endpoint, destination, keys, targets);
  const item: Item = {
    label: `$(${icons[endpoint.kind]}) ${label}`,
    description: descriptionOf(endpoint),
    detail: `${where}, ${words}`,
    choice: { kind: 'destination', destination },
  };
  const hasSecrets = secretNames(endpoint).every((name) => keys.hasKey(namedSecretSlot(name)));
  return { items: [item], ready: hasKey && hasSecrets, rank: targets.recent.rank(destination) };
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
  destination: Destination,
  keys: KeyStore,
  targets: Targets,
): readonly [words: string, ready: boolean] {
  const auth = authOf(endpoint);
  if (auth === 'entra') return [t('Microsoft sign-in'), true];
  if (auth === 'none' || destination.kind === 'simulator') return [t('no key of its own'), true];
  if (keys.hasKey(destination.keySlot)) return [t('key stored'), true];
  if (keys.needsNone(destination.keySlot)) return [t('no key'), true];
  const name = environmentName(endpoint);
  return targets.environmentHas(name)
    ? [t('{0} is set in the environment; you are asked before it is used', name ?? ''), true]
    : [t('no key yet; you are asked for it once'), false];
}

async function remove({ endpoint, choice }: Item, keys: KeyStore, pick: QuickPick<Item>): Promise<void> {
  if (!endpoint || choice?.kind !== 'destination' || choice.destination.kind !== 'endpoint') return;
  pick.busy = true;
  await removeEndpoint(endpoint.name);
  await keys.forget(choice.destination.keySlot);
  pick.busy = false;
}

function typedUrl(url: string): Item {
  return { label: t('$(plug) Connect to {0}', url), alwaysShow: true, choice: { kind: 'url', url } };
}

function separator(label: string): Item {
  return { label, kind: QuickPickItemKind.Separator };
}
