import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Entry, RecordingHeader } from '../../../src/protocol/entry.ts';
import { decodeRecording, encodeEntry, encodeHeader } from '../../../src/recording/codec.ts';
import { RecordingWriter } from '../../../src/recording/writer.ts';
import { log } from './entries.ts';
import { plainEntry } from './plainEntry.ts';

const folder = mkdtempSync(join(tmpdir(), 'log-'));
afterAll(() => rmSync(folder, { recursive: true }));
const header: RecordingHeader = { realtime: 1, source: { kind: 'simulator' } };
let files = 0;
const newPath = (): string => join(folder, `${++files}.realtime.jsonl`);

const delta = (index: number, audio: string): string =>
  JSON.stringify({ type: 'response.output_audio.delta', event_id: `e${index}`, item_id: 'i', delta: audio });

const textOf = (entry: Entry | undefined): string | undefined => (entry?.kind === 'frame' ? entry.text : undefined);

describe('a log that is being written', () => {
  it('has the bytes that encoding each entry gives, and gives back each entry', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const path = newPath();
        const writer = new RecordingWriter(path, header);
        for (const entry of entries) writer.append(entry);
        writer.flush();
        expect(readFileSync(path, 'utf8')).toBe(
          encodeHeader(header) + entries.map((entry) => encodeEntry(entry)).join(''),
        );
        expect(Array.from(writer.log, plainEntry)).toEqual(entries);
        expect(Array.from(writer.log.slice(1, -1), plainEntry)).toEqual(entries.slice(1, -1));
        expect(writer.log.at(-1) && plainEntry(writer.log.at(-1) as Entry)).toEqual(entries.at(-1));
        writer.dispose();
      }),
      { numRuns: 60 },
    );
  });

  it('reads single payloads and runs of them, larger ones than it keeps, while more is written', () => {
    const path = newPath();
    const writer = new RecordingWriter(path, header);
    const texts = Array.from({ length: 60 }, (_, index) => delta(index, 'A'.repeat(index % 50 === 3 ? 700_000 : 4000)));
    texts.forEach((text, index) => {
      writer.appendText({ n: index + 1, monoMs: index, wallMs: null }, 'server', Buffer.from(text));
      const known = writer.log.length;
      for (const at of [0, known - 1, known >> 1].filter((one) => one >= 0 && one < known)) {
        expect(textOf(writer.log.at(at)) === texts[at]).toBe(true);
      }
    });
    writer.flush();
    expect(Array.from(writer.log, (entry) => entry.kind === 'frame' && entry.text)).toEqual(texts);
    writer.dispose();
    expect(textOf(writer.log.at(7))).toBe(texts[7]);
  });

  it('goes on in another file when one is full, and is one log', () => {
    const path = newPath();
    const writer = new RecordingWriter(path, header, { maxFileBytes: 20_000 });
    const texts = Array.from({ length: 40 }, (_, index) => delta(index, 'B'.repeat(1000)));
    for (const [index, text] of texts.entries()) {
      writer.appendText({ n: index + 1, monoMs: null, wallMs: null }, 'server', Buffer.from(text));
      if (index % 5 === 4) writer.flush();
    }
    writer.dispose();
    expect(writer.log.files).toHaveLength(3);
    const second = decodeRecording(readFileSync(writer.log.files[1]?.path ?? '', 'utf8'));
    expect(second.header).toMatchObject({ part: 2, source: { kind: 'simulator' } });
    expect(Array.from(writer.log, (entry) => entry.kind === 'frame' && entry.text)).toEqual(texts);
    for (const [position, text] of texts.entries()) {
      const place = writer.log.lineOf(position);
      const line = readFileSync(place?.path ?? '', 'utf8').split('\n')[place?.line ?? 0];
      expect(line).toContain(text);
    }
  });
});
