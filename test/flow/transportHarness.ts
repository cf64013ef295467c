/** Real servers and real recordings for the transport's tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Entry } from '../../src/protocol/entry.ts';
import { RecordingWriter } from '../../src/recording/writer.ts';
import { RealtimeConnection } from '../../src/transport/connection.ts';
import { systemClock } from '../../src/transport/systemClock.ts';
import { Tap } from '../../src/transport/tap.ts';
import { maskerFor, sourceOf, type ConnectTarget } from '../../src/transport/target.ts';
import { customTarget } from './targets.ts';

export interface Client {
  readonly path: string;
  readonly tap: Tap;
  readonly connection: RealtimeConnection;
}

/** Collects what a test must release; call `release` after each test. */
export class Harness {
  readonly #releases: (() => void | Promise<void>)[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'realtime-transport-'));

  release = async (): Promise<void> => {
    for (const release of this.#releases.splice(0).reverse()) await release();
  };

  removeFolder = (): void => rmSync(this.folder, { recursive: true, force: true });

  onRelease(release: () => void | Promise<void>): void {
    this.#releases.push(release);
  }

  /** A WebSocket server on a free port; returns its URL. */
  async serve(onConnection: (socket: WebSocket) => void): Promise<string> {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: 1 << 28 });
    await new Promise<void>((resolve) => server.once('listening', resolve));
    server.on('connection', onConnection);
    this.onRelease(() => {
      for (const socket of server.clients) socket.terminate();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    });
    return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/v1/realtime`;
  }

  client(target: ConnectTarget | string): Client {
    const where = typeof target === 'string' ? customTarget(target) : target;
    const path = join(this.folder, `${this.#releases.length}-${process.hrtime.bigint()}.realtime.jsonl`);
    const tap = new Tap(
      new RecordingWriter(path, { realtime: 1, source: sourceOf(where) }),
      maskerFor(where),
      systemClock(),
    );
    const connection = new RealtimeConnection(where, tap);
    this.onRelease(() => {
      connection.dispose();
      tap.dispose();
    });
    return { path, tap, connection };
  }
}

/** Resolves with the first entry, logged already or later, for which `matches` is true. */
export function entry(tap: Tap, matches: (entry: Entry) => boolean): Promise<Entry> {
  const known = [...tap.entries].find(matches);
  if (known) return Promise.resolve(known);
  return new Promise((resolve) => {
    const subscription = tap.onDidAppend((entries) => {
      const found = [...entries].find(matches);
      if (!found) return;
      subscription.dispose();
      resolve(found);
    });
  });
}

export function lifecycle(tap: Tap, at: string): Promise<Entry> {
  return entry(tap, (candidate) => candidate.kind === 'lifecycle' && candidate.at === at);
}
