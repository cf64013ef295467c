/** Marks and notes: facts in the log of a live session, and kept beside a recording. */
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { simulatorForms, simulatorTarget } from '../../src/host/endpoints/simulatorForms.ts';
import { KeptMarks, marksOf } from '../../src/host/keptMarks.ts';
import { LiveSession } from '../../src/host/liveSession.ts';
import { RecordedSession } from '../../src/host/recordedSession.ts';
import { readRecordingFile } from '../../src/recording/reader.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { memoryMemento } from '../memoryMemento.ts';

const folder = mkdtempSync(join(tmpdir(), 'realtime-marks-'));
let server: SimulatorServer;
beforeAll(async () => {
  server = await SimulatorServer.start({ seed: 7 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(path: string): Promise<LiveSession> {
  const live = new LiveSession(simulatorTarget(server.url, simulatorForms[0]), path, () => undefined);
  await live.open();
  while (live.state.session === undefined) {
    await new Promise<void>((resolve) => {
      const subscription = live.onDidAppend(() => {
        subscription.dispose();
        resolve();
      });
    });
  }
  return live;
}

async function reopened(path: string, kept: KeptMarks): Promise<RecordedSession> {
  const session = new RecordedSession(await readRecordingFile(path), path, 0, () => undefined);
  await session.whole;
  kept.load(session);
  return session;
}

it('are in the recording of a live session, and beside it once it has ended', async () => {
  const memento = memoryMemento();
  const kept = new KeptMarks(memento);
  const path = join(folder, 'one.realtime.jsonl');
  const live = await opened(path);
  await kept.mark(live, { n: 1, marked: true });
  await kept.mark(live, { n: 2, marked: false, note: '  begins here \n' });
  await kept.mark(live, { n: 1, marked: true, note: 'clicks' });
  await expect(kept.mark(live, { n: 99, marked: true })).rejects.toThrow('There is no entry 99');
  await live.disconnect();
  const told = [
    { n: 1, marked: true, note: 'clicks' },
    { n: 2, marked: false, note: 'begins here' },
  ];
  expect(marksOf(live)).toEqual(told);
  expect(memento.get('realtime.keptMarks')).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toContain('"at":"mark","ofN":1,"marked":true,"note":"clicks"');
  const sizeBytes = readFileSync(path).length;

  // What is said later does not change what was recorded.
  await kept.mark(live, { n: 1, marked: false });
  await kept.mark(live, { n: 3, marked: true });
  expect(marksOf(live)).toEqual([told[1], { n: 3, marked: true }]);
  live.dispose();
  expect(readFileSync(path).length).toBe(sizeBytes);
  expect(marksOf(await reopened(path, new KeptMarks(memento)))).toEqual([told[1], { n: 3, marked: true }]);
  // Another window that knows nothing of it sees what the log tells.
  expect(marksOf(await reopened(path, new KeptMarks(memoryMemento())))).toEqual(told);
});

it('are found again under another name of the recording', async () => {
  const kept = new KeptMarks(memoryMemento());
  const path = join(folder, 'before.realtime.jsonl');
  const live = await opened(path);
  await live.disconnect();
  await kept.mark(live, { n: 2, marked: true });
  live.dispose();
  const renamed = join(folder, 'after.realtime.jsonl');
  renameSync(path, renamed);
  expect(marksOf(await reopened(renamed, kept))).toEqual([{ n: 2, marked: true }]);
});

it('of another recording at the same place are not taken for its own', async () => {
  const kept = new KeptMarks(memoryMemento());
  const path = join(folder, 'two.realtime.jsonl');
  const one = await opened(path);
  await one.disconnect();
  await kept.mark(one, { n: 1, marked: true });
  one.dispose();
  rmSync(path);
  const other = await opened(path);
  await other.disconnect();
  other.dispose();
  expect(marksOf(await reopened(path, kept))).toEqual([]);
});
