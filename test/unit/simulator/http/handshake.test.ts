import { describe, expect, test } from 'vitest';
import type { ClientSecret } from '../../../../src/simulator/http/clientSecrets.ts';
import { admit, selectProtocol, type AdmissionRules } from '../../../../src/simulator/http/handshake.ts';
import { modelNamed } from '../../../../src/simulator/configuration/models.ts';
import { urlForm, type RequestHead } from '../../../../src/simulator/http/urlForm.ts';

const NOW_SECONDS = 1_800_000_000;
const secret: ClientSecret = {
  value: 'ek_good',
  expiresAtSeconds: NOW_SECONDS + 1,
  kind: 'realtime',
  dialect: 'ga',
  model: 'gpt-realtime-mini',
  initialSession: { type: 'realtime', instructions: 'Be brief.' },
};
const secrets = new Map([
  ['ek_good', secret],
  ['ek_old', { ...secret, value: 'ek_old', expiresAtSeconds: NOW_SECONDS }],
]);
const open: AdmissionRules = {
  requireKey: false,
  retiredBeta: 'accept',
  nowSeconds: NOW_SECONDS,
  secret: (value) => secrets.get(value),
  hasCall: (id) => id === 'rtc_1',
};

const head = (url: string, headers: Record<string, string> = {}, protocols: string[] = []): RequestHead => {
  const [path = '', query = ''] = url.split('?');
  return { path, query: new Map(new URLSearchParams(query)), headers, protocols };
};
const openai = '/v1/realtime?model=gpt-realtime';
const azure = '/openai/v1/realtime?model=my-deployment';
const preview = '/openai/realtime?api-version=2025-04-01-preview&deployment=my-deployment';
const voiceLive = '/voice-live/realtime?api-version=2025-10-01&model=gpt-realtime';

describe('what an address asks for', () => {
  test.each([
    ['OpenAI', openai, 'openai', 'ga', 'realtime', 'gpt-realtime'],
    ['a slash at its end', '/v1/realtime/?model=gpt-realtime', 'openai', 'ga', 'realtime', 'gpt-realtime'],
    ['transcription', '/v1/realtime?intent=transcription', 'openai', 'ga', 'transcription', undefined],
    ['Azure', azure, 'azure', 'ga', 'realtime', 'my-deployment'],
    ['Azure transcription', '/openai/v1/realtime?intent=transcription', 'azure', 'ga', 'transcription', undefined],
    ['Azure preview', preview, 'azure', 'beta', 'realtime', 'my-deployment'],
    ['Voice Live', voiceLive, 'voice-live', 'voice-live', 'realtime', 'gpt-realtime'],
    [
      'Voice Live with an agent',
      '/voice-live/realtime?api-version=2025-10-01&agent-name=helper',
      'voice-live',
      'voice-live',
      'realtime',
      'gpt-realtime',
    ],
  ])('%s', (_name, url, vendor, dialect, kind, model) => {
    expect(urlForm(head(url))).toEqual({ type: 'session', vendor, dialect, kind, model });
  });

  test.each([
    ['the header', { 'openai-beta': 'Realtime=V1' }, []],
    ['the subprotocol', {}, ['realtime', 'openai-beta.realtime-v1']],
  ])('beta by %s', (_name, headers, protocols) => {
    expect(urlForm(head(openai, headers, protocols))).toMatchObject({ vendor: 'openai', dialect: 'beta' });
    expect(urlForm(head(azure, headers, protocols))).toMatchObject({ vendor: 'azure', dialect: 'beta' });
  });

  test('a sideband', () => {
    expect(urlForm(head('/v1/realtime?call_id=rtc_1'))).toEqual({
      type: 'sideband',
      vendor: 'openai',
      callId: 'rtc_1',
    });
  });

  test.each([
    ['/v1/realtime/translations?model=gpt-realtime-translate', /translation protocol/],
    ['/v1/live/sessions', /Live protocol/],
    ['/openai/v1/live/sessions', /Live protocol/],
  ])('%s is another protocol', (url, speaks) => {
    expect(urlForm(head(url))).toMatchObject({
      type: 'other-protocol',
      speaks: expect.stringMatching(speaks) as string,
    });
  });

  test.each(['/', '/v1/realtimes', '/v1/realtime/calls', '/realtime', '/v2/realtime'])('%s is unknown', (path) => {
    expect(urlForm(head(path))).toEqual({ type: 'unknown' });
  });
});

describe('admission', () => {
  test.each([
    ['any model of the family, no key', head(openai)],
    ['any key', head(openai, { authorization: 'Bearer sk-test' })],
    ['a key as a subprotocol', head(openai, {}, ['realtime', 'openai-insecure-api-key.sk-test'])],
  ])('%s', (_name, wanted) => {
    expect(admit(wanted, open)).toMatchObject({ type: 'session', model: 'gpt-realtime', dialect: 'ga' });
  });

  test.each([
    ['no model', head('/v1/realtime'), 4000, 'missing_model'],
    ['an unknown model', head('/v1/realtime?model=gpt-9'), 4000, 'invalid_model'],
    ['a wrong key', head(openai, { authorization: 'Bearer sk-invalid' }), 3000, 'invalid_api_key'],
    ['a wrong key as a subprotocol', head(openai, {}, ['openai-insecure-api-key.invalid']), 3000, 'invalid_api_key'],
    ['an expired client secret', head(openai, { authorization: 'Bearer ek_old' }), 3000, 'invalid_api_key'],
    ['a client secret nobody minted', head(openai, { authorization: 'Bearer ek_other' }), 3000, 'invalid_api_key'],
    ['one as a subprotocol', head(openai, {}, ['openai-insecure-api-key.ek_other']), 3000, 'invalid_api_key'],
    ['another protocol', head('/v1/realtime/translations'), 4000, 'unsupported_protocol'],
  ])('refused: %s', (_name, wanted, closeCode, code) => {
    const closeReason = `invalid_request_error.${code}`;
    expect(admit(wanted, open)).toMatchObject({ type: 'refused', closeCode, closeReason, fault: { code } });
  });

  test('beta clients are refused as OpenAI refuses them, when asked to, and on its own path only', () => {
    const rules: AdmissionRules = { ...open, retiredBeta: 'refuse' };
    const beta = { 'openai-beta': 'realtime=v1' };
    expect(admit(head(openai, beta), rules)).toMatchObject({
      closeCode: 4000,
      closeReason: 'invalid_request_error.beta_api_shape_disabled',
      fault: {
        message: 'The Realtime Beta API is no longer supported. Please use /v1/realtime for the GA API.',
      },
    });
    expect(admit(head(preview, beta), rules)).toMatchObject({ type: 'session', dialect: 'beta' });
    expect(admit(head(openai, beta), open)).toMatchObject({ type: 'session', dialect: 'beta' });
  });

  test('without a key where one is required: no code, and a reason without one', () => {
    expect(admit(head(openai), { ...open, requireKey: true })).toMatchObject({
      closeCode: 3000,
      closeReason: 'invalid_request_error',
      fault: { code: null, message: 'Missing bearer or basic authentication in header' },
    });
  });

  test('where one key is required no other will do, but client secrets do', () => {
    const rules = { ...open, key: 'sk-mine' };
    const by = (authorization: string) => admit(head(openai, { authorization }), rules).type;
    expect(['Bearer sk-mine', 'Bearer sk-other', 'Bearer ek_good', 'Bearer ek_other', ''].map(by)).toEqual([
      'session',
      'refused',
      'session',
      'refused',
      'refused',
    ]);
  });

  test('a client secret brings its session and, where the URL names none, its model', () => {
    const authorization = 'Bearer ek_good';
    expect(admit(head('/v1/realtime', { authorization }), open)).toMatchObject({
      type: 'session',
      model: 'gpt-realtime-mini',
      initialSession: secret.initialSession,
    });
    expect(admit(head(openai, { authorization }), open)).toMatchObject({ model: 'gpt-realtime' });
  });

  test.each([
    ['an api-key header', head(azure, { 'api-key': 'k-mine' })],
    ['an api-key parameter', head(`${azure}&api-key=k-mine`)],
    ['a bearer token', head(preview, { authorization: 'Bearer k-mine' })],
    ['Voice Live’s own', head(voiceLive, { 'api-key': 'k-mine' })],
  ])('Azure takes %s', (_name, wanted) => {
    expect(admit(wanted, { ...open, key: 'k-mine' })).toMatchObject({ type: 'session' });
  });

  test.each([
    ['a wrong key', head(azure, { 'api-key': 'invalid' }), 401, '401'],
    ['no deployment', head('/openai/v1/realtime'), 400, 'missing_model'],
    ['no version', head('/openai/realtime?deployment=d'), 400, 'missing_api-version'],
    ['no preview deployment', head('/openai/realtime?api-version=v'), 400, 'missing_deployment'],
    [
      'a model that only transcribes',
      head('/openai/v1/realtime?model=gpt-4o-transcribe'),
      400,
      'OperationNotSupported',
    ],
    ['the Live protocol', head('/openai/v1/live/sessions'), 404, 'unsupported_protocol'],
  ])('Azure answers the upgrade itself: %s', (_name, wanted, status, code) => {
    expect(admit(wanted, open)).toMatchObject({ type: 'rejected', status, body: { error: { code } } });
  });

  test('a sideband is for calls that exist and keys that are no client secrets', () => {
    const url = '/v1/realtime?call_id=rtc_1';
    expect(admit(head(url, { authorization: 'Bearer sk' }), open)).toEqual({ type: 'sideband', callId: 'rtc_1' });
    const notFound = { type: 'rejected', status: 404, body: { error: { code: 'call_id_not_found', param: '' } } };
    expect(admit(head('/v1/realtime?call_id=rtc_2'), open)).toMatchObject(notFound);
    expect(admit(head(url, { authorization: 'Bearer ek_good' }), open)).toMatchObject(notFound);
  });

  test('a refusal never repeats the key', () => {
    for (const url of [openai, azure])
      expect(JSON.stringify(admit(head(url, { authorization: 'Bearer sk-invalid-SECRET' }), open))).not.toContain(
        'SECRET',
      );
  });
});

test('the subprotocol `realtime` is selected, else the beta’s, a key never', () => {
  expect(selectProtocol(['openai-insecure-api-key.sk', 'openai-beta.realtime-v1', 'realtime'])).toBe('realtime');
  expect(selectProtocol(['openai-insecure-api-key.sk', 'openai-beta.realtime-v1'])).toBe('openai-beta.realtime-v1');
  expect(selectProtocol(['openai-insecure-api-key.sk'])).toBeUndefined();
});

test.each([
  ['gpt-realtime', false],
  ['gpt-realtime-mini-2025-12-15', false],
  ['gpt-realtime-1.5', false],
  ['gpt-realtime-2', true],
  ['gpt-realtime-2.1-mini', true],
  ['gpt-4o-realtime-preview-2024-12-17', false],
])('%s is a realtime model; it reasons: %s', (name, reasoning) => {
  expect(modelNamed(name)?.reasoning).toBe(reasoning);
});
