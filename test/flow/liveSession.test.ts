import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playDemo } from '../../src/host/demo.ts';
import { LiveSession } from '../../src/host/liveSession.ts';
import { loadShapeCheck } from '../../src/protocol/shapeCheck.ts';
import { readRecordingFile } from '../../src/recording/reader.ts';
import { project } from '../../src/session/projection.ts';
import { itemText } from '../../src/session/state.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { simulatorForms, simulatorTarget } from '../../src/host/endpoints/simulatorForms.ts';

const folder = mkdtempSync(join(tmpdir(), 'realtime-live-'));
const checkShape = await loadShapeCheck();
let server: SimulatorServer;
beforeAll(async () => {
  server = await SimulatorServer.start({ seed: 7 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function session(name: string): LiveSession {
  const target = simulatorTarget(server.url, simulatorForms[0]);
  return new LiveSession(target, join(folder, `${name}.realtime.jsonl`), checkShape);
}

describe('the demonstration', () => {
  it('shows what there is to see, and its recording tells the same story', async () => {
    const live = session('demo');
    await live.open();
    await playDemo(live);
    await live.disconnect();

    const { state } = live;
    const causeN = expect.any(Number) as number;
    expect(state.errors).toMatchObject([
      { code: expect.stringContaining('invalid') as string, causeN },
      { code: 'item_delete_invalid_item_id', causeN },
    ]);
    expect([...state.responses.values()].map(({ status }) => status)).toEqual([
      'completed',
      'completed',
      'completed',
      'completed',
    ]);
    const types = state.order.map((id) => state.items.get(id)?.type);
    expect(types.filter((type) => type === 'function_call')).toHaveLength(1);
    expect(types.filter((type) => type === 'function_call_output')).toHaveLength(1);
    expect(state.items.get('demo_item_mistake')?.deletedN).toBeDefined();
    const spoken = [...state.items.values()].filter(
      ({ role, parts }) => role === 'assistant' && (parts[0]?.audioMs ?? 0) > 500,
    );
    expect(spoken.length).toBeGreaterThanOrEqual(2);
    expect(spoken.every((item) => itemText(item).length > 0)).toBe(true);
    expect(state.counts).toMatchObject({ unknown: 0, malformed: 0, unexpected: 0 });
    expect(state.connection).toMatchObject({ phase: 'closed', closedBy: 'client', closeCode: 1000 });

    const { entries } = await readRecordingFile(live.path);
    expect(entries.map((entry) => (entry.kind === 'frame' ? entry.text : entry.at))).toEqual(
      [...live.entries].map((entry) => (entry.kind === 'frame' ? entry.text : entry.at)),
    );
    const reopened = project(entries);
    expect([...reopened.items]).toEqual([...state.items]);
    expect([...reopened.responses]).toEqual([...state.responses]);
    expect(reopened.order).toEqual(state.order);
    live.dispose();
  });
});
