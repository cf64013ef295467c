#!/usr/bin/env node
/** The command line, `dist/cli.js`: the same core as the extension, without VS Code. */
import { RealtimeError, describeErrorInEnglish } from '../base/errors.ts';
import { exportFormats } from '../base/exportFormats.ts';
import { Redactor } from '../export/redact.ts';
import { complain, exitCode, print, usageError, type Command, type ExitCode } from './command.ts';
import { secretsOfEnvironment } from './environment.ts';
import { productVersion } from './version.ts';

interface ListedCommand {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** Loads what only this command needs: the bundle has it in files of its own. */
  readonly load: () => Promise<Command>;
}

const commands: readonly ListedCommand[] = [
  {
    name: 'simulate',
    summary: 'Run the Realtime simulator: no key, no network, the same answers for the same seed',
    load: async () => (await import('./simulate.ts')).simulateCommand,
  },
  {
    name: 'proxy',
    summary: 'Stand between a running app and the API, and record its sessions',
    load: async () => (await import('./proxy.ts')).proxyCommand,
  },
  {
    name: 'inspect',
    summary: 'Say what is in a recording or a JSONL file of events',
    load: async () => (await import('./inspect.ts')).inspectCommand,
  },
  {
    name: 'export',
    summary: `Write a session, without secrets, as ${exportFormats.map(({ title }) => title).join(', ')}`,
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'audio',
    summary: 'Say what an audio file is; convert it to what a session is sent',
    load: async () => (await import('./audio.ts')).audioCommand,
  },
  {
    name: 'replay',
    summary: 'Send a recording’s client side again, to any server, and record what comes back',
    load: async () => (await import('./replay.ts')).replayCommand,
  },
  {
    name: 'compare',
    summary: 'Show two sessions side by side: turns, words, events, latencies, usage',
    load: async () => (await import('./compare.ts')).compareCommand,
  },
];

const overview = `Usage: cli.js COMMAND [OPTIONS]

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

Options:
  -h, --help  this text; after a command, that command's
  --version   the version

Exit codes: 0 ok, 1 the input or session is bad, 2 wrong usage.
`;

async function main([name, ...args]: readonly string[]): Promise<ExitCode> {
  if (name === '--help' || name === '-h' || (name === 'help' && args.length === 0)) return printed(overview);
  if (name === '--version') return printed(`${productVersion()}\n`);
  const listed = commands.find((candidate) => candidate.name === (name === 'help' ? args[0] : name));
  if (!listed) throw usageError(name === undefined ? 'Which command?' : `Unknown command '${name}'.`);
  const command = await listed.load();
  const asksForHelp = args.slice(0, untilDoubleDash(args)).some((arg) => arg === '--help' || arg === '-h');
  return name === 'help' || asksForHelp ? printed(command.help) : command.run(args);
}

async function printed(text: string): Promise<ExitCode> {
  await print(text);
  return exitCode.ok;
}

function untilDoubleDash(args: readonly string[]): number {
  const index = args.indexOf('--');
  return index < 0 ? args.length : index;
}

/** What went wrong, and how to call the command where that is the matter. */
function report(error: unknown): ExitCode {
  complain(`error: ${new Redactor({ secrets: secretsOfEnvironment() }).text(describeErrorInEnglish(error))}`);
  const isUsage = error instanceof RealtimeError && error.code === 'wrong-usage';
  if (isUsage) complain('Try --help.');
  return isUsage ? exitCode.wrongUsage : exitCode.badInput;
}

// The reader of a pipe may leave early (`| head`): there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCode.ok);
  process.exit(report(error));
});
process.stderr.on('error', () => undefined);

process.exitCode = await main(process.argv.slice(2)).catch(report);
