// What apps, web pages and servers do that they should not: each must cost its own request or session only, and no key.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { proxyTo } from './proxyHarness.ts';
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
