// The server under load, in a process of its own: the simulator with a clock that notes how late its timers are, or a server
// that only sends back what it gets. Told by messages when to begin, to report and to stop.
import { readFileSync } from 'node:fs';
import { WebSocketServer } from 'ws';
import { MachineScheduler } from '../../src/simulator/node/machineScheduler.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

export type LoadServerKind = 'simulator' | 'echo';

export interface LoadReport {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly rssMb: number;
  /** How long it stood in the queue for its core, behind other processes; undefined where the system does not say. */
  readonly queuedMs: number | undefined;
  /** Milliseconds between when something was due and when it was done; of the echo server, of a timer every 5 ms. */
  readonly lateness: Percentiles;
}

let lateMs: number[] = [];
class NotingScheduler extends MachineScheduler {
  override after(delayMs: number, run: () => void): () => void {
    const dueMs = this.monoMs() + Math.max(0, delayMs);
    return super.after(delayMs, () => {
      lateMs.push(this.monoMs() - dueMs);
      run();
    });
  }
}

const scheduler = new NotingScheduler();

async function listen(kind: LoadServerKind): Promise<string> {
  if (kind === 'simulator') return (await SimulatorServer.start({ scheduler })).url;
  const tick = () => scheduler.after(5, tick);
  tick();
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (socket) => {
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => socket.send(data.toString('utf8')));
  });
  return new Promise((resolve) => {
    server.on('listening', () => {
      const address = server.address();
      resolve(`ws://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
    });
  });
}

/** The main thread's, since it began. */
function queuedMs(): number | undefined {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return undefined;
  }
}

const url = await listen(process.argv[2] === 'echo' ? 'echo' : 'simulator');
let startedMs = performance.now();
let startedCpu = process.cpuUsage();
let startedQueuedMs = queuedMs();
process.on('message', (message) => {
  if (message === 'start') {
    lateMs = [];
    startedMs = performance.now();
    startedCpu = process.cpuUsage();
    startedQueuedMs = queuedMs();
  } else if (message === 'report') {
    const { user, system } = process.cpuUsage(startedCpu);
    const queued = queuedMs();
    const report: LoadReport = {
      wallMs: performance.now() - startedMs,
      cpuMs: (user + system) / 1000,
      rssMb: process.memoryUsage().rss / 1e6,
      queuedMs: queued === undefined || startedQueuedMs === undefined ? undefined : queued - startedQueuedMs,
      lateness: percentilesOf(lateMs),
    };
    process.send?.(report);
  } else {
    process.exit();
  }
});
process.send?.(url);
