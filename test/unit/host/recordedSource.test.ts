import { expect, it } from 'vitest';
import { recordedSource } from '../../../src/host/recordedSource.ts';
import { customTarget, openAiTarget, simulatorTarget, sourceOf } from '../../../src/transport/target.ts';

it('finds where a recorded session was, in what is recorded of each target', () => {
  const source = (target: Parameters<typeof sourceOf>[0]) => recordedSource({ realtime: 1, source: sourceOf(target) });
  expect(source(simulatorTarget('ws://127.0.0.1:1234/v1/realtime?model=m'))).toEqual({ kind: 'simulator' });
  expect(source(openAiTarget('gpt-realtime-2.1', 'sk-x'))).toEqual({ kind: 'openai', model: 'gpt-realtime-2.1' });
  expect(source(customTarget('wss://example.com/v1?model=m'))).toEqual({
    kind: 'custom',
    url: 'wss://example.com/v1?model=m',
  });
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
  { source: { kind: 'openai', url: 'wss://api.openai.com/v1/realtime' } },
  { source: { kind: 'custom', url: 'https://example.com' } },
  { source: { kind: 'custom', url: 12 } },
])('finds nothing in %j', (header) => {
  expect(recordedSource(header)).toBeUndefined();
});
