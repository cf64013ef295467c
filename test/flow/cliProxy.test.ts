import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readRecordingFile } from '../../src/recording/reader.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { runCli, startCli, useCli } from './cliHarness.ts';

useCli();

const root = fileURLToPath(new URL('../..', import.meta.url));
const KEY = 'sk-simulated-0123456789';
let folder: string;
let simulator: SimulatorServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proxy-'));
  simulator = await SimulatorServer.start();
});
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
});

const running: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

async function proxy(...args: string[]) {
  const child = startCli(['proxy', '--target', simulator.url, '--out', folder, ...args]);
  running.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const nextLine = async () => String((await lines.next()).value);
  const stderr = createInterface(child.stderr)[Symbol.asyncIterator]();
  const ended = async (): Promise<string> => {
    for (;;) {
      const line = String((await stderr.next()).value);
      if (line.startsWith('ended: ')) return line.slice('ended: '.length);
    }
  };
  const url = (await nextLine()).replace('listening on ', '');
  const printed = [await nextLine(), await nextLine(), await nextLine()];
  const env: Record<string, string> = {};
  for (const line of printed) env[line.replace(/=.*$/, '')] = line.replace(/^[^=]*=/, '');
  return { child, url, env, nextLine, ended };
}

/** An app as it is started in a shell that has the printed variables, and nothing else of the proxy. */
function app(env: Record<string, string>, then: string): ChildProcessWithoutNullStreams {
  const script = `
    import { OpenAIRealtimeWS } from 'openai/realtime/ws';
    const client = new OpenAIRealtimeWS({ model: 'gpt-realtime' });
    client.on('error', (error) => { console.error(error); process.exit(3); });
    client.on('session.created', () => { ${then} });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, OPENAI_API_KEY: KEY, ...env },
  });
  running.push(child);
  return child;
}

describe('proxy', () => {
  it('prints what makes an app go through it, and records its session', async () => {
    const { child, url, env, nextLine, ended } = await proxy();
    expect(env).toMatchObject({ OPENAI_BASE_URL: url });
    const client = app(env, `client.close({ code: 1000, reason: 'bye' });`);
    expect(await once(client, 'close')).toEqual([0, null]);
    const path = (await nextLine()).replace('recording ', '');
    expect(await ended()).toBe(path);
    const { header, entries } = await readRecordingFile(path);
    expect(header?.source).toMatchObject({
      url: `${simulator.url}?model=gpt-realtime`,
      proxy: { port: Number(new URL(url).port) },
    });
    expect(entries.at(-1)).toMatchObject({ at: 'close', details: { by: 'client', code: 1000, reason: 'bye' } });
    expect(readFileSync(path, 'utf8')).not.toContain(KEY);
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    expect(await closed).toEqual([0, null]);
    expect(existsSync(env['NODE_EXTRA_CA_CERTS'] ?? '')).toBe(false);
  });

  it('says who ended it when the app is killed', async () => {
    const { env, nextLine, ended } = await proxy();
    const client = app(env, `console.log('here');`);
    const errors: string[] = [];
    client.stderr.on('data', (data) => errors.push(String(data)));
    const said = await Promise.race([
      once(client.stdout, 'data').then(String),
      once(client, 'close').then(([code]) => `ended with ${String(code)}: ${errors.join('')}`),
    ]);
    expect(said).toBe('here\n');
    client.kill('SIGKILL');
    await nextLine();
    const { entries } = await readRecordingFile(await ended());
    expect(entries.at(-1)).toMatchObject({ at: 'close', details: { by: 'client', clean: false } });
  });

  it('says what is wrong with its arguments', async () => {
    expect(await runCli(['proxy', '--port', '99999'])).toMatchObject({ code: 2 });
    expect(await runCli(['proxy', '--key-env', 'NO_SUCH_KEY'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('NO_SUCH_KEY') as string,
    });
    const port = new URL(simulator.url).port;
    const taken = await runCli(['proxy', '--target', simulator.url, '--out', folder, '--port', port]);
    expect(taken).toMatchObject({ code: 1, stderr: expect.stringContaining(`127.0.0.1:${port}`) as string });
  });
});
