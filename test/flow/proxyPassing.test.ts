// What passes the proxy arrives whole, and begins and ends when it does at the other end.
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterAll, afterEach, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { happened, proxyTo, recorded } from './proxyHarness.ts';
import { Harness } from './transportHarness.ts';

const harness = new Harness();
afterEach(harness.release);
afterAll(harness.removeFolder);

const HANDSHAKE = [
  'GET /v1/realtime HTTP/1.1',
  'Host: 127.0.0.1',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
];
const KEY = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';

/** A target whose upgrades are answered by the test. */
async function askedTarget() {
  const server = createServer();
  const asked = new Promise<{ socket: Socket; protocols: string; accept: (lines: string[]) => Promise<WebSocket> }>(
    (resolve) =>
      server.on('upgrade', (request, socket: Socket, head) => {
        harness.onRelease(() => void socket.destroy());
        socket.on('error', () => undefined);
        const accept = (lines: string[]): Promise<WebSocket> => {
          const acceptor = new WebSocketServer({ noServer: true, handleProtocols: () => false });
          acceptor.on('headers', (headers) => headers.push(...lines));
          const protocols = request.headers['sec-websocket-protocol'];
          delete request.headers['sec-websocket-protocol'];
          return new Promise((accepted) => {
            acceptor.handleUpgrade(request, socket, head, accepted);
            request.headers['sec-websocket-protocol'] = protocols;
          });
        };
        resolve({ socket, protocols: request.headers['sec-websocket-protocol'] ?? '', accept });
      }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  harness.onRelease(() => void server.close());
  return { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/v1/realtime`, asked };
}

/** An app that speaks bytes. */
function rawApp(port: number, lines: readonly string[]) {
  const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
  harness.onRelease(() => void socket.destroy());
  let text = '';
  socket.on('data', (bytes) => (text += bytes.toString('latin1')));
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return { socket, closed, heard: () => text };
}

it('a close comes behind all that was sent before, also to who rests', async () => {
  const url = await harness.serve((socket) => {
    for (let index = 0; index < 60; index++) socket.send(Buffer.alloc(256 * 1024, index));
    socket.close(4001, 'done');
  });
  const proxy = await proxyTo(harness, url);
  const app = new WebSocket(proxy.url);
  harness.onRelease(() => app.terminate());
  const got: number[] = [];
  app.on('message', (data: Buffer) => got.push(data[0] ?? -1));
  await new Promise((resolve) => app.once('open', resolve));
  app.pause();
  const session = await proxy.session();
  await expect.poll(() => session.entries.length).toBeGreaterThan(5);
  app.resume();
  expect(await new Promise((resolve) => app.once('close', resolve))).toBe(4001);
  expect(got).toEqual(Array.from({ length: 60 }, (_, index) => index));
  const details = happened(await recorded(session), 'close')?.details;
  expect(details).toMatchObject({ code: 4001, by: 'server' });
  expect(details).not.toHaveProperty('undelivered');
});

it('a refusal reaches the app as it comes', async () => {
  const { url, asked } = await askedTarget();
  const proxy = await proxyTo(harness, url);
  const app = rawApp(proxy.server.port, [...HANDSHAKE, KEY]);
  const { socket } = await asked;
  socket.write('HTTP/1.1 429 Slow\r\nContent-Length: 10\r\n\r\nfirst');
  await expect.poll(() => app.heard()).toMatch(/^HTTP\/1\.1 429 Slow[^]*first$/);
  socket.end('later');
  await app.closed;
  expect(app.heard()).toMatch(/firstlater$/);
  expect(happened(await recorded(await proxy.session()), 'refused')?.details).toMatchObject({ body: 'firstlater' });
});

it('an app that leaves while the server is asked has left at once', async () => {
  const { url, asked } = await askedTarget();
  const proxy = await proxyTo(harness, url);
  const app = rawApp(proxy.server.port, [...HANDSHAKE, KEY]);
  const { socket } = await asked;
  const gone = new Promise((resolve) => socket.resume().once('end', resolve));
  app.socket.destroy();
  await gone;
  expect(happened(await recorded(await proxy.session()), 'close')?.details).toMatchObject({ by: 'client' });
});

it('what an app sends before it is answered is not lost', async () => {
  const { url, asked } = await askedTarget();
  const proxy = await proxyTo(harness, url);
  const app = rawApp(proxy.server.port, [...HANDSHAKE, KEY]);
  const { accept } = await asked;
  // A masked text frame, whose mask is zero.
  await new Promise((resolve) => app.socket.write(Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0x68, 0x69]), resolve));
  const server = await accept([]);
  expect(await new Promise((resolve) => server.once('message', (data: Buffer) => resolve(data.toString())))).toBe('hi');
});

it('subprotocols pass as they are, also what the library would refuse', async () => {
  const { url, asked } = await askedTarget();
  const proxy = await proxyTo(harness, url);
  const app = rawApp(proxy.server.port, [...HANDSHAKE, KEY, 'Sec-WebSocket-Protocol: one,one,a/b']);
  const { protocols, accept } = await asked;
  expect(protocols).toBe('one,one,a/b');
  await accept(['Sec-WebSocket-Protocol: other']);
  await expect.poll(() => app.heard()).toMatch(/^HTTP\/1\.1 101 [^]*Sec-WebSocket-Protocol: other\r\n/);
});

it.each([
  ['no key', HANDSHAKE, 400],
  ['another version', [...HANDSHAKE.slice(0, 4), 'Sec-WebSocket-Version: 7', KEY], 426],
  ['another method', ['POST /v1/realtime HTTP/1.1', ...HANDSHAKE.slice(1), KEY], 405],
])('what asks with %s is answered by the proxy, and begins no session', async (_, lines, status) => {
  const { url } = await askedTarget();
  const proxy = await proxyTo(harness, url);
  const app = rawApp(proxy.server.port, lines);
  await app.closed;
  expect(app.heard()).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(proxy.sessions).toHaveLength(0);
});
