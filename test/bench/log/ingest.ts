// A burst of frames: received, recorded on disk, indexed and reduced, beside what receiving and parsing them alone costs.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measured, median, ratios, rounds, started } from './rounds.ts';

export interface Place {
  /** Where the bundled programs are. */
  readonly programs: string;
  /** For recordings; emptied after each run. */
  readonly folder: string;
  readonly rounds: number;
}

interface Ingested {
  readonly frames: number;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly peakBytes: number;
  readonly rssBytes: number;
}

const FLOOR = 'ws + JSON.parse';
const clients = ['ws receive only', FLOOR, 'openai', 'agents-realtime', 'product'];
const loads = [
  { mix: 'mix', frames: 20_000 },
  { mix: 'small', frames: 100_000 },
] as const;

export async function ingest(place: Place): Promise<object> {
  const tables: Record<string, unknown> = {};
  for (const { mix, frames } of loads) {
    const { child, port } = await started(join(place.programs, 'pushServer.mjs'), [mix, String(frames)]);
    const all = await rounds(place.rounds, clients, async (name) => {
      const run = await measured<Ingested>(join(place.programs, 'ingestClient.mjs'), [
        name,
        port,
        String(frames),
        place.folder,
      ]);
      if (run.frames !== frames) throw new Error(`${name} took ${run.frames} of ${frames} frames.`);
      empty(place.folder);
      return run;
    });
    child.kill();
    const cpu = ratios(all, FLOOR, ({ cpuMs }) => cpuMs);
    const wall = ratios(all, FLOOR, ({ wallMs }) => wallMs);
    for (const name of clients) {
      const cpuMs = median(all.map((round) => round.get(name)?.cpuMs ?? NaN));
      tables[`${mix}: ${name}`] = { cpu: rounded(cpu[name]), wall: rounded(wall[name]), cpuMs: Math.round(cpuMs) };
    }
  }
  return tables;
}

/** 1 GB as fast as the network gives it. */
export async function memory(place: Place): Promise<object> {
  const frames = 20_000;
  const times = 5;
  const { child, port } = await started(join(place.programs, 'pushServer.mjs'), ['mix', String(frames), String(times)]);
  const runs: Ingested[] = [];
  for (let round = 0; round < Math.min(3, place.rounds); round++) {
    const args = ['product', port, String(frames * times), place.folder];
    runs.push(await measured<Ingested>(join(place.programs, 'ingestClient.mjs'), args, { BENCH_MEMORY: '1' }));
    empty(place.folder);
  }
  child.kill();
  const megabytes = (of: (run: Ingested) => number): number => Math.round(median(runs.map(of)) / 1e6);
  return {
    '1 GB in a burst': { peakMB: megabytes((run) => run.peakBytes), afterMB: megabytes((run) => run.rssBytes) },
  };
}

function empty(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}

export function rounded(value: number | undefined): number {
  return Math.round((value ?? NaN) * 1000) / 1000;
}
