import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import {
  newRecordingPath,
  recordingFileName,
  recordingPathIn,
  recordingWord,
} from '../../../src/host/recordingFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'realtime-recordings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const startedAt = new Date(2026, 7, 5, 9, 3, 7);

const simulator = { kind: 'simulator', name: 'Simulator' } as const;

it('names a recording after its start and where it came from', () => {
  expect(recordingFileName('openai', startedAt)).toBe('2026-08-05T09-03-07-openai.realtime.jsonl');
});

it('never takes a name twice, though two sessions begin in one second', () => {
  const first = newRecordingPath(join(folder, 'new'), simulator, startedAt);
  writeFileSync(first, '');
  const second = newRecordingPath(join(folder, 'new'), simulator, startedAt);
  writeFileSync(second, '');
  expect(basename(second)).toBe('2026-08-05T09-03-07-simulator-2.realtime.jsonl');
  expect(readdirSync(join(folder, 'new'))).toHaveLength(2);
});

it('says which setting to change when the folder cannot be made', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => newRecordingPath(join(folder, 'file', 'sub'), simulator, startedAt)).toThrow(
    expect.objectContaining({
      code: 'recordings-folder',
      hint: expect.stringContaining('realtime.recordings.folder') as string,
    }),
  );
});

it.each(['../secret.realtime.jsonl', '/etc/x.realtime.jsonl', 'notes.txt', '', 12, undefined])(
  'does not restore %j',
  (name) => {
    expect(recordingPathIn(folder, name)).toBeUndefined();
  },
);

it('is called after the endpoint where that is of no known kind', () => {
  expect(recordingWord({ kind: 'azure', name: 'Speech (west)' })).toBe('azure');
  const wordOf = (name: string) => recordingWord({ kind: 'custom', name });
  expect(wordOf('LiteLLM gateway')).toBe('litellm-gateway');
  expect(wordOf('ws://127.0.0.1:4000/v1')).toBe('ws-127-0-0-1-4000-v1');
  expect(wordOf('../../Übung\u0000')).toBe('übung');
  expect(wordOf('…')).toBe('custom');
  expect(wordOf('a'.repeat(500)).length).toBe(40);
});
