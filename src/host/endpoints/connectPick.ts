/** The quick pick of "Realtime: Connect". */
import { QuickPickItemKind, ThemeIcon, window, type QuickPick, type QuickPickItem } from 'vscode';
import { authOf, endpointUrl, type Endpoint, type EndpointKind } from '../../transport/endpoint.ts';
import { environmentName } from './credentials.ts';
import { plainSimulator, savedDestination, type Destination } from './destination.ts';
import { openAiEndpoint, removeEndpoint, savedEndpoints } from './endpointStore.ts';
import type { KeyStore } from './keyStore.ts';
import type { Targets } from './targets.ts';

export type ConnectChoice =
  | { readonly kind: 'destination'; readonly destination: Destination }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'add'; readonly endpointKind?: EndpointKind }
  | { readonly kind: 'simulatorAs' | 'call' | 'edit' | 'openRecording' };

type Item = QuickPickItem & { readonly choice?: ConnectChoice; readonly endpoint?: Endpoint };

const editButton = { iconPath: new ThemeIcon('gear'), tooltip: 'Edit Endpoints in Settings' };
const removeButton = { iconPath: new ThemeIcon('trash'), tooltip: 'Remove this endpoint and forget its key' };

/** Undefined when the pick was closed. */
export function pickConnection(keys: KeyStore, targets: Targets): Promise<ConnectChoice | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.title = 'Realtime: Connect';
  pick.placeholder = 'Where is the session? Pick an endpoint or type a wss:// URL';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.buttons = [editButton];
  const fill = (): void => {
    const url = pick.value.trim();
    pick.items = /^wss?:\/\/./i.test(url) ? [typedUrl(url)] : connectItems(keys, targets);
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
    label: '$(vm-running) Simulator',
    description: 'ready',
    detail: 'Runs on this machine. No key, no network, no cost. Speaks GA and beta.',
    choice: { kind: 'destination', destination: plainSimulator },
  };
  const simulatorAs: Item = {
    label: '$(versions) Simulator as…',
    description: 'beta, Azure, Voice Live, transcription',
    choice: { kind: 'simulatorAs' },
  };
  const openAi = endpointItem('OpenAI', openAiEndpoint(), targets.openAi(), keys, targets);
  const { endpoints, problems } = savedEndpoints();
  const saved = endpoints.map((endpoint): Item => {
    const item = endpointItem(endpoint.name, endpoint, savedDestination(endpoint), keys, targets);
    return { ...item, endpoint, buttons: [removeButton] };
  });
  const broken = problems.map((detail): Item => ({ label: '$(warning) Not usable', detail, choice: { kind: 'edit' } }));
  const simulatorFirst = keys.slots().every((slot) => !keys.hasKey(slot));
  const places = simulatorFirst
    ? [separator('recommended'), simulator, simulatorAs, separator('endpoints'), openAi, ...saved, ...broken]
    : [separator('endpoints'), openAi, ...saved, ...broken, separator('on this machine'), simulator, simulatorAs];
  return [...places, separator('more'), ...more];
}

const more: readonly Item[] = [
  { label: '$(azure) Azure OpenAI…', description: 'GA, by deployment', choice: { kind: 'add', endpointKind: 'azure' } },
  { label: '$(azure) Voice Live…', description: 'Azure AI', choice: { kind: 'add', endpointKind: 'voice-live' } },
  {
    label: '$(globe) Other WebSocket URL…',
    description: 'ws:// or wss://',
    choice: { kind: 'add', endpointKind: 'custom' },
  },
  { label: '$(call-incoming) Attach to a Call…', description: 'sideband, by call_id', choice: { kind: 'call' } },
  { label: '$(add) Add Endpoint…', description: 'of any kind', choice: { kind: 'add' } },
  { label: '$(gear) Edit Endpoints in Settings', choice: { kind: 'edit' } },
  {
    label: '$(folder-opened) Open Recording…',
    description: '.realtime.jsonl, or bare events',
    choice: { kind: 'openRecording' },
  },
];

function endpointItem(
  label: string,
  endpoint: Endpoint,
  destination: Destination,
  keys: KeyStore,
  targets: Targets,
): Item {
  const url = endpointUrl(endpoint);
  const where = endpoint.kind === 'custom' ? url.href : url.host;
  return {
    label: `$(${icons[endpoint.kind]}) ${label}`,
    description: descriptionOf(endpoint),
    detail: `${where}, ${keyWords(endpoint, destination, keys, targets)}`,
    choice: { kind: 'destination', destination },
  };
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
      return `Azure OpenAI, ${endpoint.intent ?? endpoint.deployment ?? ''}`;
    case 'azure-preview':
      return `Azure OpenAI preview, ${endpoint.deployment}`;
    case 'voice-live':
      return `Voice Live, ${endpoint.model ?? 'agent'}`;
    case 'custom':
      return new URL(endpoint.url).searchParams.get('model') ?? '';
  }
}

function keyWords(endpoint: Endpoint, destination: Destination, keys: KeyStore, targets: Targets): string {
  const auth = authOf(endpoint);
  if (auth === 'entra') return 'Microsoft sign-in';
  if (auth === 'none' || destination.kind === 'simulator') return 'no key of its own';
  if (keys.hasKey(destination.keySlot)) return 'key stored';
  if (keys.needsNone(destination.keySlot)) return 'no key';
  const name = environmentName(endpoint);
  return targets.environmentHas(name)
    ? `${name} is set in the environment; you are asked before it is used`
    : 'no key yet; you are asked for it once';
}

async function remove({ endpoint, choice }: Item, keys: KeyStore, pick: QuickPick<Item>): Promise<void> {
  if (!endpoint || choice?.kind !== 'destination' || choice.destination.kind !== 'endpoint') return;
  pick.busy = true;
  await removeEndpoint(endpoint.name);
  await keys.forget(choice.destination.keySlot);
  pick.busy = false;
}

function typedUrl(url: string): Item {
  return { label: `$(plug) Connect to ${url}`, alwaysShow: true, choice: { kind: 'url', url } };
}

function separator(label: string): Item {
  return { label, kind: QuickPickItemKind.Separator };
}
