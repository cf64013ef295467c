import { request } from 'node:http';
import { connect as connectSocket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { WireClient } from './wireClient.ts';

let server: SimulatorServer;
const notices: string[] = [];
beforeAll(async () => {
  server = await SimulatorServer.start({
    key: 'sk-mine',
    pace: { latencyMs: 0, rate: 20 },
    onNotice: (text) => notices.push(text),
  });
});
afterAll(() => server.close());

const at = (path: string) => new URL(path, server.url).href;
const bearer = { headers: { Authorization: 'Bearer sk-mine' } };

/** The answer to an upgrade that is none. */
function rejection(path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(at(path), { headers });
    socket.on('unexpected-response', (_request, response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as unknown }));
    });
    socket.on('open', () => reject(new Error('The upgrade was accepted.')));
    socket.on('error', () => undefined);
  });
}

describe('each vendor’s URL opens a session in its dialect', () => {
  const ga = { type: 'realtime', output_modalities: ['audio'] };
  const key = { 'api-key': 'sk-mine' };
  const azurePreview = '/openai/realtime?api-version=2025-04-01-preview&deployment=my-deployment';
  const voiceLive = '/voice-live/realtime?api-version=2025-10-01&model=gpt-realtime';
  test.each([
    ['OpenAI', '/v1/realtime?model=gpt-realtime', bearer.headers, ga, 'response.output_audio.delta'],
    ['Azure', '/openai/v1/realtime?model=my-deployment', key, ga, 'response.output_audio.delta'],
    ['Azure, key in the URL', '/openai/v1/realtime?model=d&api-key=sk-mine', {}, ga, 'response.output_audio.delta'],
    ['Azure preview', azurePreview, key, { input_audio_format: 'pcm16' }, 'response.audio.delta'],
    ['Voice Live', voiceLive, key, { input_audio_sampling_rate: 24000 }, 'response.audio.delta'],
  ])('%s', async (_name, path, headers, session, audio) => {
    const client = await WireClient.connect(at(path), { headers });
    expect(await client.nth('session.created')).toMatchObject({ session });
    client.send({ type: 'response.create' });
    await client.nth(audio);
    await client.nth('response.done');
    await client.close();
  });

  test.each(['/v1/realtime?intent=transcription', '/openai/v1/realtime?intent=transcription'])('%s', async (path) => {
    const client = await WireClient.connect(at(path), bearer);
    expect(await client.nth('session.created')).toMatchObject({ session: { type: 'transcription' } });
    await client.close();
  });
});

test('Azure answers the upgrade itself', async () => {
  expect(await rejection('/openai/v1/realtime?model=d')).toMatchObject({
    status: 401,
    body: { error: { code: '401' } },
  });
  expect(await rejection('/openai/v1/realtime', { 'api-key': 'sk-mine' })).toMatchObject({ status: 400 });
  expect(await rejection('/openai/v2/realtime', { 'api-key': 'sk-mine' })).toMatchObject({ status: 404 });
});

test('OpenAI says 101 first, and says which protocol another path speaks', async () => {
  const refused = await WireClient.connect(at('/v1/realtime?model=gpt-realtime'));
  expect(await refused.closed).toEqual({ code: 3000, reason: 'invalid_request_error' });
  const translation = await WireClient.connect(at('/v1/realtime/translations?model=x'), bearer);
  expect(await translation.closed).toEqual({ code: 4000, reason: 'invalid_request_error.unsupported_protocol' });
  expect(translation.frames).toMatchObject([
    { type: 'error', error: { message: expect.stringContaining('translation protocol') as string } },
  ]);
});

describe('clients of the retired beta', () => {
  test('are served, and whoever runs the simulator is told once', async () => {
    for (let time = 0; time < 2; time++) {
      const client = await WireClient.connect(at('/v1/realtime?model=gpt-4o-realtime-preview'), {}, [
        'realtime',
        'openai-insecure-api-key.sk-mine',
        'openai-beta.realtime-v1',
      ]);
      expect(client.socket.protocol).toBe('realtime');
      await client.nth('session.created');
      await client.close();
    }
    expect(notices.filter((text) => text.includes('Beta'))).toHaveLength(1);
  });

  test('are refused on request, as OpenAI does', async () => {
    const strict = await SimulatorServer.start({ retiredBeta: 'refuse' });
    const client = await WireClient.connect(`${strict.url}?model=gpt-realtime`, {
      headers: { 'openai-beta': 'Realtime=v1' },
    });
    expect(await client.closed).toEqual({ code: 4000, reason: 'invalid_request_error.beta_api_shape_disabled' });
    expect(client.frames).toMatchObject([
      { type: 'error', error: { type: 'invalid_request_error', code: 'beta_api_shape_disabled', param: null } },
    ]);
    await strict.close();
  });
});

describe('the socket', () => {
  test('compresses for clients that offer it', async () => {
    const plain = await WireClient.connect(at('/v1/realtime?model=gpt-realtime'), {
      ...bearer,
      perMessageDeflate: false,
    });
    const compressed = await WireClient.connect(at('/v1/realtime?model=gpt-realtime'), {
      ...bearer,
      perMessageDeflate: true,
    });
    expect([plain.socket.extensions, compressed.socket.extensions]).toEqual(['', 'permessage-deflate']);
    for (const client of [plain, compressed]) {
      client.send({ type: 'response.create' });
      await client.nth('response.done');
      await client.close();
    }
  });

  test('is pinged with four bytes every 20.3 seconds', async () => {
    const start = performance.now();
    const hurried = await SimulatorServer.start({
      scheduler: {
        monoMs: () => performance.now() - start,
        wallMs: () => Date.now(),
        after: (delayMs, run) => {
          // An hour is left an hour: the session is not to end.
          const timer = setTimeout(run, delayMs === 20_300 ? 10 : delayMs);
          return () => clearTimeout(timer);
        },
      },
    });
    const client = await WireClient.connect(`${hurried.url}?model=gpt-realtime`);
    const sizes = await new Promise<number[]>((resolve) => {
      const seen: number[] = [];
      client.socket.on('ping', (data) => {
        seen.push(data.length);
        if (seen.length === 3) resolve(seen);
      });
    });
    expect(sizes).toEqual([4, 4, 4]);
    await client.close();
    await hurried.close();
  });

  test('is not deaf to what comes with the first bytes, one at a time', async () => {
    const { port } = new URL(server.url);
    const text = await new Promise<string>((resolve, reject) => {
      const socket = connectSocket(Number(port), '127.0.0.1');
      socket.setNoDelay(true);
      let got = '';
      socket.on('data', (chunk) => (got += chunk.toString()));
      socket.on('close', () => resolve(got));
      socket.on('error', reject);
      for (const character of 'GET /v1/models HTTP/1.1\r\nHost: x\r\n\r\n') socket.write(character);
    });
    expect(text).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
  });
});

test('a page of another site may ask', async () => {
  const { port } = new URL(server.url);
  const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
    request(
      {
        port,
        method: 'OPTIONS',
        path: '/v1/realtime/client_secrets',
        headers: { Origin: 'http://app.example', 'Access-Control-Request-Headers': 'authorization,content-type' },
      },
      (response) => {
        response.resume();
        resolve({ status: response.statusCode, ...response.headers });
      },
    )
      .on('error', reject)
      .end();
  });
  expect(headers).toMatchObject({
    status: 204,
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'authorization,content-type',
  });
});
