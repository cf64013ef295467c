import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrameEntry } from '../../../../src/protocol/entry.ts';
import { decodeForeignLog, looksLikeDocument } from '../../../../src/recording/foreign/foreignLog.ts';
import { project } from '../../../../src/session/projection.ts';

const created = { type: 'session.created', session: { type: 'realtime', model: 'gpt-realtime' } };
const create = {
  type: 'conversation.item.create',
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] },
};
const added = { type: 'conversation.item.added', item: { ...create.item, id: 'item_1', status: 'completed' } };

function message(type: 'send' | 'receive', time: number, event: unknown): object {
  return { type, time, opcode: 1, data: JSON.stringify(event) };
}

function har(...sockets: { url: string; messages: object[] }[]): string {
  const entries = sockets.map(({ url, messages }) => ({
    startedDateTime: '2026-11-24T10:00:00.000Z',
    request: { method: 'GET', url },
    _webSocketMessages: messages,
  }));
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, entries } });
}

const session = [
  message('receive', 1000, created),
  message('send', 1000.5, create),
  message('receive', 1000.75, added),
];

describe('a HAR file with WebSocket messages', () => {
  it('opens as the session it holds, with who sent what and when', () => {
    const recording = decodeForeignLog(
      har({ url: 'wss://api.openai.com/v1/realtime?model=gpt-realtime', messages: session }),
    );
    expect(recording?.header?.source).toEqual({
      kind: 'har',
      url: 'wss://api.openai.com/v1/realtime?model=gpt-realtime',
    });
    expect(recording?.header?.startedAt).toBe('1970-01-01T00:16:40.000Z');
    const frames = (recording?.entries ?? []).filter((entry): entry is FrameEntry => entry.kind === 'frame');
    expect(frames.map(({ dir, monoMs, wallMs }) => [dir, monoMs, wallMs])).toEqual([
      ['server', 0, 1_000_000],
      ['client', 500, 1_000_500],
      ['server', 750, 1_000_750],
    ]);
    expect(frames[1]?.text).toBe(JSON.stringify(create));
    expect(recording?.entries.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
    const state = project(recording?.entries ?? []);
    expect([...state.items.values()].map(({ id }) => id)).toEqual(['item_1']);
  });

  it('leaves out the sockets of the page that are not Realtime', () => {
    const other = { url: 'ws://localhost:5173/', messages: [message('receive', 1, { type: 'update', updates: [] })] };
    const recording = decodeForeignLog(har(other, { url: 'wss://x.dev/v1/realtime', messages: session }));
    expect(recording?.entries).toHaveLength(5);
    expect(() => decodeForeignLog(har(other))).toThrow(/no WebSocket that carried Realtime events/);
  });

  it('holds no key that stood in the URL', () => {
    const url = 'wss://me:secret-1@x.dev/v1/realtime?api-key=secret-2&model=m&token=secret-3#secret-4';
    const recording = decodeForeignLog(har({ url, messages: session }));
    expect(JSON.stringify(recording)).not.toMatch(/secret-\d/);
    expect(recording?.header?.source.url).toBe('wss://x.dev/v1/realtime?model=m');
  });

  it('puts several connections one after the other, as a log with a reconnect', () => {
    const later = session.map((one, index) => ({ ...one, time: 2000 + index }));
    const url = 'wss://x.dev/v1/realtime';
    const recording = decodeForeignLog(har({ url, messages: later }, { url, messages: session }));
    const connecting = recording?.entries.filter((entry) => entry.kind === 'lifecycle' && entry.at === 'connecting');
    expect(connecting?.map(({ monoMs }) => monoMs)).toEqual([0, 1_000_000]);
  });
});

describe('a list of events', () => {
  it('opens as the old console wrote it, with its times, and says what it did not keep', () => {
    const recording = decodeForeignLog(
      JSON.stringify([
        { time: '2024-10-04T10:00:00.000Z', source: 'server', event: created },
        { time: '2024-10-04T10:00:01.500Z', source: 'client', event: create, count: 3 },
      ]),
    );
    expect(
      recording?.entries.map((entry) =>
        entry.kind === 'frame' ? [entry.dir, entry.monoMs] : [entry.at, entry.monoMs],
      ),
    ).toEqual([
      ['server', 0],
      ['client', 1500],
      ['note', 1500],
    ]);
    const note = recording?.entries[2];
    expect(note?.kind === 'lifecycle' && note.details['message']).toMatch(/2 more conversation\.item\.create/);
  });

  it('opens as today’s console shows it, turned round and without the clock that it added', () => {
    const shown = [added, create, created].map((event) => ({ ...event, timestamp: '10:00:01 AM' }));
    const recording = decodeForeignLog(JSON.stringify(shown, null, 2));
    const frames = (recording?.entries ?? []).filter((entry): entry is FrameEntry => entry.kind === 'frame');
    expect(frames.map(({ text }) => JSON.parse(text) as unknown)).toEqual([created, create, added]);
    expect(frames.map(({ dir }) => dir)).toEqual(['server', 'client', 'server']);
    expect(frames.every(({ wallMs }) => wallMs === null)).toBe(true);
  });

  it('opens with {"dir","event"} elements and as one event that is printed over many lines', () => {
    const listed = decodeForeignLog(JSON.stringify([{ dir: 'client', event: { type: 'x.y' } }]));
    expect(listed?.entries).toMatchObject([{ dir: 'client', text: '{"type":"x.y"}' }]);
    expect(decodeForeignLog(JSON.stringify(created, null, 2))?.entries).toHaveLength(1);
  });

  it('is refused in words when no event is in it', () => {
    expect(() => decodeForeignLog('[1, {"a": 2}]')).toThrow(/holds no Realtime events/);
  });
});

describe('a document that is not whole', () => {
  const whole = har({ url: 'wss://x.dev/v1/realtime', messages: session });

  it('is opened as far as it goes, and says where that is', () => {
    const text = JSON.stringify(JSON.parse(whole), null, 2);
    const cut = text.slice(0, text.lastIndexOf('"data"') + 12);
    const entries = decodeForeignLog(cut)?.entries ?? [];
    expect(entries.filter(({ kind }) => kind === 'frame')).toHaveLength(session.length - 1);
    const note = entries.at(-1);
    expect(note).toMatchObject({ kind: 'lifecycle', at: 'note', n: entries.length });
    expect(note?.kind === 'lifecycle' && note.details['message']).toMatch(
      /after line \d+ \(byte \d+\) could not be read/,
    );
  });

  it('keeps whole elements only, wherever it was cut off', () => {
    const text = JSON.stringify([created, create, added], null, 1);
    for (let length = text.indexOf('}\n') + 20; length < text.length; length++) {
      let texts: unknown[] = [];
      try {
        texts = (decodeForeignLog(text.slice(0, length))?.entries ?? []).flatMap((entry) =>
          entry.kind === 'frame' ? [JSON.parse(entry.text) as unknown] : [],
        );
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/document-damaged|list-without-events/) as string });
      }
      expect([created, create, added].slice(0, texts.length)).toEqual(texts);
    }
    expect(decodeForeignLog(`[${JSON.stringify(created)},]`)?.entries).toMatchObject([
      { kind: 'frame' },
      { at: 'note' },
    ]);
  });

  it('is refused with the true reason where nothing of it is whole', () => {
    expect(() => decodeForeignLog('{\n "type": "session.created",\n "a')).toThrow(
      /begins as a JSON document.*line 3 \(byte/,
    );
  });

  it('has what broke the connection as no frame', () => {
    const broken = { type: 'error', time: 9, opcode: -1, data: 'Connection closed' };
    const entries = decodeForeignLog(har({ url: 'wss://x.dev/v1/realtime', messages: [...session, broken] }))?.entries;
    expect(entries?.at(-1)).toMatchObject({
      kind: 'lifecycle',
      at: 'error',
      details: { message: 'Connection closed' },
    });
  });
});

describe('what is no known document', () => {
  it('is left to the reader of lines', () => {
    expect(decodeForeignLog('{"type":"a"}\n{"type":"b"}')).toBeUndefined();
    expect(decodeForeignLog('{"a":1}')).toBeUndefined();
    expect(decodeForeignLog('42')).toBeUndefined();
  });

  it('is told from documents by its first line', () => {
    expect(['[', '\uFEFF[{"type":"a"}]', '{', '{ "log": {', '{"log":{"version"'].map(looksLikeDocument)).toEqual(
      Array(5).fill(true),
    );
    expect(['', '{"type":"a"}', '{"dir":"client"', '{"realtime":1'].map(looksLikeDocument)).toEqual(
      Array(4).fill(false),
    );
  });

  it('never makes the reader fail otherwise than in words', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        try {
          const recording = decodeForeignLog(text);
          if (recording) project(recording.entries);
        } catch (error) {
          expect(error).toHaveProperty('code');
        }
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.anything()), (messages) => {
        const entries = [{ request: { url: 5 }, _webSocketMessages: [...messages, ...session] }];
        const recording = decodeForeignLog(JSON.stringify({ log: { entries } }));
        expect(recording?.entries.length).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
