import { execFile, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { runCli, startCli, useCli } from './cliHarness.ts';

useCli();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulate-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const running: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

interface Simulator {
  readonly child: ChildProcessWithoutNullStreams;
  /** The first of stdout. */
  readonly line: string;
  readonly url: string;
  readonly nextLine: () => Promise<string>;
}

async function simulate(...args: string[]): Promise<Simulator> {
  const child = startCli(['simulate', ...args]);
  running.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const nextLine = async () => String((await lines.next()).value);
  const line = await nextLine();
  return { child, line, url: line.replace('listening on ', ''), nextLine };
}

/** Connects as to the real API and gives the first frame. */
async function firstEvent(url: string): Promise<{ socket: WebSocket; event: { type: string } }> {
  const socket = new WebSocket(`${url}?model=gpt-realtime`, { headers: { Authorization: 'Bearer none' } });
  const [data] = (await once(socket, 'message')) as [Buffer];
  return { socket, event: JSON.parse(data.toString()) as { type: string } };
}

describe('simulate', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it listens, speaks Realtime, and ends with exit code 0 on %s',
    async (signal) => {
      const { child, line, url } = await simulate();
      expect(line).toMatch(/^listening on ws:\/\/127\.0\.0\.1:\d+\/v1\/realtime$/);
      const { socket, event } = await firstEvent(url);
      expect(event.type).toBe('session.created');
      const closed = once(socket, 'close');
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([0, null]);
      await closed;
    },
  );

  it('prints a whole address on stderr that connects as it stands there', async () => {
    const { child, url } = await simulate();
    const hint = /^connect to (\S+)\n/.exec(String((await once(child.stderr, 'data'))[0]))?.[1] ?? '';
    expect(hint.startsWith(`${url}?model=`)).toBe(true);
    const socket = new WebSocket(hint);
    const [data] = (await once(socket, 'message')) as [Buffer];
    expect(JSON.parse(data.toString())).toMatchObject({ type: 'session.created' });
  });

  it('listens on the port it is given, and says when it cannot', async () => {
    const { url } = await simulate('--seed', '7');
    const port = new URL(url).port;
    const second = await runCli(['simulate', '--port', port]);
    expect(second).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(`cannot listen on 127.0.0.1:${port}`) as string,
    });
  });

  it('gives the same session for the same seed', async () => {
    const sessions = await Promise.all(
      ['5', '5', '6'].map(async (seed) => {
        const { url } = await simulate('--seed', seed);
        const { socket, event } = await firstEvent(url);
        socket.close();
        return (event as unknown as { session: { id: string } }).session.id;
      }),
    );
    expect(sessions[0]).toBe(sessions[1]);
    expect(sessions[0]).not.toBe(sessions[2]);
  });

  it('speaks wss: too, and writes the certificate that clients are to trust', async () => {
    const file = join(folder, 'simulator.pem');
    const { line, nextLine } = await simulate('--cert-out', file);
    const second = await nextLine();
    expect(second).toBe(line.replace('ws://', 'wss://'));
    // Trust of this kind is read when a process starts.
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        '-e',
        "require('node:https').get(process.argv[1], ({ statusCode }) => console.log(statusCode))",
        second.replace('listening on wss:', 'https:'),
      ],
      { env: { ...process.env, NODE_EXTRA_CA_CERTS: file } },
    );
    expect(stdout).toBe('426\n');
  });

  it('takes pace, keys, scripts and faults from the command line', async () => {
    const script = join(folder, 'answers.yaml');
    await writeFile(script, 'rules:\n  - say: As the script says.\nfaults:\n  - duplicate@session.created\n');
    const { url } = await simulate(
      ...['--script', script, '--rate', '50', '--latency', '1', '--require-key', 'sk-mine'],
      ...['--fault', 'close=4321@response.done', '--fault', 'unknown@2'],
    );
    const refused = new WebSocket(`${url}?model=gpt-realtime`, { headers: { Authorization: 'Bearer sk-other' } });
    expect((await once(refused, 'close'))[0]).toBe(3000);

    const socket = new WebSocket(`${url}?model=gpt-realtime`, { headers: { Authorization: 'Bearer sk-mine' } });
    const frames: { type: string; transcript?: string }[] = [];
    socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString()) as { type: string }));
    socket.on('open', () => socket.send('{"type":"response.create"}'));
    expect((await once(socket, 'close'))[0]).toBe(4321);
    expect(frames.slice(0, 2).map(({ type }) => type)).toEqual(['session.created', 'session.created']);
    expect(frames.map(({ type }) => type)).toContain('simulator.unknown');
    expect(frames.find(({ type }) => type === 'response.output_audio_transcript.done')).toMatchObject({
      transcript: 'As the script says.',
    });
  });

  it('says once on stderr that a client speaks the retired beta', async () => {
    const { child, url } = await simulate();
    const headers = { 'OpenAI-Beta': 'realtime=v1' };
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    for (let time = 0; time < 2; time++) {
      const socket = new WebSocket(`${url}?model=gpt-realtime`, { headers });
      await once(socket, 'message');
      socket.close();
      await once(socket, 'close');
    }
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(stderr.match(/Realtime Beta API/g)).toHaveLength(1);

    const strict = await simulate('--retired-beta', 'refuse');
    const refused = new WebSocket(`${strict.url}?model=gpt-realtime`, { headers });
    const [code, reason] = (await once(refused, 'close')) as [number, Buffer];
    expect([code, reason.toString()]).toEqual([4000, 'invalid_request_error.beta_api_shape_disabled']);
  });

  const usage: readonly [name: string, args: string[], code: number, message: RegExp][] = [
    ['a fault that is none', ['--fault', 'explode'], 2, /The fault 'explode' is not understood.*For example/],
    ['a rate of 0', ['--rate', '0'], 2, /--rate '0' is not a number from 0\.01/],
    ['an impossible policy', ['--retired-beta', 'maybe'], 2, /neither accept nor refuse/],
    ['a certificate without its key', ['--cert', 'c.pem'], 2, /--cert and --key come together/],
    ['a script that is not there', ['--script', '/nowhere/s.yaml'], 1, /nowhere/],
  ];
  it.each(usage)('%s', async (_name, args, code, message) => {
    expect(await runCli(['simulate', ...args])).toMatchObject({
      code,
      stdout: '',
      stderr: expect.stringMatching(message) as string,
    });
  });

  it('says file, line and what to write when a script is wrong', async () => {
    const script = join(folder, 'wrong.yaml');
    await writeFile(script, 'rules:\n  - says: Hi.\n');
    const { code, stderr } = await runCli(['simulate', '--script', script]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${script}:2:5: rules[0].says: 'says' is not known here: a rule has when, times, say,`);
  });
});
