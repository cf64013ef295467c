// What the command line does to recordings that it reads: it never writes over them, and says where they are damaged.
import { linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { partPath } from '../../src/recording/parts.ts';
import { RecordingWriter } from '../../src/recording/writer.ts';
import { runCli, useCli } from './cliHarness.ts';

useCli();
const folder = mkdtempSync(join(tmpdir(), 'cli-recordings-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A recording in several files, of events that look alike. */
function record(name: string, maxFileBytes = 2000): string {
  const path = join(folder, name);
  const writer = new RecordingWriter(path, { realtime: 1, source: { kind: 'custom' } }, { maxFileBytes });
  for (let n = 1; n <= 30; n++) {
    const event = { type: 'input_audio_buffer.speech_started', event_id: `e${n}`, audio_start_ms: n, item_id: 'i' };
    writer.appendText({ n, monoMs: n, wallMs: n }, 'server', Buffer.from(JSON.stringify(event)));
    writer.flush();
  }
  writer.dispose();
  return path;
}

describe('an export', () => {
  const path = record('rotated.realtime.jsonl');
  const [hard, soft] = [join(folder, 'hard.jsonl'), join(folder, 'soft.jsonl')];
  linkSync(partPath(path, 2), hard);
  symlinkSync(path, soft);

  it.each([
    ['itself', path, path],
    ['another part', path, partPath(path, 2)],
    ['the first part, asked for a later one', partPath(path, 2), path],
    ['a hard link to a part', path, hard],
    ['a symbolic link', path, soft],
    ['another spelling', path, relative(process.cwd(), path)],
  ])('never writes over the recording that it reads: %s', async (_, input, out) => {
    const before = readFileSync(out);
    const { code, stderr } = await runCli(['export', input, '--format', 'csv', '--out', out]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('a recording is never overwritten')]);
    expect(readFileSync(out)).toEqual(before);
  });
});

it('audio never writes over the file that it reads, however it is spelled', async () => {
  const wav = join(folder, 'z.wav');
  const header = Buffer.from('UklGRiwAAABXQVZFZm10IBAAAAABAAEAwF0AAIC7AAACABAAZGF0YQgAAAABAAIAAwAEAA==', 'base64');
  writeFileSync(wav, header);
  const { code, stderr } = await runCli(['audio', wav, '--format', 'pcm16', '--out', relative(process.cwd(), wav)]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('--out is the file that is read')]);
  expect(readFileSync(wav)).toEqual(header);
});

describe('a damaged recording', () => {
  const path = record('damaged.realtime.jsonl', 1_000_000);
  const whole = readFileSync(path);
  const at = whole.indexOf('{"n":7,');
  writeFileSync(path, Buffer.concat([whole.subarray(0, at), Buffer.from('####'), whole.subarray(at + 4)]));
  const expected = `note: ${path}: One line could not be read: line 8 (byte ${at}). Everything else is there.\n`;

  it.each([
    ['inspect', ['inspect', path]],
    ['inspect --json', ['inspect', path, '--json']],
    ['export', ['export', path, '--format', 'csv']],
    ['compare', ['compare', path, path]],
  ])('is opened as far as it goes, and %s says what could not be read', async (_, args) => {
    const { code, stderr } = await runCli(args);
    expect(code).toBe(0);
    expect(stderr).toContain(expected);
  });
});
