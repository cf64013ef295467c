import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/base/json.ts';
import type { Scheduler } from '../../src/simulator/determinism/scheduler.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { WireClient } from './wireClient.ts';

/** The wall clock of the simulator, which a test can put forward. */
let aheadMs = 0;
const scheduler: Scheduler = {
  monoMs: () => performance.now(),
  wallMs: () => Date.now() + aheadMs,
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs / 20);
    return () => clearTimeout(timer);
  },
};

let server: SimulatorServer;
let base: string;
beforeAll(async () => {
  server = await SimulatorServer.start({ scheduler });
  base = server.url.replace('ws:', 'http:').replace('/v1/realtime', '');
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: JsonObject;
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const isForm = body instanceof FormData;
  const response = await fetch(base + path, {
    method: 'POST',
    headers: { Authorization: 'Bearer sk-test', ...(!isForm && { 'Content-Type': 'application/json' }), ...headers },
    body: typeof body === 'string' || isForm ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json';
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? (JSON.parse(text) as JsonObject) : {},
  };
}

const offer = [
  'v=0',
  'o=- 1 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'a=mid:0',
  'a=rtpmap:111 opus/48000/2',
  'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
  'a=mid:1',
  '',
].join('\r\n');

describe('client secrets', () => {
  test('open sessions with their configuration, again and again, until they expire', async () => {
    const { status, json } = await post('/v1/realtime/client_secrets', {
      expires_after: { anchor: 'created_at', seconds: 60 },
      session: { type: 'realtime', model: 'gpt-realtime-mini', instructions: 'Say less.' },
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      value: expect.stringMatching(/^ek_[0-9a-f]{32}$/) as string,
      session: {
        type: 'realtime',
        object: 'realtime.session',
        id: expect.stringMatching(/^sess_/) as string,
        model: 'gpt-realtime-mini',
        instructions: 'Say less.',
        output_modalities: ['audio'],
        expires_at: 0,
      },
    });
    expect(Math.abs((json['expires_at'] as number) - Date.now() / 1000 - 60)).toBeLessThan(5);
    const headers = { Authorization: `Bearer ${json['value'] as string}` };
    const open = async () => {
      const client = await WireClient.connect(`${server.url}?model=gpt-realtime-mini`, { headers });
      return client;
    };
    for (let time = 0; time < 2; time++) {
      const client = await open();
      expect(await client.nth('session.created')).toMatchObject({ session: { instructions: 'Say less.' } });
      await client.close();
    }
    aheadMs += 61_000;
    const late = await open();
    expect(await late.closed).toEqual({ code: 3000, reason: 'invalid_request_error.invalid_api_key' });
  });

  test('need no body, and Azure mints the same', async () => {
    for (const path of ['/v1/realtime/client_secrets', '/openai/v1/realtime/client_secrets']) {
      const { status, json } = await post(path, '');
      expect({ status, type: (json['session'] as JsonObject)['type'] }).toEqual({ status: 200, type: 'realtime' });
    }
  });

  test('of the beta endpoints have a flat session around them', async () => {
    const session = await post('/v1/realtime/sessions', { model: 'gpt-4o-realtime-preview', voice: 'verse' });
    expect(session).toMatchObject({
      status: 200,
      json: { client_secret: { value: expect.stringMatching(/^ek_/) as string } },
    });
    const transcription = await post('/v1/realtime/transcription_sessions', null);
    expect(transcription).toMatchObject({ status: 200, json: { client_secret: {} } });
    const azure = await post('/openai/realtime/sessions?api-version=2025-04-01-preview', { model: 'my-deployment' });
    expect(azure).toMatchObject({ status: 200 });
  });

  test.each([
    ['too short a life', { expires_after: { seconds: 9 } }, 'integer_below_min_value', 'expires_after.seconds'],
    ['too long a life', { expires_after: { seconds: 7201 } }, 'integer_above_max_value', 'expires_after.seconds'],
    ['no session type', { session: {} }, 'missing_required_parameter', 'session.type'],
    ['an unknown member', { session: { type: 'realtime', volume: 11 } }, 'unknown_parameter', 'session.volume'],
    ['an unknown model', { session: { type: 'realtime', model: 'gpt-9' } }, 'invalid_model', 'session.model'],
    ['an unknown parameter', { sessions: {} }, 'unknown_parameter', 'sessions'],
    ['a list', [], 'invalid_type', null],
    ['no JSON', '{"session":', null, null],
  ])('%s is refused', async (_name, body, code, param) => {
    const answer = await post('/v1/realtime/client_secrets', body);
    expect(answer).toMatchObject({ status: 400, json: { error: { type: 'invalid_request_error', code, param } } });
  });

  test('bodies have a limit, keys are checked, and only POST will do', async () => {
    const large = await post('/v1/realtime/client_secrets', `"${'x'.repeat(1024 * 1024)}"`);
    expect(large.status).toBe(413);
    const wrong = await post('/v1/realtime/client_secrets', {}, { Authorization: 'Bearer sk-invalid' });
    expect(wrong).toMatchObject({ status: 401, json: { error: { code: 'invalid_api_key' } } });
    const get = await fetch(`${base}/v1/realtime/client_secrets`);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
    expect((await fetch(`${base}/v1/realtime`)).status).toBe(426);
    expect((await post('/v1/live/sessions', {})).json).toMatchObject({ error: { code: 'unsupported_protocol' } });
  });
});

describe('calls', () => {
  const openCall = async (session?: JsonObject) => {
    const form = new FormData();
    form.set('sdp', new Blob([offer], { type: 'application/sdp' }));
    if (session) form.set('session', new Blob([JSON.stringify(session)], { type: 'application/json' }));
    return post('/v1/realtime/calls', form);
  };
  const idOf = (answer: Answer) => answer.headers.get('location')?.split('/').at(-1) ?? '';
  const sideband = (id: string, key = 'sk-test') =>
    WireClient.connect(`${server.url}?call_id=${id}`, { headers: { Authorization: `Bearer ${key}` } });

  test('are answered with SDP and a place', async () => {
    const answer = await openCall({ type: 'realtime', model: 'gpt-realtime' });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('location')).toMatch(/^\/v1\/realtime\/calls\/rtc_u2_\w{21}$/);
    expect(answer.headers.get('access-control-expose-headers')).toBe('Location, X-Request-Id');
    expect(answer.text).toMatch(/^v=0\r\n[^]*a=ice-lite\r\n/);
  });

  test('need an offer that is one', async () => {
    const sdp = { 'Content-Type': 'application/sdp' };
    expect((await post('/v1/realtime/calls', offer, sdp)).status).toBe(201);
    expect((await post('/v1/realtime?model=gpt-4o-realtime-preview', offer, sdp)).status).toBe(201);
    expect(await post('/v1/realtime/calls', 'hello', sdp)).toMatchObject({
      status: 400,
      json: { error: { code: 'invalid_offer' } },
    });
    expect(await post('/v1/realtime/calls', { sdp: offer })).toMatchObject({
      status: 400,
      json: { error: { code: 'unsupported_content_type' } },
    });
    expect(await openCall({ type: 'realtime', speed: 2 })).toMatchObject({
      status: 400,
      json: { error: { param: 'session.speed' } },
    });
  });

  test('are watched by sockets that all see all, and of which each may send', async () => {
    const id = idOf(await openCall({ type: 'realtime', output_modalities: ['text'] }));
    const [one, two] = await Promise.all([sideband(id), sideband(id)]);
    one.send({
      type: 'conversation.item.create',
      item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hello.' }] },
    });
    await two.nth('conversation.item.done');
    two.send({ type: 'response.create' });
    // The last event of a response: what came before it has reached both.
    await Promise.all([one.nth('rate_limits.updated'), two.nth('rate_limits.updated')]);
    expect(one.frames).toEqual(two.frames);
    expect(one.frames.map(({ type }) => type)).not.toContain('session.created');

    await one.close();
    const three = await sideband(id);
    two.send({ type: 'input_audio_buffer.clear' });
    await Promise.all([two.nth('input_audio_buffer.cleared'), three.nth('input_audio_buffer.cleared')]);
    expect((await post(`/v1/realtime/calls/${id}/hangup`, '')).status).toBe(200);
    expect(await two.closed).toMatchObject({ code: 1000 });
    await three.closed;
    await expect(sideband(id)).rejects.toThrow('404');
    expect(await post(`/v1/realtime/calls/${id}/hangup`, '')).toMatchObject({
      status: 404,
      json: { error: { code: 'call_id_not_found' } },
    });
  });

  test('are not found by those who hold a client secret', async () => {
    const id = idOf(await openCall());
    const { json } = await post('/v1/realtime/client_secrets', {});
    await expect(sideband(id, json['value'] as string)).rejects.toThrow('404');
    await (await sideband(id)).close();
  });

  test('that ring are accepted, referred and rejected', async () => {
    const path = '/v1/realtime/calls/rtc_sip_42';
    await expect(sideband('rtc_sip_42')).rejects.toThrow('404');
    expect(await post(`${path}/accept`, {})).toMatchObject({ status: 400, json: { error: { param: 'session.type' } } });
    expect((await post(`${path}/accept`, { type: 'realtime', instructions: 'Answer the phone.' })).status).toBe(200);
    const client = await sideband('rtc_sip_42');
    client.send({ type: 'session.update', session: { type: 'realtime', output_modalities: ['text'] } });
    expect(await client.nth('session.updated')).toMatchObject({ session: { instructions: 'Answer the phone.' } });
    expect((await post(`${path}/refer`, { target_uri: 'phone' })).status).toBe(400);
    expect((await post(`${path}/refer`, { target_uri: 'tel:+15550100' })).status).toBe(200);
    await client.closed;
    expect((await post('/v1/realtime/calls/rtc_sip_43/reject', { status_code: 486 })).status).toBe(200);
    expect((await post('/v1/realtime/calls/rtc_unknown/accept', { type: 'realtime' })).status).toBe(404);
  });

  test('ring once: what is on cannot be answered again, and what is over is not found', async () => {
    const steer = async (id: string, verb: string) => {
      const body = { accept: { type: 'realtime' }, refer: { target_uri: 'tel:+15550100' } }[verb] ?? '';
      return (await post(`/v1/realtime/calls/${id}/${verb}`, body)).status;
    };
    const run = async (id: string, ...verbs: string[]) => {
      const statuses: number[] = [];
      for (const verb of verbs) statuses.push(await steer(id, verb));
      return statuses;
    };
    const all = ['accept', 'reject', 'refer', 'hangup'];
    const gone = [404, 404, 404, 404];
    expect(await run('rtc_sip_50', 'hangup', 'refer')).toEqual([404, 404]);
    expect(await run('rtc_sip_50', 'accept', 'accept', 'reject', 'hangup', ...all)).toEqual([
      200,
      400,
      400,
      200,
      ...gone,
    ]);
    expect(await run('rtc_sip_51', 'reject', ...all)).toEqual([200, ...gone]);
    expect(await run('rtc_sip_52', 'accept', 'refer', ...all)).toEqual([200, 200, ...gone]);
    // A WebRTC call is on from its beginning.
    expect(await run(idOf(await openCall()), 'accept', 'reject', 'hangup', ...all)).toEqual([400, 400, 200, ...gone]);
  });

  test('are not rejected by a body that is wrong', async () => {
    expect((await post('/v1/realtime/calls/rtc_sip_60/reject', { status_code: 99 })).status).toBe(400);
    expect((await post('/v1/realtime/calls/rtc_sip_60/accept', { type: 'realtime' })).status).toBe(200);
  });
});
