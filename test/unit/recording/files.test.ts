import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Entry, RecordingHeader } from '../../../src/protocol/entry.ts';
import { decodeRecording, encodeEntry, encodeHeader } from '../../../src/recording/codec.ts';
import { openRecordingFile } from '../../../src/recording/openRecordingFile.ts';
import { readRecording, readRecordingFile } from '../../../src/recording/reader.ts';
import { RecordingWriter } from '../../../src/recording/writer.ts';
import { log } from './entries.ts';

const folder = mkdtempSync(join(tmpdir(), 'recording-'));
afterAll(() => rmSync(folder, { recursive: true }));
const header: RecordingHeader = { realtime: 1, source: { kind: 'simulator' } };
let files = 0;
const newPath = (): string => join(folder, 'new', `${++files}.realtime.jsonl`);

describe('the writer', () => {
  it('writes what the reader gives back', async () => {
    await fc.assert(
      fc.asyncProperty(log, async (entries) => {
        const path = newPath();
        const writer = new RecordingWriter(path, header);
        for (const entry of entries) writer.append(entry);
        writer.dispose();
        const read = await readRecordingFile(path);
        expect(read.header).toEqual(header);
        expect(read.entries).toEqual(entries);
      }),
      { numRuns: 30 },
    );
  });

  it('announces an entry only when its bytes are in the file', () => {
    const path = newPath();
    const writer = new RecordingWriter(path, header);
    const seen: Entry[] = [];
    writer.onDidWrite((entries) => {
      seen.push(...entries);
      expect(decodeRecording(readFileSync(path, 'utf8')).entries).toEqual(seen);
    });
    for (let n = 1; n <= 3; n++) {
      writer.append({ kind: 'lifecycle', n, monoMs: n, wallMs: n, at: 'note', details: { message: 'x' } });
      expect(seen).toHaveLength(n - 1);
      writer.flush();
      expect(seen).toHaveLength(n);
    }
    writer.dispose();
  });

  // Windows lets nobody delete a file that is open.
  it.skipIf(process.platform === 'win32')('says so when the file is deleted underneath', () => {
    const path = newPath();
    const writer = new RecordingWriter(path, header);
    const failures: string[] = [];
    const seen: number[] = [];
    writer.onDidFail((error) => failures.push(error.message));
    writer.onDidWrite((entries) => seen.push(...[...entries].map(({ n }) => n)));
    rmSync(path);
    for (let n = 1; n <= 2; n++) {
      writer.append({ kind: 'lifecycle', n, monoMs: n, wallMs: n, at: 'note', details: {} });
      writer.flush();
    }
    writer.dispose();
    expect(failures).toEqual([`The recording ${path} can no longer be written: the file was deleted.`]);
    expect(seen).toEqual([1, 2]);
  });

  it('never writes over a recording', () => {
    const path = newPath();
    new RecordingWriter(path, header).dispose();
    expect(() => new RecordingWriter(path, header)).toThrow(
      expect.objectContaining({ code: 'recording-not-created' }) as Error,
    );
  });
});

describe('the reader', () => {
  it('reads the same however the bytes arrive, even in the middle of a character', async () => {
    const entry: Entry = {
      kind: 'frame',
      n: 1,
      monoMs: 0,
      wallMs: 0,
      dir: 'server',
      text: '{"type":"ping","t":"Cześć 👋"}',
      binary: false,
      sizeBytes: 33,
    };
    const bytes = Buffer.from(encodeHeader(header) + encodeEntry(entry));
    for (let cut = 1; cut < bytes.length; cut++) {
      const { entries } = await readRecording(
        Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)], { objectMode: false }),
        'test',
      );
      expect(entries).toMatchObject([{ text: entry.text }]);
    }
  });

  it.each([
    ['missing', join(folder, 'nowhere'), 'recording-unreadable'],
    ['a folder', folder, 'recording-unreadable'],
  ])('says why a file that is %s cannot be read', async (_, path, code) => {
    await expect(readRecordingFile(path)).rejects.toMatchObject({ code });
  });

  it('says that an empty file holds no events', async () => {
    const path = join(folder, 'empty');
    writeFileSync(path, '\n\n');
    await expect(readRecordingFile(path)).rejects.toMatchObject({ code: 'recording-empty' });
  });

  it('reads a line of 20 MB', async () => {
    const text = JSON.stringify({ type: 'input_audio_buffer.append', audio: 'A'.repeat(20_000_000) });
    const { entries } = await readRecording(Readable.from([Buffer.from(text)]), 'test');
    expect(entries).toMatchObject([{ dir: 'client', sizeBytes: text.length }]);
  });
});

describe('a document of another tool', () => {
  const events = [{ type: 'session.created' }, { type: 'response.create' }];
  const list = JSON.stringify(events);
  const har = JSON.stringify({
    log: {
      creator: { name: 'x'.repeat(2000) },
      entries: [{ _webSocketMessages: events.map((event) => ({ type: 'receive', data: JSON.stringify(event) })) }],
    },
  });

  it.each([
    ['a list on one line', list],
    ['a list over many lines', JSON.stringify(events, null, 2)],
    ['a HAR file', har],
    ['a HAR file over many lines', JSON.stringify(JSON.parse(har), null, 4)],
  ])('is read as a log: %s, in chunks of any size', async (_name, text) => {
    for (const size of [1, 7, 1000, text.length]) {
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
        text.slice(index * size, (index + 1) * size),
      );
      const { entries } = await readRecording(Readable.from(chunks), 'x');
      const types = entries.flatMap((entry) => (entry.kind === 'frame' ? [JSON.parse(entry.text) as unknown] : []));
      expect(types).toEqual(events);
    }
  });
});

describe('a file that is not UTF-8 as it lies', () => {
  const text = '{"dir":"server","event":{"type":"session.created","session":{"instructions":"Grüße 😀"}}}\n'.repeat(
    2000,
  );
  const types = async (name: string, bytes: Uint8Array): Promise<unknown[]> => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return [...(await openRecordingFile(path)).entries].map((entry) => entry.kind === 'frame' && entry.text);
  };

  it('is read: packed with gzip, and in UTF-16 of either order', async () => {
    const plain = await types('plain.jsonl', Buffer.from(text));
    expect(plain).toHaveLength(2000);
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(await types('little.jsonl', little)).toEqual(plain);
    expect(await types('big.jsonl', Buffer.from(little).swap16())).toEqual(plain);
    expect(await types('packed.jsonl.gz', gzipSync(text))).toEqual(plain);
  });

  it('is refused in words when the pack is cut off', async () => {
    const packed = gzipSync(text);
    await expect(types('cut.jsonl.gz', packed.subarray(0, packed.length / 2))).rejects.toMatchObject({
      code: 'recording-unreadable',
      message: expect.stringMatching(/cut\.jsonl\.gz could not be read: unexpected end of file/) as string,
    });
  });
});
