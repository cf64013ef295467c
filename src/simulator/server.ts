/** The simulator on a port of this machine: sockets and timers for the behaviour in session.ts. No key, no network. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import type { AnswerScript } from './brain/answerScript.ts';
import { Calls, type Outlet } from './http/calls.ts';
import type { Certificate } from '../listener/certificate.ts';
import { ClientSecrets } from './http/clientSecrets.ts';
import type { Pace, SimulatedSessionOptions } from './core.ts';
import type { Fault } from './faults/faultInjection.ts';
import { FaultyOutlet } from './faults/faultyOutlet.ts';
import { admit, selectProtocol, type Admission, type AdmissionRules } from './http/handshake.ts';
import { HttpApi } from './http/httpApi.ts';
import { answerRequest, headOf, rejectUpgrade } from './node/httpBinding.ts';
import { Ids } from './determinism/ids.ts';
import { MachineScheduler } from './node/machineScheduler.ts';
import { Backlog, BACKLOG_CLOSE } from './wire/backlog.ts';
import { Outbox } from './wire/outbox.ts';
import { PortListener } from '../listener/portListener.ts';
import type { Scheduler } from './determinism/scheduler.ts';
import { SimulatedSession } from './session.ts';
import { asksForBeta } from './http/urlForm.ts';
import { VoiceBox } from './audio/voiceBox.ts';

export interface SimulatorOptions {
  /** Default 127.0.0.1: reachable from this machine only. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 1. The n-th connection of a server with the same seed gets the same session. */
  readonly seed?: number;
  /** Default false: any key will do, and none as well. */
  readonly requireKey?: boolean;
  /** The only key that is good, beside client secrets that were minted here. Default: any. */
  readonly key?: string;
  readonly pace?: Pace;
  /** What the model answers; where it says nothing, the built-in rules answer. */
  readonly script?: AnswerScript;
  /** What goes wrong between sessions and their sockets. */
  readonly faults?: readonly Fault[];
  /** Default `accept`. OpenAI refuses its beta interface since May 2026; many clients speak nothing else. */
  readonly retiredBeta?: 'accept' | 'refuse';
  /** For clients that speak TLS on the same port; asked when the first one does. Absent: they are cut off. */
  readonly certificate?: () => Promise<Certificate>;
  /** Default: this machine's clocks and timers. */
  readonly scheduler?: Scheduler;
  /** Trouble with a client's socket: nothing the simulator can do about, but somebody may want to see it. */
  readonly onSocketError?: (error: Error) => void;
  /** What whoever runs the simulator should know of its clients, once each. */
  readonly onNotice?: (text: string) => void;
}

const PATH = '/v1/realtime';
const PING_EVERY_MS = 20_300;
const PING_BYTES = 4;
const MAX_FRAME_BYTES = 64 * 1024 * 1024;
/** How long a client may take to answer the closing of its session. */
const CLOSE_WITHIN_MS = 500;
const BETA_NOTICE =
  'A client asked for the Realtime Beta API, which OpenAI has refused since May 2026. The simulator speaks it all the same; --retired-beta refuse makes it refuse as OpenAI does.';
const NO_MEDIA_NOTICE =
  'A client opened a WebRTC call. The simulator answers its offer, but sends and hears no media: the call can be watched and steered by WebSockets with ?call_id=.';

/** What receives a client's frames. */
type Receiver = Pick<SimulatedSession, 'receive' | 'receiveBinary'>;

export class SimulatorServer {
  readonly #listener: PortListener;
  readonly #sockets: WebSocketServer;
  readonly #seed: number;
  readonly #scheduler: Scheduler;
  readonly #voiceBox = new VoiceBox();
  readonly #secrets: ClientSecrets;
  readonly #calls: Calls;
  readonly #api: HttpApi;
  readonly #noticed = new Set<string>();
  #connections = 0;
  #closing: Promise<void> | undefined;

  /** @throws RealtimeError `simulator-cannot-listen` when the port is taken or the address is not of this machine */
  static async start(options: SimulatorOptions = {}): Promise<SimulatorServer> {
    // One trouble is heard of at each layer of a connection.
    const told = new WeakSet<Error>();
    const onSocketError = (error: Error) => {
      if (!told.has(error)) options.onSocketError?.(error);
      told.add(error);
    };
    const listener = await PortListener.listen({
      host: options.host ?? '127.0.0.1',
      port: options.port ?? 0,
      // Nobody can connect before there is a server: this function goes on first.
      onRequest: (request, response) => server.#request(request, response),
      onUpgrade: (request, socket, head) => server.#upgrade(request, socket, head),
      onSocketError,
      cannotListen: (where, cause) =>
        new RealtimeError(
          'simulator-cannot-listen',
          phrase('The simulator cannot listen on {0}: {1}.', where, cause.message),
          { hint: phrase('Use port 0 for any free port.'), cause },
        ),
      ...(options.certificate && { certificate: options.certificate }),
    });
    const server = new SimulatorServer(listener, { ...options, onSocketError });
    return server;
  }

  private constructor(
    listener: PortListener,
    private readonly options: SimulatorOptions,
  ) {
    this.#listener = listener;
    this.#seed = options.seed ?? 1;
    this.#scheduler = options.scheduler ?? new MachineScheduler();
    this.#secrets = new ClientSecrets(this.#seed);
    this.#calls = new Calls(this.#seed, (settings, outlet) =>
      this.#newSession({ ...settings, media: 'call' }, this.#nextSeed(), outlet),
    );
    this.#api = new HttpApi({
      seed: this.#seed,
      clock: this.#scheduler,
      secrets: this.#secrets,
      calls: this.#calls,
      rules: () => this.#rules(),
    });
    this.#sockets = new WebSocketServer({
      noServer: true,
      maxPayload: MAX_FRAME_BYTES,
      // Fast rather than small, and little memory for each of many connections: most that is sent is audio.
      perMessageDeflate: { threshold: 1024, zlibDeflateOptions: { level: 1, memLevel: 7 } },
      handleProtocols: (offered) => selectProtocol(offered) ?? false,
    });
  }

  /** `ws://HOST:PORT/v1/realtime`; add `?model=`. */
  get url(): string {
    const { address, family, port } = this.#listener.address;
    return `ws://${family === 'IPv6' ? `[${address}]` : address}:${port}${PATH}`;
  }

  /** Ends every session with 1001. Resolves within a second, whatever the clients do. */
  close(): Promise<void> {
    this.#closing ??= (async () => {
      this.#calls.close();
      for (const socket of this.#sockets.clients) socket.close(1001, 'The simulator was stopped.');
      const cutOff = setTimeout(() => this.#listener.cutOff(), CLOSE_WITHIN_MS);
      this.#sockets.close();
      await this.#listener.close();
      clearTimeout(cutOff);
    })();
    return this.#closing;
  }

  #request(request: IncomingMessage, response: ServerResponse): void {
    void answerRequest(request, response, (asked) => {
      const answer = this.#api.handle(asked);
      if (answer.status === 201) this.#notice(NO_MEDIA_NOTICE);
      return answer;
    }).catch((error: unknown) => {
      this.options.onSocketError?.(error instanceof Error ? error : new Error(String(error)));
      response.destroy();
    });
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', (error) => this.options.onSocketError?.(error));
    const asked = headOf(request);
    const admission = admit(asked, this.#rules());
    if (admission.type === 'rejected') {
      rejectUpgrade(socket, admission.status, admission.body);
      return;
    }
    if (asked.path.startsWith('/v1/') && asksForBeta(asked) && admission.type === 'session') this.#notice(BETA_NOTICE);
    this.#sockets.handleUpgrade(request, socket, head, (webSocket) => this.#connect(webSocket, admission));
  }

  #connect(socket: WebSocket, admission: Exclude<Admission, { type: 'rejected' }>): void {
    socket.on('error', (error) => this.options.onSocketError?.(error));
    const seed = this.#nextSeed();
    if (admission.type === 'refused') {
      new Outbox(new Ids(seed), (frame) => socket.send(frame), seed).sendFault(admission.fault, null);
      socket.close(admission.closeCode, admission.closeReason);
      return;
    }
    const outlet = this.#outlet(socket, seed);
    if (admission.type === 'sideband') {
      const call = this.#calls.find(admission.callId);
      // It may have been hung up since its upgrade was admitted.
      if (!call) {
        socket.close(1000);
        return;
      }
      call.attach(outlet);
      this.#listen(socket, call, () => call.detach(outlet));
      return;
    }
    const { model, kind, dialect, vendor, initialSession } = admission;
    const namesAreDeployments = vendor === 'azure';
    const session = this.#newSession(
      { model, kind, dialect, namesAreDeployments, ...(initialSession && { initialSession }) },
      seed,
      outlet,
    );
    this.#listen(socket, session, () => session.dispose());
    session.start();
  }

  #listen(socket: WebSocket, receiver: Receiver, onGone: () => void): void {
    let stopPings: () => void;
    const ping = () => {
      if (socket.readyState === socket.OPEN) socket.ping(new Uint8Array(PING_BYTES));
      stopPings = this.#scheduler.after(PING_EVERY_MS, ping);
    };
    stopPings = this.#scheduler.after(PING_EVERY_MS, ping);
    socket.on('message', (data, isBinary) => {
      if (socket.readyState !== socket.OPEN) return;
      if (isBinary) receiver.receiveBinary();
      else receiver.receive(textOf(data));
    });
    socket.on('close', () => {
      stopPings();
      onGone();
    });
  }

  /** The way from a session to a socket, faults and all. */
  #outlet(socket: WebSocket, seed: number): Outlet {
    const close = (code: number, reason: string) => socket.close(code, reason);
    const backlog = new Backlog(socket, this.#scheduler, () => {
      this.options.onSocketError?.(new Error(BACKLOG_CLOSE.reason));
      close(BACKLOG_CLOSE.code, BACKLOG_CLOSE.reason);
    });
    socket.on('close', () => backlog.dispose());
    const text = (frame: string) => {
      if (socket.readyState !== socket.OPEN) return;
      socket.send(frame);
      backlog.check();
    };
    const faults = this.options.faults ?? [];
    if (faults.length === 0) return { send: text, close };
    const outlet = new FaultyOutlet(faults, seed, this.#scheduler, {
      text,
      close,
      binary: (bytes) => {
        if (socket.readyState === socket.OPEN) socket.send(bytes, { binary: true });
      },
      drop: () => socket.terminate(),
    });
    socket.on('close', () => outlet.dispose());
    return { send: (frame) => outlet.send(frame), close: (code, reason) => outlet.close(code, reason) };
  }

  #newSession(
    settings: Pick<
      SimulatedSessionOptions,
      'model' | 'kind' | 'dialect' | 'initialSession' | 'media' | 'namesAreDeployments'
    >,
    seed: number,
    { send, close }: Outlet,
  ): SimulatedSession {
    const { pace, script } = this.options;
    return new SimulatedSession({
      ...settings,
      seed,
      scheduler: this.#scheduler,
      voiceBox: this.#voiceBox,
      send,
      close,
      ...(pace && { pace }),
      ...(script && { script }),
    });
  }

  #rules(): AdmissionRules {
    const { requireKey = false, key, retiredBeta = 'accept' } = this.options;
    return {
      requireKey,
      ...(key !== undefined && { key }),
      retiredBeta,
      nowSeconds: Math.floor(this.#scheduler.wallMs() / 1000),
      secret: (value) => this.#secrets.find(value),
      hasCall: (callId) => this.#calls.find(callId) !== undefined,
    };
  }

  #nextSeed(): number {
    return this.#seed + 7919 * this.#connections++;
  }

  #notice(text: string): void {
    if (this.#noticed.has(text)) return;
    this.#noticed.add(text);
    this.options.onNotice?.(text);
  }
}

function textOf(data: Buffer | ArrayBuffer | Buffer[]): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8');
}
