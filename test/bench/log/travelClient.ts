// Travels in the recording argv[2]. Prints what it cost.
import { openLog } from '../../../src/recording/openLog.ts';
import { SessionProjection } from '../../../src/session/projection.ts';
import { CHECKPOINT_EVERY, TimeTravel } from '../../../src/session/timeTravel.ts';

const JUMPS = 100;
const [, , path = ''] = process.argv;

function cpuMs(of: () => void): number {
  const started = process.cpuUsage();
  of();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function residentBytes(): number {
  gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const { log } = await openLog(path);
const whole = new SessionProjection();
const projection = cpuMs(() => whole.applyAll(log));
const { rows, items } = whole.state;
const travel = new TimeTravel(log, rows);
const before = residentBytes();
const firstPass = cpuMs(() => {
  while (travel.prepare(log.length, CHECKPOINT_EVERY));
});
const checkpointBytes = residentBytes() - before;
const somewhere = (): number => Math.floor(Math.random() * (log.length - CHECKPOINT_EVERY));
const jump = cpuMs(() => {
  for (let count = 0; count < JUMPS; count++) travel.stateAt(somewhere());
});
const between = cpuMs(() => {
  for (let count = 0; count < JUMPS; count++) {
    const n = somewhere();
    new SessionProjection({ rowsOf: rows }).applyAll(log.slice(n, n + CHECKPOINT_EVERY));
  }
});
console.log(
  JSON.stringify({
    projection,
    firstPass,
    jump: jump / JUMPS,
    between: between / JUMPS,
    checkpointBytes,
    items: items.size,
  }),
);
