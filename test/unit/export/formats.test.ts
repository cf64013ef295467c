/** Each format as what it says it is. Programs that read them are in test/flow and test/webview. */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFormatIds, exportFormats } from '../../../src/base/exportFormats.ts';
import { sha256 } from '../../../src/base/sha256.ts';
import { encodeUtf8 } from '../../../src/base/utf8.ts';
import type { LoggedSession } from '../../../src/export/exportedSession.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';
import { project } from '../../../src/session/projection.ts';
import { HandMadeLog } from '../session/log.ts';
import { exportBytes, exportText } from './exportText.ts';
import { spokenSession, startedMs, words } from './spokenSession.ts';
import { wildLog } from './wildLog.ts';

const withoutTimes: LoggedSession = {
  header: undefined,
  entries: [...spokenSession().entries].map((entry) => ({ ...entry, monoMs: null, wallMs: null })),
};

describe('the list of formats', () => {
  it('names each once, with a file name of its own', () => {
    expect(new Set(exportFormatIds).size).toBe(12);
    expect(new Set(exportFormats.map(({ extension }) => extension)).size).toBe(12);
  });
});

describe('plain text', () => {
  it('says who said what and when, one line each', async () => {
    const lines = (await exportText(spokenSession(), 'text')).split('\n');
    const start = lines.findIndex((line) => line.startsWith('['));
    expect(lines.slice(start, start + 5)).toEqual([
      expect.stringMatching(/^\[0:01\.\d{3}\] user: What is the weather in Oslo\?$/),
      expect.stringMatching(/^\[0:01\.\d{3}\] assistant: It is raining in Oslo, and it will stay so\.$/),
      expect.stringMatching(/^\[0:01\.\d{3}\] function call: get_weather\(\{"city":"Oslo"\}\)$/),
      expect.stringMatching(/^\[0:03\.\d{3}\] function call output: \{"rain":true\}$/),
      expect.stringMatching(/^\[0:06\.\d{3}\] user: And tomorrow\?$/),
    ]);
    expect(lines.join('\n')).toContain('assistant (truncated at 1,000 ms, incomplete)');
    expect(lines.join('\n')).toMatch(/\nErrors:\n#\d+ item_delete_invalid_item_id: No item nope\.\n$/);
  });
});

describe('CSV', () => {
  /** A reader as RFC 4180 has it. */
  function parse(csv: string): string[][] {
    const rows: string[][] = [];
    let row: string[] = [];
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
    for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
      row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
      if (match[3] === ',') continue;
      rows.push(row);
      row = [];
    }
    expect(csv.length === 0 || cell.lastIndex === 0).toBe(true);
    return rows;
  }

  it('has a row for each entry, whatever is in it', async () => {
    const property = fc.asyncProperty(wildLog, async (entries) => {
      const rows = parse(await exportText({ header: undefined, entries }, 'csv'));
      expect(rows).toHaveLength(entries.length + 1);
      expect(rows.every((row) => row.length === 11)).toBe(true);
    });
    await fc.assert(property, { numRuns: 100 });
  }, 60_000);

  it('tells what the event table tells', async () => {
    const source = spokenSession();
    const rows = parse(await exportText(source, 'csv'));
    const table = project(source.entries).rows;
    expect(rows[0]?.slice(0, 6)).toEqual(['n', 'monoMs', 'wallTime', 'from', 'type', 'what']);
    expect(rows.slice(1).map((row) => row[4])).toEqual(table.map(({ type }) => type));
    expect(rows[3]).toEqual([
      '3',
      '30',
      new Date(startedMs + 30).toISOString(),
      'server',
      'session.created',
      'gpt-realtime-2.1',
      '',
      '',
      String(table[2]?.sizeBytes),
      'known',
      '',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =cmd', '\t=1', '＝1+1'])('holds no formula: %j', async (text) => {
    const log = new HandMadeLog().server({ type: text, item_id: text });
    const [, row] = parse(await exportText({ header: undefined, entries: log.entries }, 'csv'));
    expect(row?.[4]).toBe(`'${text}`);
    expect(row?.[6]).toBe(`'${text}`);
  });
});

describe('HAR', () => {
  const require = createRequire(import.meta.url);
  const schemas = require('har-schema') as Record<string, object>;
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: { 'date-time': isDate, uri: isUri, email: true, ipv4: true, ipv6: true },
  });
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json') as object);
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);

  function isDate(text: string): boolean {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text);
  }
  function isUri(text: string): boolean {
    return /^[a-z]+:\/\/[\w\-.~:/?#@!$&'()*+,;=%]+$/i.test(text) && URL.canParse(text);
  }
  function check(text: string): Har {
    const har = JSON.parse(text) as Har;
    ajv.validate('har.json#', har);
    expect(ajv.errors ?? []).toEqual([]);
    return har;
  }

  it('is what the schema of HAR 1.2 says, for any log', async () => {
    const property = fc.asyncProperty(
      wildLog,
      fc.constantFrom('wss://u:p@h/v1?model=a b&api-key=x', 'rubbish', ''),
      async (entries, url) => {
        const header = { realtime: 1 as const, source: { kind: 'custom', url } };
        const { log } = check(await exportText({ header, entries }, 'har'));
        expect(log.entries[0]?._webSocketMessages).toHaveLength(entries.length);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  }, 60_000);

  it('has the frames as Chrome writes them, and the upgrade they came over', async () => {
    const source = spokenSession();
    const { log } = check(await exportText(source, 'har', { version: '1.2.3' }));
    const [entry] = log.entries;
    expect(log.creator).toEqual({ name: 'Realtime Debugger', version: '1.2.3' });
    expect(entry).toMatchObject({
      _resourceType: 'websocket',
      startedDateTime: new Date(startedMs).toISOString(),
      request: {
        method: 'GET',
        url: source.header?.source.url,
        queryString: [{ name: 'model', value: 'gpt-realtime-2.1' }],
      },
      response: { status: 101 },
    });
    const frames = [...source.entries].flatMap((each) => (each.kind === 'frame' ? [each] : []));
    expect(entry?._webSocketMessages).toEqual(
      frames.map(({ dir, text, wallMs }) => ({
        type: dir === 'client' ? 'send' : 'receive',
        time: expect.closeTo((wallMs ?? 0) / 1000, 6) as number,
        opcode: 1,
        data: text,
      })),
    );
  });

  it('of a log without times invents none', async () => {
    const { log } = check(await exportText(withoutTimes, 'har'));
    expect(log.entries[0]?.comment).toContain('no times');
    expect(new Set(log.entries[0]?._webSocketMessages.map(({ time }) => time))).toEqual(new Set([0]));
  });

  it('and JSONL can go without audio, and say how much it was', async () => {
    const whole = await exportText(spokenSession(), 'jsonl');
    for (const format of ['har', 'jsonl'] as const) {
      const text = await exportText(spokenSession(), format, { audio: false });
      expect(text.length).toBeLessThan(whole.length / 10);
      expect(text).toContain('[24000 bytes of audio left out]');
      expect(text).toContain('It is rai');
    }
    const { entries } = decodeRecording(await exportText(spokenSession(), 'jsonl', { audio: false }));
    expect(project(entries).order).toEqual(project(spokenSession().entries).order);
  });
});

interface Har {
  readonly log: {
    readonly creator: object;
    readonly entries: readonly {
      readonly comment?: string;
      readonly _webSocketMessages: readonly { readonly time: number }[];
    }[];
  };
}

describe('a Chrome trace', () => {
  interface TraceEvent {
    readonly ph: string;
    readonly pid: number;
    readonly tid: number;
    readonly name: string;
    readonly ts?: number;
    readonly dur?: number;
    readonly s?: string;
    readonly args?: Readonly<Record<string, unknown>>;
  }

  async function load(source: LoggedSession): Promise<{ events: TraceEvent[]; tracks: Map<number, string> }> {
    const { traceEvents } = JSON.parse(await exportText(source, 'trace')) as { traceEvents: TraceEvent[] };
    const names = traceEvents.filter(({ ph, name }) => ph === 'M' && name === 'thread_name');
    const tracks = new Map(names.map(({ tid, args }) => [tid, String(args?.['name'])]));
    return { events: traceEvents, tracks };
  }

  it('is what the format asks for: known phases, times that are whole microseconds, stretches that do not overlap', async () => {
    const property = fc.asyncProperty(
      wildLog.filter(({ length }) => length > 0),
      async (entries) => {
        const { events, tracks } = await load({ header: undefined, entries });
        expect(tracks.size).toBeGreaterThanOrEqual(3);
        const ends = new Map<number, number>();
        for (const { ph, ts, dur, tid, s } of events) {
          expect(['M', 'X', 'i']).toContain(ph);
          if (ph === 'M') continue;
          expect(tracks.has(tid)).toBe(true);
          expect(Number.isInteger(ts) && (ts ?? -1) >= 0).toBe(true);
          if (ph === 'i') expect(s).toBe('t');
          if (ph !== 'X') continue;
          expect(Number.isInteger(dur) && (dur ?? -1) >= 0).toBe(true);
          expect(ts ?? 0).toBeGreaterThanOrEqual(ends.get(tid) ?? 0);
          ends.set(tid, (ts ?? 0) + (dur ?? 0));
        }
      },
    );
    await fc.assert(property, { numRuns: 60 });
  }, 60_000);

  it('has turns, responses, calls, speech and sound as tracks, in microseconds since the log began', async () => {
    const { events, tracks } = await load(spokenSession());
    const on = (track: string): TraceEvent[] => events.filter(({ ph, tid }) => ph === 'X' && tracks.get(tid) === track);
    expect([...tracks.values()]).toEqual([
      'Turns',
      'Responses',
      'Tool calls',
      'User speech (detected)',
      'User audio',
      'Assistant audio, as heard',
      'Playback here',
      'Client events',
      'Server events',
      'Connection',
    ]);
    expect(on('Turns').map(({ name }) => name)).toEqual(['Turn 1', 'Turn 2']);
    expect(on('Responses').map(({ args }) => [args?.['id'], args?.['status']])).toEqual([
      ['r1', 'completed'],
      ['r2', 'cancelled'],
    ]);
    expect(on('Tool calls')).toMatchObject([{ name: 'get_weather', args: { call_id: 'c1', output: '{"rain":true}' } }]);
    expect(on('User speech (detected)').map(({ ts }) => ts)).toEqual([30_000, expect.any(Number)]);
    expect(on('Assistant audio, as heard').map(({ dur }) => dur)).toEqual([2_000_000, 1_000_000]);
  });

  it('of a log without times is refused', async () => {
    for (const format of ['trace', 'otlp'] as const) {
      await expect(exportText(withoutTimes, format)).rejects.toMatchObject({ code: 'no-times' });
    }
  });
});

describe('subtitles', () => {
  const times = /(\d\d):(\d\d):(\d\d)[,.](\d{3}) --> (\d\d):(\d\d):(\d\d)[,.](\d{3})/g;
  const timesOf = (text: string): [number, number][] =>
    [...text.matchAll(times)].map((match) => {
      const [h1 = 0, m1 = 0, s1 = 0, ms1 = 0, h2 = 0, m2 = 0, s2 = 0, ms2 = 0] = match.slice(1).map(Number);
      return [((h1 * 60 + m1) * 60 + s1) * 1000 + ms1, ((h2 * 60 + m2) * 60 + s2) * 1000 + ms2];
    });

  it('stand where the words are in the WAV, with who said them; what was cut off is not there', async () => {
    const srt = await exportText(spokenSession(), 'srt');
    const wav = await exportBytes(spokenSession(), 'wav');
    expect(srt).toContain(`User: ${words.question}`);
    expect(srt).toContain(`Assistant: ${words.answer}`);
    expect(srt).toMatch(/Assistant: Tomorrow the sun —\n/);
    const sample = (ms: number, channel: 0 | 1): number => {
      let loudest = 0;
      for (let index = Math.round(ms * 24); index < Math.round(ms * 24) + 240; index++) {
        const at = 44 + (index * 2 + channel) * 2;
        if (at + 1 < wav.length) loudest = Math.max(loudest, Math.abs(wav.readInt16LE(at)));
      }
      return loudest;
    };
    const cues = timesOf(srt);
    expect(cues).toHaveLength(4);
    for (const [index, [startMs, endMs]] of cues.entries()) {
      const channel = index % 2 === 0 ? 0 : 1;
      expect(sample(startMs + 2, channel), `sound at the beginning of ${index}`).toBeGreaterThan(1000);
      expect(sample(endMs - 15, channel), `sound at the end of ${index}`).toBeGreaterThan(1000);
      expect(sample(endMs + 15, channel), `silence after ${index}`).toBe(0);
    }
    expect(timesOf(await exportText(spokenSession(), 'vtt'))).toEqual(cues);
  });

  it('of some turns begin with their first', async () => {
    const [first] = timesOf(await exportText(spokenSession(), 'srt', { selection: { turns: { from: 2, to: 2 } } }));
    expect(first?.[0]).toBeLessThan(50);
  });

  it('are divided at sentences and words where they are long', async () => {
    const long = 'One sentence of some length stands here. '.repeat(6).trim();
    const vtt = await exportText(spokenSession({ ...words, answer: long }), 'vtt');
    const texts = [...vtt.matchAll(/<v Assistant>(.*)<\/v>/g)].map(([, text]) => text ?? '');
    expect(texts.slice(0, -1).join(' ')).toBe(long);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(84);
    expect(texts.slice(0, -1).every((text) => text.endsWith('.'))).toBe(true);
  });

  it('are kept together by no text that was said', async () => {
    const hostile = 'a\n\n99\n00:00:00,000 --> 00:00:09,000\n<script>x</script> & {\\an8}\u2028b';
    const session = spokenSession({ ...words, question: hostile });
    const srt = await exportText(session, 'srt');
    const vtt = await exportText(session, 'vtt');
    expect(srt.trim().split('\n\n')).toHaveLength(4);
    expect(srt).not.toMatch(/<script|\{\\|^00.*-->.*-->/m);
    expect(vtt.trim().split('\n\n')).toHaveLength(5);
    expect(vtt).toContain('&lt;script&gt;x&lt;/script&gt; &amp; ');
    expect(timesOf(vtt)).toHaveLength(4);
  });

  it('need something that was said', async () => {
    const silent = new HandMadeLog().server({ type: 'session.created', session: {} });
    await expect(exportText({ header: undefined, entries: silent.entries }, 'srt')).rejects.toMatchObject({
      code: 'no-cues',
    });
  });
});

describe('marks and notes', () => {
  const marked = (): LoggedSession => {
    const source = spokenSession();
    const entries = [...source.entries];
    const n = entries.length + 1;
    const stamp = { monoMs: n * 1000, wallMs: startedMs + n * 1000 };
    entries.push({
      kind: 'lifecycle',
      n,
      ...stamp,
      at: 'mark',
      details: { ofN: 3, marked: true, note: 'why marin? *' },
    });
    return { ...source, entries };
  };
  const keptMarks = [
    { n: 4, marked: false, note: 'kept beside it, key sk-proj-abcdefghijklmnopqrstuvwxyz0123456789' },
    { n: 5, marked: true },
  ];

  it.each([
    ['markdown', '> why marin? \\*'],
    ['text', '#3 at 0:00.030, session.created: why marin? *\n'],
    ['html', '<p class="quiet">#3 at 0:00.030, session.created</p>\n<p class="said" dir="auto">why marin? *</p>'],
    ['json', '"note": "why marin? *"'],
  ] as const)('are in the export for people: %s', async (format, expected) => {
    const text = await exportText(marked(), format, { keptMarks });
    expect(text).toContain(expected);
    expect(text).toContain('kept beside it');
    expect(text).not.toContain('abcdefghijklmnop');
    expect(text).toMatch(/#5|"n": 5/);
  });

  it('of a part are those of its entries', async () => {
    const text = await exportText(marked(), 'text', { keptMarks, selection: { fromN: 4 } });
    expect(text).not.toContain('why marin');
    expect(text).toContain('kept beside it');
  });
});

describe('HTML', () => {
  it('leaves long silence out of the session’s player', async () => {
    const log = new HandMadeLog().server({ type: 'session.created', session: { type: 'realtime', id: 's' } });
    const audio = Buffer.alloc(48 * 1000, 7).toString('base64');
    for (let turn = 0; turn < 3; turn++) log.wait(600_000).client({ type: 'input_audio_buffer.append', audio });
    const page = await exportText({ header: undefined, entries: log.entries }, 'html');
    const [, sound = ''] = /audio\/wav;base64,([^"]+)/.exec(page) ?? [];
    const wav = Buffer.from(sound, 'base64');
    // Two channels: three seconds of sound, and three times two seconds of what lay before it.
    expect((wav.length - 44) / (24 * 2 * 2)).toBe(9000);
    const left = Array.from({ length: 9 }, (_, second) => wav.readInt16LE(44 + (second * 24_000 + 12_000) * 4) !== 0);
    expect(left).toEqual([false, false, true, false, false, true, false, false, true]);
    expect(page).toContain('Where nobody is heard for longer than 2.00 s, the rest is left out.');
  });

  it('has a player for each item with sound and one for all, or none', async () => {
    const page = await exportText(spokenSession(), 'html');
    expect(page.match(/<audio /g)).toHaveLength(5);
    expect(await exportText(spokenSession(), 'html', { audio: false })).not.toContain('<audio');
    const [, first = ''] = /aria-label="Audio of user" src="data:audio\/wav;base64,([^"]+)"/.exec(page) ?? [];
    const wav = await exportBytes(spokenSession(), 'wav', { sound: { itemId: 'u1' } });
    expect(Buffer.from(first, 'base64').equals(wav)).toBe(true);
  });
});

describe('a hash', () => {
  it('is the one that everybody computes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const bytes = encodeUtf8(text);
        expect(Buffer.from(bytes).equals(Buffer.from(text))).toBe(true);
        expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
    const large = new Uint8Array(100_000).fill(97);
    expect(Buffer.from(sha256(large)).equals(createHash('sha256').update(large).digest())).toBe(true);
  }, 60_000);
});
