/** The command line, `dist/cli.js`: the same core as the extension, without VS Code. */
import { describeError, RealtimeError } from '../base/errors.ts';
import { Redactor } from '../export/redact.ts';
import { audioCommand } from './audio.ts';
import { complain, exitCode, print, usageError, type Command, type ExitCode } from './command.ts';
import { exportCommand } from './export.ts';
import { secretsOfEnvironment } from './input.ts';
import { inspectCommand } from './inspect.ts';
import { compareCommand } from './compare.ts';
import { replayCommand } from './replay.ts';
import { simulateCommand } from './simulate.ts';
import { productVersion } from './version.ts';

const commands: readonly Command[] = [
  simulateCommand,
  inspectCommand,
  exportCommand,
  audioCommand,
  replayCommand,
  compareCommand,
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
  const command = commands.find((candidate) => candidate.name === (name === 'help' ? args[0] : name));
  if (!command) throw usageError(name === undefined ? 'Which command?' : `Unknown command '${name}'.`);
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
  complain(`error: ${new Redactor({ secrets: secretsOfEnvironment() }).text(describeError(error))}`);
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
