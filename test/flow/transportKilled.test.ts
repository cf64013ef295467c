import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, it } from 'vitest';
import { readRecordingFile } from '../../src/recording/reader.ts';
import { Harness } from './transportHarness.ts';

const harness = new Harness();
afterEach(harness.release);
afterAll(harness.removeFolder);

/** So many processes are killed, each at another moment. More with KILLS=100. */
const KILLS = Number(process.env['KILLS'] ?? 20);

it(
  'a process killed at any moment of a burst leaves a recording that opens and holds every frame that was shown',
  { timeout: 10_000 + KILLS * 5_000 },
  async () => {
    const url = await harness.serve((socket) => {
      let index = 0;
      const delta = 'A'.repeat(4_000);
      const stream = (): void => {
        // The next frame follows when this one was taken, so the stream never pauses and never ends.
        socket.send(
          JSON.stringify({ type: 'response.output_audio.delta', index: index++, delta }),
          (error) => error ?? setImmediate(stream),
        );
      };
      stream();
    });
    for (let kill = 0; kill < KILLS; kill++) await killOne(url, join(harness.folder, `killed${kill}.realtime.jsonl`));
  },
);

async function killOne(url: string, path: string): Promise<void> {
  const program = fileURLToPath(new URL('transportKilledProcess.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, url, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  harness.onRelease(() => void child.kill('SIGKILL'));

  let shown = 0;
  let timer: NodeJS.Timeout | undefined;
  for await (const line of createInterface(child.stdout)) {
    shown = Number(line);
    // Not in step with what it prints.
    timer ??= setTimeout(() => child.kill('SIGKILL'), Math.random() * 300);
  }

  expect(shown).toBeGreaterThan(0);
  const { header, entries } = await readRecordingFile(path);
  expect(header?.source.kind).toBe('custom');
  expect(entries.length).toBeGreaterThanOrEqual(shown);
  const frames = entries.slice(0, shown).filter((one) => one.kind === 'frame');
  expect(frames.map(({ text }) => (JSON.parse(text) as { index: number }).index)).toEqual(
    frames.map((_, index) => index),
  );
}
