import {
  EventEmitter,
  RelativePattern,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { basename } from 'node:path';
import { DisposableStore, type Disposable } from '../../base/disposable.ts';
import { commandIds, settingKeys, viewIds } from '../names.ts';
import type { LiveSession } from '../liveSession.ts';
import type { Panels } from '../panels.ts';
import type { ProxyService } from '../proxy/proxyService.ts';
import { recordingExtension } from '../recordingFiles.ts';
import type { SessionPanel } from '../sessionPanel.ts';
import { dayOf, daysBefore, recordingLabel } from './recordingLabel.ts';
import { dayWords, recordingsIn, sizeWords, type DatedRecording } from './recordingList.ts';
import { datedName } from './recordingStart.ts';
import { sessionWords } from './sessionWords.ts';
import { t } from '../../base/l10n.ts';

/** Recordings that began on one day, `2026-08-05`. */
export class RecordingDay {
  constructor(
    readonly day: string,
    readonly recordings: readonly Uri[],
  ) {}
}

type Element = RecordingDay | Uri;

/** The files in the folder for recordings, by day, newest first. */
export class RecordingsView implements TreeDataProvider<Element>, Disposable {
  readonly #disposables = new DisposableStore();
  readonly #didChange = this.#disposables.add(new EventEmitter<void>());
  readonly #view: TreeView<Element>;
  readonly onDidChangeTreeData = this.#didChange.event;
  #watcher: Disposable | undefined;
  #recorded = '';

  /** @param recordings where they are, by today's settings */
  constructor(
    private readonly panels: Panels,
    private readonly proxy: ProxyService,
    private readonly recordings: { readonly folder: string },
  ) {
    this.#view = window.createTreeView(viewIds.recordings, { treeDataProvider: this, canSelectMany: true });
    this.#disposables.add(this.#view);
    this.#watch();
    this.#disposables.add(panels.onDidChange(() => this.#followRecorded()));
    this.#disposables.add(proxy.onDidChange(() => this.#followRecorded()));
    this.#disposables.add(
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settingKeys.recordingsFolder)) this.#watch();
      }),
    );
  }

  get selection(): readonly Uri[] {
    return this.#view.selection.flatMap((one) => (one instanceof RecordingDay ? one.recordings : [one]));
  }

  async getChildren(parent?: Element): Promise<Element[]> {
    if (parent) return parent instanceof RecordingDay ? [...parent.recordings] : [];
    const recorded = await this.recorded();
    const days = [...new Set(recorded.map(({ day }) => day))].sort().reverse();
    return days.map(
      (day) =>
        new RecordingDay(
          day,
          recorded.flatMap((one) => (one.day === day ? [one.uri] : [])),
        ),
    );
  }

  /** All recordings with the day on which each began, newest first. */
  async recorded(): Promise<readonly DatedRecording[]> {
    return await recordingsIn(this.recordings.folder);
  }

  async getTreeItem(element: Element): Promise<TreeItem> {
    return element instanceof RecordingDay ? itemOfDay(element) : await this.#itemOf(element);
  }

  async #itemOf(uri: Uri): Promise<TreeItem> {
    const { label, day, kind } = recordingLabel(basename(uri.path));
    // Of one that has a name of its own the time says where it stands in the list.
    const time = day === undefined ? recordingLabel(await datedName(uri.fsPath)).label : undefined;
    const recorder = this.#recorders().find(({ session }) => session.path === uri.fsPath);
    const item = new TreeItem(label);
    item.id = uri.toString();
    // The same words and mark as in the list of sessions: one that is not connected yet is not live.
    const words = recorder && sessionWords(recorder.session.state, recorder.panel?.isReconnecting);
    item.description = [time, kind, words?.label ?? (await sizeWords(uri))].filter(Boolean).join(', ');
    item.iconPath = words
      ? new ThemeIcon('record', words.color === undefined ? undefined : new ThemeColor(words.color))
      : new ThemeIcon('history');
    item.tooltip = uri.fsPath;
    // The tooltip, a path, would be its name.
    item.accessibilityInformation = { label: [label, item.description].filter(Boolean).join(', ') };
    item.contextValue = recorder ? 'recorded' : 'recording';
    item.command = recorder
      ? { command: commandIds.showSession, title: t('Show Session'), arguments: [recorder.panel ?? recorder.session] }
      : { command: commandIds.openRecording, title: t('Open Recording'), arguments: [uri] };
    return item;
  }

  refresh(): void {
    this.#didChange.fire();
  }

  /** True while a session writes to it. */
  isRecorded(uri: Uri): boolean {
    return this.#recorders().some(({ session }) => session.path === uri.fsPath);
  }

  dispose(): void {
    this.#watcher?.dispose();
    this.#disposables.dispose();
  }

  #watch(): void {
    this.#watcher?.dispose();
    const pattern = new RelativePattern(Uri.file(this.recordings.folder), `*${recordingExtension}`);
    // Sizes of those that grow are not followed: a session writes many times a second.
    const watcher = workspace.createFileSystemWatcher(pattern, false, true, false);
    watcher.onDidCreate(() => this.#didChange.fire());
    watcher.onDidDelete(() => this.#didChange.fire());
    this.#watcher = watcher;
    this.#didChange.fire();
  }

  /** A recording begins and ends with its session, wherever the watcher looks by then. */
  #followRecorded(): void {
    const recorded = this.#recorders()
      .map(({ session, panel }) => `${session.path} ${sessionWords(session.state, panel?.isReconnecting).label}`)
      .join('\n');
    if (recorded === this.#recorded) return;
    this.#recorded = recorded;
    this.#didChange.fire();
  }

  /** Sessions that are connected: in a panel, or an app's that no panel shows. */
  #recorders(): { readonly session: LiveSession; readonly panel?: SessionPanel }[] {
    const shown = this.panels.live.flatMap((panel) =>
      panel.liveSession ? [{ session: panel.liveSession, panel }] : [],
    );
    const unseen = this.proxy.sessions.filter((session) => !shown.some((one) => one.session === session));
    return [...shown, ...unseen.map((session) => ({ session }))];
  }
}

/** What was recorded lately is what one looks for: the days before are folded. */
function itemOfDay({ day, recordings }: RecordingDay): TreeItem {
  const ago = daysBefore(day, dayOf(new Date()));
  const { Expanded, Collapsed } = TreeItemCollapsibleState;
  const item = new TreeItem(dayWords(day, ago), ago <= 1 ? Expanded : Collapsed);
  item.id = day;
  item.description = String(recordings.length);
  item.contextValue = 'day';
  return item;
}
