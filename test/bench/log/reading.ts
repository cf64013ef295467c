// Opening a recording of 1 GB, reading here and there in it, and what an event costs when there are many.
import { join } from 'node:path';
import { RecordingWriter } from '../../../src/recording/writer.ts';
import { rounded, type Place } from './ingest.ts';
import { measured, median, ratios, rounds } from './rounds.ts';
import { events } from './traffic.ts';

interface Cost {
  readonly cpuMs: number;
  readonly wallMs: number;
}

const FLOOR = 'read the bytes';
const ways = [FLOOR, 'look for newlines', 'open without index', 'open with index', '1,000 random payloads'];
const ENTRIES = 100_000;

export async function opening(place: Place): Promise<object> {
  const path = join(place.folder, 'large.realtime.jsonl');
  const writer = new RecordingWriter(path, { realtime: 1, source: { kind: 'custom' } }, { maxFileBytes: 4e9 });
  let n = 0;
  for (const event of events('mix', ENTRIES)) {
    writer.appendText(
      { n: ++n, monoMs: n * 20.125, wallMs: 1_764_000_000_000 + n },
      'server',
      Buffer.from(JSON.stringify(event)),
    );
  }
  writer.dispose();
  const program = join(place.programs, 'readingClient.mjs');
  const indexes = join(place.folder, 'indexes');
  const measure = (name: string): Promise<Cost> => measured<Cost>(program, [name, path, indexes]);
  await measure('open with index');
  const all = await rounds(place.rounds, ways, measure);
  const slow = await measure('readline + JSON.parse');
  const cpu = ratios(all, FLOOR, ({ cpuMs }) => cpuMs);
  const wall = ratios(all, FLOOR, ({ wallMs }) => wallMs);
  const floorMs = median(all.map((round) => round.get(FLOOR)?.cpuMs ?? NaN));
  const table = ways.map((name) => [name, { cpu: rounded(cpu[name]), wall: rounded(wall[name]) }] as const);
  return { ...Object.fromEntries(table), 'readline + JSON.parse (once)': { cpu: rounded(slow.cpuMs / floorMs) } };
}

export async function perEvent(place: Place): Promise<object> {
  const sizes = [10_000, 100_000, 1_000_000];
  const program = join(place.programs, 'readingClient.mjs');
  const all = await rounds(Math.min(place.rounds, 5), sizes.map(String), (size) =>
    measured<{ readonly cpuMs: number; readonly bytes: number }>(program, ['reduce', size]),
  );
  return Object.fromEntries(
    sizes.map((size) => {
      const runs = all.map((round) => round.get(String(size)));
      const microseconds = rounded(median(runs.map((run) => ((run?.cpuMs ?? NaN) * 1000) / size)));
      return [
        `${size} events`,
        { microseconds, bytesEach: Math.round(median(runs.map((run) => (run?.bytes ?? NaN) / size))) },
      ];
    }),
  );
}
