import {
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  window,
  type DataTransfer,
  type TreeDataProvider,
  type TreeDragAndDropController,
} from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable.ts';
import { RealtimeError } from '../../base/errors.ts';
import { phrase, t } from '../../base/l10n.ts';
import { openHolds } from '../../session/holds.ts';
import type { AudioFiles } from '../audioFiles.ts';
import type { DebugSession } from '../debugSession.ts';
import type { HostLog } from '../hostLog.ts';
import type { LiveSession } from '../liveSession.ts';
import { commandIds, viewIds } from '../names.ts';
import type { Panels } from '../panels.ts';
import type { ProxyService, RunningProxy } from '../proxy/proxyService.ts';
import { SessionPanel } from '../sessionPanel.ts';
import { appendDropped } from './dropAudio.ts';
import { sessionWords } from './sessionWords.ts';

/** The proxy, a session as the panel that shows it, or one that an app has through the proxy and no panel shows. */
export type LiveEntry = SessionPanel | LiveSession | RunningProxy;

/** The sessions of this window, and its proxy; audio files that are dropped on a session are appended to it. */
export class LiveSessionsView implements TreeDataProvider<LiveEntry>, TreeDragAndDropController<LiveEntry>, Disposable {
  readonly dropMimeTypes = ['files', 'text/uri-list'];
  readonly dragMimeTypes: readonly string[] = [];
  readonly #disposables = new DisposableStore();
  readonly #didChange = this.#disposables.add(new EventEmitter<void>());
  readonly onDidChangeTreeData = this.#didChange.event;
  #shown = '';

  constructor(
    private readonly panels: Panels,
    private readonly proxy: ProxyService,
    private readonly audioFiles: AudioFiles,
    private readonly log: HostLog,
  ) {
    const view = window.createTreeView(viewIds.sessions, { treeDataProvider: this, dragAndDropController: this });
    this.#disposables.add(view);
    this.#disposables.add(panels.onDidChange(() => this.#refresh()));
    this.#disposables.add(proxy.onDidChange(() => this.#refresh()));
  }

  getChildren(parent?: LiveEntry): LiveEntry[] {
    if (parent) return [];
    const shown = this.panels.all.filter(({ liveSession }) => liveSession !== undefined);
    const unseen = this.proxy.sessions.filter((session) => !shown.some((panel) => panel.session === session));
    return [...(this.proxy.running ? [this.proxy.running] : []), ...shown, ...unseen];
  }

  getTreeItem(entry: LiveEntry): TreeItem {
    return 'baseUrl' in entry ? this.#proxyItem(entry) : this.#sessionItem(entry);
  }

  #proxyItem({ port, baseUrl, name }: RunningProxy): TreeItem {
    const apps = this.proxy.sessions.length;
    const item = new TreeItem(t('proxy :{0} → {1}', port, name));
    item.description =
      apps === 0 ? t('waiting for an app') : apps === 1 ? t('1 app connected') : t('{0} apps connected', apps);
    item.iconPath = new ThemeIcon('arrow-swap');
    item.tooltip = t('Apps whose base URL is {0} go through this proxy to {1}.', baseUrl, name);
    item.contextValue = 'proxy';
    return item;
  }

  #sessionItem(entry: SessionPanel | LiveSession): TreeItem {
    const isPanel = entry instanceof SessionPanel;
    const session = isPanel ? entry.session : entry;
    const words = sessionWords(session.state, isPanel && entry.isReconnecting);
    const { label, icon, color, model } = words;
    const held = session.readOnly ? 0 : openHolds(session.state.holds).length;
    const item = new TreeItem(session.name);
    item.description = [held > 0 ? t('held {0}', held) : label, model].filter(Boolean).join(', ');
    item.iconPath =
      held > 0
        ? new ThemeIcon('debug-pause', new ThemeColor('debugIcon.breakpointCurrentStackframeForeground'))
        : new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
    item.tooltip = session.header?.source.url ?? session.name;
    // The tooltip, an address, would be its name.
    item.accessibilityInformation = { label: [session.name, item.description || label].filter(Boolean).join(', ') };
    item.contextValue = isPanel ? contextOf(session) : 'unseen';
    item.command = { command: commandIds.showSession, title: t('Show Session'), arguments: [entry] };
    return item;
  }

  /** Resolves when all of it is appended; what could not be is told. */
  async handleDrop(target: LiveEntry | undefined, dropped: DataTransfer): Promise<void> {
    try {
      await appendDropped(this.#liveOf(target), dropped, this.audioFiles);
    } catch (error) {
      this.log.show(error);
    }
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** Beside the entries the only session there is. */
  #liveOf(target: LiveEntry | undefined): LiveSession {
    const live = this.panels.all.flatMap(({ liveSession }) => (liveSession?.readOnly === false ? [liveSession] : []));
    const onSession = target && !('baseUrl' in target);
    const session = onSession ? liveSessionOf(target) : live.length === 1 ? live[0] : undefined;
    if (session) return session;
    throw new RealtimeError('drop-on-nothing', phrase('No session was chosen for the dropped file.'), {
      hint: phrase('Drop it on one that is live.'),
    });
  }

  /** Panels change with every frame; this view does with few of them. */
  #refresh(): void {
    const shown = JSON.stringify(
      this.getChildren().map((entry) => {
        if ('baseUrl' in entry) return [entry, this.proxy.sessions.length];
        const session = entry instanceof SessionPanel ? entry.session : entry;
        const isReconnecting = entry instanceof SessionPanel && entry.isReconnecting;
        return [
          entry instanceof SessionPanel,
          session.name,
          session.readOnly,
          sessionWords(session.state, isReconnecting),
          session.readOnly ? 0 : openHolds(session.state.holds).length,
        ];
      }),
    );
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#didChange.fire();
  }
}

function liveSessionOf(entry: SessionPanel | LiveSession): LiveSession | undefined {
  return entry instanceof SessionPanel ? entry.liveSession : entry;
}

function contextOf({ readOnly, canReconnect }: DebugSession): string {
  if (!readOnly) return 'live';
  return canReconnect ? 'ended' : 'over';
}
