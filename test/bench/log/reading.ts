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
const targets: Readonly<Record<string, number>> = {
  'open without index': 2.3,
  'open with index': 0.1,
  '1,000 random payloads': 0.5,
};

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
  const table = ways.map(
    (name) =>
      [
        name,
        { cpu: rounded(cpu[name]), ...(name in targets && { target: targets[name] }), wall: rounded(wall[name]) },
      ] as const,
  );
  return { ...Object.fromEntries(table), 'readline + JSON.parse (once)': { cpu: rounded(slow.cpuMs / floorMs) } };
}

export async function perEvent(place: Place): Promise<object> {
  const sizes = [10_000, 100_000, 1_000_000];
  const program = join(place.programs, 'readingClient.mjs');
  const all = await rounds(Math.min(place.rounds, 5), sizes.map(String), async (size) => ({
    ...(await measured<{ readonly cpuMs: number; readonly bytes: number }>(program, ['reduce', size])),
    size: Number(size),
  }));
  const [smallest = ''] = sizes.map(String);
  const relative = ratios(all, smallest, ({ cpuMs, size }) => cpuMs / size);
  return Object.fromEntries(
    sizes.map((size) => {
      const runs = all.map((round) => round.get(String(size)));
      return [
        `${size} events`,
        {
          microseconds: rounded(median(runs.map((run) => ((run?.cpuMs ?? NaN) * 1000) / size))),
          toTheFirst: rounded(relative[String(size)]),
          target: '0.8 to 1.2',
          bytesEach: Math.round(median(runs.map((run) => (run?.bytes ?? NaN) / size))),
        },
      ];
    }),
  );
}
