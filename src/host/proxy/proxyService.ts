/** The proxy of this window: started by command, one at a time, with a session and a panel for whatever app connects. */
import { EventEmitter, window } from 'vscode';
import type { Disposable } from '../../base/disposable.ts';
import { RealtimeError } from '../../base/errors.ts';
import { phrase, t } from '../../base/l10n.ts';
import type { AppTrust } from '../../proxy/appEnvironment.ts';
import type { AppSession, ProxyServer } from '../../proxy/proxyServer.ts';
import type { ProxyDestination } from '../../proxy/relayTarget.ts';
import { loadShapeCheck } from '../../protocol/shapeCheck.ts';
import type { ConnectTarget } from '../../transport/target.ts';
import { setContextKey } from '../commands.ts';
import { offerTrust } from '../endpoints/certificateTrust.ts';
import type { Destination } from '../endpoints/destination.ts';
import type { Targets } from '../endpoints/targets.ts';
import type { TrustStore } from '../endpoints/trustStore.ts';
import type { HostLog } from '../hostLog.ts';
import type { LiveSession } from '../liveSession.ts';
import { freePanelName } from '../panelNames.ts';
import type { Panels } from '../panels.ts';
import { newRecordingPath } from '../recordingFiles.ts';
import type { RestorableRecordings } from '../restorableRecordings.ts';
import { proxySettings, writerSettings } from '../settings.ts';
import { openHolds } from '../../session/holds.ts';
import type { StubService } from '../stubs/stubService.ts';
import type { Breakpoints } from './breakpoints.ts';

/** Panels that open by themselves: an app that connects again and again must not fill the window. */
const MAX_PANELS = 6;

/** A proxy that listens. */
export interface RunningProxy {
  readonly port: number;
  /** What apps have as their base URL. */
  readonly baseUrl: string;
  /** Of the target. */
  readonly name: string;
  readonly lendsKey: boolean;
  /** What apps need to trust it. */
  readonly trust: AppTrust;
}

/** Where it leads, by what was chosen. */
interface Proxied extends ProxyDestination {
  readonly destination: Destination;
  target: ConnectTarget;
}

export interface ProxyServices {
  readonly panels: Panels;
  readonly targets: Targets;
  readonly trusted: TrustStore;
  readonly recordings: RestorableRecordings;
  readonly stubs: StubService;
  readonly breakpoints: Breakpoints;
  readonly log: HostLog;
  /** Where the proxy's certificate is written, for apps to trust. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export class ProxyService implements Disposable {
  readonly #didChange = new EventEmitter<void>();
  #server: ProxyServer | undefined;
  #running: RunningProxy | undefined;
  #starting: Promise<RunningProxy | undefined> = Promise.resolve(undefined);
  /** Sessions that apps have now, oldest first. */
  readonly #sessions = new Set<LiveSession>();

  readonly #holding = new Set<LiveSession>();

  /** It was started or stopped, an app came or left, or a frame is held, or is no more. */
  readonly onDidChange = this.#didChange.event;

  constructor(private readonly services: ProxyServices) {}

  get running(): RunningProxy | undefined {
    return this.#running;
  }

  /** What apps have through it now, with a panel or without. */
  get sessions(): readonly LiveSession[] {
    return [...this.#sessions];
  }

  /** The sessions of which frames are held now, the one that waits longest first. */
  get holding(): readonly LiveSession[] {
    return [...this.#holding];
  }

  /** @throws RealtimeError `no-proxy` */
  requireRunning(): RunningProxy {
    if (this.#running) return this.#running;
    throw new RealtimeError('no-proxy', phrase('No proxy is running in this window.'), {
      hint: phrase('Run "Realtime: Start Proxy…".'),
    });
  }

  /**
   * @param lendsKey the endpoint's own key is sent for apps that send none
   * @returns undefined when the user cancelled
   * @throws RealtimeError `proxy-cannot-listen`, and as `Targets.resolveForProxy`
   */
  start(destination: Destination, lendsKey: boolean): Promise<RunningProxy | undefined> {
    // One after the other: there is one proxy.
    this.#starting = this.#starting.then(
      () => this.#start(destination, lendsKey),
      () => this.#start(destination, lendsKey),
    );
    return this.#starting;
  }

  async #start(destination: Destination, lendsKey: boolean): Promise<RunningProxy | undefined> {
    const { targets, folder, environment, stubs, breakpoints, log } = this.services;
    const target = await targets.resolveForProxy(destination, lendsKey);
    if (!target) return undefined;
    const [{ ProxyServer: Server }, { selfSignedCertificate }, { writeAppTrust }] = await Promise.all([
      import('../../proxy/proxyServer.ts'),
      import('../../listener/certificate.ts'),
      import('../../proxy/appEnvironment.ts'),
      // What a session needs is there before an app waits for it.
      import('../liveSession.ts'),
      loadShapeCheck(),
      stubs.load(),
      breakpoints.load(),
    ]);
    const certificate = await selfSignedCertificate();
    const { port, allowedOrigins } = proxySettings();
    await this.stop();
    const proxied: Proxied = { destination, target, lendsKey };
    const server = await Server.start({
      port,
      destination: proxied,
      currentDestination: () => this.#current(proxied),
      allowedOrigins,
      certificate: () => Promise.resolve(certificate),
      onSession: (session) => this.#begin(session, proxied),
      holdsFrame: (dir, bytes, isBinary) => breakpoints.hitBy(dir, bytes, isBinary),
      onRequest: (method, path, status, note) =>
        log.info([`Proxy: ${method} ${path}, HTTP ${status}`, note].filter(Boolean).join(': ')),
      onSocketError: (error) => log.warn(`Proxy: ${error.message}`),
    });
    const trust = await writeAppTrust(folder, server.port, certificate.cert, environment).catch(
      async (error: unknown) => {
        await server.close();
        throw error;
      },
    );
    this.#server = server;
    this.#running = { port: server.port, baseUrl: server.baseUrl, name: target.name, lendsKey, trust };
    log.info(`Proxy: ${server.baseUrl} leads to ${target.name}`);
    this.#changed();
    return this.#running;
  }

  /** Ends all its sessions, for the apps and for the server; without a proxy it does nothing. */
  async stop(): Promise<void> {
    const [server, running] = [this.#server, this.#running];
    [this.#server, this.#running] = [undefined, undefined];
    if (!server) return;
    await server.close();
    if (running) await (await import('../../proxy/appEnvironment.ts')).removeAppTrust(running.trust);
    this.services.log.info('Proxy: stopped');
    this.#changed();
  }

  /** Shows a session that has no panel, or brings its panel to the front. @param n entry to show there */
  show(session: LiveSession, n?: number): void {
    const { panels } = this.services;
    const panel = panels.all.find((one) => one.session === session) ?? panels.open(session);
    if (n === undefined) panel.reveal();
    else panel.revealIn({ n });
  }

  dispose(): void {
    void this.stop();
    this.#didChange.dispose();
  }

  /** Records and shows what an app begins. @throws RealtimeError when it cannot be recorded: the app is told, and gets no session */
  async #begin({ target, source, link }: AppSession, proxied: Proxied): Promise<void> {
    const { panels, recordings, stubs, targets, log } = this.services;
    const [{ LiveSession: Session }, checkShape] = await Promise.all([import('../liveSession.ts'), loadShapeCheck()]);
    const path = newRecordingPath(recordings.folder, target, new Date());
    const taken = [...panels.all.map(({ session }) => session.name), ...this.sessions.map(({ name }) => name)];
    const name = freePanelName(t('{0} (proxy)', target.name), taken);
    const session = new Session(target, path, checkShape, name, { writing: writerSettings(), source, link });
    recordings.remember(path);
    this.#sessions.add(session);
    this.#watchHolds(session);
    session.onDidEnd((how) => {
      this.#sessions.delete(session);
      this.#holding.delete(session);
      log.info(`${name}: ${how}`);
      this.#changed();
      // Who ends it is still telling everybody.
      queueMicrotask(() => {
        if (!panels.all.some((panel) => panel.session === session)) session.dispose();
      });
    });
    log.info(`An app connects through the proxy to ${source.url ?? target.name}; recording to ${path}`);
    await stubs.attach(session, undefined);
    // The app answers its calls itself.
    stubs.of(session).automatic = false;
    // It is on its way to the server before anything is drawn.
    const opening = session.open();
    this.#present(session);
    this.#didChange.fire();
    opening
      .then(
        () => targets.answered(proxied.destination),
        async (error: unknown) => {
          log.error(error);
          const again = await offerTrust(target, error, this.services.trusted);
          // The app's next attempt gets through.
          if (again)
            proxied.target = (await targets.resolveForProxy(proxied.destination, proxied.lendsKey)) ?? proxied.target;
        },
      )
      .catch((error: unknown) => log.show(error));
  }

  /** A token of Microsoft's is fetched anew: it lives shorter than a proxy. */
  async #current(proxied: Proxied): Promise<ProxyDestination> {
    if (proxied.target.auth === 'entra' && proxied.lendsKey) {
      proxied.target = (await this.services.targets.resolveForProxy(proxied.destination, true)) ?? proxied.target;
    }
    return proxied;
  }

  #changed(): void {
    setContextKey('proxyRunning', this.#running !== undefined);
    setContextKey('hasHeld', this.#holding.size > 0);
    this.#didChange.fire();
  }

  /** A session changes with every frame; what is held with few of them. */
  #watchHolds(session: LiveSession): void {
    let known = session.state.holds;
    session.onDidChange(() => {
      const { holds } = session.state;
      if (holds === known) return;
      known = holds;
      if (openHolds(holds).length === 0) this.#holding.delete(session);
      else if (!session.readOnly) this.#holding.add(session);
      this.#changed();
    });
  }

  /** In a panel of its own, which leaves the focus where it is; in place of one whose session did not come about. */
  #present(session: LiveSession): void {
    const { panels } = this.services;
    const relayed = panels.all.filter((panel) => panel.liveSession?.isRelayed === true);
    const failed = relayed.find((panel) => {
      const { phase } = panel.session.state.connection;
      return phase === 'refused' || phase === 'failed';
    });
    if (failed) {
      const before = failed.session;
      failed.show(session);
      panels.release(before);
    } else if (relayed.length < MAX_PANELS) panels.open(session, { preserveFocus: true });
    else void this.#tellOfMore(session);
  }

  async #tellOfMore(session: LiveSession): Promise<void> {
    const show = t('Show Session');
    const choice = await window.showInformationMessage(
      t('{0} began: an app connected through the proxy. It is recorded.', session.name),
      show,
    );
    if (choice === show) this.show(session);
  }
}
