import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/base/json.ts';
import { FrameReader } from '../../../src/protocol/frameReading.ts';
import { searchedRoom } from '../../../src/recording/vectorSearch.ts';

const room = searchedRoom(0, 1024 * 1024, 1);

function reading(reader: FrameReader, text: string) {
  const bytes = Buffer.from(text);
  room.lines.set(bytes, 7);
  return reader.readBytes(room.lines, 7, 7 + bytes.length, () => text);
}

/** The event that a reading stands for, or undefined where it was not recognised. */
function eventOf(reader: FrameReader, text: string): JsonObject | undefined {
  const read = reading(reader, text);
  if (read.kind !== 'delta') return undefined;
  return { ...read.lane.event, delta: read.delta };
}

const first = {
  type: 'response.output_audio.delta',
  event_id: 'event_1',
  response_id: 'resp_1',
  item_id: 'item_1',
  output_index: 0,
  content_index: 0,
  delta: 'AAAA',
};
const withoutIds = (event: JsonObject): JsonObject => ({ ...event, event_id: '', obfuscation: '' });

describe('a frame that goes on a run of deltas', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.base64String({ maxLength: 2000 }),
    fc.string({ unit: 'binary' }),
  );
  const members = fc.record({
    type: fc.constantFrom(
      ...['response.output_audio.delta', 'response.text.delta', 'response.function_call_arguments.delta'],
    ),
    event_id: fc.string({ maxLength: 8 }),
    delta: texts,
    item_id: fc.constantFrom('item_1', 'item_2', 'ö"\\'),
    content_index: fc.nat(1),
    more: fc.oneof(fc.constant(undefined), fc.jsonValue()),
  });
  const frame = fc
    .tuple(
      members,
      fc.shuffledSubarray(['event_id', 'delta', 'item_id', 'content_index', 'more', 'type'], { minLength: 4 }),
      fc.constantFrom(undefined, 1),
    )
    .map(([all, keys, indent]) =>
      JSON.stringify(Object.fromEntries(keys.map((key) => [key, all[key as 'delta']])), null, indent),
    );

  it('is recognised as what parsing it gives, whatever came before', () => {
    let recognised = 0;
    fc.assert(
      fc.property(fc.array(frame, { minLength: 2, maxLength: 6 }), (frames) => {
        const reader = new FrameReader(room.search);
        for (const text of [...frames, ...frames]) {
          const event = eventOf(reader, text);
          if (!event) continue;
          recognised++;
          expect(withoutIds(event)).toEqual(withoutIds(JSON.parse(text) as JsonObject));
          expect(Object.keys(event)).toEqual(Object.keys(JSON.parse(text) as JsonObject));
        }
      }),
      { numRuns: 500 },
    );
    expect(recognised).toBeGreaterThan(100);
  });

  it('is not recognised with a byte changed unless it still parses to the same but for its texts', () => {
    const mutation = fc.tuple(fc.nat(400), fc.nat(255), fc.constantFrom(8, 600));
    fc.assert(
      fc.property(mutation, ([at, byte, length]) => {
        const reader = new FrameReader(room.search);
        const text = JSON.stringify({ ...first, delta: 'A'.repeat(length) });
        reading(reader, text);
        expect(eventOf(reader, text)).toBeDefined();
        const bytes = Buffer.from(text);
        bytes[at % bytes.length] = byte;
        room.lines.set(bytes, 0);
        const read = reader.readBytes(room.lines, 0, bytes.length, () => bytes.toString('utf8'));
        if (read.kind !== 'delta') return;
        const { delta } = read;
        const parsed = JSON.parse(bytes.toString('utf8')) as JsonObject;
        expect(withoutIds({ ...read.lane.event, delta })).toEqual(withoutIds(parsed));
      }),
      { numRuns: 3000 },
    );
  });

  it('has the ids of its own run, and no more members than the first', () => {
    const reader = new FrameReader(room.search);
    expect(eventOf(reader, JSON.stringify(first))).toBeUndefined();
    expect(eventOf(reader, JSON.stringify({ ...first, event_id: 'e2', delta: 'BBBB' }))).toMatchObject({
      delta: 'BBBB',
    });
    const other = { ...first, item_id: 'item_2', response_id: '' };
    expect(eventOf(reader, JSON.stringify(other))).toEqual(other);
    expect(eventOf(reader, JSON.stringify({ ...first, content_index: 1 }))).toBeUndefined();
    expect(eventOf(reader, JSON.stringify({ ...first, item_id: 2 }))).toBeUndefined();
    expect(eventOf(reader, JSON.stringify({ ...first, item_id: 'quo"te' }))).toBeUndefined();
    expect(eventOf(reader, JSON.stringify({ ...first, ts: 1 }))).toBeUndefined();
    expect(eventOf(reader, JSON.stringify({ ...first, delta: 'quo"te' }))).toBeUndefined();
    const piece = { ...first, type: 'response.function_call_arguments.delta', call_id: 'call_1', obfuscation: 'x' };
    expect(eventOf(reader, JSON.stringify(piece))).toBeUndefined();
    const ofAnotherCall = { ...piece, call_id: 'call_2', item_id: 'item_3', delta: 'BB' };
    expect(eventOf(reader, JSON.stringify(ofAnotherCall))).toEqual(ofAnotherCall);
    expect(eventOf(reader, JSON.stringify({ ...piece, call_id: undefined }))).toBeUndefined();
    // Audio is ASCII; texts are anything.
    expect(eventOf(reader, JSON.stringify({ ...first, delta: 'zażółć' }))).toBeUndefined();
    const text = { ...first, type: 'response.output_text.delta', delta: 'zażółć', item_id: 'jaźń' };
    expect(eventOf(reader, JSON.stringify(text))).toBeUndefined();
    expect(eventOf(reader, JSON.stringify(text))).toEqual(text);
  });
});
