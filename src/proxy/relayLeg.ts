/**
 * One of the two connections of a relayed session. What it is given goes to the network at once; when the network takes no
 * more, whoever gives rests until it does.
 */
import { WebSocket } from 'ws';
import { CLOSE_WAIT_MS } from '../transport/dial.ts';

/** More than this must not wait here: the other side has to wait then. */
const FULL_BYTES = 1024 * 1024;
const EMPTY_BYTES = 256 * 1024;
/** Not on the wire: there was no code in the close frame, there was no close frame (RFC 6455, section 7.4.1). */
const NO_CODE = 1005;
export const NO_CLOSE_FRAME = 1006;

export class RelayLeg {
  #unsent = 0;
  #whenSent: (() => void) | undefined;

  constructor(readonly socket: WebSocket) {}

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /**
   * Sends a message on.
   * @param from who rests when the network takes no more
   * @returns false where nobody is there to take it
   */
  pass(bytes: Buffer, isBinary: boolean, from: RelayLeg): boolean {
    if (!this.isOpen) return false;
    this.send(bytes, isBinary, () => {
      if (this.socket.bufferedAmount <= EMPTY_BYTES || !this.isOpen) from.socket.resume();
    });
    if (this.socket.bufferedAmount > FULL_BYTES) from.socket.pause();
    return true;
  }

  /** @param done when the network has taken it, or will not */
  send(data: Buffer | string, isBinary: boolean, done: (error?: Error) => void): void {
    this.#unsent++;
    this.socket.send(data, { binary: isBinary, compress: false }, (error) => {
      done(error);
      if (--this.#unsent === 0) this.#whenSent?.();
    });
  }

  /** Ends it the way the other one ended. */
  endAs(code: number, reason: string): void {
    // What it rests for is not coming any more.
    this.socket.resume();
    if (code === NO_CLOSE_FRAME) void this.#sent().then(() => this.socket.terminate());
    else if (code === NO_CODE) this.socket.close();
    else this.socket.close(code, reason);
  }

  /** Resolves when all of it is with the network, at the latest after a while. */
  #sent(): Promise<void> {
    if (this.#unsent === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#whenSent = resolve;
      setTimeout(resolve, CLOSE_WAIT_MS).unref();
    });
  }
}
