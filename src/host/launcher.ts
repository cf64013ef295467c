import { ProgressLocation, Uri, window } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import { loadShapeCheck } from '../protocol/shapeCheck.ts';
import type { PanelRequests } from '../contract/messages.ts';
import { withModel } from './endpoints/addModel.ts';
import { offerTrust } from './endpoints/certificateTrust.ts';
import type { Destination } from './endpoints/destination.ts';
import type { Targets } from './endpoints/targets.ts';
import type { TrustStore } from './endpoints/trustStore.ts';
import type { ConnectTarget } from '../transport/target.ts';
import type { HostLog } from './hostLog.ts';
import type { LiveSession } from './liveSession.ts';
import type { Panels } from './panels.ts';
import { freePanelName } from './panelNames.ts';
import { newRecordingPath } from './recordingFiles.ts';
import { openRecording } from './recordings.ts';
import { explainRefusal } from './refusal.ts';
import type { RestorableRecordings } from './restorableRecordings.ts';
import type { SessionPanel } from './sessionPanel.ts';
import { writerSettings } from './settings.ts';
import type { StubService } from './stubs/stubService.ts';
import { reconnectedFrom } from '../session/previousSession.ts';
import { phrase, t } from '../base/l10n.ts';

/** Connections that take longer show a progress notification, from which they can be cancelled. */
const PROGRESS_AFTER_MS = 500;
const OPEN_RECORDING = t('Open Recording');

/** Starts sessions: each with a recording of its own and a panel that is there before the connection is. */
export class Launcher {
  /** What was chosen for a session: a reconnect asks anew for what is stored and set by then. */
  readonly #destinations = new WeakMap<LiveSession, Destination>();

  constructor(
    private readonly panels: Panels,
    private readonly targets: Targets,
    private readonly trusted: TrustStore,
    private readonly recordings: RestorableRecordings,
    private readonly stubs: StubService,
    private readonly log: HostLog,
  ) {}

  /**
   * Resolves when the connection is open or has failed; its panel and its log say which. Undefined when the user
   * cancelled before.
   * @throws RealtimeError as `Targets.resolve`, and when no recording can be made: nothing is connected then
   */
  async start(destination: Destination): Promise<SessionPanel | undefined> {
    const target = await this.targets.resolve(destination);
    if (!target) return undefined;
    const session = await this.#create(destination, target, undefined);
    const panel = this.panels.open(session);
    await this.#open(session, panel);
    return panel;
  }

  /** A new session to the same server, in the same panel. @param destination what it shall be instead of the same */
  async reconnect(panel: SessionPanel, destination = this.#destinationOf(panel)): Promise<void> {
    await panel.whileReconnecting(() => this.#reconnect(panel, destination));
  }

  async #reconnect(panel: SessionPanel, destination: Destination): Promise<void> {
    const before = panel.session;
    const live = panel.liveSession;
    const target = await this.targets.resolve(destination, true);
    if (!target) return;
    await live?.disconnect();
    const session = await this.#create(destination, target, panel);
    const recording = before.recording?.fileName ?? before.name;
    const wasOpen = before.state.connection.openedMonoMs !== undefined;
    const message = wasOpen
      ? phrase('A new conversation: the server kept nothing of the session before, which is in {0}.', recording)
      : phrase('Another attempt: the one before, in {0}, did not get through.', recording);
    const items = [...before.state.items.values()].filter(({ deletedN }) => deletedN === undefined).length;
    session.note(message, reconnectedFrom({ fileName: recording, items }));
    panel.show(session);
    this.panels.release(before);
    if (before.state.order.length > 0) {
      this.#offerRecording(recording).catch((error: unknown) => this.log.show(error));
    }
    await this.#open(session, panel);
  }

  /** The same with another key, or with the model that its URL lacked: the user is asked for it. */
  async reconnectWith(panel: SessionPanel, change: PanelRequests['reconnectWith']['params']['change']): Promise<void> {
    const destination = this.#destinationOf(panel);
    if (change === 'key') {
      if (await this.targets.askForAnotherKey(destination)) await this.reconnect(panel, destination);
      return;
    }
    const changed = await withModel(destination);
    if (changed) await this.reconnect(panel, changed);
  }

  /** @throws RealtimeError `not-reconnectable` */
  #destinationOf({ session, liveSession }: SessionPanel): Destination {
    if (!liveSession && !session.canReconnect) {
      throw new RealtimeError('not-reconnectable', phrase('A recording cannot be connected again.'), {
        hint: phrase('Run "Realtime: Connect" to begin a new session.'),
      });
    }
    return (liveSession && this.#destinations.get(liveSession)) ?? this.targets.recorded(session.header);
  }

  /** @param panel where it will be shown, if that is there already */
  async #create(
    destination: Destination,
    target: ConnectTarget,
    panel: SessionPanel | undefined,
  ): Promise<LiveSession> {
    const [checkShape, { LiveSession: Session }] = await Promise.all([loadShapeCheck(), import('./liveSession.ts')]);
    const others = this.panels.all.filter((other) => other !== panel).map(({ session }) => session.name);
    const path = newRecordingPath(this.recordings.folder, target, new Date());
    const name = panel?.liveSession?.name ?? freePanelName(target.name, others);
    const session = new Session(target, path, checkShape, name, { writing: writerSettings() });
    this.#destinations.set(session, destination);
    await this.stubs.attach(session, panel?.liveSession);
    this.recordings.remember(session.path);
    return session;
  }

  async #open(session: LiveSession, panel: SessionPanel): Promise<void> {
    this.log.info(`Connecting to ${session.header.source.url ?? session.name}; recording to ${session.path}`);
    session.onDidEnd((how) => {
      this.log.info(`${session.name}: ${how}`);
      explainRefusal(session, (change) => this.reconnectWith(panel, change)).catch((error: unknown) =>
        this.log.show(error),
      );
    });
    this.#onceAnswered(session);
    const abort = new AbortController();
    // A failure is in the log, and so in the panel.
    const opening = session.open(abort.signal).catch((error: unknown) => {
      this.log.error(error);
      this.#trustAndReconnect(session, panel, error).catch((problem: unknown) => this.log.error(problem));
    });
    const timer = setTimeout(() => {
      void window.withProgress(
        { location: ProgressLocation.Notification, title: t('Connecting to {0}…', session.name), cancellable: true },
        (_, token) => {
          token.onCancellationRequested(() => abort.abort());
          return opening;
        },
      );
    }, PROGRESS_AFTER_MS);
    await opening;
    clearTimeout(timer);
  }

  /** An event that is no error: who refuses a session opens the connection, too. */
  #onceAnswered(session: LiveSession): void {
    const subscription = session.onDidAppend((entries) => {
      const { errors } = session.state;
      if (errors.length > 0 || ![...entries].some((entry) => entry.kind === 'frame' && entry.dir === 'server')) return;
      subscription.dispose();
      const destination = this.#destinations.get(session);
      if (!destination) return;
      this.targets.answered(destination).then(
        (kept) => this.#destinations.set(session, kept),
        (error: unknown) => this.log.show(error),
      );
    });
  }

  /** The way back to the conversation that was in the panel. */
  async #offerRecording(fileName: string): Promise<void> {
    const choice = await window.showInformationMessage(
      t('A new conversation. The one before is in {0}.', fileName),
      OPEN_RECORDING,
    );
    const path = this.recordings.find(fileName);
    if (choice === OPEN_RECORDING && path !== undefined) await openRecording(Uri.file(path), this.recordings.folder);
  }

  async #trustAndReconnect(session: LiveSession, panel: SessionPanel, failure: unknown): Promise<void> {
    const again = await offerTrust(session.target, failure, this.trusted);
    if (again && panel.session === session) await this.reconnect(panel);
  }
}
