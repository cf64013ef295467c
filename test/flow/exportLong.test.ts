/** A recording that is longer than the memory it may take is exported all the same. */
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli, useCli } from './cliHarness.ts';

useCli();
const folder = mkdtempSync(join(tmpdir(), 'realtime-long-'));
const path = join(folder, 'long.realtime.jsonl');
const ENTRIES = 12_000;
const key = `sk-proj-${'A1b2'.repeat(10)}`;

function* lines(): Generator<string> {
  yield `${JSON.stringify({ realtime: 1, source: { kind: 'simulator' } })}\n`;
  const audio = Buffer.alloc(7500, 7).toString('base64');
  for (let n = 1; n < ENTRIES; n++) {
    const delta = n % 1000 === 0 ? `said ${key}` : `piece ${n}`;
    const event =
      n % 10 === 0
        ? { type: 'response.output_text.delta', item_id: `item_${n}`, delta }
        : { type: 'response.output_audio.delta', item_id: 'item_a', content_index: 0, delta: audio };
    yield `{"n":${n},"monoMs":${n},"wallMs":${1_700_000_000_000 + n},"dir":"server","event":${JSON.stringify(event)}}\n`;
  }
  yield '{"n":12000,"monoMs":1200';
}

beforeAll(async () => {
  await pipeline(lines(), createWriteStream(path));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a recording of a hundred megabytes', () => {
  it.each(['jsonl', 'csv', 'har'])(
    'becomes %s in a heap of 64 MB',
    async (format) => {
      const out = join(folder, `out.${format}`);
      const env = { NODE_OPTIONS: '--max-old-space-size=64' };
      const result = await runCli(['export', path, '--format', format, '--out', out], { env });
      expect(result).toMatchObject({ code: 0, stdout: '' });
      expect(result.stderr).toMatch(/^note: .*line 12,?001 .*\nmasked: 11 keys\n$/);
      const text = readFileSync(out, 'latin1');
      expect(text).not.toContain(key);
      if (format === 'csv') expect(text.split('\r\n')).toHaveLength(ENTRIES + 2);
      else expect(statSync(out).size).toBeGreaterThan(statSync(path).size * 0.95);
      if (format === 'jsonl') expect(text).toContain('The last line was cut off after 24 characters');
    },
    60_000,
  );
});
