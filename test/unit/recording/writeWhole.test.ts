import { mkdtemp, lstat, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from '../../../src/recording/writeWhole.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-whole-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function* failing(): Generator<string> {
  yield 'half of ';
  yield 'x'.repeat(1_000_000);
  throw new Error('the recording is broken');
}

it('writes a new file, and one in the place of another', async () => {
  const path = join(folder, 'out.txt');
  await writeWhole(path, ['a', new TextEncoder().encode('b')]);
  expect(await readFile(path, 'utf8')).toBe('ab');
  await writeWhole(path, ['c']);
  expect(await readFile(path, 'utf8')).toBe('c');
  expect(await readdir(folder)).toEqual(['out.txt']);
});

it('leaves what was there where it fails, and nothing where nothing was', async () => {
  const path = join(folder, 'out.txt');
  await expect(writeWhole(path, failing())).rejects.toThrow('the recording is broken');
  expect(await readdir(folder)).toEqual([]);
  await writeFile(path, 'before');
  await expect(writeWhole(path, failing())).rejects.toThrow('the recording is broken');
  expect(await readFile(path, 'utf8')).toBe('before');
  expect(await readdir(folder)).toEqual(['out.txt']);
});

it('keeps a link and the permissions of its file', async () => {
  const path = join(folder, 'out.txt');
  const link = join(folder, 'link.txt');
  await writeFile(path, 'before', { mode: 0o600 });
  await symlink(path, link);
  await writeWhole(link, ['after']);
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('after');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it('writes into what is no file, and says where no folder is', async () => {
  await writeWhole('/dev/null', ['a']);
  await expect(writeWhole(join(folder, 'none', 'out.txt'), ['a'])).rejects.toThrow('ENOENT');
});
