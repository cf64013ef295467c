// What Node reads before a command begins, as it is shipped.
import { expect, it } from 'vitest';
import { readAtStart } from '../readAtStart.ts';

it('the overview reads no command', async () => {
  const { inputs, bytes } = await readAtStart('cli', 'cli.js');
  expect(inputs.filter((path) => /node_modules|src\/(simulator|session|replay|transport|audio)\//.test(path))).toEqual(
    [],
  );
  expect(bytes).toBeLessThanOrEqual(64 * 1024);
});

it('audio reads neither the simulator nor sessions, replays and packages', async () => {
  const { inputs, bytes } = await readAtStart('cli', 'cli.js', 'src/cli/audio.ts');
  expect(inputs.some((path) => path.startsWith('src/audio/demux/'))).toBe(true);
  expect(inputs.filter((path) => /node_modules|src\/(simulator|session|replay|transport)\//.test(path))).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(128 * 1024);
});
