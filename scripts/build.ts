// Bundles the extension, the command line, the panel and the host tests into dist/. Flags: --production (minified, without tests), --watch.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context, formatMessages, type BuildFailure } from 'esbuild';
import { bundles } from './bundles.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const production = process.argv.includes('--production');

const wanted = bundles(root, dist, { production })
  .filter(({ name }) => !production || name !== 'hostTests')
  .filter(({ options }) => options.entryPoints.every((entry) => existsSync(entry.in)))
  .map(({ options }) => options);

// A test file that was deleted must not run from an old bundle, and a package must hold nothing old at all.
await rm(production ? dist : join(dist, 'test'), { recursive: true, force: true });

if (process.argv.includes('--watch')) {
  await Promise.all(wanted.map(async (options) => (await context({ ...options, logLevel: 'info' })).watch()));
} else {
  try {
    const results = await Promise.all(wanted.map((options) => build({ ...options, metafile: true })));
    for (const { metafile } of results) {
      for (const [path, { bytes }] of Object.entries(metafile.outputs)) {
        if (!path.endsWith('.map')) console.error(`${path.padEnd(40)} ${(bytes / 1024).toFixed(1).padStart(8)} KB`);
      }
    }
  } catch (failure) {
    const lines = await formatMessages((failure as BuildFailure).errors, {
      kind: 'error',
      color: process.stderr.isTTY,
    });
    console.error(lines.join(''));
    process.exitCode = 1;
  }
}
