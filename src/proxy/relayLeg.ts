/**
 * One of the two connections of a relayed session. What it is given goes to the network at once; when the network takes no
 * more, whoever gives rests until it does.
 */
import { WebSocket } from 'ws';

/** More than this must not wait here: the other side has to wait then. */
const FULL_BYTES = 1024 * 1024;
const EMPTY_BYTES = 256 * 1024;
/** Not on the wire: there was no code in the close frame, there was no close frame (RFC 6455, section 7.4.1). */
const NO_CODE = 1005;
export const NO_CLOSE_FRAME = 1006;

/** How long the way and the answer of a close frame may take each: who rests in a debugger has a while, as with the library on its own. */
export const ANSWER_WAIT_MS = 30_000;

export class RelayLeg {
  #unsent = 0;
  #lost = 0;
  #whenSent: (() => void) | undefined;

  constructor(readonly socket: WebSocket) {}

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Messages that the network has not taken: once the connection is over, it will not. */
  get undelivered(): number {
    return this.#lost + this.#unsent;
  }

  /**
   * Sends a message on.
   * @param from who rests when the network takes no more
   * @returns false where nobody is there to take it
   */
  pass(bytes: Buffer, isBinary: boolean, from: RelayLeg): boolean {
    if (!this.isOpen) return false;
    this.send(bytes, isBinary, () => this.#wake(from));
    this.#rest(from);
    return true;
  }

  /** The same for a control frame, which is not waited for where nobody is there. */
  passControl(kind: 'ping' | 'pong', data: Buffer, from: RelayLeg): void {
    if (!this.isOpen) return;
    this.socket[kind](data, undefined, () => this.#wake(from));
    this.#rest(from);
  }

  /** @param done when the network has taken it, or will not */
  send(data: Buffer | string, isBinary: boolean, done: (error?: Error) => void): void {
    this.#unsent++;
    this.socket.send(data, { binary: isBinary, compress: false }, (error) => {
      if (error) this.#lost++;
      done(error);
      if (--this.#unsent === 0) this.#whenSent?.();
    });
  }

  /** Ends it the way the other one ended, once all that came before is with the network; who does not take it in time is cut off. */
  endAs(code: number, reason: string): void {
    // What it rests for is not coming any more.
    this.socket.resume();
    const cutOff = setTimeout(() => this.socket.terminate(), ANSWER_WAIT_MS);
    void this.#sent().then(() => {
      clearTimeout(cutOff);
      if (code === NO_CLOSE_FRAME) this.socket.terminate();
      else if (code === NO_CODE) this.socket.close();
      else this.socket.close(code, reason);
    });
  }

  #rest(from: RelayLeg): void {
    if (this.socket.bufferedAmount > FULL_BYTES) from.socket.pause();
  }

  #wake(from: RelayLeg): void {
    if (this.socket.bufferedAmount <= EMPTY_BYTES || !this.isOpen) from.socket.resume();
  }

  #sent(): Promise<void> {
    if (this.#unsent === 0) return Promise.resolve();
    return new Promise((resolve) => (this.#whenSent = resolve));
  }
}
