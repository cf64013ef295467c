// `replay` as people run it: the bundle, a server on a port, a file in and a file out.
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { runCli, useCli } from './cliHarness.ts';

useCli();
const folder = mkdtempSync(join(tmpdir(), 'cli-replay-'));
const file = join(folder, 'asked.jsonl');
let server: SimulatorServer;
beforeAll(async () => {
  server = await SimulatorServer.start({ pace: { latencyMs: 0, rate: 50 }, key: 'sk-only-this-one' });
  const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Say hi.' }] };
  const events = [
    { dir: 'server', event: { type: 'session.created', session: { type: 'realtime', model: 'gpt-realtime' } } },
    { dir: 'client', event: { type: 'conversation.item.create', item } },
    {
      dir: 'server',
      event: { type: 'conversation.item.added', item: { ...item, id: 'item_old', status: 'completed' } },
    },
    { dir: 'client', event: { type: 'conversation.item.retrieve', item_id: 'item_old' } },
    { dir: 'server', event: { type: 'conversation.item.retrieved', item: { ...item, id: 'item_old' } } },
  ];
  writeFileSync(file, events.map((event) => JSON.stringify(event)).join('\n'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const replay = (out: string, args: readonly string[] = [], key = 'sk-only-this-one') =>
  runCli(
    [
      'replay',
      file,
      '--url',
      `${server.url}?model=gpt-realtime`,
      '--out',
      join(folder, out),
      '--key-env',
      'MY_KEY',
      ...args,
    ],
    { env: { MY_KEY: key } },
  );

describe('replay', () => {
  it('writes a new recording, in which the ids are those of the new session', async () => {
    const { code, stdout, stderr } = await replay('again.realtime.jsonl');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^sent 2 of 2 events to ws:\/\/127\.0\.0\.1:\d+\/v1\/realtime\?model=gpt-realtime; recorded in /,
    );
    const made = readFileSync(join(folder, 'again.realtime.jsonl'), 'utf8');
    expect(made).toContain('conversation.item.retrieved');
    expect(made).not.toContain('item_old');
    expect(made).not.toContain('sk-only-this-one');
    expect(made).not.toContain('"type":"error"');
  });

  it('puts the conversation into a new session with --restore', async () => {
    const { code, stdout } = await replay('restored.realtime.jsonl', ['--restore']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^sent 2 of 2 events/);
    const made = readFileSync(join(folder, 'restored.realtime.jsonl'), 'utf8');
    expect(made).toContain('session.updated');
    expect(made).toContain('Say hi.');
  });

  it('says why nothing could be sent, and never the key', async () => {
    const refused = await replay('refused.realtime.jsonl', [], 'sk-another-key');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/The connection ended after 0 of 2 events.*last error: “Incorrect API key/s);
    expect(refused.stdout + refused.stderr).not.toContain('sk-another-key');
    const taken = await replay('again.realtime.jsonl');
    expect(taken.code).toBe(1);
    expect(taken.stderr).toMatch(/could not be created.*exist/s);
  });

  it.each([
    [['replay', file], /Which --url\?/],
    [['replay', file, '--url', 'ws://x/'], /Which --out/],
    [['replay', file, '--url', 'ws://x/', '--out', 'o', '--timing', 'soon'], /neither answers nor recorded/],
    [['replay', file, '--url', 'ws://x/', '--out', 'o', '--patience', 'long'], /not a number of seconds/],
  ])('wrong usage: %j', async (args, message) => {
    const { code, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

it('says at once that the new recording can no longer be written, and fails', async () => {
  const out = join(folder, 'gone.realtime.jsonl');
  const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  sockets.on('connection', (socket) => {
    // Whatever a disk may do: what comes now is written nowhere.
    rmSync(out);
    socket.send(JSON.stringify({ type: 'session.created', session: { type: 'realtime', model: 'm' } }));
    const added = {
      type: 'conversation.item.added',
      item: { id: 'item_new', type: 'message', role: 'user', content: [] },
    };
    socket.on('message', () => socket.send(JSON.stringify(added)));
  });
  await once(sockets, 'listening');
  const url = `ws://127.0.0.1:${(sockets.address() as AddressInfo).port}/?model=m`;
  const { code, stdout, stderr } = await runCli(['replay', file, '--url', url, '--out', out, '--patience', '1']);
  sockets.close();
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^error: The recording .*gone\.realtime\.jsonl can no longer be written: the file was deleted/m,
  );
  expect(stdout).toMatch(/^sent \d of 2 events to /);
  expect(stdout).not.toContain('recorded in');
});
