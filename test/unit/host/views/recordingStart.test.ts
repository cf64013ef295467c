import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { datedName } from '../../../../src/host/views/recordingStart.ts';

const folder = mkdtempSync(join(tmpdir(), 'recording-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  utimesSync(path, new Date(), new Date(2026, 7, 6, 10, 0, 0));
  return path;
}

it('a recording keeps its place in time when it is renamed', async () => {
  const startedAt = new Date(2026, 7, 5, 14, 3, 59).toISOString();
  const path = file('the bug.realtime.jsonl', `${JSON.stringify({ realtime: 1, startedAt })}\n{"n":1}\n`);
  expect(await datedName(path)).toBe('2026-08-05T14-03-59-the bug.realtime.jsonl');
  const unnamed = '2026-08-05T14-03-58-simulator.realtime.jsonl';
  expect(await datedName(join(folder, unnamed))).toBe(unnamed);
});

it.each(['', 'no JSON', '{"realtime":1}\n', '{"realtime":1,"startedAt":"long ago"}\n'])(
  'one whose first line is %j began, as far as anybody knows, when it was last written to',
  async (content) => {
    const path = file('other.realtime.jsonl', content);
    expect(await datedName(path)).toBe('2026-08-06T10-00-00-other.realtime.jsonl');
  },
);
