// Bundles the extension, the command line, the panel and the host tests into dist/. Flags: --production (minified, with the
// licences of what is bundled, without tests), --watch, --out=FOLDER (instead of dist).
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, context, formatMessages, type BuildFailure } from 'esbuild';
import { bundles } from './bundles.ts';
import { writeNotices } from './notices.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: flags } = parseArgs({
  options: {
    production: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    out: { type: 'string', default: join(root, 'dist') },
  },
});
const { production } = flags;
const dist = resolve(flags.out);

const wanted = bundles(root, dist, { production })
  .filter(({ name }) => !production || name !== 'hostTests')
  .map(({ options }) => options);

// A test file that was deleted must not run from an old bundle, and a package must hold nothing old at all.
await rm(production ? dist : join(dist, 'test'), { recursive: true, force: true });
// Files that are loaded when they are needed have names made from what is in them.
const old = await readdir(dist).catch(() => []);
await Promise.all(old.filter((name) => /^(extension|cli)[-.]/.test(name)).map((name) => rm(join(dist, name))));

if (flags.watch) {
  await Promise.all(wanted.map(async (options) => (await context({ ...options, logLevel: 'info' })).watch()));
} else {
  const outcomes = await Promise.allSettled(wanted.map((options) => build({ ...options, metafile: true })));
  const metafiles = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.metafile] : []));
  const errors = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? (outcome.reason as BuildFailure).errors : [],
  );
  if (errors.length > 0) {
    console.error((await formatMessages(errors, { kind: 'error', color: process.stderr.isTTY })).join(''));
    process.exitCode = 1;
  }
  if (production) await writeNotices(root, metafiles, dist);
  for (const [path, { bytes }] of metafiles.flatMap(({ outputs }) => Object.entries(outputs))) {
    if (!path.endsWith('.map')) console.error(`${path.padEnd(40)} ${(bytes / 1024).toFixed(1).padStart(8)} KB`);
  }
}
