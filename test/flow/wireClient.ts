// A client that knows nothing of the simulator: a plain WebSocket, frames in, frames out.
import { WebSocket, type ClientOptions } from 'ws';
import type { JsonObject } from '../../src/base/json.ts';

export interface WireFrame extends JsonObject {
  type: string;
}

export class WireClient {
  readonly frames: WireFrame[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  #waiting: { type: string; count: number; resolve: (frame: WireFrame) => void; reject: (error: Error) => void }[] = [];

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => this.#receive(JSON.parse(data.toString('utf8')) as WireFrame));
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, reason) => {
        for (const { type, reject } of this.#waiting)
          reject(new Error(`closed with ${code} while waiting for ${type}`));
        resolve({ code, reason: reason.toString('utf8') });
      });
    });
  }

  /** Resolves when the upgrade was answered with 101, rejects when it was not. */
  static connect(url: string, options: ClientOptions = {}, protocols: string[] = []): Promise<WireClient> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url, protocols, options);
      const client = new WireClient(socket);
      socket.once('open', () => resolve(client));
      socket.once('error', reject);
    });
  }

  send(event: JsonObject): void {
    this.socket.send(JSON.stringify(event));
  }

  /** The n-th frame of this type since the connection began, counted from 1; now or when it comes. */
  nth(type: string, count = 1): Promise<WireFrame> {
    const there = this.frames.filter((frame) => frame.type === type)[count - 1];
    if (there) return Promise.resolve(there);
    return new Promise((resolve, reject) => this.#waiting.push({ type, count, resolve, reject }));
  }

  async close(): Promise<void> {
    this.socket.close();
    await this.closed;
  }

  #receive(frame: WireFrame): void {
    this.frames.push(frame);
    const count = this.frames.filter(({ type }) => type === frame.type).length;
    const ready = this.#waiting.filter((wait) => wait.type === frame.type && wait.count === count);
    this.#waiting = this.#waiting.filter((wait) => !ready.includes(wait));
    for (const { resolve } of ready) resolve(frame);
  }
}
