import { describe, expect, test } from 'vitest';
import { admit, selectProtocol, type ConnectionRequest } from '../../../src/simulator/handshake.ts';
import { modelNamed } from '../../../src/simulator/models.ts';

const request = (
  query: Record<string, string>,
  headers: Record<string, string> = {},
  protocols: string[] = [],
): ConnectionRequest => ({
  query: new Map(Object.entries(query)),
  headers,
  protocols,
});
const model = { model: 'gpt-realtime' };
const open = { requireKey: false };

describe('admission', () => {
  test.each([
    ['any model of the family, no key', request(model)],
    ['any key', request(model, { authorization: 'Bearer sk-test' })],
    ['a key as a subprotocol', request(model, {}, ['realtime', 'openai-insecure-api-key.sk-test'])],
  ])('%s', (_name, wanted) => {
    expect(admit(wanted, open)).toEqual({ admitted: true, model: 'gpt-realtime' });
  });

  test.each([
    ['no model', request({}), 4000, 'missing_model'],
    ['an unknown model', request({ model: 'gpt-9' }), 4000, 'invalid_model'],
    ['a wrong key', request(model, { authorization: 'Bearer sk-invalid' }), 3000, 'invalid_api_key'],
    ['a wrong key as a subprotocol', request(model, {}, ['openai-insecure-api-key.invalid']), 3000, 'invalid_api_key'],
    ['the beta header', request(model, { 'openai-beta': 'Realtime=V1' }), 4000, 'beta_api_shape_disabled'],
    ['the beta subprotocol', request(model, {}, ['openai-beta.realtime-v1']), 4000, 'beta_api_shape_disabled'],
  ])('refused: %s', (_name, wanted, closeCode, code) => {
    const closeReason = `invalid_request_error.${code}`;
    expect(admit(wanted, open)).toMatchObject({ admitted: false, closeCode, closeReason, fault: { code } });
  });

  test('without a key where one is required: no code, and a reason without one', () => {
    expect(admit(request(model), { requireKey: true })).toMatchObject({
      closeCode: 3000,
      closeReason: 'invalid_request_error',
      fault: { code: null, message: 'Missing bearer or basic authentication in header' },
    });
  });

  test('a refusal never repeats the key', () => {
    expect(JSON.stringify(admit(request(model, { authorization: 'Bearer sk-invalid-SECRET' }), open))).not.toContain(
      'SECRET',
    );
  });
});

test('the subprotocol `realtime` is selected, a key never', () => {
  expect(selectProtocol(['openai-insecure-api-key.sk', 'realtime'])).toBe('realtime');
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
