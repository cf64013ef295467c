/** However long a file is, it is converted in the memory that a short one takes. Hours of real formats: `npm run bench`. */
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { wavHeader } from '../../src/audio/wav.ts';
import { costOf } from '../processCost.ts';
import { runCli, useCli } from './cliHarness.ts';

useCli();
const folder = mkdtempSync(join(tmpdir(), 'realtime-memory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../fixtures/audio', name));
/** Of 1.5 seconds each. */
const repeated = (name: string, times: number): Buffer => Buffer.concat(new Array<Buffer>(times).fill(fixture(name)));

const HOURS_2_MS = 7_200_000;
const LIMIT_MB = 100;

it.each([
  { name: 'two hours of WAV', file: 'long.wav', durationMs: HOURS_2_MS },
  { name: 'ten minutes of MP3', file: 'long.mp3', durationMs: 600_000 },
  { name: 'ten minutes of chained Ogg Opus', file: 'long.opus', durationMs: 600_000 },
])('$name takes little more than the command line alone', { timeout: 120_000 }, async ({ file, durationMs }) => {
  const path = join(folder, file);
  if (file === 'long.wav') {
    // Silence that takes no room on the disk.
    const dataBytes = (HOURS_2_MS / 1000) * 16_000 * 2;
    writeFileSync(path, wavHeader(dataBytes, 16_000, 1));
    truncateSync(path, 44 + dataBytes);
  } else writeFileSync(path, repeated(file.replace('long', 'speech'), durationMs / 1500));
  const alone = await costOf((env) => runCli(['audio', '--help'], { env }));
  const args = ['audio', path, '--format', 'pcm16', '--rate', '8000', '--out', join(folder, `${file}.raw`), '--json'];
  const converted = await costOf((env) => runCli(args, { env }));
  const stated = (JSON.parse(converted.result.stdout) as { durationMs: number }).durationMs;
  // MP3 files one behind the other keep what the encoder padded each of them with.
  expect(Math.abs(stated / durationMs - 1)).toBeLessThan(file.endsWith('mp3') ? 0.1 : 0.001);
  expect(converted.cost.peakMb - alone.cost.peakMb).toBeLessThan(LIMIT_MB);
});
