import { describe, expect, it } from 'vitest';
import { recordedDestination, savedDestination } from '../../../../src/host/endpoints/destination.ts';
import { recordedSource } from '../../../../src/host/endpoints/recordedSource.ts';
import { simulatorForms, simulatorTarget } from '../../../../src/host/endpoints/simulatorForms.ts';
import type { Endpoint } from '../../../../src/transport/endpoint.ts';
import { endpointTarget } from '../../../../src/transport/endpointTarget.ts';
import { sourceOf } from '../../../../src/transport/target.ts';

const openAi: Endpoint = { kind: 'openai', name: 'OpenAI gpt-realtime-2.1', model: 'gpt-realtime-2.1' };
const azure: Endpoint = { kind: 'azure', name: 'Voice EU', resource: 'contoso', deployment: 'gpt-realtime' };

function recorded(endpoint: Endpoint, callId?: string) {
  return { realtime: 1, source: sourceOf(endpointTarget(endpoint, { key: 'sk-0123456789' }, callId)) };
}

describe('a recorded session is connected again', () => {
  it('as the form of the simulator that it was', () => {
    for (const form of simulatorForms) {
      const header = { realtime: 1, source: sourceOf(simulatorTarget('ws://127.0.0.1:1234/v1/realtime', form)) };
      expect(recordedDestination(header, [], openAi)).toEqual({ kind: 'simulator', form });
    }
  });

  it('with the model it had, on OpenAI', () => {
    const header = recorded({ ...openAi, model: 'gpt-realtime-mini', name: 'OpenAI gpt-realtime-mini' });
    expect(recordedDestination(header, [], openAi)).toMatchObject({
      endpoint: { kind: 'openai', model: 'gpt-realtime-mini' },
      keySlot: 'api.openai.com',
    });
  });

  it('at the endpoint of the settings, where that is by now, and at the same call', () => {
    const moved: Endpoint = { ...azure, resource: 'fabrikam' };
    expect(recordedDestination(recorded(azure, 'rtc_1'), [moved], openAi)).toEqual(savedDestination(moved, 'rtc_1'));
  });

  it('at its URL when the settings no longer have it, with the key of that host only', () => {
    expect(recordedDestination(recorded(azure), [], openAi)).toEqual({
      kind: 'endpoint',
      endpoint: {
        kind: 'custom',
        name: 'contoso.openai.azure.com',
        url: 'wss://contoso.openai.azure.com/openai/v1/realtime?model=gpt-realtime',
      },
      keySlot: 'contoso.openai.azure.com',
    });
  });

  it('never with OpenAI’s key at another host, whatever the file says', () => {
    const source = { kind: 'openai', name: 'OpenAI gpt-realtime-2.1', url: 'wss://evil.example/v1/realtime?model=m' };
    expect(recordedDestination({ source }, [], openAi)).toMatchObject({ keySlot: 'evil.example' });
  });
});

it('gives an endpoint a key of its own, which does not follow it to another host', () => {
  const slot = (endpoint: Endpoint) => (savedDestination(endpoint) as { keySlot: string }).keySlot;
  expect(slot(azure)).toBe('Voice EU (contoso.openai.azure.com)');
  expect(slot({ ...azure, resource: 'evil' })).toBe('Voice EU (evil.openai.azure.com)');
  expect(slot({ kind: 'custom', name: 'h:1', url: 'ws://h:1/v1' })).toBe('h:1');
});

it.each([
  undefined,
  null,
  'simulator',
  {},
  { source: 'simulator' },
  { source: { kind: 'file' } },
  { source: { kind: 'toString' } },
  { source: { kind: 'openai' } },
  { source: { kind: 'custom', url: 'https://example.com' } },
  { source: { kind: 'custom', url: 12 } },
])('finds nothing in %j', (header) => {
  expect(recordedSource(header)).toBeUndefined();
});
