/** How a relayed session begins: the target is asked in the app's place, and the app is answered as the target answers. */
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { JsonObject } from '../base/json.ts';
import { phrase, type Phrase } from '../base/l10n.ts';
import { dial, type Dialled } from '../transport/dial.ts';
import { networkFailure, refusalFailure, type Failure } from '../transport/failures.ts';
import { readRefusal, refusalOf } from '../transport/socketDetails.ts';
import type { Tap } from '../transport/tap.ts';
import type { ConnectTarget } from '../transport/target.ts';
import { acceptApp, type AppUpgrade } from './acceptApp.ts';
import { EarlyBytes } from './earlyBytes.ts';
import { answerUpgrade, ownAnswer } from './httpAnswer.ts';
import { passRefusal } from './passRefusal.ts';
import { ANSWER_WAIT_MS } from './relayLeg.ts';

/** Why there is no session. */
export interface NotOpened {
  /** What the log calls it, and what it says of it. */
  readonly at: 'close' | 'error' | 'refused';
  readonly details: JsonObject;
  readonly why: { readonly code: string; readonly message: Phrase; readonly hint?: Phrase };
  readonly cause?: unknown;
}

/** One of the two is called, once; at once, so that no frame is missed. */
export interface OpeningOutcome {
  /** @param protocol the subprotocol that the target picked; empty when it picked none */
  readonly opened: (app: WebSocket, server: WebSocket, protocol: string) => void;
  readonly notOpened: (outcome: NotOpened) => void;
}

export class RelayOpening {
  readonly #early: EarlyBytes;
  #dialled: Dialled | undefined;
  /** The target's answer to the upgrade. */
  #accepted: IncomingMessage | undefined;
  /** The subprotocol that it picked. */
  #protocol = '';
  #isOver = false;

  /** @param target what the target is asked for in the app's place, see `relayTarget` */
  constructor(
    private readonly upgrade: AppUpgrade,
    private readonly target: ConnectTarget,
    private readonly tap: Tap,
    private readonly outcome: OpeningOutcome,
  ) {
    this.#early = new EarlyBytes(upgrade.socket, upgrade.head, () => this.#appLeft());
  }

  begin(): void {
    if (this.#early.isOver) {
      this.#appLeft();
      return;
    }
    try {
      this.#dialled = dial(withFreeProtocol(this.target), { autoPong: false, ...{ closeTimeout: ANSWER_WAIT_MS } });
      this.#listen(this.#dialled.socket);
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Asks no further, and tells the app. */
  cancel(): void {
    if (this.#isOver) return;
    const message = phrase('Connecting was cancelled.');
    answerUpgrade(this.upgrade.socket, ownAnswer(503, 'connect-cancelled', message));
    this.#neverOpened({
      at: 'close',
      details: { clean: false, by: 'debugger' },
      why: { code: 'connect-cancelled', message },
    });
    this.#dialled?.socket.terminate();
  }

  #listen(socket: WebSocket): void {
    socket.on('upgrade', (response) => {
      this.#accepted = response;
      // The library would insist on one that it was told of, and picked; that is between the app and the target.
      this.#protocol = response.headers['sec-websocket-protocol'] ?? '';
      delete response.headers['sec-websocket-protocol'];
    });
    socket.on('open', () => this.#opened(socket));
    socket.on('unexpected-response', (request, response) => {
      void this.#refused(response).then((isWhole) => isWhole && request.destroy());
    });
    socket.on('error', (error) => this.#failed(error));
  }

  #opened(socket: WebSocket): void {
    if (this.#isOver) return;
    const { request } = this.upgrade;
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim());
    // A lent one may hold a key.
    const isLent = this.target.protocols.includes(this.#protocol) && !offered.includes(this.#protocol);
    const app = acceptApp({ ...this.upgrade, head: this.#early.take() }, this.#accepted, isLent ? '' : this.#protocol);
    if (!app) {
      this.#appLeft();
      return;
    }
    this.#isOver = true;
    this.outcome.opened(app, socket, this.#protocol);
  }

  /**
   * The target answered the upgrade with something else: the app gets that very answer, as it comes.
   * @returns true when nothing more of it will be needed
   */
  async #refused(response: IncomingMessage): Promise<boolean> {
    if (this.#isOver) return true;
    const { socket } = this.upgrade;
    const byProxy = this.#dialled?.refusedByProxy ?? false;
    if (byProxy) {
      const refusal = await readRefusal(response, this.tap);
      if (this.#isOver) return true;
      const why = refusalFailure(refusal, this.target, byProxy);
      this.#answerFailure(why);
      this.#neverOpened({ at: 'refused', details: { ...refusal }, why });
      return true;
    }
    this.#early.take();
    socket.resume();
    const { bytes, isCut } = await passRefusal(response, socket);
    if (this.#isOver) return true;
    const refusal = refusalOf(response, bytes, this.tap, isCut);
    this.#neverOpened({
      at: 'refused',
      details: { ...refusal },
      why: refusalFailure(refusal, this.target, byProxy),
    });
    return !isCut;
  }

  #failed(error: unknown): void {
    if (this.#isOver) return;
    const why = networkFailure(error, this.target);
    this.#answerFailure(why);
    const details = why.systemCode === undefined ? {} : { code: why.systemCode };
    this.#neverOpened({ at: 'error', details, why, cause: error });
  }

  #appLeft(): void {
    if (this.#isOver) return;
    this.#neverOpened({ at: 'close', details: { clean: false, by: 'client' }, why: appLeft });
    this.#dialled?.socket.terminate();
    this.upgrade.socket.destroy();
  }

  /** The target was not reached: what the app gets is the proxy's own. */
  #answerFailure({ code, message, hint }: Failure): void {
    answerUpgrade(this.upgrade.socket, ownAnswer(502, code, this.tap.maskPhrase(message), this.tap.maskPhrase(hint)));
  }

  #neverOpened(outcome: NotOpened): void {
    this.#isOver = true;
    this.outcome.notOpened(outcome);
  }
}

const appLeft: NotOpened['why'] = {
  code: 'app-left',
  message: phrase('The app left before the server had answered.'),
};

/** Subprotocols as a mere header. */
function withFreeProtocol(target: ConnectTarget): ConnectTarget {
  const { protocols, headers } = target;
  if (protocols.length === 0) return target;
  return { ...target, protocols: [], headers: { ...headers, 'sec-websocket-protocol': protocols.join(',') } };
}
