/** The app's side of an opening that went well. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type ServerOptions, type WebSocket } from 'ws';
import { MAX_FRAME_BYTES } from '../transport/dial.ts';
import { passedHeaders } from './httpAnswer.ts';
import { ANSWER_WAIT_MS } from './relayLeg.ts';

/** An app's request for a WebSocket, not answered yet. */
export interface AppUpgrade {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  /** What came behind the request's head. */
  readonly head: Buffer;
}

/** Newer than the library's type declarations: `closeTimeout`. */
const options: ServerOptions & { readonly closeTimeout: number } = {
  noServer: true,
  clientTracking: false,
  perMessageDeflate: false,
  autoPong: false,
  maxPayload: MAX_FRAME_BYTES,
  closeTimeout: ANSWER_WAIT_MS,
  // The target picks: what it picked stands among the headers.
  handleProtocols: () => false,
};

/**
 * Gives the app what the target said to the upgrade.
 * @param accepted the target's answer · @param protocol the subprotocol that it picked, or none
 * @returns undefined where the app has left
 */
export function acceptApp(
  { request, socket, head }: AppUpgrade,
  accepted: IncomingMessage | undefined,
  protocol: string,
): WebSocket | undefined {
  // The library would refuse some lists; the target has answered this one.
  delete request.headers['sec-websocket-protocol'];
  const acceptor = new WebSocketServer(options);
  acceptor.on('headers', (lines) => {
    if (accepted) lines.push(...passedHeaders(accepted).map(([name, value]) => `${name}: ${value}`));
    if (protocol !== '') lines.push(`Sec-WebSocket-Protocol: ${protocol}`);
  });
  let app: WebSocket | undefined;
  acceptor.handleUpgrade(request, socket, head, (webSocket) => (app = webSocket));
  return app;
}
