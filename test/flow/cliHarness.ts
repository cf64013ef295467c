/** Runs the command line as scripts do: the bundle, as a process of its own. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { bundles, type Bundle } from '../../scripts/bundles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** As deep below the repository as `dist/`; a name of its own, because test files run at the same time. */
const folder = `${root}test-results`;
const name = `cli-${process.pid}`;

/** Bundles the command line for the tests of this file, exactly as the build does, so that none runs an old one. */
export function useCli(): void {
  beforeAll(async () => {
    const [entry] = bundleNamed('cli').entryPoints;
    const entryPoints = entry ? [{ ...entry, out: name }] : [];
    await build({ ...bundleNamed('cli'), entryPoints, chunkNames: `${name}-[name]-[hash]` });
    await Promise.all((['validators', 'otlpExporter', 'audioWorker', 'decoders'] as const).map(buildBeside));
  }, 60_000);
  afterAll(async () => {
    const ours = (await readdir(folder)).filter((file) => file.startsWith(`${name}.`) || file.startsWith(`${name}-`));
    await Promise.all(ours.map((file) => rm(`${folder}/${file}`, { force: true })));
  });
}

function bundleNamed(wanted: Bundle['name']): Bundle['options'] {
  const bundle = bundles(root, folder).find((candidate) => candidate.name === wanted);
  if (!bundle) throw new Error(`scripts/bundles.ts knows no bundle named ${wanted}`);
  return bundle.options;
}

/** What the command line loads when it needs it. Other test files may be writing the same: each file comes into being whole. */
async function buildBeside(wanted: Bundle['name']): Promise<void> {
  const { outputFiles } = await build({ ...bundleNamed(wanted), sourcemap: false, write: false });
  for (const { path, contents } of outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.${process.pid}`, contents);
    await rename(`${path}.${process.pid}`, path);
  }
}

export function startCli(args: readonly string[], env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [`${folder}/${name}.js`, ...args], { env: { ...process.env, ...env } });
}

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runCli(
  args: readonly string[],
  options: { stdin?: string | Buffer; env?: Record<string, string> } = {},
): Promise<CliResult> {
  const child = startCli(args, options.env);
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.stdin ?? '');
  const [stdout, stderr, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  stream.setEncoding('utf8');
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
