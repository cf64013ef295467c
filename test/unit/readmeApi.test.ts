import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}

it('the README shows the interface that other extensions get', () => {
  const [, shown] = /```ts\n([^]*?)\n```/.exec(read('README.md')) ?? [];
  const [, declared] = /\/\/ #region README\n([^]*?)\n\/\/ #endregion/.exec(read('src/host/api.ts')) ?? [];
  expect(declared).toContain('export interface RealtimeDebuggerApi');
  expect(shown).toBe(declared?.trim());
});
