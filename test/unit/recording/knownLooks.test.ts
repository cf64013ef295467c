import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JsonValue } from '../../../src/base/json.ts';
import { FREE_COUNTS, FREE_TEXTS, lookOf, MAX_LOOK_CHARACTERS } from '../../../src/protocol/frameLook.ts';
import { searchedRoom } from '../../../src/recording/vectorSearch.ts';
import { anyLog } from '../session/anyFrames.ts';

const AT = 5;

function looks(): (json: string) => string | undefined {
  const { lines, search } = searchedRoom(0, 1024 * 1024, 1);
  return (json) => {
    // What stands behind a frame in the batch is of an older one.
    const size = lines.write(`${json}":1,"id":"x"`, AT) - `":1,"id":"x"`.length;
    return search.look(lines, AT, AT + size);
  };
}

const names = fc.oneof(
  fc.constantFrom(...FREE_TEXTS, ...FREE_COUNTS),
  fc.constantFrom(
    'type',
    'audio',
    'ids',
    'item_ids',
    '_tokens',
    'x_tokens',
    'a b_tokens',
    'ö_tokens',
    'cached_tokens_more',
  ),
  fc.constantFrom(
    '_index',
    'w_index',
    'é_index',
    'a_much_longer_name_of_tokens',
    'x'.repeat(40),
    'remaining_tokens',
    '',
  ),
);
const values = fc.oneof(
  fc.constantFrom<JsonValue>(
    '',
    'a "quoted" one',
    '\\',
    '\\"',
    'zażółć\n',
    ':',
    '"id":"x',
    'y'.repeat(100),
    null,
    true,
  ),
  fc.constantFrom<JsonValue>(0, 7, 12_345, 1.5, -1, 1e30),
  fc.string(),
);
const object = fc.dictionary(names, values, { maxKeys: 6 });
const json = fc.oneof(values, object, fc.array(object, { maxLength: 3 }));

it('are those of the texts', { timeout: 60_000 }, () => {
  const lookOfBytes = looks();
  fc.assert(
    fc.property(fc.dictionary(names, json, { maxKeys: 12 }), fc.constantFrom(undefined, 1), (event, indent) => {
      const text = JSON.stringify(event, null, indent);
      expect(lookOfBytes(text)).toBe(lookOf(text));
    }),
    { numRuns: 3000 },
  );
});

it('are those of the frames of sessions', { timeout: 60_000 }, () => {
  const lookOfBytes = looks();
  fc.assert(
    fc.property(anyLog, (log) => {
      for (const entry of log) {
        if (entry.kind !== 'frame' || entry.binary || lookOf(entry.text) === '' || !isJson(entry.text)) continue;
        expect(lookOfBytes(entry.text)).toBe(lookOf(entry.text));
      }
    }),
    { numRuns: 60 },
  );
});

it('are found out as often as it takes when there are more than find room', () => {
  const lookOfBytes = looks();
  const event = (index: number): string =>
    JSON.stringify({ type: `${index} ${'x'.repeat(10_000)}`, delta: String(index) });
  for (let round = 0; round < 2; round++) {
    for (let index = 0; index < 60; index++) expect(lookOfBytes(event(index))).toBe(lookOf(event(index)));
  }
});

it('are left to the text of what is too long', () => {
  const lookOfBytes = looks();
  expect(lookOfBytes(JSON.stringify({ delta: 'x'.repeat(MAX_LOOK_CHARACTERS) }))).toBeUndefined();
  expect(lookOf(JSON.stringify({ delta: 'x'.repeat(MAX_LOOK_CHARACTERS) }))).toBe('');
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
