/**
 * A session between somebody's app and the target. Invariants: each end gets, byte for byte and in order, what the other
 * sends, and it gets it before anyone here looks into it, but for breakpoints, see `HeldQueue`; how one connection ends, the
 * other does; and the log says who ended it.
 */
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type ServerOptions, type WebSocket } from 'ws';
import { Emitter } from '../base/emitter.ts';
import { RealtimeError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import { phrase, sentences, type Phrase } from '../base/l10n.ts';
import { INJECTED } from '../protocol/entry.ts';
import { addressOf, CLOSE_WAIT_MS, dial, MAX_FRAME_BYTES, type Dialled } from '../transport/dial.ts';
import { networkFailure, refusalFailure, type Failure } from '../transport/failures.ts';
import {
  endOf,
  notConnected,
  notHeld,
  type ConnectionState,
  type HeldFrames,
  type SessionLink,
} from '../transport/sessionLink.ts';
import { describeNetworkError, rawDataToBuffer, readBody, refusalOf } from '../transport/socketDetails.ts';
import type { Tap } from '../transport/tap.ts';
import type { ConnectTarget } from '../transport/target.ts';
import { HeldQueue, type HoldsFrame } from './heldQueue.ts';
import { answerUpgrade, ownAnswer, passedHeaders } from './httpAnswer.ts';
import { NO_CLOSE_FRAME, RelayLeg } from './relayLeg.ts';

/** A refusal's body is passed on whole; what is longer is no refusal. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;
const GOING_AWAY = 1001;

/** An app's request for a WebSocket, not answered yet. */
export interface AppUpgrade {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  /** What came behind the request's head. */
  readonly head: Buffer;
}

type Side = 'client' | 'server';

interface End {
  readonly by: Side | 'debugger';
  readonly code: number;
  readonly reason: string;
}

export class Relay implements SessionLink {
  #state: ConnectionState = 'idle';
  #dialled: Dialled | undefined;
  #app: RelayLeg | undefined;
  #server: RelayLeg | undefined;
  /** The target's answer to the upgrade. */
  #accepted: IncomingMessage | undefined;
  #lastSend: Promise<void> = Promise.resolve();
  #end: End | undefined;
  /** Frames that came when whom they were for had gone. */
  #undelivered = 0;
  #openings: { resolve: () => void; reject: (error: RealtimeError) => void } | undefined;
  /** Of an open session, by who sends. */
  readonly #queues = new Map<Side, HeldQueue>();
  readonly #didChangeState = new Emitter<ConnectionState>();

  readonly onDidChangeState = this.#didChangeState.event;

  /** @param target what the target is asked for in the app's place, see `relayTarget` · @param holdsFrame what breakpoints say of a frame */
  constructor(
    private readonly upgrade: AppUpgrade,
    private readonly target: ConnectTarget,
    private readonly tap: Tap,
    private readonly holdsFrame?: HoldsFrame,
  ) {}

  readonly held: HeldFrames = {
    release: (n, how, text) => {
      const queue = [...this.#queues.values()].find((one) => one.isHolding(n));
      if (!queue) throw notHeld(n);
      queue.release(n, how, text);
    },
    continueAll: () => this.#releaseAll('unchanged'),
  };

  get state(): ConnectionState {
    return this.#state;
  }

  flushed(): Promise<void> {
    return this.#lastSend;
  }

  /** Asks the target, and answers the app as it answers. */
  open(signal?: AbortSignal): Promise<void> {
    this.tap.lifecycle('connecting', { ...addressOf(this.target), ...appAddress(this.upgrade.request.socket) });
    this.#setState('connecting');
    return new Promise((resolve, reject) => {
      this.#openings = { resolve, reject };
      if (signal?.aborted) {
        this.#cancel();
        return;
      }
      signal?.addEventListener('abort', () => void this.close(), { once: true });
      try {
        this.#dialled = dial(this.target, { autoPong: false });
        this.#listenToServer(this.#dialled.socket);
      } catch (error) {
        this.#failed(error);
      }
    });
  }

  /** Sends a client event that is not the app's: the log says so. */
  send(text: string): number {
    const server = this.#server;
    if (this.#state !== 'open' || !server?.isOpen) {
      throw notConnected(this.#state, phrase('The next session begins when the app connects again.'));
    }
    let n = 0;
    this.#lastSend = new Promise((resolve) => {
      server.send(text, false, (error) => {
        if (error && this.#state !== 'ended') {
          this.tap.lifecycle('note', { frameN: n }, phrase('Frame {0} was not sent: {1}', n, error.message));
        }
        resolve();
      });
    });
    n = this.tap.textFrame('client', Buffer.from(text));
    this.tap.lifecycle(INJECTED, { frameN: n });
    return n;
  }

  /** Ends it for both: the app hears that the server goes away, and why. */
  close(): Promise<void> {
    const ended = endOf(this);
    if (this.#state === 'connecting') this.#cancel();
    else if (this.#state === 'open') {
      this.#releaseAll('ended');
      this.#end = { by: 'debugger', code: GOING_AWAY, reason: 'The session was ended in the Realtime Debugger.' };
      this.#setState('closing');
      this.#app?.endAs(this.#end.code, this.#end.reason);
      this.#server?.endAs(1000, '');
    }
    return ended;
  }

  /** Cuts both connections at once. */
  dispose(): void {
    if (this.#state === 'connecting') this.#cancel();
    else if (this.#state === 'open' || this.#state === 'closing') {
      this.#releaseAll('ended');
      this.#end ??= { by: 'debugger', code: NO_CLOSE_FRAME, reason: '' };
      this.#app?.socket.terminate();
      this.#server?.socket.terminate();
      this.#finish();
    }
    this.#didChangeState.dispose();
  }

  #listenToServer(socket: WebSocket): void {
    socket.on('upgrade', (response) => (this.#accepted = response));
    socket.on('open', () => this.#opened(socket));
    socket.on('unexpected-response', (request, response) => {
      void this.#refused(response).finally(() => request.destroy());
    });
    socket.on('error', (error) => (this.#server ? this.#broken('server', error) : this.#failed(error)));
  }

  #opened(socket: WebSocket): void {
    if (this.#state !== 'connecting') return;
    const app = this.#answerApp(socket);
    if (!app) {
      socket.terminate();
      this.#neverOpened('close', { clean: false, by: 'client' }, appLeft);
      return;
    }
    const [client, server] = [new RelayLeg(app), new RelayLeg(socket)];
    [this.#app, this.#server] = [client, server];
    this.tap.lifecycle('open', socket.protocol === '' ? {} : { protocol: socket.protocol });
    this.#relay('client', client, server);
    this.#relay('server', server, client);
    app.on('error', (error) => this.#broken('client', error));
    this.#setState('open');
    this.#openings?.resolve();
    this.#openings = undefined;
  }

  /** Gives the app what the target said to the upgrade; undefined where the app has left, or did not ask in a way that has an answer. */
  #answerApp(server: WebSocket): WebSocket | undefined {
    const { request, socket, head } = this.upgrade;
    // Newer than the library's type declarations: `closeTimeout`.
    const options: ServerOptions & { readonly closeTimeout: number } = {
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      autoPong: false,
      maxPayload: MAX_FRAME_BYTES,
      closeTimeout: CLOSE_WAIT_MS,
      handleProtocols: (offered) => offered.has(server.protocol) && server.protocol,
    };
    const acceptor = new WebSocketServer(options);
    acceptor.on('headers', (lines) => {
      if (this.#accepted) lines.push(...passedHeaders(this.#accepted).map(([name, value]) => `${name}: ${value}`));
    });
    let app: WebSocket | undefined;
    acceptor.handleUpgrade(request, socket, head, (accepted) => (app = accepted));
    return app;
  }

  #relay(side: Side, from: RelayLeg, to: RelayLeg): void {
    const { socket } = from;
    const pass = (bytes: Buffer, isBinary: boolean): void => {
      if (!to.pass(bytes, isBinary, from)) this.#undelivered++;
    };
    const rest = (rests: boolean): void => (rests ? socket.pause() : socket.resume());
    const queue = new HeldQueue(side, { pass, rest }, this.tap, this.holdsFrame);
    this.#queues.set(side, queue);
    socket.on('message', (data: RawData, isBinary: boolean) => {
      if (this.#state === 'ended') return;
      const bytes = rawDataToBuffer(data);
      if (this.#state === 'open' && queue.takes(bytes, isBinary)) return;
      pass(bytes, isBinary);
      if (isBinary) this.tap.binaryFrame(side, bytes);
      else this.tap.textFrame(side, bytes);
    });
    socket.on('ping', (data) => to.isOpen && to.socket.ping(data));
    socket.on('pong', (data) => to.isOpen && to.socket.pong(data));
    socket.on('close', (code, reason) => this.#legEnded(side, to, code, reason.toString('utf8')));
  }

  #legEnded(side: Side, other: RelayLeg, code: number, reason: string): void {
    if (this.#state === 'ended') return;
    if (!this.#end) {
      this.#releaseAll('ended');
      this.#end = { by: side, code, reason };
      this.#setState('closing');
      other.endAs(code, reason);
    }
    if (other.socket.readyState === other.socket.CLOSED) this.#finish();
  }

  #releaseAll(how: 'unchanged' | 'ended'): void {
    for (const queue of this.#queues.values()) queue.releaseAll(how);
  }

  /** Both connections are over. */
  #finish(): void {
    const { by, code, reason } = this.#end ?? { by: 'debugger', code: NO_CLOSE_FRAME, reason: '' };
    const clean = code !== NO_CLOSE_FRAME;
    const undelivered = this.#undelivered;
    this.#over(
      'close',
      { ...(clean && { code, reason }), clean, by, ...(undelivered > 0 && { undelivered }) },
      sentences(clean ? undefined : brokenOff[by], undeliveredWords(undelivered)),
    );
  }

  #broken(side: Side, error: Error): void {
    if (this.#state === 'ended') return;
    const { message, code } = describeNetworkError(error);
    this.tap.lifecycle(
      'error',
      { ...(code !== undefined && { code }), by: side },
      side === 'client'
        ? phrase('The connection of the app: {0}', message)
        : phrase('The connection of the server: {0}', message),
    );
  }

  /** The target answered the upgrade with something else: the app gets that very answer. */
  async #refused(response: IncomingMessage): Promise<void> {
    const body = await readBody(response, MAX_BODY_BYTES);
    if (this.#state !== 'connecting') return;
    const refusal = refusalOf(response, body, this.tap);
    const byProxy = this.#dialled?.refusedByProxy ?? false;
    const failure = refusalFailure(refusal, this.target, byProxy);
    if (byProxy) this.#answerFailure(failure);
    else {
      answerUpgrade(this.upgrade.socket, {
        status: refusal.status,
        statusText: refusal.statusText,
        headers: headersOf(passedHeaders(response)),
        body,
      });
    }
    this.#neverOpened('refused', { ...refusal }, failure);
  }

  #failed(error: unknown): void {
    if (this.#state !== 'connecting') return;
    const failure = networkFailure(error, this.target);
    this.#answerFailure(failure);
    const code = failure.systemCode === undefined ? {} : { code: failure.systemCode };
    this.#neverOpened('error', code, failure, error);
  }

  #cancel(): void {
    const message = phrase('Connecting was cancelled.');
    answerUpgrade(this.upgrade.socket, ownAnswer(503, 'connect-cancelled', message));
    this.#neverOpened('close', { clean: false, by: 'debugger' }, { code: 'connect-cancelled', message });
    this.#dialled?.socket.terminate();
  }

  /** The target was not reached: what the app gets is the proxy's own. */
  #answerFailure({ code, message, hint }: Failure): void {
    answerUpgrade(this.upgrade.socket, ownAnswer(502, code, this.tap.maskPhrase(message), this.tap.maskPhrase(hint)));
  }

  #neverOpened(
    at: 'close' | 'error' | 'refused',
    details: JsonObject,
    why: Failure | { readonly code: string; readonly message: Phrase; readonly hint?: undefined },
    cause?: unknown,
  ): void {
    this.#over(at, details, sentences(why.message, why.hint));
    const hint = why.hint && { hint: this.tap.maskPhrase(why.hint) };
    this.#openings?.reject(new RealtimeError(why.code, this.tap.maskPhrase(why.message), { ...hint, cause }));
    this.#openings = undefined;
  }

  #over(at: 'close' | 'error' | 'refused', details: JsonObject, words: Phrase): void {
    this.tap.lifecycle(at, details, words.values?.length === 0 ? undefined : words);
    this.tap.flush();
    this.#setState('ended');
  }

  #setState(state: ConnectionState): void {
    this.#state = state;
    this.#didChangeState.fire(state);
  }
}

const appLeft = { code: 'app-left', message: phrase('The app left before the server had answered.') };

const brokenOff: Readonly<Record<End['by'], Phrase>> = {
  client: phrase('The app broke the connection off without a close frame.'),
  server: phrase('The server broke the connection off without a close frame.'),
  debugger: phrase('The connections were cut without a closing handshake.'),
};

function undeliveredWords(count: number): Phrase | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? phrase('One frame came after the other side had gone: it is in the log only.')
    : phrase('{0} frames came after the other side had gone: they are in the log only.', count);
}

function appAddress({ remoteAddress, remotePort }: Socket): JsonObject {
  return remoteAddress === undefined ? {} : { app: `${remoteAddress}:${remotePort}` };
}

function headersOf(pairs: readonly (readonly [string, string])[]): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of pairs) (headers[name] ??= []).push(value);
  return headers;
}
