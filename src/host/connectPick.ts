/** The quick pick of "Realtime: Connect". */
import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { KeyStore } from './keyStore.ts';
import { customUrls, openAiModel } from './settings.ts';
import { openAiHost, type Targets } from './targets.ts';

export type ConnectChoice =
  | { readonly kind: 'simulator' | 'openai' | 'newUrl' | 'openRecording' }
  | { readonly kind: 'url'; readonly url: string };

type Item = QuickPickItem & { readonly choice?: ConnectChoice };

/** Undefined when the pick was closed. */
export function pickConnection(keys: KeyStore, targets: Targets): Promise<ConnectChoice | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.title = 'Realtime: Connect';
  pick.placeholder = 'Where is the session? Pick an endpoint or type a wss:// URL';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const known = items(keys, targets);
  pick.items = known;
  pick.onDidChangeValue((value) => {
    const url = value.trim();
    pick.items = /^wss?:\/\/./i.test(url) ? [typedUrl(url)] : known;
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.choice);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function items(keys: KeyStore, targets: Targets): Item[] {
  const simulator: Item = {
    label: '$(vm-running) Simulator',
    description: 'ready',
    detail: 'Runs on this machine. No key, no network, no cost.',
    choice: { kind: 'simulator' },
  };
  const openAi: Item = {
    label: '$(key) OpenAI',
    description: openAiModel(),
    detail: openAiDetail(keys, targets),
    choice: { kind: 'openai' },
  };
  const urls = customUrls().map((url): Item => {
    const host = URL.canParse(url) ? new URL(url).host : url;
    return {
      label: `$(globe) ${host}`,
      description: keys.hasKey(host) ? 'key stored' : keys.needsNone(host) ? 'no key' : '',
      detail: url,
      choice: { kind: 'url', url },
    };
  });
  const simulatorFirst = keys.hosts().every((host) => !keys.hasKey(host));
  const endpoints = simulatorFirst
    ? [separator('recommended'), simulator, separator('endpoints'), openAi, ...urls]
    : [separator('endpoints'), openAi, ...urls, separator('on this machine'), simulator];
  return [
    ...endpoints,
    separator('more'),
    { label: '$(add) Custom URL…', description: 'ws:// or wss://', choice: { kind: 'newUrl' } },
    {
      label: '$(folder-opened) Open Recording…',
      description: '.realtime.jsonl, or bare events',
      choice: { kind: 'openRecording' },
    },
  ];
}

function openAiDetail(keys: KeyStore, targets: Targets): string {
  if (keys.hasKey(openAiHost)) return 'Key stored.';
  if (targets.environmentHasKey) return 'OPENAI_API_KEY is set in the environment. You are asked before it is used.';
  return 'No key yet. You are asked for it once.';
}

function typedUrl(url: string): Item {
  return { label: `$(plug) Connect to ${url}`, alwaysShow: true, choice: { kind: 'url', url } };
}

function separator(label: string): Item {
  return { label, kind: QuickPickItemKind.Separator };
}
