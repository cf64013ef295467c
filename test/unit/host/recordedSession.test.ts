import { expect, it } from 'vitest';
import { PanelFeed } from '../../../src/host/panelFeed.ts';
import { RecordedSession } from '../../../src/host/recordedSession.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';

const lines = (kind: string): string =>
  [
    `{"realtime":1,"source":{"kind":"${kind}","name":"Simulator"}}`,
    '{"n":1,"monoMs":5,"wallMs":0,"dir":"server","event":{"type":"session.created","session":{}}}',
    '',
  ].join('\n');
const path = '/recordings/2026-08-05T09-03-07-simulator.realtime.jsonl';
const restored = { name: 'Simulator 2 (recording)', notice: 'VS Code was reloaded.' };

function headerOf(kind: string, place?: typeof restored) {
  return new PanelFeed(new RecordedSession(decodeRecording(lines(kind)), path, 10, () => undefined, place), {
    ids: [],
  }).snapshot().header;
}

it('that is opened is called after its file and cannot be connected', () => {
  const header = headerOf('simulator');
  expect(header).toMatchObject({
    name: '2026-08-05T09-03-07-simulator',
    readOnly: true,
    canReconnect: false,
  });
  expect(header).not.toHaveProperty('notice');
});

it('that stands in for the live session of its panel says so and leads back to the endpoint, if that is known', () => {
  expect(headerOf('simulator', restored)).toMatchObject({ ...restored, readOnly: true, canReconnect: true });
  expect(headerOf('other', restored)).toMatchObject({ ...restored, readOnly: true, canReconnect: false });
});
