import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, FrameEntry, RecordingHeader } from '../../../src/protocol/entry.ts';
import { decodeRecording, encodeEntry, encodeHeader, RecordingDecoder } from '../../../src/recording/codec.ts';
import { frameText, jsonText, log } from './entries.ts';

const header: RecordingHeader = { realtime: 1, startedAt: '2026-11-23T10:00:00.000Z', source: { kind: 'simulator' } };

function frame(text: string, dir: FrameEntry['dir'] = 'server'): FrameEntry {
  return { kind: 'frame', n: 1, monoMs: 1.5, wallMs: 2, dir, text, binary: false, sizeBytes: Buffer.byteLength(text) };
}

function onlyFrame(text: string): FrameEntry {
  const { entries } = decodeRecording(text);
  expect(entries).toHaveLength(1);
  return entries[0] as FrameEntry;
}

describe('a recording', () => {
  it('gives back every entry, each frame byte for byte', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const decoded = decodeRecording(encodeHeader(header) + entries.map((entry) => encodeEntry(entry)).join(''));
        expect(decoded.header).toEqual(header);
        expect(decoded.entries).toEqual(entries);
      }),
    );
  });

  it('is one JSON object a line, so that jq and DuckDB read it as it is', () => {
    fc.assert(
      fc.property(log, (entries) => {
        for (const entry of entries) {
          const line = encodeEntry(entry);
          expect(line.endsWith('\n')).toBe(true);
          expect(line.slice(0, -1)).not.toMatch(/[\r\n]/);
          const value = JSON.parse(line) as Record<string, unknown>;
          // Of the text: members that are numbers come first in what is read of it.
          expect(line).toMatch(/^\{"n":\d+,"monoMs":[^,]+,"wallMs":[^,]+,/);
          if (entry.kind === 'frame') expect(['event', 'text', 'base64']).toContain(Object.keys(value).at(-1));
        }
      }),
    );
  });

  it('holds a frame that is one line of JSON as the last member, to be cut out', () => {
    fc.assert(
      fc.property(frameText, (text) => {
        const line = encodeEntry(frame(text));
        const start = line.indexOf('"event":');
        if (start >= 0 && 'event' in (JSON.parse(line) as object)) expect(line.slice(start + 8, -2)).toBe(text);
        else expect((JSON.parse(line) as { text: string }).text).toBe(text);
      }),
    );
  });

  it('decodes line by line as it does at once', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const decoder = new RecordingDecoder();
        for (const entry of entries) decoder.push(encodeEntry(entry).slice(0, -1));
        expect(decoder.entries).toEqual(decodeRecording(entries.map((entry) => encodeEntry(entry)).join('')).entries);
      }),
    );
  });

  it.each([
    ['deeper than 200 levels', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['larger than 8 MiB', JSON.stringify({ type: 'x', audio: 'A'.repeat(9 * 1024 * 1024) })],
    ['over several lines', '{\n"type":"response.create"\n}'],
    ['not JSON', 'hello'],
  ])('writes a frame %s as escaped text', (_, text) => {
    const line = encodeEntry(frame(text));
    expect(Object.keys(JSON.parse(line) as object).at(-1)).toBe('text');
    expect(onlyFrame(line).text).toBe(text);
  });
});

describe('a file that was torn or edited', () => {
  const lines = [1, 2, 3].map((n) => encodeEntry({ ...frame(`{"type":"ping","k":${n}}`), n }));

  it('loses at most the line that was being written, and says so', () => {
    const whole = encodeHeader(header) + lines.join('');
    for (let cut = encodeHeader(header).length; cut <= whole.length; cut++) {
      const { entries } = decodeRecording(whole.slice(0, cut));
      const complete = whole.slice(encodeHeader(header).length, cut).split('\n').length - 1;
      const frames = entries.filter((entry) => entry.kind === 'frame');
      expect(frames.length).toBeGreaterThanOrEqual(complete);
      expect(frames.slice(0, complete).map((entry) => entry.text)).toEqual(
        [1, 2, 3].slice(0, complete).map((k) => `{"type":"ping","k":${k}}`),
      );
      const rest = entries.slice(frames.length);
      expect(rest.every((entry) => entry.kind === 'lifecycle' && entry.at === 'note')).toBe(true);
    }
  });

  it('reads lines that were removed, swapped, indented, ended by CRLF or separated by blank lines', () => {
    const edited = `\ufeff${encodeHeader(header)}\r\n${lines[2] ?? ''}\n\n${(lines[0] ?? '').replace('\n', '\r\n')}`;
    const { entries, header: read } = decodeRecording(edited);
    expect(read).toEqual(header);
    expect(entries.map((entry) => entry.n)).toEqual([1, 2]);
    expect(entries.map((entry) => (entry as FrameEntry).text)).toEqual([
      '{"type":"ping","k":3}',
      '{"type":"ping","k":1}',
    ]);
  });

  it('keeps a line that is not JSON as a frame that is not JSON', () => {
    const { entries } = decodeRecording(`${encodeHeader(header)}garbage\n${lines[0] ?? ''}`);
    expect(entries.map((entry) => (entry as FrameEntry).text)).toEqual(['garbage', '{"type":"ping","k":1}']);
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '"event":',
      '"dir":"server"',
      ',',
      '[',
      ']',
      '\n',
      '"at":"open"',
      '"text":"x"',
      '1',
      ' ',
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (text) => void decodeRecording(text.join(''))));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeRecording(text)));
  });

  it('reads an event nested thousands of levels deep, also where the line was formatted by hand', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    expect(onlyFrame(`{"dir":"server","event":${deep}}\n`).text).toBe(deep);
    expect(onlyFrame(`{"dir": "server", "event": ${deep}}\n`).text).toBe(deep);
  });
});

describe('lines from elsewhere', () => {
  it('opens {"dir","event"} lines without inventing times', () => {
    const entry = onlyFrame('{"dir":"client","event":{"type":"response.create" , "n":1.0}}\n');
    expect(entry).toMatchObject({
      dir: 'client',
      monoMs: null,
      wallMs: null,
      text: '{"type":"response.create" , "n":1.0}',
    });
  });

  it('cuts the frame out byte for byte, however the line around it was written', () => {
    fc.assert(
      fc.property(jsonText, fc.json(), fc.boolean(), (json, other, first) => {
        const text = json.replace(/[\r\n]/g, ' ').trim();
        fc.pre(!text.startsWith('"'));
        const members = [`"event" : ${text}`, `"note": ${JSON.stringify(JSON.parse(other))}`];
        const line = `{ "direction":"client", ${(first ? members : members.reverse()).join(' , ')} }`;
        expect(onlyFrame(line)).toMatchObject({ dir: 'client', text });
      }),
    );
  });

  it.each<[string, FrameEntry['dir']]>([
    ['{"type":"response.create"}', 'client'],
    ['{"type":"session.created","session":{}}', 'server'],
    ['{"type":"nobody.knows"}', 'unknown'],
    ['{"type":"input_audio_buffer.dtmf_event_received","event":"5"}', 'server'],
  ])('takes the direction of the bare event %s from its type', (text, dir) => {
    expect(onlyFrame(text)).toMatchObject({ text, dir });
  });
});

describe('lifecycle entries', () => {
  it('tell a close with its code and reason from one without a close frame', () => {
    const closes: Entry[] = [
      {
        kind: 'lifecycle',
        n: 1,
        monoMs: 1,
        wallMs: 2,
        at: 'close',
        details: { code: 1000, reason: '', clean: true, by: 'client' },
      },
      { kind: 'lifecycle', n: 2, monoMs: 3, wallMs: 4, at: 'close', details: { clean: false, by: 'network' } },
    ];
    expect(decodeRecording(closes.map((entry) => encodeEntry(entry)).join('')).entries).toEqual(closes);
  });
});
