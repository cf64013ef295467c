/** `simulate`: the embedded Realtime server on its own, for clients under test. */
import { readFile, writeFile } from 'node:fs/promises';
import { RealtimeError } from '../base/errors.ts';
import type { Certificate } from '../listener/certificate.ts';
import { DEMO_MODEL } from '../simulator/demo.ts';
import { FAULT_GRAMMAR, parseFault, type Fault } from '../simulator/faults/faultInjection.ts';
import { SimulatorServer } from '../simulator/server.ts';
import type { SimulatorScript } from '../simulator/script/scriptShape.ts';
import {
  complain,
  exitCode,
  parseArguments,
  print,
  stopSignal,
  usageError,
  wholeNumber,
  type Command,
  type ExitCode,
} from './command.ts';

/** A client that does not answer the close must not keep the process alive. */
const CLOSE_WITHIN_MS = 3000;

export const simulateCommand: Command = {
  help: `Usage: cli.js simulate [--host 127.0.0.1] [--port 0] [--seed N] [--latency MS] [--rate N]
                       [--script FILE] [--fault FAULT]... [--retired-beta accept|refuse]
                       [--require-key KEY] [--cert FILE --key FILE] [--cert-out FILE]

Starts a Realtime server and prints "listening on ws://HOST:PORT/v1/realtime"; clients add
?model=M, as the whole address on stderr does. SIGINT (Ctrl+C) or SIGTERM stops it with exit code 0.

The same port speaks wss: and https:, with a certificate made for the run, and these forms of the URL:
  /v1/realtime?model=M | ?intent=transcription | ?call_id=rtc_...            OpenAI
  /openai/v1/realtime?model=DEPLOYMENT                                       Azure OpenAI
  /openai/realtime?api-version=V&deployment=DEPLOYMENT                       Azure OpenAI, preview (beta dialect)
  /voice-live/realtime?api-version=V&model=M                                 Azure Voice Live
and POST /v1/realtime/client_secrets, /sessions, /transcription_sessions and /calls.

Options:
  --host          address to listen on (default 127.0.0.1)
  --port          0 to 65535; 0 takes a free port (default 0)
  --seed          whole number; the same seed gives the same session (default 1)
  --latency       milliseconds added before the first output of every response (default 0)
  --rate          how fast answers come: 1 as recorded, 2 twice as fast (default 1)
  --script        YAML or JSON file that says what the model answers
  --fault         what goes wrong, as below; repeatable, on top of the script's
  --retired-beta  what becomes of clients that ask for OpenAI's retired beta interface (default accept)
  --require-key   refuse every other key (default: any key will do, and none as well; client secrets
                  must be of this run)
  --cert, --key   PEM files of a certificate to use instead; --cert-out is then not needed
  --cert-out      write the certificate of this run there, print "listening on wss://..." as a second
                  line, and let clients trust it, e.g. with NODE_EXTRA_CA_CERTS=FILE
  -h, --help      this text

Faults happen on the way to the client; the session knows nothing of them.
${FAULT_GRAMMAR}
For example: --fault close=drop@response.done --fault stall=5000@20 --fault duplicate@10%
`,
  run,
};

const options = {
  host: { type: 'string' },
  port: { type: 'string' },
  seed: { type: 'string' },
  latency: { type: 'string' },
  rate: { type: 'string' },
  script: { type: 'string' },
  fault: { type: 'string', multiple: true },
  'retired-beta': { type: 'string' },
  'require-key': { type: 'string' },
  cert: { type: 'string' },
  key: { type: 'string' },
  'cert-out': { type: 'string' },
} as const;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArguments(args, options, 0);
  const host = values.host ?? '127.0.0.1';
  const port = wholeNumber('--port', values.port ?? '0', 65535);
  const seed = wholeNumber('--seed', values.seed ?? '1', 0xffffffff);
  const pace = {
    latencyMs: wholeNumber('--latency', values.latency ?? '0', 3_600_000),
    rate: rateOf(values.rate ?? '1'),
  };
  const retiredBeta = values['retired-beta'] ?? 'accept';
  if (retiredBeta !== 'accept' && retiredBeta !== 'refuse')
    throw usageError(`--retired-beta '${retiredBeta}' is neither accept nor refuse.`);
  const requiredKey = values['require-key'];
  if (requiredKey === '') throw usageError('--require-key is empty.');
  const asked = (values.fault ?? []).map(faultOf);
  const script = values.script === undefined ? undefined : await readScriptFile(values.script);
  const certificate = once(await certificateOf(values.cert, values.key));
  const certOut = values['cert-out'];
  if (certOut !== undefined) await writeFile(certOut, (await certificate()).cert);
  // Before listening: whoever reads the line may stop the server at once.
  const stopped = stopSignal();
  const server = await SimulatorServer.start({
    host,
    port,
    seed,
    pace,
    retiredBeta,
    certificate,
    faults: [...(script?.faults ?? []), ...asked],
    ...(script && { script: script.answers }),
    ...(requiredKey !== undefined && { key: requiredKey }),
    onSocketError: (error) => complain(`a client's socket failed: ${error.message.trim()}`),
    onNotice: (text) => complain(`note: ${text}`),
  });
  await print(`listening on ${server.url}\n`);
  if (certOut !== undefined || values.cert !== undefined)
    await print(`listening on ${server.url.replace('ws:', 'wss:')}\n`);
  complain(`connect to ${server.url}?model=${DEMO_MODEL}`);
  await stopped;
  const giveUp = setTimeout(() => process.exit(exitCode.ok), CLOSE_WITHIN_MS);
  await server.close();
  giveUp.unref();
  return exitCode.ok;
}

/** The libraries behind certificates and YAML are loaded by the runs that need them. */
async function certificateOf(certFile?: string, keyFile?: string): Promise<() => Promise<Certificate>> {
  if (certFile === undefined && keyFile === undefined)
    return async () => (await import('../listener/certificate.ts')).selfSignedCertificate();
  if (certFile === undefined || keyFile === undefined) throw usageError('--cert and --key come together.');
  const [cert, key] = await Promise.all([readFile(certFile, 'utf8'), readFile(keyFile, 'utf8')]);
  return () => Promise.resolve({ cert, key });
}

async function readScriptFile(file: string): Promise<SimulatorScript> {
  const [text, { parseScript }] = await Promise.all([
    readFile(file, 'utf8'),
    import('../simulator/script/scriptFile.ts'),
  ]);
  return parseScript(text, file);
}

function faultOf(text: string): Fault {
  try {
    return parseFault(text);
  } catch (error) {
    if (error instanceof RealtimeError) throw usageError(`${error.message} ${error.hint ?? ''}`);
    throw error;
  }
}

function rateOf(text: string): number {
  const rate = Number(text);
  if (!/^\d*\.?\d+$/.test(text) || rate < 0.01 || rate > 1000)
    throw usageError(`--rate '${text}' is not a number from 0.01 to 1000.`);
  return rate;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
