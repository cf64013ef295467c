// One client under a burst, with nothing loaded but what it needs: argv[2] says which, argv[3] the port, argv[4] how many frames come, argv[5] a folder.
// With a sixth, `again`, it is the second burst that counts, when the process has done all this before. Prints its CPU time.
import { openSync, writeSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { WebSocket } from 'ws';

const [, , kind = '', portText = '', countText = '', folder = '', again = ''] = process.argv;
const port = Number(portText);
const count = Number(countText);
const url = `ws://127.0.0.1:${port}/v1/realtime`;

/** As long as the API's keys are: each frame is looked through for it. */
const SECRET = `sk-proj-${'Zq7v_Kx3'.repeat(19)}wA`;
const target = {
  kind: 'custom',
  name: 'bench',
  url,
  auth: 'bearer',
  headers: { Authorization: `Bearer ${SECRET}` },
  protocols: [],
  secrets: [SECRET],
} as const;

/** Begins before the first frame, when everything is loaded and connected. */
const SETTLED_MS = 150;
let startedCpu = process.cpuUsage();
let startedMs = 0;
let peakBytes = 0;
let burstsLeft = again === 'again' ? 2 : 1;

function begin(): void {
  setTimeout(() => {
    startedCpu = process.cpuUsage();
    startedMs = performance.now();
  }, SETTLED_MS);
}

function end(frames: number): void {
  if (--burstsLeft > 0) {
    void clients[kind]?.();
    return;
  }
  const { user, system } = process.cpuUsage(startedCpu);
  const wallMs = performance.now() - startedMs;
  const rssBytes = process.memoryUsage.rss();
  console.log(
    JSON.stringify({
      frames,
      cpuMs: (user + system) / 1000,
      wallMs,
      peakBytes: Math.max(peakBytes, rssBytes),
      rssBytes,
    }),
  );
  process.exit(0);
}

const clients: Readonly<Record<string, () => void | Promise<void>>> = {
  'ws receive only': () => bare(() => undefined),
  'ws + JSON.parse': () => bare((data) => void JSON.parse(data.toString('utf8'))),
  'ws + bytes written': () => {
    const file = openSync(join(folder, `${process.pid}.${burstsLeft}.bytes`), 'wx');
    const batch = Buffer.allocUnsafeSlow(512 * 1024);
    let filled = 0;
    bare((data) => {
      data.copy(batch, filled);
      filled += data.length;
      if (filled < 256 * 1024) return;
      writeSync(file, batch, 0, filled);
      filled = 0;
    });
  },
  async 'recorded only'() {
    const [{ RealtimeConnection }, { Tap }, { RecordingWriter }, { SecretMasker }, { systemClock }] = await Promise.all(
      [
        import('../../../src/transport/connection.ts'),
        import('../../../src/transport/tap.ts'),
        import('../../../src/recording/writer.ts'),
        import('../../../src/transport/secrets.ts'),
        import('../../../src/transport/systemClock.ts'),
      ],
    );
    const writer = new RecordingWriter(recordingPath(), { realtime: 1, source: { kind: 'custom' } });
    const tap = new Tap(writer, new SecretMasker([SECRET]), systemClock());
    const connection = new RealtimeConnection(target, tap);
    let frames = 0;
    tap.onDidAppend((entries) => {
      for (const { kind: is } of entries) if (is === 'frame') frames++;
    });
    connection.onDidChangeState((state) => state === 'ended' && end(frames));
    await connection.open();
    begin();
  },
  async openai() {
    const [{ OpenAI }, { OpenAIRealtimeWS }] = await Promise.all([import('openai'), import('openai/realtime/ws')]);
    const client = new OpenAI({ apiKey: 'sk-none', baseURL: `http://127.0.0.1:${port}/v1` });
    // The package dials wss whatever it is told; what it dials here speaks no TLS.
    const createConnection = (): Socket => connect(port, '127.0.0.1');
    const socket = new OpenAIRealtimeWS({ model: 'gpt-realtime', options: { createConnection } }, client);
    let frames = 0;
    socket.socket.on('open', begin);
    socket.on('event', () => {
      if (++frames === count) end(frames);
    });
    socket.on('error', () => undefined);
  },
  async 'agents-realtime'() {
    const { OpenAIRealtimeWebSocket, RealtimeAgent, RealtimeSession } = await import('@openai/agents-realtime');
    const transport = new OpenAIRealtimeWebSocket({ url, useInsecureApiKey: true });
    const agent = new RealtimeAgent({ name: 'Guide', instructions: 'Help.' });
    const session = new RealtimeSession(agent, { transport, model: 'gpt-realtime', tracingDisabled: true });
    let frames = 0;
    session.on('transport_event', () => {
      if (++frames === count) end(frames);
    });
    session.on('error', () => undefined);
    begin();
    await session.connect({ apiKey: 'sk-none' });
  },
  async product() {
    const { LiveSession } = await import('../../../src/host/liveSession.ts');
    const { loadShapeCheck } = await import('../../../src/protocol/shapeCheck.ts');
    const session = new LiveSession(target, recordingPath(), await loadShapeCheck());
    session.onDidEnd(() => end(session.state.counts.events));
    if (process.env['BENCH_MEMORY'])
      setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 5).unref();
    await session.open();
    begin();
  },
};

function recordingPath(): string {
  return join(folder, `${process.pid}.${burstsLeft}.realtime.jsonl`);
}

function bare(take: (data: Buffer) => void): void {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  let frames = 0;
  socket.on('open', begin);
  socket.on('message', (data: Buffer) => {
    take(data);
    if (++frames === count) end(frames);
  });
}

await clients[kind]?.();
