/**
 * The attachable proxy: between somebody's running app and the API. It listens on this machine, leads to one target only, and
 * hands each session that an app begins to whoever records it, as something that connects and sends.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorPhrase, RealtimeError } from '../base/errors.ts';
import { english, phrase } from '../base/l10n.ts';
import type { RecordingSource } from '../protocol/entry.ts';
import type { Certificate } from '../listener/certificate.ts';
import { PortListener } from '../listener/portListener.ts';
import { pathWithoutKeys } from '../transport/secrets.ts';
import type { SessionLink } from '../transport/sessionLink.ts';
import type { Tap } from '../transport/tap.ts';
import { maskerFor, sourceOf, type ConnectTarget } from '../transport/target.ts';
import { isLoopbackAddress, rejection } from './admission.ts';
import { answerRequest, forwardRequest } from './forwardRequest.ts';
import type { HoldsFrame } from './heldQueue.ts';
import { handshakeRefusal } from './handshake.ts';
import { answerUpgrade, ownAnswer, type HttpAnswer } from './httpAnswer.ts';
import { Relay } from './relay.ts';
import { relayTarget, type AppRequest, type ProxyDestination } from './relayTarget.ts';
import { basePath } from './targetPath.ts';

/** An app asks for a session. */
export interface AppSession {
  /** What the target is asked for in its place; holds its secrets. */
  readonly target: ConnectTarget;
  readonly source: RecordingSource;
  /** What connects it, feeding this tap. */
  readonly link: (tap: Tap) => SessionLink;
}

export interface ProxyOptions {
  /** Default 127.0.0.1: reachable from this machine only. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Where it leads. */
  readonly destination: ProxyDestination;
  /** Asked anew for each request: a token expires, a certificate is trusted meanwhile. Default: `destination`. */
  readonly currentDestination?: () => Promise<ProxyDestination>;
  /** Web pages that may use it, see `AdmissionRules`. */
  readonly allowedOrigins?: readonly string[];
  /** For apps that speak TLS, which openai-node always does. */
  readonly certificate: () => Promise<Certificate>;
  /** Opens the session's link. What it throws, the app is told. */
  readonly onSession: (session: AppSession) => Promise<void>;
  /** Says which frames are held; left out: none is. */
  readonly holdsFrame?: HoldsFrame;
  /** A request that was answered without a session: forwarded, or not let in. */
  readonly onRequest?: (method: string, path: string, status: number, note?: string) => void;
  /** Trouble with an app's socket before it had a session. */
  readonly onSocketError?: (error: Error) => void;
}

/** How long what is still connected may take to say goodbye. */
const CLOSE_WITHIN_MS = 2_500;

export class ProxyServer {
  readonly #links = new Set<SessionLink>();
  #closing: Promise<void> | undefined;

  /** @throws RealtimeError `proxy-cannot-listen` when the port is taken or the address is not of this machine */
  static async start(options: ProxyOptions): Promise<ProxyServer> {
    const listener = await PortListener.listen({
      host: options.host ?? '127.0.0.1',
      port: options.port ?? 0,
      certificate: options.certificate,
      // Nobody can connect before there is a server: this function goes on first.
      onRequest: (request, response) => void server.#request(request, response),
      onUpgrade: (request, socket, head) => void server.#upgrade(request, socket, head),
      onSocketError: (error) => options.onSocketError?.(error),
      cannotListen: (where, cause) =>
        new RealtimeError('proxy-cannot-listen', phrase('The proxy cannot listen on {0}: {1}.', where, cause.message), {
          hint: phrase(
            'Something else uses the port, perhaps another window: choose another one, or 0 for any free port.',
          ),
          cause,
        }),
    });
    const server = new ProxyServer(listener, options);
    return server;
  }

  private constructor(
    private readonly listener: PortListener,
    private readonly options: ProxyOptions,
  ) {}

  get port(): number {
    return this.listener.address.port;
  }

  /** What apps have as their base URL, e.g. `http://127.0.0.1:8787/v1`. */
  get baseUrl(): string {
    const { address, family, port } = this.listener.address;
    const host = /^(0\.0\.0\.0|::)$/.test(address) ? '127.0.0.1' : family === 'IPv6' ? `[${address}]` : address;
    return `http://${host}:${port}${basePath(new URL(this.options.destination.target.url).pathname)}`;
  }

  /** Ends every session, for both sides. Resolves within a few seconds, whatever the apps do. */
  close(): Promise<void> {
    this.#closing ??= (async () => {
      const gone = this.listener.close();
      const cutOff = setTimeout(() => this.listener.cutOff(), CLOSE_WITHIN_MS);
      await Promise.all([...this.#links].map((link) => link.close()));
      this.listener.cutOff();
      await gone;
      clearTimeout(cutOff);
    })();
    return this.#closing;
  }

  async #request(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = this.#refusal(request);
    if (refused) {
      answerRequest(response, refused);
      return;
    }
    try {
      const target = relayTarget(appRequest(request), await this.#destination());
      forwardRequest(request, response, target, (status) => this.#tell(request, status));
    } catch (error) {
      answerRequest(response, ownAnswer(502, 'no-target', errorPhrase(error)));
      this.#tell(request, 502, english(errorPhrase(error)));
    }
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', (error) => this.options.onSocketError?.(error));
    const refused = this.#refusal(request);
    if (refused) {
      answerUpgrade(socket, refused);
      return;
    }
    const notAsked = handshakeRefusal(request);
    if (notAsked) {
      answerUpgrade(socket, notAsked);
      this.#tell(request, notAsked.status);
      return;
    }
    const app = appRequest(request);
    const userAgent = app.headers['user-agent'];
    try {
      const target = relayTarget(app, await this.#destination());
      await this.options.onSession({
        target,
        source: {
          ...sourceOf(target),
          proxy: { port: this.port, ...(userAgent !== undefined && { app: maskerFor(target).mask(userAgent) }) },
        },
        link: (tap) => this.#linked(new Relay({ request, socket, head }, target, tap, this.options.holdsFrame)),
      });
    } catch (error) {
      // Nobody recorded it: a session that is not seen must not run.
      answerUpgrade(socket, ownAnswer(503, 'not-recorded', errorPhrase(error)));
      this.#tell(request, 503, english(errorPhrase(error)));
    }
  }

  #destination(): Promise<ProxyDestination> {
    const { destination, currentDestination } = this.options;
    return currentDestination?.() ?? Promise.resolve(destination);
  }

  #linked(link: Relay): Relay {
    this.#links.add(link);
    link.onDidChangeState((state) => {
      if (state === 'ended') this.#links.delete(link);
    });
    return link;
  }

  #refusal(request: IncomingMessage): HttpAnswer | undefined {
    const { host, origin, referer, 'sec-fetch-site': fetchSite } = request.headers;
    const refused = rejection(
      { url: request.url ?? '', host, origin, fetchSite: fetchSite?.toString(), referer },
      {
        allowedOrigins: this.options.allowedOrigins ?? [],
        isLoopback: isLoopbackAddress(this.listener.address.address),
      },
    );
    if (!refused) return undefined;
    this.#tell(request, refused.status, english(refused.message));
    return ownAnswer(refused.status, refused.code, refused.message);
  }

  /** Without query, users and what looks like a key in the path. */
  #tell({ method = 'GET', url = '' }: IncomingMessage, status: number, note?: string): void {
    const path = url.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');
    this.options.onRequest?.(method, pathWithoutKeys(path), status, note);
  }
}

function appRequest({ url = '/', headers }: IncomingMessage): AppRequest {
  const offered = headers['sec-websocket-protocol'] ?? '';
  return {
    url,
    headers: Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
      ),
    ),
    protocols: offered.split(',').flatMap((protocol) => protocol.trim() || []),
  };
}
