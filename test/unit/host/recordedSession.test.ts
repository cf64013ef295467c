import { expect, it } from 'vitest';
import { PanelFeed } from '../../../src/host/panelFeed.ts';
import { RecordedSession } from '../../../src/host/recordedSession.ts';
import { unpackedRows } from '../session/unpackedRows.ts';
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

it('that is long tells its rows in pieces, each once and in their order', async () => {
  const line = '{"dir":"server","event":{"type":"input_audio_buffer.cleared"}}';
  const log = decodeRecording(`${line}\n`.repeat(45_000));
  const session = new RecordedSession(log, path, 10, () => undefined);
  const feed = new PanelFeed(session, { ids: [] });
  const ns = unpackedRows(feed.snapshot().rows).map(({ n }) => n);
  await session.whole;
  while (feed.isBehind) {
    const batch = feed.batch();
    expect(batch.rows.from).toBe(ns.length);
    expect(batch.rows.length).toBeLessThanOrEqual(20_000);
    ns.push(...unpackedRows(batch.rows).map(({ n }) => n));
  }
  expect(ns).toEqual(Array.from({ length: 45_000 }, (_, index) => index + 1));
  expect(feed.batch().rows.length).toBe(0);
});

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
