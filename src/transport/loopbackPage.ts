/**
 * A page for a browser, served on a port of this machine, and the one WebSocket that it may open. The files say nothing
 * about anyone. The socket takes a token that works once and travels in the page's fragment, which browsers send to
 * nobody: no proxy on the way and no log sees it.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Disposable } from '../base/disposable.ts';
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';

const MAX_MESSAGE_BYTES = 1024 * 1024;
/** A page that says nothing to a ping for this long is gone, e.g. because the machine it runs on is. */
const PING_EVERY_MS = 15_000;
/** How long a page may take to answer the goodbye. */
const CLOSE_WAIT_MS = 1_000;

export interface LoopbackPageOptions {
  /** The page itself, with `nonce` for its script and style. */
  readonly html: (nonce: string) => string;
  /** What else it loads, by name. */
  readonly files: ReadonlyMap<string, { readonly contentType: string; read(): Promise<Uint8Array> }>;
  /** Where its socket is, without a slash, and the first subprotocol it offers; the token is the second. */
  readonly socketPath: string;
  readonly protocol: string;
}

/** What the page says. */
export interface PageListener {
  connected(): void;
  text(message: string): void;
  binary(message: Uint8Array): void;
  /** Its socket is closed: the page was closed or reloaded, or the way to it broke. Not after `dispose`. */
  gone(): void;
}

export class LoopbackPage implements Disposable {
  /** Of this page alone; whoever has it may connect, once. */
  readonly token = randomBytes(32).toString('base64url');
  readonly #server: Server;
  readonly #sockets: WebSocketServer;
  /** Where the page is seen: host names are those of these, so that no name leads here by a trick (DNS rebinding). */
  readonly #origins = new Map<string, URL>();
  #isTokenUsed = false;
  #socket: WebSocket | undefined;
  #pings: NodeJS.Timeout | undefined;

  /** Listens on a free port of 127.0.0.1 and on nothing else. @throws RealtimeError `page-cannot-listen` */
  static async start(options: LoopbackPageOptions, listener: PageListener): Promise<LoopbackPage> {
    const page = new LoopbackPage(options, listener);
    await new Promise<void>((resolve, reject) => {
      page.#server.once('error', (cause: Error) =>
        reject(
          new RealtimeError(
            'page-cannot-listen',
            phrase('No port of this machine could be opened: {0}.', cause.message),
            {
              cause,
            },
          ),
        ),
      );
      page.#server.listen(0, '127.0.0.1', resolve);
    });
    page.allow(`http://127.0.0.1:${page.port}`);
    page.allow(`http://localhost:${page.port}`);
    return page;
  }

  private constructor(
    private readonly options: LoopbackPageOptions,
    private readonly listener: PageListener,
  ) {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
    this.#sockets = new WebSocketServer({
      noServer: true,
      maxPayload: MAX_MESSAGE_BYTES,
      perMessageDeflate: false,
      handleProtocols: () => options.protocol,
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Lets the page come under another origin, too: where its port is forwarded to. All others are refused. */
  allow(url: string): void {
    const parsed = new URL(url);
    this.#origins.set(parsed.origin, parsed);
  }

  /** To the page, if it is there. */
  send(message: string): void {
    this.#socket?.send(message);
  }

  /** Closes the socket and the port. */
  dispose(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    clearInterval(this.#pings);
    socket?.close(1000);
    this.#server.close();
    this.#server.closeIdleConnections();
    // The goodbye is on its way; a page that does not answer it is cut off.
    setTimeout(() => {
      socket?.terminate();
      this.#server.closeAllConnections();
    }, CLOSE_WAIT_MS).unref();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.#isOurHost(request)) {
      end(response, 403, 'This page is not for this address.');
      return;
    }
    if (request.method !== 'GET') {
      end(response, 405, 'Only GET.');
      return;
    }
    const name = pathOf(request).slice(1);
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('Content-Security-Policy', this.#policy(nonce));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    if (name === '') {
      end(response, 200, this.options.html(nonce), 'text/html; charset=utf-8');
      return;
    }
    const file = this.options.files.get(name);
    if (!file) {
      end(response, 404, 'Nothing is here.');
      return;
    }
    const body = await file.read().catch(() => undefined);
    if (body) end(response, 200, body, file.contentType);
    else end(response, 500, `${name} is missing from this installation.`);
  }

  /** Nothing from elsewhere, nothing inline. Worklets know no nonce, and not every browser counts sockets as `'self'`. */
  #policy(nonce: string): string {
    const sockets = [...this.#origins.values()].map(
      ({ protocol, host }) => `${protocol === 'https:' ? 'wss' : 'ws'}://${host}`,
    );
    return [
      `default-src 'none'`,
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src 'nonce-${nonce}'`,
      `img-src data:`,
      `connect-src 'self' ${sockets.join(' ')}`,
      `base-uri 'none'`,
      `form-action 'none'`,
      `frame-ancestors 'none'`,
    ].join('; ');
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((part) => part.trim());
    // The token last: an attempt that is refused for another reason must not use it up.
    const isAllowed =
      this.#isOurHost(request) &&
      this.#origins.has(request.headers.origin ?? '') &&
      pathOf(request) === `/${this.options.socketPath}` &&
      offered[0] === this.options.protocol &&
      this.#takeToken(offered[1] ?? '');
    if (!isAllowed) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, (connected) => this.#connect(connected));
  }

  #connect(socket: WebSocket): void {
    this.#socket = socket;
    let isAlive = true;
    socket.on('pong', () => (isAlive = true));
    this.#pings = setInterval(() => {
      if (!isAlive) socket.terminate();
      isAlive = false;
      socket.ping();
    }, PING_EVERY_MS);
    socket.on('message', (data: Buffer, isBinary) => {
      if (this.#socket !== socket) return;
      if (isBinary) this.listener.binary(data);
      else this.listener.text(data.toString('utf8'));
    });
    // What is wrong with a socket closes it, too, and that is told.
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(this.#pings);
      if (this.#socket !== socket) return;
      this.#socket = undefined;
      this.listener.gone();
    });
    this.listener.connected();
  }

  #isOurHost(request: IncomingMessage): boolean {
    return [...this.#origins.values()].some(({ host }) => host === request.headers.host);
  }

  #takeToken(token: string): boolean {
    const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
    if (this.#isTokenUsed || !timingSafeEqual(digest(token), digest(this.token))) return false;
    this.#isTokenUsed = true;
    return true;
  }
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?')[0] ?? '/';
}

function end(response: ServerResponse, status: number, body: string | Uint8Array, contentType = 'text/plain'): void {
  response.writeHead(status, { 'Content-Type': contentType }).end(body);
}
