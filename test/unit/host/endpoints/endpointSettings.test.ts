import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readEndpoints } from '../../../../src/host/endpoints/endpointSettings.ts';

/** Each is taken by the code and by the schema that VS Code checks settings.json with. */
const good = [
  { name: 'Mini', kind: 'openai', model: 'gpt-realtime-mini', organization: 'org-1', project: 'proj_1' },
  { name: 'Dictation', kind: 'openai', intent: 'transcription' },
  { name: 'EU', kind: 'openai', model: 'm', url: 'wss://eu.api.openai.com/v1/realtime', safetyIdentifier: 'a1b2' },
  { name: 'Azure', kind: 'azure', resource: 'contoso', deployment: 'gpt-realtime', auth: 'entra' },
  { name: 'Azure heard', kind: 'azure', resource: 'https://contoso.openai.azure.com', intent: 'transcription' },
  { name: 'Old', kind: 'azure-preview', resource: 'contoso', deployment: 'd', apiVersion: '2024-10-01-preview' },
  { name: 'Live', kind: 'voice-live', resource: 'contoso', model: 'gpt-realtime', auth: 'api-key' },
  { name: 'Agent', kind: 'voice-live', resource: 'contoso', query: { 'agent-name': 'a', 'agent-project-name': 'p' } },
  {
    name: 'Gateway',
    kind: 'custom',
    url: 'wss://llm.contoso.dev/v1/realtime?model=m',
    headers: { 'X-Api-Key': '${secret:gateway}', 'X-Tenant': 'blue' },
    protocols: ['realtime', 'openai-insecure-api-key.${secret:gateway}'],
    caFile: '/etc/ssl/contoso.pem',
    auth: 'none',
  },
];

const bad: [what: string, entry: unknown, problem: RegExp][] = [
  ['no object', 'wss://h/', /not an object/],
  ['without a kind', { name: 'a' }, /"kind" is none of openai, azure/],
  ['of an inherited kind', { name: 'a', kind: 'toString' }, /"kind" is none of/],
  ['without a name', { kind: 'openai', model: 'm' }, /"name" is missing/],
  ['called as what is built in', { name: 'OpenAI', kind: 'openai', model: 'm' }, /the name "OpenAI" is taken/],
  ['OpenAI without model', { name: 'a', kind: 'openai' }, /"model" is missing/],
  ['Azure without deployment', { name: 'a', kind: 'azure', resource: 'r' }, /"deployment" is missing/],
  ['preview without deployment', { name: 'a', kind: 'azure-preview', resource: 'r' }, /"deployment" is missing/],
  ['without a URL', { name: 'a', kind: 'custom' }, /"url" is missing/],
  ['with an http URL', { name: 'a', kind: 'custom', url: 'https://h/' }, /not a WebSocket URL/],
  [
    'with an unknown auth',
    { name: 'a', kind: 'azure', resource: 'r', deployment: 'd', auth: 'x' },
    /"auth" is none of/,
  ],
  ['with an unknown intent', { name: 'a', kind: 'openai', intent: 'x' }, /"intent" can only be/],
  ['with a number for a header', { name: 'a', kind: 'custom', url: 'ws://h/', headers: { a: 1 } }, /"headers" is not/],
  ['with a list of numbers', { name: 'a', kind: 'custom', url: 'ws://h/', protocols: [1] }, /"protocols" is not/],
];

const manifest = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as {
  contributes: { configuration: { properties: Record<string, object> } };
};
const ajv = new Ajv({ strict: false, allErrors: true });
const check = ajv.compile(manifest.contributes.configuration.properties['realtime.endpoints'] ?? false);

describe('endpoints in the settings', () => {
  it.each(good.map((entry) => [entry.name, entry]))('%s is read as it stands', (_, entry) => {
    expect(readEndpoints([entry])).toEqual({ endpoints: [entry], problems: [] });
  });

  it.each(bad)('one %s is left out, with the reason, and the others work', (_, entry, problem) => {
    const { endpoints, problems } = readEndpoints([good[0], entry]);
    expect(endpoints).toEqual([good[0]]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(problems[0]).toMatch(/^realtime\.endpoints, entry 2: /);
  });

  it('may be no list, which is said, or not there, which is fine', () => {
    expect(readEndpoints({}).problems).toHaveLength(1);
    expect(readEndpoints(undefined).problems).toEqual([]);
  });

  it('must differ in their names', () => {
    expect(readEndpoints([good[0], good[0]]).problems).toEqual([expect.stringMatching(/"Mini" is taken/)]);
  });

  it('hold no header that would break the request', () => {
    const endpoint = { name: 'a', kind: 'custom', url: 'ws://h/', headers: { 'X-A': 'b\r\nX-Evil: c' } };
    expect(readEndpoints([endpoint]).problems).toEqual([expect.stringMatching(/header "X-A" cannot be sent/)]);
  });
});

describe('the schema in package.json', () => {
  it.each(good.map((entry) => [entry.name, entry]))('takes %s', (_, entry) => {
    check([entry]);
    expect(check.errors ?? []).toEqual([]);
  });

  it.each(bad.filter(([what]) => what !== 'of an inherited kind'))('refuses one %s', (_, entry) => {
    expect(check([entry])).toBe(false);
  });

  it.each([
    { headers: { Authorization: 'Bearer sk-proj-0123456789abcdef' } },
    { query: { key: 'sk-proj-0123456789abcdef' } },
    { protocols: ['openai-insecure-api-key.sk-0123'] },
    { apiKey: 'sk-proj-0123456789abcdef' },
  ])('marks a key in the open: %j', (members) => {
    expect(check([{ name: 'a', kind: 'custom', url: 'ws://h/', ...members }])).toBe(false);
  });
});
