import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { PlaybackReport } from '../../src/contract/messages.ts';
import { simulatorForms, simulatorTarget } from '../../src/host/endpoints/simulatorForms.ts';
import { LiveSession } from '../../src/host/liveSession.ts';
import { logPlayback } from '../../src/host/playback.ts';
import { readRecordingFile } from '../../src/recording/reader.ts';
import { project } from '../../src/session/projection.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'realtime-playback-'));
let server: SimulatorServer;
let live: LiveSession;
beforeAll(async () => {
  server = await SimulatorServer.start({ seed: 7 });
});
beforeEach(async () => {
  const target = simulatorTarget(server.url, simulatorForms[0]);
  live = new LiveSession(target, join(folder, `${Math.random()}.realtime.jsonl`), () => undefined);
  await live.open();
});
afterEach(() => live.dispose());
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await new Promise<void>((resolve) => {
      const subscription = live.onDidAppend(() => {
        subscription.dispose();
        resolve();
      });
    });
  }
}

/** Asks a question and waits for the whole spoken answer. */
async function spokenAnswer(): Promise<ConversationItem> {
  const content = [{ type: 'input_text', text: 'Hello there.' }];
  live.send(JSON.stringify({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } }));
  live.send(JSON.stringify({ type: 'response.create' }));
  await until(() => [...live.state.responses.values()].some(({ doneN }) => doneN !== undefined));
  const item = [...live.state.items.values()].find(({ role }) => role === 'assistant');
  if (!item) throw new Error('the simulator did not answer');
  return item;
}

const report = (itemId: string, fromMs: number, toMs: number, reason: PlaybackReport['reason']): PlaybackReport => ({
  itemId,
  contentIndex: 0,
  fromMs,
  toMs,
  reason,
});

it('what was heard is in the recording, and in the session that is opened from it', async () => {
  const { id, parts } = await spokenAnswer();
  const receivedMs = Math.floor(parts[0]?.audioMs ?? 0);
  logPlayback(live, report(id, 0, 0, 'start'), false);
  logPlayback(live, report(id, 0, 500, 'progress'), false);
  logPlayback(live, report(id, 500, 700, 'pause'), false);
  logPlayback(live, report(id, receivedMs - 100, receivedMs + 400, 'end'), false);
  const heardMs = [
    [0, 700],
    [receivedMs - 100, receivedMs],
  ];
  await until(() => live.state.items.get(id)?.parts[0]?.heardMs?.length === 2);
  expect(live.state.items.get(id)?.parts[0]?.heardMs).toEqual(heardMs);
  await live.disconnect();
  const { entries } = await readRecordingFile(live.path);
  expect(project(entries).items.get(id)?.parts[0]?.heardMs).toEqual(heardMs);
  const before = live.entries.length;
  logPlayback(live, report(id, 0, 900, 'pause'), true);
  expect(live.entries).toHaveLength(before);
});

it('speech that stops an answer truncates it there, where that is wanted', async () => {
  const { id } = await spokenAnswer();
  logPlayback(live, report(id, 0, 640, 'barge-in'), false);
  logPlayback(live, report('item_nobody', 0, 640, 'barge-in'), true);
  logPlayback(live, report(id, 0, 654, 'barge-in'), true);
  await until(() => live.state.items.get(id)?.truncatedAtMs !== undefined);
  expect(live.state.items.get(id)?.truncatedAtMs).toBe(654);
  expect(live.state.rows.filter(({ type }) => type === 'conversation.item.truncate')).toHaveLength(1);
  expect(live.state.errors).toEqual([]);
  logPlayback(live, report(id, 654, 660, 'barge-in'), true);
  live.send(JSON.stringify({ type: 'input_audio_buffer.clear' }));
  await until(() => live.state.rows.at(-1)?.type === 'input_audio_buffer.cleared');
  expect(live.state.rows.filter(({ type }) => type === 'conversation.item.truncate')).toHaveLength(1);
});
