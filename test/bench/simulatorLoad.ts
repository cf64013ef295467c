// 200 sessions at real-time pace against a simulator on one core: does it keep its own schedule? Prints a table.
// Run by `npm run bench:simulator`. Arguments: number of sessions (200), seconds each (20).
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { percentilesOf } from './percentiles.ts';
import type { LoadReport, LoadServerKind } from './loadServer.ts';

const CHUNK_MS = 100;
const BYTES_PER_MS = 48;
const SILENCE_MS = 6000;
const PROBE_EVERY_MS = 100;

interface Load {
  readonly name: string;
  readonly server: LoadServerKind;
  readonly speaks: boolean;
  readonly compresses: boolean;
}

interface Row extends LoadReport {
  readonly name: string;
  readonly sentMb: number;
  readonly receivedMb: number;
  readonly answers: number;
  readonly probes: ReturnType<typeof percentilesOf>;
}

const loads: readonly Load[] = [
  { name: 'echo server', server: 'echo', speaks: true, compresses: false },
  { name: 'idle sessions', server: 'simulator', speaks: false, compresses: false },
  { name: 'spoken turns', server: 'simulator', speaks: true, compresses: false },
  { name: 'spoken turns, compressed', server: 'simulator', speaks: true, compresses: true },
];

// The server has the first core, the load the others: they are not to wait for each other.
const coreCount = availableParallelism();
if (coreCount > 1) pin(process.pid, `1-${coreCount - 1}`);
const sessions = Number(process.argv[2] ?? 200);
const seconds = Number(process.argv[3] ?? 20);
const only = process.argv[4];
const appends = questionAndSilence();
const rows: Row[] = [];
for (const load of loads) if (only === undefined || load.name === only) rows.push(await measure(load));
printTable(rows);

/** Appends of a spoken question and the silence in which it is answered, over and over. */
function questionAndSilence(): string[] {
  const wav = readFileSync(new URL('../../media/speech/weatherQuestion.wav', import.meta.url)).subarray(44);
  const all = Buffer.concat([wav, Buffer.alloc(SILENCE_MS * BYTES_PER_MS)]);
  const size = CHUNK_MS * BYTES_PER_MS;
  return Array.from({ length: Math.floor(all.length / size) }, (_, index) =>
    JSON.stringify({
      type: 'input_audio_buffer.append',
      audio: all.subarray(index * size, (index + 1) * size).toString('base64'),
    }),
  );
}

/** Where there is no `taskset` the scheduler decides, and the table is rougher. */
function pin(pid: number, cores: string): void {
  spawnSync('taskset', ['-a', '-cp', cores, String(pid)]);
}

async function measure({ name, server: kind, speaks, compresses }: Load): Promise<Row> {
  const server = fork(fileURLToPath(new URL('loadServer.ts', import.meta.url)), [kind], {
    execArgv: ['--import', 'tsx', ...process.execArgv.filter((arg) => arg.startsWith('--cpu-prof'))],
  });
  if (server.pid !== undefined) pin(server.pid, '0');
  const [url] = (await once(server, 'message')) as [string];
  const counts = { sentBytes: 0, receivedBytes: 0, answers: 0 };
  const open = async () => {
    const socket = new WebSocket(`${url}?model=gpt-realtime`, { perMessageDeflate: compresses });
    await once(socket, 'open');
    return socket;
  };
  const sockets = await Promise.all(Array.from({ length: sessions }, open));
  const stops = sockets.map((socket, index) => {
    socket.on('message', (data: Buffer) => {
      counts.receivedBytes += data.length;
      if (data.subarray(0, 24).includes('response.done')) counts.answers++;
    });
    return speaks ? keepSpeaking(socket, (index * 977) % (CHUNK_MS * appends.length), counts) : () => undefined;
  });
  const probe = await open();
  const probes = keepProbing(probe, kind);
  // Everything is loaded and compiled by then.
  await wait(3000);
  server.send('start');
  probes.start();
  await wait(seconds * 1000);
  server.send('report');
  const [report] = (await once(server, 'message')) as [LoadReport];
  for (const stop of stops) stop();
  const answered = probes.stop();
  for (const socket of [...sockets, probe]) socket.terminate();
  server.send('stop');
  await once(server, 'exit');
  return {
    name,
    ...report,
    sentMb: counts.sentBytes / 1e6,
    receivedMb: counts.receivedBytes / 1e6,
    answers: counts.answers,
    probes: percentilesOf(answered),
  };
}

/** Real time on the average, whatever single timers do. */
function keepSpeaking(socket: WebSocket, offsetMs: number, counts: { sentBytes: number }): () => void {
  const startedMs = performance.now() - (offsetMs % CHUNK_MS);
  let sent = 0;
  const first = Math.floor(offsetMs / CHUNK_MS);
  const timer = setInterval(() => {
    for (; sent * CHUNK_MS < performance.now() - startedMs; sent++) {
      const text = appends[(first + sent) % appends.length] ?? '';
      counts.sentBytes += text.length;
      socket.send(text);
    }
  }, CHUNK_MS / 2);
  return () => clearInterval(timer);
}

/** How long a question that is answered without a model takes, from outside. */
function keepProbing(socket: WebSocket, kind: LoadServerKind): { start: () => void; stop: () => number[] } {
  const tookMs: number[] = [];
  let askedMs = 0;
  socket.on('message', (data: Buffer) => {
    if (askedMs > 0 && (kind === 'echo' || data.includes('input_audio_buffer.cleared'))) {
      tookMs.push(performance.now() - askedMs);
      askedMs = 0;
    }
  });
  let timer: NodeJS.Timeout | undefined;
  return {
    start: () => {
      timer = setInterval(() => {
        if (askedMs > 0) return;
        askedMs = performance.now();
        socket.send('{"type":"input_audio_buffer.clear"}');
      }, PROBE_EVERY_MS);
    },
    stop: () => {
      clearInterval(timer);
      return tookMs;
    },
  };
}

function printTable(all: readonly Row[]): void {
  const echoCpu = all.find(({ name }) => name === 'echo server')?.cpuMs;
  console.log(`${sessions} sessions, ${seconds} s each, the server on one core`);
  console.log(
    'load                       CPU   of echo  queued  late p50/p95/p99/max ms     asked p50/p95/p99/max ms    MB in/out  answers  RSS MB',
  );
  for (const row of all) {
    console.log(
      [
        row.name.padEnd(24),
        `${((row.cpuMs / row.wallMs) * 100).toFixed(0)}%`.padStart(6),
        (echoCpu === undefined ? '-' : `${(row.cpuMs / echoCpu).toFixed(2)}x`).padStart(9),
        (row.queuedMs === undefined ? '-' : `${((row.queuedMs / row.wallMs) * 100).toFixed(0)}%`).padStart(8),
        `  ${shown(row.lateness).padEnd(27)} ${shown(row.probes).padEnd(27)}`,
        `${row.sentMb.toFixed(0)}/${row.receivedMb.toFixed(0)}`.padStart(8),
        String(row.answers).padStart(8),
        row.rssMb.toFixed(0).padStart(7),
      ].join(''),
    );
  }
}

function shown({ p50, p95, p99, max }: ReturnType<typeof percentilesOf>): string {
  return [p50, p95, p99, max].map((value) => value.toFixed(1)).join(' / ');
}
