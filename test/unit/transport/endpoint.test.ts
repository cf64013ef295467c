import { describe, expect, it } from 'vitest';
import { decodeRecording, encodeHeader } from '../../../src/recording/codec.ts';
import { authOf, endpointUrl, type Endpoint } from '../../../src/transport/endpoint.ts';
import { endpointTarget } from '../../../src/transport/endpointTarget.ts';
import { plainSecrets, secretNames } from '../../../src/transport/secretReferences.ts';
import { maskerFor, sourceOf } from '../../../src/transport/target.ts';

const openAi: Endpoint = { kind: 'openai', name: 'OpenAI', model: 'gpt-realtime-2.1' };
const azure: Endpoint = { kind: 'azure', name: 'Azure', resource: 'contoso', deployment: 'my deployment' };
const preview: Endpoint = { kind: 'azure-preview', name: 'Preview', resource: 'contoso', deployment: 'd' };
const voiceLive: Endpoint = { kind: 'voice-live', name: 'Live', resource: 'contoso', model: 'gpt-realtime' };
const custom: Endpoint = { kind: 'custom', name: 'Gateway', url: 'wss://h/v1/realtime?model=m' };

describe('the URL of an endpoint', () => {
  it.each<[string, Endpoint, string]>([
    ['OpenAI', openAi, 'wss://api.openai.com/v1/realtime?model=gpt-realtime-2.1'],
    [
      'OpenAI, transcription',
      { kind: 'openai', name: 'a', model: 'm', intent: 'transcription' },
      'wss://api.openai.com/v1/realtime?intent=transcription',
    ],
    [
      'OpenAI in a region',
      { ...openAi, url: 'wss://eu.api.openai.com/v1/realtime' },
      'wss://eu.api.openai.com/v1/realtime?model=gpt-realtime-2.1',
    ],
    ['Azure GA', azure, 'wss://contoso.openai.azure.com/openai/v1/realtime?model=my+deployment'],
    [
      'Azure by its portal address',
      { ...azure, resource: 'https://contoso.openai.azure.com/' },
      'wss://contoso.openai.azure.com/openai/v1/realtime?model=my+deployment',
    ],
    [
      'Azure behind a gateway',
      { ...azure, resource: 'http://gw.contoso.dev:8080/aoai/' },
      'ws://gw.contoso.dev:8080/aoai/openai/v1/realtime?model=my+deployment',
    ],
    [
      'Azure preview',
      preview,
      'wss://contoso.openai.azure.com/openai/realtime?api-version=2025-04-01-preview&deployment=d',
    ],
    [
      'Voice Live',
      voiceLive,
      'wss://contoso.services.ai.azure.com/voice-live/realtime?api-version=2025-10-01&model=gpt-realtime',
    ],
    [
      'Voice Live by host',
      { ...voiceLive, resource: 'contoso.cognitiveservices.azure.com' },
      'wss://contoso.cognitiveservices.azure.com/voice-live/realtime?api-version=2025-10-01&model=gpt-realtime',
    ],
    ['any other', custom, 'wss://h/v1/realtime?model=m'],
  ])('%s', (_, endpoint, expected) => {
    expect(endpointUrl(endpoint).href).toBe(expected);
  });

  it.each([openAi, azure, custom])('takes a call’s id in the place of the model: $kind', (endpoint) => {
    const { searchParams } = endpointUrl(endpoint, 'rtc_u2_1');
    expect([...searchParams]).toEqual([['call_id', 'rtc_u2_1']]);
  });

  it.each(['', 'ftp://x', 'wss://'])('is refused for the resource "%s"', (resource) => {
    expect(() => endpointUrl({ ...azure, resource })).toThrow(/neither the name of an Azure resource/);
  });
});

describe('a target', () => {
  it.each<[string, Endpoint, string, Record<string, string>, string]>([
    ['a standard key', openAi, 'sk-0123456789', { Authorization: 'Bearer sk-0123456789' }, 'bearer'],
    ['an ephemeral key', openAi, 'ek_0123456789', { Authorization: 'Bearer ek_0123456789' }, 'ephemeral'],
    ['an Azure key', azure, 'a1b2c3d4e5f6', { 'api-key': 'a1b2c3d4e5f6' }, 'api-key'],
    ['a Microsoft token', { ...voiceLive, auth: 'entra' }, 'eyJ.a.b', { Authorization: 'Bearer eyJ.a.b' }, 'entra'],
    ['no key', custom, '', {}, 'none'],
    ['no key asked for', { ...custom, auth: 'none' }, '', {}, 'none'],
  ])('with %s sends it as the server wants it and records the kind only', (_, endpoint, key, headers, auth) => {
    const target = endpointTarget(endpoint, { key });
    expect(target.headers).toEqual(headers);
    expect(target.auth).toBe(auth);
    const line = encodeHeader({ realtime: 1, source: sourceOf(target) });
    expect(decodeRecording(line).header?.source.auth).toBe(auth);
    if (key !== '') expect(line).not.toContain(key);
  });

  it('sends organisation, project and safety identifier to OpenAI, those that are set', () => {
    const { headers } = endpointTarget(
      { ...openAi, kind: 'openai', organization: 'org-1', project: 'proj_1', safetyIdentifier: 'a1b2' },
      { key: 'sk-0123456789' },
    );
    expect(headers).toEqual({
      'OpenAI-Organization': 'org-1',
      'OpenAI-Project': 'proj_1',
      'OpenAI-Safety-Identifier': 'a1b2',
      Authorization: 'Bearer sk-0123456789',
    });
  });

  it('puts secrets into headers, query and subprotocols, and lets none out', () => {
    const endpoint: Endpoint = {
      ...custom,
      headers: { authorization: 'Basic ${secret:login}', 'X-Tenant': 'blue' },
      query: { pass: '${secret:a b}', region: 'eu' },
      protocols: ['realtime', 'openai-insecure-api-key.${secret:key}'],
    };
    expect(secretNames(endpoint)).toEqual(['login', 'a b', 'key']);
    const secrets = { login: 'dXNlcjpwYXNz', 'a b': 'needs/encoding+1', key: 'ek_0123456789' };
    const target = endpointTarget(endpoint, { key: 'not-used-then', secrets });
    expect(authOf(endpoint)).toBe('none');
    expect(target.headers).toEqual({ authorization: 'Basic dXNlcjpwYXNz', 'X-Tenant': 'blue' });
    expect(new URL(target.url).searchParams.get('pass')).toBe('needs/encoding+1');
    expect(target.protocols).toEqual(['realtime', 'openai-insecure-api-key.ek_0123456789']);
    expect(target.auth).toBe('ephemeral');
    expect(sourceOf(target).url).toBe('wss://h/v1/realtime?model=m&region=eu');
    const said = `${JSON.stringify(target.headers)} ${target.url} ${target.protocols.join()}`;
    const masked = maskerFor(target).mask(said);
    for (const secret of Object.values(secrets)) {
      expect(masked).not.toContain(secret);
      expect(masked).not.toContain(encodeURIComponent(secret));
    }
  });

  it('masks keys that the settings hold in the open, and knows where they stand', () => {
    const endpoint: Endpoint = {
      ...custom,
      headers: { Authorization: 'Bearer plain-key-1', 'X-Trace': 'sk-proj-0123456789ab', 'X-Tenant': 'blue' },
      query: { 'api-key': 'plain-key-2' },
      protocols: ['realtime', 'openai-insecure-api-key.sk-0123456789abcdef'],
    };
    expect(plainSecrets(endpoint)).toEqual([
      { where: 'headers', name: 'Authorization' },
      { where: 'headers', name: 'X-Trace' },
      { where: 'query', name: 'api-key' },
      { where: 'protocols', name: 'openai-insecure-api-key' },
    ]);
    const masker = maskerFor(endpointTarget(endpoint, {}));
    const said = 'plain-key-1 sk-proj-0123456789ab blue plain-key-2 sk-0123456789abcdef';
    expect(masker.mask(said)).toBe('[secret] [secret] blue [secret] [secret]');
  });
});
