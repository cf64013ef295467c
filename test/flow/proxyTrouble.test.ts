// What apps, web pages and servers do that they should not: each must cost its own request or session only, and no key.
import { readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { proxyTo, recorded } from './proxyHarness.ts';
import { Harness } from './transportHarness.ts';

const harness = new Harness();
afterEach(harness.release);
afterAll(harness.removeFolder);

/** A target that speaks bytes. @param onHead called with what has come, once a request's head is complete */
async function rawTarget(onHead: (socket: Socket, heard: string) => void): Promise<string> {
  const server = createServer((socket) => {
    let heard = '';
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      heard += bytes.toString('latin1');
      if (heard.includes('\r\n\r\n')) onHead(socket, heard);
    });
    harness.onRelease(() => void socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  harness.onRelease(() => void server.close());
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/v1/realtime`;
}

/** All that is answered until the connection is closed. */
function say(port: number, lines: readonly string[], body = ''): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`, 'latin1'));
    socket.on('data', (bytes) => (heard += bytes.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
}

const HOST = ['Host: 127.0.0.1', 'Connection: close'];

const KEY = 'sk-proj-0123456789abcdefghijklmnop';

/** Asks for a WebSocket. */
function upgrade(path = '/v1/realtime', ...headers: readonly string[]): string[] {
  return [
    `GET ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
  ];
}

describe('no key is kept', () => {
  it.each<[string, string[], (head: string) => string]>([
    ['cut in what the server says', [`Authorization: Bearer ${KEY}`], () => `${'x'.repeat(480)} ${KEY}`],
    ['cut in a long body', [`Authorization: Bearer ${KEY}`], () => `${'y'.repeat(16384 - 25)} ${KEY} and on`],
    ['that the app puts into its name', [`User-Agent: app ${KEY}`], () => 'No.'],
    ['of the path', [], (head) => `There is no ${/^GET (\S+)/.exec(head)?.[1]}`],
  ])('%s', async (_, headers, body) => {
    const url = await rawTarget((socket, head) => {
      const said = body(head);
      socket.end(`HTTP/1.1 401 No\r\nContent-Length: ${said.length}\r\n\r\n${said}`);
    });
    const proxy = await proxyTo(harness, url);
    await say(proxy.server.port, upgrade(headers.length === 0 ? `/v1/${KEY}/realtime` : undefined, ...headers));
    const session = await proxy.session();
    await recorded(session);
    expect(readFileSync(session.path, 'utf8')).not.toContain(KEY.slice(0, 9));
  });

  it('where a request is told of', async () => {
    const proxy = await proxyTo(harness, await rawTarget((socket) => socket.end('HTTP/1.1 404 No\r\n\r\n')));
    await say(proxy.server.port, [`GET /v1/keys/${KEY}?k=${KEY} HTTP/1.1`, ...HOST]);
    await say(proxy.server.port, ['GET http://user:hunter2xx@example.com/x HTTP/1.1', ...HOST]);
    expect(proxy.requests).toEqual([
      'GET /v1/keys/[secret] 404',
      expect.stringMatching(/^GET http:\/\/example\.com\/x 421 /) as string,
    ]);
  });
});

describe('plain HTTP', () => {
  it.each([
    'HTTP/1.1 200 O\x01K\r\nContent-Length: 0\r\n\r\n',
    'HTTP/1.1 099 X\r\nContent-Length: 0\r\n\r\n',
    'HTTP/1.1 000 X\r\nContent-Length: 0\r\n\r\n',
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    'HTTP/1.1 101 Switching Protocols\r\n\r\n',
    'What?\r\n\r\n',
  ])('whose answer is %j costs this request only', async (answer) => {
    const proxy = await proxyTo(harness, await rawTarget((socket) => socket.end(answer, 'latin1')));
    expect(await say(proxy.server.port, ['GET /v1/models HTTP/1.1', ...HOST])).toMatch(/^HTTP\/1\.1 502 /);
    expect(proxy.requests).toEqual(['GET /v1/models 502']);
  });

  it.each(['GET', 'DELETE', 'POST'])('keeps the frame of a body that %s has', async (method) => {
    let arrived = '';
    const url = await rawTarget((socket, heard) => {
      arrived = heard;
      if (heard.endsWith('\r\n0\r\n\r\n')) socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    });
    const proxy = await proxyTo(harness, url);
    const body = 'POST /v1/other HTTP/1.1';
    const answer = await say(
      proxy.server.port,
      [`${method} /v1/x HTTP/1.1`, ...HOST, 'Transfer-Encoding: chunked'],
      `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(arrived.toLowerCase()).toContain('\r\ntransfer-encoding: chunked\r\n');
  });
});
