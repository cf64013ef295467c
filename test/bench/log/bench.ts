// The log under load, beside its floors and its peers: `npm run bench [-- ROUNDS [PART …]]`, parts ingest, memory, open, events, travel.
// Prints tables and writes test-results/bench.json. Needs 4 GB in the temporary folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ingest, memory } from './ingest.ts';
import { opening, perEvent } from './reading.ts';
import { travelling } from './travel.ts';

const [, , roundsText = '15', ...only] = process.argv;
const results = fileURLToPath(new URL('../../../test-results/', import.meta.url));
const programs = join(results, 'bench');
const folder = mkdtempSync(join(tmpdir(), 'log-bench-'));
mkdirSync(programs, { recursive: true });
await build({
  entryPoints: ['ingestClient', 'pushServer', 'readingClient', 'travelClient'].map((name) =>
    fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
  ),
  outdir: programs,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  splitting: true,
});

const count = Number(roundsText);
const place = { programs, folder, rounds: count };
const parts = { ingest, memory, open: opening, events: perEvent, travel: travelling };
const measured: Record<string, unknown> = { node: process.version, cpus: cpus().length, rounds: count };
try {
  for (const [name, part] of Object.entries(parts)) {
    if (only.length > 0 && !only.includes(name)) continue;
    console.error(`${name}:`);
    measured[name] = await part(place);
    console.log(name);
    console.table(measured[name]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
writeFileSync(join(results, 'bench.json'), `${JSON.stringify(measured, null, 2)}\n`);
