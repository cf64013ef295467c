/**
 * One WebSocket connection to a Realtime server, from the first attempt to the last frame. Everything that happens to
 * it is in the log: the real API accepts every upgrade and refuses afterwards with an error frame and a close code,
 * other servers refuse the upgrade itself, and some never answer a close.
 */
import type { ClientRequest, IncomingMessage } from 'node:http';
import { WebSocket, type RawData } from 'ws';
import type { Disposable } from '../base/disposable.ts';
import { Emitter } from '../base/emitter.ts';
import { RealtimeError } from '../base/errors.ts';
import { phrase, sentences, verbatim, type Phrase } from '../base/l10n.ts';
import type { JsonObject } from '../base/json.ts';
import { addressOf, CLOSE_WAIT_MS, dial, type Dialled } from './dial.ts';
import { DirectFrames } from './directFrames.ts';
import { networkFailure, refusalFailure, type Failure } from './failures.ts';
import { endOf, notConnected, type ConnectionState, type SessionLink } from './sessionLink.ts';
import { describeNetworkError, readRefusal, rawDataToBuffer } from './socketDetails.ts';
import type { Tap } from './tap.ts';
import type { ConnectTarget } from './target.ts';

const LONGEST_REST_MS = 2_000;

export class RealtimeConnection implements SessionLink {
  #dialled: Dialled | undefined;
  #state: ConnectionState = 'idle';
  /** Set when this side began the end: by request or because a frame could not be accepted. */
  #endedByClient = false;
  #stalls: Disposable | undefined;
  #lastSend: Promise<void> = Promise.resolve();
  #settleOpen: { resolve: () => void; reject: (error: RealtimeError) => void } | undefined;
  readonly #didChangeState = new Emitter<ConnectionState>();

  readonly onDidChangeState = this.#didChangeState.event;

  constructor(
    private readonly target: ConnectTarget,
    private readonly tap: Tap,
  ) {}

  get state(): ConnectionState {
    return this.#state;
  }

  /** Resolves when the network has taken every frame sent so far, or will take none any more. */
  flushed(): Promise<void> {
    return this.#lastSend;
  }

  /**
   * Resolves when the server accepted the upgrade, which does not mean that it accepts the session.
   * @throws RealtimeError `connect-refused` (HTTP answer), `connect-failed` (network), `certificate-not-trusted` (its
   * `cause` holds Node's code), `connect-cancelled`
   */
  open(signal?: AbortSignal): Promise<void> {
    this.tap.lifecycle('connecting', addressOf(this.target));
    this.#setState('connecting');
    return new Promise((resolve, reject) => {
      this.#settleOpen = { resolve, reject };
      if (signal?.aborted) {
        this.#cancel();
        return;
      }
      signal?.addEventListener('abort', () => this.#cancel(), { once: true });
      try {
        this.#listen(this.#dial());
      } catch (error) {
        this.#fail(error);
      }
    });
  }

  /**
   * Logs and sends exactly this text as one frame.
   * @returns the number of its log entry
   * @throws RealtimeError `not-connected`; nothing was logged or sent then
   */
  send(text: string): number {
    const socket = this.#dialled?.socket;
    if (this.#state !== 'open' || socket?.readyState !== WebSocket.OPEN) {
      throw notConnected(this.#state, phrase('Connect again to send; that begins a new conversation.'));
    }
    const n = this.tap.textFrame('client', Buffer.from(text));
    this.#lastSend = new Promise((resolve) => {
      socket.send(text, (error) => {
        if (error && this.#state !== 'ended') {
          this.tap.lifecycle('note', { frameN: n }, phrase('Frame {0} was not sent: {1}', n, error.message));
        }
        resolve();
      });
    });
    return n;
  }

  /** Ends the session; resolves when it has ended, at the latest after `CLOSE_WAIT_MS`. */
  close(): Promise<void> {
    const ended = endOf(this);
    if (this.#state === 'connecting') this.#cancel();
    else if (this.#state === 'open') {
      // Otherwise the server's close frame is here already and is being answered.
      this.#endedByClient ||= this.#dialled?.socket.readyState === WebSocket.OPEN;
      this.#setState('closing');
      this.#dialled?.socket.close(1000);
    }
    return ended;
  }

  /** Cuts the connection at once. */
  dispose(): void {
    if (this.#state === 'connecting') this.#cancel();
    else if (this.#state === 'open' || this.#state === 'closing') {
      this.#endedByClient = true;
      this.#dialled?.socket.terminate();
      const words = phrase('The connection was cut without a closing handshake.');
      this.#end('close', { clean: false, by: 'client' }, words);
    }
    this.#didChangeState.dispose();
  }

  #dial(): Dialled {
    const { tap } = this;
    const direct = new DirectFrames({
      inbox: tap.inbox,
      arrived: () => tap.arrived(),
      isClean: (bytes) => tap.isClean(bytes),
      takeRun: (at, end) => (this.#state === 'ended' ? at : tap.takeRun(at, end)),
      take: (bytes, isClean) => this.#state !== 'ended' && tap.takeFrame(bytes, isClean),
    });
    return dial(this.target, {
      // Handed on to whoever makes the socket; a proxy's agent has its own ways.
      ...{ onread: direct.onread },
      finishRequest: (request) => {
        request.once('socket', (socket) => direct.attach(socket));
        request.end();
      },
    });
  }

  #listen(dialled: Dialled): void {
    this.#dialled = dialled;
    const { socket } = dialled;
    // Listeners outlive their use: what a socket says after its end was logged must not reach the log.
    const current = (): boolean => this.#dialled === dialled && this.#state !== 'ended';
    this.#stalls = this.tap.onDidStall((tookMs) => current() && this.#rest(socket, tookMs));
    socket.on('open', () => current() && this.#opened(socket));
    socket.on('message', (data: RawData, isBinary: boolean) => current() && this.#message(data, isBinary));
    socket.on('unexpected-response', (request, response) => current() && void this.#refused(request, response));
    socket.on('error', (error) => current() && this.#error(error));
    socket.on('close', (code, reason) => current() && this.#closed(code, reason.toString('utf8')));
  }

  #opened(socket: WebSocket): void {
    this.tap.lifecycle('open', socket.protocol === '' ? {} : { protocol: socket.protocol });
    this.#setState('open');
    this.#settleOpen?.resolve();
    this.#settleOpen = undefined;
  }

  /** A slow disk holds up the whole window while it writes: as long again, nothing more is taken from the network. */
  #rest(socket: WebSocket, tookMs: number): void {
    if (socket.readyState !== WebSocket.OPEN || socket.isPaused) return;
    socket.pause();
    setTimeout(() => socket.resume(), Math.min(tookMs, LONGEST_REST_MS));
  }

  #message(data: RawData, isBinary: boolean): void {
    const bytes = rawDataToBuffer(data);
    if (isBinary) this.tap.binaryFrame('server', bytes);
    else this.tap.textFrame('server', bytes);
  }

  async #refused(request: ClientRequest, response: IncomingMessage): Promise<void> {
    const refusal = await readRefusal(response, this.tap);
    if (this.#state === 'ended') return;
    this.#fails(
      'refused',
      { ...refusal },
      refusalFailure(refusal, this.target, this.#dialled?.refusedByProxy ?? false),
    );
    request.destroy();
  }

  #error(error: Error): void {
    if (this.#state === 'connecting') {
      this.#fail(error);
      return;
    }
    const { message, code } = describeNetworkError(error);
    // The library gives up on frames that break the protocol or are too large.
    if (code?.startsWith('WS_ERR')) this.#endedByClient = true;
    this.tap.lifecycle('error', code === undefined ? {} : { code }, verbatim(message));
  }

  #closed(code: number, reason: string): void {
    if (this.#state === 'connecting') {
      this.#fail(new Error('closed before the upgrade was answered'));
      return;
    }
    // 1006 is never on the wire: it is how the library says that no close frame came.
    const clean = code !== 1006;
    const by = this.#endedByClient ? 'client' : clean ? 'server' : 'network';
    const waited = !clean && this.#state === 'closing';
    const words = waited ? phrase('The server sent no close frame within {0} s.', CLOSE_WAIT_MS / 1000) : undefined;
    this.#end('close', clean ? { code, reason, clean, by } : { clean, by }, words);
  }

  #fail(error: unknown): void {
    const failure = networkFailure(error, this.target);
    const code = failure.systemCode === undefined ? {} : { code: failure.systemCode };
    this.#fails('error', code, failure, error);
  }

  #cancel(): void {
    if (this.#state !== 'connecting') return;
    const message = phrase('Connecting was cancelled.');
    this.#fails('close', { clean: false, by: 'client' }, { code: 'connect-cancelled', message });
    this.#dialled?.socket.terminate();
  }

  /** It never opened. What the log says of it is the message and, after it, the hint. */
  #fails(
    at: 'close' | 'error' | 'refused',
    details: JsonObject,
    why: Failure | { readonly code: string; readonly message: Phrase; readonly hint?: undefined },
    cause?: unknown,
  ): void {
    this.#end(at, details, sentences(why.message, why.hint));
    const hint = why.hint && { hint: this.tap.maskPhrase(why.hint) };
    this.#settleOpen?.reject(new RealtimeError(why.code, this.tap.maskPhrase(why.message), { ...hint, cause }));
    this.#settleOpen = undefined;
  }

  #end(at: 'close' | 'error' | 'refused', details: JsonObject, words?: Phrase): void {
    this.tap.lifecycle(at, details, words);
    this.tap.flush();
    this.#stalls?.dispose();
    this.#setState('ended');
  }

  #setState(state: ConnectionState): void {
    this.#state = state;
    this.#didChangeState.fire(state);
  }
}
