import { createServer as createHttpServer } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { entryAt } from '../../src/protocol/entryLog.ts';
import { readRecordingFile } from '../../src/recording/reader.ts';
import { CLOSE_WAIT_MS } from '../../src/transport/dial.ts';
import { customTarget } from './targets.ts';
import { Harness, entry, lifecycle } from './transportHarness.ts';

const harness = new Harness();
afterEach(harness.release);
afterAll(harness.removeFolder);

const isServerFrame = (candidate: { kind: string; dir?: string }): boolean =>
  candidate.kind === 'frame' && candidate.dir === 'server';

describe('frames', () => {
  it('are logged exactly as they were sent and received, in order', async () => {
    const url = await harness.serve((socket) =>
      socket.on('message', (data: Buffer) => socket.send(`{"echo":${data.toString()}}`)),
    );
    const { tap, connection, path } = harness.client(url);
    await connection.open();
    const n = connection.send('{ "type": "response.create",  "é": "\\u00e9" }');
    await entry(tap, isServerFrame);
    expect([...tap.entries].map((one) => (one.kind === 'frame' ? one.dir : one.at))).toEqual([
      'connecting',
      'open',
      'client',
      'server',
    ]);
    expect(entryAt(tap.entries, n)).toMatchObject({
      n,
      text: '{ "type": "response.create",  "é": "\\u00e9" }',
      sizeBytes: 46,
    });
    expect((await readRecordingFile(path)).entries).toMatchObject(
      [...tap.entries].map(({ n, wallMs }) => ({ n, wallMs })),
    );
  });

  it('that are binary, not JSON, deep, lined or of 20 MB are data, never fatal', async () => {
    const huge = JSON.stringify({ type: 'response.output_audio.delta', delta: 'A'.repeat(20 * 1024 * 1024) });
    const deep = '['.repeat(5_000) + ']'.repeat(5_000);
    const url = await harness.serve((socket) => {
      for (const frame of ['not json', deep, '{"a":\n1}', huge, '{"type":"last"}']) socket.send(frame);
      socket.send(Buffer.from([0, 255, 10, 128]));
    });
    const { tap, connection, path } = harness.client(url);
    await connection.open();
    await entry(tap, (one) => one.kind === 'frame' && one.binary);
    const frames = [...tap.entries].filter((one) => one.kind === 'frame');
    expect(frames.map(({ text }) => text.length)).toEqual([8, 10_000, 8, huge.length, 15, 8]);
    expect(frames.at(-1)).toMatchObject({
      binary: true,
      text: Buffer.from([0, 255, 10, 128]).toString('base64'),
      sizeBytes: 4,
    });
    expect(connection.state).toBe('open');
    const reread = (await readRecordingFile(path)).entries.filter((one) => one.kind === 'frame');
    expect(reread.every((one, index) => one.text === frames[index]?.text)).toBe(true);
  });

  it('are refused when there is no open connection, and then not logged', async () => {
    const url = await harness.serve(() => undefined);
    const { tap, connection } = harness.client(url);
    expect(() => connection.send('{}')).toThrow(expect.objectContaining({ code: 'not-connected' }));
    await connection.open();
    await connection.close();
    expect(() => connection.send('{}')).toThrow(/Nothing was sent: the session is closed/);
    expect([...tap.entries].some((one) => one.kind === 'frame')).toBe(false);
  });
});

describe('a refusal', () => {
  it('after the upgrade keeps the error frame, the code and the reason', async () => {
    const refusal =
      '{"type":"error","error":{"type":"invalid_request_error","code":"invalid_api_key","message":"Incorrect API key."}}';
    const url = await harness.serve((socket) => {
      socket.send(refusal);
      socket.close(3000, 'invalid_request_error.invalid_api_key');
    });
    const { tap, connection } = harness.client(url);
    await connection.open();
    expect(await lifecycle(tap, 'close')).toMatchObject({
      details: { code: 3000, reason: 'invalid_request_error.invalid_api_key', clean: true, by: 'server' },
    });
    expect([...tap.entries].find(isServerFrame)).toMatchObject({ text: refusal });
  });

  it('of the upgrade keeps status and body, and no key anywhere', async () => {
    const key = 'sk-test-0123456789';
    const server = createHttpServer().listen(0, '127.0.0.1');
    harness.onRelease(() => new Promise<void>((resolve) => server.close(() => resolve())));
    server.on('upgrade', (request, socket) => {
      const body = JSON.stringify({ error: { message: `No access for ${String(request.headers.authorization)}` } });
      socket.end(`HTTP/1.1 401 Unauthorized\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `ws://user:pa55w0rd-long@127.0.0.1:${(server.address() as AddressInfo).port}/v1?model=m&api-key=${key}-query`;
    const { tap, connection, path } = harness.client(customTarget(url, key));
    const error = await connection.open().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      code: 'connect-refused',
      message: 'The server refused the connection: HTTP 401 Unauthorized. It says: No access for Bearer [secret].',
      hint: expect.stringContaining('sent in the header Authorization') as string,
    });
    expect(await lifecycle(tap, 'refused')).toMatchObject({
      details: {
        status: 401,
        statusText: 'Unauthorized',
        body: '{"error":{"message":"No access for Bearer [secret]"}}',
      },
    });
    const written = readFileSync(path, 'utf8') + JSON.stringify(error);
    for (const secret of [key, 'pa55w0rd']) expect(written).not.toContain(secret);
    expect([...tap.entries].map((one) => (one.kind === 'frame' ? one.dir : one.at))).toEqual(['connecting', 'refused']);
  });

  it('by the network is an error entry with the system’s code', async () => {
    const { tap, connection } = harness.client('ws://127.0.0.1:1/');
    await expect(connection.open()).rejects.toMatchObject({
      code: 'connect-failed',
      message: expect.stringContaining('ECONNREFUSED') as string,
    });
    expect(tap.entries.at(-1)).toMatchObject({ at: 'error', details: { code: 'ECONNREFUSED' } });
    expect(connection.state).toBe('ended');
  });
});

it('masks the key in frames that echo it, and says so', async () => {
  const key = 'sk-echo-0123456789';
  const url = await harness.serve((socket) => {
    socket.send(`{"type":"error","error":{"message":"bad key ${key}"}}`);
    socket.send(Buffer.from(`bytes ${key}`));
    socket.close(3000, `bad ${key}`);
  });
  const { tap, connection, path } = harness.client(customTarget(url, key));
  await connection.open();
  await lifecycle(tap, 'close');
  expect(readFileSync(path, 'utf8')).not.toContain(key);
  expect([...tap.entries].find(isServerFrame)).toMatchObject({
    text: '{"type":"error","error":{"message":"bad key [secret]"}}',
  });
  expect([...tap.entries].filter((one) => one.kind === 'lifecycle' && one.at === 'note')).toHaveLength(2);
});

describe('the end', () => {
  it('asked for by the client is a clean close by the client', async () => {
    const url = await harness.serve(() => undefined);
    const { tap, connection } = harness.client(url);
    await connection.open();
    await connection.close();
    expect(tap.entries.at(-1)).toMatchObject({
      at: 'close',
      details: { code: 1000, reason: '', clean: true, by: 'client' },
    });
  });

  it('does not wait for a server that never answers the close', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', (request) => {
        const key = /sec-websocket-key: (.*)\r\n/i.exec(String(request))?.[1] ?? '';
        const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
        socket.write(
          `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
        );
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    harness.onRelease(() => void server.close());
    const { tap, connection } = harness.client(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
    await connection.open();
    const startedAtMs = performance.now();
    await connection.close();
    expect(performance.now() - startedAtMs).toBeLessThan(CLOSE_WAIT_MS + 1_500);
    expect(tap.entries.at(-1)).toMatchObject({
      at: 'close',
      details: { clean: false, by: 'client', message: 'The server sent no close frame within 2 s.' },
    });
    expect(tap.entries.at(-1)).not.toHaveProperty('details.code');
  });

  it('by a broken line is told apart from a close frame', async () => {
    const url = await harness.serve((socket) => {
      socket.send('{"type":"session.created"}', () => socket.terminate());
    });
    const { tap, connection } = harness.client(url);
    await connection.open();
    const close = await lifecycle(tap, 'close');
    expect(close).toMatchObject({ details: { clean: false, by: 'network' } });
    expect(close).not.toHaveProperty('details.code');
    expect([...tap.entries].filter(isServerFrame)).toHaveLength(1);
  });

  it('while connecting cancels the attempt', async () => {
    const server = createTcpServer((socket) => socket.on('error', () => socket.destroy())).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    harness.onRelease(() => void server.close());
    const { tap, connection } = harness.client(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const abort = new AbortController();
    const opening = connection.open(abort.signal);
    abort.abort();
    await expect(opening).rejects.toMatchObject({ code: 'connect-cancelled' });
    expect(tap.entries.at(-1)).toMatchObject({
      at: 'close',
      details: { by: 'client', message: 'Connecting was cancelled.' },
    });
  });

  it('loses nothing that came before it', async () => {
    const url = await harness.serve((socket) => {
      for (let index = 0; index < 500; index++) socket.send(`{"type":"x","index":${index}}`);
      socket.close(1001, 'Your session hit the maximum duration of 60 minutes.');
    });
    const { tap, connection, path } = harness.client(url);
    await connection.open();
    await lifecycle(tap, 'close');
    const { entries } = await readRecordingFile(path);
    expect(entries.filter(isServerFrame)).toHaveLength(500);
    expect(entries.at(-1)).toMatchObject({ at: 'close', details: { code: 1001, by: 'server' } });
  });
});
