// The published clients, unchanged, through the proxy: they are told its address and trust its certificate, and notice nothing else.
import { OpenAIRealtimeWebSocket, RealtimeAgent, RealtimeSession } from '@openai/agents-realtime';
import OpenAI, { AzureOpenAI } from 'openai';
import { OpenAIRealtimeWS as BetaRealtimeWS } from 'openai/beta/realtime/ws';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { framesOf, proxyTo, recorded, type TestProxy } from './proxyHarness.ts';
import { Harness } from './transportHarness.ts';

const KEY = 'sk-simulated-0123456789';
const harness = new Harness();
let simulator: SimulatorServer;
beforeAll(async () => {
  simulator = await SimulatorServer.start({ seed: 5 });
});
afterEach(harness.release);
afterAll(async () => {
  await simulator.close();
  harness.removeFolder();
});

/** Resolves with the next event of the type. */
function next(client: { on(event: 'event', listener: (event: { type: string }) => void): unknown }, type: string) {
  return new Promise<{ type: string }>((resolve) => {
    client.on('event', (event) => {
      if (event.type === type) resolve(event);
    });
  });
}

const trusting = ({ certificate }: TestProxy) => ({ options: { ca: certificate.cert } });

it('openai-node, over TLS as it always is, with its base URL only', async () => {
  const proxy = await proxyTo(harness, simulator.url);
  const openai = new OpenAI({ apiKey: KEY, baseURL: proxy.server.baseUrl });
  const client = new OpenAIRealtimeWS({ model: 'gpt-realtime', ...trusting(proxy) }, openai);
  await next(client, 'session.created');
  const done = next(client, 'response.done');
  client.send({ type: 'response.create', response: { output_modalities: ['text'] } });
  expect(await done).toMatchObject({ response: { status: 'completed' } });
  // What the same client asks over plain HTTP goes the same way.
  const secret = await openai.realtime.clientSecrets.create({ session: { type: 'realtime', model: 'gpt-realtime' } });
  expect(secret.value).toMatch(/^ek_/);
  const session = await proxy.session();
  client.close({ code: 1000, reason: 'done' });
  const entries = await recorded(session);
  expect(framesOf(entries, 'client').map(({ text }) => (JSON.parse(text) as { type: string }).type)).toEqual([
    'response.create',
  ]);
  expect(session.state.connection).toMatchObject({ closedBy: 'client', closeCode: 1000, closeReason: 'done' });
  expect(session.header.source).toMatchObject({ auth: 'bearer', proxy: { port: proxy.server.port } });
  expect(readFileSync(session.path, 'utf8')).not.toContain(KEY);
});

it('openai-node’s beta client and its Azure client', async () => {
  const proxy = await proxyTo(harness, simulator.url);
  const beta = new BetaRealtimeWS(
    { model: 'gpt-4o-realtime-preview', ...trusting(proxy) },
    new OpenAI({ apiKey: KEY, baseURL: proxy.server.baseUrl }),
  );
  await next(beta, 'session.created');
  beta.close();
  const session = await proxy.session();
  await recorded(session);
  expect(session.state.dialect).toBe('beta');

  const azureProxy = await proxyTo(harness, simulator.url.replace('/v1/realtime', '/openai/realtime'));
  const azure = await BetaRealtimeWS.azure(
    new AzureOpenAI({
      apiKey: KEY,
      endpoint: new URL(azureProxy.server.baseUrl).origin,
      apiVersion: '2025-04-01-preview',
      deployment: 'voice',
    }),
    { options: trusting(azureProxy).options },
  );
  await next(azure, 'session.created');
  azure.close();
  const azureSession = await azureProxy.session();
  await recorded(azureSession);
  expect(azureSession.header.source).toMatchObject({ auth: 'api-key' });
  expect(readFileSync(azureSession.path, 'utf8')).not.toContain(KEY);
});

it('the Agents SDK, which is told a URL, with a turn of its own and one that the debugger asks for', async () => {
  const proxy = await proxyTo(harness, simulator.url);
  const transport = new OpenAIRealtimeWebSocket({ url: proxy.url, useInsecureApiKey: true });
  const session = new RealtimeSession(new RealtimeAgent({ name: 'Guide', instructions: 'Be brief.' }), {
    transport,
    model: 'gpt-realtime',
    tracingDisabled: true,
  });
  harness.onRelease(() => session.close());
  await session.connect({ apiKey: KEY });
  const answered = () =>
    new Promise<string>((resolve) => session.once('agent_end', (_context, _agent, output) => resolve(output)));
  const first = answered();
  session.sendMessage('Hello');
  expect(await first).not.toBe('');

  const second = answered();
  const live = await proxy.session();
  live.send('{"type":"response.create"}');
  expect(await second).not.toBe('');
  session.close();
  await recorded(live);
  expect([...live.state.responses.values()].map(({ status }) => status)).toEqual(['completed', 'completed']);
});
