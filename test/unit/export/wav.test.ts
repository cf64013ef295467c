import { describe, expect, test } from 'vitest';
import { int16ToBytes } from '../../../src/audio/pcm.ts';
import { encodeMuLaw, decodeMuLaw } from '../../../src/base/g711.ts';
import { sessionWav, type AudioSelection } from '../../../src/export/wav.ts';
import type { Entry } from '../../../src/protocol/entry.ts';
import { project } from '../../../src/session/projection.ts';
import { HandMadeLog } from '../session/log.ts';

const ramp = (from: number, count: number): Int16Array =>
  Int16Array.from({ length: count }, (_, index) => from + index);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const append = (bytes: Uint8Array) => ({ type: 'input_audio_buffer.append', audio: base64(bytes) });
const place = { response_id: 'resp_1', item_id: 'item_a', output_index: 0, content_index: 0 };
const delta = (bytes: Uint8Array) => ({ type: 'response.output_audio.delta', ...place, delta: base64(bytes) });
const created = (input?: object) => ({
  type: 'session.created',
  session: { type: 'realtime', audio: { input: input ? { format: input } : {} } },
});

interface Wav {
  readonly rate: number;
  readonly channels: readonly Int16Array[];
}

function wavOf(entries: readonly Entry[], selection: AudioSelection = { side: 'both' }): Wav {
  const pieces = [...sessionWav({ header: undefined, entries, state: project(entries) }, selection)];
  const file = Buffer.concat(pieces);
  expect(file.readUInt32LE(40)).toBe(file.length - 44);
  const count = file.readUInt16LE(22);
  const frames = (file.length - 44) / 2 / count;
  const channels = Array.from({ length: count }, (_, channel) =>
    Int16Array.from({ length: frames }, (__, frame) => file.readInt16LE(44 + (frame * count + channel) * 2)),
  );
  return { rate: file.readUInt32LE(24), channels };
}

const heard = (samples: Int16Array | undefined): number => samples?.findIndex((sample) => sample !== 0) ?? -1;
const tail = (samples: Int16Array | undefined): number => (samples?.findLastIndex((sample) => sample !== 0) ?? -1) + 1;
const ms = (milliseconds: number): number => milliseconds * 24;
/** Entries come 10 ms apart, the first is the timeline's zero. */
const log = (): HandMadeLog => new HandMadeLog().server(created());

describe('the whole session', () => {
  test('has the user left and the assistant right, each where it was', () => {
    const spoken = log()
      .wait(990)
      .client(append(int16ToBytes(ramp(1, ms(100)))))
      .wait(1990)
      .server(delta(int16ToBytes(ramp(1, ms(500)))));
    const { rate, channels } = wavOf(spoken.entries);
    expect(rate).toBe(24_000);
    expect(channels[0]).toHaveLength(ms(3500));
    expect(channels[0]?.subarray(ms(1000), ms(1100))).toEqual(ramp(1, ms(100)));
    expect(channels[1]?.subarray(ms(3000))).toEqual(ramp(1, ms(500)));
    expect([heard(channels[0]), heard(channels[1])]).toEqual([ms(1000), ms(3000)]);
  });

  test('goes on without a gap over what timers miss, and keeps a pause', () => {
    const spoken = log();
    for (let index = 0; index < 5; index++) spoken.wait(90 + index * 20).client(append(int16ToBytes(ramp(1, ms(100)))));
    spoken.wait(1000).client(append(int16ToBytes(ramp(1, ms(100)))));
    const [user] = wavOf(spoken.entries).channels;
    expect(user?.subarray(ms(100), ms(600))).toEqual(
      Int16Array.from(Array.from({ length: 5 }).flatMap(() => [...ramp(1, ms(100))])),
    );
    expect(heard(user?.subarray(ms(600)))).toBe(ms(100 + 120 + 140 + 160 + 180 + 1010 - 600));
  });

  test('lays out by its own duration what was sent faster than it plays', () => {
    const spoken = log();
    for (let index = 0; index < 20; index++) spoken.client(append(int16ToBytes(ramp(1 + index * 100, ms(100)))));
    const [user] = wavOf(spoken.entries).channels;
    expect(user).toHaveLength(ms(10 + 2000));
    expect(user?.at(-1)).toBe(1900 + ms(100));
  });

  test('ends an answer where it was truncated', () => {
    const cut = log()
      .server(delta(int16ToBytes(ramp(1, ms(1000)))))
      .wait(300)
      .server({ type: 'conversation.item.truncated', item_id: 'item_a', content_index: 0, audio_end_ms: 250 });
    const { channels } = wavOf(cut.entries);
    expect(channels[1]).toHaveLength(ms(10 + 250));
    expect(wavOf(cut.entries, { itemId: 'item_a' }).channels[0]).toEqual(ramp(1, ms(250)));
  });

  test('ends an answer where its response was cancelled', () => {
    const cut = log()
      .server({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress', output: [] } })
      .server(delta(int16ToBytes(ramp(1, ms(1000)))))
      .wait(290)
      .server({ type: 'response.done', response: { id: 'resp_1', status: 'cancelled', output: [] } });
    expect(tail(wavOf(cut.entries).channels[1])).toBe(ms(20 + 300));
  });

  test('ends an answer where speech interrupted it, though nobody truncated it', () => {
    const cut = log()
      .server({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress', output: [] } })
      .server(delta(int16ToBytes(ramp(1, ms(1000)))))
      .server({ type: 'response.done', response: { id: 'resp_1', status: 'completed', output: [] } })
      .wait(400)
      .server({ type: 'input_audio_buffer.speech_started', item_id: 'item_b', audio_start_ms: 0 });
    expect(tail(wavOf(cut.entries).channels[1])).toBe(ms(20 + 420));
    expect(wavOf(cut.entries, { itemId: 'item_a' }).channels[0]).toHaveLength(ms(1000));
  });

  test('without times is laid out in its order', () => {
    const untimed = log()
      .client(append(int16ToBytes(ramp(1, 240))))
      .client(append(int16ToBytes(ramp(241, 240))))
      .server(delta(int16ToBytes(ramp(1, 240))))
      .client(append(int16ToBytes(ramp(500, 240))))
      .entries.map((entry) => ({ ...entry, monoMs: null, wallMs: null }));
    const { channels } = wavOf(untimed);
    expect(channels[0]?.subarray(0, 480)).toEqual(ramp(1, 480));
    expect(channels[1]?.subarray(480, 720)).toEqual(ramp(1, 240));
    expect(channels[0]?.subarray(720)).toEqual(ramp(500, 240));
  });

  test('is at the higher rate where the sides differ', () => {
    const quiet = Int16Array.from({ length: 8000 }, (_, index) => Math.round(8000 * Math.sin(index / 4)));
    const mixed = new HandMadeLog()
      .server(created({ type: 'audio/pcmu' }))
      .client(append(encodeMuLaw(quiet)))
      .server(delta(int16ToBytes(ramp(1, 240))));
    const { rate, channels } = wavOf(mixed.entries);
    expect(rate).toBe(24_000);
    expect(tail(channels[0])).toBeGreaterThan(ms(1009));
    expect(channels[0]).toHaveLength(ms(1010));
    expect(wavOf(mixed.entries, { side: 'user' })).toMatchObject({ rate: 8000 });
    expect(wavOf(mixed.entries, { side: 'user' }).channels[0]?.subarray(80)).toEqual(decodeMuLaw(encodeMuLaw(quiet)));
  });

  test('leaves out what the server refused, and what is not base64', () => {
    const odd = log()
      .client({ ...append(int16ToBytes(ramp(1, 240))), event_id: 'bad' })
      .server({ type: 'error', error: { type: 'invalid_request_error', message: 'no', event_id: 'bad' } })
      .client({ type: 'input_audio_buffer.append', audio: '%%%%' })
      .client(append(int16ToBytes(ramp(7, 240))));
    const [user] = wavOf(odd.entries).channels;
    expect(heard(user)).toBe(ms(40));
    expect(user?.subarray(-240)).toEqual(ramp(7, 240));
  });

  test('puts samples together that frames cut in two', () => {
    const bytes = int16ToBytes(ramp(1, 300));
    const cut = log()
      .server(delta(bytes.subarray(0, 101)))
      .server(delta(bytes.subarray(101, 302)))
      .server(delta(bytes.subarray(302)));
    expect(wavOf(cut.entries, { itemId: 'item_a' }).channels[0]).toEqual(ramp(1, 300));
  });
});

test('one side is that side alone, on the same timeline', () => {
  const spoken = log()
    .client(append(int16ToBytes(ramp(1, 240))))
    .wait(490)
    .server(delta(int16ToBytes(ramp(1, 240))));
  expect(wavOf(spoken.entries, { side: 'assistant' }).channels).toEqual([
    Int16Array.from([...new Int16Array(ms(510)), ...ramp(1, 240)]),
  ]);
});

test.each([
  [{ side: 'both' }, 'no-audio'],
  [{ side: 'assistant' }, 'no-audio'],
  [{ itemId: 'nobody' }, 'no-such-item'],
] as const)('%j of a session without audio is an error that says so', (selection, code) => {
  expect(() => wavOf(log().entries, selection)).toThrow(expect.objectContaining({ code }));
});

test('an item that was not spoken, or whose audio is not in the log, is told apart', () => {
  const item = (id: string, part: object): object => ({
    type: 'conversation.item.added',
    item: { id, type: 'message', role: 'user', content: [part] },
  });
  const { entries } = log()
    .server(item('written', { type: 'input_text', text: 'one' }))
    .server(item('spoken', { type: 'input_audio', transcript: 'two' }));
  expect(() => wavOf(entries, { itemId: 'written' })).toThrow('Item written has no audio: it was not spoken.');
  expect(() => wavOf(entries, { itemId: 'spoken' })).toThrow('There is no audio of item spoken in the log.');
});

test('days between two frames are no reason to write days of silence', () => {
  const far = log()
    .client(append(int16ToBytes(ramp(1, 240))))
    .wait(30 * 3_600_000)
    .client(append(int16ToBytes(ramp(1, 240))));
  expect(() => wavOf(far.entries)).toThrow(expect.objectContaining({ code: 'wav-too-long' }));
});
