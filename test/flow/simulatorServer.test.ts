import { request } from 'node:http';
import { connect as connectTo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/base/json.ts';
import { DEMO_MODEL, demoScript } from '../../src/simulator/demo.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { WireClient } from './wireClient.ts';

let server: SimulatorServer;
beforeAll(async () => {
  server = await SimulatorServer.start({ seed: 3, pace: { latencyMs: 0, rate: 10 } });
});
afterAll(() => server.close());

const connect = (query = '?model=gpt-realtime', ...rest: [object?, string[]?]) =>
  WireClient.connect(server.url + query, ...rest);

describe('handshake', () => {
  test('a session greets with session.created and nothing else', async () => {
    const client = await connect();
    await client.nth('session.created');
    expect(server.url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/v1\/realtime$/);
    expect(client.frames).toHaveLength(1);
    await client.close();
    expect(await client.closed).toMatchObject({ code: 1005 });
  });

  const refusals: readonly [
    name: string,
    query: string,
    headers: Record<string, string>,
    code: string,
    close: number,
  ][] = [
    ['no model', '', {}, 'missing_model', 4000],
    ['an unknown model', '?model=gpt-9', {}, 'invalid_model', 4000],
    ['a wrong key', '?model=gpt-realtime', { Authorization: 'Bearer sk-invalid' }, 'invalid_api_key', 3000],
    ['a client secret nobody minted', '?model=gpt-realtime', { Authorization: 'Bearer ek_1' }, 'invalid_api_key', 3000],
  ];
  test.each(refusals)(
    '%s: 101, one error, then the close that says why',
    async (_name, query, headers, code, close) => {
      const client = await connect(query, { headers });
      expect(await client.closed).toEqual({ code: close, reason: `invalid_request_error.${code}` });
      expect(client.frames).toMatchObject([
        { type: 'error', error: { type: 'invalid_request_error', code, event_id: null } },
      ]);
    },
  );

  test('selects the subprotocol `realtime` and never echoes a key', async () => {
    const client = await connect('?model=gpt-realtime', {}, ['realtime', 'openai-insecure-api-key.sk-test']);
    expect(client.socket.protocol).toBe('realtime');
    await client.close();
  });

  test('finds its path in a request that names the whole address, as proxies send it', async () => {
    const { host, port, pathname } = new URL(server.url);
    const ask = (head: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connectTo(Number(port), '127.0.0.1', () => socket.write(head));
        socket.once('data', (chunk: Buffer) => {
          resolve(chunk.toString('latin1').split('\r\n')[0] ?? '');
          socket.destroy();
        });
        socket.once('error', reject);
      });
    const upgrade = `Host: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`;
    const post = `Host: ${host}\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`;
    expect(await ask(`GET http://${host}${pathname}?model=gpt-realtime HTTP/1.1\r\n${upgrade}`)).toContain(' 101 ');
    expect(await ask(`GET HTTP://other.example${pathname}?model=gpt-realtime HTTP/1.1\r\n${upgrade}`)).toContain(
      ' 101 ',
    );
    expect(await ask(`POST http://${host}${pathname}/client_secrets HTTP/1.1\r\n${post}`)).toContain(' 200 ');
    expect(await ask(`GET http://${host} HTTP/1.1\r\n${upgrade}`)).toContain(' 404 ');
  });

  test('keys are in nothing that the simulator tells about its clients', async () => {
    const key = 'sk-planted-0123456789';
    const told: string[] = [];
    const strict = await SimulatorServer.start({
      key: 'sk-other',
      onSocketError: (error) => told.push(`${error.message} ${error.stack ?? ''}`),
      onNotice: (text) => told.push(text),
    });
    const { port } = new URL(strict.url);
    const upgrade = 'Host: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n';
    const nonce = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';
    const requests = [
      `${key}\r\n\r\n`,
      `GET /v1/${key}?api-key=${key} HTTP/1.1\r\n${upgrade}${nonce}\r\n`,
      `GET /v1/realtime?model=${key}&api-key=${key} HTTP/1.1\r\n${upgrade}${nonce}OpenAI-Beta: realtime=v1\r\n\r\n`,
      `GET /openai/v1/realtime?model=m HTTP/1.1\r\n${upgrade}${nonce}api-key: ${key}\r\n\r\n`,
      `GET /v1/realtime?model=m HTTP/1.1\r\n${upgrade}Sec-WebSocket-Key: ${key}\r\n\r\n`,
      `GET /v1/realtime?model=m HTTP/1.1\r\n${upgrade}${nonce}Sec-WebSocket-Protocol: openai-insecure-api-key.${key},,\r\n\r\n`,
      `POST /v1/realtime/client_secrets HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\x01\r\n\r\n`,
      `POST /v1/realtime/calls HTTP/1.1\r\nHost: x\r\nExpect: ${key}\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n`,
      `POST /v1/realtime/calls HTTP/1.1\r\nHost: x\r\n${`X-Key: ${key}\r\n`.repeat(3000)}\r\n`,
      `\x16\x03\x01${key.repeat(20)}`,
    ];
    for (const text of requests)
      await new Promise<void>((resolve) => {
        const socket = connectTo(Number(port), '127.0.0.1', () => socket.end(text));
        socket.resume();
        socket.on('error', () => resolve());
        socket.on('close', () => resolve());
      });
    await strict.close();
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter((text) => text.includes('planted'))).toEqual([]);
  });

  test('requests that offer HTTP/2 by the way, as Java’s client does, are answered', async () => {
    const agent = { agent: false, method: 'POST', headers: { Upgrade: 'h2c', Connection: 'Upgrade, HTTP2-Settings' } };
    const status = await new Promise((resolve, reject) => {
      const asked = request(`${server.url.replace('ws:', 'http:')}/client_secrets`, agent, (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode));
      });
      asked.on('error', reject);
      asked.end(JSON.stringify({ session: { type: 'realtime' } }));
    });
    expect(status).toBe(200);
  });

  test('other paths are 404, with the API’s kind of body', async () => {
    await expect(WireClient.connect(server.url.replace('/v1/realtime', '/v1/other'))).rejects.toThrow('404');
    const body = await new Promise<string>((resolve, reject) => {
      request(server.url.replace('ws:', 'http:').replace('realtime', 'models'), (response) => {
        let text = `${response.statusCode ?? 0} `;
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve(text));
      })
        .on('error', reject)
        .end();
    });
    expect(body).toBe(
      '404 {"error":{"message":"Unknown path: /v1/models","type":"invalid_request_error","param":null,"code":null}}',
    );
  });

  test('a port that is taken is named', async () => {
    const port = Number(new URL(server.url).port);
    await expect(SimulatorServer.start({ port })).rejects.toMatchObject({
      code: 'simulator-cannot-listen',
      message: expect.stringContaining(`127.0.0.1:${port}`) as string,
    });
  });
});

describe('sessions', () => {
  test('frames that are not JSON, binary, or huge are refused, and the session goes on', async () => {
    const client = await connect();
    client.socket.send('not json');
    client.socket.send(Buffer.from([1, 2, 3]));
    client.send({ type: 'input_audio_buffer.append', audio: 'A'.repeat(20 * 1024 * 1024 + 4) });
    await client.nth('error', 3);
    const codes = client.frames
      .filter(({ type }) => type === 'error')
      .map(({ error }) => (error as JsonObject)['code']);
    expect(codes).toEqual(['invalid_json', 'invalid_event', 'string_above_max_length']);
    client.send({ type: 'response.create' });
    await client.nth('response.done');
    await client.close();
  });

  test('do not know of each other', async () => {
    const [one, two] = await Promise.all([connect(), connect()]);
    one.send({ type: 'response.create' });
    await one.nth('response.done');
    expect(two.frames).toHaveLength(1);
    await Promise.all([one.close(), two.close()]);
  });

  test('a hundred at once each get the whole of their answer', async () => {
    const clients = await Promise.all(Array.from({ length: 100 }, () => connect()));
    for (const client of clients) client.send({ type: 'response.create' });
    await Promise.all(clients.map((client) => client.nth('response.done')));
    for (const { frames } of clients) {
      const types = frames.map(({ type }) => type);
      const audio = types.indexOf('response.output_audio.delta');
      const done = types.indexOf('response.output_audio.done');
      expect([types[0], audio > 0, done > audio]).toEqual(['session.created', true, true]);
    }
    await Promise.all(clients.map((client) => client.close()));
  });

  test('with the same seed are the same, ids and audio and all', async () => {
    const run = async () => {
      const own = await SimulatorServer.start({ seed: 11, pace: { latencyMs: 0, rate: 10 } });
      const client = await WireClient.connect(`${own.url}?model=gpt-realtime`);
      client.send({ type: 'response.create' });
      await client.nth('response.done');
      await client.close();
      await own.close();
      // Rate limits come a while after the answer, when this client may have left.
      const frames = client.frames.filter(({ type }) => type !== 'rate_limits.updated');
      return JSON.stringify(frames).replace(/"expires_at":\d+/, '');
    };
    expect(await run()).toBe(await run());
  });

  test('are ended with 1001 when the simulator stops, and stopping does not wait for a client that does not answer', async () => {
    const own = await SimulatorServer.start();
    const polite = await WireClient.connect(`${own.url}?model=gpt-realtime`);
    const stuck = await WireClient.connect(`${own.url}?model=gpt-realtime`);
    stuck.socket.pause();
    const startedMs = performance.now();
    await Promise.all([own.close(), own.close()]);
    expect(performance.now() - startedMs).toBeLessThan(2000);
    expect(await polite.closed).toEqual({ code: 1001, reason: 'The simulator was stopped.' });
    stuck.socket.terminate();
  });
});

test('the demo plays to its end, with a function call, a deleted item and two refusals', async () => {
  const client = await connect(`?model=${DEMO_MODEL}`);
  await client.nth('session.created');
  const script = demoScript();
  const seen = new Map<string, number>();
  for (let step = script.next(); !step.done;) {
    const { event, waitFor } = step.value;
    const before = client.frames.filter(({ type }) => type === waitFor).length;
    client.send(event);
    const answer = await client.nth(waitFor, before + 1);
    seen.set(waitFor, before + 1);
    step = script.next(answer);
  }
  expect(Object.fromEntries(seen)).toMatchObject({ 'session.updated': 1, 'conversation.item.deleted': 1, error: 2 });
  expect(client.frames.filter(({ type }) => type === 'response.done')).toHaveLength(4);
  expect(client.frames.some(({ type }) => type === 'response.function_call_arguments.done')).toBe(true);
  await client.close();
});
