/** The quick pick of "Realtime: Connect". */
import { QuickPickItemKind, ThemeIcon, window, type QuickPick, type QuickPickItem } from 'vscode';
import type { EndpointKind } from '../../transport/endpoint.ts';
import { plainSimulator, type Destination } from './destination.ts';
import { removeEndpoint, savedEndpoints } from './endpointStore.ts';
import type { KeyStore } from './keyStore.ts';
import { knownEndpoints, type KnownEndpoint } from './knownEndpoints.ts';
import type { RecentDestinations } from './recentDestinations.ts';
import type { Targets } from './targets.ts';
import { t } from '../../base/l10n.ts';

export type ConnectChoice =
  | { readonly kind: 'destination'; readonly destination: Destination }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'add'; readonly endpointKind?: EndpointKind }
  | { readonly kind: 'simulatorAs' | 'call' | 'edit' | 'openRecording' };

type Item = QuickPickItem & {
  readonly choice?: ConnectChoice;
  readonly saved?: { readonly name: string; readonly keySlot: string };
};

const CONNECT = t('Realtime: Connect');
/** Behind all that were used lately. */
const NEVER_USED = Number.MAX_SAFE_INTEGER;
const editButton = { iconPath: new ThemeIcon('gear'), tooltip: t('Edit Endpoints in Settings') };
const removeButton = { iconPath: new ThemeIcon('trash'), tooltip: t('Remove this endpoint and forget its key') };

/**
 * @param title what the connection is for
 * @param without what it cannot be
 * @returns undefined when the pick was closed
 */
export function pickConnection(
  keys: KeyStore,
  targets: Targets,
  title = CONNECT,
  without: readonly ConnectChoice['kind'][] = title === CONNECT ? [] : ['openRecording'],
): Promise<ConnectChoice | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.title = title;
  pick.placeholder = t('Where is the session? Pick an endpoint or type a wss:// URL');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.buttons = [editButton];
  const isOffered = ({ choice }: Item): boolean => !choice || !without.includes(choice.kind);
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
  const endpoints = knownEndpoints(keys, targets).map((one) => placeOf(one, targets.recent));
  const { problems } = savedEndpoints();
  const broken = problems.map((detail): Item => ({
    label: t('$(warning) Not usable'),
    detail,
    choice: { kind: 'edit' },
  }));
  const places: readonly Place[] = [
    { items: [simulator, simulatorAs], ready: true, rank: targets.recent.rank(plainSimulator) },
    ...endpoints,
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

function placeOf(
  { name, icon, description, where, key, ready, destination, isSaved }: KnownEndpoint,
  recent: RecentDestinations,
): Place {
  const item: Item = {
    label: `$(${icon}) ${name}`,
    description,
    detail: `${where}, ${key}`,
    choice: { kind: 'destination', destination },
    ...(isSaved && { saved: { name, keySlot: destination.keySlot }, buttons: [removeButton] }),
  };
  return { items: [item], ready, rank: recent.rank(destination) };
}

async function remove({ saved }: Item, keys: KeyStore, pick: QuickPick<Item>): Promise<void> {
  if (!saved) return;
  pick.busy = true;
  await removeEndpoint(saved.name);
  await keys.forget(saved.keySlot);
  pick.busy = false;
}

function typedUrl(url: string): Item {
  return { label: t('$(plug) Connect to {0}', url), alwaysShow: true, choice: { kind: 'url', url } };
}

function separator(label: string): Item {
  return { label, kind: QuickPickItemKind.Separator };
}
