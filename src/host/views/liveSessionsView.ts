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
import type { AudioFiles } from '../audioFiles.ts';
import type { HostLog } from '../hostLog.ts';
import type { LiveSession } from '../liveSession.ts';
import { commandIds, viewIds } from '../names.ts';
import type { Panels } from '../panels.ts';
import type { SessionPanel } from '../sessionPanel.ts';
import { appendDropped } from './dropAudio.ts';
import { sessionWords } from './sessionWords.ts';

/** The sessions of this window, each as the panel that shows it; audio files that are dropped on one are appended to it. */
export class LiveSessionsView
  implements TreeDataProvider<SessionPanel>, TreeDragAndDropController<SessionPanel>, Disposable
{
  readonly dropMimeTypes = ['files', 'text/uri-list'];
  readonly dragMimeTypes: readonly string[] = [];
  readonly #disposables = new DisposableStore();
  readonly #didChange = this.#disposables.add(new EventEmitter<void>());
  readonly onDidChangeTreeData = this.#didChange.event;
  #shown = '';

  constructor(
    private readonly panels: Panels,
    private readonly audioFiles: AudioFiles,
    private readonly log: HostLog,
  ) {
    const view = window.createTreeView(viewIds.sessions, { treeDataProvider: this, dragAndDropController: this });
    this.#disposables.add(view);
    this.#disposables.add(panels.onDidChange(() => this.#refresh()));
  }

  getChildren(parent?: SessionPanel): SessionPanel[] {
    return parent ? [] : this.panels.all.filter(({ liveSession }) => liveSession !== undefined);
  }

  getTreeItem(panel: SessionPanel): TreeItem {
    const { session } = panel;
    const { label, icon, color, model } = sessionWords(session.state, panel.isReconnecting);
    const item = new TreeItem(session.name);
    item.description = [label, model].filter(Boolean).join(', ');
    item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
    item.tooltip = session.header?.source.url ?? session.name;
    item.contextValue = session.readOnly ? 'ended' : 'live';
    item.command = { command: commandIds.showSession, title: t('Show Session'), arguments: [panel] };
    return item;
  }

  /** Resolves when all of it is appended; what could not be is told. */
  async handleDrop(target: SessionPanel | undefined, dropped: DataTransfer): Promise<void> {
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
  #liveOf(target: SessionPanel | undefined): LiveSession {
    const live = this.panels.all.flatMap(({ liveSession }) => (liveSession?.readOnly === false ? [liveSession] : []));
    const session = target ? target.liveSession : live.length === 1 ? live[0] : undefined;
    if (session) return session;
    throw new RealtimeError('drop-on-nothing', phrase('No session was chosen for the dropped file.'), {
      hint: phrase('Drop it on one that is live.'),
    });
  }

  /** Panels change with every frame; this view does with few of them. */
  #refresh(): void {
    const shown = JSON.stringify(
      this.getChildren().map(({ session, isReconnecting }) => [
        session.name,
        session.readOnly,
        sessionWords(session.state, isReconnecting),
      ]),
    );
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#didChange.fire();
  }
}
