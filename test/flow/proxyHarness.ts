/** Proxies with real servers behind them, and the sessions that go through, as the host keeps them. */
import { join } from 'node:path';
import { LiveSession } from '../../src/host/liveSession.ts';
import { selfSignedCertificate, type Certificate } from '../../src/listener/certificate.ts';
import type { Entry, FrameEntry, LifecycleEntry } from '../../src/protocol/entry.ts';
import { ProxyServer, type ProxyOptions } from '../../src/proxy/proxyServer.ts';
import { readRecordingFile } from '../../src/recording/reader.ts';
import type { ConnectTarget } from '../../src/transport/target.ts';
import { customTarget } from './targets.ts';
import { type Harness } from './transportHarness.ts';

export interface TestProxy {
  readonly server: ProxyServer;
  /** `ws://127.0.0.1:PORT/v1/realtime?model=gpt-realtime`. */
  readonly url: string;
  readonly certificate: Certificate;
  readonly sessions: readonly LiveSession[];
  /** What was answered without a session. */
  readonly requests: readonly string[];
  /** The n-th session, counted from 1; now or when it begins. */
  session(count?: number): Promise<LiveSession>;
}

const certificate = selfSignedCertificate();

/** @param target its server, or the URL of one */
export async function proxyTo(
  harness: Harness,
  target: ConnectTarget | string,
  options: Partial<ProxyOptions> & { readonly lendsKey?: boolean } = {},
): Promise<TestProxy> {
  const sessions: LiveSession[] = [];
  const requests: string[] = [];
  const waiting: { count: number; resolve: (session: LiveSession) => void }[] = [];
  const server = await ProxyServer.start({
    destination: {
      target: typeof target === 'string' ? customTarget(target) : target,
      lendsKey: options.lendsKey ?? false,
    },
    certificate: () => certificate,
    onRequest: (...told) => requests.push(told.filter(Boolean).join(' ')),
    onSession: ({ target: relayed, source, link }) => {
      const path = join(harness.folder, `${process.hrtime.bigint()}.realtime.jsonl`);
      const session = new LiveSession(relayed, path, () => undefined, undefined, { source, link });
      sessions.push(session);
      harness.onRelease(() => session.dispose());
      session.open().catch(() => undefined);
      for (const { resolve } of waiting.filter(({ count }) => count === sessions.length)) resolve(session);
      return Promise.resolve();
    },
    ...options,
  });
  harness.onRelease(() => server.close());
  return {
    server,
    url: `${server.baseUrl.replace('http', 'ws')}/realtime?model=gpt-realtime`,
    certificate: await certificate,
    sessions,
    requests,
    session: (count = 1) => {
      const there = sessions[count - 1];
      return there ? Promise.resolve(there) : new Promise((resolve) => waiting.push({ count, resolve }));
    },
  };
}

/** Resolves when the session is over, with all that its recording has by then. */
export async function recorded(session: LiveSession): Promise<readonly Entry[]> {
  if (!session.readOnly) await new Promise<void>((resolve) => session.onDidEnd(() => resolve()));
  return (await readRecordingFile(session.path)).entries;
}

export function framesOf(entries: readonly Entry[], dir: 'client' | 'server'): FrameEntry[] {
  return entries.filter((entry): entry is FrameEntry => entry.kind === 'frame' && entry.dir === dir);
}

export function happened(entries: readonly Entry[], at: string): LifecycleEntry | undefined {
  return entries.find((entry): entry is LifecycleEntry => entry.kind === 'lifecycle' && entry.at === at);
}
