// One way of opening a recording: argv[2] says which, argv[3] is the file, argv[4] a folder for indexes. Prints its CPU time.
import { createReadStream, openSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { loadShapeCheck } from '../../../src/protocol/shapeCheck.ts';
import type { Entry } from '../../../src/protocol/entry.ts';
import { openLog } from '../../../src/recording/openLog.ts';
import { openIndexed } from '../../../src/recording/sidecar.ts';
import { SessionProjection } from '../../../src/session/projection.ts';
import { events } from './traffic.ts';

const [, , kind = '', path = '', folder = ''] = process.argv;
const CHUNK_BYTES = 1024 * 1024;
const ALL_EVENTS = 1_000_000;

const ways: Readonly<Record<string, () => unknown>> = {
  'read the bytes': () => readAll(() => undefined),
  'look for newlines': () => readAll(newlines),
  'readline + JSON.parse': () => readLines(),
  'open without index': () => openLog(path),
  'open with index': () => openIndexed(path, folder),
  '1,000 random payloads': () => randomPayloads(),
};

async function measure(way: () => unknown): Promise<void> {
  const started = process.cpuUsage();
  const startedMs = performance.now();
  await way();
  const wallMs = performance.now() - startedMs;
  const { user, system } = process.cpuUsage(started);
  console.log(JSON.stringify({ cpuMs: (user + system) / 1000, wallMs }));
}

/** What an event costs to be reduced, in a session of so many. */
async function reduce(count: number): Promise<void> {
  const checkShape = await loadShapeCheck();
  const entries = [...events('small', Math.min(count, 10_000))].map((event, index): Entry => {
    const text = JSON.stringify(event);
    return {
      kind: 'frame',
      n: index + 1,
      monoMs: index,
      wallMs: null,
      dir: 'server',
      text,
      binary: false,
      sizeBytes: text.length,
      bytes: Buffer.from(text),
    };
  });
  const reduceAll = (total: number): void => {
    const projection = new SessionProjection({ checkShape });
    for (let done = 0; done < total; done += entries.length) projection.applyAll(entries);
  };
  // Warm, so that the sizes are compared and not the compiler.
  for (let warm = 0; warm < 20; warm++) reduceAll(10_000);
  gc?.();
  const before = process.memoryUsage();
  const started = process.cpuUsage();
  const projection = new SessionProjection({ checkShape });
  for (let done = 0; done < count; done += entries.length) projection.applyAll(entries);
  // Smaller sessions as often as makes as many events.
  for (let done = count; done < ALL_EVENTS; done += count) reduceAll(count);
  const { user, system } = process.cpuUsage(started);
  gc?.();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  console.log(
    JSON.stringify({
      cpuMs: ((user + system) / 1000) * (count / ALL_EVENTS),
      bytes,
      rows: projection.state.rows.length,
    }),
  );
}

function newlines(bytes: Buffer): void {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1));
}

function readAll(take: (bytes: Buffer) => void): void {
  const file = openSync(path, 'r');
  const bytes = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes)) take(bytes.subarray(0, count));
}

async function readLines(): Promise<void> {
  for await (const line of createInterface(createReadStream(path))) JSON.parse(line);
}

async function randomPayloads(): Promise<void> {
  const { log } = await openIndexed(path, folder);
  for (let index = 0; index < 1000; index++) {
    const entry = log.at(Math.floor(Math.random() * log.length));
    if (entry?.kind === 'frame' && entry.text.length === 0) throw new Error('An entry without a text.');
  }
}

if (kind === 'reduce') await reduce(Number(path));
else await measure(ways[kind] ?? (() => undefined));
