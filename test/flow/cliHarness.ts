/** Runs the command line as scripts do: the bundle, as a process of its own. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundles } from '../../scripts/bundles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cliPath = `${root}dist/cli.js`;

/** Bundles `dist/cli.js` exactly as the build does, so that no test runs an old one. */
export async function buildCli(): Promise<void> {
  const bundle = bundles(root, `${root}dist`).find(({ name }) => name === 'cli');
  if (!bundle) throw new Error('scripts/bundles.ts knows no bundle named cli');
  await build(bundle.options);
}

export function startCli(args: readonly string[], env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [cliPath, ...args], { env: { ...process.env, ...env } });
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
