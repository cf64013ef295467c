/** `proxy`: between a running app and the API, on its own; each session goes into a file. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RealtimeError } from '../base/errors.ts';
import { english, verbatim } from '../base/l10n.ts';
import { selfSignedCertificate } from '../listener/certificate.ts';
import { appEnvironment, writeAppTrust } from '../proxy/appEnvironment.ts';
import { ProxyServer, type AppSession } from '../proxy/proxyServer.ts';
import { RecordingWriter } from '../recording/writer.ts';
import { endpointTarget } from '../transport/endpointTarget.ts';
import { OPENAI_URL } from '../transport/endpoint.ts';
import { proxyFor, proxySecrets } from '../transport/proxy.ts';
import { systemClock } from '../transport/systemClock.ts';
import { Tap } from '../transport/tap.ts';
import { maskerFor, webSocketUrl, type ConnectTarget } from '../transport/target.ts';
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

export const proxyCommand: Command = {
  help: `Usage: cli.js proxy [--target ${OPENAI_URL}] [--port 0] [--host 127.0.0.1] [--out FOLDER]
                    [--key-env NAME] [--ca FILE] [--allow-origin ORIGIN]...

Stands between a running app and a Realtime server: prints "listening on http://HOST:PORT/v1", the base URL to give
to the app, and the variables that make most apps use it. Sessions go through unchanged, and each is recorded in a
file of its own, whose name is printed when it begins. Other requests go through, too, and are not recorded.
SIGINT (Ctrl+C) or SIGTERM stops it with exit code 0.

Options:
  --target        where it leads: a ws:, wss:, http: or https: URL (default ${OPENAI_URL});
                  model and query are the app's
  --port          0 to 65535; 0 takes a free port (default 0)
  --host          address to listen on (default 127.0.0.1: this machine only)
  --out           folder for the recordings (default: the current one)
  --key-env       variable that holds a key for apps that send none (default: apps send their own)
  --ca            PEM file with certificates to trust at the target, besides this machine's own
  --allow-origin  a web page's origin that may use it, e.g. http://localhost:5173; repeatable (default: none)
  -h, --help      this text

The same port speaks http:, https:, ws: and wss:, with a certificate made for the run.
`,
  run,
};

const options = {
  target: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  out: { type: 'string' },
  'key-env': { type: 'string' },
  ca: { type: 'string' },
  'allow-origin': { type: 'string', multiple: true },
} as const;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArguments(args, options, 0);
  const port = wholeNumber('--port', values.port ?? '0', 65535);
  const folder = resolve(values.out ?? '.');
  const keyName = values['key-env'];
  const target = targetOf(values.target ?? OPENAI_URL, keyName, values.ca);
  mkdirSync(folder, { recursive: true });
  // Before listening: whoever reads the line may stop the proxy at once.
  const stopped = stopSignal();
  const certificate = await selfSignedCertificate();
  const begin = recorder(folder);
  const proxy = await ProxyServer.start({
    host: values.host ?? '127.0.0.1',
    port,
    destination: { target, lendsKey: keyName !== undefined },
    allowedOrigins: values['allow-origin'] ?? [],
    certificate: () => Promise.resolve(certificate),
    onSession: begin,
    onRequest: (method, path, status, note) =>
      complain([`${method} ${path}: HTTP ${status}`, note].filter(Boolean).join(', ')),
    onSocketError: (error) => complain(`an app's socket failed: ${error.message.trim()}`),
  });
  // Nobody else can have put anything there.
  const trustFolder = mkdtempSync(join(tmpdir(), 'realtime-proxy-'));
  const trust = await writeAppTrust(trustFolder, proxy.port, certificate.cert, process.env);
  await print(`listening on ${proxy.baseUrl}\n`);
  for (const [name, value] of Object.entries(appEnvironment(proxy.baseUrl, trust))) await print(`${name}=${value}\n`);
  await stopped;
  await proxy.close();
  rmSync(trustFolder, { recursive: true, force: true });
  return exitCode.ok;
}

/** Each session into a file, called by when it began. */
function recorder(folder: string): (session: AppSession) => Promise<void> {
  let count = 0;
  return async ({ target, source, link }) => {
    const startedAt = new Date().toISOString();
    const name = `${startedAt.replace(/\..*$/, '').replaceAll(':', '-')}-proxy-${++count}.realtime.jsonl`;
    const path = join(folder, name);
    const writer = new RecordingWriter(path, { realtime: 1, startedAt, source });
    const tap = new Tap(writer, maskerFor(target), systemClock());
    const connection = link(tap);
    writer.onDidFail(({ message }) => complain(`error: ${tap.mask(message)}`));
    connection.onDidChangeState((state) => {
      if (state !== 'ended') return;
      complain(`ended: ${path}`);
      // Who ends it is still telling everybody.
      queueMicrotask(() => tap.dispose());
    });
    await print(`recording ${path}\n`);
    connection.open().catch((error: unknown) => {
      if (error instanceof RealtimeError) complain(`error: ${english(error.phrase)}`);
    });
  };
}

function targetOf(text: string, keyName: string | undefined, caFile: string | undefined): ConnectTarget {
  const url = webSocketUrl(text.replace(/^http/i, 'ws')).href;
  const { host, hostname } = new URL(url);
  const key = keyName === undefined ? '' : process.env[keyName];
  if (key === undefined || (key === '' && keyName !== undefined)) {
    throw usageError(`--key-env: the environment variable ${keyName} is empty or not set.`);
  }
  const isAzure = /\.(azure\.com|azure\.us|azure\.cn)$/i.test(hostname);
  const route = proxyFor(url, { environment: process.env });
  const ca = caFile === undefined ? undefined : readAuthorities(caFile);
  const target = endpointTarget(
    { kind: 'custom', name: host, url, auth: isAzure ? 'api-key' : 'bearer' },
    { key },
    undefined,
    { ...(route && { proxy: route }), ...(ca !== undefined && { tls: { ca } }) },
  );
  return route ? { ...target, secrets: [...target.secrets, ...proxySecrets(route)] } : target;
}

function readAuthorities(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new RealtimeError('ca-file-unreadable', verbatim(`${file} holds no certificate.`), {
    hint: verbatim('Expected a PEM file, which begins with -----BEGIN CERTIFICATE-----.'),
  });
}
