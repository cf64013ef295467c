/** What an app sends before its upgrade is answered: kept for later, and read at all so that its leaving is noticed. */
import type { Duplex } from 'node:stream';

/** More waits in the network. */
const FULL_BYTES = 1024 * 1024;

export class EarlyBytes {
  readonly #chunks: Buffer[];
  #sizeBytes = 0;

  /** @param head what has come already · @param onLeft the app has gone, or will say nothing more */
  constructor(
    private readonly socket: Duplex,
    head: Buffer,
    private readonly onLeft: () => void,
  ) {
    this.#chunks = [head];
    socket.on('data', this.#take);
    socket.once('end', onLeft);
    socket.once('close', onLeft);
  }

  /** It had gone before anyone looked. */
  get isOver(): boolean {
    return this.socket.destroyed || this.socket.readableEnded;
  }

  /** All that has come; from now on it is somebody else's. */
  take(): Buffer {
    this.socket.off('data', this.#take);
    this.socket.off('end', this.onLeft);
    this.socket.off('close', this.onLeft);
    // Whoever listens next goes on reading.
    if (this.#sizeBytes >= FULL_BYTES) this.socket.resume();
    return Buffer.concat(this.#chunks);
  }

  readonly #take = (chunk: Buffer): void => {
    this.#chunks.push(chunk);
    this.#sizeBytes += chunk.length;
    if (this.#sizeBytes >= FULL_BYTES) this.socket.pause();
  };
}
