/** Every kind of endpoint against the simulator that speaks its form, over TLS, with a key that it insists on. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RealtimeError } from '../../src/base/errors.ts';
import { english, verbatim } from '../../src/base/l10n.ts';
import { simulatorForms, simulatorTarget } from '../../src/host/endpoints/simulatorForms.ts';
import { parseFrame } from '../../src/protocol/parse.ts';
import { selfSignedCertificate, type Certificate } from '../../src/listener/certificate.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';
import type { Endpoint } from '../../src/transport/endpoint.ts';
import { endpointTarget, type Credentials } from '../../src/transport/endpointTarget.ts';
import { sessionRefusalAdvice } from '../../src/transport/refusalAdvice.ts';
import type { ConnectTarget } from '../../src/transport/target.ts';
import { Harness, entry, lifecycle } from './transportHarness.ts';

const KEY = 'sk-endpoints-0123456789';
const MODEL = 'gpt-realtime-2.1';
const harness = new Harness();
let server: SimulatorServer;
let certificate: Certificate;
let origin: string;

beforeAll(async () => {
  certificate = await selfSignedCertificate();
  server = await SimulatorServer.start({ key: KEY, retiredBeta: 'refuse', certificate: async () => certificate });
  origin = new URL(server.url).host;
});
afterEach(harness.release);
afterAll(async () => {
  harness.removeFolder();
  await server.close();
});

const openAi = (): Endpoint => ({ kind: 'openai', name: 'OpenAI', model: MODEL, url: `wss://${origin}/v1/realtime` });
const azure = (): Endpoint => ({ kind: 'azure', name: 'Azure', resource: `https://${origin}`, deployment: MODEL });

function targetOf(endpoint: Endpoint, credentials: Credentials = { key: KEY }, callId?: string): ConnectTarget {
  return endpointTarget(endpoint, credentials, callId, { tls: { ca: certificate.cert } });
}

/** The first event of a session. */
async function firstEvent(target: ConnectTarget) {
  const { tap, connection } = harness.client(target);
  await connection.open();
  const first = await entry(tap, (one) => one.kind === 'frame' && one.dir === 'server');
  return parseFrame(first.kind === 'frame' ? first.text : '').event;
}

async function refusal(target: ConnectTarget): Promise<RealtimeError> {
  return (await harness
    .client(target)
    .connection.open()
    .then(
      () => expect.fail('It connected.'),
      (error: unknown) => error,
    )) as RealtimeError;
}

describe('a session begins at', () => {
  it.each<[string, () => Endpoint, object]>([
    ['OpenAI', openAi, { type: 'session.created', session: { type: 'realtime' } }],
    [
      'OpenAI for transcription',
      () => ({ ...openAi(), kind: 'openai', intent: 'transcription' }),
      { session: { type: 'transcription' } },
    ],
    ['Azure', azure, { type: 'session.created', session: { type: 'realtime' } }],
    ['Azure with a Microsoft token', () => ({ ...azure(), auth: 'entra' }), { type: 'session.created' }],
    [
      'Azure’s preview',
      () => ({ kind: 'azure-preview', name: 'P', resource: `https://${origin}`, deployment: MODEL }),
      { type: 'session.created', session: { modalities: expect.anything() as unknown } },
    ],
    [
      'Voice Live',
      () => ({ kind: 'voice-live', name: 'V', resource: `https://${origin}`, model: MODEL }),
      { type: 'session.created', session: { modalities: expect.anything() as unknown } },
    ],
    [
      'any server, by a header of its own',
      () => ({
        kind: 'custom',
        name: 'C',
        url: `wss://${origin}/v1/realtime`,
        query: { model: MODEL },
        headers: { Authorization: 'Bearer ${secret:mine}' },
      }),
      { type: 'session.created' },
    ],
    [
      'any server, by subprotocol',
      () => ({
        kind: 'custom',
        name: 'C',
        url: `wss://${origin}/v1/realtime?model=${MODEL}`,
        protocols: ['realtime', 'openai-insecure-api-key.${secret:mine}'],
      }),
      { type: 'session.created' },
    ],
  ])('%s', async (_, endpoint, expected) => {
    expect(await firstEvent(targetOf(endpoint(), { key: KEY, secrets: { mine: KEY } }))).toMatchObject(expected);
  });

  it.each(simulatorForms.map((form) => [form.name, form] as const))('%s', async (_, form) => {
    const open = await SimulatorServer.start();
    harness.onRelease(() => open.close());
    expect(await firstEvent(simulatorTarget(open.url, form))).toMatchObject({ type: 'session.created' });
  });
});

it('selects the subprotocol that holds no key, and the log never sees the one that does', async () => {
  const endpoint: Endpoint = {
    kind: 'custom',
    name: 'C',
    url: `wss://${origin}/v1/realtime?model=${MODEL}`,
    protocols: ['realtime', 'openai-insecure-api-key.${secret:mine}'],
  };
  const { tap, connection } = harness.client(targetOf(endpoint, { secrets: { mine: KEY } }));
  await connection.open();
  expect(await lifecycle(tap, 'open')).toMatchObject({ details: { protocol: 'realtime' } });
  expect(JSON.stringify(tap.entries)).not.toContain(KEY);
});

describe('a call', () => {
  async function newCall(): Promise<string> {
    const form = new FormData();
    form.append('sdp', new Blob(['v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n'], { type: 'application/sdp' }));
    form.append('session', JSON.stringify({ type: 'realtime', model: MODEL }));
    const headers = { Authorization: `Bearer ${KEY}` };
    const answer = await fetch(`http://${origin}/v1/realtime/calls`, { method: 'POST', headers, body: form });
    return /rtc_\w+$/.exec(answer.headers.get('location') ?? '')?.[0] ?? expect.fail(await answer.text());
  }

  it('is attached to with a standard key', async () => {
    const { tap, connection } = harness.client(targetOf(openAi(), { key: KEY }, await newCall()));
    await connection.open();
    connection.send('{"type":"session.update","session":{"type":"realtime","instructions":"Be brief."}}');
    const answer = await entry(tap, (one) => one.kind === 'frame' && one.text.includes('session.updated'));
    expect(answer).toBeDefined();
  });

  it('is not found with an ephemeral key, and the advice says why', async () => {
    const headers = { Authorization: `Bearer ${KEY}`, 'Content-Type': 'application/json' };
    const body = JSON.stringify({ session: { type: 'realtime', model: MODEL } });
    const minted = await fetch(`http://${origin}/v1/realtime/client_secrets`, { method: 'POST', headers, body });
    const { value } = (await minted.json()) as { value: string };
    expect(await firstEvent(targetOf(openAi(), { key: value }))).toMatchObject({ type: 'session.created' });
    const failure = await refusal(targetOf(openAi(), { key: value }, await newCall()));
    expect(failure.message).toMatch(/HTTP 404 Not Found\. It says: No session found for the provided call_id\./);
    expect(failure.hint).toMatch(/ephemeral key/);
  });

  it('that nobody made is not found either', async () => {
    expect((await refusal(targetOf(openAi(), { key: KEY }, 'rtc_none'))).hint).toMatch(/^No call with this id/);
  });
});

describe('a no says what was sent and what to do', () => {
  it('of Azure to a wrong key: HTTP 401', async () => {
    const failure = await refusal(targetOf(azure(), { key: 'wrong-0123456789' }));
    expect(failure.message).toMatch(/^The server refused the connection: HTTP 401 Unauthorized\. It says: /);
    expect(failure.hint).toMatch(/^The key was sent in the header api-key\. An Azure key works for its own resource/);
  });

  it('of a path that is none: HTTP 404', async () => {
    const endpoint: Endpoint = { kind: 'custom', name: 'C', url: `wss://${origin}/nothing/here` };
    expect((await refusal(targetOf(endpoint))).hint).toMatch(/\/v1\/realtime/);
  });

  it('of a model that only transcribes, at Azure: HTTP 400', async () => {
    const failure = await refusal(targetOf({ ...azure(), kind: 'azure', resource: origin, deployment: 'whisper-1' }));
    expect(failure.message).toMatch(/HTTP 400 Bad Request\. It says: The realtime operation does not work/);
    expect(failure.hint).toMatch(/deployment/);
  });

  it.each<[string, Credentials, Record<string, string>, number, RegExp]>([
    ['invalid_api_key', { key: 'wrong-0123456789' }, {}, 3000, /sent in the header Authorization \(Bearer\)/],
    ['beta_api_shape_disabled', { key: KEY }, { 'OpenAI-Beta': 'realtime=v1' }, 4000, /12 May 2026.*OpenAI-Beta/],
  ])('of OpenAI after the upgrade: %s', async (code, credentials, headers, closeCode, advice) => {
    const target = targetOf({ ...openAi(), headers }, credentials);
    const { tap, connection } = harness.client(target);
    await connection.open();
    expect(await lifecycle(tap, 'close')).toMatchObject({ details: { code: closeCode } });
    expect(english(sessionRefusalAdvice(code, target) ?? verbatim(''))).toMatch(advice);
    const error = [...tap.entries].find((one) => one.kind === 'frame');
    expect(error?.kind === 'frame' && error.text).toContain(code);
  });
});
