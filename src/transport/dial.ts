/** A socket to a target's server, by the target's way and with its trust. */
import { WebSocket, type ClientOptions } from 'ws';
import { tlsOptions } from './certificates.ts';
import type { JsonObject } from '../base/json.ts';
import { proxyHost } from './proxy.ts';
import { proxyAgent } from './proxyAgent.ts';
import { publicUrl, type ConnectTarget } from './target.ts';

/** Larger messages end the connection with close code 1009; the API's own limit for one event is 15 MiB. */
export const MAX_FRAME_BYTES = 256 * 1024 * 1024;
/** Sessions are known whose server never sends a close frame. */
export const CLOSE_WAIT_MS = 2_000;
const HANDSHAKE_TIMEOUT_MS = 20_000;

export interface Dialled {
  readonly socket: WebSocket;
  /** The proxy on the way answered CONNECT with something else than a tunnel. */
  readonly refusedByProxy: boolean;
}

/** Where a connection goes and by which proxy, without secrets: the details of the log's `connecting`. */
export function addressOf(target: ConnectTarget): JsonObject {
  return { url: publicUrl(target), ...(target.proxy && { proxy: proxyHost(target.proxy) }) };
}

/** @throws what the library does not take, such as a subprotocol that is none */
export function dial({ url, headers, protocols, proxy, tls }: ConnectTarget, more: ClientOptions = {}): Dialled {
  const agent = proxy && proxyAgent(proxy);
  let refusedByProxy = false;
  agent?.on('proxyConnect', ({ statusCode }: { statusCode?: number }) => (refusedByProxy = statusCode !== 200));
  // Newer than the library's type declarations: `closeTimeout`.
  const options: ClientOptions & { readonly closeTimeout: number } = {
    perMessageDeflate: false,
    maxPayload: MAX_FRAME_BYTES,
    handshakeTimeout: HANDSHAKE_TIMEOUT_MS,
    closeTimeout: CLOSE_WAIT_MS,
    headers: { ...headers },
    ...(agent && { agent }),
    // The library's declarations have another signature for checkServerIdentity than Node.js, which it hands it to.
    ...(tlsOptions(tls) as object),
    ...more,
  };
  const socket = new WebSocket(url, [...protocols], options);
  return {
    socket,
    get refusedByProxy() {
      return refusedByProxy;
    },
  };
}
