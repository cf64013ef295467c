/** One port for `http:` and `https:`, hence for `ws:` and `wss:`: the first byte of a connection tells them apart. */
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type Server as HttpServer,
} from 'node:http';
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { RealtimeError } from '../base/errors.ts';
import type { Certificate } from './certificate.ts';

export interface PortListenerOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly onRequest: RequestListener;
  readonly onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Asked once, when the first client speaks TLS. Absent: clients that do are cut off. */
  readonly certificate?: () => Promise<Certificate>;
  readonly onSocketError: (error: Error) => void;
  /** What to say when the port is taken or the address is not of this machine. */
  readonly cannotListen: (where: string, cause: Error) => RealtimeError;
}

/** First byte of a TLS handshake record. No HTTP method begins with it. */
const TLS_HANDSHAKE = 0x16;
/** How long a client may say nothing at all. */
const FIRST_BYTE_WITHIN_MS = 30_000;

export class PortListener {
  readonly #http: HttpServer;
  readonly #sockets = new Set<Socket>();
  #https: Promise<HttpsServer> | undefined;

  /** @throws RealtimeError that `cannotListen` makes */
  static listen(options: PortListenerOptions): Promise<PortListener> {
    const { host, port, cannotListen } = options;
    const server = createServer({ noDelay: true });
    return new Promise((resolve, reject) => {
      server.once('error', (cause) => reject(cannotListen(`${host}:${port}`, cause)));
      server.listen(port, host, () => resolve(new PortListener(server, options)));
    });
  }

  private constructor(
    private readonly server: Server,
    private readonly options: PortListenerOptions,
  ) {
    this.#http = createHttpServer(options.onRequest);
    this.#http.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
    server.on('connection', (socket) => this.#sniff(socket));
    server.on('error', options.onSocketError);
  }

  get address(): AddressInfo {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The server does not listen any more.');
    return address;
  }

  /** No new connections; resolves when the last one is gone. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
    });
  }

  /** Ends whatever is still connected. */
  cutOff(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #sniff(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    socket.on('error', this.options.onSocketError);
    socket.setTimeout(FIRST_BYTE_WITHIN_MS, () => socket.destroy());
    socket.once('readable', () => {
      const bytes = socket.read() as Buffer | null;
      if (bytes === null) return;
      socket.setTimeout(0);
      socket.removeAllListeners('timeout');
      socket.unshift(bytes);
      if (bytes[0] !== TLS_HANDSHAKE) this.#http.emit('connection', socket);
      else void this.#secure(socket);
    });
  }

  /**
   * Some HTTP clients, Java's among them, offer HTTP/2 by an upgrade with every request. That may be ignored, but Node takes
   * any upgrade for the end of HTTP: such a request begins anew, without the offer.
   */
  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (request.headers.upgrade?.trim().toLowerCase() === 'websocket') {
      this.options.onUpgrade(request, socket, head);
      return;
    }
    const { method = 'GET', url = '/', httpVersion, rawHeaders } = request;
    const lines = [`${method} ${url} HTTP/${httpVersion}`];
    for (let index = 0; index < rawHeaders.length; index += 2) {
      const name = rawHeaders[index] ?? '';
      if (!/^(?:upgrade|connection|http2-settings)$/i.test(name)) lines.push(`${name}: ${rawHeaders[index + 1] ?? ''}`);
    }
    socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
    this.#http.emit('connection', socket);
  }

  async #secure(socket: Socket): Promise<void> {
    const { certificate, onSocketError } = this.options;
    if (!certificate) {
      onSocketError(new Error('A client speaks TLS, and this server has no certificate.'));
      socket.destroy();
      return;
    }
    try {
      this.#https ??= certificate().then((pair) => this.#newHttps(pair));
      (await this.#https).emit('connection', socket);
    } catch (error) {
      onSocketError(error instanceof Error ? error : new Error(String(error)));
      socket.destroy();
    }
  }

  #newHttps({ cert, key }: Certificate): HttpsServer {
    const https = createHttpsServer({ cert, key }, this.options.onRequest);
    https.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
    // A client that does not trust the certificate ends here, in the middle of the handshake.
    https.on('tlsClientError', this.options.onSocketError);
    return https;
  }
}
