// What a disk can do to a recording: be full, be taken away, be slow. The session goes on, says so, and keeps what it can.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/protocol/entry.ts';
import { openRecordingFile } from '../../src/recording/openRecordingFile.ts';
import { RecordingWriter } from '../../src/recording/writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'trouble-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const header = { realtime: 1, source: { kind: 'custom' } } as const;
const isRoot = process.getuid?.() === 0;
const textOf = (entry: Entry | undefined): string | undefined => (entry?.kind === 'frame' ? entry.text : undefined);
const frame = (n: number): string =>
  JSON.stringify({ type: 'response.output_audio.delta', item_id: 'i', delta: `${n}`.padEnd(4000, 'A') });

/** Writes frames, one batch of ten after the other, and returns their texts. */
function write(writer: RecordingWriter, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const text = frame(index + 1);
    writer.appendText({ n: index + 1, monoMs: index, wallMs: null }, 'server', Buffer.from(text));
    if (index % 10 === 9) writer.flush();
    return text;
  });
}

function mounted(): string | undefined {
  const place = join(folder, 'small');
  mkdirSync(place, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', place], { stdio: 'ignore' });
    return place;
  } catch {
    console.warn('A full disk is not tried: this user cannot mount a small file system.');
    return undefined;
  }
}

describe('a recording', () => {
  const place = mounted();
  afterAll(() => place !== undefined && execFileSync('umount', ['-l', place]));

  it.skipIf(place === undefined)(
    'whose disk is full: all stays to be read, and the file opens as far as it goes',
    async () => {
      const path = join(place ?? '', 'full.realtime.jsonl');
      const writer = new RecordingWriter(path, header);
      const failures: string[] = [];
      let announced = 0;
      writer.onDidFail(({ message }) => failures.push(message));
      writer.onDidWrite((entries) => (announced += entries.length));
      const texts = write(writer, 200);
      writer.flush();
      expect(failures).toEqual([expect.stringMatching(/can no longer be written: .*no space/i)]);
      expect(announced).toBe(200);
      expect(Array.from(writer.log, textOf)).toEqual(texts);
      writer.dispose();
      const { entries } = await openRecordingFile(path);
      expect(entries.length).toBeGreaterThan(30);
      const whole = Array.from(entries.slice(0, -1), textOf);
      expect(whole).toEqual(texts.slice(0, whole.length));
    },
  );

  it('whose file was deleted: what had been handed in is told and kept whole', () => {
    const path = join(folder, 'deleted', 'a.realtime.jsonl');
    const writer = new RecordingWriter(path, header);
    if (process.platform === 'win32') return;
    const told: (string | undefined)[] = [];
    writer.onDidWrite((entries) => told.push(...Array.from(entries, textOf)));
    rmSync(join(folder, 'deleted'), { recursive: true });
    const texts = write(writer, 10);
    writer.flush();
    expect(Array.from(writer.log, textOf)).toEqual(texts);
    expect(told).toEqual(texts);
    writer.dispose();
  });

  it('that memory cannot hold either: the oldest frames lose their text, and it says which', () => {
    const path = join(folder, 'gone', 'a.realtime.jsonl');
    const writer = new RecordingWriter(path, header, { maxKeptBytes: 100_000 });
    if (process.platform === 'win32') return;
    rmSync(join(folder, 'gone'), { recursive: true });
    const texts = write(writer, 100);
    writer.flush();
    expect(writer.log).toHaveLength(100);
    expect(textOf(writer.log.at(-1))).toBe(texts.at(-1));
    expect(textOf(writer.log.at(0))).toBe('');
    expect(writer.failure?.message).toMatch(
      /the file was deleted\. What frames 1 to \d+ held was dropped to make room\.$/,
    );
    writer.dispose();
  });

  it.skipIf(isRoot && place === undefined)('in a folder that cannot be written to is refused in words', () => {
    // Permissions do not stop root; a file system that is mounted read-only does.
    const readOnly = isRoot ? (place ?? '') : join(folder, 'read-only');
    if (isRoot) execFileSync('mount', ['-o', 'remount,ro', readOnly]);
    else mkdirSync(readOnly, { mode: 0o500 });
    expect(() => new RecordingWriter(join(readOnly, 'a.realtime.jsonl'), header)).toThrow(
      expect.objectContaining({ code: 'recording-not-created' }) as Error,
    );
  });
});
