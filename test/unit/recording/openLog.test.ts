import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { captures, describeCaptures } from '../../captures.ts';
import { english } from '../../../src/base/l10n.ts';
import type { Entry, RecordingHeader } from '../../../src/protocol/entry.ts';
import { decodeRecording, encodeEntry, encodeHeader } from '../../../src/recording/codec.ts';
import { brokenFrames } from '../../../src/recording/brokenFrames.ts';
import { openLog } from '../../../src/recording/openLog.ts';
import { noticeOf } from '../../../src/recording/openedRecording.ts';
import { partPath } from '../../../src/recording/parts.ts';
import { RecordingLog } from '../../../src/recording/recordingLog.ts';
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
    Buffer.from((hasHeader ? encodeHeader(header) : '') + entries.map((entry) => encodeEntry(entry)).join('')),
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

  describe('where a recording is damaged', () => {
    const plain = (n: number): string =>
      encodeEntry({
        kind: 'frame',
        n,
        monoMs: n,
        wallMs: n,
        dir: 'server',
        text: JSON.stringify({ type: 'response.output_text.delta', item_id: 'i', delta: `said ${n}` }),
        binary: false,
        sizeBytes: 0,
      });
    const text = encodeHeader(header) + Array.from({ length: 9 }, (_, index) => plain(index + 1)).join('');
    const at = (n: number): number => text.indexOf(`{"n":${n},`);
    const noticeFor = async (damaged: string): Promise<string> => {
      writeFileSync(path, damaged);
      const opened = await openRecordingFile(path);
      const notice = noticeOf(opened, brokenFrames(opened.entries));
      return notice ? english(notice) : '';
    };

    it('says nothing of one that is whole, also of frames that never were JSON', async () => {
      expect(await noticeFor(text + '{"n":10,"monoMs":1,"wallMs":1,"dir":"server","text":"no json"}\n')).toBe('');
    });

    it('names the place of zeros in the middle of a frame', async () => {
      const place = `line could not be read: line 5 (byte ${at(4)}).`;
      expect(await noticeFor(text.replace('said 4', '\0'.repeat(6)))).toContain(place);
      // A block of a disk: that is seen when the file is opened.
      expect(await noticeFor(text.replace('said 4', '\0'.repeat(4096)))).toContain(place);
      expect((await openRecordingFile(path)).damagedLines).toBe(1);
    });

    it('names the place of bytes that are gone, across the ends of lines', async () => {
      const cut = text.slice(0, at(3) + 90) + text.slice(at(6) + 30);
      expect(await noticeFor(cut)).toContain(`One line could not be read: line 4 (byte ${at(3)}).`);
    });

    it.each([
      ['its first byte', (): string => `X${text.slice(1)}`],
      ['its first member', (): string => text.replace('realtime', 'realtXme')],
      ['most of it', (): string => text.replace('"realtime":1', '####')],
    ])('names a damaged header (%s) and what else there is', async (_, damaged) => {
      const more = damaged().replace('{"n":7,"', '{"n":7,#').replace('"said 8"', '"said "8');
      const places = [7, 8].map((n) => `line ${n + 1} (byte ${more.indexOf(`{"n":${n},`)})`);
      expect(await noticeFor(more)).toContain(`3 lines could not be read: line 1 (byte 0), ${places.join(', ')}.`);
    });

    it('does not read the whole file into memory for a damaged first byte', async () => {
      await noticeFor(`X${text.slice(1)}`);
      expect((await openRecordingFile(path)).entries).toBeInstanceOf(RecordingLog);
      await noticeFor(`[${text.slice(1)}`);
      expect((await openRecordingFile(path)).entries).toBeInstanceOf(RecordingLog);
    });
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
    await missesParts(first);
  });
});

/** What is there is opened, in order, whichever file is asked for, and what is not is named. */
async function missesParts(first: string): Promise<void> {
  const folderOfCopy = mkdtempSync(join(tmpdir(), 'parts-'));
  const copy = join(folderOfCopy, 'parts.realtime.jsonl');
  const parts = [first, partPath(first, 2), partPath(first, 3)].map((file) => readFileSync(file));
  const opened = async (asked: string): Promise<[ns: number[], notice: string | undefined]> => {
    const recording = await openRecordingFile(asked, folderOfCopy);
    const notice = noticeOf(recording);
    const ns = Array.from(recording.entries, (entry) => (entry.kind === 'frame' ? entry.text.length : 0));
    return [ns, notice && english(notice)];
  };
  writeFileSync(partPath(copy, 3), parts[2] ?? '');
  const third = await opened(partPath(copy, 3));
  expect(third[1]).toBe('Parts 1, 2 of this recording are missing.');
  writeFileSync(copy, parts[0] ?? '');
  const outer = await opened(partPath(copy, 3));
  expect(outer[1]).toBe('Part 2 of this recording is missing.');
  expect(await opened(copy)).toEqual(outer);
  writeFileSync(partPath(copy, 2), parts[1] ?? '');
  const all = await opened(copy);
  expect(all[1]).toBeUndefined();
  expect(all[0].slice(-third[0].length)).toEqual(third[0]);
  expect(outer[0]).toEqual([...all[0].slice(0, outer[0].length - third[0].length), ...third[0]]);
  rmSync(folderOfCopy, { recursive: true });
}

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
