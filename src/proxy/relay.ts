/**
 * A session between somebody's app and the target. Invariants: each end gets, byte for byte and in order, what the other
 * sends, and it gets it before anyone here looks into it, but for breakpoints, see `HeldQueue`; how one connection ends, the
 * other does; and the log says who ended it.
 */
import type { Socket } from 'node:net';
import type { RawData, WebSocket } from 'ws';
import { Emitter } from '../base/emitter.ts';
import { RealtimeError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import { phrase, sentences, type Phrase } from '../base/l10n.ts';
import { INJECTED } from '../protocol/entry.ts';
import { addressOf, CLOSE_WAIT_MS } from '../transport/dial.ts';
import {
  endOf,
  notConnected,
  notHeld,
  type ConnectionState,
  type HeldFrames,
  type SessionLink,
} from '../transport/sessionLink.ts';
import { describeNetworkError, rawDataToBuffer } from '../transport/socketDetails.ts';
import type { Tap } from '../transport/tap.ts';
import type { ConnectTarget } from '../transport/target.ts';
import { HeldQueue, type HoldsFrame } from './heldQueue.ts';
import { NO_CLOSE_FRAME, RelayLeg } from './relayLeg.ts';
import type { AppUpgrade } from './acceptApp.ts';
import { RelayOpening, type NotOpened } from './relayOpening.ts';

const GOING_AWAY = 1001;

type Side = 'client' | 'server';

interface End {
  readonly by: Side | 'debugger';
  readonly code: number;
  readonly reason: string;
}

export class Relay implements SessionLink {
  #state: ConnectionState = 'idle';
  #opening: RelayOpening | undefined;
  #app: RelayLeg | undefined;
  #server: RelayLeg | undefined;
  /** Whoever went without an answer to the other one's close frame. */
  #unanswered: Side | undefined;
  #cutOff: NodeJS.Timeout | undefined;
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
      this.#opening = new RelayOpening(this.upgrade, this.target, this.tap, {
        opened: (app, server, protocol) => this.#opened(app, server, protocol),
        notOpened: (outcome) => this.#notOpened(outcome),
      });
      if (signal?.aborted) {
        this.#opening.cancel();
        return;
      }
      signal?.addEventListener('abort', () => void this.close(), { once: true });
      this.#opening.begin();
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
    if (this.#state === 'connecting') this.#opening?.cancel();
    else if (this.#state === 'open') {
      this.#releaseAll('ended');
      this.#end = { by: 'debugger', code: GOING_AWAY, reason: 'The session was ended in the Realtime Debugger.' };
      this.#setState('closing');
      this.#app?.endAs(this.#end.code, this.#end.reason);
      this.#server?.endAs(1000, '');
    }
    // Who rests, or never answers, does not hold it up.
    if (this.#state === 'closing') this.#cutOff ??= setTimeout(() => this.#terminate(), CLOSE_WAIT_MS);
    return ended;
  }

  /** Cuts both connections at once. */
  dispose(): void {
    if (this.#state === 'connecting') this.#opening?.cancel();
    else if (this.#state === 'open' || this.#state === 'closing') {
      this.#releaseAll('ended');
      this.#end ??= { by: 'debugger', code: NO_CLOSE_FRAME, reason: '' };
      this.#terminate();
      this.#finish();
    }
    this.#didChangeState.dispose();
  }

  #terminate(): void {
    this.#app?.socket.terminate();
    this.#server?.socket.terminate();
  }

  #opened(app: WebSocket, socket: WebSocket, protocol: string): void {
    const [client, server] = [new RelayLeg(app), new RelayLeg(socket)];
    [this.#app, this.#server] = [client, server];
    this.tap.lifecycle('open', protocol === '' ? {} : { protocol });
    this.#relay('client', client, server);
    this.#relay('server', server, client);
    this.#setState('open');
    this.#openings?.resolve();
    this.#openings = undefined;
  }

  #notOpened({ at, details, why, cause }: NotOpened): void {
    this.#over(at, details, sentences(why.message, why.hint));
    const hint = why.hint && { hint: this.tap.maskPhrase(why.hint) };
    this.#openings?.reject(new RealtimeError(why.code, this.tap.maskPhrase(why.message), { ...hint, cause }));
    this.#openings = undefined;
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
    socket.on('ping', (data) => to.passControl('ping', data, from));
    socket.on('pong', (data) => to.passControl('pong', data, from));
    socket.on('error', (error) => this.#broken(side, error));
    socket.on('close', (code, reason) => this.#legEnded(side, to, code, reason.toString('utf8')));
  }

  #legEnded(side: Side, other: RelayLeg, code: number, reason: string): void {
    if (this.#state === 'ended') return;
    if (!this.#end) {
      this.#releaseAll('ended');
      this.#end = { by: side, code, reason };
      this.#setState('closing');
      other.endAs(code, reason);
    } else if (code === NO_CLOSE_FRAME && this.#end.code !== NO_CLOSE_FRAME) this.#unanswered = side;
    if (other.socket.readyState === other.socket.CLOSED) this.#finish();
  }

  #releaseAll(how: 'unchanged' | 'ended'): void {
    for (const queue of this.#queues.values()) queue.releaseAll(how);
  }

  /** Both connections are over. */
  #finish(): void {
    const { by, code, reason } = this.#end ?? { by: 'debugger', code: NO_CLOSE_FRAME, reason: '' };
    const clean = code !== NO_CLOSE_FRAME;
    const unsent = (this.#app?.undelivered ?? 0) + (this.#server?.undelivered ?? 0);
    const undelivered = this.#undelivered + unsent;
    const unanswered = this.#unanswered;
    this.#over(
      'close',
      {
        ...(clean && { code, reason }),
        clean,
        by,
        ...(undelivered > 0 && { undelivered }),
        ...(unanswered && { unanswered }),
      },
      sentences(
        clean ? undefined : brokenOff[by],
        unanswered && by !== 'debugger' ? leftUnanswered[unanswered] : undefined,
        undeliveredWords(undelivered),
      ),
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

  #over(at: 'close' | 'error' | 'refused', details: JsonObject, words: Phrase): void {
    this.tap.lifecycle(at, details, words.values?.length === 0 ? undefined : words);
    this.tap.flush();
    clearTimeout(this.#cutOff);
    this.#setState('ended');
  }

  #setState(state: ConnectionState): void {
    this.#state = state;
    this.#didChangeState.fire(state);
  }
}

const brokenOff: Readonly<Record<End['by'], Phrase>> = {
  client: phrase('The app broke the connection off without a close frame.'),
  server: phrase('The server broke the connection off without a close frame.'),
  debugger: phrase('The connections were cut without a closing handshake.'),
};

const leftUnanswered: Readonly<Record<Side, Phrase>> = {
  client: phrase('The app went without answering the close frame: what came last may not have reached it.'),
  server: phrase('The server went without answering the close frame: what came last may not have reached it.'),
};

function undeliveredWords(count: number): Phrase | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? phrase('One frame did not reach the other side, which had gone: it is in the log only.')
    : phrase('{0} frames did not reach the other side, which had gone: they are in the log only.', count);
}

function appAddress({ remoteAddress, remotePort }: Socket): JsonObject {
  return remoteAddress === undefined ? {} : { app: `${remoteAddress}:${remotePort}` };
}
