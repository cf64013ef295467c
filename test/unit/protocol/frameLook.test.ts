import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { isDeeperThan, isJsonObject, type JsonObject, type JsonValue } from '../../../src/base/json.ts';
import { dialectOfEvent } from '../../../src/protocol/dialect.ts';
import { serverEventView } from '../../../src/protocol/dialectEvents.ts';
import { unknownMembers } from '../../../src/protocol/eventMembers.ts';
import { lookOf } from '../../../src/protocol/frameLook.ts';
import type { CheckShape } from '../../../src/protocol/parse.ts';
import { loadShapeCheck } from '../../../src/protocol/shapeCheck.ts';
import { captures, describeCaptures } from '../../captures.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';
import { anyLog } from '../session/anyFrames.ts';

let checkShape: CheckShape;
beforeAll(async () => {
  checkShape = await loadShapeCheck();
});

const words = fc.constantFrom('', 'x', 'item_9', '{"id":"1"}', '\\', '"', 'text', '\u2028ż', '","type":"error');

/** Another event, which may look the same: with other texts and numbers, some of them where only some are allowed. */
function changed(value: JsonValue, text: () => string, chance: () => number): JsonValue {
  if (Array.isArray(value)) return value.map((one) => changed(one, text, chance));
  if (isJsonObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, one === undefined ? null : changed(one, text, chance)]),
    );
  }
  if (chance() % 4 > 0) return value;
  if (typeof value === 'string') return text();
  return typeof value === 'number' ? chance() : value;
}

function judged(event: JsonObject) {
  const type = typeof event['type'] === 'string' ? event['type'] : '';
  return {
    isShaped: checkShape(type, event) === undefined,
    unknown: [...unknownMembers(type, event)],
    dialect: dialectOfEvent(type, event),
    isGa: serverEventView(event) === event,
  };
}

/** Compares what is judged of an event and of others that look the same; returns how many did. */
function compared(texts: readonly string[], other: (event: JsonObject) => JsonValue): number {
  let same = 0;
  for (const json of texts) {
    const event = parsed(json);
    if (!event || event['type'] === 'error' || isDeeperThan(event, 50)) continue;
    const changedEvent = other(event) as JsonObject;
    const look = lookOf(JSON.stringify(event));
    if (look === '' || lookOf(JSON.stringify(changedEvent)) !== look) continue;
    same++;
    expect(judged(changedEvent), json).toEqual(judged(event));
  }
  return same;
}

function parsed(json: string): JsonObject | undefined {
  try {
    const value = JSON.parse(json) as JsonValue;
    return isJsonObject(value) && typeof value['type'] === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

it('is the same of events that differ in their ids, texts and counts alone', () => {
  const event = { type: 'response.text.delta', item_id: 'a', content_index: 0, delta: 'b' };
  expect(lookOf(JSON.stringify({ ...event, item_id: 'c"\\', content_index: 12, delta: '"id":"x' }))).toBe(
    lookOf(JSON.stringify(event)),
  );
  for (const other of [{ item_id: null }, { content_index: '0' }, { content_index: 0.5 }, { type: 'c' }, { more: 1 }]) {
    expect(lookOf(JSON.stringify({ ...event, ...other }))).not.toBe(lookOf(JSON.stringify(event)));
  }
});

it('says all that matters for the shape, unknown members and the dialect', { timeout: 60_000 }, () => {
  let same = 0;
  const others = fc.tuple(fc.array(words, { minLength: 1 }), fc.array(fc.nat(40), { minLength: 1 }));
  fc.assert(
    fc.property(anyLog, others, (log, [texts, chances]) => {
      let at = 0;
      const change = (event: JsonObject): JsonValue =>
        changed(
          event,
          () => texts[at++ % texts.length] as string,
          () => chances[at++ % chances.length] as number,
        );
      const frames = log.flatMap((entry) => (entry.kind === 'frame' && !entry.binary ? [entry.text] : []));
      same += compared(frames, change);
    }),
    { numRuns: 60 },
  );
  expect(same).toBeGreaterThan(20);
});

describeCaptures('the look of recorded events', () => {
  it('says all that matters', () => {
    let [same, step] = [0, 0];
    for (const { text } of captures) {
      const frames = decodeRecording(text).entries.flatMap((entry) => (entry.kind === 'frame' ? [entry.text] : []));
      const change = (event: JsonObject): JsonValue =>
        changed(
          event,
          () => `text ${step++}`,
          () => ++step,
        );
      same += compared(frames, change);
    }
    expect(same).toBeGreaterThan(100);
  });
});
