/** Audio that a client puts into an item it creates, and that a server gives back with an item: it is the item's as any other. */
import { describe, expect, test } from 'vitest';
import { encodeMuLaw } from '../../../src/base/g711.ts';
import { int16ToBytes } from '../../../src/audio/pcm.ts';
import { measurePart } from '../../../src/export/partMeasures.ts';
import { sessionWav } from '../../../src/export/wav.ts';
import { readPartAudio } from '../../../src/host/audioPart.ts';
import { RecordedSession } from '../../../src/host/recordedSession.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';
import { bytesToInt16 } from '../../../src/audio/pcm.ts';

const ramp = (from: number, count: number): Int16Array =>
  Int16Array.from({ length: count }, (_, index) => from + index);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const audioPart = (bytes?: Uint8Array) => ({ type: 'input_audio', ...(bytes && { audio: base64(bytes) }) });
const userItem = (...content: object[]) => ({ type: 'message', role: 'user', content });
const create = (item: object) => ({ dir: 'client', event: { type: 'conversation.item.create', item } });
const server = (event: object) => ({ dir: 'server', event });
const created = (format?: object) =>
  server({ type: 'session.created', session: { type: 'realtime', audio: { input: format ? { format } : {} } } });
const added = (item: object) => server({ type: 'conversation.item.added', previous_item_id: null, item });

function session(...lines: readonly object[]): RecordedSession {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return new RecordedSession(decodeRecording(text), '/x.jsonl', 0, () => undefined);
}

function saved(of: RecordedSession, itemId: string): Int16Array {
  const file = Buffer.concat([...sessionWav({ header: undefined, entries: of.entries, state: of.state }, { itemId })]);
  return bytesToInt16(file.subarray(44));
}

function played(of: RecordedSession, itemId: string, partIndex: number): Int16Array {
  return bytesToInt16(Buffer.from(readPartAudio(of, itemId, partIndex).base64, 'base64'));
}

function measured(of: RecordedSession, itemId: string, partIndex: number) {
  const item = of.state.items.get(itemId);
  const part = item?.parts[partIndex];
  return item && part && measurePart({ header: undefined, entries: of.entries, state: of.state }, item, part);
}

describe('audio in an item that the client creates', () => {
  const first = int16ToBytes(ramp(1, 480));
  const second = int16ToBytes(ramp(2000, 240));
  const item = userItem(audioPart(first), { type: 'input_text', text: 'and' }, audioPart(second));
  const echo = { id: 'item_u', ...userItem(audioPart(), { type: 'input_text', text: 'and' }, audioPart()) };

  test('is played, saved and measured, each part by itself', () => {
    const made = session(created(), create(item), added(echo));
    expect(made.state.items.get('item_u')?.parts.map(({ audioMs }) => audioMs)).toEqual([20, undefined, 10]);
    expect(played(made, 'item_u', 0)).toEqual(ramp(1, 480));
    expect(played(made, 'item_u', 2)).toEqual(ramp(2000, 240));
    expect(saved(made, 'item_u')).toEqual(Int16Array.from([...ramp(1, 480), ...ramp(2000, 240)]));
    expect(measured(made, 'item_u', 2)).toMatchObject({ durationMs: 10, peak: 2239 / 32768, sampleRate: 24_000 });
    expect(measured(made, 'item_u', 1)).toBeUndefined();
  });

  test('is in the session’s input format', () => {
    const law = encodeMuLaw(ramp(0, 80));
    const made = session(
      created({ type: 'audio/pcmu' }),
      create(userItem(audioPart(law))),
      added({ id: 'item_u', ...userItem(audioPart()) }),
    );
    expect(measured(made, 'item_u', 0)).toMatchObject({ format: 'audio/pcmu', durationMs: 10 });
  });

  test('is not the audio of another item', () => {
    const made = session(
      created(),
      create({ id: 'mine', ...item }),
      added({ id: 'other', ...userItem(audioPart()) }),
      added({ ...echo, id: 'mine' }),
    );
    expect(made.state.items.get('other')?.parts[0]?.audioMs).toBeUndefined();
    expect(saved(made, 'mine')).toHaveLength(720);
  });
});

test('audio that a server gives back with an item stands in for what the log does not have, and only then', () => {
  const given = { id: 'item_u', ...userItem(audioPart(int16ToBytes(ramp(7, 240)))) };
  const retrieved = server({ type: 'conversation.item.retrieved', item: given });
  const late = session(created(), added({ id: 'item_u', ...userItem(audioPart()) }), retrieved);
  expect(saved(late, 'item_u')).toEqual(ramp(7, 240));
  const spoken = session(
    created(),
    { dir: 'client', event: { type: 'input_audio_buffer.append', audio: base64(int16ToBytes(ramp(1, 480))) } },
    { dir: 'client', event: { type: 'input_audio_buffer.commit' } },
    server({ type: 'input_audio_buffer.committed', item_id: 'item_u', previous_item_id: null }),
    added({ id: 'item_u', ...userItem(audioPart()) }),
    retrieved,
  );
  expect(saved(spoken, 'item_u')).toEqual(ramp(1, 480));
});
