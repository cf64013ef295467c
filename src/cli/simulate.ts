/** `simulate`: the embedded Realtime server on its own, for clients under test. */
import { SimulatorServer } from '../simulator/server.ts';
import { complain, exitCode, parseArguments, print, usageError, type Command, type ExitCode } from './command.ts';

/** A client that does not answer the close must not keep the process alive. */
const CLOSE_WITHIN_MS = 3000;

export const simulateCommand: Command = {
  name: 'simulate',
  summary: 'Run the Realtime simulator: no key, no network, the same answers for the same seed',
  help: `Usage: cli.js simulate [--host 127.0.0.1] [--port 0] [--seed N]

Starts a Realtime server and prints "listening on ws://HOST:PORT/v1/realtime".
SIGINT (Ctrl+C) or SIGTERM stops it with exit code 0.

Options:
  --host      address to listen on (default 127.0.0.1)
  --port      0 to 65535; 0 takes a free port (default 0)
  --seed      whole number; the same seed gives the same session (default 1)
  -h, --help  this text
`,
  run,
};

async function run(args: readonly string[]): Promise<ExitCode> {
  const options = { host: { type: 'string' }, port: { type: 'string' }, seed: { type: 'string' } } as const;
  const { values } = parseArguments(args, options, 0);
  const host = values.host ?? '127.0.0.1';
  const port = wholeNumber('--port', values.port ?? '0', 65535);
  const seed = wholeNumber('--seed', values.seed ?? '1', 0xffffffff);
  // Before listening: whoever reads the line may stop the server at once.
  const stopped = stopSignal();
  const server = await SimulatorServer.start({
    host,
    port,
    seed,
    onSocketError: (error) => complain(`a client's socket failed: ${error.message}`),
  });
  await print(`listening on ${server.url}\n`);
  await stopped;
  const giveUp = setTimeout(() => process.exit(exitCode.ok), CLOSE_WITHIN_MS);
  await server.close();
  giveUp.unref();
  return exitCode.ok;
}

function wholeNumber(option: string, text: string, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > max)
    throw usageError(`${option} '${text}' is not a whole number from 0 to ${max}.`);
  return value;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}
