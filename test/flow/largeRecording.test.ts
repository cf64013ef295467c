/** A recording that is long is there at once, and fills in: no more of it is shown than was read, and in the end all. */
import { mkdtempSync, openSync, closeSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelFeed } from '../../src/host/panelFeed.ts';
import { RecordedSession } from '../../src/host/recordedSession.ts';
import { encodeEntry, encodeHeader } from '../../src/recording/codec.ts';
import { beginRecordingFile, openRecordingFile } from '../../src/recording/openRecordingFile.ts';
import { RealtimeError } from '../../src/base/errors.ts';
import { english, verbatim } from '../../src/base/l10n.ts';
import { project } from '../../src/session/projection.ts';
import { unpackedRows } from '../unit/session/unpackedRows.ts';
import { plainState } from '../unit/session/plainState.ts';

const folder = mkdtempSync(join(tmpdir(), 'large-recording-'));
const path = join(folder, 'large.realtime.jsonl');
const header = { realtime: 1, source: { kind: 'custom' } } as const;
const ENTRIES = 6000;
const checkShape = () => undefined;

/** More than is scanned before others have their turn. */
beforeAll(() => {
  const file = openSync(path, 'w');
  writeSync(file, encodeHeader(header));
  const delta = 'A'.repeat(8192);
  for (let n = 1; n <= ENTRIES; n++) {
    const text = JSON.stringify({
      type: 'response.output_audio.delta',
      event_id: `event_${n}`,
      response_id: 'resp_1',
      item_id: `item_${Math.trunc(n / 100)}`,
      output_index: 0,
      content_index: 0,
      delta,
    });
    const [monoMs, sizeBytes] = [n, text.length];
    writeSync(
      file,
      encodeEntry({ kind: 'frame', n, monoMs, wallMs: null, dir: 'server', text, binary: false, sizeBytes }),
    );
  }
  closeSync(file);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function begun(indexFolder?: string): Promise<RecordedSession> {
  const recording = await beginRecordingFile(path, indexFolder);
  return new RecordedSession(recording, path, statSync(path).size, checkShape);
}

describe('a large recording', { timeout: 60_000 }, () => {
  it('shows its first rows before it was looked through, says how far it is, and has all of it in the end', async () => {
    const session = await begun();
    const feed = new PanelFeed(session, { ids: [] });
    const snapshot = feed.snapshot();
    expect(session.header).toEqual(header);
    expect(session.entries.length).toBeGreaterThan(0);
    expect(session.entries.length).toBeLessThan(ENTRIES);
    const ns = unpackedRows(snapshot.rows).map(({ n }) => n);
    expect(ns.length).toBeGreaterThan(0);
    const percents = [snapshot.header.recording?.readPercent];
    session.onDidChange(() => {
      const batch = feed.batch();
      ns.push(...unpackedRows(batch.rows).map(({ n }) => n));
      percents.push(batch.header.recording?.readPercent);
    });
    await session.whole;
    expect(ns).toEqual(Array.from({ length: ENTRIES }, (_, index) => index + 1));
    expect(percents.pop()).toBeUndefined();
    expect(percents.every((percent) => percent !== undefined && percent >= 0 && percent < 100)).toBe(true);
    const { entries } = await openRecordingFile(path);
    expect(plainState(session.state)).toEqual(plainState(project(entries, { header, checkShape })));
  });

  it('is known the next time, by the index that is made when all was looked through', async () => {
    const index = join(folder, 'index');
    await (
      await begun(index)
    ).whole;
    const again = await beginRecordingFile(path, index);
    expect(again.rest).toBeUndefined();
    expect(again.entries).toHaveLength(ENTRIES);
  });

  it('that cannot be read to its end shows what could be read, and says why there is no more', async () => {
    const recording = await beginRecordingFile(path);
    const error = new RealtimeError('recording-unreadable', verbatim('It went away.'));
    const done = Promise.reject(error);
    const session = new RecordedSession({ ...recording, rest: { share: 0.4, done } }, path, 1, checkShape);
    await expect(session.whole).rejects.toBe(error);
    expect(session.state.rows.length).toBeGreaterThan(0);
    expect(english(session.recording.failure ?? verbatim(''))).toBe('It went away.');
    expect(session.recording).not.toHaveProperty('readPercent');
    await recording.rest?.done;
  });

  it('names what is damaged in it once it was looked through', async () => {
    truncateSync(path, statSync(path).size - 10);
    const session = await begun();
    expect(session.notice).toBeUndefined();
    await session.whole;
    expect(session.notice).toContain('One line could not be read');
  });
});
