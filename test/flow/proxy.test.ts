// Somebody's app, the proxy and a server, all real: what each end gets, what the log says, and how it ends.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { customTarget } from './targets.ts';
import { framesOf, happened, proxyTo, recorded } from './proxyHarness.ts';
import { Harness } from './transportHarness.ts';
import { WireClient } from './wireClient.ts';

const harness = new Harness();
let simulator: SimulatorServer;
beforeAll(async () => {
  simulator = await SimulatorServer.start({ seed: 3 });
});
afterEach(harness.release);
afterAll(async () => {
  await simulator.close();
  harness.removeFolder();
});

const KEY = 'sk-proj-0123456789abcdefghij';

/** What a socket says until it is closed. */
interface Heard {
  readonly frames: { readonly bytes: Buffer; readonly isBinary: boolean }[];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  count(wanted: number): Promise<void>;
}

function hear(socket: WebSocket): Heard {
  const frames: Heard['frames'] = [];
  const waiting: { wanted: number; resolve: () => void }[] = [];
  socket.on('message', (data: Buffer, isBinary) => {
    frames.push({ bytes: data, isBinary });
    for (const { resolve } of waiting.filter(({ wanted }) => wanted === frames.length)) resolve();
  });
  socket.on('error', () => undefined);
  return {
    frames,
    closed: new Promise((resolve) =>
      socket.on('close', (code, reason) => resolve({ code, reason: reason.toString('utf8') })),
    ),
    count: (wanted) =>
      frames.length >= wanted ? Promise.resolve() : new Promise((resolve) => waiting.push({ wanted, resolve })),
  };
}

/** Stands for a frame: what differs in five megabytes is not for the eye. */
function print(bytes: Buffer, isBinary: boolean): string {
  return `${isBinary ? 'binary' : 'text'} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`;
}

/** A server that anything can be done with, and an app that is connected to it through a proxy. */
async function pair(
  more: { readonly path?: string; readonly headers?: Record<string, string>; readonly protocols?: string[] } = {},
) {
  const accepted: { socket: WebSocket; heard: Heard }[] = [];
  const url = await harness.serve((socket) => accepted.push({ socket, heard: hear(socket) }));
  const proxy = await proxyTo(harness, url);
  const app = new WebSocket(proxy.url + (more.path ?? ''), more.protocols ?? [], { headers: more.headers ?? {} });
  harness.onRelease(() => app.terminate());
  const heard = hear(app);
  await new Promise((resolve, reject) => app.once('open', resolve).once('error', reject));
  const server = accepted[0];
  if (!server) throw new Error('The server has no connection.');
  return { proxy, app, heard, server: server.socket, serverHeard: server.heard, session: await proxy.session() };
}

describe('frames', () => {
  it('are the same bytes in the same order at both ends and in the log, text and binary, small and large', async () => {
    const { app, heard, server, serverHeard, session } = await pair();
    const odd = ['{"type" : "a",  "x":"\\u00e9é"}', '', 'no json', '{"type":"b","t":"' + 'é'.repeat(1000) + '"}'];
    const large = JSON.stringify({ type: 'input_audio_buffer.append', audio: 'A'.repeat(5 * 1024 * 1024) });
    const toServer: (string | Buffer)[] = [...odd, Buffer.from([0, 1, 2, 255]), large, 'last'];
    const toApp: (string | Buffer)[] = [large, Buffer.alloc(70_000, 7), ...odd, 'last'];
    for (const one of toServer) app.send(one);
    for (const one of toApp) server.send(one);
    await Promise.all([heard.count(toApp.length), serverHeard.count(toServer.length)]);
    const sent = (all: readonly (string | Buffer)[]) =>
      all.map((one) => print(Buffer.from(one as string), typeof one !== 'string'));
    const got = ({ frames }: Heard) => frames.map(({ bytes, isBinary }) => print(bytes, isBinary));
    expect(got(serverHeard)).toEqual(sent(toServer));
    expect(got(heard)).toEqual(sent(toApp));
    app.close();
    const entries = await recorded(session);
    const logged = (dir: 'client' | 'server') =>
      framesOf(entries, dir).map(({ text, binary }) => print(Buffer.from(text, binary ? 'base64' : 'utf8'), binary));
    expect(logged('client')).toEqual(sent(toServer));
    expect(logged('server')).toEqual(sent(toApp));
  });

  it('wait where the other end does not read, and none is lost', async () => {
    const { app, heard, server, session } = await pair();
    const frame = Buffer.alloc(256 * 1024, 'x').toString();
    app.pause();
    let taken = 0;
    for (let index = 0; index < 400; index++) server.send(frame, () => taken++);
    // What the sockets of this machine hold, and a little of the proxy's own: far less than 100 MB.
    let before = -1;
    await expect
      .poll(
        () => {
          const isFull = taken > 0 && taken === before;
          before = taken;
          return isFull;
        },
        { interval: 100, timeout: 10_000 },
      )
      .toBe(true);
    expect(session.entries.length).toBeLessThan(200);
    app.resume();
    await heard.count(400);
    expect(heard.frames.every(({ bytes }) => bytes.length === frame.length)).toBe(true);
  });

  it('are relayed to and from the simulator, whose session is projected as any other', async () => {
    const proxy = await proxyTo(harness, simulator.url);
    const client = await WireClient.connect(proxy.url);
    await client.nth('session.created');
    client.send({
      type: 'conversation.item.create',
      item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hello' }] },
    });
    client.send({ type: 'response.create', response: { output_modalities: ['text'] } });
    await client.nth('response.done');
    const session = await proxy.session();
    await client.close();
    await recorded(session);
    expect([...session.state.responses.values()]).toMatchObject([{ status: 'completed' }]);
    expect(session.state.connection).toMatchObject({ phase: 'closed', closedBy: 'client', closeCode: 1005 });
    expect(session.header.source).toMatchObject({ kind: 'custom', proxy: { port: proxy.server.port } });
    expect(session).toMatchObject({ isRelayed: true, canReconnect: false, readOnly: true });
  });

  it('of the debugger reach the server, the answer reaches the app, and the log says whose they were', async () => {
    const proxy = await proxyTo(harness, simulator.url);
    const client = await WireClient.connect(proxy.url);
    await client.nth('session.created');
    const session = await proxy.session();
    const text = JSON.stringify({
      type: 'conversation.item.create',
      item: { id: 'item_injected', type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Psst' }] },
    });
    const n = session.send(text);
    expect(await client.nth('conversation.item.added')).toMatchObject({ item: { id: 'item_injected' } });
    await client.close();
    const entries = await recorded(session);
    expect(entries[n - 1]).toMatchObject({ kind: 'frame', dir: 'client', text });
    expect(happened(entries, 'injected')?.details).toEqual({ frameN: n });
    expect(() => session.send('{}')).toThrow(/closed/);
  });
});

describe('the request', () => {
  it('goes on with its query, headers and subprotocols, and the answer comes back', async () => {
    const asked: { url: string | undefined; headers: Record<string, unknown> }[] = [];
    const { WebSocketServer } = await import('ws');
    const target = new WebSocketServer({ host: '127.0.0.1', port: 0, handleProtocols: () => 'realtime' });
    target.on('headers', (lines) => lines.push('X-Request-Id: req_42'));
    target.on('connection', (_, request) => asked.push({ url: request.url, headers: request.headers }));
    await new Promise((resolve) => target.once('listening', resolve));
    harness.onRelease(() => {
      target.close();
    });
    const port = (target.address() as AddressInfo).port;
    const proxy = await proxyTo(harness, `ws://127.0.0.1:${port}/gateway/v1/realtime`);
    const app = new WebSocket(
      `${proxy.server.baseUrl.replace('http', 'ws').replace('/gateway', '')}/realtime?call_id=rtc_1&x=a%20b`,
      ['realtime', `openai-insecure-api-key.${KEY}`, 'openai-beta.realtime-v1'],
      {
        headers: { 'OpenAI-Beta': 'realtime=v1', 'OpenAI-Project': 'proj_1', 'User-Agent': 'an app' },
      },
    );
    harness.onRelease(() => app.terminate());
    const id = new Promise((resolve) => app.once('upgrade', ({ headers }) => resolve(headers['x-request-id'])));
    await new Promise((resolve) => app.once('open', resolve));
    expect(await id).toBe('req_42');
    expect(app.protocol).toBe('realtime');
    expect(asked).toMatchObject([
      {
        url: '/gateway/v1/realtime?call_id=rtc_1&x=a%20b',
        headers: {
          host: `127.0.0.1:${port}`,
          'openai-beta': 'realtime=v1',
          'openai-project': 'proj_1',
          'user-agent': 'an app',
          'sec-websocket-protocol': `realtime,openai-insecure-api-key.${KEY},openai-beta.realtime-v1`,
        },
      },
    ]);
    const session = await proxy.session();
    app.close();
    await recorded(session);
    expect(session.header.source).toMatchObject({ auth: 'bearer', proxy: { app: 'an app' } });
    expect(readFileSync(session.path, 'utf8')).not.toContain(KEY);
  });

  it('leaves no key in the recording, wherever the app put it and whoever says it again', async () => {
    const { app, heard, server, serverHeard, session } = await pair({
      path: `&api-key=${KEY}-query`,
      headers: {
        Authorization: `Bearer ${KEY}-header`,
        'X-Gateway-Token': `${KEY}-token`,
        Cookie: `sid=${KEY}-cookie`,
      },
    });
    const said = ['query', 'header', 'token', 'cookie'].map((where) => `${KEY}-${where}`).join(' ');
    app.send(said);
    server.send(said);
    await Promise.all([heard.count(1), serverHeard.count(1)]);
    expect([heard, serverHeard].map(({ frames }) => frames[0]?.bytes.toString())).toEqual([said, said]);
    app.close(1000, 'bye');
    await recorded(session);
    expect(readFileSync(session.path, 'utf8')).not.toContain(KEY);
    expect(JSON.stringify(session.header)).not.toContain(KEY);
  });

  it('gets the key of the endpoint only where the app has none and that was asked for', async () => {
    const keys: (string | undefined)[] = [];
    const { WebSocketServer } = await import('ws');
    const target = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    target.on('connection', (_, request) => keys.push(request.headers.authorization));
    await new Promise((resolve) => target.once('listening', resolve));
    harness.onRelease(() => {
      target.close();
    });
    const stored = customTarget(
      `ws://127.0.0.1:${(target.address() as AddressInfo).port}/v1/realtime`,
      'sk-stored-0123456789',
    );
    for (const lendsKey of [false, true]) {
      const proxy = await proxyTo(harness, stored, { lendsKey });
      for (const headers of [{}, { Authorization: 'Bearer sk-own-0123456789abc' }]) {
        const app = new WebSocket(proxy.url, { headers });
        await new Promise((resolve) => app.once('open', resolve));
        app.terminate();
      }
    }
    expect(keys).toEqual([
      undefined,
      'Bearer sk-own-0123456789abc',
      'Bearer sk-stored-0123456789',
      'Bearer sk-own-0123456789abc',
    ]);
  });
});

describe('a refusal', () => {
  async function refusing(status: number, body: string): Promise<string> {
    const server = createServer();
    server.on('upgrade', (_, socket) => {
      socket.end(
        `HTTP/1.1 ${status} No\r\nContent-Type: application/json\r\nX-Request-Id: req_7\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    harness.onRelease(() => void server.close());
    return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/v1/realtime`;
  }

  function answered(url: string, options = {}): Promise<{ status: number | undefined; id: unknown; body: string }> {
    return new Promise((resolve) => {
      const app = new WebSocket(url, options);
      app.on('error', () => undefined);
      app.on('unexpected-response', (_, response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
        response.on('end', () => resolve({ status: response.statusCode, id: response.headers['x-request-id'], body }));
      });
    });
  }

  it('of the server is the app’s, word for word, and is recorded', async () => {
    for (const status of [401, 404, 429]) {
      const body = JSON.stringify({ error: { message: `No: ${'x'.repeat(40_000)}`, code: 'invalid_api_key' } });
      const proxy = await proxyTo(harness, await refusing(status, body));
      expect(await answered(proxy.url)).toEqual({ status, id: 'req_7', body });
      const session = await proxy.session();
      const entries = await recorded(session);
      expect(happened(entries, 'refused')?.details).toMatchObject({ status });
      expect(session.state.connection.phase).toBe('refused');
    }
  });

  it('is the proxy’s own where the server cannot be reached', async () => {
    const proxy = await proxyTo(harness, 'ws://127.0.0.1:1/v1/realtime');
    const { status, body } = await answered(proxy.url);
    expect(status).toBe(502);
    expect(JSON.parse(body)).toMatchObject({
      error: { code: 'connect-failed', message: expect.stringContaining('ECONNREFUSED') as string },
    });
    expect((await proxy.session()).state.connection.phase).toBe('failed');
  });

  it('meets web pages, names that are not this machine’s, and whoever takes it for an open proxy', async () => {
    const proxy = await proxyTo(harness, simulator.url, { allowedOrigins: ['http://localhost:5173'] });
    expect(await answered(proxy.url, { origin: 'https://evil.example' })).toMatchObject({
      status: 403,
      body: expect.stringContaining('origin-not-allowed') as string,
    });
    expect(await answered(proxy.url, { headers: { Host: 'evil.example' } })).toMatchObject({
      status: 403,
      body: expect.stringContaining('host-not-allowed') as string,
    });
    const allowed = await WireClient.connect(proxy.url, { origin: 'http://localhost:5173' });
    await allowed.close();
    const open = await new Promise<string>((resolve) => {
      const socket = connect(proxy.server.port, '127.0.0.1', () =>
        socket.write('GET http://example.com/ HTTP/1.1\r\nHost: localhost\r\n\r\n'),
      );
      socket.once('data', (bytes) => resolve(bytes.toString('utf8')));
    });
    expect(open).toMatch(/^HTTP\/1\.1 421 /);
    expect(proxy.sessions).toHaveLength(1);
  });
});

describe('the end', () => {
  it.each([
    ['a code and a reason', (socket: WebSocket) => socket.close(4001, 'enough'), { code: 4001, reason: 'enough' }],
    ['no code', (socket: WebSocket) => socket.close(), { code: 1005, reason: '' }],
    ['no close frame', (socket: WebSocket) => socket.terminate(), { code: 1006, reason: '' }],
  ])('of one is the other’s, with %s', async (_, end, seen) => {
    const clean = seen.code !== 1006;
    const fromApp = await pair();
    end(fromApp.app);
    expect(await fromApp.serverHeard.closed).toEqual(seen);
    expect(happened(await recorded(fromApp.session), 'close')?.details).toMatchObject({
      by: 'client',
      clean,
      ...(clean && seen),
    });

    const fromServer = await pair();
    end(fromServer.server);
    expect(await fromServer.heard.closed).toEqual(seen);
    expect(happened(await recorded(fromServer.session), 'close')?.details).toMatchObject({
      by: 'server',
      clean,
      ...(clean && seen),
    });
  });

  it('of an app that only stops writing is told to the server, which it hears all from before', async () => {
    const { app, serverHeard, session } = await pair();
    app.send('before');
    (app as unknown as { _socket: { end(): void } })._socket.end();
    expect((await serverHeard.closed).code).toBe(1006);
    expect(serverHeard.frames.map(({ bytes }) => bytes.toString())).toEqual(['before']);
    expect(happened(await recorded(session), 'close')?.details).toMatchObject({ by: 'client', clean: false });
  });

  it('comes for both when the debugger ends the session, or stops the proxy', async () => {
    const one = await pair();
    await one.session.disconnect();
    expect(await one.heard.closed).toMatchObject({ code: 1001 });
    expect(await one.serverHeard.closed).toMatchObject({ code: 1000 });
    expect(one.session.state.connection).toMatchObject({ phase: 'closed', closedBy: 'debugger', closeCode: 1001 });
    const two = await pair();
    await two.proxy.server.close();
    expect(await two.heard.closed).toMatchObject({ code: 1001 });
    expect(two.session.readOnly).toBe(true);
  });

  it('keeps what the server sent after the app had gone, and says that it did not arrive', async () => {
    const { app, server, session } = await pair();
    server.on('close', () => undefined);
    // Its answer to the close comes behind these.
    server.pause();
    server.send('a');
    app.close(1000);
    await new Promise((resolve) => app.once('close', resolve));
    server.send('late');
    server.resume();
    const entries = await recorded(session);
    expect(framesOf(entries, 'server').map(({ text }) => text)).toEqual(['a', 'late']);
    expect(happened(entries, 'close')?.details).toMatchObject({ by: 'client', code: 1000, undelivered: 1 });
  });

  it('pings and pongs go from end to end', async () => {
    const { app, server } = await pair();
    const ponged = new Promise((resolve) => server.once('pong', (data) => resolve(data.toString('utf8'))));
    const pinged = new Promise((resolve) => app.once('ping', (data) => resolve(data.toString('utf8'))));
    server.ping('are you there');
    expect(await pinged).toBe('are you there');
    expect(await ponged).toBe('are you there');
  });
});

describe('plain HTTP', () => {
  it('goes to the target and back, and is told of without its query', async () => {
    const proxy = await proxyTo(harness, simulator.url);
    const response = await fetch(`${proxy.server.baseUrl}/realtime/client_secrets?key=${KEY}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${KEY}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ session: { type: 'realtime', model: 'gpt-realtime' } }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ value: expect.stringMatching(/^ek_/) as string });
    expect(proxy.requests).toEqual(['POST /v1/realtime/client_secrets 200']);
    expect(proxy.sessions).toHaveLength(0);
  });

  it('is turned away for web pages', async () => {
    const proxy = await proxyTo(harness, simulator.url);
    const response = await fetch(`${proxy.server.baseUrl}/models`, { headers: { Origin: 'https://evil.example' } });
    expect(response.status).toBe(403);
  });
});

it('says so when its port is taken', async () => {
  const first = await proxyTo(harness, simulator.url);
  await expect(proxyTo(harness, simulator.url, { port: first.server.port })).rejects.toMatchObject({
    code: 'proxy-cannot-listen',
    message: expect.stringContaining(String(first.server.port)) as string,
  });
});
