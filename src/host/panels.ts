import { commands, Uri, ViewColumn, window, type WebviewPanel } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import { Emitter } from '../base/emitter.ts';
import { isMicrophoneOn } from '../contract/microphone.ts';
import { audioMsOf } from '../session/state.ts';
import { setContextKey } from './commands.ts';
import { commandIds } from './names.ts';
import type { DebugSession } from './debugSession.ts';
import type { HostLog } from './hostLog.ts';
import { isLiveSession } from './isLiveSession.ts';
import type { JsonDocuments } from './jsonDocuments.ts';
import type { KeptMarks } from './keptMarks.ts';
import type { LiveSession } from './liveSession.ts';
import type { MutedRules } from './mutedRules.ts';
import type { ActionHandlers } from './panelRequests.ts';
import { createSessionWebview, panelIcon, SessionPanel } from './sessionPanel.ts';
import { phrase, t } from '../base/l10n.ts';

/** A panel cannot ask before it is closed: what it ended is said, and what is left of it is at hand. */
async function tellOfEnd({ name, path }: LiveSession): Promise<void> {
  const open = t('Open Recording');
  const choice = await window.showInformationMessage(t('{0} was disconnected, as its panel was closed.', name), open);
  if (choice === open) await commands.executeCommand(commandIds.openRecording, Uri.file(path));
}

/** An app's session does not depend on who looks at it. */
async function tellThatItGoesOn(session: LiveSession, reopen: () => void): Promise<void> {
  const show = t('Show Session');
  const message = t('{0} goes on: the app is still connected through the proxy, and it is recorded.', session.name);
  if ((await window.showInformationMessage(message, show)) === show) reopen();
}

/** All open panels, and the context keys that follow the one in front. */
export class Panels {
  readonly #panels = new Set<SessionPanel>();
  /** Sessions whose panel is gone and whose connection is being closed. */
  readonly #closing = new Set<Promise<void>>();
  readonly #didChange = new Emitter<void>();

  /** A panel was opened, closed or brought to the front, or the session in one has changed: many times a second. */
  readonly onDidChange = this.#didChange.event;

  /** @param handlersFor what a panel may ask for */
  constructor(
    readonly extensionUri: Uri,
    private readonly documents: JsonDocuments,
    private readonly log: HostLog,
    private readonly muted: MutedRules,
    private readonly keptMarks: KeptMarks,
    private readonly handlersFor: (panel: SessionPanel) => ActionHandlers,
  ) {}

  get all(): readonly SessionPanel[] {
    return [...this.#panels];
  }

  /** The panel in front, or the only one there is. */
  get current(): SessionPanel | undefined {
    return this.#active ?? (this.#panels.size === 1 ? this.all[0] : undefined);
  }

  /** Panels of sessions that are connected, oldest first. */
  get live(): readonly SessionPanel[] {
    return this.all.filter(({ liveSession }) => liveSession?.readOnly === false);
  }

  /** Of the sessions that are connected, or being connected again, the one in front, else the one that began last. */
  get liveInFront(): SessionPanel | undefined {
    const { live } = this;
    const inUse = this.all.filter((panel) => panel.isReconnecting || live.includes(panel));
    return inUse.find((panel) => panel === this.#active) ?? inUse.at(-1);
  }

  /** @throws RealtimeError `no-panel` */
  requireCurrent(): SessionPanel {
    if (this.current) return this.current;
    throw new RealtimeError('no-panel', phrase('No Realtime session is in front.'), {
      hint: phrase('Run "Realtime: Connect", or bring the panel of a session to the front.'),
    });
  }

  /** @throws RealtimeError `no-panel`, `not-connected` */
  requireLive(panel = this.requireCurrent()): LiveSession {
    const session = panel.liveSession;
    if (session && !session.readOnly) return session;
    throw new RealtimeError('not-connected', phrase('{0} is not connected.', panel.session.name), {
      hint: phrase('Run "Realtime: Reconnect" or "Realtime: Connect".'),
    });
  }

  /** Opens a panel of its own for a session. @param preserveFocus it comes by itself: who types elsewhere goes on typing there */
  open(session: DebugSession, { preserveFocus = false } = {}): SessionPanel {
    const viewColumn = preserveFocus && window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
    const webview = createSessionWebview(session.name, { viewColumn, preserveFocus });
    webview.iconPath = panelIcon(this.extensionUri);
    return this.adopt(webview, session);
  }

  /** Fills a panel that VS Code made: a restored one, or a custom editor's. */
  adopt(webview: WebviewPanel, session: DebugSession): SessionPanel {
    this.keptMarks.load(session);
    const panel = new SessionPanel(webview, session, {
      extensionUri: this.extensionUri,
      handlersFor: this.handlersFor,
      muted: this.muted,
      onProblem: (message) => this.log.warn(`Panel of ${session.name}: ${message}`),
    });
    this.#panels.add(panel);
    panel.onDidChange(() => this.#updateContext());
    panel.onDidDispose(() => {
      this.#panels.delete(panel);
      const live = panel.liveSession;
      if (live && !live.readOnly) {
        if (live.isRelayed) void tellThatItGoesOn(live, () => this.#reopen(live));
        else void tellOfEnd(live);
      }
      this.release(panel.session);
      this.#updateContext();
    });
    this.#updateContext();
    return panel;
  }

  /** Ends a session that no panel shows any more. */
  release(session: DebugSession): void {
    this.documents.forget(session);
    if (!isLiveSession(session)) return;
    // The app's: the proxy keeps it.
    if (session.isRelayed && !session.readOnly) return;
    const closing = session.disconnect().finally(() => {
      session.dispose();
      this.#closing.delete(closing);
    });
    this.#closing.add(closing);
  }

  /** Says goodbye to all servers; takes a bounded time. */
  async closeAll(): Promise<void> {
    for (const panel of this.#panels) this.release(panel.session);
    this.#panels.clear();
    await Promise.allSettled(this.#closing);
  }

  /** A panel that was just opened is active before VS Code has told the one behind it that it no longer is. */
  get #active(): SessionPanel | undefined {
    return this.all.findLast((panel) => panel.isActive);
  }

  #reopen(session: LiveSession): void {
    if (!session.readOnly) this.open(session);
  }

  #updateContext(): void {
    const active = this.#active;
    const live = active?.liveSession;
    setContextKey('panelActive', active !== undefined);
    setContextKey('sessionActive', live !== undefined && !live.readOnly);
    setContextKey('microphoneOn', isMicrophoneOn(live?.microphone));
    const canReconnect = active?.session.canReconnect === true;
    setContextKey('canReconnect', canReconnect);
    setContextKey('keyTaken', canReconnect && active?.session.header?.source.kind !== 'simulator');
    setContextKey('responseActive', live?.readOnly === false && active?.session.state.activeResponseId !== undefined);
    setContextKey('bufferFilled', live?.readOnly === false && live.state.buffer.bufferedBytes > 0);
    setContextKey('eventSelected', active?.selection.n !== undefined);
    setContextKey('itemSelected', active?.selection.itemId !== undefined);
    const item = active?.session.state.items.get(active.selection.itemId ?? '');
    setContextKey('itemDeleted', item?.deletedN !== undefined);
    setContextKey('itemHasAudio', item !== undefined && audioMsOf(item) > 0);
    setContextKey('travelling', active?.travelN !== undefined);
    setContextKey('reconnectedInFront', active?.session.state.previous !== undefined);
    setContextKey('replayInFront', active?.session.state.replay?.fileName !== undefined);
    setContextKey('sessionLive', this.liveInFront !== undefined);
    this.#didChange.fire();
  }
}
