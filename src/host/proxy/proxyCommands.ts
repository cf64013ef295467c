/** "Start Proxy…" and what is done with the proxy that runs. Loaded when one of them is asked for. */
import { env, ThemeIcon, Uri, window } from 'vscode';
import { t } from '../../base/l10n.ts';
import { authOf } from '../../transport/endpoint.ts';
import { chooseDestination, type ConnectServices } from '../endpoints/connect.ts';
import type { Destination } from '../endpoints/destination.ts';
import type { ProxyService, RunningProxy } from './proxyService.ts';

export interface ProxyCommandServices extends ConnectServices {
  readonly proxy: ProxyService;
}

/** @param argument as `chooseDestination` takes it @returns undefined when the user cancelled */
export async function startProxy(argument: unknown, services: ProxyCommandServices): Promise<RunningProxy | undefined> {
  const { proxy } = services;
  if (proxy.running && !(await mayReplace(proxy.running, proxy.sessions.length))) return undefined;
  const destination = await chooseDestination(argument, services, t('Realtime: Start Proxy'), [
    'openRecording',
    'call',
  ]);
  if (!destination) return undefined;
  const lendsKey = await chooseKey(destination, argument !== undefined);
  const running = lendsKey === undefined ? undefined : await proxy.start(destination, lendsKey);
  if (running) void tellOfStart(running, services);
  return running;
}

/** A terminal whose programs go through the proxy; starts one where none runs. */
export async function openProxyTerminal(services: ProxyCommandServices): Promise<void> {
  const running = services.proxy.running ?? (await startProxy(undefined, services));
  if (!running) return;
  const { appEnvironment } = await import('../../proxy/appEnvironment.ts');
  const terminal = window.createTerminal({
    name: t('Through Proxy :{0}', running.port),
    iconPath: new ThemeIcon('arrow-swap'),
    env: { ...appEnvironment(running.baseUrl, running.trust) },
  });
  terminal.show();
}

/** In a remote window an app may run here or on the computer in front: the way there has another address. */
export async function copyProxyAddress({ proxy }: ProxyCommandServices): Promise<void> {
  const { baseUrl } = proxy.requireRunning();
  const address = env.remoteName === undefined ? baseUrl : await chooseAddress(baseUrl);
  if (address === undefined) return;
  await env.clipboard.writeText(address);
  window.setStatusBarMessage(t('Copied {0}', address), 3000);
}

async function chooseAddress(baseUrl: string): Promise<string | undefined> {
  const outside = (await env.asExternalUri(Uri.parse(baseUrl))).toString(true);
  if (outside === baseUrl) return baseUrl;
  const choice = await window.showQuickPick(
    [
      { label: baseUrl, description: t('for an app on the remote machine, where the proxy runs') },
      { label: outside, description: t('for an app on the computer in front of you') },
    ],
    { title: t('Realtime: Copy Proxy Address'), placeHolder: t('Where does the app run?') },
  );
  return choice?.label;
}

async function mayReplace({ port, name }: RunningProxy, sessions: number): Promise<boolean> {
  const stop = t('Stop It and Start Another');
  const message =
    sessions === 0
      ? t('A proxy is running already: :{0} → {1}.', port, name)
      : t(
          'A proxy is running already: :{0} → {1}. Apps are connected through it: stopping it ends their sessions.',
          port,
          name,
        );
  return (await window.showWarningMessage(message, { modal: true }, stop)) === stop;
}

/** @returns whether the key stored here is lent; undefined when the user cancelled */
async function chooseKey(destination: Destination, isNamed: boolean): Promise<boolean | undefined> {
  if (destination.kind === 'simulator' || isNamed) return false;
  if (authOf(destination.endpoint) === 'none' && !hasSecrets(destination)) return false;
  const own = {
    label: t('$(key) The app’s own key'),
    description: t('what the app sends goes on to the server'),
    lends: false,
  };
  const stored = {
    label: t('$(lock) The key stored here'),
    description: t('for apps that send none'),
    detail: t('Any program on this machine that reaches the proxy can then use it.'),
    lends: true,
  };
  const choice = await window.showQuickPick([own, stored], {
    title: t('Realtime: Start Proxy'),
    placeHolder: t('With whose key?'),
  });
  return choice?.lends;
}

function hasSecrets(destination: Exclude<Destination, { kind: 'simulator' }>): boolean {
  const { headers = {}, query = {}, protocols = [] } = destination.endpoint;
  return [...Object.values(headers), ...Object.values(query), ...protocols].some((text) => text.includes('${secret:'));
}

async function tellOfStart(running: RunningProxy, services: ProxyCommandServices): Promise<void> {
  const [terminal, copy] = [t('New Terminal'), t('Copy Address')];
  const choice = await window.showInformationMessage(
    t(
      'The proxy listens at {0} and leads to {1}. Give that address to your app as its base URL.',
      running.baseUrl,
      running.name,
    ),
    terminal,
    copy,
  );
  if (choice === terminal) await openProxyTerminal(services);
  if (choice === copy) await copyProxyAddress(services);
}
