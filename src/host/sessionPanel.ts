import { Uri, window, workspace, type ViewColumn, type WebviewPanel } from 'vscode';
import { DisposableStore, type Disposable } from '../base/disposable.ts';
import { Emitter } from '../base/emitter.ts';
import type { HostNotifications, PanelNotifications } from '../contract/messages.ts';
import type { PanelCommand } from '../contract/panelCommands.ts';
import { settingKeys, viewTypes } from './names.ts';
import type { DebugSession } from './debugSession.ts';
import { isLiveSession } from './isLiveSession.ts';
import type { LiveSession } from './liveSession.ts';
import { PanelChannel } from './panelChannel.ts';
import { panelHtml, panelOptions } from './panelHtml.ts';
import type { MutedRules } from './mutedRules.ts';
import type { ActionHandlers } from './panelRequests.ts';
import { priceSettings } from './settings.ts';

export interface PanelContext {
  readonly extensionUri: Uri;
  /** The answers to what the panel asks, except for its snapshots. */
  readonly handlersFor: (panel: SessionPanel) => ActionHandlers;
  readonly muted: MutedRules;
  readonly onProblem: (message: string) => void;
}

/** A VS Code webview panel that shows one session at a time; reconnecting puts a new session in its place. */
export class SessionPanel implements Disposable {
  readonly #disposables = new DisposableStore();
  readonly #channel: PanelChannel;
  readonly #didChange = new Emitter<void>();
  readonly #didDispose = new Emitter<void>();
  #subscription: Disposable;
  /** A second reconnect may begin before the first has ended. */
  #reconnects = 0;

  /** The panel came to the front or left it, or its session changed. */
  readonly onDidChange = this.#didChange.event;
  readonly onDidDispose = this.#didDispose.event;

  constructor(
    private readonly panel: WebviewPanel,
    session: DebugSession,
    context: PanelContext,
  ) {
    const didBecomeVisible = this.#disposables.add(new Emitter<void>());
    let wasVisible = panel.visible;
    this.#disposables.add(
      panel.onDidChangeViewState(() => {
        if (panel.visible !== wasVisible) {
          wasVisible = panel.visible;
          if (wasVisible) didBecomeVisible.fire();
        }
        this.#didChange.fire();
      }),
    );
    const view = {
      get visible() {
        return panel.visible;
      },
      post: (message: unknown) => panel.webview.postMessage(message),
      onDidReceive: (listener: (message: unknown) => void) => panel.webview.onDidReceiveMessage(listener),
      onDidBecomeVisible: didBecomeVisible.event,
    };
    this.#channel = new PanelChannel(view, session, context.handlersFor(this), context.muted, context.onProblem);
    this.#disposables.add(this.#channel.onDidTravel(() => this.#didChange.fire()));
    this.#subscription = session.onDidChange(() => this.#didChange.fire());
    this.#disposables.add(this.#channel.onDidSelect(() => this.#didChange.fire()));
    this.#disposables.add(panel.onDidDispose(() => this.dispose()));
    this.#disposables.add(
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settingKeys.prices)) this.#channel.tellPrices(priceSettings());
      }),
    );
    panel.webview.options = panelOptions(context.extensionUri);
    panel.webview.html = panelHtml(panel.webview, context.extensionUri);
  }

  get session(): DebugSession {
    return this.#channel.session;
  }

  /** The session, if it is one that was connected in this window. */
  get liveSession(): LiveSession | undefined {
    return isLiveSession(this.session) ? this.session : undefined;
  }

  /** The entry and the item that are selected in it. */
  get selection(): PanelNotifications['selected'] {
    return this.#channel.selection;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  /** The entry whose time is shown; undefined while the session is shown as it is. */
  get travelN(): number | undefined {
    return this.#channel.travelN;
  }

  /** Has the panel say that it reconnects until the work has ended, well or not. */
  async whileReconnecting(work: () => Promise<void>): Promise<void> {
    this.#countReconnects(1);
    try {
      await work();
    } finally {
      this.#countReconnects(-1);
    }
  }

  /** A new session is about to take the place of the one before, or has and is not open yet. */
  get isReconnecting(): boolean {
    return this.#reconnects > 0;
  }

  show(session: DebugSession): void {
    this.#subscription.dispose();
    this.#subscription = session.onDidChange(() => this.#didChange.fire());
    this.panel.title = session.name;
    this.#channel.show(session);
    this.#didChange.fire();
  }

  reveal(): void {
    this.panel.reveal();
  }

  focus(part: HostNotifications['focus']['part']): void {
    this.panel.reveal();
    this.#channel.focus(part);
  }

  /** Brings the panel to the front with a text in its composer; nothing is sent. */
  write(text: string): void {
    this.panel.reveal();
    this.#channel.write(text);
  }

  run(command: PanelCommand): void {
    this.#channel.run(command);
  }

  /** Brings the panel to the front with a row, an item or a finding of its session. */
  revealIn(what: HostNotifications['reveal']): void {
    this.panel.reveal();
    this.#channel.reveal(what);
  }

  /** Has the panel show the session as it was after entry `n`, or as it is. */
  travelTo(n: number | null): void {
    this.#channel.travelTo(n);
  }

  #countReconnects(change: 1 | -1): void {
    this.#reconnects += change;
    this.#channel.setReconnecting(this.isReconnecting);
    this.#didChange.fire();
  }

  /** Runs when VS Code has closed the panel. */
  dispose(): void {
    this.#subscription.dispose();
    this.#channel.dispose();
    this.#disposables.dispose();
    this.#didDispose.fire();
    this.#didDispose.dispose();
    this.#didChange.dispose();
  }
}

export function createSessionWebview(
  title: string,
  where: { readonly viewColumn: ViewColumn; readonly preserveFocus: boolean },
): WebviewPanel {
  return window.createWebviewPanel(viewTypes.session, title, where);
}

/** Our mark on the tab. */
export function panelIcon(extensionUri: Uri): { light: Uri; dark: Uri } {
  const media = (name: string): Uri => Uri.joinPath(extensionUri, 'media', name);
  return { light: media('mark-light.svg'), dark: media('mark-dark.svg') };
}
