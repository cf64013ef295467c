import { ProgressLocation, Uri, window } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import { loadShapeCheck } from '../protocol/shapeCheck.ts';
import type { ConnectTarget } from '../transport/target.ts';
import type { HostLog } from './hostLog.ts';
import { LiveSession } from './liveSession.ts';
import type { Panels } from './panels.ts';
import { freePanelName } from './panelNames.ts';
import { newRecordingPath } from './recordingFiles.ts';
import { openRecording } from './recordings.ts';
import { explainRefusal } from './refusal.ts';
import type { RestorableRecordings } from './restorableRecordings.ts';
import type { SessionPanel } from './sessionPanel.ts';
import type { Targets } from './targets.ts';

/** Connections that take longer show a progress notification, from which they can be cancelled. */
const PROGRESS_AFTER_MS = 500;
const OPEN_RECORDING = 'Open Recording';

/** Starts sessions: each with a recording of its own and a panel that is there before the connection is. */
export class Launcher {
  constructor(
    private readonly panels: Panels,
    private readonly targets: Targets,
    private readonly recordings: RestorableRecordings,
    private readonly log: HostLog,
  ) {}

  /**
   * Resolves when the connection is open or has failed; its panel and its log say which.
   * @throws RealtimeError when no recording can be made: nothing is connected then
   */
  async start(target: ConnectTarget): Promise<SessionPanel> {
    const session = await this.#create(target, undefined);
    const panel = this.panels.open(session);
    await this.#open(session, panel);
    return panel;
  }

  /** A new session to the same server, in the same panel. */
  async reconnect(panel: SessionPanel): Promise<void> {
    const before = panel.session;
    const live = panel.liveSession;
    if (!live && !before.canReconnect) {
      throw new RealtimeError('not-reconnectable', 'A recording cannot be connected again.', {
        hint: 'Run "Realtime: Connect" to begin a new session.',
      });
    }
    const target = await (live ? this.targets.again(live.target) : this.targets.recordedTarget(before.header));
    if (!target) return;
    await live?.disconnect();
    const session = await this.#create(target, panel);
    const recording = before.recording?.fileName ?? before.name;
    session.note(`A new conversation: the server kept nothing of the session before, which is in ${recording}.`);
    panel.show(session);
    this.panels.release(before);
    if (before.state.order.length > 0) {
      this.#offerRecording(recording).catch((error: unknown) => this.log.show(error));
    }
    await this.#open(session, panel);
  }

  /** @param panel where it will be shown, if that is there already */
  async #create(target: ConnectTarget, panel: SessionPanel | undefined): Promise<LiveSession> {
    const checkShape = await loadShapeCheck();
    const others = this.panels.all.filter((other) => other !== panel).map(({ session }) => session.name);
    const path = newRecordingPath(this.recordings.folder, target.kind, new Date());
    const name = panel?.liveSession?.name ?? freePanelName(target.name, others);
    const session = new LiveSession(target, path, checkShape, name);
    this.recordings.remember(session.path);
    return session;
  }

  async #open(session: LiveSession, panel: SessionPanel): Promise<void> {
    this.log.info(`Connecting to ${session.header.source.url ?? session.name}; recording to ${session.path}`);
    session.onDidEnd((how) => {
      this.log.info(`${session.name}: ${how}`);
      explainRefusal(session, () => this.#withAnotherKey(session, panel)).catch((error: unknown) =>
        this.log.show(error),
      );
    });
    const abort = new AbortController();
    // A failure is in the log, and so in the panel.
    const opening = session.open(abort.signal).catch((error: unknown) => this.log.error(error));
    const timer = setTimeout(() => {
      void window.withProgress(
        { location: ProgressLocation.Notification, title: `Connecting to ${session.name}…`, cancellable: true },
        (_, token) => {
          token.onCancellationRequested(() => abort.abort());
          return opening;
        },
      );
    }, PROGRESS_AFTER_MS);
    await opening;
    clearTimeout(timer);
  }

  /** The way back to the conversation that was in the panel. */
  async #offerRecording(fileName: string): Promise<void> {
    const choice = await window.showInformationMessage(
      `A new conversation. The one before is in ${fileName}.`,
      OPEN_RECORDING,
    );
    const path = this.recordings.find(fileName);
    if (choice === OPEN_RECORDING && path !== undefined) await openRecording(Uri.file(path), this.recordings.folder);
  }

  async #withAnotherKey(session: LiveSession, panel: SessionPanel): Promise<void> {
    if (await this.targets.askForAnotherKey(session.target)) await this.reconnect(panel);
  }
}
