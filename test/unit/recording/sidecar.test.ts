import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { encodeEntry, encodeHeader } from '../../../src/recording/codec.ts';
import { openIndexed } from '../../../src/recording/sidecar.ts';
import { plainEntry } from './plainEntry.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidecar-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'a.realtime.jsonl');
const cache = join(folder, 'cache');

const line = (n: number, letter = 'A'): string =>
  encodeEntry({
    kind: 'frame',
    n,
    monoMs: n / 8,
    wallMs: n % 3 === 0 ? null : 1_764_000_000_000 + n,
    dir: n % 5 === 0 ? 'client' : 'server',
    text: JSON.stringify({ type: `type.${n % 7}`, item_id: `item_${n % 50}`, delta: letter.repeat(9000) }),
    binary: false,
    sizeBytes: 0,
  });
const note = encodeEntry({ kind: 'lifecycle', n: 1, monoMs: 0, wallMs: 0, at: 'open', details: {} });
const whole = `${encodeHeader({ realtime: 1, source: { kind: 'custom' } })}${note}${Array.from({ length: 1000 }, (_, at) => line(at + 2)).join('')}`;

const sidecars = (): string[] => readdirSync(cache).filter((name) => name.endsWith('.index'));
const first = async () => (await openIndexed(path, cache)).log;

beforeEach(() => {
  rmSync(cache, { recursive: true, force: true });
  writeFileSync(path, whole);
});

it('gives the same log the second time, without looking through the recording', async () => {
  const scanned = await first();
  expect(sidecars()).toHaveLength(1);
  const again = await first();
  expect(again.index).not.toBe(scanned.index);
  expect(again.header).toEqual(scanned.header);
  expect(Array.from(again, plainEntry)).toEqual(Array.from(scanned, plainEntry));
  expect(again.index.typeOf(9)).toBe(scanned.index.typeOf(9));
  expect(again.index.itemOf(9)).toBe('item_10');
  again.index.add('event', 0, 1, null, null, 'server');
  expect(again.length).toBe(scanned.length + 1);
});

it('is not believed once the recording has grown, was edited, or is another one of the same size and time', async () => {
  await first();
  appendFileSync(path, line(1002));
  expect(await first()).toHaveLength(1002);
  const { mtime } = statSync(path);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('AAAA', 'BBBB'));
  utimesSync(path, mtime, mtime);
  expect((await first()).at(1001)).toMatchObject({ text: expect.stringContaining('BBBB') as string });
});

it.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100)],
  ['empty', () => Buffer.alloc(0)],
  [
    'of another version',
    (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('"version":1', '"version":9'), 'latin1'),
  ],
  [
    'changed in its last column',
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -9), Buffer.from([7]), bytes.subarray(-8)]),
  ],
  [
    'changed in what it says of the header',
    (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('"custom"', '"cuntom"'), 'latin1'),
  ],
])('is made anew when it is %s', async (_, change) => {
  const scanned = await first();
  const sidecar = join(cache, sidecars()[0] ?? '');
  const good = readFileSync(sidecar);
  writeFileSync(sidecar, change(good));
  expect(Array.from(await first(), plainEntry)).toEqual(Array.from(scanned, plainEntry));
  expect(readFileSync(sidecar).equals(good)).toBe(true);
});
