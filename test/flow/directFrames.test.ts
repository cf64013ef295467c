import { createHash } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { join } from 'node:path';
import { LiveSession } from '../../src/host/liveSession.ts';
import { loadShapeCheck } from '../../src/protocol/shapeCheck.ts';
import { readRecordingFile } from '../../src/recording/reader.ts';
import { plainRow } from '../../src/session/eventRows.ts';
import { project } from '../../src/session/projection.ts';
import { customTarget } from './targets.ts';
import { Harness, lifecycle } from './transportHarness.ts';

const checkShape = await loadShapeCheck();

const harness = new Harness();
afterEach(harness.release);
afterAll(harness.removeFolder);

const TEXT = 1;
const BINARY = 2;
const GOES_ON = 0;
const PING = 9;
const CLOSE = 8;

/** A frame as servers send it, and what is wrong with it where something is. */
function frame(
  opcode: number,
  payload: string | Buffer,
  { fin = true, rsv = 0, masked = false }: { fin?: boolean; rsv?: number; masked?: boolean } = {},
): Buffer {
  const bytes = Buffer.from(payload);
  const first = (fin ? 0x80 : 0) | rsv | opcode;
  const length = bytes.length < 126 ? bytes.length : bytes.length < 65_536 ? 126 : 127;
  const long = Buffer.alloc(length === 126 ? 2 : length === 127 ? 8 : 0);
  if (length === 126) long.writeUInt16BE(bytes.length);
  if (length === 127) long.writeBigUInt64BE(BigInt(bytes.length));
  const head = Buffer.concat([Buffer.from([first, length | (masked ? 0x80 : 0)]), long]);
  return Buffer.concat([head, masked ? Buffer.alloc(4) : Buffer.alloc(0), bytes]);
}

const closing = frame(CLOSE, Buffer.concat([Buffer.from([0x03, 0xe8]), Buffer.from('done')]));
const event = (index: number, text: string): string => JSON.stringify({ type: 'response.text.delta', index, text });

const ordinary = [
  frame(TEXT, event(0, 'Grüße, 你好 🎧')),
  frame(TEXT, ''),
  frame(TEXT, event(1, 'a'.repeat(60))),
  frame(PING, 'are you there?'),
  frame(TEXT, event(2, 'b'.repeat(70_000))),
  frame(TEXT, event(3, 'c'.repeat(255 * 1024))),
  frame(TEXT, event(4, 'd'.repeat(400 * 1024))),
  frame(BINARY, Buffer.from([0, 1, 2, 255])),
  frame(TEXT, '{"type":"in ', { fin: false }),
  frame(PING, ''),
  frame(GOES_ON, 'three', { fin: false }),
  frame(GOES_ON, ' pieces"}'),
  frame(TEXT, event(5, 'after')),
];

/** Answers every upgrade and sends `bytes` with it, or after it in pieces of `pieceBytes`. */
async function serve(bytes: Buffer, pieceBytes: number | 'with the answer'): Promise<string> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.setNoDelay();
    socket.on('error', () => undefined);
    socket.once('data', (request) => {
      const key = /sec-websocket-key: (.*)\r\n/i.exec(request.toString('latin1'))?.[1] ?? '';
      const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
      const answer = Buffer.from(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
      if (pieceBytes === 'with the answer') {
        socket.end(Buffer.concat([answer, bytes]));
        return;
      }
      const all = Buffer.concat([answer, bytes]);
      let at = 0;
      const next = (): void => {
        if (socket.destroyed) return;
        if (at >= all.length) socket.end();
        else socket.write(all.subarray(at, (at += pieceBytes)), () => setImmediate(next));
      };
      next();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  harness.onRelease(() => {
    for (const socket of open) socket.destroy();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/v1/realtime`;
}

/** What the library alone receives, and how it ends. */
function receivedByLibrary(url: string): Promise<{ texts: string[]; errors: string[]; code: number }> {
  const texts: string[] = [];
  const errors: string[] = [];
  const socket = new WebSocket(url, { perMessageDeflate: false });
  socket.on('message', (data: Buffer, isBinary) => texts.push(data.toString(isBinary ? 'base64' : 'utf8')));
  socket.on('error', ({ message }) => errors.push(message));
  return new Promise((resolve) => socket.on('close', (code) => resolve({ texts, errors, code })));
}

const KEY = 'sk-proj-of-the-person-who-connects';

/** Audio, its transcript and a call at the same time, with what interrupts their runs: other events, languages, quotes, a key; pings and large frames in some turns. */
function answers(): Buffer[] {
  const frames: Buffer[] = [];
  let ids = 0;
  for (let turn = 0; turn < 5; turn++) {
    const at = { response_id: `resp_${turn}`, item_id: `item_${turn}`, output_index: 0, content_index: 0 };
    const send = (type: string, members: object): number =>
      frames.push(frame(TEXT, JSON.stringify({ type, event_id: `event_${++ids}`, ...members })));
    send('response.created', { response: { id: at.response_id, status: 'in_progress', output: [] } });
    for (let index = 0; index < 60; index++) {
      const length = turn < 2 && index === 20 ? 90_000 : turn === 1 && index === 30 ? 280_000 : (index * 37) % 200;
      send('response.output_audio.delta', { ...at, delta: Buffer.alloc(length, index).toString('base64') });
      const words = ['Hello ', ' zażółć', ' "quoted"', '', ' 🎧', '\n\n', index === 41 ? ` is ${KEY} yours?` : ' you'];
      send('response.output_audio_transcript.delta', { ...at, delta: words[index % words.length], obfuscation: 'x' });
      if (index % 4 === 0) {
        const call = { response_id: at.response_id, item_id: `call_${turn}`, output_index: 1, call_id: `call_${turn}` };
        send('response.function_call_arguments.delta', { ...call, delta: '{"a b":  1}' });
      }
      if (turn === 2 && index === 25) frames.push(frame(PING, 'are you there?'));
      if (turn === 2 && index === 45) frames.push(frame(TEXT, '{"type":"in ', { fin: false }), frame(GOES_ON, 'two"}'));
    }
    send('response.done', { response: { id: at.response_id, status: 'completed', output: [] } });
  }
  return frames;
}

async function receivedHere(url: string): Promise<{ texts: string[]; errors: string[]; code: number }> {
  const { tap, connection } = harness.client(url);
  const ended = lifecycle(tap, 'close');
  await connection.open();
  await ended;
  const entries = [...tap.entries];
  const details = (at: string) =>
    entries.flatMap((entry) => (entry.kind === 'lifecycle' && entry.at === at ? [entry.details] : []));
  return {
    texts: entries.flatMap((entry) => (entry.kind === 'frame' ? [entry.text] : [])),
    errors: details('error').map(({ message }) => message as string),
    code: (details('close')[0]?.['code'] as number | undefined) ?? 1006,
  };
}

describe('what is received is what the library alone receives', () => {
  const sizes = [7, 1_021, 65_536, 300_000, 2_000_000, 'with the answer'] as const;
  it.each(sizes)('when it comes in pieces of %s bytes', async (pieceBytes) => {
    // Pieces of few bytes for few bytes.
    const frames = pieceBytes === 7 ? ordinary.filter(({ length }) => length < 1_000) : ordinary;
    const url = await serve(Buffer.concat([...frames, closing, frame(TEXT, event(6, 'too late'))]), pieceBytes);
    const here = await receivedHere(url);
    expect(here).toEqual(await receivedByLibrary(url));
    expect(here.code).toBe(1000);
    expect(here.texts.at(-1)).toBe(event(5, 'after'));
  });

  it.each([1_021, 65_536, 300_000])('in runs of deltas that come in pieces of %s bytes', async (pieceBytes) => {
    const url = await serve(Buffer.concat([...answers(), closing]), pieceBytes);
    const { texts } = await receivedByLibrary(url);
    expect(texts.length).toBeGreaterThan(600);

    const live = new LiveSession(customTarget(url, KEY), join(harness.folder, `${pieceBytes}.jsonl`), checkShape);
    const announced: string[] = [];
    live.onDidAppend((entries) => {
      for (const entry of entries) if (entry.kind === 'frame') announced.push(entry.text);
    });
    const ended = new Promise((resolve) => live.onDidEnd(resolve));
    await live.open();
    await ended;
    expect(announced).toEqual(texts.map((text) => text.replaceAll(KEY, '[secret]')));
    const { entries } = await readRecordingFile(live.path);
    expect(entries.flatMap((entry) => (entry.kind === 'frame' ? [entry.text] : []))).toEqual(announced);
    expect(entries.map(({ n }) => n)).toEqual(entries.map((_, index) => index + 1));

    const whole = project(entries, { header: live.header, checkShape });
    expect([...live.state.rows].map(plainRow)).toEqual([...whole.rows].map(plainRow));
    expect({ ...live.state, rows: [] }).toEqual({ ...whole, rows: [] });
    expect(live.state.items.get('item_4')?.parts[0]).toMatchObject({
      transcript: expect.stringContaining('zażółć') as string,
    });
    live.dispose();
  });

  it.each([
    ['a text that is no UTF-8', frame(TEXT, Buffer.from([0x7b, 0xff, 0x7d]))],
    ['a masked frame', frame(TEXT, event(6, 'masked'), { masked: true })],
    ['an extension nobody agreed to', frame(TEXT, event(6, 'compressed'), { rsv: 0x40 })],
    ['a piece of nothing', frame(GOES_ON, 'lost')],
    ['a message within another', Buffer.concat([frame(TEXT, '{', { fin: false }), frame(TEXT, event(6, 'within'))])],
    ['an unknown opcode', frame(5, 'reserved')],
    ['a close frame that is wrong itself', frame(CLOSE, Buffer.from([1]))],
  ])('up to %s', async (_, wrong) => {
    const bytes = Buffer.concat([frame(TEXT, event(0, 'before')), wrong, frame(TEXT, event(7, 'after')), closing]);
    const url = await serve(bytes, bytes.length + 1_000);
    const here = await receivedHere(url);
    expect(here).toEqual(await receivedByLibrary(url));
    expect(here.texts).toEqual([event(0, 'before')]);
    expect(here.errors).toHaveLength(1);
  });
});
