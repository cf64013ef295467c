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
const AGAIN = ', again';
/** What a session does, and what is left of it without the projection, and without an index. */
const clients = [
  'ws receive only',
  FLOOR,
  'openai',
  'agents-realtime',
  'ws + bytes written',
  'recorded only',
  'product',
];
/** In a process that has taken such a burst before: what is left is the work itself, without compiling it. */
const warm = [FLOOR, 'product'].map((name) => name + AGAIN);
const loads = [
  { mix: 'mix', frames: 20_000, target: 1 },
  { mix: 'small', frames: 100_000, target: 1.5 },
  { mix: 'varied', frames: 20_000, target: undefined },
] as const;

export async function ingest(place: Place): Promise<object> {
  const tables: Record<string, unknown> = {};
  for (const { mix, frames, target } of loads) {
    const { child, port } = await started(join(place.programs, 'pushServer.mjs'), [mix, String(frames)]);
    const all = await rounds(place.rounds, [...clients, ...warm], async (name) => {
      const [kind = '', again = ''] = name.split(', ');
      const args = [kind, port, String(frames), place.folder, again];
      const run = await measured<Ingested>(join(place.programs, 'ingestClient.mjs'), args);
      if (run.frames !== frames) throw new Error(`${name} took ${run.frames} of ${frames} frames.`);
      empty(place.folder);
      return run;
    });
    child.kill();
    for (const name of [...clients, ...warm]) {
      const floor = name.endsWith(AGAIN) ? FLOOR + AGAIN : FLOOR;
      const cpuMs = median(all.map((round) => round.get(name)?.cpuMs ?? NaN));
      tables[`${mix}: ${name}`] = {
        cpu: rounded(ratios(all, floor, (run) => run.cpuMs)[name]),
        ...(name === 'product' && target !== undefined && { target }),
        wall: rounded(ratios(all, floor, ({ wallMs }) => wallMs)[name]),
        cpuMs: Math.round(cpuMs),
      };
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
    '1 GB in a burst': {
      peakMB: megabytes((run) => run.peakBytes),
      targetMB: 150,
      afterMB: megabytes((run) => run.rssBytes),
    },
  };
}

function empty(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}

export function rounded(value: number | undefined): number {
  return Math.round((value ?? NaN) * 1000) / 1000;
}
