import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { captures, describeCaptures } from '../../captures.ts';
import type { Entry, RecordingHeader } from '../../../src/protocol/entry.ts';
import { decodeRecording, encodeEntry, encodeHeader } from '../../../src/recording/codec.ts';
import { openLog } from '../../../src/recording/openLog.ts';
import { openRecordingFile } from '../../../src/recording/openRecordingFile.ts';
import { RecordingWriter } from '../../../src/recording/writer.ts';
import { log } from './entries.ts';
import { plainEntry } from './plainEntry.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'a.realtime.jsonl');
const header: RecordingHeader = { realtime: 1, source: { kind: 'simulator' } };

/** Bytes that are no UTF-8 count as what stands for them where they were decoded first. */
function comparable(entry: Entry): Entry {
  const plain = plainEntry(entry);
  return plain.kind === 'frame' && plain.text.includes('\ufffd') ? { ...plain, sizeBytes: 0 } : plain;
}

async function expectSame(bytes: Uint8Array): Promise<void> {
  writeFileSync(path, bytes);
  const { log: opened } = await openLog(path);
  const decoded = decodeRecording(Buffer.from(bytes).toString('utf8'));
  expect(opened.header).toEqual(decoded.header);
  expect(Array.from(opened, comparable)).toEqual(decoded.entries.map(comparable));
  for (const [index, entry] of decoded.entries.entries()) {
    if (entry.kind === 'lifecycle' || opened.index.formOf(index) !== 'event') continue;
    const type = opened.index.typeOf(index);
    if (type !== undefined) expect(entry.text).toContain(`"type":"${type}"`);
  }
  opened.close();
}

const recording = fc
  .tuple(log, fc.boolean())
  .map(([entries, hasHeader]) =>
    Buffer.from((hasHeader ? encodeHeader(header) : '') + entries.map(encodeEntry).join('')),
  );

describe('a log opened by its bytes', () => {
  it('has the entries that decoding gives', async () => {
    await fc.assert(fc.asyncProperty(recording, expectSame), { numRuns: 150 });
  });

  it('has them where bytes were changed, lost or added, or the end is missing', async () => {
    const edit = fc.tuple(fc.nat(3000), fc.constantFrom('set', 'cut', 'insert', 'end'), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(recording, fc.array(edit, { minLength: 1, maxLength: 4 }), async (whole, edits) => {
        let bytes = Buffer.from(whole);
        for (const [place, how, byte] of edits) {
          const at = bytes.length === 0 ? 0 : place % bytes.length;
          if (how === 'set' && bytes.length > 0) bytes[at] = byte;
          else if (how === 'cut') bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + (byte % 40))]);
          else if (how === 'insert')
            bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at)]);
          else if (how === 'end') bytes = bytes.subarray(0, at);
        }
        await expectSame(bytes);
      }),
      { numRuns: 400 },
    );
  });

  it('has them in lines longer than what is read at once', async () => {
    const lines = [3_000_000, 10, 1_100_000, 5].map((length, index) =>
      encodeEntry({
        kind: 'frame',
        n: index + 1,
        monoMs: index,
        wallMs: null,
        dir: 'server',
        text: JSON.stringify({ type: 'response.output_audio.delta', item_id: 'i', delta: 'A'.repeat(length) }),
        binary: false,
        sizeBytes: 0,
      }),
    );
    await expectSame(Buffer.from(encodeHeader(header) + lines.join('')));
  });

  it('names the place of what it could not read', async () => {
    const lines = [1, 2, 3].map((n) =>
      encodeEntry({ kind: 'lifecycle', n, monoMs: n, wallMs: n, at: 'note', details: { message: 'x' } }),
    );
    const text = `${encodeHeader(header)}${lines[0] ?? ''}{"n":2,"mono\n${lines[2] ?? ''}{"n":4,`;
    writeFileSync(path, text);
    const { damage, damagedLines } = await openLog(path);
    expect(damage).toEqual([
      { line: 3, byteOffset: text.indexOf('{"n":2') },
      { line: 5, byteOffset: text.indexOf('{"n":4') },
    ]);
    expect(damagedLines).toBe(2);
  });

  it('is one where the recording is in several files', async () => {
    const first = join(folder, 'parts.realtime.jsonl');
    const writer = new RecordingWriter(first, header, { maxFileBytes: 2000 });
    const texts = Array.from({ length: 30 }, (_, index) =>
      JSON.stringify({ type: 'x', text: 'y'.repeat(100 + index) }),
    );
    for (const [index, text] of texts.entries()) {
      writer.appendText({ n: index + 1, monoMs: index, wallMs: null }, 'server', Buffer.from(text));
      writer.flush();
    }
    writer.dispose();
    const { log: opened, damage } = await openLog(first);
    expect(opened.files.length).toBeGreaterThan(2);
    expect(damage).toEqual([]);
    expect(Array.from(opened, (entry) => entry.kind === 'frame' && entry.text)).toEqual(texts);
    expect(Array.from(opened, ({ n }) => n)).toEqual(texts.map((_, index) => index + 1));
  });
});

describeCaptures('recorded sessions opened by their bytes', () => {
  it('have the entries that decoding gives', async () => {
    for (const capture of captures) await expectSame(readFileSync(capture.path));
  });
});

it('a file without lines of its own says so, one of another tool is read as a whole, a later part leads to the first', async () => {
  const empty = join(folder, 'empty.jsonl');
  writeFileSync(empty, '\n');
  await expect(openRecordingFile(empty)).rejects.toMatchObject({ code: 'recording-empty' });
  await expect(openRecordingFile(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'recording-unreadable' });
  const list = join(folder, 'list.json');
  writeFileSync(list, JSON.stringify([{ type: 'session.created' }, { type: 'response.create' }], null, 2));
  expect((await openRecordingFile(list)).entries).toHaveLength(2);
  const { entries } = await openRecordingFile(join(folder, 'parts.part2.realtime.jsonl'));
  expect(entries.at(0)).toMatchObject({ n: 1, text: '{"type":"x","text":"' + 'y'.repeat(100) + '"}' });
  expect(entries).toHaveLength(30);
});
