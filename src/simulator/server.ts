/** The simulator on a port of this machine: sockets and timers for the behaviour in session.ts. No key, no network. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { RealtimeError } from '../base/errors.ts';
import type { Pace } from './core.ts';
import { admit, httpError, selectProtocol, type AdmissionRules } from './handshake.ts';
import { Ids } from './ids.ts';
import { Outbox } from './outbox.ts';
import type { Scheduler } from './scheduler.ts';
import { SimulatedSession } from './session.ts';
import { VoiceBox } from './voiceBox.ts';

export interface SimulatorOptions {
  /** Default 127.0.0.1: reachable from this machine only. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 1. The n-th connection of a server with the same seed gets the same session. */
  readonly seed?: number;
  /** Default false: any key will do, and none as well. */
  readonly requireKey?: boolean;
  readonly pace?: Pace;
  /** Default: this machine's clocks and timers. */
  readonly scheduler?: Scheduler;
  /** Trouble with a client's socket: nothing the simulator can do about, but somebody may want to see it. */
  readonly onSocketError?: (error: Error) => void;
}

const PATH = '/v1/realtime';
const PING_EVERY_MS = 20_300;
const MAX_FRAME_BYTES = 64 * 1024 * 1024;
/** How long a client may take to answer the closing of its session. */
const CLOSE_WITHIN_MS = 500;

const machine: Scheduler = {
  monoMs: () => performance.now(),
  wallMs: () => Date.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};

export class SimulatorServer {
  readonly #sockets: WebSocketServer;
  readonly #seed: number;
  readonly #rules: AdmissionRules;
  readonly #scheduler: Scheduler;
  readonly #voiceBox = new VoiceBox();
  #connections = 0;
  #closing: Promise<void> | undefined;

  /** @throws RealtimeError `simulator-cannot-listen` when the port is taken or the address is not of this machine */
  static start(options: SimulatorOptions = {}): Promise<SimulatorServer> {
    const { host = '127.0.0.1', port = 0 } = options;
    const http = createServer((request, response) => {
      const isRealtime = pathOf(request) === PATH;
      response.writeHead(isRealtime ? 426 : 404, { 'Content-Type': 'application/json' });
      response.end(
        JSON.stringify(httpError(isRealtime ? 'Connect with a WebSocket.' : `Unknown path: ${pathOf(request)}`)),
      );
    });
    return new Promise((resolve, reject) => {
      http.once('error', (cause) => {
        reject(
          new RealtimeError(
            'simulator-cannot-listen',
            `The simulator cannot listen on ${host}:${port}: ${cause.message}.`,
            {
              hint: 'Use port 0 for any free port.',
              cause,
            },
          ),
        );
      });
      http.listen(port, host, () => resolve(new SimulatorServer(http, options)));
    });
  }

  private constructor(
    private readonly http: Server,
    private readonly options: SimulatorOptions,
  ) {
    this.#seed = options.seed ?? 1;
    this.#rules = { requireKey: options.requireKey ?? false };
    this.#scheduler = options.scheduler ?? machine;
    this.#sockets = new WebSocketServer({
      noServer: true,
      maxPayload: MAX_FRAME_BYTES,
      perMessageDeflate: false,
      handleProtocols: (offered) => selectProtocol(offered) ?? false,
    });
    http.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
  }

  /** `ws://HOST:PORT/v1/realtime`; add `?model=`. */
  get url(): string {
    const address = this.http.address();
    if (address === null || typeof address === 'string') return '';
    const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
    return `ws://${host}:${address.port}${PATH}`;
  }

  /** Ends every session with 1001. Resolves within a second, whatever the clients do. */
  close(): Promise<void> {
    this.#closing ??= new Promise((resolve) => {
      for (const socket of this.#sockets.clients) socket.close(1001, 'The simulator was stopped.');
      const cutOff = setTimeout(() => {
        for (const socket of this.#sockets.clients) socket.terminate();
        this.http.closeAllConnections();
      }, CLOSE_WITHIN_MS);
      this.#sockets.close();
      this.http.close(() => {
        clearTimeout(cutOff);
        resolve();
      });
      this.http.closeIdleConnections();
    });
    return this.#closing;
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', (error) => this.options.onSocketError?.(error));
    if (pathOf(request) !== PATH) {
      const body = JSON.stringify(httpError(`Unknown path: ${pathOf(request)}`));
      socket.end(
        `HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      );
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, (webSocket) => this.#connect(webSocket, request));
  }

  #connect(socket: WebSocket, request: IncomingMessage): void {
    socket.on('error', (error) => this.options.onSocketError?.(error));
    const seed = this.#seed + 7919 * this.#connections++;
    const send = (frame: string) => {
      if (socket.readyState === socket.OPEN) socket.send(frame);
    };
    const admission = admit(
      {
        query: new Map(new URL(request.url ?? '/', 'ws://localhost').searchParams),
        headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
        protocols: (request.headers['sec-websocket-protocol'] ?? '').split(',').map((protocol) => protocol.trim()),
      },
      this.#rules,
    );
    if (!admission.admitted) {
      new Outbox(new Ids(seed), send, seed).sendFault(admission.fault, null);
      socket.close(admission.closeCode, admission.closeReason);
      return;
    }
    const session = new SimulatedSession({
      model: admission.model,
      seed,
      scheduler: this.#scheduler,
      voiceBox: this.#voiceBox,
      send,
      close: (code, reason) => socket.close(code, reason),
      ...(this.options.pace && { pace: this.options.pace }),
    });
    const pings = setInterval(() => socket.ping(), PING_EVERY_MS);
    socket.on('message', (data, isBinary) => {
      if (isBinary) session.receiveBinary();
      else session.receive(textOf(data));
    });
    socket.on('close', () => {
      clearInterval(pings);
      session.dispose();
    });
    session.start();
  }
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?')[0] ?? '/';
}

function textOf(data: Buffer | ArrayBuffer | Buffer[]): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8');
}
